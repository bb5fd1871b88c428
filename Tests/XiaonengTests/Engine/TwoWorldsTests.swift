import Testing
import Xiaoneng

/// Two worlds that differ in one thing only give the same answers to everybody who may not know it: whatever is derived
/// from it, in lists, numbers, lights, ledgers, proofs, refusals or messages, tells nothing of it.
///
/// What is compared is every question, every command that can be tried, what changed since a cursor, and the numbers that
/// the public interface answers; under rules that issue cards and under rules that do not. Numbers of dossiers that are
/// given without gaps are compared without their digits: how many there were they tell (README, Privacy).
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
    Secret(name: "a finding of conduct that no second person has verified") { office in
      var report = Supervision.ConductReport()
      (report.kind, report.unit, report.place, report.window) = (.w03, "GS", "政务服务大厅", "3号")
      (report.person, report.foundBy, report.fact) = ("li", .patrol, "秘查：窗口无人")
      (report.from, report.through) = (when("2013-03-05T09:00"), when("2013-03-05T09:30"))
      let found = try office.engine.execute(
        .conduct(.find(report)), by: Office.clerk, at: when("2013-03-05T10:00"))
      return try #require(found.done, "\(found)").dossier
    } mayKnow: { actor in
      watches(actor) || ["sun", "li"].contains(actor.id)
    },
    Secret(name: "a draft plan of inspections") { office in
      let plan = Team.planning { plan in
        (plan.year, plan.title) = (2013, "2013年督查计划")
        for row in plan.rows.indices {
          plan.rows[row].from = day("2013-04-01")
          plan.rows[row].through = day("2013-12-31")
        }
      }
      let key = DossierKey(.inspectionPlan, "2013")
      let proposed = try office.engine.execute(
        .inspectionPlan(.propose(plan)), on: key, by: Office.clerk, at: when("2013-03-05T10:00"))
      _ = try #require(proposed.done, "\(proposed)")
      return key
    } mayKnow: { actor in
      watches(actor)
    },
    Secret(name: "an inspection that was proposed after a clue") { office in
      let subject = Team.subject("", "GS") { ($0.kind, $0.plan) = (.clue, "") }
      let proposed = try office.engine.execute(
        .inspection(.propose(Inspections.Proposal(subject: subject, reason: "举报"))),
        by: Office.clerk, at: when("2013-03-05T10:00"))
      return try #require(proposed.done, "\(proposed)").dossier
    } mayKnow: { actor in
      watches(actor)
    },
    Secret(name: "someone else's first contact") { office in
      let asking = TenRules.Asking(
        matter: "办证", asker: TenRules.Asker(name: "秘问来人", account: "bao", words: "秘问找谁办"))
      let asked = try office.engine.execute(
        .contact(.ask(asking)), by: Town.wang, at: when("2013-03-05T10:00"))
      return try #require(asked.done, "\(asked)").dossier
    } mayKnow: { actor in
      // How many there were, the administrator counts with everything else.
      watches(actor) || actor.unit == "GS" || actor.role == .administrator
    },
    Secret(name: "an officer's refused attempt to read who complains") { office in
      let key = DossierKey(.complaint, "TS2012000001")
      let reading = PersonalReading(slot: "complainant", purpose: "核对")
      let reply = try office.town.ask(.complaintPersonal(reading), key, by: Town.wu, "2013-03-05")
      #expect(reply.answer == nil)
      return key
    } mayKnow: { actor in
      watches(actor)
    },
  ]

  /// Who watches every unit.
  private static func watches(_ actor: Principal) -> Bool {
    [.efficiencyOffice, .efficiencyHead, .supervisor, .auditor, .governmentHead].contains(
      actor.role)
  }

  /// Those who may not know: of one role and unit one, and whoever is named in what happened.
  private static func outsiders(_ secret: Secret) -> [Principal] {
    var seen: Set<String> = []
    return Office.everyone.filter { actor in
      guard !secret.mayKnow(actor) else { return false }
      return seen.insert("\(actor.role) \(actor.unit)").inserted
        || ["alice", "li"].contains(actor.id)
    }
  }

  private func office(
    _ secret: Secret? = nil, cards: Bool = false
  ) throws -> (office: Office, key: DossierKey?) {
    let lived = try Tour.lived(sweeps: ["2013-03-01"]) { profile in
      if cards { profile.supervision.issue = Supervision.CardClass.allCases }
    }
    let office = Office(of: lived)
    let key = try secret?.happen(office)
    try office.town.sweep("2013-03-05T18:00")
    return (office, key)
  }

  /// Every question to every dossier of its kind, as one text a question.
  private func answers(
    _ engine: Engine, _ actor: Principal, _ keys: [DossierKey]
  ) throws -> [String: String] {
    var answers: [String: String] = [:]
    let queries = Tour.questions(year: 2013, month: "03") + Self.numbers
    // A cursor differs each time it is asked for: what changed since is asked for apart.
    for query in queries where query.word != "changes" {
      for key in Tour.dossiers(for: query, of: keys) {
        let reply = try engine.query(query, on: key, by: actor, at: when(Self.at))
        answers["\(query.word) \(key)"] = reply.json.text
      }
    }
    return answers
  }

  /// Numbers of complaints that anyone can ask the public interface for, given out or not.
  private static let numbers: [Query] = ["TS2012", "TS2013", "GD2013"].map { year in
    .open311Requests(
      Complaints.Open311Filter(serviceRequestID: (1...5).map { "\(year)00000\($0)" }))
  }

  /// Commands as the tour says them, some of each word, about each dossier of their kind: what would become of them.
  private func trials(
    _ engine: Engine, _ actor: Principal, _ keys: [DossierKey]
  ) throws -> [String: String] {
    var answers: [String: String] = [:]
    for (word, commands) in Self.commands {
      // Where the table opens nothing, nothing is looked at.
      let isOpen = Policy.standard.grants[word]?.contains { $0.roles.contains(actor.role) } ?? false
      guard isOpen else { continue }
      // Whoever erases is told whether there is something to erase, and until when it is kept.
      if actor.role == .administrator, word.hasSuffix(".erase") { continue }
      let prefix = String(word.prefix { $0 != "." })
      let own: [DossierKey?] =
        prefix == "personal" || prefix == "upkeep"
        ? keys : keys.filter { $0.kind.rawValue == prefix } + [nil]
      for (place, command) in commands.enumerated() {
        for key in own {
          let request = CommandRequest(command, on: key, by: actor, at: when(Self.at))
          let outcome = try engine.trial(request)
          answers["\(word) \(place) \(key?.description ?? "-")"] =
            outcome.refusal.map { "\($0.code) \($0.field ?? "") \($0.detail ?? "")" }
            ?? outcome.done.map { "\($0.events)" } ?? ""
        }
      }
    }
    return answers
  }

  /// Two commands of each word, as the tour says them.
  private static let commands: [String: [Command]] = {
    var found: [String: [Command]] = [:]
    for request in Tour.requests {
      let command = request.command
      guard found[command.word, default: []].count < 2 else { continue }
      // Rules and calendars are everyone's, and moving every limit takes its time.
      guard !["ruleSet.adopt", "calendar.overlay", "calendar.notice"].contains(command.word) else {
        continue
      }
      found[command.word, default: []].append(command)
    }
    return found
  }()

  /// What changed since `cursor`, as far as the viewer is told.
  private func changes(_ engine: Engine, _ actor: Principal, since cursor: String?) throws -> String
  {
    guard let cursor else { return "" }
    let reply = try engine.query(
      .changes(Desk.ChangeFilter(after: cursor)), by: actor, at: when(Self.at))
    guard case .changes(let list)? = reply.answer else { return reply.json.text }
    var told = list
    told.next = ""
    return told.json.text
  }

  private func cursor(_ engine: Engine, _ actor: Principal) throws -> String? {
    let reply = try engine.query(.changes(Desk.ChangeFilter()), by: actor, at: when("2013-03-02"))
    guard case .changes(let list)? = reply.answer else { return nil }
    return list.next
  }

  /// Questions that one world answers otherwise than the other.
  private func told(
    _ one: Engine, _ other: Engine, _ actor: Principal, _ keys: [DossierKey]
  ) throws -> [String] {
    differing(try answers(one, actor, keys), try answers(other, actor, keys), actor)
  }

  private func differing(
    _ here: [String: String], _ there: [String: String], _ actor: Principal
  ) -> [String] {
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

  @Test(arguments: secrets.indices)
  func `what one may not know changes nothing where cards are issued`(_ index: Int) throws {
    let secret = Self.secrets[index]
    let (without, with) = (try office(cards: true), try office(secret, cards: true))
    let keys = try keys(without.office, with.key)
    var found: [String] = []
    for actor in Self.outsiders(secret) {
      found += try told(without.office.engine, with.office.engine, actor, keys)
    }
    #expect(found.isEmpty, "\(secret.name): \(found.count): \(found.prefix(5))")
  }

  @Test(arguments: secrets.indices)
  func `what one may not know changes nothing of what becomes of a command`(_ index: Int) throws {
    let secret = Self.secrets[index]
    let (without, with) = (try office(), try office(secret))
    let keys = try keys(without.office, with.key)
    var found: [String] = []
    for actor in Self.outsiders(secret) {
      found += differing(
        try trials(without.office.engine, actor, keys),
        try trials(with.office.engine, actor, keys), actor)
    }
    #expect(found.isEmpty, "\(secret.name): \(found.count): \(found.prefix(5))")
  }

  @Test(arguments: secrets.indices)
  func `what one may not know is no change to them`(_ index: Int) throws {
    let secret = Self.secrets[index]
    let offices = try (0..<2).map { _ in
      Office(of: try Tour.lived(sweeps: ["2013-03-01"]))
    }
    let hidden = Self.outsiders(secret)
    var cursors: [[String?]] = []
    for office in offices { cursors.append(try hidden.map { try cursor(office.engine, $0) }) }
    _ = try secret.happen(offices[1])
    for office in offices { try office.town.sweep("2013-03-05T18:00") }
    for (place, actor) in hidden.enumerated() {
      let (here, there) = (
        try changes(offices[0].engine, actor, since: cursors[0][place]),
        try changes(offices[1].engine, actor, since: cursors[1][place])
      )
      #expect(here == there, "\(secret.name): \(actor.id)")
    }
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
