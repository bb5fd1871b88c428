import CXiaoneng
import Xiaoneng

// One reader a struct. A fault names the field as JSON spells it, so both doors complain alike.

extension Cases.Application {
  static func from(c pointer: UnsafePointer<xn_application>?) throws(Fault) -> Cases.Application {
    let data = try Input.record(pointer)
    var value = Cases.Application()
    value.item = try Input.required(data.item, "item")
    value.account = try Input.optional(data.account, "account")
    value.mandate = try Input.optional(data.mandate, "mandate")
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
    value.attachments = try Input.list(
      data.attachments, data.attachment_count, Cases.Attachment.init(c:))
    return value
  }
}

extension Cases.Attachment {
  init(c attachment: xn_attachment) throws(Fault) {
    let hash = try Input.required(attachment.hash, "attachments.hash")
    guard let digest = LedgerDigest(hex: hash) else {
      throw Fault(.badValue, field: "attachments.hash", detail: "64")
    }
    self.init(
      try Input.required(attachment.name, "attachments.name"),
      type: try Input.required(attachment.type, "attachments.type"), size: attachment.size,
      hash: digest, material: try Input.optional(attachment.material, "attachments.material"))
  }
}

extension Cases.MaterialList {
  static func from(c pointer: UnsafePointer<xn_materials>?) throws(Fault) -> Cases.MaterialList {
    let data = try Input.record(pointer)
    return Cases.MaterialList(
      try Input.texts(data.materials, data.material_count, "materials"),
      attachments: try Input.list(
        data.attachments, data.attachment_count, Cases.Attachment.init(c:)))
  }
}

extension Cases.CorrectionNotice {
  static func from(
    c pointer: UnsafePointer<xn_correction_notice>?
  ) throws(Fault) -> Cases.CorrectionNotice {
    let data = try Input.record(pointer)
    return Cases.CorrectionNotice(
      documentNumber: try Input.optional(data.document_number, "documentNumber"),
      corrections: try Input.list(
        data.corrections, data.correction_count, Cases.Correction.init(c:)),
      due: Day(optional: data.due))
  }
}

extension Cases.Correction {
  init(c correction: xn_correction) throws(Fault) {
    self.init(
      try Input.required(correction.material, "corrections.material"),
      try Input.required(correction.problem, "corrections.problem"))
  }
}

extension Cases.Rejection {
  static func from(c pointer: UnsafePointer<xn_rejection>?) throws(Fault) -> Cases.Rejection {
    let data = try Input.record(pointer)
    return Cases.Rejection(
      try Input.choice(data.kind, "kind"), reason: try Input.required(data.reason, "reason"),
      documentNumber: try Input.optional(data.document_number, "documentNumber"),
      organ: try Input.optional(data.organ, "organ"))
  }
}

extension Cases.Acceptance {
  static func from(c pointer: UnsafePointer<xn_acceptance>?) throws(Fault) -> Cases.Acceptance {
    let data = try Input.record(pointer)
    return Cases.Acceptance(
      try Input.optional(data.document_number, "documentNumber"),
      kind: try Input.choice(data.kind, "kind", .normal),
      lackingDue: Day(optional: data.lacking_due),
      promiseNumber: try Input.optional(data.promise_number, "promiseNumber"))
  }
}

extension Cases.PauseOrder {
  static func from(c pointer: UnsafePointer<xn_pause_order>?) throws(Fault) -> Cases.PauseOrder {
    let data = try Input.record(pointer)
    guard let notified = try Budget(data.notified) else {
      throw Fault(.missingField, field: "notified")
    }
    return Cases.PauseOrder(
      try Input.choice(data.kind, "kind"),
      documentNumber: try Input.required(data.document_number, "documentNumber"),
      notified: notified, reason: try Input.optional(data.reason, "reason"),
      from: Day(optional: data.from))
  }
}

extension Cases.PauseResult {
  static func from(c pointer: UnsafePointer<xn_pause_result>?) throws(Fault) -> Cases.PauseResult {
    let data = try Input.record(pointer)
    return Cases.PauseResult(
      try Input.required(data.result, "result"),
      documentNumber: try Input.optional(data.document_number, "documentNumber"),
      on: Day(optional: data.on))
  }
}

extension Cases.Document {
  static func from(c pointer: UnsafePointer<xn_document>?) throws(Fault) -> Cases.Document {
    let data = try Input.record(pointer)
    return Cases.Document(try Input.optional(data.document_number, "documentNumber"))
  }
}

extension Cases.HearingDay {
  static func from(c pointer: UnsafePointer<xn_hearing_day>?) throws(Fault) -> Cases.HearingDay {
    let data = try Input.record(pointer)
    return Cases.HearingDay(
      try Day(required: data.day, "day"), time: try Input.optional(data.time, "time"),
      place: try Input.optional(data.place, "place"),
      documentNumber: try Input.optional(data.document_number, "documentNumber"))
  }
}

extension Cases.Extension {
  static func from(c pointer: UnsafePointer<xn_extension>?) throws(Fault) -> Cases.Extension {
    let data = try Input.record(pointer)
    return Cases.Extension(
      days: data.days, reason: try Input.required(data.reason, "reason"),
      documentNumber: try Input.required(data.document_number, "documentNumber"))
  }
}

extension Cases.StepResult {
  static func from(c pointer: UnsafePointer<xn_step_result>?) throws(Fault) -> Cases.StepResult {
    let data = try Input.record(pointer)
    return Cases.StepResult(opinion: try Input.optional(data.opinion, "opinion"))
  }
}

