import CXiaoneng
import Xiaoneng

/// A request of a case, as a C caller would have it in structs. Written by hand in the other direction
/// than the shim's own readers, so that neither can hide the other's mistake.
struct TypedRequest {
  let request: UnsafePointer<xn_request>
  let word: Int
  let data: UnsafeRawPointer?

  init?(_ source: CommandRequest, in arena: Arena) {
    let found: (Int, UnsafeRawPointer?)?
    switch source.command {
    case .case(let command): found = Self.lend(command, arena)
    case .complaint(let command): found = Self.lend(command, arena)
    case .register, .bulletin, .hotline, .project, .appraisal, .penalty, .supervision,
      .accountability, .conduct, .stage, .inspectionPlan, .inspection, .tenRules,
      .contact, .point, .mandate, .personal, .upkeep:
      found = nil
    }
    guard let found else { return nil }
    (word, data) = found
    var request = sized(xn_request())
    request.role = Self.number(of: source.actor.role)
    request.at = source.at.milliseconds
    request.actor = arena.text(source.actor.id)
    request.unit = arena.given(source.actor.unit)
    request.dossier = source.dossier.map { arena.text($0.description) } ?? xn_text()
    request.key = source.key.map { arena.text($0) } ?? xn_text()
    self.request = arena.array([request])
  }

  /// The header's number of a role: those that came later stand behind the system's.
  private static func number(of role: Role) -> Int32 {
    switch role {
    case .efficiencyHead: 15
    default:
      Int32((Role.allCases.filter { $0 != .efficiencyHead }.firstIndex(of: role) ?? -1) + 1)
    }
  }

  /// The command as a batch has it.
  var command: xn_case_command {
    var command = sized(xn_case_command())
    command.word = Int32(word)
    command.request = request
    command.data.application = data?.assumingMemoryBound(to: xn_application.self)
    return command
  }

