// swift-format-ignore-file
// Made of Case.layout and the words by `make words`, never edited. Names and documentation are those of
// include/xiaoneng.h.

import CXiaoneng
import Xiaoneng

extension Cases.Attachment {
  init(c data: xn_attachment) throws(Fault) {
    self.init(
      try Input.required(data.name, "name"),
      type: try Input.required(data.type, "type"),
      size: data.size,
      hash: try Input.digest(data.hash, "hash"),
      material: try Input.optional(data.material, "material"))
  }
}

extension Cases.Channel: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_CHANNEL_WINDOW: self = .window
    case XN_CHANNEL_WEB: self = .web
    case XN_CHANNEL_POST: self = .post
    case XN_CHANNEL_AGENT: self = .agent
    case XN_CHANNEL_TELEPHONE: self = .telephone
    case XN_CHANNEL_OTHER: self = .other
    default: return nil
    }
  }
}

extension Cases.Applicant.Kind: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_APPLICANT_PERSON: self = .person
    case XN_APPLICANT_ORGANISATION: self = .organisation
    default: return nil
    }
  }
}

extension Cases.Application {
  static func from(c pointer: UnsafePointer<xn_application>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      item: try Input.required(data.item, "item"),
      applicant: Cases.Applicant(try Input.required(data.name, "applicant.name"), kind: try Input.choice(data.applicant_kind, "applicant.kind", .person), idNumber: try Input.optional(data.id_number, "applicant.idNumber"), creditCode: try Input.optional(data.credit_code, "applicant.creditCode"), phone: try Input.optional(data.phone, "applicant.phone"), address: try Input.optional(data.address, "applicant.address"), codeUnchecked: try Input.flag(data.code_unchecked, "applicant.codeUnchecked")),
      materials: try Input.texts(data.materials, data.material_count, "materials"),
      account: try Input.optional(data.account, "account"),
      channel: try Input.choice(data.channel, "channel", .window),
      consentsElectronic: try Input.flag(data.consents_electronic, "consentsElectronic"),
      renewalExpires: Day(optional: data.renewal_expires),
      attachments: try Input.list(data.attachments, data.attachment_count, "attachments", Cases.Attachment.init(c:)),
      mandate: try Input.optional(data.mandate, "mandate"))
  }
}

extension Cases.MaterialList {
  static func from(c pointer: UnsafePointer<xn_materials>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      try Input.texts(data.materials, data.material_count, "materials"),
      attachments: try Input.list(data.attachments, data.attachment_count, "attachments", Cases.Attachment.init(c:)))
  }
}

extension Cases.Correction {
  init(c data: xn_correction) throws(Fault) {
    self.init(
      try Input.required(data.material, "material"),
      try Input.required(data.problem, "problem"))
  }
}

extension Cases.CorrectionNotice {
  static func from(c pointer: UnsafePointer<xn_correction_notice>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      documentNumber: try Input.optional(data.document_number, "documentNumber"),
      corrections: try Input.list(data.corrections, data.correction_count, "corrections", Cases.Correction.init(c:)),
      due: Day(optional: data.due))
  }
}

extension Cases.Rejection.Kind: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_REJECTION_NOT_LICENSABLE: self = .notLicensable
    case XN_REJECTION_NOT_OURS: self = .notOurs
    case XN_REJECTION_FALSE_MATERIAL: self = .falseMaterial
    case XN_REJECTION_BARRED: self = .barred
    default: return nil
    }
  }
}

extension Cases.Rejection {
  static func from(c pointer: UnsafePointer<xn_rejection>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      try Input.choice(data.kind, "kind"),
      reason: try Input.required(data.reason, "reason"),
      documentNumber: try Input.optional(data.document_number, "documentNumber"),
      organ: try Input.optional(data.organ, "organ"))
  }
}

extension Cases.Acceptance.Kind: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_ACCEPTANCE_NORMAL: self = .normal
    case XN_ACCEPTANCE_DEEMED: self = .deemed
    case XN_ACCEPTANCE_LACKING: self = .lacking
    case XN_ACCEPTANCE_COMMITMENT: self = .commitment
    default: return nil
    }
  }
}

