// swift-format-ignore-file
// Made of Case.layout and the words by `make words`, never edited.

import CXiaoneng
import Xiaoneng

extension Cases.Attachment {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_attachment {
    var lent = xn_attachment()
    lent.name = arena.text(name)
    lent.type = arena.text(type)
    lent.hash = arena.text(hash.hex)
    lent.material = arena.given(material)
    lent.size = size
    return lent
  }
}

extension Cases.Channel {
  /// The header's number.
  var numberInC: Int32 {
    switch self {
    case .window: 1
    case .web: 2
    case .post: 3
    case .agent: 4
    case .telephone: 5
    case .other: 6
    }
  }
}

extension Cases.Applicant.Kind {
  /// The header's number.
  var numberInC: Int32 {
    switch self {
    case .person: 1
    case .organisation: 2
    }
  }
}

extension Cases.Application {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_application {
    var lent = sized(xn_application())
    lent.channel = channel == .window ? 0 : channel.numberInC
    lent.item = arena.text(item)
    lent.account = arena.given(account)
    lent.materials = arena.list(materials.map(arena.text))
    lent.material_count = materials.count
    lent.consents_electronic = consentsElectronic ? 1 : 0
    lent.renewal_expires = renewalExpires?.number ?? 0
    lent.applicant_kind = applicant.kind == .person ? 0 : applicant.kind.numberInC
    lent.code_unchecked = applicant.codeUnchecked ? 1 : 0
    lent.name = arena.text(applicant.name)
    lent.id_number = arena.given(applicant.idNumber)
    lent.credit_code = arena.given(applicant.creditCode)
    lent.phone = arena.given(applicant.phone)
    lent.address = arena.given(applicant.address)
    lent.mandate = arena.given(mandate)
    lent.attachments = arena.list(attachments.map { $0.lent(in: arena) })
    lent.attachment_count = attachments.count
    return lent
  }
}

extension Cases.MaterialList {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_materials {
    var lent = sized(xn_materials())
    lent.materials = arena.list(materials.map(arena.text))
    lent.material_count = materials.count
    lent.attachments = arena.list(attachments.map { $0.lent(in: arena) })
    lent.attachment_count = attachments.count
    return lent
  }
}

extension Cases.Correction {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_correction {
    var lent = xn_correction()
    lent.material = arena.text(material)
    lent.problem = arena.text(problem)
    return lent
  }
}

extension Cases.CorrectionNotice {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_correction_notice {
    var lent = sized(xn_correction_notice())
    lent.due = due?.number ?? 0
    lent.document_number = arena.given(documentNumber)
    lent.corrections = arena.list(corrections.map { $0.lent(in: arena) })
    lent.correction_count = corrections.count
    return lent
  }
}

extension Cases.Rejection.Kind {
  /// The header's number.
  var numberInC: Int32 {
    switch self {
    case .notLicensable: 1
    case .notOurs: 2
    case .falseMaterial: 3
    case .barred: 4
    }
  }
}

extension Cases.Rejection {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_rejection {
    var lent = sized(xn_rejection())
    lent.kind = kind.numberInC
    lent.reason = arena.text(reason)
    lent.organ = arena.given(organ)
    lent.document_number = arena.given(documentNumber)
    return lent
  }
}

extension Cases.Acceptance.Kind {
  /// The header's number.
  var numberInC: Int32 {
    switch self {
    case .normal: 1
    case .deemed: 2
    case .lacking: 3
    case .commitment: 4
    }
  }
}

extension Cases.Acceptance {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_acceptance {
    var lent = sized(xn_acceptance())
    lent.kind = kind == .normal ? 0 : kind.numberInC
    lent.document_number = arena.given(documentNumber)
    lent.lacking_due = lackingDue?.number ?? 0
    lent.promise_number = arena.given(promiseNumber)
    return lent
  }
}

extension Cases.PauseKind {
  /// The header's number.
  var numberInC: Int32 {
    switch self {
    case .hearing: 1
    case .tender: 2
    case .auction: 3
    case .inspection: 4
    case .testing: 5
    case .quarantine: 6
    case .appraisal: 7
    case .expertReview: 8
    }
  }
}

extension Cases.PauseOrder {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_pause_order {
    var lent = sized(xn_pause_order())
    lent.kind = kind.numberInC
    lent.notified = notified.lent
    lent.document_number = arena.text(documentNumber)
    lent.reason = arena.given(reason)
    lent.from = from?.number ?? 0
    return lent
  }
}

