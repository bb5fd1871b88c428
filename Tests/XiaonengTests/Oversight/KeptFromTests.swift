import Testing
import Xiaoneng

/// A card tells no one what the dossier hides from them: 行政许可法 art 5(2); 信访工作条例 arts 28(3), 30(3).
@Suite struct KeptFromTests {
  /// Every answer about supervision that someone is given.
  private func answers(
    _ town: Town, _ incident: DossierKey, by actor: Principal, _ at: String
  ) throws -> String {
    let record = Watch.record(incident)
    let queries: [(Query, DossierKey?)] = [
      (.supervisionBoard(Supervision.CardFilter()), nil),
      (.supervisionCards(Supervision.CardFilter()), nil),
      (.supervisionCard(Nothing()), incident), (.supervisionExplain(Nothing()), incident),
      (.supervisionLedger(Nothing()), incident), (.supervisionRecord(Nothing()), record),
      (.supervisionRecords(Supervision.RecordFilter()), nil),
      (.facts(ReportPeriod(from: day("2012-01-01"), through: day("2012-12-31"))), nil),
      (.offers(Nothing()), incident),
    ]
    return try queries.map { query, key in
      let reply = try town.ask(query, key, by: actor, at)
      return String(decoding: reply.json.canonicalBytes, as: UTF8.self)
    }.joined(separator: "\n").replacing(incident.description, with: "asked")
  }

  @Test func `a card about a classified item is known to its unit and to the cleared alone`() throws
  {
    let (watch, quiet) = (try Watch(), try Watch())
    let key = try watch.town.accepted(Town.secret, "08-01")
    let incident = Watch.limit(key)
    for one in [watch, quiet] { try one.town.sweep("08-23") }
    #expect(try watch.card(incident, by: Town.feng, "08-23").severity == .yellow)
    #expect(try watch.card(incident, by: Town.sun, "08-23").severity == .yellow)
    for actor in [Town.zheng, Town.zhou, Town.jia, Town.wu] {
      let seen = try answers(watch.town, incident, by: actor, "08-23")
      #expect(!seen.contains("FGK"), "\(actor.id)")
      #expect(try answers(quiet.town, incident, by: actor, "08-23") == seen, "\(actor.id)")
    }
    #expect(try watch.run(Watch.serve(), incident, "08-23").refusal?.code == .cardNotFound)
    #expect(
      try watch.must(Watch.serve(), incident, by: Town.feng, "08-23") == ["supervision.served"])
    for notice in try watch.town.engine.notices(at: when("12-31"), limit: 1_000)
    where notice.dossier == incident {
      #expect(notice.channel == .desk && notice.to == "GS", "\(notice)")
    }
    #expect(try watch.town.engine.verify().wrong == nil)
  }

  @Test
  func `whoever has no part in a complaint has none in its card, nor in what is counted of it`()
    throws
  {
    let watch = try Watch()
    let office = Office(of: watch.town)
    for (actor, roles) in Office.people {
      let officer = Registry.Officer("秘员\(actor.id)", unit: actor.unit, roles: roles)
      #expect(
        try watch.town.engine.execute(
          .person(actor.id, officer), by: Town.keeper, at: when("2011-01-04T08:00")
        ).refusal == nil)
    }
    let before = try answers(
      watch.town, DossierKey(.supervision, "none"), by: Office.su, "08-31")
    let key = try office.registered(
      "08-01", Office.intake("rude", unit: "GOV", persons: ["su"]), by: Town.zheng)
    try watch.town.sweep("08-31")
    let cards = try watch.town.ask(
      .supervisionCards(Supervision.CardFilter()), by: Office.head, "08-31")
    guard case .supervisionCards(let list)? = cards.answer else {
      Issue.record("\(cards)")
      return
    }
    let incidents = list.cards.filter { $0.source == key }
    #expect(!incidents.isEmpty)
    for incident in incidents {
      let name = DossierKey(.supervision, incident.number)
      let seen = try answers(watch.town, name, by: Office.su, "08-31")
      #expect(!seen.contains(key.id))
      #expect(
        try watch.run(Watch.serve(), name, by: Office.su, "08-31").refusal?.code == .cardNotFound)
    }
    let after = try answers(
      watch.town, DossierKey(.supervision, "none"), by: Office.su, "08-31")
    #expect(before == after)
    // The desk at which that person serves is told nothing.
    for notice in try watch.town.engine.notices(at: when("12-31"), limit: 1_000)
    where notice.dossier.kind == .supervision {
      #expect(!(notice.channel == .desk && notice.text.contains(key.id)), "\(notice)")
    }
  }

  @Test func `whoever objected to a card does not rule on the objection, wherever they serve now`()
    throws
  {
    let watch = try Watch()
    let incident = try watch.late(swept: "08-15")
    try watch.must(Watch.serve(), incident, "08-15")
    try watch.must(
      .object(Reason("补正期间未扣除")), incident, by: Town.sun, "08-16")
    let moved = Registry.Officer("秘员sun", unit: "GOV", roles: [.efficiencyOffice, .efficiencyHead])
    #expect(
      try watch.town.engine.execute(
        .person("sun", moved), by: Town.keeper, at: when("08-17")
      ).refusal == nil)
    let rule = Supervision.CardCommand.rule(
      Supervision.CardRuling(true, reason: "成立", documentNumber: "监复1号"))
    for role in [Role.efficiencyOffice, .efficiencyHead] {
      let sun = Principal("sun", role, unit: "GOV")
      let code = try watch.run(rule, incident, by: sun, "08-20").refusal?.code
      #expect(code == .mustStandAside || code == .notAllowed, "\(role)")
    }
  }
}
