import CXiaoneng
import Xiaoneng

// One reader a struct. A fault names the field as JSON spells it, so both doors complain alike.

extension Application {
  static func from(c pointer: UnsafePointer<xn_application>?) throws(Fault) -> Application {
    let data = try Input.record(pointer)
    var value = Application()
    value.item = try Input.required(data.item, "item")
    value.account = try Input.optional(data.account, "account")
    value.channel = try Input.choice(data.channel, "channel", .window)
    value.materials = try Input.texts(data.materials, data.material_count, "materials")
    value.consentsElectronic = try Input.flag(data.consents_electronic, "consentsElectronic")
    value.renewalExpires = Day(optional: data.renewal_expires)
    value.applicant.kind = try Input.choice(data.applicant_kind, "applicant.kind", .person)
    value.applicant.codeUnchecked = try Input.flag(data.code_unchecked, "applicant.codeUnchecked")
    value.applicant.name = try Input.required(data.name, "applicant.name")
    value.applicant.idNumber = try Input.optional(data.id_number, "applicant.idNumber")
    value.applicant.creditCode = try Input.optional(data.credit_code, "applicant.creditCode")
    value.applicant.phone = try Input.optional(data.phone, "applicant.phone")
    value.applicant.address = try Input.optional(data.address, "applicant.address")
    return value
  }
}

extension MaterialList {
  static func from(c pointer: UnsafePointer<xn_materials>?) throws(Fault) -> MaterialList {
    let data = try Input.record(pointer)
    return MaterialList(try Input.texts(data.materials, data.material_count, "materials"))
  }
}

extension CorrectionNotice {
  static func from(
    c pointer: UnsafePointer<xn_correction_notice>?
  ) throws(Fault) -> CorrectionNotice {
    let data = try Input.record(pointer)
    return CorrectionNotice(
      documentNumber: try Input.required(data.document_number, "documentNumber"),
      corrections: try Input.list(data.corrections, data.correction_count, Correction.init(c:)),
      due: Day(optional: data.due))
  }
}

extension Correction {
  init(c correction: xn_correction) throws(Fault) {
    self.init(
      try Input.required(correction.material, "corrections.material"),
      try Input.required(correction.problem, "corrections.problem"))
  }
}

extension Rejection {
  static func from(c pointer: UnsafePointer<xn_rejection>?) throws(Fault) -> Rejection {
    let data = try Input.record(pointer)
    return Rejection(
      try Input.choice(data.kind, "kind"), reason: try Input.required(data.reason, "reason"),
      documentNumber: try Input.required(data.document_number, "documentNumber"),
      organ: try Input.optional(data.organ, "organ"))
  }
}

extension Acceptance {
  static func from(c pointer: UnsafePointer<xn_acceptance>?) throws(Fault) -> Acceptance {
    let data = try Input.record(pointer)
    return Acceptance(
      try Input.optional(data.document_number, "documentNumber"),
      kind: try Input.choice(data.kind, "kind", .normal),
      lackingDue: Day(optional: data.lacking_due),
      promiseNumber: try Input.optional(data.promise_number, "promiseNumber"))
  }
}

extension PauseOrder {
  static func from(c pointer: UnsafePointer<xn_pause_order>?) throws(Fault) -> PauseOrder {
    let data = try Input.record(pointer)
    guard let notified = try Budget(data.notified) else {
      throw Fault(.missingField, field: "notified")
    }
    return PauseOrder(
      try Input.choice(data.kind, "kind"),
      documentNumber: try Input.required(data.document_number, "documentNumber"),
      notified: notified, reason: try Input.optional(data.reason, "reason"),
      from: Day(optional: data.from))
  }
}

extension PauseResult {
  static func from(c pointer: UnsafePointer<xn_pause_result>?) throws(Fault) -> PauseResult {
    let data = try Input.record(pointer)
    return PauseResult(
      try Input.required(data.result, "result"),
      documentNumber: try Input.optional(data.document_number, "documentNumber"),
      on: Day(optional: data.on))
  }
}

extension Document {
  static func from(c pointer: UnsafePointer<xn_document>?) throws(Fault) -> Document {
    let data = try Input.record(pointer)
    return Document(try Input.required(data.document_number, "documentNumber"))
  }
}

extension HearingDay {
  static func from(c pointer: UnsafePointer<xn_hearing_day>?) throws(Fault) -> HearingDay {
    let data = try Input.record(pointer)
    return HearingDay(
      try Day(required: data.day, "day"),
      documentNumber: try Input.required(data.document_number, "documentNumber"))
  }
}

extension Extension {
  static func from(c pointer: UnsafePointer<xn_extension>?) throws(Fault) -> Extension {
    let data = try Input.record(pointer)
    return Extension(
      days: data.days, reason: try Input.required(data.reason, "reason"),
      documentNumber: try Input.required(data.document_number, "documentNumber"))
  }
}

extension StepResult {
  static func from(c pointer: UnsafePointer<xn_step_result>?) throws(Fault) -> StepResult {
    let data = try Input.record(pointer)
    return StepResult(opinion: try Input.optional(data.opinion, "opinion"))
  }
}

extension SiteVisit {
  static func from(c pointer: UnsafePointer<xn_site_visit>?) throws(Fault) -> SiteVisit {
    let data = try Input.record(pointer)
    return SiteVisit(
      officers: try Input.texts(data.officers, data.officer_count, "officers"),
      findings: try Input.optional(data.findings, "findings"),
      documentNumber: try Input.optional(data.document_number, "documentNumber"))
  }
}

