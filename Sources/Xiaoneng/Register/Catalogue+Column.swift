/// A column of the catalogue's table.
enum CatalogueColumn: String, CaseIterable {
  case code, name, unit, validFrom, validTo, basis, conditions, procedure, statutory, promised
  case fee, feeBasis, kind, handling, commitment, certificate, inCentre, secret, scarce, cleanUp
  case materials, steps

  /// The column's names in Chinese, the usual one first.
  var chinese: [String] {
    switch self {
    case .code: ["事项编码", "实施编码", "业务办理项编码", "编码"]
    case .name: ["事项名称", "名称"]
    case .unit: ["实施主体", "承办单位", "单位", "单位代码"]
    case .validFrom: ["生效日期", "生效日"]
    case .validTo: ["失效日期"]
    case .basis: ["许可依据", "设定依据"]
    case .conditions: ["许可条件", "受理条件"]
    case .procedure: ["程序", "办理程序"]
    case .statutory: ["法定时限", "法定办结时限", "法定期限"]
    case .promised: ["承诺时限", "承诺办结时限", "承诺期限"]
    case .fee: ["收费标准", "收费金额"]
    case .feeBasis: ["收费依据"]
    case .kind: ["办件类型"]
    case .handling: ["办理方式"]
    case .commitment: ["告知承诺"]
    case .certificate: ["颁发证件"]
    case .inCentre: ["进驻中心", "进驻大厅", "进驻政务大厅"]
    case .secret: ["涉密"]
    case .scarce: ["数量限制"]
    case .cleanUp: ["清理结果"]
    case .materials: ["申请材料", "材料清单"]
    case .steps: ["环节", "办理环节"]
    }
  }

  /// What stands there in a template.
  var example: String {
    switch self {
    case .code: "GS-XK-0001"
    case .name: "企业设立登记"
    case .unit: "469003GS00"
    case .validFrom: "2012-01-01"
    case .validTo, .conditions, .procedure, .feeBasis: ""
    case .basis: "公司登记管理条例"
    case .statutory: "20个工作日"
    case .promised: "9个工作日"
    case .fee: "不收费"
    case .kind: "承诺件"
    case .handling: "单独办理"
    case .commitment, .secret, .scarce: "否"
    case .certificate, .inCentre: "是"
    case .cleanUp: "保留"
    case .materials: "m1:申请书;m2:身份证明?"
    case .steps: "承办:5:承办;批准:3:批准"
    }
  }

  /// Both names, for messages.
  var label: String { "\(rawValue) \(chinese[0])" }

  /// Whether every row must fill it.
  var isRequired: Bool {
    switch self {
    case .code, .name, .unit, .validFrom, .basis, .statutory, .promised: true
    case .validTo, .conditions, .procedure, .fee, .feeBasis, .kind, .handling, .commitment,
      .certificate, .inCentre, .secret, .scarce, .cleanUp, .materials, .steps:
      false
    }
  }

  /// The column of this name, in either language; English in any case.
  init?(named name: String) {
    let name = Tables.heading(name)
    let lower = name.lowercased()
    let bare = name.hasPrefix("是否") ? String(name.dropFirst(2)) : name
    guard
      let column = Self.allCases.first(where: {
        $0.rawValue.lowercased() == lower || $0.chinese.contains(name) || $0.chinese.contains(bare)
      })
    else { return nil }
    self = column
  }

  /// Reads `text`, which is not empty, into the version.
  func set(_ text: String, in version: inout Registry.ItemVersion) throws(Fault) {
    switch self {
    case .code: break
    case .name: version.name = text
    case .unit: version.unit = text
    case .validFrom: version.validFrom = try CatalogueText.day(text)
    case .validTo: version.validTo = try CatalogueText.day(text)
    case .basis: version.basis = text
    case .conditions: version.conditions = text
    case .procedure: version.procedure = text
    case .statutory: version.statutory = try CatalogueText.budget(text)
    case .promised: version.promised = try CatalogueText.budget(text)
    case .fee: version.fee = try CatalogueText.fen(text)
    case .feeBasis: version.feeBasis = text
    case .kind: version.kind = try CatalogueText.name(text, ["即办件": .immediate, "承诺件": .promised])
    case .handling:
      version.handling = try CatalogueText.name(
        text,
        [
          "单独办理": .single, "联合办理": .joint, "并联办理": .joint, "集中办理": .joint,
          "初审转报": .preliminary, "初审": .preliminary,
        ])
    case .commitment: version.commitment = try CatalogueText.bool(text)
    case .certificate: version.certificate = try CatalogueText.bool(text)
    case .inCentre: version.inCentre = try CatalogueText.bool(text)
    case .secret: version.secret = try CatalogueText.bool(text)
    case .scarce: version.scarce = try CatalogueText.bool(text)
    case .cleanUp:
      version.cleanUp = try CatalogueText.name(
        text, ["保留": .kept, "合并": .merged, "取消": .cancelled, "下放": .delegated])
    case .materials: version.materials = try CatalogueText.materials(text)
    case .steps: version.steps = try CatalogueText.steps(text)
    }
  }

  /// What ``set(_:in:)`` reads back.
  func text(of version: Registry.ItemVersion) -> String {
    switch self {
    case .code: ""
    case .name: version.name
    case .unit: version.unit
    case .validFrom: version.validFrom.description
    case .validTo: version.validTo?.description ?? ""
    case .basis: version.basis
    case .conditions: version.conditions
    case .procedure: version.procedure
    case .statutory: version.statutory.description
    case .promised: version.promised.description
    case .fee: CatalogueText.yuan(version.fee)
    case .feeBasis: version.feeBasis
    case .kind: version.kind.rawValue
    case .handling: version.handling.rawValue
    case .commitment: "\(version.commitment)"
    case .certificate: "\(version.certificate)"
    case .inCentre: "\(version.inCentre)"
    case .secret: "\(version.secret)"
    case .scarce: "\(version.scarce)"
    case .cleanUp: version.cleanUp.rawValue
    case .materials: CatalogueText.text(of: version.materials)
    case .steps: CatalogueText.text(of: version.steps)
    }
  }
}

extension String {
  /// The text without space at its ends.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
