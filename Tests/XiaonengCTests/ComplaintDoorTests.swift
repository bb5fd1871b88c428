import CXiaoneng
import Testing
import Xiaoneng

@testable import XiaonengC
@testable import fuzz

/// The life of a complaint through C, without JSON.
@Suite struct ComplaintDoorTests {
  private let arena = Arena()

  private static func engine() throws -> Engine {
    var options = Engine.Options()
    options.salts = .seeded(7)
    let engine = try Engine(store: MemoryStore(), options: options)
    let at = Instant("2012-08-01T08:00:00+08:00") ?? Instant(0)
    let orders: [CommandOrder] = [
      .unit("XN", Registry.Unit("效能办")), .unit("GS", Registry.Unit("工商局")),
      .person("c", Registry.Officer("接听", unit: "XN", roles: [.efficiencyOffice])),
      .person("h", Registry.Officer("主任", unit: "XN", roles: [.efficiencyHead])),
      .person("i", Registry.Officer("调查", unit: "XN", roles: [.efficiencyOffice])),
    ]
    for order in orders {
      _ = try engine.execute(order, by: Principal("a", .administrator), at: at)
    }
    return engine
  }

  private static let number = "complaint/TS2012000001"

  private func request(_ actor: String, _ at: String) -> xn_request {
    var request = sized(xn_request())
    request.role = Int32(actor == "h" ? XN_ROLE_EFFICIENCY_HEAD : XN_ROLE_EFFICIENCY_OFFICE)
    request.actor = arena.text(actor)
    request.unit = arena.text("XN")
    request.at = (Instant("2012-" + at + ":00+08:00") ?? Instant(0)).milliseconds
    return request
  }

  /// The same life, command by command, as Swift spells it.
  private static let life: [(Complaints.Command, String, String)] = [
    (
      .register(
        {
          var intake = Complaints.Intake(
            "extortion", fact: Complaints.Fact("被索要烟酒", place: "大厅"),
            complainant: Complaints.Complainant(
              "陈六合", phone: "13700137000", account: "chen-account"),
            identity: .realName, channel: .telephone, unit: "GS")
          intake.answeredAfter = 9
          return intake
        }()), "c", "08-01T09:00"
    ),
    (.submit(Complaints.Submission("h")), "c", "08-01T10:00"),
    (.accept(Complaints.Acceptance(.own, unit: "", officers: ["i"])), "h", "08-02T09:00"),
    (
      .report(Complaints.InvestigationReport(.partly, text: "部分属实", measures: ["退还"])), "i",
      "08-10T09:00"
    ),
    (.close(Complaints.Closing(.partly, measures: ["退还"])), "h", "08-13T09:00"),
    (
      .reply(Complaints.Reply("已退还", manner: .written, documentNumber: "复1号")), "c", "08-14T09:00"
    ),
    (.followUp(Complaints.FollowUp(.satisfied, words: "满意")), "c", "08-20T09:00"),
    // It is refused since it makes the complainant known, which leaves a mark of who tried.
    (.publish(Complaints.Publication("陈六合反映属实")), "c", "08-21T09:00"),
    (.publish(Complaints.Publication("部分属实，已退还。")), "c", "08-21T09:00"),
  ]

  /// Every word that has a struct, with every field given.
  private static let words: [Complaints.Command] = {
    let day = Day(15_553)
    let file = Cases.Attachment(
      "照片.jpg", type: "image/jpeg", size: 9, hash: SHA256.hash([2]), material: "01")
    var intake = Complaints.Intake(
      "extortion", fact: Complaints.Fact("被索要烟酒", place: "大厅"),
      complainant: Complaints.Complainant(
        "陈六合", idNumber: "11010519491231002X", phone: "13700137000", email: "c@example.com",
        address: "那大镇", account: "chen"), identity: .confidential, channel: .visit, unit: "GS",
      persons: ["wang"], kind: .ticket, head: true, post: "GS-1")
    (intake.concerns, intake.received, intake.occurred) = (.case("GS-1-1"), day, day)
    (intake.fact.latitude, intake.fact.longitude) = (19_520_000, 109_580_000)
    intake.fact.media = "https://example.com/1.jpg"
    (intake.answeredAfter, intake.representatives, intake.attachments) = (9, 3, [file])
    return [
      .register(intake), .submit(Complaints.Submission("h")),
      .accept(
        Complaints.Acceptance(
          .assign, unit: "GS", officers: ["i"], documentNumber: "受1号", simple: true, reportBy: day)),
      .refuse(
        Complaints.Refusal(.noFact, reason: "无事实", rightChannel: "信访局", documentNumber: "不1号")),
      .report(Complaints.InvestigationReport(.partly, text: "部分属实", measures: ["退还"])),
      .close(
        Complaints.Closing(
          .partly, measures: ["退还"], documentNumber: "批1号", consequence: .case("GS-1-1"))),
      .reply(Complaints.Reply("已退还", manner: .oral, documentNumber: "复1号")),
      .followUp(Complaints.FollowUp(.unsatisfied, founded: true, words: "仍不满意")),
      .publish(Complaints.Publication("部分属实", reason: "更正")),
      .withdraw(Cases.WithdrawalRequest("不投诉了")),
    ]
  }()