extension Cases.PauseResult {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_pause_result {
    var lent = sized(xn_pause_result())
    lent.on = on?.number ?? 0
    lent.result = arena.text(result)
    lent.document_number = arena.given(documentNumber)
    return lent
  }
}

extension Cases.Document {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_document {
    var lent = sized(xn_document())
    lent.document_number = arena.given(documentNumber)
    return lent
  }
}

extension Cases.HearingDay {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_hearing_day {
    var lent = sized(xn_hearing_day())
    lent.day = day.number
    lent.document_number = arena.given(documentNumber)
    lent.time = arena.given(time)
    lent.place = arena.given(place)
    return lent
  }
}

extension Cases.Extension {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_extension {
    var lent = sized(xn_extension())
    lent.days = days
    lent.document_number = arena.text(documentNumber)
    lent.reason = arena.text(reason)
    return lent
  }
}

extension Cases.StepResult {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_step_result {
    var lent = sized(xn_step_result())
    lent.opinion = arena.given(opinion)
    return lent
  }
}

extension Cases.SiteVisit {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_site_visit {
    var lent = sized(xn_site_visit())
    lent.officers = arena.list(officers.map(arena.text))
    lent.officer_count = officers.count
    lent.findings = arena.given(findings)
    lent.document_number = arena.given(documentNumber)
    return lent
  }
}

extension Cases.FeeTaken {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_fee {
    var lent = sized(xn_fee())
    lent.fen = fen
    lent.receipt_number = arena.text(receiptNumber)
    return lent
  }
}

extension Cases.Ruling.Outcome {
  /// The header's number.
  var numberInC: Int32 {
    switch self {
    case .grant: 1
    case .refuse: 2
    }
  }
}

extension Cases.Ruling {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_ruling {
    var lent = sized(xn_ruling())
    lent.outcome = outcome.numberInC
    lent.document_number = arena.given(documentNumber)
    lent.reasons = arena.given(reasons)
    lent.false_material = falseMaterial ? 1 : 0
    return lent
  }
}

extension Cases.Certificate {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_certificate {
    var lent = sized(xn_certificate())
    lent.number = arena.text(number)
    lent.valid_from = validFrom.number
    lent.valid_to = validTo?.number ?? 0
    return lent
  }
}

extension Cases.Service.Mode {
  /// The header's number.
  var numberInC: Int32 {
    switch self {
    case .direct: 1
    case .substitute: 2
    case .left: 3
    case .entrusted: 4
    case .post: 5
    case .electronic: 6
    case .publicNotice: 7
    }
  }
}

extension Cases.Service {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_service {
    var lent = sized(xn_service())
    lent.mode = mode.numberInC
    lent.receiver = arena.given(receiver)
    lent.document_number = arena.given(documentNumber)
    lent.witness = arena.given(witness)
    lent.on = on?.number ?? 0
    return lent
  }
}

extension Cases.Rating {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_rating {
    var lent = sized(xn_rating())
    lent.stars = stars
    lent.service = service == 1 ? 0 : service
    lent.defaulted = defaulted ? 1 : 0
    lent.details = arena.list(details.map(arena.text))
    lent.detail_count = details.count
    lent.text = arena.given(text)
    return lent
  }
}

extension Cases.RaterContact {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_rater_contact {
    var lent = sized(xn_rater_contact())
    lent.service = service == 1 ? 0 : service
    lent.words = arena.given(words)
    return lent
  }
}

extension Cases.RepairOutcome {
  /// The header's number.
  var numberInC: Int32 {
    switch self {
    case .fixed: 1
    case .planned: 2
    case .explained: 3
    }
  }
}

extension Cases.RatingRepair {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_rating_repair {
    var lent = sized(xn_rating_repair())
    lent.service = service == 1 ? 0 : service
    lent.outcome = outcome.numberInC
    lent.by = by?.number ?? 0
    lent.words = arena.text(words)
    return lent
  }
}

extension Cases.RatingContest {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_rating_contest {
    var lent = sized(xn_rating_contest())
    lent.service = service == 1 ? 0 : service
    lent.reason = arena.text(reason)
    return lent
  }
}

