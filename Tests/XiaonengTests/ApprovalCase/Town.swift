import Testing
import Xiaoneng

/// A small town on a store in memory: three units, their officers and posts, nine items.
///
/// All dates without a year are in 2012. Everything that passes through is kept, for the tests of
/// ledgers, leaks and schemas.
final class Town {
  let store = MemoryStore()
  let engine: Engine
  var requests: [CommandRequest] = []
  var outcomes: [Outcome] = []
  var questions: [Question] = []
  var replies: [Reply] = []

  init(_ change: (inout Profile) -> Void = { _ in }) throws {
    var options = Engine.Options()
    options.salts = .seeded(2012)
    var profile = Profile.danzhou2011
    change(&profile)
    options.profiles = Profiles([profile])
    engine = try Engine(store: store, options: options)
    try engine.execute(Self.register, allOrNothing: true).forEach { outcome in
      #expect(outcome.refusal == nil)
    }
  }

  // MARK: - Cases.People

  static let keeper = Principal("admin", .administrator)
  static let wang = Principal("wang", .window, unit: "GS")
  static let li = Principal("li", .handler, unit: "GS")
  static let chen = Principal("chen", .handler, unit: "GS")
  static let chu = Principal("chu", .handler, unit: "GS")
  static let zhao = Principal("zhao", .reviewer, unit: "GS")
  static let qian = Principal("qian", .approver, unit: "GS")
  static let sun = Principal("sun", .organHead, unit: "GS")
  static let zhou = Principal("zhou", .governmentHead, unit: "GOV")
  static let wu = Principal("wu", .window, unit: "HB")
  static let jia = Principal("jia", .organHead, unit: "HB")
  static let zheng = Principal("zheng", .efficiencyOffice, unit: "GOV")
  static let feng = Principal("feng", .supervisor, unit: "GOV")
  static let auditor = Principal("auditor", .auditor)
  static let alice = Principal("alice", .applicant)
  static let mallory = Principal("mallory", .applicant)
  static let agent = Principal("agent", .agent)
  static let officers = [wang, li, chen, chu, zhao, qian, sun, zhou, wu, jia, zheng, feng]
  static let everyone = officers + [keeper, auditor, alice, mallory, agent, .anyone]

  /// An applicant whose every field can be found again.
  static let marked = Cases.Applicant(
    "秘名张三丰", idNumber: "11010519491231002X", phone: "13800138000", address: "秘址那大镇")
  static let other = Cases.Applicant("李四光", idNumber: "440524188001010014", phone: "13900139000")

  // MARK: - The register

  static let plain = "GS-XK-0001"
  static let checklist = "GS-XK-0002"
  static let stepped = "GS-XK-0003"
  static let immediate = "GS-XK-0004"
  static let joint = "GS-XK-0005"
  static let paid = "GS-XK-0006"
  static let secret = "GS-XK-0007"
  static let elsewhere = "HB-XK-0001"

  static func version(
    _ name: String, unit: String = "GS", _ change: (inout Registry.ItemVersion) -> Void = { _ in }
  ) -> Registry.ItemVersion {
    var version = Registry.ItemVersion()
    (version.name, version.unit) = (name, unit)
    (version.basis, version.conditions, version.procedure) = ("行政许可法", "条件", "程序")
    version.validFrom = day("2011-01-01")
    (version.statutory, version.promised) = (.workingDays(20), .workingDays(9))
    change(&version)
    return version
  }

  static let register: [CommandRequest] = {
    let at = when("2011-01-04T08:00")
    func make(_ command: Registry.Command, _ kind: DossierKind, _ id: String) -> CommandRequest {
      CommandRequest(.register(command), on: DossierKey(kind, id), by: keeper, at: at)
    }
    var all = [("GS", "工商局"), ("HB", "环保局"), ("GOV", "市政府")].map {
      make(.unitRegister(Registry.Unit($0.1, inCentre: true)), .unit, $0.0)
    }
    all += officers.map {
      make(
        .personRegister(Registry.Officer("秘员\($0.id)", unit: $0.unit, roles: [$0.role])), .person,
        $0.id)
    }
    let posts = [
      ("P1", "承办岗", "承办", "li", "chen"), ("P2", "审核岗", "", "zhao", ""),
      ("P3", "批准岗", "", "qian", ""), ("P4", "承办二岗", "承办", "chu", ""),
    ]
    for (code, name, kind, holderA, holderB) in posts {
      var post = Registry.Post()
      (post.name, post.unit, post.kind, post.duties) = (name, "GS", kind, "职责")
      (post.holderA, post.holderB) = (holderA, holderB)
      all.append(make(.postAssign(post), .post, code))
    }
    let items = [
      (
        plain,
        version("设立登记") {
          $0.inCentre = true
          $0.safety = true
        }
      ),
      (
        checklist,
        version("材料许可") {
          $0.materials = [
            Registry.Material("m1", "申请书"), Registry.Material("m2", "照片", canLack: true),
            Registry.Material("m3", "委托书", required: false),
          ]
          $0.commitment = true
        }
      ),
      (
        stepped,
        version("分步许可") {
          $0.steps = [
            Registry.Step("承办", limit: 3, role: .handler, post: "P1"),
            Registry.Step("审核", limit: 2, role: .reviewer, post: "P2"),
            Registry.Step("批准", limit: 2, role: .approver, post: "P3"),
          ]
        }
      ),
      (
        immediate,
        version("当场登记") {
          ($0.kind, $0.promised, $0.certificate) = (.immediate, .workingDays(0), false)
        }
      ),
      (
        joint,
        version("联合许可") {
          ($0.handling, $0.statutory, $0.promised) = (.joint, .workingDays(45), .workingDays(30))
          $0.inCentre = true
          $0.safety = true
        }
      ),
      (paid, version("收费许可") { ($0.fee, $0.feeBasis) = (5_000, "价格法") }),
      (secret, version("秘项许可") { $0.secret = true }),
      (elsewhere, version("排污许可", unit: "HB")),
    ]
    return all + items.map { make(.itemPublish($0.1), .item, $0.0) }
  }()