extension Cases.SiteVisit {
  static func from(c pointer: UnsafePointer<xn_site_visit>?) throws(Fault) -> Cases.SiteVisit {
    let data = try Input.record(pointer)
    return Cases.SiteVisit(
      officers: try Input.texts(data.officers, data.officer_count, "officers"),
      findings: try Input.optional(data.findings, "findings"),
      documentNumber: try Input.optional(data.document_number, "documentNumber"))
  }
}

extension Cases.FeeTaken {
  static func from(c pointer: UnsafePointer<xn_fee>?) throws(Fault) -> Cases.FeeTaken {
    let data = try Input.record(pointer)
    return Cases.FeeTaken(
      fen: data.fen, receiptNumber: try Input.required(data.receipt_number, "receiptNumber"))
  }
}

extension Cases.Ruling {
  static func from(c pointer: UnsafePointer<xn_ruling>?) throws(Fault) -> Cases.Ruling {
    let data = try Input.record(pointer)
    return Cases.Ruling(
      try Input.choice(data.outcome, "outcome"),
      documentNumber: try Input.optional(data.document_number, "documentNumber"),
      reasons: try Input.optional(data.reasons, "reasons"),
      falseMaterial: try Input.flag(data.false_material, "falseMaterial"))
  }
}

extension Cases.Certificate {
  static func from(c pointer: UnsafePointer<xn_certificate>?) throws(Fault) -> Cases.Certificate {
    let data = try Input.record(pointer)
    return Cases.Certificate(
      try Input.required(data.number, "number"),
      validFrom: try Day(required: data.valid_from, "validFrom"),
      validTo: Day(optional: data.valid_to))
  }
}

extension Cases.Service {
  static func from(c pointer: UnsafePointer<xn_service>?) throws(Fault) -> Cases.Service {
    let data = try Input.record(pointer)
    return Cases.Service(
      try Input.choice(data.mode, "mode"), receiver: try Input.optional(data.receiver, "receiver"),
      documentNumber: try Input.optional(data.document_number, "documentNumber"),
      witness: try Input.optional(data.witness, "witness"), on: Day(optional: data.on))
  }
}

extension Cases.Rating {
  static func from(c pointer: UnsafePointer<xn_rating>?) throws(Fault) -> Cases.Rating {
    let data = try Input.record(pointer)
    return Cases.Rating(
      stars: data.stars, service: data.service == 0 ? 1 : data.service,
      details: try Input.texts(data.details, data.detail_count, "details"),
      text: try Input.optional(data.text, "text"),
      defaulted: try Input.flag(data.defaulted, "defaulted"))
  }
}

extension Cases.RaterContact {
  static func from(c pointer: UnsafePointer<xn_rater_contact>?) throws(Fault) -> Cases.RaterContact
  {
    let data = try Input.record(pointer)
    return Cases.RaterContact(
      service: data.service == 0 ? 1 : data.service, words: try Input.optional(data.words, "words"))
  }
}

extension Cases.RatingRepair {
  static func from(c pointer: UnsafePointer<xn_rating_repair>?) throws(Fault) -> Cases.RatingRepair
  {
    let data = try Input.record(pointer)
    return Cases.RatingRepair(
      try Input.choice(data.outcome, "outcome"), words: try Input.required(data.words, "words"),
      service: data.service == 0 ? 1 : data.service, by: Day(optional: data.by))
  }
}

extension Cases.RatingContest {
  static func from(c pointer: UnsafePointer<xn_rating_contest>?) throws(Fault)
    -> Cases.RatingContest
  {
    let data = try Input.record(pointer)
    return Cases.RatingContest(
      try Input.required(data.reason, "reason"), service: data.service == 0 ? 1 : data.service)
  }
}

extension Cases.RatingRuling {
  static func from(c pointer: UnsafePointer<xn_rating_ruling>?) throws(Fault) -> Cases.RatingRuling
  {
    let data = try Input.record(pointer)
    return Cases.RatingRuling(
      upheld: try Input.flag(data.upheld, "upheld"),
      reason: try Input.required(data.reason, "reason"),
      service: data.service == 0 ? 1 : data.service)
  }
}

extension Cases.WithdrawalRequest {
  static func from(c pointer: UnsafePointer<xn_reason>?) throws(Fault) -> Cases.WithdrawalRequest {
    let data = try Input.record(pointer)
    return Cases.WithdrawalRequest(try Input.required(data.reason, "reason"))
  }
}

extension Cases.Referral {
  static func from(c pointer: UnsafePointer<xn_referral>?) throws(Fault) -> Cases.Referral {
    let data = try Input.record(pointer)
    return Cases.Referral(
      organ: try Input.required(data.organ, "organ"),
      reason: try Input.required(data.reason, "reason"))
  }
}

extension Cases.Voiding {
  static func from(c pointer: UnsafePointer<xn_voiding>?) throws(Fault) -> Cases.Voiding {
    let data = try Input.record(pointer)
    return Cases.Voiding(
      try Input.choice(data.kind, "kind"), reason: try Input.required(data.reason, "reason"))
  }
}

extension Cases.CommitmentCheck {
  static func from(
    c pointer: UnsafePointer<xn_commitment_check>?
  ) throws(Fault) -> Cases.CommitmentCheck {
    let data = try Input.record(pointer)
    return Cases.CommitmentCheck(
      fulfilled: try Input.flag(data.fulfilled, "fulfilled"),
      findings: try Input.optional(data.findings, "findings"), fixBy: Day(optional: data.fix_by))
  }
}

extension Cases.Revocation {
  static func from(c pointer: UnsafePointer<xn_revocation>?) throws(Fault) -> Cases.Revocation {
    let data = try Input.record(pointer)
    return Cases.Revocation(
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