extension Cases.Acceptance {
  static func from(c pointer: UnsafePointer<xn_acceptance>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      try Input.optional(data.document_number, "documentNumber"),
      kind: try Input.choice(data.kind, "kind", .normal),
      lackingDue: Day(optional: data.lacking_due),
      promiseNumber: try Input.optional(data.promise_number, "promiseNumber"))
  }
}

extension Cases.PauseKind: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_PAUSE_HEARING: self = .hearing
    case XN_PAUSE_TENDER: self = .tender
    case XN_PAUSE_AUCTION: self = .auction
    case XN_PAUSE_INSPECTION: self = .inspection
    case XN_PAUSE_TESTING: self = .testing
    case XN_PAUSE_QUARANTINE: self = .quarantine
    case XN_PAUSE_APPRAISAL: self = .appraisal
    case XN_PAUSE_EXPERT_REVIEW: self = .expertReview
    default: return nil
    }
  }
}

extension Cases.PauseOrder {
  static func from(c pointer: UnsafePointer<xn_pause_order>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      try Input.choice(data.kind, "kind"),
      documentNumber: try Input.required(data.document_number, "documentNumber"),
      notified: try Input.limit(data.notified, "notified"),
      reason: try Input.optional(data.reason, "reason"),
      from: Day(optional: data.from))
  }
}

extension Cases.PauseResult {
  static func from(c pointer: UnsafePointer<xn_pause_result>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      try Input.required(data.result, "result"),
      documentNumber: try Input.optional(data.document_number, "documentNumber"),
      on: Day(optional: data.on))
  }
}

extension Cases.Document {
  static func from(c pointer: UnsafePointer<xn_document>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      try Input.optional(data.document_number, "documentNumber"))
  }
}

extension Cases.HearingDay {
  static func from(c pointer: UnsafePointer<xn_hearing_day>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      try Day(required: data.day, "day"),
      time: try Input.optional(data.time, "time"),
      place: try Input.optional(data.place, "place"),
      documentNumber: try Input.optional(data.document_number, "documentNumber"))
  }
}

extension Cases.Extension {
  static func from(c pointer: UnsafePointer<xn_extension>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      days: data.days,
      reason: try Input.required(data.reason, "reason"),
      documentNumber: try Input.required(data.document_number, "documentNumber"))
  }
}

extension Cases.StepResult {
  static func from(c pointer: UnsafePointer<xn_step_result>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      opinion: try Input.optional(data.opinion, "opinion"))
  }
}

extension Cases.SiteVisit {
  static func from(c pointer: UnsafePointer<xn_site_visit>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      officers: try Input.texts(data.officers, data.officer_count, "officers"),
      findings: try Input.optional(data.findings, "findings"),
      documentNumber: try Input.optional(data.document_number, "documentNumber"))
  }
}

extension Cases.FeeTaken {
  static func from(c pointer: UnsafePointer<xn_fee>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      fen: data.fen,
      receiptNumber: try Input.required(data.receipt_number, "receiptNumber"))
  }
}

extension Cases.Ruling.Outcome: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_RULING_GRANT: self = .grant
    case XN_RULING_REFUSE: self = .refuse
    default: return nil
    }
  }
}

extension Cases.Ruling {
  static func from(c pointer: UnsafePointer<xn_ruling>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      try Input.choice(data.outcome, "outcome"),
      documentNumber: try Input.optional(data.document_number, "documentNumber"),
      reasons: try Input.optional(data.reasons, "reasons"),
      falseMaterial: try Input.flag(data.false_material, "falseMaterial"))
  }
}

extension Cases.Certificate {
  static func from(c pointer: UnsafePointer<xn_certificate>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      try Input.required(data.number, "number"),
      validFrom: try Day(required: data.valid_from, "validFrom"),
      validTo: Day(optional: data.valid_to))
  }
}

