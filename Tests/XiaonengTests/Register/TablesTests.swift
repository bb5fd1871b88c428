import Testing
import Xiaoneng

/// Tables of officers, posts and past cases as offices keep them 表格导入.
@Suite struct TablesTests {
  private static let known = Tables.Known(
    units: ["GS": "工商局", "HB": "环保局"], people: ["w1", "w2"], source: "旧系统")

  private static func read(
    _ kind: Tables.Kind, _ text: String
  ) -> Result<Tables.Reading, Tables.Faults> {
    Tables.read(kind, Array(text.utf8), knowing: known)
  }

  private static func cells(_ kind: Tables.Kind, _ text: String) -> [String] {
    guard case .failure(let faults) = read(kind, text) else { return [] }
    return faults.faults.map(\.cell)
  }

  @Test func `officers are read whatever order and names the columns have`() throws {
    let reading = try Self.read(
      .people,
      """
      \u{FEFF}sep=,
      序号,部门,工号,姓名,角色（多个用顿号）,备注,
      1,工商局,ｗ１,王某某,窗口受理、承办,,
      ,,,,,,
      2,HB, w2 ,李某某,reviewer；批准,临时,

      """
    ).get()
    #expect(reading.ignored == ["序号", "备注"])
    #expect(reading.lines.map(\.row) == [2, 4])
    #expect(
      reading.lines.map(\.command) == [
        .register(
          .personRegister(Registry.Officer("王某某", unit: "GS", roles: [.window, .handler]))),
        .register(
          .personRegister(Registry.Officer("李某某", unit: "HB", roles: [.reviewer, .approver]))),
      ])
    #expect(reading.lines.map(\.dossier) == [DossierKey(.person, "w1"), DossierKey(.person, "w2")])
  }

  @Test func `every fault of every row is told at once, by the spreadsheet's own name of the cell`()
  {
    guard
      case .failure(let faults) = Self.read(
        .people,
        """
        人员编号,姓名,所属单位,担任角色
        w 1,王某某,公商局,窗口
        ,"李
        某某",工商,窗口受理
        w3,张某某,GS,公众
        w4,赵某某,GS,承办
        w4,钱某某,GS,承办
        """)
    else {
      Issue.record("read")
      return
    }
    // A cell of two lines is one row.
    #expect(faults.faults.map(\.cell) == ["A2", "C2", "D2", "A3", "C3", "D4", "6"])
    #expect(faults.faults[1].said == "公商局" && faults.faults[1].chinese.contains("已登记单位"))
    #expect(faults.faults[4].chinese.contains("工商局（GS）"))
    #expect(faults.faults[2].chinese.contains("窗口受理、"))
    #expect(faults.faults[6].chinese == "与第5行重复")
  }

  @Test func `headings that are missing, unknown or twice are told together`() {
    #expect(
      Self.cells(.people, "工号,编号,性名,单位\n1,2,3,GS\n") == ["B1", "C1", "1", "1"])
    #expect(Self.cells(.posts, "") == ["A1"])
    // And with what is wrong in the rows below them.
    #expect(
      Self.cells(.people, "工号,性名,单位,角色\nw 1,王,GS,承办\nw2,李,某局,公众\n")
        == ["B1", "1", "A2", "C3", "D3"])
    #expect(Self.cells(.people, "人员编号,姓名\n\"w1,王\n") == ["2"])
  }

  @Test func `posts name two registered officers`() throws {
    let head = "岗位编码,岗位名称,所属单位,岗位职责,A岗,B岗\n"
    let reading = try Self.read(.posts, head + "P1,承办岗,工商局,承办登记,w1,w2\nP2,审核岗,GS,审核,w2,\n").get()
    var post = Registry.Post()
    (post.name, post.unit, post.duties) = ("承办岗", "GS", "承办登记")
    (post.holderA, post.holderB) = ("w1", "w2")
    #expect(reading.lines.first?.command == .register(.postAssign(post)))
    #expect(
      Self.cells(.posts, head + "P1,承办岗,工商局,承办,w1,w1\nP2,审核岗,GS,,w9,\n")
        == ["2", "D3", "E3"])
  }

  @Test func `past cases take days and limits as people write them`() throws {
    let head = "办件编号,承办单位,收件日期,办结日期,承诺时限,法定时限,责任人\n"
    let reading = try Self.read(
      .cases, head + "A-1,工商局,2012/8/1,２０１２年８月９日,二十个工作日,30 日,王某\nA-2,GS,2012.8.2,,九个工作日,2个月,\n"
    ).get()
    var past = Cases.PastCase()
    (past.source, past.unit, past.responsibleName) = ("旧系统", "GS", "王某")
    (past.submitted, past.closed) = (day("2012-08-01"), day("2012-08-09"))
    (past.promised, past.statutory) = (.workingDays(20), .calendarDays(30))
    #expect(reading.lines.first?.command == .case(.import(past)))
    #expect(reading.lines.last?.dossier == .case("A-2"))
    #expect(
      Self.cells(.cases, head + "A-1,工商局,8月1日,2012-02-30,20,三十,\nA-2,GS,2012-08-02,2012-08-01,,,\n")
        == ["C2", "D2", "E2", "F2", "3"])
  }

  @Test func `projects take their team, their money and their stage`() throws {
    let head = "编号,项目名称,责任单位,分管领导,班子负责人,班子成员,完成时限,总投资,文号,阶段,绿色通道\n"
    let reading = try Self.read(
      .projects,
      head + "2012-01,温泉酒店,工商局,w1,w1,w2,2012/12/31,\"1,000万元\",府办1号,在建,√\n"
        + "2012-02,码头,GS,w2,,,2012年12月31日,,府办1号,,\n"
    ).get()
    var intake = Projects.Intake(
      "温泉酒店", unit: "GS", leader: "w1", team: Projects.Team(head: "w1", members: ["w2"]),
      finish: day("2012-12-31"), investment: 1_000_000_000, document: "府办1号")
    (intake.stage, intake.greenChannel) = (.construction, true)
    #expect(reading.lines.first?.command == .project(.register(intake)))
    #expect(reading.lines.first?.dossier == DossierKey(.project, "2012-01"))
    #expect(
      Self.cells(
        .projects,
        head
          + "2012-01,温泉酒店,GS,w9,w1,,2012-12-31,贵,府办1号,竣工,也许\n2012-02,码头,GS,w1,w1,,2012-12-31,,x,,\n"
      )
        == ["D2", "H2", "J2", "K2", "3"])
  }

  @Test(arguments: [
    ("1250.5", 125_050), ("1250.50元", 125_050), ("1000万", 1_000_000_000),
    ("1.2亿元", 12_000_000_000), ("0.000001万元", 1), ("１，０００元", 100_000),
  ])
  func `money may be said in yuan, in ten thousands and in hundred millions`(
    _ text: String, _ fen: Int64
  ) throws {
    let head = "编号,项目名称,责任单位,分管领导,完成时限,总投资,文号\n"
    let reading = try Self.read(
      .projects, head + "1,码头,GS,w1,2012-12-31,\"\(text)\",府办1号\n"
    ).get()
    guard case .project(.register(let intake))? = reading.lines.first?.command else {
      Issue.record("no project")
      return
    }
    #expect(intake.investment == fen)
  }

  @Test(arguments: ["", "1.234元", "-1", "1.2.3", ".5", "5.", "万元", "一千", "99999999999999999999"])
  func `what is no money is none`(_ text: String) {
    let head = "编号,项目名称,责任单位,分管领导,完成时限,总投资,文号\n"
    #expect(
      Self.cells(.projects, head + "1,码头,GS,w1,2012-12-31,\(text),府办1号\n")
        == (text.isEmpty ? [] : ["F2"]))
  }

  @Test(arguments: [
    ("二", 2), ("两", 2), ("十", 10), ("十五", 15), ("二十", 20), ("四十五", 45), ("一百零五", 105),
    ("一百二十", 120),
    ("三千六百六十", 3_660),
  ])
  func `a limit may be written in Chinese numerals`(_ text: String, _ days: Int32) throws {
    let head = "办件编号,承办单位,收件日期,承诺时限\n"
    let reading = try Self.read(.cases, head + "A-1,GS,2012-08-01,\(text)个工作日\n").get()
    guard case .case(.import(let past))? = reading.lines.first?.command else {
      Issue.record("no case")
      return
    }
    #expect(past.promised == .workingDays(days))
  }

  @Test(arguments: ["二二", "十十", "百", "十百", "零十", "一万", "二十个", "工作日"])
  func `what is no number is none`(_ text: String) {
    let head = "办件编号,承办单位,收件日期,承诺时限\n"
    #expect(Self.cells(.cases, head + "A-1,GS,2012-08-01,\(text)个工作日\n") == ["D2"])
  }

  // MARK: - Sheets of a ballot

  private static func sheets(
    _ text: String, chance seed: UInt64 = 1,
    _ change: (inout Appraisals.BallotForm) -> Void = { _ in }
  ) -> Result<Tables.Reading, Tables.Faults> {
    var known = known
    known.ballot = .example
    (known.ballot.witnesses, known.ballot.chance) = (["w1", "w2"], .seeded(seed))
    change(&known.ballot.form)
    return Tables.read(.ballots, Array(text.utf8), knowing: known)
  }

  private static func urns(
    _ text: String, chance seed: UInt64 = 1,
    _ change: (inout Appraisals.BallotForm) -> Void = { _ in }
  ) throws -> [String: [[Int32]]] {
    let lines = try sheets(text, chance: seed, change).get().lines
    guard case .appraisal(.countBallots(let count))? = lines.first?.command, lines.count == 1 else {
      return [:]
    }
    #expect(count.witnesses == ["w1", "w2"] && lines[0].dossier == DossierKey(.appraisal, "2012"))
    #expect(count.urns.map(\.group) == ["leaders", "staff", "panel"])
    return Dictionary(uniqueKeysWithValues: count.urns.map { ($0.group, $0.sheets.map(\.marks)) })
  }

  @Test func `sheets are read as people write them, and those of a group go into its urn`() throws {
    let urns = try Self.urns(
      """
      \u{FEFF}sep=,
      序号,环保局,组别,工商局,
      1,好,分管领导,较好,
      2,８０分,staff,100.00,
      ,,,,
      3,,干部职工,差,
      4,好、差,考核组,多选,
      5,—,考核组,,

      """)
    #expect(urns["leaders"] == [[2, 1]])
    #expect(Set(urns["staff"] ?? []) == [[1, 2], [4, 0]])
    #expect(Set(urns["panel"] ?? []) == [[-1, -1], [0, 0]])
  }

  @Test func `whatever is wrong with sheets is told at once, and who wrote one has no column`() {
    let head = "评议人组别,工商局,环保局,姓名\n"
    guard
      case .failure(let faults) = Self.sheets(head + "领导,好,优,王\n,好,差,\n干部职工,70,好,\n")
    else {
      Issue.record("read")
      return
    }
    #expect(faults.faults.map(\.cell) == ["D1", "A2", "C2", "A3", "B4"])
    #expect(faults.faults[1].chinese == "应为 分管领导、干部职工、考核组")
    #expect(faults.faults[2].chinese.contains("好（100）、较好（80）、一般（60）、差（40）"))
    // A column that is missing would leave its row blank on every sheet.
    #expect(
      Self.cells(.ballots, "评议人组别,工商局\n干部职工,好\n") == ["1"])
    #expect(Self.cells(.ballots, "评议人组别,工商局,环保局\n") == ["2"])
  }

  @Test func `nothing is left of the order in which sheets were written down`() throws {
    let values = ["好", "较好", "一般", "差"]
    var table = "评议人组别,工商局,环保局\n"
    var order: [[Int32]] = []
    for place in 0..<64 {
      let (first, second) = (place % 4, place / 16)
      table += "干部职工,\(values[first]),\(values[second])\n"
      order.append([Int32(first + 1), Int32(second + 1)])
    }
    let one = try #require(try Self.urns(table, chance: 1)["staff"])
    let other = try #require(try Self.urns(table, chance: 2)["staff"])
    #expect(one != order && other != order && one != other)
    func counted(_ sheets: [[Int32]]) -> [[Int32]: Int] {
      sheets.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    #expect(counted(one) == counted(order) && counted(other) == counted(order))
  }

  @Test func `rows of several factors, and of subjects that share a name, are told apart`() throws {
    func change(_ form: inout Appraisals.BallotForm) {
      form.rows = []
      for (subject, name) in [("GS", "所"), ("HB", "所"), ("w1", "")] {
        for (factor, chinese) in [("f4", "品行规范"), ("f6", "群众满意")] {
          form.rows.append(
            Appraisals.BallotFormRow(subject, name: name, factor: factor, factorChinese: chinese))
        }
      }
    }
    let head = "组别,GS·f4,GS·f6,HB·f4,HB·f6,w1·f4,w1·f6\n"
    #expect(
      try Self.urns(head + "考核组,好,较好,一般,差,,好\n", change)["panel"] == [[1, 2, 3, 4, 0, 1]])
    guard case .failure = Self.sheets(head.replacing("GS·f4", with: "所·品行规范"), change) else {
      Issue.record("read")
      return
    }
  }

  @Test(arguments: Tables.Kind.allCases)
  func `a template is read back, but for the names that stand there as examples`(
    _ kind: Tables.Kind
  ) throws {
    let text = Tables.template(kind)
    #expect(text.hasSuffix("\r\n") && text.split(separator: "\r\n").count == 2)
    let units = ["GS": "工商局", "469003GS00": "工商"]
    let known = Tables.Known(units: units, people: ["GS-w1", "GS-w2"])
    let reading = try Tables.read(kind, Array(text.utf8), knowing: known).get()
    #expect(reading.lines.count == 1)
  }

  @Test func `a table is written anew in its usual form, with what is wrong beside it`() throws {
    let text = try Tables.corrected(
      .cases,
      Array("序号,单位,编号,收件日,承诺期\n1,工商局,A-1,2012/8/1,\n2,GS,A-2,8月,x\n".utf8),
      knowing: Self.known)
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines[0].hasPrefix("承办单位,办件编号,收件日期,问题"))
    #expect(lines[1] == "GS,A-1,2012-08-01,")
    #expect(lines[2].contains("D3 收件日期：应为"))
    let rows = try Tables.corrected(
      .cases, Array("单位,编号,收件日\n工商局,A-1,2012/8/1\nGS,A-2,8月\n".utf8), knowing: Self.known)
    #expect(rows.components(separatedBy: "\r\n")[2].contains("C3 收件日期：应为"))
  }

  @Test func `a catalogue takes marks, prices by the piece, and materials without codes`() throws {
    let table =
      "序号,事项编码,事项名称,承办单位,生效日期,设定依据,法定期限,承诺期限,收费标准,收费依据,是否进驻大厅,申请材料,备注\n"
      + "1,GS-1,设立,GS,2012/1/1,条例,二十个工作日,9 个工作日,100元/证,价格法,√,申请书；身份证,\n"
      + "2,GS-2,变更,GS,2012/1/1,条例,20个工作日,9个工作日,免费,,N,m9:委托书?,\n"
    let lines = try Catalogue.commands(fromCSV: Array(table.utf8)).get()
    #expect(lines.map(\.row) == [2, 3])
    #expect(lines[0].version.inCentre && !lines[1].version.inCentre)
    #expect(lines[0].version.fee == 10_000 && lines[0].version.statutory == .workingDays(20))
    #expect(lines[0].version.materials.map(\.name) == ["申请书", "身份证"])
    #expect(lines[0].version.materials.map(\.code) == ["m1", "m2"])
    #expect(lines[1].version.materials.first?.code == "m9")
  }
}
