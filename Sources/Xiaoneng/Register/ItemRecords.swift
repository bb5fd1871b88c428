/// One version of a catalogue item (事项), as it is published from a day on.
///
/// It holds the six fields the account asks of every item (许可依据、许可条件、程序、期限、收费标准、收费依据)
/// and what the life of a case needs: DOMAIN §10.5.
public struct ItemVersion: Sendable, Equatable {
  /// The item's name 事项名称.
  public var name = ""
  /// The unit that implements it 实施主体.
  public var unit = ""
  /// The first day of this version.
  public var validFrom = Day(0)
  /// The last day, nil while it is in force.
  public var validTo: Day?
  /// Legal basis 许可依据.
  public var basis = ""
  /// Conditions 许可条件.
  public var conditions = ""
  /// Procedure 程序.
  public var procedure = ""
  /// The limit of the law 法定时限.
  public var statutory = Budget.workingDays(20)
  /// The limit promised in public 承诺时限; `0wd` for an immediate item.
  public var promised = Budget.workingDays(20)
  /// Fee standard in fen 收费标准; 0 is free.
  public var fee: Int64 = 0
  /// Fee basis 收费依据; required where there is a fee (行政许可法 arts 58, 59).
  public var feeBasis = ""
  /// Immediate or promised 即办件/承诺件.
  public var kind = Kind.promised
  /// Single or joint handling: which limits of art 42 apply.
  public var handling = Handling.single
  /// Whether the notice-and-commitment procedure is open 告知承诺.
  public var commitment = false
  /// Whether a grant is followed by a certificate 证件 (行政许可法 art 44).
  public var certificate = true
  /// Whether the item is handled in the service centre 进驻大厅.
  public var inCentre = false
  /// Classified: counted, and never in a public answer 涉密.
  public var secret = false
  /// Whether licences are scarce, so that acceptance order decides 数量限制 (art 57).
  public var scarce = false
  /// Whether it bears on public safety, health, life or property 直接关系公共安全、人身健康、生命财产安全: false
  /// material then bars the applicant (行政许可法 arts 78, 79).
  public var safety = false
  /// What the clean-up of items decided 清理结果.
  public var cleanUp = CleanUp.kept
  /// The materials asked for 申请材料.
  public var materials: [Material] = []
  /// The steps from acceptance to decision 环节; empty: one officer handles all.
  public var steps: [Step] = []

  /// Immediate or promised.
  public enum Kind: String, JSONName, Sendable {
    /// Decided on the spot 即办件.
    case immediate
    /// Decided within the promised limit 承诺件.
    case promised
  }

  /// Whose limits apply.
  public enum Handling: String, JSONName, Sendable {
    /// One organ: 20 + 10 working days (art 42(1)).
    case single
    /// Unified, joint or concentrated handling: 45 + 15 working days (art 42(2)).
    case joint
  }

  /// What the clean-up decided.
  public enum CleanUp: String, JSONName, Sendable {
    /// 保留.
    case kept
    /// 合并.
    case merged
    /// 取消.
    case cancelled
    /// 下放.
    case delegated

    /// The result in Chinese.
    public var chinese: String {
      switch self {
      case .kept: "保留"
      case .merged: "合并"
      case .cancelled: "取消"
      case .delegated: "下放"
      }
    }
  }

  /// A version to read into or to fill.
  public init() {}

  /// The item `name` of `unit`, resting on `basis`, in force from a day on.
  public init(_ name: String, unit: String, basis: String, from: Day) {
    self.name = name
    self.unit = unit
    self.basis = basis
    validFrom = from
  }
}

extension ItemVersion: Record {
  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("basis", &basis)
    try visitor.defaulted("certificate", &certificate, true)
    try visitor.defaulted("cleanUp", &cleanUp, .kept)
    try visitor.defaulted("commitment", &commitment, false)
    try visitor.required("conditions", &conditions)
    try visitor.defaulted("fee", &fee, 0)
    try visitor.defaulted("feeBasis", &feeBasis, "")
    try visitor.defaulted("handling", &handling, .single)
    try visitor.defaulted("inCentre", &inCentre, false)
    try visitor.defaulted("kind", &kind, .promised)
    try visitor.list("materials", &materials)
    try visitor.required("name", &name)
    try visitor.required("procedure", &procedure)
    try visitor.required("promised", &promised)
    try visitor.defaulted("safety", &safety, false)
    try visitor.defaulted("scarce", &scarce, false)
    try visitor.defaulted("secret", &secret, false)
    try visitor.required("statutory", &statutory)
    try visitor.list("steps", &steps)
    try visitor.required("unit", &unit)
    try visitor.required("validFrom", &validFrom)
    try visitor.optional("validTo", &validTo)
  }
}

/// One material of an item's checklist (申请材料).
public struct Material: Sendable, Equatable {
  /// A short code within the item.
  public var code = ""
  /// The material's name.
  public var name = ""
  /// Whether it is a main material 主要材料.
  public var main = true
  /// Whether acceptance may go ahead without it, against a written promise 可容缺.
  public var canLack = false
  /// Whether it is needed at all; false: only in some cases 非必要.
  public var required = true