extension Cases.Service.Mode: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_SERVICE_DIRECT: self = .direct
    case XN_SERVICE_SUBSTITUTE: self = .substitute
    case XN_SERVICE_LEFT: self = .left
    case XN_SERVICE_ENTRUSTED: self = .entrusted
    case XN_SERVICE_POST: self = .post
    case XN_SERVICE_ELECTRONIC: self = .electronic
    case XN_SERVICE_PUBLIC_NOTICE: self = .publicNotice
    default: return nil
    }
  }
}

extension Cases.Service {
  static func from(c pointer: UnsafePointer<xn_service>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      try Input.choice(data.mode, "mode"),
      receiver: try Input.optional(data.receiver, "receiver"),
      documentNumber: try Input.optional(data.document_number, "documentNumber"),
      witness: try Input.optional(data.witness, "witness"),
      on: Day(optional: data.on))
  }
}

extension Cases.Rating {
  static func from(c pointer: UnsafePointer<xn_rating>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      stars: data.stars,
      service: data.service == 0 ? 1 : data.service,
      details: try Input.texts(data.details, data.detail_count, "details"),
      text: try Input.optional(data.text, "text"),
      defaulted: try Input.flag(data.defaulted, "defaulted"))
  }
}

extension Cases.RaterContact {
  static func from(c pointer: UnsafePointer<xn_rater_contact>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      service: data.service == 0 ? 1 : data.service,
      words: try Input.optional(data.words, "words"))
  }
}

extension Cases.RepairOutcome: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_REPAIR_FIXED: self = .fixed
    case XN_REPAIR_PLANNED: self = .planned
    case XN_REPAIR_EXPLAINED: self = .explained
    default: return nil
    }
  }
}

extension Cases.RatingRepair {
  static func from(c pointer: UnsafePointer<xn_rating_repair>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      try Input.choice(data.outcome, "outcome"),
      words: try Input.required(data.words, "words"),
      service: data.service == 0 ? 1 : data.service,
      by: Day(optional: data.by))
  }
}

extension Cases.RatingContest {
  static func from(c pointer: UnsafePointer<xn_rating_contest>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      try Input.required(data.reason, "reason"),
      service: data.service == 0 ? 1 : data.service)
  }
}

extension Cases.RatingRuling {
  static func from(c pointer: UnsafePointer<xn_rating_ruling>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      upheld: try Input.flag(data.upheld, "upheld"),
      reason: try Input.required(data.reason, "reason"),
      service: data.service == 0 ? 1 : data.service)
  }
}

extension Cases.WithdrawalRequest {
  static func from(c pointer: UnsafePointer<xn_reason>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      try Input.required(data.reason, "reason"))
  }
}

extension Cases.Referral {
  static func from(c pointer: UnsafePointer<xn_referral>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      organ: try Input.required(data.organ, "organ"),
      reason: try Input.required(data.reason, "reason"))
  }
}

extension Cases.Voiding.Kind: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_VOIDING_RETURNED: self = .returned
    case XN_VOIDING_VOIDED: self = .voided
    case XN_VOIDING_DELETED: self = .deleted
    default: return nil
    }
  }
}

extension Cases.Voiding {
  static func from(c pointer: UnsafePointer<xn_voiding>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      try Input.choice(data.kind, "kind"),
      reason: try Input.required(data.reason, "reason"))
  }
}

extension Cases.CommitmentCheck {
  static func from(c pointer: UnsafePointer<xn_commitment_check>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      fulfilled: try Input.flag(data.fulfilled, "fulfilled"),
      findings: try Input.optional(data.findings, "findings"),
      fixBy: Day(optional: data.fix_by))
  }
}

extension Cases.Revocation.Ground: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_REVOCATION_COMMITMENT_BROKEN: self = .commitmentBroken
    case XN_REVOCATION_FRAUD: self = .fraud
    case XN_REVOCATION_UNLAWFUL: self = .unlawful
    default: return nil
    }
  }
}

