/// A certificate is issued (颁发证件): 行政许可法 art 44.
public struct Certificate: Record, Equatable {
  /// The certificate's number.
  public var number = ""
  /// The first day it is valid.
  public var validFrom = Day(0)
  /// The last day; nil without end.
  public var validTo: Day?

  /// A record to read into or to fill.
  public init() {}
  /// The certificate `number`.
  public init(_ number: String, validFrom: Day, validTo: Day? = nil) {
    self.number = number
    self.validFrom = validFrom
    self.validTo = validTo
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("number", &number)
    try visitor.required("validFrom", &validFrom)
    try visitor.optional("validTo", &validTo)
  }
}

/// The decision is served (送达).
public struct Service: Record, Equatable {
  /// How.
  public var mode: Service.Mode = .direct
  /// Who took it: personal, kept beside the ledger.
  public var receiver = ""
  /// The receipt's or posting's number.
  public var documentNumber = ""
  /// A witness, or the recording, where it was refused and left.
  public var witness = ""
  /// The day it reached the person; today where none is given.
  public var on: Day?

  /// A record to read into or to fill.
  public init() {}
  /// Service by `mode`.
  public init(
    _ mode: Service.Mode, receiver: String = "", documentNumber: String = "",
    witness: String = "", on: Day? = nil
  ) {
    self.mode = mode
    self.receiver = receiver
    self.documentNumber = documentNumber
    self.witness = witness
    self.on = on
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("documentNumber", &documentNumber, "")
    try visitor.required("mode", &mode)
    try visitor.optional("on", &on)
    try visitor.defaulted("receiver", &receiver, "")
    try visitor.defaulted("witness", &witness, "")
  }

  /// How a document is served: 民事诉讼法(2023) arts 87–95.
  public enum Mode: String, JSONName, Sendable {
    /// Into the person's hands 直接送达.
    case direct
    /// To an adult of the household or the receiving officer 代收.
    case substitute
    /// Refused, and left before a witness or a camera 留置送达.
    case left
    /// Through another organ 委托送达.
    case entrusted
    /// By post; the day on the return receipt 邮寄送达.
    case post
    /// Electronically, with consent; the day it reaches their system 电子送达.
    case electronic
    /// By public notice 公告送达.
    case publicNotice
  }
}

/// Service as the ledger knows it: the receiver is a commitment.
public struct ServiceRecord: Record, Equatable {
  /// How.
  public var mode: Service.Mode = .direct
  /// The commitment to who took it.
  public var receiver: Digest?
  /// The receipt's number.
  public var documentNumber = ""
  /// Whether a witness or a recording stands behind it.
  public var witnessed = false
  /// The day it counts as served.
  public var on = Day(0)

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("documentNumber", &documentNumber, "")
    try visitor.required("mode", &mode)
    try visitor.required("on", &on)
    try visitor.optional("receiver", &receiver)
    try visitor.defaulted("witnessed", &witnessed, false)
  }
}

/// A rating of the service (好差评): DOMAIN §3.3.
public struct Rating: Record, Equatable {
  /// One to five; one and two are bad reviews 差评.
  public var stars: Int32 = 0
  /// Which service of the case, counted from 1: one rating each.
  public var service: Int32 = 1
  /// Details ticked.
  public var details: [String] = []
  /// Words: personal, kept beside the ledger.
  public var text = ""
  /// True when another system filled it in for silence: kept apart.
  public var defaulted = false

  /// A record to read into or to fill.
  public init() {}
  /// A rating of `stars`.
  public init(
    stars: Int32, service: Int32 = 1, details: [String] = [], text: String = "",
    defaulted: Bool = false
  ) {
    self.stars = stars
    self.service = service
    self.details = details
    self.text = text
    self.defaulted = defaulted
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("defaulted", &defaulted, false)
    try visitor.list("details", &details)
    try visitor.defaulted("service", &service, 1)
    try visitor.required("stars", &stars)
    try visitor.defaulted("text", &text, "")
  }
}

