import Testing
import Xiaoneng

/// Two worlds that differ in one thing only give the same answers to everybody who may not know it: whatever is derived
/// from it, in lists, numbers, lights, ledgers, proofs, refusals or messages, tells nothing of it.
///
/// 信访工作条例 art 30(3); 行政许可法 art 5(2); 个人信息保护法 arts 6, 10.
@Suite struct TwoWorldsTests {
  /// What happens in one world and not in the other, and who may know.
  private struct Secret: Sendable {
    var name: String
    /// Does it; answers the dossier it happened in.
    var happen: @Sendable (Office) throws -> DossierKey
    var mayKnow: @Sendable (Principal) -> Bool
  }

  private static let at = "2013-03-06"
  /// The case that a hidden thing is about.
  private static let concerned = Tour.number(Town.stepped, "0801")

  private static let secrets = [
    Secret(name: "a confidential complaint that was substantiated, about a case") { office in
      try office.closed(
        "2013-03-05",
        Office.intake("extortion", .confidential, persons: ["li"]) { $0.concerns = concerned })
    } mayKnow: { actor in
      [.efficiencyOffice, .efficiencyHead, .supervisor, .auditor, .governmentHead].contains(
        actor.role) || actor.id == "alice"
    },
    Secret(name: "an anonymous complaint that is late") { office in
      try office.submitted("2013-03-01", Office.intake("slow", .anonymous))
    } mayKnow: { actor in
      [.efficiencyOffice, .efficiencyHead, .supervisor, .auditor, .governmentHead].contains(
        actor.role)
    },
    Secret(name: "a case of a classified item") { office in
      try office.town.granted(Town.secret, "2013-03-05")
    } mayKnow: { actor in
      actor.unit == "GS" || actor.id == "alice"
        || [.supervisor, .auditor, .administrator].contains(actor.role)
    },
    Secret(name: "a reading of who applied") { office in
      let reading = PersonalReading(slot: "applicant", purpose: "核对")
      let reply = try office.town.ask(
        .casePersonal(reading), concerned, by: Town.li, "2013-03-05")
      _ = try #require(reply.answer)
      return concerned
    } mayKnow: { actor in
      actor.unit == "GS" || actor.id == "alice"
        || [.efficiencyOffice, .efficiencyHead, .supervisor, .auditor, .governmentHead].contains(
          actor.role)
    },
  ]

  private func office(_ secret: Secret? = nil) throws -> (office: Office, key: DossierKey?) {
    let office = Office(of: try Tour.lived(sweeps: ["2013-03-01"]))
    let key = try secret?.happen(office)
    try office.town.sweep("2013-03-05T18:00")
    return (office, key)
  }

  /// Every question to every dossier of its kind, as one text a question.
  private func answers(
    _ engine: Engine, _ actor: Principal, _ keys: [DossierKey]
  ) throws -> [String: String] {
    var answers: [String: String] = [:]
    // A cursor differs each time it is asked for; it has tests of its own.
    for query in Tour.questions(year: 2013, month: "03") where query.word != "changes" {
      for key in Tour.dossiers(for: query, of: keys) {
        let reply = try engine.query(query, on: key, by: actor, at: when(Self.at))
        answers["\(query.word) \(key)"] = reply.json.text
      }
    }
    return answers
  }

  /// Questions that one world answers otherwise than the other.
  private func told(
    _ one: Engine, _ other: Engine, _ actor: Principal, _ keys: [DossierKey]
  ) throws -> [String] {
    let (here, there) = (try answers(one, actor, keys), try answers(other, actor, keys))
    return here.keys.sorted().filter { here[$0] != there[$0] }.map { question in
      let (a, b) = (here[question] ?? "", there[question] ?? "")
      let same = zip(a, b).prefix { $0 == $1 }.count
      return "\(actor.id): \(question): …\(a.dropFirst(max(0, same - 40)).prefix(120)) ≠ "
        + "\(b.dropFirst(max(0, same - 40)).prefix(120))"
    }
  }

  /// One dossier of each kind, and what the secret is about.
  private func keys(_ office: Office, _ secret: DossierKey?) throws -> [DossierKey] {
    var keys = [Self.concerned] + (secret.map { [$0] } ?? [])
    for key in try office.town.ledgers().keys.compactMap({ DossierKey($0) }).sorted()
    where keys.count(where: { $0.kind == key.kind }) < 2 && !keys.contains(key) {
      keys.append(key)
    }
    return keys
  }

  @Test(arguments: secrets.indices)
  func `what one may not know changes no answer, no number, no refusal and no message`(
    _ index: Int
  ) throws {
    let secret = Self.secrets[index]
    let (without, with) = (try office(), try office(secret))
    let keys = try keys(without.office, with.key)
    var found: [String] = []
    for actor in Office.everyone where !secret.mayKnow(actor) {
      found += try told(without.office.engine, with.office.engine, actor, keys)
    }
    #expect(found.isEmpty, "\(secret.name): \(found.count): \(found.prefix(5))")
    // Those who may know are told: the comparison sees what differs.
    let knows = try Office.everyone.filter(secret.mayKnow).contains {
      try !told(without.office.engine, with.office.engine, $0, keys).isEmpty
    }
    #expect(knows, "\(secret.name)")
    // And no message goes to a desk that may not know.
    func desks(_ office: Office) throws -> Set<String> {
      Set(
        try office.engine.notices(at: when(Self.at), limit: 10_000)
          .filter { $0.channel == .desk && !["GOV", ""].contains($0.to) && $0.to != "GS" }
          .map { "\($0.to) \($0.text)" })
    }
    #expect(try desks(with.office) == desks(without.office), "\(secret.name)")
  }

  @Test(arguments: ["complaint.list", "complaint.get", "complaint.ledger"])
  func `a hole in the policy is found`(_ word: String) throws {
    let secret = Self.secrets[0]
    let (without, with) = (try office(), try office(secret))
    let keys = try keys(without.office, with.key)
    func holed(_ office: Office) throws -> Engine {
      var options = Engine.Options()
      options.policy.grants[word, default: []].append(Policy.Grant([.citizen, .window], .any))
      return try Engine(store: office.town.store, options: options)
    }
    let found = try told(holed(without.office), holed(with.office), Town.wu, keys)
    #expect(found.contains { $0.contains(word) }, "\(found)")
  }
}