extension Cases.Revocation {
  static func from(c pointer: UnsafePointer<xn_revocation>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      try Input.choice(data.ground, "ground"),
      reason: try Input.required(data.reason, "reason"),
      documentNumber: try Input.required(data.document_number, "documentNumber"))
  }
}

extension PersonalErasure {
  static func from(c pointer: UnsafePointer<xn_erasure>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      slot: try Input.required(data.slot, "slot"),
      reason: try Input.required(data.reason, "reason"))
  }
}

@_cdecl("xn_case_draft") @implementation
public func xn_case_draft(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_application>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.draft(try .from(c: data))) }
}

@_cdecl("xn_case_submit") @implementation
public func xn_case_submit(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_application>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.submit(try .from(c: data))) }
}

@_cdecl("xn_case_fix_on_spot") @implementation
public func xn_case_fix_on_spot(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_materials>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.fixOnSpot(try .from(c: data))) }
}

@_cdecl("xn_case_notify_corrections") @implementation
public func xn_case_notify_corrections(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_correction_notice>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.notifyCorrections(try .from(c: data))) }
}

@_cdecl("xn_case_supplement") @implementation
public func xn_case_supplement(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_materials>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.supplement(try .from(c: data))) }
}

@_cdecl("xn_case_reject") @implementation
public func xn_case_reject(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_rejection>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.reject(try .from(c: data))) }
}

@_cdecl("xn_case_accept") @implementation
public func xn_case_accept(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_acceptance>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.accept(try .from(c: data))) }
}

@_cdecl("xn_case_pause") @implementation
public func xn_case_pause(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_pause_order>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.pause(try .from(c: data))) }
}

@_cdecl("xn_case_resume") @implementation
public func xn_case_resume(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_pause_result>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.resume(try .from(c: data))) }
}

@_cdecl("xn_case_tell_hearing") @implementation
public func xn_case_tell_hearing(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_document>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.tellHearing(try .from(c: data))) }
}

@_cdecl("xn_case_ask_hearing") @implementation
public func xn_case_ask_hearing(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.askHearing(Nothing())) }
}

@_cdecl("xn_case_schedule_hearing") @implementation
public func xn_case_schedule_hearing(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_hearing_day>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.scheduleHearing(try .from(c: data))) }
}

@_cdecl("xn_case_extend") @implementation
public func xn_case_extend(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_extension>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.extend(try .from(c: data))) }
}

@_cdecl("xn_case_advance") @implementation
public func xn_case_advance(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_step_result>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.advance(try .from(c: data))) }
}

@_cdecl("xn_case_inspect") @implementation
public func xn_case_inspect(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_site_visit>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.inspect(try .from(c: data))) }
}

@_cdecl("xn_case_charge") @implementation
public func xn_case_charge(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_fee>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.charge(try .from(c: data))) }
}

@_cdecl("xn_case_decide") @implementation
public func xn_case_decide(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_ruling>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.decide(try .from(c: data))) }
}

@_cdecl("xn_case_issue") @implementation
public func xn_case_issue(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_certificate>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.issue(try .from(c: data))) }
}

@_cdecl("xn_case_serve") @implementation
public func xn_case_serve(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_service>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.serve(try .from(c: data))) }
}

@_cdecl("xn_case_rate") @implementation
public func xn_case_rate(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_rating>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.rate(try .from(c: data))) }
}

@_cdecl("xn_case_contact_rater") @implementation
public func xn_case_contact_rater(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_rater_contact>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.contactRater(try .from(c: data))) }
}

@_cdecl("xn_case_repair_rating") @implementation
public func xn_case_repair_rating(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_rating_repair>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.repairRating(try .from(c: data))) }
}

@_cdecl("xn_case_contest_rating") @implementation
public func xn_case_contest_rating(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_rating_contest>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.contestRating(try .from(c: data))) }
}

@_cdecl("xn_case_rule_rating") @implementation
public func xn_case_rule_rating(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_rating_ruling>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.ruleRating(try .from(c: data))) }
}