extension Cases.RatingRuling {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_rating_ruling {
    var lent = sized(xn_rating_ruling())
    lent.service = service == 1 ? 0 : service
    lent.upheld = upheld ? 1 : 0
    lent.reason = arena.text(reason)
    return lent
  }
}

extension Cases.WithdrawalRequest {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_reason {
    var lent = sized(xn_reason())
    lent.reason = arena.text(reason)
    return lent
  }
}

extension Cases.Referral {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_referral {
    var lent = sized(xn_referral())
    lent.organ = arena.text(organ)
    lent.reason = arena.text(reason)
    return lent
  }
}

extension Cases.Voiding.Kind {
  /// The header's number.
  var numberInC: Int32 {
    switch self {
    case .returned: 1
    case .voided: 2
    case .deleted: 3
    }
  }
}

extension Cases.Voiding {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_voiding {
    var lent = sized(xn_voiding())
    lent.kind = kind.numberInC
    lent.reason = arena.text(reason)
    return lent
  }
}

extension Cases.CommitmentCheck {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_commitment_check {
    var lent = sized(xn_commitment_check())
    lent.fulfilled = fulfilled ? 1 : 0
    lent.findings = arena.given(findings)
    lent.fix_by = fixBy?.number ?? 0
    return lent
  }
}

extension Cases.Revocation.Ground {
  /// The header's number.
  var numberInC: Int32 {
    switch self {
    case .commitmentBroken: 1
    case .fraud: 2
    case .unlawful: 3
    }
  }
}

extension Cases.Revocation {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_revocation {
    var lent = sized(xn_revocation())
    lent.ground = ground.numberInC
    lent.reason = arena.text(reason)
    lent.document_number = arena.text(documentNumber)
    return lent
  }
}

extension PersonalErasure {
  /// In a struct, which lasts as long as the arena.
  func lent(in arena: Arena) -> xn_erasure {
    var lent = sized(xn_erasure())
    lent.slot = arena.text(slot)
    lent.reason = arena.text(reason)
    return lent
  }
}

extension Cases.Command {
  /// The functions of the words that have one.
  static let doors: [Door] = [
    Door(1, "xn_case_draft", "sittpiiiittttttp", { xn_case_draft($0, $1, $2, $3) }),
    Door(2, "xn_case_submit", "sittpiiiittttttp", { xn_case_submit($0, $1, $2, $3) }),
    Door(3, "xn_case_fix_on_spot", "spp", { xn_case_fix_on_spot($0, $1, $2, $3) }),
    Door(4, "xn_case_notify_corrections", "sitp", { xn_case_notify_corrections($0, $1, $2, $3) }),
    Door(5, "xn_case_supplement", "spp", { xn_case_supplement($0, $1, $2, $3) }),
    Door(6, "xn_case_reject", "sittt", { xn_case_reject($0, $1, $2, $3) }),
    Door(7, "xn_case_accept", "sitit", { xn_case_accept($0, $1, $2, $3) }),
    Door(8, "xn_case_pause", "siiitti", { xn_case_pause($0, $1, $2, $3) }),
    Door(9, "xn_case_resume", "sitt", { xn_case_resume($0, $1, $2, $3) }),
    Door(10, "xn_case_tell_hearing", "st", { xn_case_tell_hearing($0, $1, $2, $3) }),
    Door(11, "xn_case_ask_hearing", { xn_case_ask_hearing($0, $1, $2) }),
    Door(12, "xn_case_schedule_hearing", "sittt", { xn_case_schedule_hearing($0, $1, $2, $3) }),
    Door(13, "xn_case_extend", "sitt", { xn_case_extend($0, $1, $2, $3) }),
    Door(14, "xn_case_advance", "st", { xn_case_advance($0, $1, $2, $3) }),
    Door(15, "xn_case_inspect", "sptt", { xn_case_inspect($0, $1, $2, $3) }),
    Door(16, "xn_case_charge", "slt", { xn_case_charge($0, $1, $2, $3) }),
    Door(17, "xn_case_decide", "sitti", { xn_case_decide($0, $1, $2, $3) }),
    Door(18, "xn_case_issue", "stii", { xn_case_issue($0, $1, $2, $3) }),
    Door(19, "xn_case_serve", "sittti", { xn_case_serve($0, $1, $2, $3) }),
    Door(20, "xn_case_rate", "siiipt", { xn_case_rate($0, $1, $2, $3) }),
    Door(28, "xn_case_contact_rater", "sit", { xn_case_contact_rater($0, $1, $2, $3) }),
    Door(29, "xn_case_repair_rating", "siiit", { xn_case_repair_rating($0, $1, $2, $3) }),
    Door(30, "xn_case_contest_rating", "sit", { xn_case_contest_rating($0, $1, $2, $3) }),
    Door(31, "xn_case_rule_rating", "siit", { xn_case_rule_rating($0, $1, $2, $3) }),
    Door(21, "xn_case_withdraw", "st", { xn_case_withdraw($0, $1, $2, $3) }),
    Door(22, "xn_case_refer", "stt", { xn_case_refer($0, $1, $2, $3) }),
    Door(23, "xn_case_void", "sit", { xn_case_void($0, $1, $2, $3) }),
    Door(24, "xn_case_verify", "siti", { xn_case_verify($0, $1, $2, $3) }),
    Door(25, "xn_case_revoke", "sitt", { xn_case_revoke($0, $1, $2, $3) }),
    Door(26, "xn_case_archive", { xn_case_archive($0, $1, $2) }),
    Door(27, "xn_case_erase", "stt", { xn_case_erase($0, $1, $2, $3) }),
  ]

