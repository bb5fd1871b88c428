import Xiaoneng

/// The bulletin as one page that needs nothing else (通报版式): A4 as GB/T 9704-2012 sets it out, 22 lines a page, foot with the page's
/// number at the outer side; pictures and tables within. The same paper gives the same bytes.
struct BulletinPage {
  let paper: BulletinPaper

  private static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八"]

  var html: String {
    var sections: [Section?] = [overview, handling, findings]
    if paper.unit == nil { sections.append(complaints) }
    sections += [oversight, projects, stages, league]
    var body = ""
    for (place, section) in sections.compactMap({ $0 }).enumerated() {
      body +=
        "<section>\n<h2>\(Self.numerals[place])、\(section.title)</h2>\n\(section.body)</section>\n"
    }
    body = Self.numbered(Self.numbered(body, Self.tableMark, "表"), Self.pictureMark, "图")
    let number = paper.documentNumber.isEmpty ? "草稿，未编号" : paper.documentNumber
    let subject = paper.unit.map { $0.name } ?? ""
    let title = "关于\(BulletinPaper.chinese(paper.month))\(subject)行政效能情况的通报"
    return OfficialSheet.page(
      heading: title, style: Self.style,
      body: """
        <header>
        <p class="organ">\(Markup.text(paper.organ))文件</p>
        <p class="number">\(Markup.text(number))</p>
        </header>
        <main>
        <h1>\(Markup.text(title))</h1>
        <p class="body">\(Markup.text(paper.summary))</p>
        \(body)</main>
        <footer>
        <p>\(Markup.text(paper.organ))</p>
        <p>\(BulletinPaper.chinese(paper.date))</p>
        </footer>

        """)
  }

  /// What stands for the number of a table and of a picture until it is known which of them there are.
  static let (tableMark, pictureMark) = ("\u{E000}", "\u{E001}")

  private static func numbered(_ text: String, _ mark: String, _ name: String) -> String {
    var parts = text.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
    for place in parts.indices.dropFirst() { parts[place] = "\(name)\(place)" + parts[place] }
    return parts.joined()
  }

  struct Section {
    var title: String
    var body: String
  }

  /// A figure with its key, so that anyone can hold it against the answer it is from.
  func data(_ key: String, _ exact: String, _ shown: String) -> String {
    "<data data-key=\"\(Markup.text(key))\" value=\"\(Markup.text(exact))\">\(Markup.text(shown))</data>"
  }

  private func table(_ figures: [BulletinPaper.Figure], _ caption: String) -> String {
    Markup.table(
      ["指标", "数值", "口径"],
      figures.map {
        [Markup.text($0.name), data($0.key, $0.exact, $0.value), Markup.text($0.definition)]
      },
      caption: caption, right: [1]
    ).replacing(
      "<table>", with: "<table class=\"figures\(figures.count > 14 ? "" : " short")\">",
      maxReplacements: 1)
  }

  func figure(_ title: String, _ svg: String) -> String {
    "<figure>\n\(svg)<figcaption>\(Markup.text(title))</figcaption>\n</figure>\n"
  }

  private func body(_ text: String) -> String { "<p class=\"body\">\(Markup.text(text))</p>\n" }

  // MARK: - Sections

  private var overview: Section {
    Section(
      title: "总体情况",
      body: table(paper.figures, "\(Self.tableMark)　\(BulletinPaper.chinese(paper.month))主要指标"))
  }

  private static let light: [(light: Light, fill: String, name: String)] = [
    (.green, "#cfe8d5", "绿灯"), (.amber, "#f6dc8f", "预警"), (.yellow, "#e89b3c", "黄牌"),
    (.red, "#a33030", "红牌"), (.grey, "#dcdcdc", "灰灯（暂停计时）"),
  ]

