import Xiaoneng

// The section on electronic supervision (电子监察): cards by unit and by rule, what was counted against last month, conduct.
extension BulletinPaper {
  /// What the section tells; nil where nothing was counted.
  struct Oversight {
    var sheet: Supervision.DeductionSheet
    var conduct: Supervision.ConductTable
    /// Cards of the month by rule.
    var rules: [(rule: FaultRule, counts: Supervision.CardCounts)] = []
    /// Sums of the month and of the one before.
    var counts: [(count: Supervision.Count, now: Int64, before: Int64)] = []
  }
}

extension BulletinMaker {
  /// Who reads for the bulletin: numbers alone leave it.
  private static let reader = Principal("auditor", .auditor)

  private func read(_ query: Query) throws -> Answer? {
    try engine.query(query, by: Self.reader, at: at).answer
  }

  /// Cards and conduct of the month; nil where there is nothing of either, this month and last.
  func oversight() throws -> BulletinPaper.Oversight? {
    let wish = Supervision.MonthOf(month: month)
    guard case .supervisionDeductions(var sheet) = try read(.supervisionDeductions(wish)),
      case .supervisionConductTable(let conduct) = try read(.supervisionConductTable(wish))
    else { return nil }
    sheet.units.removeAll { row in
      unit.map { $0.code != row.unit } ?? false
        || row.cards.issued == 0 && row.warnings == 0 && row.entries.isEmpty && row.conduct.isEmpty
    }
    var found = BulletinPaper.Oversight(sheet: sheet, conduct: conduct)
    found.rules = try rules()
    let last = Month(of: try month.first.adding(-1))
    let (now, before) = (try sums(month), try sums(last))
    found.counts = Supervision.Count.allCases.compactMap { count in
      let (this, that) = (now[count.rawValue] ?? 0, before[count.rawValue] ?? 0)
      return this == 0 && that == 0 ? nil : (count, this, that)
    }
    let isEmpty = sheet.units.isEmpty && found.counts.isEmpty
    return isEmpty ? nil : found
  }

  /// What was counted of supervision in a month, by the name of the count.
  private func sums(_ month: Month) throws -> [String: Int64] {
    let period = ReportPeriod(
      from: month.first, through: Self.end(of: month), unit: unit?.code ?? "")
    guard case .facts(let list) = try read(.facts(period)) else { return [:] }
    var sums: [String: Int64] = [:]
    for fact in list.facts where fact.measure.hasPrefix("supervision@") {
      sums[String(fact.measure.dropFirst("supervision@".count)), default: 0] += fact.value
    }
    return sums
  }

  /// The cards that were broken into in the month, by rule, as they stand.
  private func rules() throws -> [(rule: FaultRule, counts: Supervision.CardCounts)] {
    var counts: [FaultRule: Supervision.CardCounts] = [:]
    var filter = Supervision.CardFilter(unit: unit?.code ?? "", limit: 1_000)
    while true {
      guard case .supervisionCards(let list) = try read(.supervisionCards(filter)) else { break }
      for view in list.cards {
        for card in view.cards
        where card.severity != .warning && Month(of: card.breached.day()) == month {
          var row =
            counts[card.rule]
            ?? Supervision.CardCounts(issued: 0, standing: 0, lifted: 0, superseded: 0)
          row.issued += 1
          if card.lifted != nil {
            row.lifted += 1
          } else if card.severity == view.severity {
            row.standing += 1
          } else {
            row.superseded += 1
          }
          counts[card.rule] = row
        }
      }
      guard list.more, let last = list.cards.last else { break }
      filter.after = last.number
    }
    return FaultRule.allCases.compactMap { rule in counts[rule].map { (rule, $0) } }
  }
}

extension BulletinPage {
  var oversight: Section? {
    guard let found = paper.oversight else { return nil }
    var html = ""
    let own = paper.unit?.code ?? ""
    func number(_ key: String, _ value: Int64) -> String {
      data("supervision/\(key)", "\(value)", "\(value)")
    }
    func name(_ code: String) -> String {
      paper.byUnit.first { $0.code == code }?.name ?? paper.names[code] ?? code
    }
    if !found.sheet.units.isEmpty {
      html += Markup.table(
        ["单位", "预警", "发牌", "有效", "撤销", "被替代", "作风扣分", "得分"],
        found.sheet.units.map { row in
          [
            Markup.text(name(row.unit)), number("\(row.unit)/warnings", Int64(row.warnings)),
            number("\(row.unit)/issued", Int64(row.cards.issued)),
            number("\(row.unit)/standing", Int64(row.cards.standing)),
            number("\(row.unit)/lifted", Int64(row.cards.lifted)),
            number("\(row.unit)/superseded", Int64(row.cards.superseded)),
            number("\(row.unit)/conduct", row.conductPoints),
            number("\(row.unit)/score", Int64(row.score)),
          ]
        }, caption: "\(Self.tableMark)　各单位监察发牌与扣分", right: Set(1...7))
      html +=
        "<p class=\"note\">注：发牌＝有效＋撤销＋被替代，预警不计入。同一卷宗同一时限只按最重的有效牌扣分；有牌的作风问题只按牌扣分。发牌按发牌之日计，与按违反之日计的监察发现可以不同。</p>\n"
      html += figure(
        "\(Self.pictureMark)　监察发牌",
        BulletinPicture.bars(
          "监察发牌",
          found.sheet.units.map { row in
            (
              name(row.unit),
              [
                BulletinPicture.Part(
                  value: Int64(row.cards.standing), fill: "#a33030", name: "有效"),
                BulletinPicture.Part(
                  value: Int64(row.cards.superseded), fill: "#e89b3c", name: "被替代"),
                BulletinPicture.Part(
                  value: Int64(row.cards.lifted), fill: "#dcdcdc", name: "撤销"),
              ], "\(row.cards.issued)张"
            )
          }))
    }
    if !found.rules.isEmpty {
      html += Markup.table(
        ["规则", "情形", "发牌", "有效", "撤销", "被替代"],
        found.rules.map { row in
          [
            row.rule.rawValue, Markup.text(row.rule.chinese),
            number("rule/\(row.rule.rawValue)/issued", Int64(row.counts.issued)),
            number("rule/\(row.rule.rawValue)/standing", Int64(row.counts.standing)),
            number("rule/\(row.rule.rawValue)/lifted", Int64(row.counts.lifted)),
            number("rule/\(row.rule.rawValue)/superseded", Int64(row.counts.superseded)),
          ]
        }, caption: "\(Self.tableMark)　监察发牌（按规则）", right: Set(2...5))
    }
    if !found.counts.isEmpty {
      html += Markup.table(
        ["统计项", "本月", "上月"],
        found.counts.map { row in
          [
            row.count.chinese, number("count/\(own)/\(row.count.rawValue)", row.now),
            number("before/\(own)/\(row.count.rawValue)", row.before),
          ]
        }, caption: "\(Self.tableMark)　电子监察本月与上月", right: [1, 2])
    }
    // Of one unit so few would point at someone: kinds are told of all units together.
    if paper.unit == nil, !found.conduct.kinds.isEmpty {
      html += figure(
        "\(Self.pictureMark)　作风问题类别",
        BulletinPicture.bars(
          "作风问题类别",
          found.conduct.kinds.map { row in
            (
              "\(row.kind.rawValue) \(row.kind.chinese)",
              [BulletinPicture.Part(value: Int64(row.verified), fill: "#7d9bb8", name: "")],
              "\(row.verified)件" + (row.annulled > 0 ? "，撤销\(row.annulled)件" : "")
            )
          }))
    }
    return Section(title: "电子监察", body: html)
  }
}
