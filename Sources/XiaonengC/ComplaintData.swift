import CXiaoneng
import Xiaoneng

// One reader a struct. A fault names the field as JSON spells it, so both doors complain alike.

extension Complaints.Intake {
  static func from(c pointer: UnsafePointer<xn_complaint>?) throws(Fault) -> Complaints.Intake {
    let data = try Input.record(pointer)
    var value = Complaints.Intake()
    value.kind = try Input.choice(data.kind, "kind", .efficiency)
    value.channel = try Input.choice(data.channel, "channel", .telephone)
    value.identity = try Input.choice(data.identity, "identity", .realName)
    value.category = try Input.required(data.category, "category")
    value.fact = Complaints.Fact(
      try Input.required(data.fact, "fact.text"),
      place: try Input.optional(data.place, "fact.place"))
    if try Input.flag(data.has_position, "fact.latitude") {
      (value.fact.latitude, value.fact.longitude) = (data.latitude, data.longitude)
    }
    value.fact.media = try Input.optional(data.media, "fact.media")
    let complainant = Complaints.Complainant(
      try Input.optional(data.name, "complainant.name"),
      idNumber: try Input.optional(data.id_number, "complainant.idNumber"),
      phone: try Input.optional(data.phone, "complainant.phone"),
      email: try Input.optional(data.email, "complainant.email"),
      address: try Input.optional(data.address, "complainant.address"),
      account: try Input.optional(data.account, "complainant.account"))
    if complainant != Complaints.Complainant() { value.complainant = complainant }
    value.unit = try Input.optional(data.unit, "unit")
    value.post = try Input.optional(data.post, "post")
    value.persons = try Input.texts(data.persons, data.person_count, "persons")
    value.concerns = try Input.dossier(data.concerns, "concerns")
    value.head = try Input.flag(data.head, "head")
    value.representatives = data.representatives
    value.answeredAfter = data.answered_after < 0 ? nil : data.answered_after
    value.received = Day(optional: data.received)
    value.occurred = Day(optional: data.occurred)
    value.attachments = try Input.list(
      data.attachments, data.attachment_count, Cases.Attachment.init(c:))
    return value
  }
}

extension Complaints.Submission {
  static func from(
    c pointer: UnsafePointer<xn_complaint_submission>?
  ) throws(Fault) -> Complaints.Submission {
    Complaints.Submission(try Input.required(try Input.record(pointer).leader, "leader"))
  }
}

extension Complaints.Acceptance {
  static func from(
    c pointer: UnsafePointer<xn_complaint_acceptance>?
  ) throws(Fault) -> Complaints.Acceptance {
    let data = try Input.record(pointer)
    var value = Complaints.Acceptance(
      try Input.choice(data.mode, "mode"), unit: try Input.optional(data.unit, "unit"),
      officers: try Input.texts(data.officers, data.officer_count, "officers"),
      documentNumber: try Input.optional(data.document_number, "documentNumber"))
    value.simple = try Input.flag(data.simple, "simple")
    value.reportBy = Day(optional: data.report_by)
    return value
  }
}

extension Complaints.Refusal {
  static func from(
    c pointer: UnsafePointer<xn_complaint_refusal>?
  ) throws(Fault) -> Complaints.Refusal {
    let data = try Input.record(pointer)
    return Complaints.Refusal(
      try Input.choice(data.ground, "ground"), reason: try Input.required(data.reason, "reason"),
      rightChannel: try Input.optional(data.right_channel, "rightChannel"),
      documentNumber: try Input.optional(data.document_number, "documentNumber"))
  }
}

extension Complaints.InvestigationReport {
  static func from(
    c pointer: UnsafePointer<xn_complaint_findings>?
  ) throws(Fault) -> Complaints.InvestigationReport {
    let data = try Input.record(pointer)
    return Complaints.InvestigationReport(
      try Input.choice(data.finding, "finding"), text: try Input.required(data.text, "text"),
      measures: try Input.texts(data.measures, data.measure_count, "measures"))
  }
}

extension Complaints.Closing {
  static func from(
    c pointer: UnsafePointer<xn_complaint_closing>?
  ) throws(Fault) -> Complaints.Closing {
    let data = try Input.record(pointer)
    return Complaints.Closing(
      try Input.choice(data.finding, "finding"),
      measures: try Input.texts(data.measures, data.measure_count, "measures"),
      documentNumber: try Input.optional(data.document_number, "documentNumber"),
      consequence: try Input.dossier(data.consequence, "consequence"))
  }
}

extension Complaints.Reply {
  static func from(
    c pointer: UnsafePointer<xn_complaint_reply_text>?
  ) throws(Fault) -> Complaints.Reply {
    let data = try Input.record(pointer)
    return Complaints.Reply(
      try Input.required(data.text, "text"),
      manner: try Input.choice(data.manner, "manner", .written),
      documentNumber: try Input.optional(data.document_number, "documentNumber"))
  }
}

extension Complaints.FollowUp {
  static func from(
    c pointer: UnsafePointer<xn_complaint_call_back>?
  ) throws(Fault) -> Complaints.FollowUp {
    let data = try Input.record(pointer)
    return Complaints.FollowUp(
      try Input.choice(data.result, "result"), founded: try Input.flag(data.founded, "founded"),
      words: try Input.optional(data.words, "words"))
  }
}

extension Complaints.Publication {
  static func from(
    c pointer: UnsafePointer<xn_complaint_result>?
  ) throws(Fault) -> Complaints.Publication {
    let data = try Input.record(pointer)
    return Complaints.Publication(
      try Input.required(data.summary, "summary"), reason: try Input.optional(data.reason, "reason")
    )
  }
}