extension FeeTaken {
  static func from(c pointer: UnsafePointer<xn_fee>?) throws(Fault) -> FeeTaken {
    let data = try Input.record(pointer)
    return FeeTaken(
      fen: data.fen, receiptNumber: try Input.required(data.receipt_number, "receiptNumber"))
  }
}

extension CaseRuling {
  static func from(c pointer: UnsafePointer<xn_ruling>?) throws(Fault) -> CaseRuling {
    let data = try Input.record(pointer)
    return CaseRuling(
      try Input.choice(data.outcome, "outcome"),
      documentNumber: try Input.required(data.document_number, "documentNumber"),
      reasons: try Input.optional(data.reasons, "reasons"),
      remedies: try Input.optional(data.remedies, "remedies"),
      falseMaterial: try Input.flag(data.false_material, "falseMaterial"))
  }
}

extension Certificate {
  static func from(c pointer: UnsafePointer<xn_certificate>?) throws(Fault) -> Certificate {
    let data = try Input.record(pointer)
    return Certificate(
      try Input.required(data.number, "number"),
      validFrom: try Day(required: data.valid_from, "validFrom"),
      validTo: Day(optional: data.valid_to))
  }
}

extension Service {
  static func from(c pointer: UnsafePointer<xn_service>?) throws(Fault) -> Service {
    let data = try Input.record(pointer)
    return Service(
      try Input.choice(data.mode, "mode"), receiver: try Input.optional(data.receiver, "receiver"),
      documentNumber: try Input.optional(data.document_number, "documentNumber"),
      witness: try Input.optional(data.witness, "witness"), on: Day(optional: data.on))
  }
}

extension Rating {
  static func from(c pointer: UnsafePointer<xn_rating>?) throws(Fault) -> Rating {
    let data = try Input.record(pointer)
    return Rating(
      stars: data.stars, service: data.service == 0 ? 1 : data.service,
      details: try Input.texts(data.details, data.detail_count, "details"),
      text: try Input.optional(data.text, "text"),
      defaulted: try Input.flag(data.defaulted, "defaulted"))
  }
}

extension RaterContact {
  static func from(c pointer: UnsafePointer<xn_rater_contact>?) throws(Fault) -> RaterContact {
    let data = try Input.record(pointer)
    return RaterContact(
      service: data.service == 0 ? 1 : data.service, words: try Input.optional(data.words, "words"))
  }
}

extension RatingRepair {
  static func from(c pointer: UnsafePointer<xn_rating_repair>?) throws(Fault) -> RatingRepair {
    let data = try Input.record(pointer)
    return RatingRepair(
      try Input.choice(data.outcome, "outcome"), words: try Input.required(data.words, "words"),
      service: data.service == 0 ? 1 : data.service, by: Day(optional: data.by))
  }
}

extension RatingContest {
  static func from(c pointer: UnsafePointer<xn_rating_contest>?) throws(Fault) -> RatingContest {
    let data = try Input.record(pointer)
    return RatingContest(
      try Input.required(data.reason, "reason"), service: data.service == 0 ? 1 : data.service)
  }
}

extension RatingRuling {
  static func from(c pointer: UnsafePointer<xn_rating_ruling>?) throws(Fault) -> RatingRuling {
    let data = try Input.record(pointer)
    return RatingRuling(
      upheld: try Input.flag(data.upheld, "upheld"),
      reason: try Input.required(data.reason, "reason"),
      service: data.service == 0 ? 1 : data.service)
  }
}

extension WithdrawalRequest {
  static func from(c pointer: UnsafePointer<xn_reason>?) throws(Fault) -> WithdrawalRequest {
    let data = try Input.record(pointer)
    return WithdrawalRequest(try Input.required(data.reason, "reason"))
  }
}

extension Referral {
  static func from(c pointer: UnsafePointer<xn_referral>?) throws(Fault) -> Referral {
    let data = try Input.record(pointer)
    return Referral(
      organ: try Input.required(data.organ, "organ"),
      reason: try Input.required(data.reason, "reason"))
  }
}

extension Voiding {
  static func from(c pointer: UnsafePointer<xn_voiding>?) throws(Fault) -> Voiding {
    let data = try Input.record(pointer)
    return Voiding(
      try Input.choice(data.kind, "kind"), reason: try Input.required(data.reason, "reason"))
  }
}

extension CommitmentCheck {
  static func from(
    c pointer: UnsafePointer<xn_commitment_check>?
  ) throws(Fault) -> CommitmentCheck {
    let data = try Input.record(pointer)
    return CommitmentCheck(
      fulfilled: try Input.flag(data.fulfilled, "fulfilled"),
      findings: try Input.optional(data.findings, "findings"), fixBy: Day(optional: data.fix_by))
  }
}

extension Revocation {
  static func from(c pointer: UnsafePointer<xn_revocation>?) throws(Fault) -> Revocation {
    let data = try Input.record(pointer)
    return Revocation(
      try Input.choice(data.ground, "ground"), reason: try Input.required(data.reason, "reason"),
      documentNumber: try Input.required(data.document_number, "documentNumber"))
  }
}

extension PersonalErasure {
  static func from(c pointer: UnsafePointer<xn_erasure>?) throws(Fault) -> PersonalErasure {
    let data = try Input.record(pointer)
    return PersonalErasure(
      slot: try Input.required(data.slot, "slot"),
      reason: try Input.required(data.reason, "reason"))
  }
}
