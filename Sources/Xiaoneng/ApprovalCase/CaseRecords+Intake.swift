/// An applicant (申请人): personal data, kept beside the ledger and never in it.
public struct Applicant: Record, Equatable {
  /// A person or an organisation.
  public var kind: Applicant.Kind = .person
  /// The name 姓名/名称.
  public var name = ""
  /// The citizen number 公民身份号码 (GB 11643-1999), checked; empty where unknown.
  public var idNumber = ""
  /// The credit code (GB 32100-2015), or the organisation code of before 2015 (GB 11714).
  public var creditCode = ""
  /// Accepts a code whose check digit fails: some early pilot codes are genuine (DOMAIN §10.1).
  public var codeUnchecked = false
  /// The telephone for messages.
  public var phone = ""
  /// The address.
  public var address = ""

  /// A record to read into or to fill.
  public init() {}
  /// The applicant `name`.
  public init(
    _ name: String, kind: Applicant.Kind = .person, idNumber: String = "",
    creditCode: String = "", phone: String = "", address: String = ""
  ) {
    self.name = name
    self.kind = kind
    self.idNumber = idNumber
    self.creditCode = creditCode
    self.phone = phone
    self.address = address
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("address", &address, "")
    try visitor.defaulted("codeUnchecked", &codeUnchecked, false)
    try visitor.defaulted("creditCode", &creditCode, "")
    try visitor.defaulted("idNumber", &idNumber, "")
    try visitor.defaulted("kind", &kind, .person)
    try visitor.required("name", &name)
    try visitor.defaulted("phone", &phone, "")
  }

  /// Who applies.
  public enum Kind: String, JSONName, Sendable {
    /// A citizen 自然人.
    case person
    /// A legal person or other organisation 法人/其他组织.
    case organisation
  }
}

/// An application (申请), as it is handed in.
public struct Application: Record, Equatable {
  /// The item's code.
  public var item = ""
  /// Who applies.
  public var applicant = Applicant()
  /// The applicant's account at the portal, by which they see their own case.
  public var account = ""
  /// How it came in.
  public var channel: Channel = .window
  /// The codes of the materials handed in.
  public var materials: [String] = []
  /// Whether the applicant agrees to electronic service.
  public var consentsElectronic = false
  /// For a renewal 延续: the day the licence expires (T19).
  public var renewalExpires: Day?

  /// A record to read into or to fill.
  public init() {}
  /// An application for `item` by `applicant`.
  public init(
    item: String, applicant: Applicant, materials: [String] = [], account: String = "",
    channel: Channel = .window, consentsElectronic: Bool = false, renewalExpires: Day? = nil
  ) {
    self.item = item
    self.applicant = applicant
    self.materials = materials
    self.account = account
    self.channel = channel
    self.consentsElectronic = consentsElectronic
    self.renewalExpires = renewalExpires
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("account", &account, "")
    try visitor.required("applicant", &applicant)
    try visitor.defaulted("channel", &channel, .window)
    try visitor.defaulted("consentsElectronic", &consentsElectronic, false)
    try visitor.required("item", &item)
    try visitor.list("materials", &materials)
    try visitor.optional("renewalExpires", &renewalExpires)
  }
}

/// An application as the ledger knows it: limits copied from the item, the applicant a commitment.
public struct Submission: Record, Equatable {
  /// The item's code.
  public var item = ""
  /// Which version of the item, counted from 0.
  public var version: Int32 = 0
  /// The unit that handles it.
  public var unit = ""
  /// The commitment to the applicant's data.
  public var applicant = Digest.zero
  /// The applicant's account at the portal.
  public var account = ""
  /// How it came in.
  public var channel: Channel = .window
  /// The day of receipt.
  public var received = Day(0)
  /// Materials that are needed and not there.
  public var missing: [String] = []
  /// The limit of the law.
  public var statutory = Budget.workingDays(20)
  /// The promised limit.
  public var promised = Budget.workingDays(20)
  /// Single or joint.
  public var handling: ItemVersion.Handling = .single
  /// Whether it is an immediate item.
  public var immediate = false
  /// Whether a grant is followed by a certificate.
  public var certificate = false
  /// Whether the applicant agrees to electronic service.
  public var consentsElectronic = false
  /// For a renewal: the day the licence expires.
  public var renewalExpires: Day?
  /// Whether the renewal was asked for in time.
  public var renewalInTime = false

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("account", &account, "")
    try visitor.required("applicant", &applicant)
    try visitor.defaulted("certificate", &certificate, false)
    try visitor.defaulted("channel", &channel, .window)
    try visitor.defaulted("consentsElectronic", &consentsElectronic, false)
    try visitor.defaulted("handling", &handling, .single)
    try visitor.defaulted("immediate", &immediate, false)
    try visitor.required("item", &item)
    try visitor.list("missing", &missing)
    try visitor.required("promised", &promised)
    try visitor.required("received", &received)
    try visitor.optional("renewalExpires", &renewalExpires)
    try visitor.defaulted("renewalInTime", &renewalInTime, false)
    try visitor.required("statutory", &statutory)
    try visitor.required("unit", &unit)
    try visitor.required("version", &version)
  }
}

/// Materials handed in later (补交材料).
public struct MaterialList: Record, Equatable {
  /// The codes of the materials.
  public var materials: [String] = []

