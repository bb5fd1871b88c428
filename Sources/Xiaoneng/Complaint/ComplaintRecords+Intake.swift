/// Who complains (投诉人): kept beside the ledger and never in it; readable by few, and each reading recorded.
public struct Complainant: Record, Equatable {
  /// The name 姓名.
  public var name = ""
  /// The citizen number (GB 11643-1999), checked; empty where unknown.
  public var idNumber = ""
  /// The telephone for the reply.
  public var phone = ""
  /// The e-mail address.
  public var email = ""
  /// The postal address.
  public var address = ""
  /// The account at the portal, by which the complainant sees their own complaint.
  public var account = ""

  /// A record to read into or to fill.
  public init() {}
  /// The complainant `name`.
  public init(
    _ name: String = "", idNumber: String = "", phone: String = "", email: String = "",
    address: String = "", account: String = ""
  ) {
    self.name = name
    self.idNumber = idNumber
    self.phone = phone
    self.email = email
    self.address = address
    self.account = account
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("account", &account, "")
    try visitor.defaulted("address", &address, "")
    try visitor.defaulted("email", &email, "")
    try visitor.defaulted("idNumber", &idNumber, "")
    try visitor.defaulted("name", &name, "")
    try visitor.defaulted("phone", &phone, "")
  }
}

/// What happened (投诉内容): kept beside the ledger, since it may name anyone.
public struct ComplaintFact: Record, Equatable {
  /// What happened, in the complainant's words.
  public var text = ""
  /// Where, as a reader would find it.
  public var place = ""
  /// Where, in millionths of a degree north (WGS 84).
  public var latitude: Int32?
  /// Where, in millionths of a degree east (WGS 84).
  public var longitude: Int32?
  /// Where a picture or a recording of it lies: an address, which is kept and never fetched.
  public var media = ""

  /// A record to read into or to fill.
  public init() {}
  /// What happened.
  public init(_ text: String, place: String = "") {
    self.text = text
    self.place = place
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("latitude", &latitude)
    try visitor.optional("longitude", &longitude)
    try visitor.defaulted("media", &media, "")
    try visitor.defaulted("place", &place, "")
    try visitor.required("text", &text)
  }
}

/// A complaint (投诉) as it comes in: DOMAIN §3.1(1)–(3).
public struct ComplaintIntake: Record, Equatable {
  /// An efficiency complaint or a hotline ticket.
  public var kind: ComplaintKind = .efficiency
  /// How it came in.
  public var channel: ComplaintChannel = .telephone
  /// Whether the complainant gave a name, and may be named.
  public var identity: ComplaintIdentity = .realName
  /// Who complains; nil where anonymous.
  public var complainant: Complainant?
  /// What happened.
  public var fact: ComplaintFact = ComplaintFact()
  /// The code of the profile's category.
  public var category = ""
  /// The unit complained about; empty where not known.
  public var unit = ""
  /// Whether it is against the unit's leader 反映单位负责人.
  public var head = false
  /// The post complained about.
  public var post = ""
  /// Officers complained about, by id.
  public var persons: [String] = []
  /// The case or project it concerns.
  public var concerns: DossierKey?
  /// The day it was received; today where none is given.
  public var received: Day?
  /// The day it happened.
  public var occurred: Day?
  /// Seconds until the telephone was answered (GB/T 33358: within 15).
  public var answeredAfter: Int32?
  /// For a visit: how many came (信访工作条例 art 20: five at most).
  public var representatives: Int32 = 0

  /// A record to read into or to fill.
  public init() {}
  /// A complaint of `category`.
  public init(
    _ category: String, fact: ComplaintFact, complainant: Complainant? = nil,
    identity: ComplaintIdentity = .realName, channel: ComplaintChannel = .telephone,
    unit: String = "", persons: [String] = []
  ) {
    self.category = category
    self.fact = fact
    self.complainant = complainant
    self.identity = identity
    self.channel = channel
    self.unit = unit
    self.persons = persons
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("answeredAfter", &answeredAfter)
    try visitor.required("category", &category)
    try visitor.defaulted("channel", &channel, .telephone)
    try visitor.optional("complainant", &complainant)
    try visitor.optional("concerns", &concerns)
    try visitor.required("fact", &fact)
    try visitor.defaulted("head", &head, false)
    try visitor.defaulted("identity", &identity, .realName)
    try visitor.defaulted("kind", &kind, .efficiency)
    try visitor.optional("occurred", &occurred)
    try visitor.list("persons", &persons)
    try visitor.defaulted("post", &post, "")
    try visitor.optional("received", &received)
    try visitor.defaulted("representatives", &representatives, 0)
    try visitor.defaulted("unit", &unit, "")
  }
}

