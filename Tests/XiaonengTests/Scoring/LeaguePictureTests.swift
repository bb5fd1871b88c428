import Foundation
import FoundationXML
import Testing
import Xiaoneng

/// The picture of a league table, and the page beside it.
@Suite struct LeaguePictureTests {
  /// 23 departments, some with faults, bonuses, vetoes and too few ratings.
  static func table() throws -> (entries: [AppraisalEntry], league: League) {
    let names = [
      "发展和改革局", "教育局", "科学技术局", "公安局", "民政局", "司法局", "财政局", "人力资源和社会保障局", "国土环境资源局",
      "住房和城乡建设局", "交通运输局", "水务局", "农业局", "林业局", "海洋与渔业局", "商务局", "文化广电出版体育局", "卫生局",
      "国家税务局", "地方税务局", "工商行政管理局", "质量技术监督局", "食品药品监督管理局",
    ]
    var random = SplitMix64(seed: 12)
    var entries: [AppraisalEntry] = []
    for (index, name) in names.enumerated() {
      let base = Int64(7_200 + random.next() % 2_300)
      var entry = Marked.entry(
        .six, "d\(10 + index)",
        Scheme.six.factors.map { _ in min(10_000, base + Int64(random.next() % 1_200)) })
      entry.name = name
      if index % 4 == 0 { entry.faults = [.init("yellow", evidence: ["case/\(index)#7"])] }
      if index % 5 == 1 {
        entry.bonuses = [.init("bonus", points: 300, evidence: ["award/\(index)"])]
      }
      if index == 7 { entry.vetoes = [.init("retaliation", evidence: ["complaint/3#9"])] }
      if index == 2 {
        entry.marks.removeAll { $0.factor == "f6" }
        entry.faults.append(.init("complaint", 2, evidence: ["complaint/1#4", "complaint/2#4"]))
      }
      entries.append(entry)
    }
    return (entries, try Scheme.six.league(entries))
  }

  @Test func `the picture holds every subject, bar, bound and the quota, and is well-formed`()
    throws
  {
    let (_, league) = try Self.table()
    let certainty = try Certainty(
      league.rows.map(\.score), under: .six, doubt: .init(draws: 2_000))
    let svg = league.svg(under: .six, title: "儋州市 2012 <年度> & 考评 Appraisal", certainty: certainty)
    if let path = ProcessInfo.processInfo.environment["XIAONENG_PICTURE"] {
      try Data(svg.utf8).write(to: URL(fileURLWithPath: path))
    }
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    for row in league.rows { #expect(svg.contains(">\(row.score.total.points.rounded(2))<")) }
    for words in [
      "&lt;年度&gt; &amp; 考评", "优秀 ≥90", "良好 ≥80", "合格 ≥60", "⌊15%×23⌋ = 3", "业务件办理 Case handling",
      "名次区间", "rank interval", "（名额满）", "（否决）", "总分扣减",
    ] { #expect(svg.contains(words), "\(words)") }
    #expect(svg.components(separatedBy: "<circle").count == 23 + 2)
  }

  @Test func `a table of one and of none is drawn too`() throws {
    let one = try Scheme.six.league([try Self.table().entries[0]])
    for league in [one, try Scheme.six.league([])] {
      #expect(XMLParser(data: Data(league.svg(under: .six, title: "x").utf8)).parse())
    }
  }

  @Test func `the page tells the interval, the neighbours and what each factor does`() throws {
    let (entries, league) = try Self.table()
    let certainty = try Certainty(
      league.rows.map(\.score), under: .six, doubt: .init(draws: 2_000))
    let effects = try Scheme.six.effects(on: entries)
    let subject = league.rows[4].score.subject
    func page(chinese: Bool) -> String {
      league.explanation(
        of: subject, under: .six, certainty: certainty, effects: effects, chinese: chinese) ?? ""
    }
    let (zh, en) = (page(chinese: true), page(chinese: false))
    if ProcessInfo.processInfo.environment["XIAONENG_PICTURE"] != nil { print(zh, en) }
    let lead = (league.rows[3].score.exact - league.rows[4].score.exact).rounded(2)
    #expect(zh.contains("距前一名 \(league.rows[3].score.name)：\(lead) 分"))
    #expect(en.contains("Behind \(league.rows[3].score.name) by \(lead) points"))
    let interval = try #require(certainty.intervals.first { $0.subject == subject })
    #expect(zh.contains("名次区间：第\(interval.best)至第\(interval.worst)名"))
    let own = try #require(effects[4].rows.first { $0.subject == subject })
    #expect(en.contains(own.score.rounded(2)) && en.contains("Case handling"))
    #expect(league.explanation(of: "nobody", under: .six, chinese: true) == nil)
  }
}