  private var handling: Section {
    var html = ""
    let rows = paper.byUnit.map { unit -> [String] in
      let key = "report/\(unit.code)/"
      let report = unit.report
      let counts = paper.lights.first { $0.code == unit.code }?.counts ?? [:]
      let overdue = (counts[.yellow] ?? 0) + (counts[.red] ?? 0)
      func number(_ field: String, _ value: Int64) -> String {
        data(key + field, "\(value)", "\(value)")
      }
      func rate(_ id: RateID) -> String {
        guard let rate = report.rate(id), let value = rate.value, let tenths = rate.tenths else {
          return "—"
        }
        return data("rate/\(unit.code)/\(id.rawValue)", value, tenths + "%")
      }
      return [
        Markup.text(unit.name), number("accepted", report.accepted),
        number("closed", report.closed), number("open", report.open),
        data("board/\(unit.code)/overdue", "\(overdue)", "\(overdue)"), rate(.closingCohort),
        rate(.early), number("latePromised", report.latePromised),
        number("lateStatutory", report.lateStatutory), number("faults", report.faults),
      ]
    }
    html += Markup.table(
      ["单位", "受理", "办结", "期末在办", "其中逾期", "办结率", "提前率", "超承诺", "超法定", "监察发现"], rows,
      caption: "\(Self.tableMark)　各单位办结与在办情况", right: Set(1...9)
    ).replacing("<table>", with: "<table class=\"units\">", maxReplacements: 1)
    html +=
      "<p class=\"note\">注：件数单位为件，监察发现单位为次。办结率按同批法：\(RateID.closingCohort.chineseDefinition)。提前率：\(RateID.early.chineseDefinition)。其中逾期：\(paper.overdueDefinition)。超承诺、超法定只计已办结的。</p>\n"
    if !paper.lights.isEmpty {
      let bars = paper.lights.map { unit in
        let all = unit.counts.values.reduce(0, +)
        return (
          unit.name,
          Self.light.map {
            BulletinPicture.Part(value: unit.counts[$0.light] ?? 0, fill: $0.fill, name: $0.name)
          }, "\(all)件"
        )
      }
      html += figure(
        "\(Self.pictureMark)　在办件亮灯（截至\(paper.asOf)）", BulletinPicture.bars("在办件亮灯", bars))
    }
    if paper.months.count > 1 {
      func points(_ id: RateID) -> [Int64?] {
        paper.months.map { _, report in
          report.rate(id)?.value.flatMap { Int64($0.filter { $0 != "." }) }
        }
      }
      let lines = [
        BulletinPicture.Line(
          name: "办结率（同批）", stroke: "#1d4f80", dash: "", points: points(.closingCohort)),
        BulletinPicture.Line(
          name: "提前办结率", stroke: "#9a5b00", dash: " stroke-dasharray=\"7 4\"",
          points: points(.early)),
      ]
      html += figure(
        "\(Self.pictureMark)　近\(paper.months.count)个月办结率与提前办结率（%）",
        BulletinPicture.lines(
          "办结率与提前办结率", months: paper.months.map { "\($0.month.first.parts.month)月" }, lines))
    }
    return Section(title: "办结与在办情况", body: html)
  }

  private static let mostListed = 30

  private var findings: Section {
    var html = ""
    let rules = paper.report.faultsByRule
    if rules.isEmpty {
      html += body("期内没有监察发现，也没有预警。")
    } else {
      html += Markup.table(
        ["规则", "情形", "等级", "次数"],
        rules.map { row in
          [
            row.rule.rawValue, Markup.text(row.rule.chinese), row.rule.usualClass.chinese,
            data(
              "rule/\(paper.unit?.code ?? "")/\(row.rule.rawValue)", "\(row.count)", "\(row.count)"),
          ]
        }, caption: "\(Self.tableMark)　监察发现与预警", right: [3])
    }
    guard !paper.overdue.isEmpty else {
      return Section(
        title: "监察发现与问题清单", body: html + body("截至\(BulletinPaper.chinese(paper.asOf))，没有逾期未办结的办件。"))
    }
    html += Markup.table(
      ["编号", "事项", "承办单位", "灯色", "逾期"],
      paper.overdue.prefix(Self.mostListed).map { row in
        [
          "<span class=\"code\">\(Markup.text(row.number))</span>", Markup.text(row.itemName),
          Markup.text(row.unitName), row.light.chinese, "\(row.overdue)个工作日",
        ]
      }, caption: "\(Self.tableMark)　逾期未办结的办件（截至\(paper.asOf)，逾期久的在前）", right: [4]
    ).replacing("<table>", with: "<table class=\"list\">", maxReplacements: 1)
    if paper.overdue.count > Self.mostListed {
      html += "<p class=\"note\">注：共\(paper.overdue.count)件，此处列出前\(Self.mostListed)件。</p>\n"
    }
    return Section(title: "监察发现与问题清单", body: html)
  }

