import Xiaoneng

// 并联审批“绿色通道”: the account names four projects and the departments that were linked, and neither stages nor days.
// What stands here is made up, 示例.
extension Danzhou {
  /// An item of a stage, as the city decides it.
  struct StageItem: Sendable {
    var id: String
    /// The letters of its department, and which of its items it is.
    var department: String
    var serial = 1
    var limit: Int32
    var kind = JointStages.Kind.licence
    var after: [JointStages.Link] = []

    var item: String { "469003\(department)00-XK-000\(serial)" }
    var unit: String { "469003\(department)00" }
  }

  /// A stage as the city publishes it.
  struct StageTemplate: Sendable {
    var id: String
    var name: String
    /// The letters of the lead.
    var lead: String
    var promise: Int32
    var items: [StageItem]

    /// As it is adopted.
    var adopted: JointStages.Template {
      JointStages.Template(
        name: name, lead: "469003\(lead)00", promise: .workingDays(promise),
        items: items.map { item in
          JointStages.TemplateItem(
            item.id, item: item.item, unit: item.unit, limit: .workingDays(item.limit),
            after: item.after, kind: item.kind)
        }, documentNumber: "儋府办〔2011〕60号")
    }
  }

  private static func link(
    _ item: String, _ mode: JointStages.Link.Mode = .finishFirst
  ) -> JointStages.Link { JointStages.Link(item, mode: mode) }

  /// 名称预核 → 执照 → 刻章 ∥ 机构代码 → 税务, and three of the four stages of construction projects.
  static let stageTemplates = [
    StageTemplate(
      id: "enterprise", name: "企业设立", lead: "GS", promise: 10,
      items: [
        StageItem(id: "名称预核", department: "GS", limit: 2),
        StageItem(id: "营业执照", department: "GS", limit: 3, after: [link("名称预核")]),
        StageItem(id: "公章刻制", department: "GA", limit: 2, after: [link("营业执照")]),
        StageItem(id: "组织机构代码", department: "ZJ", limit: 2, after: [link("营业执照")]),
        StageItem(
          id: "税务登记", department: "GW", limit: 2,
          after: [link("组织机构代码"), link("公章刻制", .together)]),
      ]),
    StageTemplate(
      id: "land", name: "立项用地规划许可", lead: "FG", promise: 25,
      items: [
        StageItem(id: "项目立项", department: "FG", limit: 8),
        StageItem(id: "环保意见", department: "GT", serial: 3, limit: 5, kind: .opinion),
        StageItem(id: "选址意见", department: "JS", limit: 8, after: [link("项目立项")]),
        StageItem(id: "用地预审", department: "GT", limit: 8, after: [link("项目立项")]),
        StageItem(
          id: "用地规划许可", department: "JS", limit: 8,
          after: [link("选址意见"), link("用地预审", .together)]),
      ]),
    StageTemplate(
      id: "engineering", name: "工程建设许可", lead: "JS", promise: 16,
      items: [
        StageItem(id: "方案会审", department: "JS", serial: 2, limit: 7, kind: .meeting),
        StageItem(id: "消防意见", department: "GA", serial: 3, limit: 5, kind: .opinion),
        StageItem(id: "水土保持审查", department: "SL", serial: 3, limit: 8),
        StageItem(
          id: "工程规划许可", department: "JS", limit: 8,
          after: [link("方案会审"), link("消防意见"), link("水土保持审查", .together)]),
      ]),
    StageTemplate(
      id: "construction", name: "施工许可", lead: "JS", promise: 17,
      items: [
        StageItem(id: "消防设计审核", department: "GA", serial: 3, limit: 8),
        StageItem(id: "招标方案核准", department: "FG", serial: 3, limit: 8),
        StageItem(
          id: "施工许可", department: "JS", serial: 2, limit: 8,
          after: [link("消防设计审核"), link("招标方案核准")]),
      ]),
  ]

  /// What happens to a branch besides: the lead sends it so many working days late, its clock stands still, its
  /// department is late.
  struct StageTrouble: Sendable {
    var sentLate = 0
    /// Working days after its beginning on which its clock stops, and for how many; 0 for never.
    var stopsAfter = 1
    var stops = 0
    /// Working days over its limit; nil for none.
    var over: Int?
  }

  /// A stage of one of the four projects.
  struct PlannedStage: Sendable {
    var template: StageTemplate
    /// Which of the key projects it is of.
    var project: Int
    /// Whether the project stood on the list when the stage was handed in.
    var isListed: Bool
    var registered: Day
    /// Working days after receipt on which the lead looked at the site.
    var visitedAfter = 1
    var trouble: [String: StageTrouble] = [:]
    /// Whether the efficiency office urges it.
    var isUrged = false

    /// Working days that a licence takes, by its place in the template: four stages of one kind come to the same
    /// sum, so that the year's means stay what they are.
    func days(_ place: Int) -> Int {
      let item = template.items[place]
      if let over = trouble[item.id]?.over { return Int(item.limit) + over }
      guard item.limit == 8 else { return Int(item.limit) - 1 }
      return [6, 7, 8, 7][(place + project) % 4]
    }
  }

  /// Every stage of the four projects, in the order in which they were handed in.
  static let stages: [PlannedStage] = {
    let courses: [(template: String, year: Int, month: Int, day: Int, apart: Int)] = [
      ("enterprise", 2011, 5, 9, 14), ("land", 2012, 2, 6, 3), ("engineering", 2012, 4, 9, 5),
      ("construction", 2012, 7, 2, 4),
    ]
    var stages: [PlannedStage] = []
    for course in courses {
      guard let template = stageTemplates.first(where: { $0.id == course.template }),
        let first = Day(year: course.year, month: course.month, day: course.day)
      else { continue }
      for project in 0..<4 {
        guard let wanted = try? first.adding(project * course.apart),
          let day = try? WorkingCalendar.china.nextWorkday(onOrAfter: wanted).day
        else { continue }
        stages.append(
          PlannedStage(
            template: template, project: project, isListed: course.year > 2011, registered: day))
      }
    }
    for place in stages.indices {
      switch (stages[place].template.id, stages[place].project) {
      case ("enterprise", 2):
        // 质监 takes five days more than it may.
        stages[place].trouble["组织机构代码"] = StageTrouble(over: 5)
      case ("land", 0):
        stages[place].trouble["用地预审"] = StageTrouble(stopsAfter: 1, stops: 3)
      case ("engineering", 1):
        // Sent three days late, three days in the applicant's hands, and then two days over.
        stages[place].trouble["消防意见"] = StageTrouble(
          sentLate: 3, stopsAfter: 2, stops: 3, over: 2)
        stages[place].isUrged = true
      case ("construction", 3): stages[place].visitedAfter = 4
      default: continue
      }
    }
    return stages
  }()
}