  private static func read(
    _ typed: UnsafeRawPointer?, as command: Complaints.Command
  ) throws(Fault) -> Complaints.Command? {
    func data<Data>(_: Data.Type) -> UnsafePointer<Data>? {
      typed?.assumingMemoryBound(to: Data.self)
    }
    return switch command {
    case .register: .register(try .from(c: data(xn_complaint.self)))
    case .submit: .submit(try .from(c: data(xn_complaint_submission.self)))
    case .accept: .accept(try .from(c: data(xn_complaint_acceptance.self)))
    case .refuse: .refuse(try .from(c: data(xn_complaint_refusal.self)))
    case .report: .report(try .from(c: data(xn_complaint_findings.self)))
    case .close: .close(try .from(c: data(xn_complaint_closing.self)))
    case .reply: .reply(try .from(c: data(xn_complaint_reply_text.self)))
    case .followUp: .followUp(try .from(c: data(xn_complaint_call_back.self)))
    case .publish: .publish(try .from(c: data(xn_complaint_result.self)))
    case .withdraw: .withdraw(try .from(c: data(xn_reason.self)))
    default: nil
    }
  }

  @Test func `every struct of a complaint has every field of its word`() throws {
    for command in Self.words {
      let source = CommandRequest(
        .complaint(command), on: DossierKey(Self.number), by: Principal("c", .efficiencyOffice),
        at: Instant(0))
      let typed = try #require(TypedRequest(source, in: arena))
      #expect(try Self.read(typed.data, as: command) == command)
      let said = SameLedgerTests.names(in: source.json["data"] ?? .null)
      let left = (Manual.fields(of: command.word) ?? []).map(\.name).filter { !said.contains($0) }
      #expect(left.isEmpty, "\(command.word) \(left)")
    }
  }

  @Test func `a complaint filled in by hand is the one that Swift says`() throws {
    var file = xn_attachment()
    (file.name, file.type) = (arena.text("照片.jpg"), arena.text("image/jpeg"))
    (file.hash, file.size) = (arena.text(SHA256.hash([2]).hex), 9)
    file.material = arena.text("01")
    var data = sized(xn_complaint())
    (data.kind, data.channel, data.identity) = (2, 3, 2)
    data.category = arena.text("extortion")
    (data.fact, data.place) = (arena.text("被索要烟酒"), arena.text("大厅"))
    (data.name, data.id_number) = (arena.text("陈六合"), arena.text("11010519491231002X"))
    (data.phone, data.email) = (arena.text("13700137000"), arena.text("c@example.com"))
    (data.address, data.account) = (arena.text("那大镇"), arena.text("chen"))
    (data.unit, data.post) = (arena.text("GS"), arena.text("GS-1"))
    (data.persons, data.person_count) = (arena.array([arena.text("wang")]), 1)
    data.concerns = arena.text("case/GS-1-1")
    (data.head, data.representatives, data.answered_after) = (1, 3, 9)
    (data.received, data.occurred) = (15_553, 15_553)
    (data.attachments, data.attachment_count) = (arena.array([file]), 1)
    data.media = arena.text("https://example.com/1.jpg")
    (data.has_position, data.latitude, data.longitude) = (1, 19_520_000, 109_580_000)
    #expect(try .register(.from(c: &data)) == Self.words[0])

    (data.has_position, data.answered_after) = (0, -1)
    for who in [\xn_complaint.name, \.id_number, \.phone, \.email, \.address, \.account] {
      data[keyPath: who] = xn_text()
    }
    let bare = try Complaints.Intake.from(c: &data)
    #expect(bare.fact.latitude == nil && bare.fact.longitude == nil && bare.answeredAfter == nil)
    #expect(bare.complainant == nil)
    data.has_position = 2
    let fault = #expect(throws: Fault.self) { try Complaints.Intake.from(c: &data) }
    #expect(fault?.field == "fact.latitude")
  }

