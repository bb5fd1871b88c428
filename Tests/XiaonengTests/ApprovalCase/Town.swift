import Testing
import Xiaoneng

/// A small town on a store in memory: three units, their officers and posts, nine items.
///
/// All dates without a year are in 2012. Everything that passes through is kept, for the tests of
/// ledgers, leaks and schemas.
final class Town {
  let store = MemoryStore()
  let engine: Engine
  var requests: [Request] = []
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

  // MARK: - People

  static let keeper = Actor("admin", .administrator)
  static let wang = Actor("wang", .window, unit: "GS")
  static let li = Actor("li", .handler, unit: "GS")
  static let chen = Actor("chen", .handler, unit: "GS")
  static let chu = Actor("chu", .handler, unit: "GS")
  static let zhao = Actor("zhao", .reviewer, unit: "GS")
  static let qian = Actor("qian", .approver, unit: "GS")
  static let sun = Actor("sun", .organHead, unit: "GS")
  static let zhou = Actor("zhou", .governmentHead, unit: "GOV")
  static let wu = Actor("wu", .window, unit: "HB")
  static let jia = Actor("jia", .organHead, unit: "HB")
  static let zheng = Actor("zheng", .efficiencyOffice, unit: "GOV")
  static let feng = Actor("feng", .supervisor, unit: "GOV")
  static let auditor = Actor("auditor", .auditor)
  static let alice = Actor("alice", .applicant)
  static let mallory = Actor("mallory", .applicant)
  static let agent = Actor("agent", .agent)
  static let officers = [wang, li, chen, chu, zhao, qian, sun, zhou, wu, jia, zheng, feng]
  static let everyone = officers + [keeper, auditor, alice, mallory, agent, .anyone]

  /// An applicant whose every field can be found again.
  static let marked = Applicant(
    "秘名张三丰", idNumber: "11010519491231002X", phone: "13800138000", address: "秘址那大镇")
  static let other = Applicant("李四光", idNumber: "440524188001010014", phone: "13900139000")

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
    _ name: String, unit: String = "GS", _ change: (inout ItemVersion) -> Void = { _ in }
  ) -> ItemVersion {
    var version = ItemVersion()
    (version.name, version.unit) = (name, unit)
    (version.basis, version.conditions, version.procedure) = ("行政许可法", "条件", "程序")
    version.validFrom = day("2011-01-01")
    (version.statutory, version.promised) = (.workingDays(20), .workingDays(9))
    change(&version)
    return version
  }

  static let register: [Request] = {
    let at = when("2011-01-04T08:00")
    func make(_ command: RegisterCommand, _ kind: DossierKind, _ id: String) -> Request {
      Request(.register(command), on: DossierKey(kind, id), by: keeper, at: at)
    }
    var all = [("GS", "工商局"), ("HB", "环保局"), ("GOV", "市政府")].map {
      make(.registerUnit(Unit($0.1, inCentre: true)), .unit, $0.0)
    }
    all += officers.map {
      make(.registerPerson(Officer("秘员\($0.id)", unit: $0.unit, roles: [$0.role])), .person, $0.id)
    }
    let posts = [
      ("P1", "承办岗", "承办", "li", "chen"), ("P2", "审核岗", "", "zhao", ""),
      ("P3", "批准岗", "", "qian", ""), ("P4", "承办二岗", "承办", "chu", ""),
    ]
    for (code, name, kind, holderA, holderB) in posts {
      var post = Post()
      (post.name, post.unit, post.kind, post.duties) = (name, "GS", kind, "职责")
      (post.holderA, post.holderB) = (holderA, holderB)
      all.append(make(.assignPost(post), .post, code))
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
            Material("m1", "申请书"), Material("m2", "照片", canLack: true),
            Material("m3", "委托书", required: false),
          ]
          $0.commitment = true
        }
      ),
      (
        stepped,
        version("分步许可") {
          $0.steps = [
            Step("承办", limit: 3, role: .handler, post: "P1"),
            Step("审核", limit: 2, role: .reviewer, post: "P2"),
            Step("批准", limit: 2, role: .approver, post: "P3"),
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
    return all + items.map { make(.publishItem($0.1), .item, $0.0) }
  }()

  // MARK: - Commands

  @discardableResult
  func run(
    _ command: CaseCommand, _ key: DossierKey? = nil, by actor: Actor = wang, _ at: String,
    key requestKey: String? = nil
  ) throws -> Outcome {
    try send(
      Request(.approval(command), on: key, by: actor, at: when(at), key: requestKey))
  }

  @discardableResult
  func run(
    _ command: RegisterCommand, _ key: DossierKey, by actor: Actor = keeper, _ at: String
  ) throws -> Outcome {
    try send(Request(.register(command), on: key, by: actor, at: when(at)))
  }

  @discardableResult
  func send(_ request: Request) throws -> Outcome {
    let outcome = try engine.execute(request)
    requests.append(request)
    outcomes.append(outcome)
    return outcome
  }

  /// The words of the events that the command caused; a test fails where it was refused.
  @discardableResult
  func must(
    _ command: CaseCommand, _ key: DossierKey?, by actor: Actor = wang, _ at: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> [String] {
    let outcome = try run(command, key, by: actor, at)
    return try #require(
      outcome.done, "\(command.word): \(outcome)", sourceLocation: location
    ).events
  }

  func submit(
    _ item: String = plain, _ at: String, _ applicant: Applicant = marked,
    account: String = "alice",
    materials: [String] = [], by actor: Actor = wang,
    _ location: SourceLocation = #_sourceLocation, change: (inout Application) -> Void = { _ in }
  ) throws -> DossierKey {
    var application = Application(
      item: item, applicant: applicant, materials: materials, account: account)
    change(&application)
    let outcome = try run(.submit(application), by: actor, at)
    return try #require(outcome.done, "\(outcome)", sourceLocation: location).dossier
  }

  /// A case accepted on the day it was handed in.
  func accepted(
    _ item: String = plain, _ at: String = "08-01", _ applicant: Applicant = marked,
    materials: [String] = [], _ location: SourceLocation = #_sourceLocation
  ) throws -> DossierKey {
    let key = try submit(item, at, applicant, materials: materials, location)
    try must(.accept(Acceptance("受字1号")), key, at, location)
    return key
  }

  static let grant = CaseCommand.decide(CaseRuling(.grant, documentNumber: "准字1号"))
  static let refuse = CaseCommand.decide(
    CaseRuling(.refuse, documentNumber: "不准字1号", reasons: "不符合条件", remedies: "可复议或诉讼"))

  /// A case granted on the day it was handed in.
  func granted(
    _ item: String = plain, _ at: String = "08-01", _ applicant: Applicant = marked,
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