  private var complaints: Section? {
    guard let table = paper.complaints else { return nil }
    var html = self.table(paper.complaintFigures, "\(Self.tableMark)　效能投诉")
    if !table.withheld.isEmpty {
      html += "<p class=\"note\">注：有的数过小，公布会指向个人，依法不予公布。</p>\n"
    }
    let cells = table.byCategory.filter { ($0.count ?? 0) > 0 || $0.withheld }
    if cells.isEmpty {
      if table.received > 0 { html += "<p class=\"note\">注：分类数据在包含本月的通报中公布过，或数过小，本期不再分列。</p>\n" }
    } else {
      html += figure(
        "\(Self.pictureMark)　效能投诉类别",
        BulletinPicture.bars(
          "效能投诉类别",
          cells.map { cell in
            (
              cell.chinese.isEmpty ? cell.code : cell.chinese,
              [BulletinPicture.Part(value: cell.count ?? 0, fill: "#1d4f80", name: "")],
              cell.withheld ? "不予公布" : "\(cell.count ?? 0)件"
            )
          }))
    }
    return Section(title: "效能投诉", body: html)
  }

  private var projects: Section? {
    guard let table = paper.projects else { return nil }
    var html = self.table(paper.projectFigures, "\(Self.tableMark)　重点项目")
    func counted(_ count: ProjectCount) -> Int64 {
      table.counts.first { $0.count == count.name }?.value ?? 0
    }
    let rows: [(String, Int64, String)] = [
      ("按时报送", table.onTime, "份"), ("未按时报送", counted(.missed), "份"),
      ("电话催办", counted(.urged(.telephone)), "次"), ("现场督办", counted(.urged(.onSite)), "次"),
      ("提出问题", counted(.raised), "件"), ("解决问题", counted(.solved), "件"),
      ("问题销号", counted(.writtenOff), "件"),
    ]
    html += figure(
      "\(Self.pictureMark)　重点项目推进",
      BulletinPicture.bars(
        "重点项目推进",
        rows.map {
          ($0.0, [BulletinPicture.Part(value: $0.1, fill: "#7d9bb8", name: "")], "\($0.1)\($0.2)")
        }))
    return Section(title: "重点项目", body: html)
  }

  private var stages: Section? {
    guard let table = paper.stages else { return nil }
    var html = self.table(paper.stageFigures, "\(Self.tableMark)　并联审批")
    func name(_ code: String) -> String { Markup.text(paper.names[code] ?? code) }
    func number(_ key: String, _ value: Int64) -> String { data(key, "\(value)", "\(value)") }
    if paper.unit == nil, !table.rows.isEmpty {
      html += Markup.table(
        ["牵头单位", "收件", "审结", "按时", "串联工作日", "实际工作日", "节约"],
        table.rows.map { row in
          let key = "stage/\(row.unit)/"
          return [
            name(row.unit), number(key + "received", row.received),
            number(key + "concluded", row.concluded), number(key + "onTime", row.onTime),
            number(key + "serial", row.serial), number(key + "actual", row.actual),
            number(key + "saved", row.saved),
          ]
        }, caption: "\(Self.tableMark)　并联审批（按牵头单位）", right: Set(1...6))
    }
    if !table.departments.isEmpty {
      html += Markup.table(
        ["部门", "办结事项", "按时", "时限工作日", "实际工作日", "节约"],
        table.departments.map { row in
          let key = "stage/\(row.unit)/department/"
          return [
            name(row.unit), number(key + "branches", row.branches),
            number(key + "onTime", row.onTime), number(key + "limit", row.limit),
            number(key + "used", row.used), number(key + "saved", row.saved),
          ]
        }, caption: "\(Self.tableMark)　并联审批（按部门）", right: Set(1...5))
    }
    return Section(title: "并联审批", body: html)
  }

