/// What someone may be (角色).
public enum Role: String, JSONName, Sendable {
  /// Anyone 公众.
  case citizen
  /// The applicant of a case 申请人.
  case applicant
  /// A village or town agent who hands cases up 代办员.
  case agent
  /// Receives and accepts at the window 窗口受理.
  case window
  /// Handles 承办.
  case handler
  /// Reviews 审核.
  case reviewer
  /// Decides 批准.
  case approver
  /// The head of the organ 本行政机关负责人.
  case organHead
  /// The head of the government 本级人民政府负责人.
  case governmentHead
  /// The efficiency office 效能办.
  case efficiencyOffice
  /// The head of the efficiency office 效能办负责人: complaints are put before them.
  case efficiencyHead
  /// Supervision 监察.
  case supervisor
  /// Audit 审计: reads everything that is not personal.
  case auditor
  /// Keeps the register 系统管理员.
  case administrator
  /// Time itself 系统: what a sweep records.
  case system

  /// The role in Chinese.
  public var chinese: String {
    switch self {
    case .citizen: "公众"
    case .applicant: "申请人"
    case .agent: "代办员"
    case .window: "窗口受理"
    case .handler: "承办"
    case .reviewer: "审核"
    case .approver: "批准"
    case .organHead: "本行政机关负责人"
    case .governmentHead: "本级人民政府负责人"
    case .efficiencyOffice: "效能办"
    case .efficiencyHead: "效能办负责人"
    case .supervisor: "监察"
    case .auditor: "审计"
    case .administrator: "系统管理员"
    case .system: "系统"
    }
  }

  var bit: UInt32 {
    switch self {
    case .citizen: 1 << 0
    case .applicant: 1 << 1
    case .agent: 1 << 2
    case .window: 1 << 3
    case .handler: 1 << 4
    case .reviewer: 1 << 5
    case .approver: 1 << 6
    case .organHead: 1 << 7
    case .governmentHead: 1 << 8
    case .efficiencyOffice: 1 << 9
    case .supervisor: 1 << 10
    case .auditor: 1 << 11
    case .administrator: 1 << 12
    case .system: 1 << 13
    case .efficiencyHead: 1 << 14
    }
  }

  /// Whether a person in the role must stand in the register with it.
  ///
  /// The host vouches for who its visitors, its administrator and its auditor are; everyone who
  /// acts for a unit must be an officer of that unit.
  public var isOfficer: Bool { RoleSet.officers.contains(self) }
}

/// A set of roles.
public struct RoleSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  var bits: UInt32

  /// The set of `roles`.
  public init(_ roles: some Sequence<Role>) { bits = roles.reduce(0) { $0 | $1.bit } }
  /// The set of the listed roles.
  public init(arrayLiteral elements: Role...) { self.init(elements) }
  /// Whether the set holds `role`.
  public func contains(_ role: Role) -> Bool { bits & role.bit != 0 }
  /// Both sets together.
  public func union(_ other: RoleSet) -> RoleSet {
    var both = self
    both.bits |= other.bits
    return both
  }

  /// Everyone who acts for a unit.
  public static let officers: RoleSet = [
    .window, .handler, .reviewer, .approver, .organHead, .governmentHead, .efficiencyOffice,
    .efficiencyHead, .supervisor,
  ]
}

/// Who asks (操作人): the host has made sure of who it is; the register knows what they may be.
public struct Actor: Hashable, Sendable {
  /// The officer's id, or the visitor's account; `system` for time itself.
  public var id: String
  /// The role in which they act.
  public var role: Role
  /// The unit they act for; empty where none.
  public var unit: String

  /// The actor `id` in `role`, acting for `unit`.
  public init(_ id: String, _ role: Role, unit: String = "") {
    self.id = id
    self.role = role
    self.unit = unit
  }

  /// Ids differ far more than roles, so only they are hashed.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// Time itself.
  public static let system = Actor("system", .system)
  /// Anyone who looks.
  public static let anyone = Actor("anyone", .citizen)
}

extension Actor: Record {
  /// An actor to read into.
  public init() { self.init("", .citizen) }
  /// `id`, `role`, `unit`.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("id", &id)
    try visitor.required("role", &role)
    try visitor.defaulted("unit", &unit, "")
  }
}
