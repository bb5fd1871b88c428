import CXiaoneng
import Testing
import Xiaoneng
import XiaonengSimulation

@testable import XiaonengC
@testable import fuzz

/// The life of a case through C, without JSON.
@Suite struct CaseDoorTests {
  private let arena = Arena()

  /// A town with a unit, a clerk who may do everything, and an item.
  private func withTown(_ body: (OpaquePointer) throws -> Void) throws {
    let admin = #""actor":{"id":"a","role":"administrator"},"at":"2012-08-01T08:00:00+08:00""#
    let lines = [
      #"{\#(admin),"command":"unit.register","data":{"name":"工商局"},"dossier":"unit/GS"}"#,
      #"{\#(admin),"command":"person.register","data":{"name":"王","roles":["window","handler","approver","organHead"],"unit":"GS"},"dossier":"person/wang"}"#,
      #"{\#(admin),"command":"item.publish","data":{"basis":"公司法","conditions":"","materials":[{"code":"01","main":true,"name":"申请书"}],"name":"企业设立登记","procedure":"","promised":"9wd","statutory":"20wd","unit":"GS","validFrom":"2012-01-01"},"dossier":"item/GS-XK-0001"}"#,
    ].joined(separator: "\n")
    try withEngine { engine in
      let (status, _) = answer {
        CXiaoneng.xn_execute_batch(
          engine, lines, lines.utf8.count, UInt32(XN_BATCH_ALL_OR_NOTHING), $0)
      }
      #expect(status == 0)
      let check = answer { CXiaoneng.xn_verify(engine, nil, 0, $0) }.1
      try #require(check?["entries"] == 3)
      try body(engine)
    }
  }

  private func request(
    _ at: String, role: Int = XN_ROLE_WINDOW, dossier: String = "", key: String = ""
  ) -> xn_request {
    var request = sized(xn_request())
    request.role = Int32(role)
    request.at = (Instant(at + ":00+08:00") ?? Instant(0)).milliseconds
    request.actor = arena.text("wang")
    request.unit = arena.text("GS")
    request.dossier = arena.given(dossier)
    request.key = arena.given(key)
    return request
  }

  private var application: xn_application {
    var application = sized(xn_application())
    application.item = arena.text("GS-XK-0001")
    application.name = arena.text("张三")
    application.materials = arena.array([arena.text("01")])
    application.material_count = 1
    return application
  }

  @Test
  func `a case goes from submission to rating without JSON, its due days beside each outcome`()
    throws
  {
    try withTown { engine in
      var outcome = xn_outcome.blank
      var application = application
      var asked = request("2012-08-01T09:00", key: "k1")
      #expect(CXiaoneng.xn_case_submit(engine, &asked, &application, &outcome) == 0)
      #expect(outcome.name == "case/GS-XK-0001201208010001")
      #expect(outcome.status == 0 && outcome.first == 1 && outcome.repeated == 0)
      #expect(outcome.promised_due == .min && outcome.statutory_due == .min)
      let name = outcome.name
      #expect(CXiaoneng.xn_case_submit(engine, &asked, &application, &outcome) == 0)
      #expect(outcome.repeated == 1 && outcome.name == name)

      var acceptance = sized(xn_acceptance())
      acceptance.document_number = arena.text("受1号")
      asked = request("2012-08-01T09:05", dossier: name)
      #expect(CXiaoneng.xn_case_accept(engine, &asked, &acceptance, &outcome) == 0)
      #expect(outcome.promised_due == day("2012-08-14"))
      #expect(outcome.statutory_due == day("2012-08-29") && outcome.provisional == 0)

      var order = sized(xn_pause_order())
      order.kind = Int32(XN_PAUSE_EXPERT_REVIEW)
      order.notified = xn_budget(unit: Int32(XN_BUDGET_WORKING_DAYS), amount: 7)
      order.document_number = arena.text("特1号")
      asked = request("2012-08-08T10:00", role: XN_ROLE_HANDLER, dossier: name)
      #expect(CXiaoneng.xn_case_pause(engine, &asked, &order, &outcome) == 0)
      #expect(outcome.promised_due == day("2012-08-23"))
      var result = sized(xn_pause_result())
      result.result = arena.text("通过")
      asked = request("2012-08-17T10:00", role: XN_ROLE_HANDLER, dossier: name)
      #expect(CXiaoneng.xn_case_resume(engine, &asked, &result, &outcome) == 0)
      var extended = sized(xn_extension())
      extended.days = 10
      extended.document_number = arena.text("延1号")
      extended.reason = arena.text("案情复杂")
      asked = request("2012-08-20T10:00", role: XN_ROLE_ORGAN_HEAD, dossier: name)
      #expect(CXiaoneng.xn_case_extend(engine, &asked, &extended, &outcome) == 0)
      #expect(outcome.statutory_due == day("2012-09-21"))

      var ruling = sized(xn_ruling())
      ruling.outcome = Int32(XN_RULING_GRANT)
      ruling.document_number = arena.text("决1号")
      asked = request("2012-08-21T10:00", role: XN_ROLE_APPROVER, dossier: name)
      #expect(CXiaoneng.xn_case_decide(engine, &asked, &ruling, &outcome) == 0)
      var certificate = sized(xn_certificate())
      certificate.number = arena.text("证1号")
      certificate.valid_from = day("2012-08-21")
      asked = request("2012-08-21T11:00", role: XN_ROLE_HANDLER, dossier: name)
      #expect(CXiaoneng.xn_case_issue(engine, &asked, &certificate, &outcome) == 0)
      var service = sized(xn_service())
      service.mode = Int32(XN_SERVICE_DIRECT)
      service.receiver = arena.text("本人")
      asked = request("2012-08-22T10:00", dossier: name)
      #expect(CXiaoneng.xn_case_serve(engine, &asked, &service, &outcome) == 0)
      #expect(answer { CXiaoneng.xn_verify(engine, nil, 0, $0) }.1?["wrong"] == nil)
    }
  }