@_cdecl("xn_case_withdraw") @implementation
public func xn_case_withdraw(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_reason>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.withdraw(try .from(c: data))) }
}

@_cdecl("xn_case_refer") @implementation
public func xn_case_refer(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_referral>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.refer(try .from(c: data))) }
}

@_cdecl("xn_case_void") @implementation
public func xn_case_void(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_voiding>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.void(try .from(c: data))) }
}

@_cdecl("xn_case_verify") @implementation
public func xn_case_verify(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_commitment_check>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.verify(try .from(c: data))) }
}

@_cdecl("xn_case_revoke") @implementation
public func xn_case_revoke(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_revocation>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.revoke(try .from(c: data))) }
}

@_cdecl("xn_case_archive") @implementation
public func xn_case_archive(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.archive(Nothing())) }
}

@_cdecl("xn_case_erase") @implementation
public func xn_case_erase(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_erasure>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .case(.erase(try .from(c: data))) }
}

extension Cases.Command {
  /// The command of a batch.
  init(_ command: CommandForm) throws(Fault) {
    switch Int(command.word) {
    case XN_CASE_DRAFT: self = .draft(try .from(c: command.bound()))
    case XN_CASE_SUBMIT: self = .submit(try .from(c: command.bound()))
    case XN_CASE_FIX_ON_SPOT: self = .fixOnSpot(try .from(c: command.bound()))
    case XN_CASE_NOTIFY_CORRECTIONS: self = .notifyCorrections(try .from(c: command.bound()))
    case XN_CASE_SUPPLEMENT: self = .supplement(try .from(c: command.bound()))
    case XN_CASE_REJECT: self = .reject(try .from(c: command.bound()))
    case XN_CASE_ACCEPT: self = .accept(try .from(c: command.bound()))
    case XN_CASE_PAUSE: self = .pause(try .from(c: command.bound()))
    case XN_CASE_RESUME: self = .resume(try .from(c: command.bound()))
    case XN_CASE_TELL_HEARING: self = .tellHearing(try .from(c: command.bound()))
    case XN_CASE_ASK_HEARING: self = .askHearing(Nothing())
    case XN_CASE_SCHEDULE_HEARING: self = .scheduleHearing(try .from(c: command.bound()))
    case XN_CASE_EXTEND: self = .extend(try .from(c: command.bound()))
    case XN_CASE_ADVANCE: self = .advance(try .from(c: command.bound()))
    case XN_CASE_INSPECT: self = .inspect(try .from(c: command.bound()))
    case XN_CASE_CHARGE: self = .charge(try .from(c: command.bound()))
    case XN_CASE_DECIDE: self = .decide(try .from(c: command.bound()))
    case XN_CASE_ISSUE: self = .issue(try .from(c: command.bound()))
    case XN_CASE_SERVE: self = .serve(try .from(c: command.bound()))
    case XN_CASE_RATE: self = .rate(try .from(c: command.bound()))
    case XN_CASE_CONTACT_RATER: self = .contactRater(try .from(c: command.bound()))
    case XN_CASE_REPAIR_RATING: self = .repairRating(try .from(c: command.bound()))
    case XN_CASE_CONTEST_RATING: self = .contestRating(try .from(c: command.bound()))
    case XN_CASE_RULE_RATING: self = .ruleRating(try .from(c: command.bound()))
    case XN_CASE_WITHDRAW: self = .withdraw(try .from(c: command.bound()))
    case XN_CASE_REFER: self = .refer(try .from(c: command.bound()))
    case XN_CASE_VOID: self = .void(try .from(c: command.bound()))
    case XN_CASE_VERIFY: self = .verify(try .from(c: command.bound()))
    case XN_CASE_REVOKE: self = .revoke(try .from(c: command.bound()))
    case XN_CASE_ARCHIVE: self = .archive(Nothing())
    case XN_CASE_ERASE: self = .erase(try .from(c: command.bound()))
    default: throw Fault(.unknownType, field: "command", detail: "\(command.word)")
    }
  }
}
