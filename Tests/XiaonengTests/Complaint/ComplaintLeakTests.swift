import Testing
import Xiaoneng

/// Who complains is read nowhere but where the policy says, by whatever door: DOMAIN §3.1(10).
@Suite struct ComplaintLeakTests {
  static let slots = ["complainant", "fact", "report", "explanation-1"]

  // MARK: - The doors

  static func bytes(_ json: JSONValue) -> [UInt8] { json.canonicalBytes }
  static func bytes(_ reply: Reply) -> [UInt8] {
    guard let answer = reply.answer else { return reply.json.canonicalBytes }
    var writer = JSONWriter()
    answer.write(to: &writer)
    return writer.bytes
  }

  /// Every query word, by `actor`, about no complaint in particular.
  static func general(_ engine: Engine, _ actor: Principal, _ year: MarkedYear) throws -> [Leak
    .Shown]
  {
    let period = ReportPeriod(from: day("2012-08-01"), through: day("2012-08-31"))
    let key = year.plans.first?.key
    let lists: [Query] = [
      .caseList(CaseFilter(limit: 1_000)), .itemList(ItemFilter()), .unitList(Nothing()),
      .report(period), .facts(period), .due(DueFilter(by: day("2012-12-31"), limit: 1_000)),
      .complaintList(Complaints.Filter(limit: 1_000)),
      .complaintStatistics(Complaints.Period(from: period.from, through: period.through)),
      .complaintPublished(Complaints.Filter(limit: 1_000)), .open311Services(Nothing()),
      .open311Requests(Complaints.Open311Filter()),
    ]
    let single: [Query] = [
      .proof(Nothing()),
      .caseGet(Nothing()), .caseLedger(Nothing()), .caseExplain(Nothing()), .itemGet(Nothing()),
      .bulletinGet(Nothing()), .casePersonal(PersonalReading(slot: "complainant", purpose: "看看")),
    ]
    return try (lists + single).map { query in
      let dossier = query.word == "bulletin.get" ? DossierKey(.bulletin, "2012-08") : key
      let reply = try engine.query(query, on: dossier, by: actor, at: when("09-03"))
      return Leak.Shown(door: query.word, actor: actor, text: bytes(reply))
    }
  }

  /// Every query word about one complaint.
  static func particular(_ engine: Engine, _ actor: Principal, _ plan: Leak.Plan) throws -> [Leak
    .Shown]
  {
    var queries: [Query] = [.complaintGet(Nothing()), .complaintLedger(Nothing())]
    queries += slots.map { .complaintPersonal(PersonalReading(slot: $0, purpose: "核实情况")) }
    return try queries.map { query in
      let reply = try engine.query(query, on: plan.key, by: actor, at: when("09-03"))
      var slot = ""
      if case .complaintPersonal(let reading) = query { slot = reading.slot }
      return Leak.Shown(
        door: query.word, actor: actor, plan: plan, slot: slot, text: bytes(reply))
    }
  }

  /// What leaves without a question: ledgers, counters, seals, schemas, outcomes.
  static func exports(_ engine: Engine, _ office: Office) throws -> [Leak.Shown] {
    var texts = try office.town.everything().map { ("ledger", $0) }
    texts.append(("seal", bytes(try engine.seal(at: when("09-03")).json)))
    texts.append(("verification", bytes(try engine.verify().json)))
    texts += office.town.outcomes.map { ("outcome", bytes($0.json)) }
    return texts.map { Leak.Shown(door: $0.0, actor: .anyone, text: $0.1) }
  }

  /// Messages: to the complainant with their name, and to desks without.
  static func messages(_ engine: Engine, _ year: MarkedYear) throws -> [String] {
    let people = Dictionary(
      uniqueKeysWithValues: year.plans.enumerated().map {
        ($0.element.key, MarkedYear.complainant($0.offset))
      })
    return try engine.notices(at: when("09-03"), limit: .max).compactMap { notice in
      guard let person = people[notice.dossier] else { return nil }
      var rest = notice
      switch notice.channel {
      case .sms where notice.to == person.phone: rest.to = ""
      case .web where notice.to == person.account: rest.to = ""
      default: break
      }
      if notice.channel != .desk, notice.text.hasPrefix(person.name + "：") {
        rest.text = String(notice.text.dropFirst(person.name.count))
      }
      return Leak.marks(in: bytes(rest.json)) ? "\(notice)" : nil
    }
  }