  @Test func `an application filled in by hand is the one that Swift says`() throws {
    var file = xn_attachment()
    (file.name, file.type) = (arena.text("申请表.pdf"), arena.text("application/pdf"))
    (file.hash, file.size) = (arena.text(SHA256.hash([1]).hex), 40_960)
    file.material = arena.text("01")
    var data = sized(xn_application())
    data.channel = 4
    data.item = arena.text("GS-1")
    data.account = arena.text("u1")
    data.materials = arena.array([arena.text("01"), arena.text("02")])
    data.material_count = 2
    data.consents_electronic = 1
    data.renewal_expires = 15_553
    data.applicant_kind = 2
    data.code_unchecked = 1
    data.name = arena.text("张三")
    data.id_number = arena.text("11010519491231002X")
    data.credit_code = arena.text("91350100M000100Y43")
    data.phone = arena.text("13900000000")
    data.address = arena.text("那大镇")
    data.mandate = arena.text("DB2012000001")
    data.attachments = arena.array([file])
    data.attachment_count = 1
    #expect(try .draft(.from(c: &data)) == SameLedgerTests.words[0])
    file.hash = arena.text("00")
    data.attachments = arena.array([file])
    let fault = #expect(throws: Fault.self) { try Cases.Application.from(c: &data) }
    #expect(fault?.code == .badValue && fault?.field == "attachments.hash")
  }

  @Test func `a refusal is the status, and its article can be asked for`() throws {
    try withTown { engine in
      var outcome = xn_outcome.blank
      outcome.first = 77
      var acceptance = sized(xn_acceptance())
      var asked = request("2012-08-01T09:05", dossier: "case/GS-XK-0001201208010009")
      let status = CXiaoneng.xn_case_accept(engine, &asked, &acceptance, &outcome)
      #expect(status == Refusal.Code.caseNotFound.number)
      #expect(outcome.first == 77)
      var parts = sized(xn_error())
      #expect(CXiaoneng.xn_last_error_parts(&parts) == 0)
      #expect(parts.status == status)
      #expect(parts.code.bytes.map { String(cString: $0) } == "caseNotFound")
      #expect(answer { CXiaoneng.xn_verify(engine, nil, 0, $0) }.1?["entries"] == 3)
    }
  }

