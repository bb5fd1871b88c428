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

  /// `xn items`: the catalogue, its flow charts and pages, and what other promises would come to.
  static let items = Tool(
    name: "items",
    summary: Text(
      "the catalogue of items: list, flow charts, public pages, other promises",
      "事项目录：列表、权力运行流程图、公开页面、承诺试算"),
    usage: [
      "items [list] --db FILE [--unit UNIT] [--centre] [--on DAY] [--csv|--json]",
      "items chart ITEM --db FILE [--svg OUT] [--bpmn OUT] [--csv|--json]",
      "items check FILE.bpmn [--promise LIMIT] [--svg OUT] [--bpmn OUT] [--csv|--json]",
      "items publish --db FILE --out FOLDER [--contact TEXT] [--on DAY]",
      "items whatif ITEM --db FILE --actor ID:ROLE[:UNIT] [--from DAY] [--to DAY] [--promise LIMIT …] [--keep PERCENT] [--csv|--json]",
    ],
    options: [
      Database.option, .actor, .on, .at,
      .value("unit", "UNIT", "only this unit, by code or name", "仅该单位（代码或名称）"),
      .flag("centre", "only those of the service centre", "仅进驻大厅的事项"),
      .value("svg", "OUT", "draw the flow chart into this file", "将流程图写入该 SVG 文件"),
      .value("bpmn", "OUT", "write it as BPMN 2.0 into this file", "写成 BPMN 2.0 文件"),
      .value("out", "FOLDER", "publish: where the pages go", "公开页面写入的文件夹"),
      .value("contact", "TEXT", "publish: where one may complain, on every page", "每页所印的监督投诉渠道"),
      .value("from", "DAY", "whatif: closed from this day on (all)", "试算起始日（默认全部）"),
      .value("to", "DAY", "whatif: closed up to this day (today)", "试算截止日（默认今天）"),
      .value(
        "promise", "LIMIT", "whatif: a promise to try; check: the promise it is held to",
        "试算的承诺，或校核所依的承诺，如 7wd", repeats: true),
      .value("keep", "PERCENT", "whatif: the share to be kept (100)", "应守诺比例（默认100）"),
      .calendar, .csv, .json,
    ],
    operands: ["ACTION", "ITEM"],
    examples: [
      ("xn items --db city.db --unit 工商局", Text("what a unit handles", "一个单位的事项")),
      (
        "xn items chart 469003GS00-XK-0001 --db city.db --svg chart.svg --bpmn chart.bpmn",
        Text("an item's flow chart", "一个事项的权力运行流程图")
      ),
      ("xn items publish --db city.db --out pages", Text("the public catalogue", "公开的权力目录")),
      (
        "xn items whatif 469003GS00-XK-0001 --db city.db --actor auditor:auditor --promise 7wd --keep 79",
        Text("had another promise stood", "若改为7个工作日")
      ),
    ],
    notes: [
      Text(
        "Classified items are counted and not shown. A flow chart is checked before it is drawn: the steps together\n"
          + "no longer than the promise, a post for each, the applicant's rights at a refusal, everything reached. Exit 1\n"
          + "where it is wrong. publish removes what it wrote before and is no longer published.",
        "涉密事项只计数，不显示。流程图先校核后绘制：环节时限之和不超过承诺，环节有岗位，不予许可写明权利，节点均可到达；\n"
          + "有错误则退出码为1。publish 会删除以前写入而不再公布的文件。")
    ]
  ) { arguments, terminal in try ItemDesk.run(arguments, terminal) }

  /// `xn people`: the officers.
  static let people = Tool(
    name: "people",
    summary: Text("officers by id, with units, roles and posts", "工作人员：编号、单位、角色、岗位"),
    usage: [
      "people --db FILE [--unit UNIT] [--on DAY] [--csv|--json]",
      "people --powers --db FILE --actor ID:ROLE[:UNIT] [--csv|--json]",
    ],
    options: [
      Database.option, .actor, .on, .at,
      .value("unit", "UNIT", "only this unit, by code or name", "仅该单位（代码或名称）"),
      .flag(
        "powers", "administrators and auditors: who holds, gave and took these roles",
        "系统管理员、审计：现任人员与历次任免"),
      .calendar, .csv, .json,
    ],
    examples: [
      ("xn people --db city.db", Text("who may act, and who is away", "谁可办理，谁不在岗")),
      (
        "xn people --powers --db city.db --actor sup:supervisor",
        Text("who watches, and who appointed them", "谁掌握管理、审计权限，由谁任命")
      ),
    ],
    notes: [
      Text(
        "Names are personal data and stand beside the ledger: they are read one by one, with their purpose.",
        "姓名属于个人信息，不在列表中显示。")
    ]
  ) { arguments, terminal in
    let session = try DeskSession(arguments, terminal)
    let engine = try session.reading()
    if arguments.has("powers") { return try session.powers(engine) }
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
  /// Who holds a role of power, and how that came about.
  fileprivate func powers(_ engine: Engine) throws -> ExitCode {
    guard
      case .personAppointments(let list) = try DeskSession.answer(
        try engine.query(.personAppointments(Nothing()), by: try required(), at: at))
    else { return .no }
    if arguments.has("json") {
      terminal.json(list.json)
      return .done
    }
    var table = DeskTable(["时刻", "编号", "变动", "角色", "单位", "登记人", "文号", "离任日"])
    table.rows = list.appointments.map { view in
      [
        view.at.minute, view.person, view.change.chinese,
        view.roles.map(\.chinese).joined(separator: "、"), view.unit,
        "\(view.by) \(view.role.chinese)", view.documentNumber,
        view.lastDay.map { "\($0)" } ?? "",
      ]
    }
    if !arguments.has("csv") {
      for holder in list.holders {
        terminal.print(
          "\(holder.person)  \(holder.roles.map(\.chinese).joined(separator: "、"))  \(holder.since.minute)起"
        )
      }
      for role in list.vouched {
        terminal.print("\(role.chinese)：尚未登记任何人，由接入方担保 no one was appointed; the host vouches")
      }
      terminal.print()
    }
    return try show(table, "任职变动")
  }

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

extension ItemDesk {
  /// The catalogue as a table.
  func list() throws -> ExitCode {
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
}