  private var league: Section? {
    guard let league = paper.league else { return nil }
    var html = body("\(league.title)于\(BulletinPaper.chinese(league.published))公布，结果如下。")
    func hundredths(_ total: String) -> Int64 {
      let parts = total.split(separator: ".")
      let rest = parts.count > 1 ? String((parts[1] + "00").prefix(2)) : "00"
      return (parts.first.flatMap { Int64($0) } ?? 0) &* 100 &+ (Int64(rest) ?? 0)
    }
    html += figure(
      "\(Self.pictureMark)　考评得分与等次",
      BulletinPicture.bars(
        "考评得分与等次",
        league.rows.map { row in
          (
            "\(row.rank)　" + (row.name.isEmpty ? row.subject : row.name),
            [BulletinPicture.Part(value: hundredths(row.total), fill: "#7d9bb8", name: "")],
            "\(row.total)　\(row.gradeChinese)"
          )
        }, most: max(10_000, league.rows.map { hundredths($0.total) }.max() ?? 0)))
    return Section(title: "绩效考评", body: html)
  }

  // MARK: - Style

  /// GB/T 9704-2012: A4, head 37 mm, binding 28 mm, text 156 × 225 mm; body 3号 (16 pt), 22 lines, 28 characters a line; title 2号
  /// (22 pt); page number 4号 (14 pt) at the outer side.
  private static let style =
    OfficialSheet.style + """
      .number{text-align:center;padding:8mm 0 2mm;border-bottom:2pt solid #c7000b}
      h2{font:400 16pt/29pt \(OfficialSheet.heading);margin:8pt 0 0;padding-left:2em;break-after:avoid}
      table{border-collapse:collapse;width:100%;font-size:10.5pt;line-height:15pt;margin:0 0 8pt;table-layout:auto}
      caption{font:10.5pt/20pt '黑体','SimHei','Noto Sans CJK SC',sans-serif;text-align:center;break-after:avoid}
      th,td{border:.5pt solid #000;padding:2.5pt 4pt;text-align:left;vertical-align:middle;font-weight:400}
      thead th{font-family:'黑体','SimHei','Noto Sans CJK SC',sans-serif;text-align:center;background:#f0f0f0}
      thead{display:table-header-group}tr{break-inside:avoid}.short{break-inside:avoid}
      .n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
      .figures th:first-child{width:38mm}.figures td.n{width:26mm}
      .units{font-size:9pt;line-height:13pt}.units th,.units td{padding:2pt 2.5pt}.units th[scope=row]{white-space:nowrap}
      .list{font-size:9.5pt;line-height:13.5pt}.code{font-size:8pt;word-break:break-all}
      .note{font-size:10.5pt;line-height:16pt;margin-bottom:8pt}
      figure{margin:6pt 0 10pt;break-inside:avoid}figure svg{display:block;width:100%;height:auto}
      figcaption{font:10.5pt/20pt '黑体','SimHei','Noto Sans CJK SC',sans-serif;text-align:center}
      footer{margin-top:40pt;text-align:right;padding-right:2em;break-inside:avoid}
      @media screen{body{padding:20mm 0}}@media screen and (max-width:165mm){body{width:auto;padding:8mm 4mm}table{display:block;overflow-x:auto}}

      """
}