  /// The function and its data; nil for a word that is said in JSON only.
  func lent(in arena: Arena) -> (door: Door, data: UnsafeRawPointer?)? {
    switch self {
    case .draft(let data): (Self.doors[0], arena.lend(data.lent(in: arena)))
    case .submit(let data): (Self.doors[1], arena.lend(data.lent(in: arena)))
    case .fixOnSpot(let data): (Self.doors[2], arena.lend(data.lent(in: arena)))
    case .notifyCorrections(let data): (Self.doors[3], arena.lend(data.lent(in: arena)))
    case .supplement(let data): (Self.doors[4], arena.lend(data.lent(in: arena)))
    case .reject(let data): (Self.doors[5], arena.lend(data.lent(in: arena)))
    case .accept(let data): (Self.doors[6], arena.lend(data.lent(in: arena)))
    case .pause(let data): (Self.doors[7], arena.lend(data.lent(in: arena)))
    case .resume(let data): (Self.doors[8], arena.lend(data.lent(in: arena)))
    case .tellHearing(let data): (Self.doors[9], arena.lend(data.lent(in: arena)))
    case .askHearing: (Self.doors[10], nil)
    case .scheduleHearing(let data): (Self.doors[11], arena.lend(data.lent(in: arena)))
    case .extend(let data): (Self.doors[12], arena.lend(data.lent(in: arena)))
    case .advance(let data): (Self.doors[13], arena.lend(data.lent(in: arena)))
    case .inspect(let data): (Self.doors[14], arena.lend(data.lent(in: arena)))
    case .charge(let data): (Self.doors[15], arena.lend(data.lent(in: arena)))
    case .decide(let data): (Self.doors[16], arena.lend(data.lent(in: arena)))
    case .issue(let data): (Self.doors[17], arena.lend(data.lent(in: arena)))
    case .serve(let data): (Self.doors[18], arena.lend(data.lent(in: arena)))
    case .rate(let data): (Self.doors[19], arena.lend(data.lent(in: arena)))
    case .contactRater(let data): (Self.doors[20], arena.lend(data.lent(in: arena)))
    case .repairRating(let data): (Self.doors[21], arena.lend(data.lent(in: arena)))
    case .contestRating(let data): (Self.doors[22], arena.lend(data.lent(in: arena)))
    case .ruleRating(let data): (Self.doors[23], arena.lend(data.lent(in: arena)))
    case .withdraw(let data): (Self.doors[24], arena.lend(data.lent(in: arena)))
    case .refer(let data): (Self.doors[25], arena.lend(data.lent(in: arena)))
    case .void(let data): (Self.doors[26], arena.lend(data.lent(in: arena)))
    case .verify(let data): (Self.doors[27], arena.lend(data.lent(in: arena)))
    case .revoke(let data): (Self.doors[28], arena.lend(data.lent(in: arena)))
    case .archive: (Self.doors[29], nil)
    case .erase(let data): (Self.doors[30], arena.lend(data.lent(in: arena)))
    case .waiveHearing, .holdHearing, .repairCommitment, .correctRecord, .reviewFile, .import: nil
    }
  }
}
