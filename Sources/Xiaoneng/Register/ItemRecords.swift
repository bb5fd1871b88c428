extension Registry.ItemVersion {
  /// Checks the version against itself.
  ///
  /// - Throws: ``XiaonengCalendar/Refusal/Code/badRegister`` for a field that is empty, contradictory or too long,
  ///   ``XiaonengCalendar/Refusal/Code/badBudget`` for an impossible limit, ``XiaonengCalendar/Refusal/Code/limitBroken`` when the
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
    // No promise stands in for an examination where safety, health or life is at stake: 安阳市政务服务条例 art 25.
    guard !(commitment && safety) else {
      throw Refusal(.badRegister, article: "anyang:25 | rule:service", field: "commitment")
    }
    // A fee needs its basis: 行政许可法 arts 58, 59.
    guard fee >= 0, fee <= 1_000_000_000_000 else { throw Refusal(.badRegister, field: "fee") }
    guard fee == 0 || !feeBasis.isEmpty else {
      throw Refusal(.badRegister, article: "licensing:58; licensing:59", field: "feeBasis")
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
          .badRegister, article: "anyang:24 | rule:service lackingLapse",
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
    // 流程时限总和不得超过该权力承诺期限.
    if case .workingDays(let days) = promised, total > Int64(days) {
      throw Refusal(.limitBroken, field: "steps", detail: "Σ \(total)wd > \(promised)")
    }
  }
}

extension Registry.ItemVersion {
  /// The item `name` of `unit`, resting on `basis`, in force from a day on.
  public init(_ name: String, unit: String, basis: String, from: Day) {
    self.name = name
    self.unit = unit
    self.basis = basis
    validFrom = from
  }
}

extension Registry.Material {
  /// The material `code`, called `name`; one that can be lacking is not a main one.
  public init(_ code: String, _ name: String, canLack: Bool = false, required: Bool = true) {
    self.code = code
    self.name = name
    self.canLack = canLack
    self.main = !canLack
    self.required = required
  }
}
