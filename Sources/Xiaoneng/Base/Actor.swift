/// A set of roles (角色集合), as rows of the ``Policy`` and posts of the register name them. One machine word; every
/// operation is O(1).
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

  /// Those who ask for something: visitors.
  static let seekers: RoleSet = [.applicant, .agent]
  /// Those who handle what comes to their unit.
  static let unitStaff: RoleSet = [.window, .handler, .reviewer, .approver]

  /// Everyone who acts for a unit.
  public static let officers: RoleSet = [
    .window, .handler, .reviewer, .approver, .organHead, .governmentHead, .efficiencyOffice,
    .efficiencyHead, .supervisor,
  ]
}

extension Role {
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

extension Principal {
  /// Ids differ far more than roles, so only they are hashed.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// Time itself.
  public static let system = Principal("system", .system)
  /// Anyone who looks.
  public static let anyone = Principal("anyone", .citizen)
}
