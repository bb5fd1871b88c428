// swift-format-ignore-file
// Made of Complaint.layout and the words by `make words`, never edited. Names and documentation are those of
// include/xiaoneng.h.

import CXiaoneng
import Xiaoneng

extension Complaints.Kind: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_COMPLAINT_KIND_EFFICIENCY: self = .efficiency
    case XN_COMPLAINT_KIND_TICKET: self = .ticket
    default: return nil
    }
  }
}

extension Complaints.Channel: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_COMPLAINT_CHANNEL_TELEPHONE: self = .telephone
    case XN_COMPLAINT_CHANNEL_LETTER: self = .letter
    case XN_COMPLAINT_CHANNEL_VISIT: self = .visit
    case XN_COMPLAINT_CHANNEL_WEB: self = .web
    case XN_COMPLAINT_CHANNEL_EMAIL: self = .email
    case XN_COMPLAINT_CHANNEL_CARD: self = .card
    case XN_COMPLAINT_CHANNEL_INSPECTION: self = .inspection
    case XN_COMPLAINT_CHANNEL_MEDIA: self = .media
    default: return nil
    }
  }
}

extension Complaints.Identity: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_COMPLAINT_IDENTITY_REAL_NAME: self = .realName
    case XN_COMPLAINT_IDENTITY_CONFIDENTIAL: self = .confidential
    case XN_COMPLAINT_IDENTITY_ANONYMOUS: self = .anonymous
    default: return nil
    }
  }
}

extension Complaints.Mode: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_COMPLAINT_MODE_OWN: self = .own
    case XN_COMPLAINT_MODE_ASSIGN: self = .assign
    case XN_COMPLAINT_MODE_TRANSFER: self = .transfer
    case XN_COMPLAINT_MODE_SUPERVISE: self = .supervise
    default: return nil
    }
  }
}

extension Complaints.Ground: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_COMPLAINT_GROUND_OTHER_REMEDY: self = .otherRemedy
    case XN_COMPLAINT_GROUND_IN_PETITION: self = .inPetition
    case XN_COMPLAINT_GROUND_CONCLUDED: self = .concluded
    case XN_COMPLAINT_GROUND_NOT_PUBLIC: self = .notPublic
    case XN_COMPLAINT_GROUND_NO_FACT: self = .noFact
    case XN_COMPLAINT_GROUND_ANSWERED: self = .answered
    case XN_COMPLAINT_GROUND_NOT_OURS: self = .notOurs
    default: return nil
    }
  }
}

extension Complaints.Finding: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_COMPLAINT_FINDING_SUBSTANTIATED: self = .substantiated
    case XN_COMPLAINT_FINDING_PARTLY: self = .partly
    case XN_COMPLAINT_FINDING_UNFOUNDED: self = .unfounded
    case XN_COMPLAINT_FINDING_UNVERIFIABLE: self = .unverifiable
    case XN_COMPLAINT_FINDING_WITHDRAWN: self = .withdrawn
    default: return nil
    }
  }
}

extension Complaints.ReplyManner: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_REPLY_WRITTEN: self = .written
    case XN_REPLY_ORAL: self = .oral
    case XN_REPLY_WEB: self = .web
    default: return nil
    }
  }
}

extension Complaints.FollowUpResult: Numbered {
  init?(c number: Int32) {
    switch Int(number) {
    case XN_FOLLOW_UP_SATISFIED: self = .satisfied
    case XN_FOLLOW_UP_BASICALLY: self = .basically
    case XN_FOLLOW_UP_UNSATISFIED: self = .unsatisfied
    case XN_FOLLOW_UP_UNREACHED: self = .unreached
    default: return nil
    }
  }
}

extension Complaints.Intake {
  static func from(c pointer: UnsafePointer<xn_complaint>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      try Input.required(data.category, "category"),
      fact: Complaints.Fact(try Input.required(data.fact, "fact.text"), place: try Input.optional(data.place, "fact.place"), latitude: try Input.given(data.latitude, data.has_position, "fact.latitude"), longitude: try Input.given(data.longitude, data.has_position, "fact.longitude"), media: try Input.optional(data.media, "fact.media")),
      complainant: Input.unless(Complaints.Complainant(), Complaints.Complainant(try Input.optional(data.name, "complainant.name"), idNumber: try Input.optional(data.id_number, "complainant.idNumber"), phone: try Input.optional(data.phone, "complainant.phone"), email: try Input.optional(data.email, "complainant.email"), address: try Input.optional(data.address, "complainant.address"), account: try Input.optional(data.account, "complainant.account"))),
      identity: try Input.choice(data.identity, "identity", .realName),
      channel: try Input.choice(data.channel, "channel", .telephone),
      unit: try Input.optional(data.unit, "unit"),
      persons: try Input.texts(data.persons, data.person_count, "persons"),
      kind: try Input.choice(data.kind, "kind", .efficiency),
      head: try Input.flag(data.head, "head"),
      post: try Input.optional(data.post, "post"),
      concerns: try Input.dossier(data.concerns, "concerns"),
      received: Day(optional: data.received),
      occurred: Day(optional: data.occurred),
      answeredAfter: data.answered_after < 0 ? nil : data.answered_after,
      representatives: data.representatives,
      attachments: try Input.list(data.attachments, data.attachment_count, "attachments", Cases.Attachment.init(c:)))
  }
}