  /// Everything that is shown to anyone: those who see all look at every `stride`-th complaint.
  static func leaks(_ engine: Engine, _ year: MarkedYear, stride: Int) throws -> [String] {
    var found: [String] = []
    for (place, actor) in MarkedYear.actors.enumerated() {
      found += try general(engine, actor, year).filter(\.isLeak).map(\.line)
      for (index, plan) in year.plans.enumerated()
      where index < 8 || index % stride == place {
        found += try particular(engine, actor, plan).filter(\.isLeak).map(\.line)
      }
    }
    found += try exports(engine, year.office).filter(\.isLeak).map(\.line)
    return found + (try messages(engine, year))
  }

  // MARK: - The tests

  @Test func `no door shows who complained in a thousand complaints`() throws {
    let year = try MarkedYear(1_000)
    let order = Complaints.BulletinOrder(from: day("2012-08-01"), through: day("2012-08-31"))
    _ = try year.office.engine.execute(
      .bulletin(.issue(order)), on: DossierKey(.bulletin, "2012-08"), by: Office.clerk,
      at: when("09-01")
    ).get()
    _ = try year.office.town.sweep("09-02")
    #expect(try Self.leaks(year.office.engine, year, stride: 97) == [])
    #expect(!Leak.marks(in: Self.bytes(Schema.document)))
    // What the engine keeps for itself of a request is no trace either: no hash that could be guessed.
    let texts = try year.office.town.everything().map { String(decoding: $0, as: UTF8.self) }
    let person = MarkedYear.complainant(0)
    for word in [person.name, person.phone, person.idNumber, person.account, "秘事：第0件"] {
      let hash = SHA256.hash(Array(word.utf8)).hex
      #expect(!texts.contains { $0.contains(hash) })
    }
    #expect(try year.office.engine.verify().wrong == nil)
  }

  @Test func `whoever may read does`() throws {
    let year = try MarkedYear(24)
    var readers: Set<String> = []
    for plan in year.plans {
      for actor in MarkedYear.actors {
        let reply = try year.office.read("complainant", plan.key, by: actor, "09-03")
        let reads = Leak.marks(in: Self.bytes(reply))
        #expect(reads == plan.mayRead("complainant", actor), "\(actor.id) \(plan)")
        if reads { readers.insert(actor.id) }
      }
    }
    #expect(readers == ["zheng", "he", "su", "tang", "feng", "chen", "mima-alice"])
  }

  @Test(arguments: [Role.window, .auditor, .governmentHead, .citizen])
  func `a hole in the policy is found`(_ role: Role) throws {
    let year = try MarkedYear(8)
    var options = Engine.Options()
    options.profiles = Profiles([Profile.danzhou2011])
    options.policy.grants["complaint.personal", default: []].append(Policy.Grant([role], .any))
    let leaky = try Engine(store: year.office.town.store, options: options)
    let found = try Self.leaks(leaky, year, stride: 1)
    #expect(!found.isEmpty)
    for line in found {
      #expect(line.hasPrefix("complaint.personal to") && line.contains("(\(role.rawValue))"))
    }
  }

  @Test func `an answer that shows a word of it is found`() {
    var view = Complaints.View()
    view.summary = "感谢秘诉陈六合"
    let answers: [(Answer, Bool)] = [
      (.complaintGet(Complaints.View()), false), (.complaintGet(view), true),
    ]
    for (answer, leaks) in answers {
      let text = Self.bytes(Reply.answered(answer).json)
      #expect(Leak.Shown(door: "complaint.get", actor: .anyone, text: text).isLeak == leaks)
    }
    for word in Leak.words { #expect(Leak.marks(in: Array("前\(word)后".utf8)), "\(word)") }
    #expect(!Leak.marks(in: Array("秘密 13700 mi 1101051949".utf8)))
  }

  @Test func `errors about a request do not repeat what was confided in it`() {
    let data = [
      #"{"category":"slow","complainant":{"name":["秘诉陈六合"]},"fact":{"text":"秘事"}}"#,
      #"{"category":"slow","complainant":{"name":"秘诉陈六合","phone":13700137000},"fact":{"text":"事"}}"#,
      #"{"category":"slow","complainant":"秘诉陈六合","fact":{"text":"秘事"}}"#,
      #"{"category":"slow","complainant":{"name":"秘诉陈六合","idNumber":11010519491231002},"fact":{}}"#,
      #"{"category":"slow","fact":"秘事"}"#,
      #"{"category":"slow","fact":{"text":"秘事","latitude":"秘址"}}"#,
    ]
    for text in data {
      let request =
        #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"#
        + #""at":"2012-08-01T09:00:00+08:00","command":"complaint.register","data":"# + text + "}"
      let read = CommandRequest.reading { () throws(Fault) in
        try JSONValue(parsing: Array(request.utf8))
      }
      guard case .failure(let fault) = read else {
        Issue.record("read: \(text)")
        continue
      }
      #expect(!Leak.marks(in: Self.bytes(fault.json)), "\(fault)")
    }
  }
}