/// A rating as the ledger knows it.
public struct RatingRecord: Record, Equatable {
  /// One to five; 0 for a default without a value.
  public var stars: Int32 = 0
  /// Which service of the case.
  public var service: Int32 = 1
  /// Details ticked.
  public var details: [String] = []
  /// The commitment to the words.
  public var text: Digest?
  /// Filled in for silence: never part of satisfaction.
  public var defaulted = false

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("defaulted", &defaulted, false)
    try visitor.list("details", &details)
    try visitor.defaulted("service", &service, 1)
    try visitor.required("stars", &stars)
    try visitor.optional("text", &text)
  }
}

/// A reason.
public struct Reason: Record, Equatable {
  /// The reason.
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}
  /// `reason`.
  public init(_ reason: String) {
    self.reason = reason
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("reason", &reason)
  }
}

/// A withdrawal as the ledger knows it: the applicant's words are a commitment.
public struct Withdrawal: Record, Equatable {
  /// The commitment to the reason.
  public var reason = Digest.zero

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("reason", &reason)
  }
}

/// The case goes up to the deciding organ (转报).
public struct Referral: Record, Equatable {
  /// The organ it goes to.
  public var organ = ""
  /// Why.
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}
  /// A referral to `organ`.
  public init(organ: String, reason: String) {
    self.organ = organ
    self.reason = reason
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("organ", &organ)
    try visitor.required("reason", &reason)
  }
}

/// A closing without a decision (退件/作废/删除).
public struct Voiding: Record, Equatable {
  /// Which.
  public var kind: Voiding.Kind = .voided
  /// Why; a closing without a reason is a fault (E10).
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}
  /// A closing of `kind`.
  public init(_ kind: Voiding.Kind, reason: String) {
    self.kind = kind
    self.reason = reason
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("kind", &kind)
    try visitor.required("reason", &reason)
  }

  /// How a case is closed without a decision.
  public enum Kind: String, JSONName, Sendable {
    /// 退回办结, code 1.
    case returned
    /// 作废办结, code 2.
    case voided
    /// 删除办结, code 3.
    case deleted
  }
}

/// A check of what the applicant committed to (承诺核查).
public struct CommitmentCheck: Record, Equatable {
  /// Whether the commitment holds.
  public var fulfilled = false
  /// What was found.
  public var findings = ""
  /// The day by which it must be put right, where it does not hold.
  public var fixBy: Day?

  /// A record to read into or to fill.
  public init() {}
  /// A check.
  public init(fulfilled: Bool, findings: String = "", fixBy: Day? = nil) {
    self.fulfilled = fulfilled
    self.findings = findings
    self.fixBy = fixBy
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("findings", &findings, "")
    try visitor.optional("fixBy", &fixBy)
    try visitor.required("fulfilled", &fulfilled)
  }
}

/// A revocation of the decision (撤销).
public struct Revocation: Record, Equatable {
  /// On what ground.
  public var ground: Revocation.Ground = .commitmentBroken
  /// The reason.
  public var reason = ""
  /// The number of the written decision.
  public var documentNumber = ""

  /// A record to read into or to fill.
  public init() {}
  /// A revocation.
  public init(_ ground: Revocation.Ground, reason: String, documentNumber: String) {
    self.ground = ground
    self.reason = reason
    self.documentNumber = documentNumber
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("documentNumber", &documentNumber)
    try visitor.required("ground", &ground)
    try visitor.required("reason", &reason)
  }

  /// Why a decision is revoked.
  public enum Ground: String, JSONName, Sendable {
    /// The commitment was not kept 未履行承诺.
    case commitmentBroken
    /// Obtained by fraud or bribery: bars for three years (行政许可法 arts 69, 79).
    case fraud
    /// Granted against the law (art 69(1)).
    case unlawful
  }
}