  private static func lend(_ command: Cases.Command, _ arena: Arena) -> (Int, UnsafeRawPointer?)? {
    func put<Data>(_ word: Int, _ data: Data) -> (Int, UnsafeRawPointer?) {
      (word, UnsafeRawPointer(arena.array([sized(data)])))
    }
    func list(_ texts: [String]) -> UnsafePointer<xn_text>? {
      texts.isEmpty ? nil : arena.array(texts.map(arena.text))
    }
    switch command {
    case .draft(let data): return put(XN_CASE_DRAFT, application(data, arena))
    case .submit(let data): return put(XN_CASE_SUBMIT, application(data, arena))
    case .fixOnSpot(let data), .supplement(let data):
      var lent = xn_materials()
      lent.materials = list(data.materials)
      lent.material_count = data.materials.count
      lent.attachments = files(data.attachments, arena)
      lent.attachment_count = data.attachments.count
      if case .fixOnSpot = command { return put(XN_CASE_FIX_ON_SPOT, lent) }
      return put(XN_CASE_SUPPLEMENT, lent)
    case .notifyCorrections(let data):
      var lent = xn_correction_notice()
      lent.due = data.due?.number ?? 0
      lent.document_number = arena.text(data.documentNumber)
      lent.corrections = arena.array(
        data.corrections.map {
          xn_correction(material: arena.text($0.material), problem: arena.text($0.problem))
        })
      lent.correction_count = data.corrections.count
      return put(XN_CASE_NOTIFY_CORRECTIONS, lent)
    case .reject(let data):
      var lent = xn_rejection()
      lent.kind = data.kind == .notOurs ? 2 : 1
      lent.reason = arena.text(data.reason)
      lent.organ = arena.given(data.organ)
      lent.document_number = arena.text(data.documentNumber)
      return put(XN_CASE_REJECT, lent)
    case .accept(let data):
      var lent = xn_acceptance()
      lent.kind =
        switch data.kind {
        case .normal: 0
        case .deemed: 2
        case .lacking: 3
        case .commitment: 4
        }
      lent.document_number = arena.given(data.documentNumber)
      lent.lacking_due = data.lackingDue?.number ?? .min
      lent.promise_number = arena.given(data.promiseNumber)
      return put(XN_CASE_ACCEPT, lent)
    case .pause(let data):
      var lent = xn_pause_order()
      lent.kind = Int32((Cases.PauseKind.allCases.firstIndex(of: data.kind) ?? -1) + 1)
      lent.notified =
        switch data.notified {
        case .workingDays(let days): xn_budget(unit: 1, amount: days)
        case .calendarDays(let days): xn_budget(unit: 2, amount: days)
        case .months(let months): xn_budget(unit: 3, amount: months)
        case .fixed(let day): xn_budget(unit: 4, amount: day.number)
        }
      lent.document_number = arena.text(data.documentNumber)
      lent.reason = arena.given(data.reason)
      lent.from = data.from?.number ?? 0
      return put(XN_CASE_PAUSE, lent)
    case .resume(let data):
      var lent = xn_pause_result()
      lent.on = data.on?.number ?? 0
      lent.result = arena.text(data.result)
      lent.document_number = arena.given(data.documentNumber)
      return put(XN_CASE_RESUME, lent)
    case .tellHearing(let data):
      var lent = xn_document()
      lent.document_number = arena.text(data.documentNumber)
      return put(XN_CASE_TELL_HEARING, lent)
    case .askHearing: return (XN_CASE_ASK_HEARING, nil)
    case .scheduleHearing(let data):
      var lent = xn_hearing_day()
      lent.day = data.day.number
      lent.document_number = arena.given(data.documentNumber)
      (lent.time, lent.place) = (arena.given(data.time), arena.given(data.place))
      return put(XN_CASE_SCHEDULE_HEARING, lent)
    case .extend(let data):
      var lent = xn_extension()
      lent.days = data.days
      lent.document_number = arena.text(data.documentNumber)
      lent.reason = arena.text(data.reason)
      return put(XN_CASE_EXTEND, lent)
    case .advance(let data):
      var lent = xn_step_result()
      lent.opinion = arena.given(data.opinion)
      return put(XN_CASE_ADVANCE, lent)
    case .inspect(let data):
      var lent = xn_site_visit()
      lent.officers = list(data.officers)
      lent.officer_count = data.officers.count
      lent.findings = arena.given(data.findings)
      lent.document_number = arena.given(data.documentNumber)
      return put(XN_CASE_INSPECT, lent)
    case .charge(let data):
      var lent = xn_fee()
      lent.fen = data.fen
      lent.receipt_number = arena.text(data.receiptNumber)
      return put(XN_CASE_CHARGE, lent)
    case .decide(let data):
      var lent = xn_ruling()
      lent.outcome = data.outcome == .grant ? 1 : 2
      lent.document_number = arena.text(data.documentNumber)
      lent.reasons = arena.given(data.reasons)
      lent.false_material = data.falseMaterial ? 1 : 0
      return put(XN_CASE_DECIDE, lent)
    default: return lendLater(command, arena)
    }
  }

