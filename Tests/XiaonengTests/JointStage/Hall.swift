import Testing
import Xiaoneng

/// A hall that handles joint stages: a lead and five departments, each with one item and one officer.
///
/// All dates without a year are in 2012; 2012-08-01 is a Wednesday.
final class Hall {
  let engine: Engine

  static let units = [
    ("ZW", "政务中心"), ("GH", "规划"), ("HP", "环评"), ("XF", "消防"), ("RF", "人防"), ("SG", "施工许可"),
    ("GOV", "市政府"),
  ]
  static let keeper = Principal("admin", .administrator)
  static let lead = Principal("o-ZW", .window, unit: "ZW")
  static let mayor = Principal("o-GOV", .governmentHead, unit: "GOV")
  static let office = Principal("office", .efficiencyOffice, unit: "GOV")
  static let alice = Principal("alice", .applicant)
  static let auditor = Principal("auditor", .auditor)
  static func officer(_ unit: String) -> Principal { Principal("o-\(unit)", .handler, unit: unit) }
  static func item(_ unit: String) -> String { "\(unit)-XK-0001" }

  static let applicant = Cases.Applicant("秘名张三丰", phone: "13800138000")

  static let register: [CommandRequest] = {
    func make(_ command: Registry.Command, _ kind: DossierKind, _ id: String) -> CommandRequest {
      CommandRequest(
        .register(command), on: DossierKey(kind, id), by: keeper, at: when("2011-01-04T08:00"))
    }
    var all = units.map { make(.unitRegister(Registry.Unit($0.1)), .unit, $0.0) }
    for (code, _) in units {
      let role: Role = code == "ZW" ? .window : code == "GOV" ? .governmentHead : .handler
      all.append(
        make(
          .personRegister(Registry.Officer("秘员\(code)", unit: code, roles: [role])), .person,
          "o-\(code)"))
    }
    all.append(
      make(
        .personRegister(Registry.Officer("秘员效能", unit: "GOV", roles: [.efficiencyOffice])),
        .person, "office"))
    for (code, name) in units where code != "GOV" && code != "ZW" {
      let version = Town.version(name + "事项", unit: code) {
        $0.certificate = false
        $0.safety = code == "GH"
      }
      all.append(make(.itemPublish(version), .item, item(code)))
    }
    return all
  }()

  /// A 规划 5; B 环评 7; C 消防 8, decided with A; D 人防 4, after A; E 施工许可 5, after B, C, D.
  static func template(
    promise: Int32 = 15, _ change: (inout [JointStages.TemplateItem]) -> Void = { _ in }
  ) -> JointStages.Template {
    func item(
      _ id: String, _ unit: String, _ limit: Int32, after: [JointStages.Link] = []
    ) -> JointStages.TemplateItem {
      JointStages.TemplateItem(
        id, item: Hall.item(unit), unit: unit, limit: .workingDays(limit), after: after)
    }
    var items = [
      item("A", "GH", 5), item("B", "HP", 7),
      item("C", "XF", 8, after: [JointStages.Link("A", mode: .together)]),
      item("D", "RF", 4, after: [JointStages.Link("A")]),
      item(
        "E", "SG", 5,
        after: [JointStages.Link("B"), JointStages.Link("C"), JointStages.Link("D")]),
    ]
    change(&items)
    return JointStages.Template(
      name: "施工许可", lead: "ZW", promise: .workingDays(promise), items: items,
      documentNumber: "府1号")
  }

