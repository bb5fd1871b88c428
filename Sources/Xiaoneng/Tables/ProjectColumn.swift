/// A column of the table of key projects.
enum ProjectColumn: String, EntryColumn {
  case number, name, unit, leader, head, members, tracker, start, finish, investment, owner
  case document, category, code, place, stage, greenChannel

  struct Row {
    var number = ""
    var head = ""
    var members: [String] = []
    var intake = Projects.Intake()
  }

  var names: [String] {
    switch self {
    case .number: ["项目编号", "编号"]
    case .name: ["项目名称", "名称"]
    case .unit: ["责任单位", "单位", "单位代码", "单位名称"]
    case .leader: ["分管领导"]
    case .head: ["班子负责人", "工作班子负责人"]
    case .members: ["班子成员", "工作班子成员"]
    case .tracker: ["跟踪督办专人", "跟踪人"]
    case .start: ["最早开工日", "开工日期"]
    case .finish: ["要求完成时间", "完成时限", "完成日期"]
    case .investment: ["总投资", "投资额", "总投资额"]
    case .owner: ["项目业主", "业主"]
    case .document: ["列入文件文号", "文号"]
    case .category: ["项目类别", "类别"]
    case .code: ["项目代码"]
    case .place: ["建设地点", "地点"]
    case .stage: ["项目阶段", "阶段"]
    case .greenChannel: ["绿色通道"]
    }
  }

  var isRequired: Bool {
    switch self {
    case .number, .name, .unit, .leader, .finish, .document: true
    case .head, .members, .tracker, .start, .investment, .owner, .category, .code, .place, .stage,
      .greenChannel:
      false
    }
  }

  var example: String {
    switch self {
    case .number: "2012-01"
    case .name: "某某温泉度假酒店"
    case .unit: "工商局"
    case .leader: "GS-w1"
    case .head: "GS-w1"
    case .members: "GS-w2"
    case .tracker, .code: ""
    case .start: "2012-01-04"
    case .finish: "2012-12-31"
    case .investment: "1000万元"
    case .owner: "某某公司"
    case .document: "府办〔2012〕1号"
    case .category: "旅游"
    case .place: "某某镇"
    case .stage: "前期工作"
    case .greenChannel: "否"
    }
  }

  static func row(_ known: Tables.Known) -> Row { Row() }

  func set(_ text: String, in row: inout Row, _ known: Tables.Known) throws(Fault) {
    switch self {
    case .number: row.number = try TableText.id(text)
    case .name: row.intake.name = text
    case .unit: row.intake.unit = try TableText.unit(text, known)
    case .leader: row.intake.leader = try TableText.person(text, known)
    case .head: row.head = try TableText.person(text, known)
    case .members:
      for part in TableText.list(text) { row.members.append(try TableText.person(part, known)) }
    case .tracker: row.intake.tracker = try TableText.person(text, known)
    case .start: row.intake.start = try CatalogueText.day(text)
    case .finish: row.intake.finish = try CatalogueText.day(text)
    case .investment: row.intake.investment = try TableText.fen(text)
    case .owner: row.intake.owner = text
    case .document: row.intake.document = text
    case .category: row.intake.category = text
    case .code: row.intake.code = text.narrow.trimmed
    case .place: row.intake.place = text
    case .stage:
      let names = Projects.Stage.allCases.map { ($0.chinese, $0) }
      row.intake.stage = try CatalogueText.name(
        text, Dictionary(names, uniquingKeysWith: { first, _ in first }))
    case .greenChannel: row.intake.greenChannel = try CatalogueText.bool(text)
    }
  }

  func text(of row: Row) -> String {
    switch self {
    case .number: row.number
    case .name: row.intake.name
    case .unit: row.intake.unit
    case .leader: row.intake.leader
    case .head: row.head
    case .members: row.members.joined(separator: "、")
    case .tracker: row.intake.tracker
    case .start: row.intake.start.map { "\($0)" } ?? ""
    case .finish: "\(row.intake.finish)"
    case .investment: CatalogueText.yuan(row.intake.investment) + "元"
    case .owner: row.intake.owner
    case .document: row.intake.document
    case .category: row.intake.category
    case .code: row.intake.code
    case .place: row.intake.place
    case .stage: row.intake.stage.chinese
    case .greenChannel: row.intake.greenChannel ? "是" : "否"
    }
  }

  static func command(_ row: Row) throws(Fault) -> (DossierKey, Command) {
    var intake = row.intake
    if !row.head.isEmpty || !row.members.isEmpty {
      guard !row.head.isEmpty, !row.members.isEmpty else {
        throw Fault(.missingField, field: row.head.isEmpty ? "班子负责人" : "班子成员")
      }
      intake.team = Projects.Team(head: row.head, members: row.members)
    }
    return (DossierKey(.project, row.number), .project(.register(intake)))
  }

  static func key(_ row: Row) -> String? { row.number }
}