/// A complaint as the ledger knows it: people and words are commitments.
public struct ComplaintRegistration: Record, Equatable {
  /// An efficiency complaint or a hotline ticket.
  public var kind: ComplaintKind = .efficiency
  /// How it came in.
  public var channel: ComplaintChannel = .telephone
  /// Whether the complainant gave a name, and may be named.
  public var identity: ComplaintIdentity = .realName
  /// The commitment to who complains.
  public var complainant: Digest?
  /// The commitment to what happened.
  public var fact = Digest.zero
  /// The code of the category.
  public var category = ""
  /// The unit complained about.
  public var unit = ""
  /// Whether it is against the unit's leader.
  public var head = false
  /// The post complained about.
  public var post = ""
  /// Officers complained about, by id.
  public var persons: [String] = []
  /// The case or project it concerns.
  public var concerns: DossierKey?
  /// The day it was received.
  public var received = Day(0)
  /// The officer who wrote it down; empty where the complainant did.
  public var registrar = ""
  /// Seconds until the telephone was answered.
  public var answeredAfter: Int32?
  /// How many came.
  public var representatives: Int32 = 0
  /// The complaint it was split from 分件.
  public var splitFrom: DossierKey?

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("answeredAfter", &answeredAfter)
    try visitor.required("category", &category)
    try visitor.required("channel", &channel)
    try visitor.optional("complainant", &complainant)
    try visitor.optional("concerns", &concerns)
    try visitor.required("fact", &fact)
    try visitor.defaulted("head", &head, false)
    try visitor.required("identity", &identity)
    try visitor.required("kind", &kind)
    try visitor.list("persons", &persons)
    try visitor.defaulted("post", &post, "")
    try visitor.required("received", &received)
    try visitor.defaulted("registrar", &registrar, "")
    try visitor.defaulted("representatives", &representatives, 0)
    try visitor.optional("splitFrom", &splitFrom)
    try visitor.defaulted("unit", &unit, "")
  }
}

/// Puts the complaint before the leader (呈批).
public struct ComplaintSubmission: Record, Equatable {
  /// The leader's id.
  public var leader = ""

  /// A record to read into or to fill.
  public init() {}
  /// To the leader `leader`.
  public init(_ leader: String) {
    self.leader = leader
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("leader", &leader)
  }
}

/// The decision to look into it (受理), by the leader.
public struct ComplaintAcceptance: Record, Equatable {
  /// Who looks into it.
  public var mode: ComplaintMode = .own
  /// The unit that does: for 交办 and 转办.
  public var unit = ""
  /// Officers who investigate, by id.
  public var officers: [String] = []
  /// Whether it is a simple one, with the short limit 简易.
  public var simple = false
  /// The day by which the unit reports back.
  public var reportBy: Day?
  /// The number of the written notice to the complainant.
  public var documentNumber = ""
  /// The day the limit counts from; said by the engine.
  public var from: Day?
  /// The last moment for sending it back; said by the engine.
  public var returnBy: Instant?
  /// The limit; said by the engine.
  public var limit: Budget?

  /// A record to read into or to fill.
  public init() {}
  /// Accepted in `mode`.
  public init(
    _ mode: ComplaintMode, unit: String = "", officers: [String] = [], documentNumber: String = ""
  ) {
    self.mode = mode
    self.unit = unit
    self.officers = officers
    self.documentNumber = documentNumber
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("documentNumber", &documentNumber, "")
    try visitor.optional("from", &from)
    try visitor.optional("limit", &limit)
    try visitor.required("mode", &mode)
    try visitor.list("officers", &officers)
    try visitor.optional("reportBy", &reportBy)
    try visitor.optional("returnBy", &returnBy)
    try visitor.defaulted("simple", &simple, false)
    try visitor.defaulted("unit", &unit, "")
  }
}

