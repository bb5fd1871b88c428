import Xiaoneng

extension Tool {
  /// `xn units`: the registered units.
  static let units = Tool(
    name: "units",
    summary: Text("the registered units", "单位"),
    usage: ["units --db FILE [--csv|--json]"],
    options: [Database.option, .actor, .on, .at, .calendar, .csv, .json],
    examples: [("xn units --db city.db", Text("codes and names", "代码与名称"))]
  ) { arguments, terminal in
    let session = try DeskSession(arguments, terminal)
    let units = try session.units(try session.reading())
    if arguments.has("json") {
      terminal.json(UnitList(units: units).json)
      return .done
    }
    let names = Dictionary(
      units.map { ($0.code, $0.unit.name) }, uniquingKeysWith: { first, _ in first })
    var table = DeskTable(["代码", "名称", "上级单位", "进驻大厅", "事项数"], right: [4])
    table.rows = units.map { view in
      [
        view.code, view.unit.name, names[view.unit.parent] ?? view.unit.parent,
        view.unit.inCentre ? "是" : "", "\(view.items)",
      ]
    }
    return try session.show(table, "单位")
  }

  /// `xn items`: the catalogue.
  static let items = Tool(
    name: "items",
    summary: Text("the catalogue of items", "事项目录"),
    usage: ["items --db FILE [--unit UNIT] [--centre] [--on DAY] [--csv|--json]"],
    options: [
      Database.option, .actor, .on, .at,
      .value("unit", "UNIT", "only this unit, by code or name", "仅该单位（代码或名称）"),
      .flag("centre", "only those of the service centre", "仅进驻大厅的事项"), .calendar, .csv, .json,
    ],
    examples: [
      ("xn items --db city.db --unit 工商局", Text("what a unit handles", "一个单位的事项"))
    ],
    notes: [Text("Classified items are counted and not shown.", "涉密事项只计数，不显示。")]
  ) { arguments, terminal in
    let session = try DeskSession(arguments, terminal)
    let engine = try session.reading()
    var filter = ItemFilter()
    if let unit = arguments.string("unit") { filter.unit = try session.unit(unit, engine) }
    filter.inCentre = arguments.has("centre")
    guard
      case .itemList(let list) = try DeskSession.answer(
        try engine.query(.itemList(filter), by: .anyone, at: session.at))
    else { return .no }
    if arguments.has("json") {
      terminal.json(list.json)
      return .done
    }
    let names = Dictionary(
      try session.units(engine).map { ($0.code, $0.unit.name) },
      uniquingKeysWith: { first, _ in first })
    var table = DeskTable(["编码", "名称", "实施主体", "类型", "承诺时限", "法定时限", "收费（元）", "受理"], right: [6])
    table.rows = list.items.map { view in
      let version = view.version
      return [
        view.code, version.name, names[version.unit] ?? version.unit, version.kind.chinese,
        version.promised.chinese, version.statutory.chinese,
        version.fee == 0 ? "不收费" : Fraction(Int128(version.fee), 100)?.rounded(2) ?? "",
        view.open ? "是" : "暂停",
      ]
    }
    let code = try session.show(table, "事项")
    if !arguments.has("csv"), list.secret > 0 { terminal.print("另有涉密事项\(list.secret)项，不予显示。") }
    return code
  }

  /// `xn people`: the officers.
  static let people = Tool(
    name: "people",
    summary: Text("officers by id, with units, roles and posts", "工作人员：编号、单位、角色、岗位"),
    usage: ["people --db FILE [--unit UNIT] [--on DAY] [--csv|--json]"],
    options: [
      Database.option, .actor, .on, .at,
      .value("unit", "UNIT", "only this unit, by code or name", "仅该单位（代码或名称）"), .calendar,
      .csv, .json,
    ],
    examples: [("xn people --db city.db", Text("who may act, and who is away", "谁可办理，谁不在岗"))],
    notes: [
      Text(
        "Names are personal data and stand beside the ledger: they are read one by one, with their purpose.",
        "姓名属于个人信息，不在列表中显示。")
    ]
  ) { arguments, terminal in
    let session = try DeskSession(arguments, terminal)
    let engine = try session.reading()
    var people = try engine.people(on: session.today)
    if let unit = arguments.string("unit") {
      let code = try session.unit(unit, engine)
      people.people.removeAll { $0.unit != code }
    }
    if arguments.has("json") {
      terminal.json(people.json)
      return .done
    }
    var table = DeskTable(["编号", "单位", "角色", "岗位", "状态"])
    table.rows = people.people.map { person in
      let state =
        person.lastDay.map { $0 < session.today ? "已离任" : "\($0)离任" }
        ?? (person.away ? "今日缺岗" : "在岗")
      return [
        person.id, "\(person.unitName) \(person.unit)",
        person.roles.map(\.chinese).joined(separator: "、"), person.posts.joined(separator: "、"),
        state,
      ]
    }
    return try session.show(table, "工作人员")
  }
}

extension DeskSession {
  /// A table of the register, for people or for a spreadsheet.
  func show(_ table: DeskTable, _ name: String) throws -> ExitCode {
    if arguments.has("csv") {
      table.csv(on: terminal)
      return .done
    }
    terminal.print("\(name)  共\(table.rows.count)条")
    if !table.rows.isEmpty {
      terminal.print()
      table.print(on: terminal)
    }
    return .done
  }
}