  /// A record to read into or to fill.
  public init() {}
  /// The materials with these codes.
  public init(_ materials: [String]) {
    self.materials = materials
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("materials", &materials)
  }
}

/// Materials that came in later, and what is still missing.
public struct Supplement: Record, Equatable {
  /// The codes of the materials.
  public var materials: [String] = []
  /// What is still missing.
  public var missing: [String] = []

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("materials", &materials)
    try visitor.list("missing", &missing)
  }
}

/// The one-time notice of all corrections (一次性补正告知): 行政许可法 art 32(1)(4).
public struct CorrectionNotice: Record, Equatable {
  /// The notice's number.
  public var documentNumber = ""
  /// All that must be corrected.
  public var corrections: [Correction] = []
  /// The applicant's last day; by the profile where none is given.
  public var due: Day?

  /// A record to read into or to fill.
  public init() {}
  /// The notice `documentNumber`.
  public init(documentNumber: String, corrections: [Correction], due: Day? = nil) {
    self.documentNumber = documentNumber
    self.corrections = corrections
    self.due = due
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("corrections", &corrections)
    try visitor.required("documentNumber", &documentNumber)
    try visitor.optional("due", &due)
  }
}

/// One thing to correct.
public struct Correction: Record, Equatable {
  /// The material's code.
  public var material = ""
  /// What is wrong or missing.
  public var problem = ""

  /// A record to read into or to fill.
  public init() {}
  /// `problem` with `material`.
  public init(_ material: String, _ problem: String) {
    self.material = material
    self.problem = problem
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("material", &material)
    try visitor.required("problem", &problem)
  }
}

/// A refusal to accept (不受理/不予受理): 行政许可法 art 32(1)(1)–(2).
public struct Rejection: Record, Equatable {
  /// Why it cannot be accepted.
  public var kind: Rejection.Kind = .notLicensable
  /// The reason told to the applicant.
  public var reason = ""
  /// The right organ, where it is not this one's power.
  public var organ = ""
  /// The number of the dated written receipt (art 32(2)).
  public var documentNumber = ""

  /// A record to read into or to fill.
  public init() {}
  /// A refusal to accept.
  public init(_ kind: Rejection.Kind, reason: String, documentNumber: String, organ: String = "") {
    self.kind = kind
    self.reason = reason
    self.documentNumber = documentNumber
    self.organ = organ
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("documentNumber", &documentNumber)
    try visitor.required("kind", &kind)
    try visitor.defaulted("organ", &organ, "")
    try visitor.required("reason", &reason)
  }

  /// Why an application cannot be accepted.
  public enum Kind: String, JSONName, Sendable {
    /// Needs no licence 依法不需要取得行政许可.
    case notLicensable
    /// Not this organ's power 不属于本行政机关职权范围.
    case notOurs
  }
}

/// An acceptance (受理).
public struct Acceptance: Record, Equatable {
  /// How it was accepted.
  public var kind: Acceptance.Kind = .normal
  /// The number of the dated written receipt (art 32(2)); none when deemed.
  public var documentNumber = ""
  /// The day of acceptance, worked out by the rules.
  public var on: Day?
  /// Materials promised for later 容缺.
  public var lacking: [String] = []
  /// The day by which they are promised; by the profile where none is given.
  public var lackingDue: Day?
  /// The applicant's written promise, under 容缺 and 告知承诺.
  public var promiseNumber = ""

  /// A record to read into or to fill.
  public init() {}
  /// An acceptance with the receipt `documentNumber`.
  public init(
    _ documentNumber: String, kind: Acceptance.Kind = .normal, lacking: [String] = [],
    lackingDue: Day? = nil, promiseNumber: String = ""
  ) {
    self.documentNumber = documentNumber
    self.kind = kind
    self.lacking = lacking
    self.lackingDue = lackingDue
    self.promiseNumber = promiseNumber
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("documentNumber", &documentNumber, "")
    try visitor.defaulted("kind", &kind, .normal)
    try visitor.list("lacking", &lacking)
    try visitor.optional("lackingDue", &lackingDue)
    try visitor.optional("on", &on)
    try visitor.defaulted("promiseNumber", &promiseNumber, "")
  }

  /// How a case was accepted.
  public enum Kind: String, JSONName, Sendable {
    /// With complete materials.
    case normal
    /// By the silence of the organ 逾期视为受理 (T4).
    case deemed
    /// With minor materials promised 容缺受理.
    case lacking
    /// On the applicant's commitment 告知承诺.
    case commitment
  }
}

/// How an application comes in (受理渠道).
public enum Channel: String, JSONName, Sendable {
  /// 窗口.
  case window
  /// 网上.
  case web
  /// 邮寄.
  case post
  /// 代办.
  case agent
  /// 电话.
  case telephone
  /// 其他.
  case other

  /// The channel in Chinese.
  public var chinese: String {
    switch self {
    case .window: "窗口"
    case .web: "网上"
    case .post: "邮寄"
    case .agent: "代办"
    case .telephone: "电话"
    case .other: "其他"
    }
  }
}

/// A record without fields.
public struct Empty: Record, Equatable {
  /// The record.
  public init() {}
  /// No field.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {}
}
