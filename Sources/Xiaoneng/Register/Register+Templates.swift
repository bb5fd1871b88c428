extension Register {
  /// A template as it is adopted: it is looked at whole, so that no stage ever finds it wanting.
  ///
  /// 滨州市工程建设项目并联审批管理规定 arts 6, 9, 19; 行政许可法 art 42(2).
  /// - Throws: `badRegister` and `documentMissing` for what is not said; `planCycle` with the items of a circle;
  ///   `notFound` for an unknown unit or item; `notYourUnit` for an item that its unit does not own; `itemWithdrawn`
  ///   for a version not in force; `limitBroken` for limits over the promise or the law; `kindNotAllowed` for a
  ///   classified item, and for silence that no statute makes a licence.
  /// - Complexity: O(items + links).
  func decide(
    _ template: JointStages.Template, as id: String, in context: Context
  ) throws(Refusal) -> JointStages.Template {
    guard id.utf8.count <= 64 else { throw Refusal(.tooLong, field: "dossier") }
    for (field, text) in [("name", template.name), ("lead", template.lead)] where text.isEmpty {
      throw Refusal(.badRegister, article: "binzhou:9(1) | rule:service", field: field)
    }
    try Refusal.requirePlain(template.name, "name")
    guard template.name.utf8.count <= 512 else { throw Refusal(.tooLong, field: "name") }
    guard template.documentNumber.utf8.contains(where: { $0 > 0x20 }) else {
      throw Refusal(.documentMissing, article: "rule:service", field: "documentNumber")
    }
    guard template.documentNumber.utf8.count <= 256 else {
      throw Refusal(.tooLong, field: "documentNumber")
    }
    for (field, code) in [("lead", template.lead), ("otherLead", template.otherLead)]
    where !code.isEmpty && unit(code) == nil {
      throw Refusal(.notFound, field: field, detail: code)
    }
    for (place, item) in template.items.enumerated() {
      try check(item, "items[\(place)]", context)
    }
    try checkLimits(of: template, context)
    var adopted = template
    adopted.version = Int32(clamping: versions(ofTemplate: id).count) + 1
    return adopted
  }

  private func check(
    _ item: JointStages.TemplateItem, _ field: String, _ context: Context
  ) throws(Refusal) {
    guard let owner = unit(item.unit) else {
      throw Refusal(.notFound, field: field + ".unit", detail: String(item.unit.prefix(64)))
    }
    guard let place = self.item(item.item), let entry = entry(item: place) else {
      throw Refusal(.notFound, field: field + ".item", detail: String(item.item.prefix(64)))
    }
    guard let version = version(item: place, number: item.version)?.value,
      self.version(item: place, on: context.day) == item.version, version.cleanUp == .kept
    else {
      throw Refusal(.itemWithdrawn, field: field + ".version", detail: "\(item.version)")
    }
    guard entry.unit == owner, version.unit == item.unit else {
      throw Refusal(.notYourUnit, field: field + ".unit", detail: item.unit)
    }
    // What may not be named cannot stand in a guide that everyone reads.
    guard !version.secret else { throw Refusal(.kindNotAllowed, field: field + ".item") }
    guard item.level.utf8.count <= 64 else { throw Refusal(.tooLong, field: field + ".level") }
    try checkSilence(of: item, field, context)
  }

  /// Silence is never a licence, unless a statute says so; an opinion may be deemed to agree.
  private func checkSilence(
    of item: JointStages.TemplateItem, _ field: String, _ context: Context
  ) throws(Refusal) {
    let article = "licensing:38(1)"
    switch item.silence {
    case .none, .consent:
      guard item.statute.isEmpty, item.silence == .none || item.kind != .licence else {
        throw Refusal(.kindNotAllowed, article: article, field: field + ".silence")
      }
    case .statute:
      guard let passage = try? Law.passage(item.statute, on: context.day), passage.inForce else {
        throw Refusal(
          .kindNotAllowed, article: article, field: field + ".statute",
          detail: String(item.statute.prefix(64)))
      }
    }
  }

  /// The longest path inside the promise, and the promise inside the law.
  private func checkLimits(
    of template: JointStages.Template, _ context: Context
  ) throws(Refusal) {
    let stage = JointStages.Stage(
      items: template.items.map {
        JointStages.Item($0.id, department: $0.unit, limit: $0.limit, after: $0.after)
      })
    let days = JointStages.Stage.finishes(try stage.ordered()).max() ?? 0
    guard case .workingDays(let promise) = template.promise else {
      throw Refusal(
        .badBudget, article: JointStages.Stage.limitArticle, field: "promise",
        detail: "\(template.promise) ≠ wd")
    }
    let most = context.profile.jointLimit
    guard promise >= 1, promise <= most else {
      throw Refusal(
        .limitBroken, article: "licensing:42(2)", field: "promise", detail: "\(promise) > \(most)")
    }
    guard days <= Int(promise) else {
      throw Refusal(
        .limitBroken, article: "binzhou:6 | rule:service", field: "promise",
        detail: "\(days) > \(promise)")
    }
  }
}