/// The decision not to (不予受理): the ground, the reason and the right channel (DOMAIN §3.1(4)).
public struct ComplaintRefusal: Record, Equatable {
  /// The ground.
  public var ground: ComplaintGround = .noFact
  /// The reason, as the complainant is told.
  public var reason = ""
  /// Who is competent 应当向谁提出.
  public var rightChannel = ""
  /// The number of the written notice.
  public var documentNumber = ""

  /// A record to read into or to fill.
  public init() {}
  /// Refused on `ground`.
  public init(
    _ ground: ComplaintGround, reason: String, rightChannel: String = "",
    documentNumber: String = ""
  ) {
    self.ground = ground
    self.reason = reason
    self.rightChannel = rightChannel
    self.documentNumber = documentNumber
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("documentNumber", &documentNumber, "")
    try visitor.required("ground", &ground)
    try visitor.required("reason", &reason)
    try visitor.defaulted("rightChannel", &rightChannel, "")
  }
}

/// Passed to a competent organ outside (转送).
public struct ComplaintForwarding: Record, Equatable {
  /// The organ, by name.
  public var organ = ""
  /// The letter's number 转办函.
  public var documentNumber = ""
  /// Why.
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}
  /// Passed to `organ`.
  public init(_ organ: String, documentNumber: String, reason: String) {
    self.organ = organ
    self.documentNumber = documentNumber
    self.reason = reason
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("documentNumber", &documentNumber)
    try visitor.required("organ", &organ)
    try visitor.required("reason", &reason)
  }
}

/// Joined to an earlier complaint about the same (并件).
public struct ComplaintJoining: Record, Equatable {
  /// The first complaint.
  public var first: DossierKey = DossierKey(.complaint, "-")
  /// The same people again, or others.
  public var kind: ComplaintJoining.Kind = .duplicate

  /// A record to read into or to fill.
  public init() {}
  /// Joined to `first`.
  public init(_ first: DossierKey, kind: ComplaintJoining.Kind = .duplicate) {
    self.first = first
    self.kind = kind
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("first", &first)
    try visitor.defaulted("kind", &kind, .duplicate)
  }
}

/// Another complaint was joined to this one.
public struct ComplaintGain: Record, Equatable {
  /// The joined complaint.
  public var complaint: DossierKey = DossierKey(.complaint, "-")

  /// A record to read into or to fill.
  public init() {}
  /// Joined: `complaint`.
  public init(_ complaint: DossierKey) {
    self.complaint = complaint
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("complaint", &complaint)
  }
}

/// The first complaint was closed, and so this one has its result.
public struct ComplaintEcho: Record, Equatable {
  /// Who decided the first.
  public var by = ""
  /// The finding.
  public var finding: ComplaintFinding = .unverifiable

  /// A record to read into or to fill.
  public init() {}
  /// The result of the first.
  public init(_ finding: ComplaintFinding, by: String = "") {
    self.finding = finding
    self.by = by
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("by", &by, "")
    try visitor.required("finding", &finding)
  }
}

/// Part of the complaint becomes one of its own (分件).
public struct ComplaintSplitting: Record, Equatable {
  /// The category of the new one.
  public var category = ""
  /// What the new one is about.
  public var fact: ComplaintFact = ComplaintFact()
  /// The unit it is about.
  public var unit = ""
  /// Officers it is about.
  public var persons: [String] = []
  /// Why it is split.
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}
  /// A complaint of its own.
  public init(_ category: String, fact: ComplaintFact, unit: String = "", reason: String) {
    self.category = category
    self.fact = fact
    self.unit = unit
    self.reason = reason
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("category", &category)
    try visitor.required("fact", &fact)
    try visitor.list("persons", &persons)
    try visitor.required("reason", &reason)
    try visitor.defaulted("unit", &unit, "")
  }
}

/// The complaint was split.
public struct ComplaintSplit: Record, Equatable {
  /// The new complaint.
  public var into: DossierKey = DossierKey(.complaint, "-")
  /// Why.
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}
  /// Split.
  public init(into: DossierKey, reason: String) {
    self.into = into
    self.reason = reason
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("into", &into)
    try visitor.required("reason", &reason)
  }
}