  @Test func `a complaint's life without JSON writes the same bytes as the same life in Swift`()
    throws
  {
    let swift = try Self.engine()
    for (command, actor, at) in Self.life {
      let role: Role = actor == "h" ? .efficiencyHead : .efficiencyOffice
      let isNew = if case .register = command { true } else { false }
      let outcome = try swift.execute(
        .complaint(command), on: isNew ? nil : DossierKey(Self.number),
        by: Principal(actor, role, unit: "XN"),
        at: Instant("2012-" + at + ":00+08:00") ?? Instant(0))
      #expect((outcome.refusal?.code ?? .identityExposed) == .identityExposed, "\(outcome)")
    }
    let typed = try Self.engine()
    let handle = try #require(try Handle.open(typed))
    try live(handle)
    #expect(CXiaoneng.xn_close(handle) == 0)
    for engine in [swift, typed] { #expect(try engine.verify().wrong == nil) }
    #expect(try swift.seal(at: Instant(0)).root == typed.seal(at: Instant(0)).root)
  }

  private func live(_ engine: OpaquePointer) throws {
    var outcome = xn_outcome.blank
    func ask(_ actor: String, _ at: String) -> xn_request {
      var asked = request(actor, at)
      asked.dossier = arena.text(Self.number)
      return asked
    }
    var first = request("c", "08-01T09:00")
    var complaint = sized(xn_complaint())
    complaint.category = arena.text("extortion")
    complaint.fact = arena.text("被索要烟酒")
    complaint.place = arena.text("大厅")
    complaint.name = arena.text("陈六合")
    complaint.phone = arena.text("13700137000")
    complaint.account = arena.text("chen-account")
    complaint.unit = arena.text("GS")
    complaint.answered_after = 9
    #expect(CXiaoneng.xn_complaint_register(engine, &first, &complaint, &outcome) == 0)
    #expect(outcome.name == Self.number)

    var asked = ask("c", "08-01T10:00")
    var submission = sized(xn_complaint_submission())
    submission.leader = arena.text("h")
    #expect(CXiaoneng.xn_complaint_submit(engine, &asked, &submission, &outcome) == 0)

    asked = ask("h", "08-02T09:00")
    var acceptance = sized(xn_complaint_acceptance())
    acceptance.mode = Int32(XN_COMPLAINT_MODE_OWN)
    acceptance.officers = arena.array([arena.text("i")])
    acceptance.officer_count = 1
    #expect(CXiaoneng.xn_complaint_accept(engine, &asked, &acceptance, &outcome) == 0)
    // Thirty days from 2 August end on a Saturday, and so on Monday.
    #expect(outcome.promised_due == day("2012-09-03"))

    asked = ask("i", "08-10T09:00")
    var findings = sized(xn_complaint_findings())
    findings.finding = Int32(XN_COMPLAINT_FINDING_PARTLY)
    findings.text = arena.text("部分属实")
    findings.measures = arena.array([arena.text("退还")])
    findings.measure_count = 1
    #expect(CXiaoneng.xn_complaint_report(engine, &asked, &findings, &outcome) == 0)

    asked = ask("h", "08-13T09:00")
    var closing = sized(xn_complaint_closing())
    closing.finding = Int32(XN_COMPLAINT_FINDING_PARTLY)
    closing.measures = findings.measures
    closing.measure_count = 1
    #expect(CXiaoneng.xn_complaint_close(engine, &asked, &closing, &outcome) == 0)
    #expect(outcome.promised_due == Day.unknown.number)

    asked = ask("c", "08-14T09:00")
    var reply = sized(xn_complaint_reply_text())
    reply.text = arena.text("已退还")
    reply.document_number = arena.text("复1号")
    #expect(CXiaoneng.xn_complaint_reply(engine, &asked, &reply, &outcome) == 0)

    asked = ask("c", "08-20T09:00")
    var call = sized(xn_complaint_call_back())
    call.result = Int32(XN_FOLLOW_UP_SATISFIED)
    call.words = arena.text("满意")
    #expect(CXiaoneng.xn_complaint_follow_up(engine, &asked, &call, &outcome) == 0)

    asked = ask("c", "08-21T09:00")
    var result = sized(xn_complaint_result())
    result.summary = arena.text("陈六合反映属实")
    // What would make the complainant known is refused, and the code says no more than that.
    #expect(
      CXiaoneng.xn_complaint_publish(engine, &asked, &result, &outcome)
        == Refusal.Code.identityExposed.number)
    result.summary = arena.text("部分属实，已退还。")
    #expect(CXiaoneng.xn_complaint_publish(engine, &asked, &result, &outcome) == 0)

    // Refused and withdrawn ones.
    var reason = sized(xn_reason())
    reason.reason = arena.text("不投诉了")
    #expect(
      CXiaoneng.xn_complaint_withdraw(engine, &asked, &reason, &outcome)
        == Refusal.Code.wrongPhase.number)
    var refusal = sized(xn_complaint_refusal())
    asked = ask("h", "08-21T09:00")
    #expect(
      CXiaoneng.xn_complaint_refuse(engine, &asked, &refusal, &outcome)
        == Fault.Code.missingField.number)
    refusal.ground = Int32(XN_COMPLAINT_GROUND_NO_FACT)
    refusal.reason = arena.text("无")
    #expect(
      CXiaoneng.xn_complaint_refuse(engine, &asked, &refusal, &outcome)
        == Refusal.Code.wrongPhase.number)
  }
}