  private static func lendLater(
    _ command: Cases.Command, _ arena: Arena
  ) -> (Int, UnsafeRawPointer?)? {
    func put<Data>(_ word: Int, _ data: Data) -> (Int, UnsafeRawPointer?) {
      (word, UnsafeRawPointer(arena.array([sized(data)])))
    }
    switch command {
    case .issue(let data):
      var lent = xn_certificate()
      lent.number = arena.text(data.number)
      lent.valid_from = data.validFrom.number
      lent.valid_to = data.validTo?.number ?? 0
      return put(XN_CASE_ISSUE, lent)
    case .serve(let data):
      var lent = xn_service()
      lent.mode = Int32((Cases.Service.Mode.allCases.firstIndex(of: data.mode) ?? -1) + 1)
      lent.receiver = arena.given(data.receiver)
      lent.document_number = arena.given(data.documentNumber)
      lent.witness = arena.given(data.witness)
      lent.on = data.on?.number ?? 0
      return put(XN_CASE_SERVE, lent)
    case .rate(let data):
      var lent = xn_rating()
      lent.stars = data.stars
      lent.service = data.service == 1 ? 0 : data.service
      lent.defaulted = data.defaulted ? 1 : 0
      lent.details = arena.array(data.details.map(arena.text))
      lent.detail_count = data.details.count
      lent.text = arena.given(data.text)
      return put(XN_CASE_RATE, lent)
    case .contactRater(let data):
      var lent = xn_rater_contact()
      lent.service = data.service
      lent.words = arena.given(data.words)
      return put(XN_CASE_CONTACT_RATER, lent)
    case .repairRating(let data):
      var lent = xn_rating_repair()
      lent.service = data.service
      lent.outcome = Int32((Cases.RepairOutcome.allCases.firstIndex(of: data.outcome) ?? -1) + 1)
      lent.by = data.by?.number ?? 0
      lent.words = arena.text(data.words)
      return put(XN_CASE_REPAIR_RATING, lent)
    case .contestRating(let data):
      var lent = xn_rating_contest()
      lent.service = data.service
      lent.reason = arena.text(data.reason)
      return put(XN_CASE_CONTEST_RATING, lent)
    case .ruleRating(let data):
      var lent = xn_rating_ruling()
      lent.service = data.service
      lent.upheld = data.upheld ? 1 : 0
      lent.reason = arena.text(data.reason)
      return put(XN_CASE_RULE_RATING, lent)
    case .withdraw(let data):
      var lent = xn_reason()
      lent.reason = arena.text(data.reason)
      return put(XN_CASE_WITHDRAW, lent)
    case .refer(let data):
      var lent = xn_referral()
      lent.organ = arena.text(data.organ)
      lent.reason = arena.text(data.reason)
      return put(XN_CASE_REFER, lent)
    case .void(let data):
      var lent = xn_voiding()
      lent.kind = Int32((Cases.Voiding.Kind.allCases.firstIndex(of: data.kind) ?? -1) + 1)
      lent.reason = arena.text(data.reason)
      return put(XN_CASE_VOID, lent)
    case .verify(let data):
      var lent = xn_commitment_check()
      lent.fulfilled = data.fulfilled ? 1 : 0
      lent.findings = arena.given(data.findings)
      lent.fix_by = data.fixBy?.number ?? 0
      return put(XN_CASE_VERIFY, lent)
    case .revoke(let data):
      var lent = xn_revocation()
      lent.ground = Int32((Cases.Revocation.Ground.allCases.firstIndex(of: data.ground) ?? -1) + 1)
      lent.reason = arena.text(data.reason)
      lent.document_number = arena.text(data.documentNumber)
      return put(XN_CASE_REVOKE, lent)
    case .archive: return (XN_CASE_ARCHIVE, nil)
    case .erase(let data):
      var lent = xn_erasure()
      lent.slot = arena.text(data.slot)
      lent.reason = arena.text(data.reason)
      return put(XN_CASE_ERASE, lent)
    default: return nil
    }
  }

  static func files(
    _ attachments: [Cases.Attachment], _ arena: Arena
  ) -> UnsafePointer<xn_attachment>? {
    guard !attachments.isEmpty else { return nil }
    return arena.array(
      attachments.map { file in
        var lent = xn_attachment()
        (lent.name, lent.type) = (arena.text(file.name), arena.text(file.type))
        (lent.hash, lent.size) = (arena.text(file.hash.hex), file.size)
        lent.material = arena.given(file.material)
        return lent
      })
  }

  private static func application(_ data: Cases.Application, _ arena: Arena) -> xn_application {
    var lent = xn_application()
    lent.channel = Int32((Cases.Channel.allCases.firstIndex(of: data.channel) ?? -1) + 1)
    lent.item = arena.text(data.item)
    lent.account = arena.given(data.account)
    lent.materials = data.materials.isEmpty ? nil : arena.array(data.materials.map(arena.text))
    lent.material_count = data.materials.count
    lent.consents_electronic = data.consentsElectronic ? 1 : 0
    lent.renewal_expires = data.renewalExpires?.number ?? 0
    lent.applicant_kind = data.applicant.kind == .person ? 0 : 2
    lent.code_unchecked = data.applicant.codeUnchecked ? 1 : 0
    lent.name = arena.text(data.applicant.name)
    lent.id_number = arena.given(data.applicant.idNumber)
    lent.credit_code = arena.given(data.applicant.creditCode)
    lent.phone = arena.given(data.applicant.phone)
    lent.address = arena.given(data.applicant.address)
    lent.mandate = arena.given(data.mandate)
    (lent.attachments, lent.attachment_count) = (
      files(data.attachments, arena), data.attachments.count
    )
    return lent
  }
}
