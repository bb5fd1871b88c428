/// A column of the table of officers.
enum PersonColumn: String, EntryColumn {
  case id, name, unit, roles

  struct Row {
    var id = ""
    var officer = Registry.Officer()
  }

  var names: [String] {
    switch self {
    case .id: ["人员编号", "工号", "编号", "账号"]
    case .name: ["姓名"]
    case .unit: ["所属单位", "单位", "单位代码", "单位名称", "部门"]
    case .roles: ["担任角色", "角色", "岗位角色"]
    }
  }

  var isRequired: Bool { true }

  var example: String {
    switch self {
    case .id: "GS-w1"
    case .name: "王某某"
    case .unit: "工商局"
    case .roles: "窗口受理、承办"
    }
  }

  static func row(_ known: Tables.Known) -> Row { Row() }

  func set(_ text: String, in row: inout Row, _ known: Tables.Known) throws(Fault) {
    switch self {
    case .id: row.id = try TableText.id(text)
    case .name: row.officer.name = text
    case .unit: row.officer.unit = try TableText.unit(text, known)
    case .roles:
      for part in TableText.list(text) {
        let role = Role.allCases.first { $0.chinese == part || $0.rawValue == part }
        guard let role, role.isOfficer else {
          let officers = Role.allCases.filter(\.isOfficer).map(\.chinese)
          throw CatalogueText.bad(part, officers.joined(separator: "、"))
        }
        if !row.officer.roles.contains(role) { row.officer.roles.append(role) }
      }
    }
  }

  func text(of row: Row) -> String {
    switch self {
    case .id: row.id
    case .name: row.officer.name
    case .unit: row.officer.unit
    case .roles: row.officer.roles.map(\.chinese).joined(separator: "、")
    }
  }

  static func command(_ row: Row) throws(Fault) -> (DossierKey, Command) {
    (DossierKey(.person, row.id), .register(.personRegister(row.officer)))
  }

  static func key(_ row: Row) -> String? { row.id }
}

/// A column of the table of posts.
enum PostColumn: String, EntryColumn {
  case code, name, unit, kind, duties, holderA, holderB

  struct Row {
    var code = ""
    var post = Registry.Post()
  }

  var names: [String] {
    switch self {
    case .code: ["岗位编码", "编码", "编号"]
    case .name: ["岗位名称", "岗位", "名称"]
    case .unit: ["所属单位", "单位", "单位代码", "单位名称", "部门"]
    case .kind: ["岗位类别", "类别"]
    case .duties: ["岗位职责", "职责"]
    case .holderA: ["A岗责任人", "A岗", "A角"]
    case .holderB: ["B岗责任人", "B岗", "B角"]
    }
  }

  var isRequired: Bool { self != .kind && self != .holderB }

  var example: String {
    switch self {
    case .code: "GS-P1"
    case .name: "登记承办岗"
    case .unit: "工商局"
    case .kind: "承办"
    case .duties: "承办设立登记"
    case .holderA: "GS-w1"
    case .holderB: "GS-w2"
    }
  }

  static func row(_ known: Tables.Known) -> Row { Row() }

  func set(_ text: String, in row: inout Row, _ known: Tables.Known) throws(Fault) {
    switch self {
    case .code: row.code = try TableText.id(text)
    case .name: row.post.name = text
    case .unit: row.post.unit = try TableText.unit(text, known)
    case .kind: row.post.kind = text
    case .duties: row.post.duties = text
    case .holderA: row.post.holderA = try TableText.person(text, known)
    case .holderB: row.post.holderB = try TableText.person(text, known)
    }
  }

  func text(of row: Row) -> String {
    switch self {
    case .code: row.code
    case .name: row.post.name
    case .unit: row.post.unit
    case .kind: row.post.kind
    case .duties: row.post.duties
    case .holderA: row.post.holderA
    case .holderB: row.post.holderB
    }
  }

  static func command(_ row: Row) throws(Fault) -> (DossierKey, Command) {
    guard row.post.holderA != row.post.holderB else {
      throw Fault(
        .badValue, field: "B岗责任人",
        detail: "A岗、B岗不得为同一人 not the same person: \(row.post.holderA)")
    }
    return (DossierKey(.post, row.code), .register(.postAssign(row.post)))
  }

  static func key(_ row: Row) -> String? { row.code }
}

/// A column of the table of past cases.
enum PastCaseColumn: String, EntryColumn {
  case number, item, unit, submitted, closed, promised, statutory, channel, responsible

  struct Row {
    var number = ""
    var past = Cases.PastCase()
  }

  var names: [String] {
    switch self {
    case .number: ["办件编号", "编号", "受理编号", "办件号"]
    case .item: ["事项编码", "事项"]
    case .unit: ["承办单位", "单位", "单位代码", "单位名称", "部门"]
    case .submitted: ["收件日期", "收件日", "受理日期", "申请日期"]
    case .closed: ["办结日期", "办结日"]
    case .promised: ["承诺时限", "承诺办结时限"]
    case .statutory: ["法定时限", "法定办结时限"]
    case .channel: ["受理渠道", "渠道"]
    case .responsible: ["责任人", "经办人", "承办人"]
    }
  }

  var isRequired: Bool {
    switch self {
    case .number, .unit, .submitted: true
    case .item, .closed, .promised, .statutory, .channel, .responsible: false
    }
  }

  var example: String {
    switch self {
    case .number: "2012-GS-0001"
    case .item: "GS-XK-0001"
    case .unit: "工商局"
    case .submitted: "2012-08-01"
    case .closed: "2012-08-09"
    case .promised: "9个工作日"
    case .statutory: "20个工作日"
    case .channel: "窗口"
    case .responsible: "王某某"
    }
  }

  static func row(_ known: Tables.Known) -> Row {
    var row = Row()
    row.past.source = known.source
    return row
  }

  func set(_ text: String, in row: inout Row, _ known: Tables.Known) throws(Fault) {
    switch self {
    case .number: row.number = try TableText.id(text)
    case .item: row.past.item = text.narrow
    case .unit: row.past.unit = try TableText.unit(text, known)
    case .submitted: row.past.submitted = try CatalogueText.day(text)
    case .closed: row.past.closed = try CatalogueText.day(text)
    case .promised: row.past.promised = try CatalogueText.budget(text)
    case .statutory: row.past.statutory = try CatalogueText.budget(text)
    case .channel: row.past.channel = text
    case .responsible: row.past.responsibleName = text
    }
  }

  func text(of row: Row) -> String {
    switch self {
    case .number: row.number
    case .item: row.past.item
    case .unit: row.past.unit
    case .submitted: "\(row.past.submitted)"
    case .closed: row.past.closed.map { "\($0)" } ?? ""
    case .promised: row.past.promised.map { "\($0)" } ?? ""
    case .statutory: row.past.statutory.map { "\($0)" } ?? ""
    case .channel: row.past.channel
    case .responsible: row.past.responsibleName
    }
  }

  static func command(_ row: Row) throws(Fault) -> (DossierKey, Command) {
    if let closed = row.past.closed, closed < row.past.submitted {
      throw Fault(
        .badValue, field: "办结日期", detail: "早于收件日期 before receipt: \(closed) < \(row.past.submitted)"
      )
    }
    return (.case(row.number), .case(.import(row.past)))
  }

  static func key(_ row: Row) -> String? { row.number }
}