  // MARK: - Commands

  @discardableResult
  func run(
    _ command: Cases.Command, _ key: DossierKey? = nil, by actor: Principal = wang, _ at: String,
    key requestKey: String? = nil
  ) throws -> Outcome {
    try send(
      CommandRequest(.case(command), on: key, by: actor, at: when(at), key: requestKey))
  }

  @discardableResult
  func run(
    _ command: Registry.Command, _ key: DossierKey, by actor: Principal = keeper, _ at: String
  ) throws -> Outcome {
    try send(CommandRequest(.register(command), on: key, by: actor, at: when(at)))
  }

  /// A command about what a dossier keeps of persons.
  @discardableResult
  func run(
    _ command: PersonalRights.Command, _ key: DossierKey?, by actor: Principal, _ at: String
  ) throws -> Outcome {
    try send(CommandRequest(.personal(command), on: key, by: actor, at: when(at)))
  }

  /// Someone else agrees that a slot is erased before the term of keeping ends.
  func agree(
    _ slot: String, _ key: DossierKey, _ at: String, by actor: Principal = feng,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let approval = PersonalRights.Approval(slot, reason: "本人要求")
    let outcome = try run(.approveErasure(approval), key, by: actor, at)
    _ = try #require(outcome.done, "\(outcome)", sourceLocation: location)
  }

  @discardableResult
  func send(_ request: CommandRequest) throws -> Outcome {
    let outcome = try engine.execute(request)
    requests.append(request)
    outcomes.append(outcome)
    return outcome
  }

  /// The words of the events that the command caused; a test fails where it was refused.
  @discardableResult
  func must(
    _ command: Cases.Command, _ key: DossierKey?, by actor: Principal = wang, _ at: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> [String] {
    let outcome = try run(command, key, by: actor, at)
    return try #require(
      outcome.done, "\(command.word): \(outcome)", sourceLocation: location
    ).events
  }

  func submit(
    _ item: String = plain, _ at: String, _ applicant: Cases.Applicant = marked,
    account: String = "alice",
    materials: [String] = [], by actor: Principal = wang,
    _ location: SourceLocation = #_sourceLocation,
    change: (inout Cases.Application) -> Void = { _ in }
  ) throws -> DossierKey {
    var application = Cases.Application(
      item: item, applicant: applicant, materials: materials, account: account)
    change(&application)
    let outcome = try run(.submit(application), by: actor, at)
    return try #require(outcome.done, "\(outcome)", sourceLocation: location).dossier
  }

  /// A case accepted on the day it was handed in.
  func accepted(
    _ item: String = plain, _ at: String = "08-01", _ applicant: Cases.Applicant = marked,
    materials: [String] = [], _ location: SourceLocation = #_sourceLocation
  ) throws -> DossierKey {
    let key = try submit(item, at, applicant, materials: materials, location)
    try must(.accept(Cases.Acceptance("受字1号")), key, at, location)
    return key
  }

  static let grant = Cases.Command.decide(Cases.Ruling(.grant, documentNumber: "准字1号"))
  static let refuse = Cases.Command.decide(
    Cases.Ruling(.refuse, documentNumber: "不准字1号", reasons: "不符合条件", remedies: "可复议或诉讼"))

  /// A case granted on the day it was handed in.
  func granted(
    _ item: String = plain, _ at: String = "08-01", _ applicant: Cases.Applicant = marked,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> DossierKey {
    let key = try accepted(item, at, applicant, location)
    try must(Self.grant, key, at, location)
    return key
  }
}

/// `08-01`, `08-01T14:00`, `2013-01-04`, `2013-01-04T14:00`; nine o'clock and 2012 unless said.
func when(_ text: String, _ location: SourceLocation = #_sourceLocation) -> Instant {
  let hasYear = text.prefix(4).allSatisfy(\.isNumber)
  let hasTime = text.contains("T")
  let full = (hasYear ? "" : "2012-") + text + (hasTime ? "" : "T09:00") + ":00+08:00"
  guard let instant = Instant(full) else {
    Issue.record("no moment: \(full)", sourceLocation: location)
    return Instant(0)
  }
  return instant
}