  init(
    _ template: JointStages.Template? = template(), store: any Store = MemoryStore(),
    _ change: (inout Profile) -> Void = { _ in }
  ) throws {
    var options = Engine.Options()
    options.salts = .seeded(2012)
    var profile = Profile.danzhou2011
    change(&profile)
    options.profiles = Profiles([profile])
    engine = try Engine(store: store, options: options)
    for outcome in try engine.execute(Self.register) { #expect(outcome.refusal == nil) }
    if let template { #expect(try adopt(template).refusal == nil) }
  }

  @discardableResult
  func adopt(
    _ template: JointStages.Template, _ id: String = "start", _ at: String = "2011-06-01"
  ) throws -> Outcome {
    try engine.execute(
      .register(.adoptTemplate(template)), on: DossierKey(.template, id), by: Self.keeper,
      at: when(at))
  }

  // MARK: - Commands

  @discardableResult
  func run(
    _ command: JointStages.Command, _ key: DossierKey?, by actor: Principal = lead, _ at: String
  ) throws -> Outcome {
    try engine.execute(.stage(command), on: key, by: actor, at: when(at))
  }

  @discardableResult
  func run(
    _ command: Cases.Command, of key: DossierKey, _ number: Int, by actor: Principal, _ at: String
  ) throws -> Outcome {
    try engine.execute(.case(command), on: Self.branch(key, number), by: actor, at: when(at))
  }

  @discardableResult
  func must(
    _ command: JointStages.Command, _ key: DossierKey?, by actor: Principal = lead, _ at: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> DossierKey {
    let outcome = try run(command, key, by: actor, at)
    return try #require(
      outcome.done, "\(command.word) \(at): \(outcome)", sourceLocation: location
    ).dossier
  }

  @discardableResult
  func must(
    _ command: Cases.Command, of key: DossierKey, _ number: Int, by actor: Principal, _ at: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> [String] {
    let outcome = try run(command, of: key, number, by: actor, at)
    return try #require(
      outcome.done, "\(command.word) \(at): \(outcome)", sourceLocation: location
    ).events
  }

  func refusal(
    _ command: JointStages.Command, _ key: DossierKey?, by actor: Principal = lead, _ at: String
  ) throws -> Refusal.Code? {
    try run(command, key, by: actor, at).refusal?.code
  }

  static func branch(_ stage: DossierKey, _ number: Int) -> DossierKey {
    .case(stage.id + "-0\(number)")
  }

  static let intake = JointStages.Command.register(
    JointStages.Intake("start", applicant: applicant, account: "alice", materials: ["申请表"]))
  static let accept = JointStages.Command.accept(Cases.Document("受1号"))
  static let route = JointStages.Command.route(JointStages.Routing())
  static let grant = Cases.Command.decide(Cases.Ruling(.grant, documentNumber: "准1号"))
  static let refuse = Cases.Command.decide(
    Cases.Ruling(.refuse, documentNumber: "不准1号", reasons: "不符合条件"))
  static let deliver = JointStages.Command.deliver(Cases.Service(.direct, receiver: "秘收人"))

  func registered(_ at: String = "08-01T08:00") throws -> DossierKey {
    try must(Self.intake, nil, at)
  }

  func accepted(_ at: String = "08-01T08:00") throws -> DossierKey {
    let key = try registered(at)
    return try must(Self.accept, key, at)
  }

  func routed(_ at: String = "08-01T08:00") throws -> DossierKey {
    let key = try accepted(at)
    return try must(Self.route, key, at)
  }

  // MARK: - Questions

  func view(
    _ key: DossierKey, by actor: Principal = auditor, _ at: String
  ) throws -> JointStages.View {
    let reply = try engine.query(.stageGet(Nothing()), on: key, by: actor, at: when(at))
    guard case .stageGet(let view) = reply.answer else {
      Issue.record("\(reply)")
      return JointStages.View()
    }
    return view
  }

  func shares(_ key: DossierKey, _ at: String) throws -> JointStages.Shares {
    let reply = try engine.query(.stageShares(Nothing()), on: key, by: Self.auditor, at: when(at))
    guard case .stageShares(let shares) = reply.answer else {
      Issue.record("\(reply)")
      return JointStages.Shares()
    }
    return shares
  }

  /// The words of a ledger.
  func words(_ key: DossierKey) throws -> [String] {
    _ = try engine.store.begin(writing: false)
    defer { engine.store.rollback() }
    guard let head = try engine.store.head(of: key) else { return [] }
    return try engine.store.entries(of: head).map { try LedgerEntry(reading: $0.text).word }
  }

  /// The working day `number` after 2012-08-01, as a date.
  static func date(_ number: Int) throws -> String {
    "\(try WorkingCalendar.china.adding(number, to: day("2012-08-01")).day)"
  }
}