  @Test func `in a batch each stands for itself, or one refusal undoes all`() throws {
    try withTown { engine in
      let data = arena.array([application])
      func command(_ request: xn_request, _ word: Int = XN_CASE_SUBMIT) -> xn_case_command {
        var command = sized(xn_case_command())
        command.word = Int32(word)
        command.request = arena.array([request])
        command.data.application = data
        return command
      }
      var unnamed = request("2012-08-01T09:00")
      unnamed.actor = xn_text()
      var foreign = request("2012-08-01T09:00")
      foreign.unit = arena.text("ZJ")
      let good = command(request("2012-08-01T09:00"))
      let mixed = [
        good, command(unnamed), command(foreign), command(request("2012-08-01T09:00"), 99), good,
      ]
      let missing = Fault.Code.missingField.number
      let notYours = Refusal.Code.notYourUnit.number
      var outcomes = [xn_outcome](repeating: .blank, count: 5)
      var refused = 0
      let each = UInt32(XN_BATCH_EACH)
      let whole = UInt32(XN_BATCH_ALL_OR_NOTHING)
      #expect(CXiaoneng.xn_case_batch(engine, mixed, 5, each, &outcomes, &refused) == 0)
      #expect(
        outcomes.map(\.status) == [0, missing, notYours, Fault.Code.unknownType.number, 0])
      #expect(refused == 3)
      #expect(outcomes[0].name.hasSuffix("0001") && outcomes[4].name.hasSuffix("0002"))
      #expect(outcomes[1].name.isEmpty && outcomes[1].promised_due == .min)

      let last = [good, command(foreign), good]
      #expect(CXiaoneng.xn_case_batch(engine, last, 3, whole, &outcomes, &refused) == 0)
      #expect(
        outcomes.prefix(3).map(\.status) == [Int32(XN_UNDONE), notYours, Int32(XN_NOT_TRIED)])
      #expect(refused == 3)
      #expect(CXiaoneng.xn_case_batch(engine, mixed, 2, whole, &outcomes, &refused) == 0)
      #expect(outcomes.prefix(2).map(\.status) == [Int32(XN_NOT_TRIED), missing])
      #expect(CXiaoneng.xn_case_batch(engine, [good, good], 2, whole, &outcomes, nil) == 0)
      #expect(outcomes.prefix(2).map(\.status) == [0, 0])
      #expect(answer { CXiaoneng.xn_verify(engine, nil, 0, $0) }.1?["entries"] == 7)
      let bad = arena.misaligned([good, good])
      let out = arena.misaligned([xn_outcome.blank, .blank])
      #expect(CXiaoneng.xn_case_batch(engine, bad, 2, whole, out, nil) == 0)
      #expect(Input.element(UnsafePointer(out), 1).name.hasSuffix("0006"))
    }
  }

  @Test func `what is not given is missing, and what is given twice over is one`() throws {
    try withTown { engine in
      let bad = Fault.Code.badValue.number
      let missing = Fault.Code.missingField.number
      var outcome = xn_outcome.blank
      func submit(
        _ change: (inout xn_request, inout xn_application) -> Void
      ) -> (Int32, String?) {
        var (asked, data) = (request("2012-08-01T09:00"), application)
        change(&asked, &data)
        let status = CXiaoneng.xn_case_submit(engine, &asked, &data, &outcome)
        return (status, status == 0 ? nil : lastField)
      }
      let ill = arena.array([CChar(-1), -2])
      let nul = arena.array([CChar(0x47), 0, 0x53])
      let cases: [((inout xn_request, inout xn_application) -> Void, Int32, String?)] = [
        ({ request, _ in request.role = 0 }, missing, "actor.role"),
        ({ request, _ in request.role = 99 }, bad, "actor.role"),
        ({ request, _ in request.actor = xn_text() }, missing, "actor.id"),
        ({ request, _ in request.dossier = self.arena.text("GS") }, bad, "dossier"),
        ({ request, _ in request.struct_size = 8 }, bad, "struct_size"),
        ({ _, data in data.struct_size = 0 }, bad, "data.struct_size"),
        ({ _, data in data.item = xn_text() }, missing, "data.item"),
        ({ _, data in data.name = xn_text() }, missing, "data.applicant.name"),
        ({ _, data in data.channel = -1 }, bad, "data.channel"),
        ({ _, data in data.consents_electronic = 2 }, bad, "data.consentsElectronic"),
        (
          { _, data in data.name = xn_text(bytes: nil, length: 3) }, Fault.Code.nullArgument.number,
          "data.applicant.name"
        ),
        (
          { _, data in data.name = xn_text(bytes: ill, length: 2) }, Fault.Code.badText.number,
          "data.applicant.name"
        ),
        (
          { _, data in data.name = xn_text(bytes: ill, length: .max) }, Fault.Code.tooLarge.number,
          "data.applicant.name"
        ),
        (
          { _, data in data.name = xn_text(bytes: ill, length: -1) }, Fault.Code.tooLarge.number,
          "data.applicant.name"
        ),
        ({ _, data in data.materials = nil }, Fault.Code.nullArgument.number, "data"),
        ({ _, data in data.material_count = .max }, Fault.Code.tooLarge.number, "data"),
        (
          { _, data in data.item = xn_text(bytes: nul, length: 3) }, Refusal.Code.notFound.number,
          "data"
        ),
      ]
      for (change, status, field) in cases {
        let (got, at) = submit(change)
        #expect(got == status, "\(field ?? "")")
        #expect(at == field || field == "data", "\(at ?? "")")
      }
      #expect(submit { _, _ in }.0 == 0)
    }
  }
}