  /// A material to read into or to fill.
  public init() {}
  /// The material `code`, called `name`; one that can be lacking is not a main one.
  public init(_ code: String, _ name: String, canLack: Bool = false, required: Bool = true) {
    self.code = code
    self.name = name
    self.canLack = canLack
    self.main = !canLack
    self.required = required
  }
}

extension Material: Record {
  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.defaulted("canLack", &canLack, false)
    try visitor.required("code", &code)
    try visitor.defaulted("main", &main, true)
    try visitor.required("name", &name)
    try visitor.defaulted("required", &required, true)
  }
}

/// One step of an item's procedure (环节), with the working days it may take.
public struct Step: Sendable, Equatable {
  /// The step's name, such as 承办, 审核, 批准.
  public var name = ""
  /// Working days it may take 环节时限.
  public var limit: Int32 = 1
  /// The post that does it; empty: any officer of the unit in the role.
  public var post = ""
  /// The role that does it.
  public var role = Role.handler

  /// A step to read into or to fill.
  public init() {}
  /// The step `name`, to be done in `limit` working days by `post` in `role`.
  public init(_ name: String, limit: Int32, role: Role, post: String = "") {
    self.name = name
    self.limit = limit
    self.role = role
    self.post = post
  }
}

extension Step: Record {
  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("limit", &limit)
    try visitor.required("name", &name)
    try visitor.defaulted("post", &post, "")
    try visitor.defaulted("role", &role, .handler)
  }
}

extension ItemVersion {
  /// Checks the version against itself.
  ///
  /// - Throws: ``Refusal/Code/badRegister`` for a field that is empty, contradictory or too long,
  ///   ``Refusal/Code/badBudget`` for an impossible limit, ``Refusal/Code/limitBroken`` when the
  ///   promise exceeds the law or the steps exceed the promise.
  func validate() throws(Refusal) {
    for (field, text) in [("name", name), ("unit", unit), ("basis", basis)] where text.isEmpty {
      throw Refusal(.badRegister, field: field)
    }
    if let validTo, validTo < validFrom { throw Refusal(.badRegister, field: "validTo") }
    try statutory.validate(allowsZero: false)
    try promised.validate(allowsZero: kind == .immediate)
    if case .fixed = statutory { throw Refusal(.badBudget, field: "statutory") }
    if case .fixed = promised { throw Refusal(.badBudget, field: "promised") }
    guard promised.isNoLonger(than: statutory) else {
      throw Refusal(.limitBroken, field: "promised", detail: "\(promised) > \(statutory)")
    }
    try Refusal.requirePlain(name, "name")
    // A fee needs its basis: 行政许可法 arts 58, 59.
    guard fee >= 0, fee <= 1_000_000_000_000 else { throw Refusal(.badRegister, field: "fee") }
    guard fee == 0 || !feeBasis.isEmpty else {
      throw Refusal(.badRegister, article: "行政许可法 arts 58, 59", field: "feeBasis")
    }
    try validateMaterials()
    try validateSteps()
  }

  private func validateMaterials() throws(Refusal) {
    guard materials.count <= 64 else { throw Refusal(.tooMany, field: "materials") }
    var codes = Set<String>()
    for (index, material) in materials.enumerated() {
      guard DossierKey.isID(material.code), codes.insert(material.code).inserted else {
        throw Refusal(.badRegister, field: "materials[\(index)].code")
      }
      try Refusal.requirePlain(material.name, "materials[\(index)].name")
      // Only a secondary material may be lacking: 安阳市政务服务条例 art 24.
      guard !(material.main && material.canLack) else {
        throw Refusal(
          .badRegister, article: "安阳市政务服务条例 art 24",
          field: "materials[\(index)].canLack")
      }
    }
  }

  private func validateSteps() throws(Refusal) {
    guard steps.count <= 32 else { throw Refusal(.tooMany, field: "steps") }
    var total: Int64 = 0
    for (index, step) in steps.enumerated() {
      guard !step.name.isEmpty, step.limit >= 0, step.limit <= 3660 else {
        throw Refusal(.badRegister, field: "steps[\(index)]")
      }
      try Refusal.requirePlain(step.name, "steps[\(index)].name")
      total += Int64(step.limit)
    }
    // 流程时限总和不得超过该权力承诺期限: DOMAIN §1.4.
    if case .workingDays(let days) = promised, total > Int64(days) {
      throw Refusal(.limitBroken, field: "steps", detail: "Σ \(total)wd > \(promised)")
    }
  }
}

extension Budget {
  /// Whether a limit cannot outlast `law`: by number in one unit, by calendar days between units, a week
  /// being five working days.
  fileprivate func isNoLonger(than law: Budget) -> Bool {
    switch (self, law) {
    case (.workingDays(let promise), .workingDays(let limit)),
      (.calendarDays(let promise), .calendarDays(let limit)),
      (.months(let promise), .months(let limit)):
      promise <= limit
    case (.workingDays, _), (.calendarDays, _), (.months, _), (.fixed, _): span <= law.span
    }
  }

  /// The calendar days it usually lasts.
  private var span: Int32 {
    switch self {
    case .workingDays(let days): (days &* 7 &+ 4) / 5
    case .calendarDays(let days): days
    case .months(let months): months &* 30
    case .fixed: 0
    }
  }
}