extension Complaints.Submission {
  static func from(c pointer: UnsafePointer<xn_complaint_submission>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      try Input.required(data.leader, "leader"))
  }
}

extension Complaints.Acceptance {
  static func from(c pointer: UnsafePointer<xn_complaint_acceptance>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      try Input.choice(data.mode, "mode"),
      unit: try Input.optional(data.unit, "unit"),
      officers: try Input.texts(data.officers, data.officer_count, "officers"),
      documentNumber: try Input.optional(data.document_number, "documentNumber"),
      simple: try Input.flag(data.simple, "simple"),
      reportBy: Day(optional: data.report_by))
  }
}

extension Complaints.Refusal {
  static func from(c pointer: UnsafePointer<xn_complaint_refusal>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      try Input.choice(data.ground, "ground"),
      reason: try Input.required(data.reason, "reason"),
      rightChannel: try Input.optional(data.right_channel, "rightChannel"),
      documentNumber: try Input.optional(data.document_number, "documentNumber"))
  }
}

extension Complaints.InvestigationReport {
  static func from(c pointer: UnsafePointer<xn_complaint_findings>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      try Input.choice(data.finding, "finding"),
      text: try Input.required(data.text, "text"),
      measures: try Input.texts(data.measures, data.measure_count, "measures"))
  }
}

extension Complaints.Closing {
  static func from(c pointer: UnsafePointer<xn_complaint_closing>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      try Input.choice(data.finding, "finding"),
      measures: try Input.texts(data.measures, data.measure_count, "measures"),
      documentNumber: try Input.optional(data.document_number, "documentNumber"),
      consequence: try Input.dossier(data.consequence, "consequence"))
  }
}

extension Complaints.Reply {
  static func from(c pointer: UnsafePointer<xn_complaint_reply_text>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      try Input.required(data.text, "text"),
      manner: try Input.choice(data.manner, "manner", .written),
      documentNumber: try Input.optional(data.document_number, "documentNumber"))
  }
}

extension Complaints.FollowUp {
  static func from(c pointer: UnsafePointer<xn_complaint_call_back>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      try Input.choice(data.result, "result"),
      founded: try Input.flag(data.founded, "founded"),
      words: try Input.optional(data.words, "words"))
  }
}

extension Complaints.Publication {
  static func from(c pointer: UnsafePointer<xn_complaint_result>?) throws(Fault) -> Self {
    let data = try Input.record(pointer)
    return Self(
      try Input.required(data.summary, "summary"),
      reason: try Input.optional(data.reason, "reason"))
  }
}

@_cdecl("xn_complaint_register") @implementation
public func xn_complaint_register(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_complaint>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .complaint(.register(try .from(c: data))) }
}

@_cdecl("xn_complaint_submit") @implementation
public func xn_complaint_submit(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_complaint_submission>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .complaint(.submit(try .from(c: data))) }
}

@_cdecl("xn_complaint_accept") @implementation
public func xn_complaint_accept(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_complaint_acceptance>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .complaint(.accept(try .from(c: data))) }
}

@_cdecl("xn_complaint_refuse") @implementation
public func xn_complaint_refuse(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_complaint_refusal>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .complaint(.refuse(try .from(c: data))) }
}

@_cdecl("xn_complaint_report") @implementation
public func xn_complaint_report(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_complaint_findings>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .complaint(.report(try .from(c: data))) }
}

@_cdecl("xn_complaint_close") @implementation
public func xn_complaint_close(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_complaint_closing>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .complaint(.close(try .from(c: data))) }
}

@_cdecl("xn_complaint_reply") @implementation
public func xn_complaint_reply(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_complaint_reply_text>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .complaint(.reply(try .from(c: data))) }
}

@_cdecl("xn_complaint_follow_up") @implementation
public func xn_complaint_follow_up(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_complaint_call_back>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .complaint(.followUp(try .from(c: data))) }
}

@_cdecl("xn_complaint_withdraw") @implementation
public func xn_complaint_withdraw(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_reason>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .complaint(.withdraw(try .from(c: data))) }
}

@_cdecl("xn_complaint_publish") @implementation
public func xn_complaint_publish(
  _ engine: OpaquePointer?, _ request: UnsafePointer<xn_request>?, _ data: UnsafePointer<xn_complaint_result>?, _ out: UnsafeMutablePointer<xn_outcome>?
) -> xn_status {
  decide(engine, request, out) { () throws(Fault) in .complaint(.publish(try .from(c: data))) }
}
