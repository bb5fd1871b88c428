import Foundation
import Testing
import XiaonengWords
import Xiaoneng

/// What a rule rests on, as it stood on the day: the numbers of that day's version, the place's own rule, or plainly no law.
@Suite struct CitationTests {
  /// Danzhou, and the days on which the law was another.
  static let danzhou = Law.Setting(
    place: "469003",
    names: [
      "complaint": ("儋州市效能投诉工作若干规定", "the Danzhou rules"),
      "service": ("本市政务服务事项办事指南", "the city's guide"),
      "ticket": ("本市热线工单办理规定", "the city's ticket rules"),
    ])
  static let days = ["2012-08-01", "2018-06-01", "2022-08-01", "2026-03-02"].map { day($0) }

  static let rows: [(basis: String, on: String, chinese: String)] = [
    ("licensing:32(1)(4)", "2012-08-01", "《行政许可法》第三十二条第一款第四项"),
    ("licensing:42(1)", "2026-03-02", "《行政许可法》第四十二条第一款"),
    ("licensing:50(2)", "2012-08-01", "《行政许可法》第五十条第二款"),
    ("licensing:72(8)", "2012-08-01", "《行政许可法》第七十二条第六项"),
    ("licensing:72(8)", "2019-04-22", "《行政许可法》第七十二条第六项"),
    ("licensing:72(8)", "2019-04-23", "《行政许可法》第七十二条第八项"),
    ("penalty:36(1)", "2012-08-01", "《行政处罚法》（1996年）第二十九条第一款"),
    ("penalty:36(1)", "2021-07-14", "《行政处罚法》（1996年）第二十九条第一款"),
    ("penalty:36(1)", "2021-07-15", "《行政处罚法》第三十六条第一款"),
    ("penalty:64(2); penalty:85", "2012-08-01", "《行政处罚法》（1996年）第四十二条第一款第二项"),
    ("penalty:64(2); penalty:85", "2022-08-01", "《行政处罚法》第六十四条第二项、第八十五条"),
    ("rule:complaint complaintExtension", "2012-08-01", "儋州市效能投诉工作若干规定（配置项 complaintExtension）"),
    (
      "anyang:24 | rule:service lackingLapse", "2022-08-01",
      "本市政务服务事项办事指南（配置项 lackingLapse）"
    ),
    (
      "weifang:22 | rule:ticket complaintReturnHours", "2022-08-01",
      "本市热线工单办理规定（配置项 complaintReturnHours）"
    ),
    ("petition:35", "2012-08-01", "《信访条例》（2005年）第三十四条"),
    ("petition:35", "2022-05-01", "《信访工作条例》第三十五条"),
    ("litigation:46(1)", "2012-08-01", "《行政诉讼法》（1989年）第三十九条"),
    ("civil:203(1)", "2012-08-01", "《民法通则》第一百五十四条第三款"),
    ("gb33358 | rule:ticket", "2012-08-01", "本市热线工单办理规定"),
    ("gb33358 | rule:ticket", "2022-08-01", "GB/T 33358-2016"),
    ("行政许可法 42; 74(2)", "2012-08-01", "《行政许可法》第四十二条、第七十四条第二项"),
    ("考评方案 danzhou.six", "2012-08-01", "考评方案 danzhou.six"),
  ]

  @Test(arguments: rows.indices)
  func `a citation is that of the day`(_ index: Int) {
    let row = Self.rows[index]
    let found = Law.citations(of: row.basis, on: day(row.on), under: Self.danzhou)
    #expect(Law.chinese(found) == row.chinese)
    #expect(found.allSatisfy { $0.inForce })
  }

  @Test func `a citation is data: statute, version, article, paragraph, item, and English`() {
    let found = Law.citations(of: "licensing:32(1)(4)", on: day("2012-08-01"), under: Self.danzhou)
    #expect(
      found == [
        Law.Citation(
          kind: .statute, basis: "licensing@2003:32(1)(4)", statute: "licensing", version: "2003",
          article: 32, paragraph: 1, item: 4, chinese: "《行政许可法》第三十二条第一款第四项",
          english: "Administrative Licensing Act art 32(1)(4)", inForce: true)
      ])
    let old = Law.citations(of: "penalty:36(1)", on: day("2012-08-01"), under: Self.danzhou)
    #expect(old.map(\.english) == ["Administrative Penalty Act (1996) art 29(1)"])
    // What an event recorded is read back as it was cited, whatever is in force by then.
    #expect(
      Law.citations(of: old[0].basis, on: day("2026-03-02"), under: Self.danzhou).map(\.chinese)
        == old.map(\.chinese))
  }

  @Test(arguments: [
    "gb33358", "licensing:42", "rule:complaint complaintExtension", "record", "考评方案 model.a",
  ])
  func `what was cited is read back as it was cited`(_ basis: String) {
    let cited = Law.citations(of: basis, on: day("2018-06-01"), under: Self.danzhou)
    let again = cited.map(\.basis).joined(separator: "; ")
    #expect(Law.citations(of: again, on: day("2026-03-02"), under: Self.danzhou) == cited)
  }

  @Test func `a rule of another city is a ground there, and nowhere else`() {
    let anyang = Law.Setting(place: "410502", names: [:])
    #expect(
      Law.chinese(
        Law.citations(of: "anyang:24 | rule:service", on: day("2022-08-01"), under: anyang))
        == "《安阳市政务服务条例》第二十四条")
    let alone = Law.citations(of: "anyang:24", on: day("2022-08-01"), under: Self.danzhou)
    #expect(alone.map(\.kind) == [.record])
  }

  @Test(arguments: ["penalty:34", "personalInformation:47", "business:36(2)", "penalty:37"])
  func `what did not exist yet is not cited`(_ basis: String) {
    let found = Law.citations(of: basis, on: day("2012-08-01"), under: Self.danzhou)
    #expect(found.map(\.kind) == [.record])
    #expect(found[0].english == "no law: how dossiers are kept")
    #expect(
      Law.citations(of: basis, on: day("2026-03-02"), under: Self.danzhou).map(\.kind) == [.statute]
    )
  }

  @Test(arguments: [
    "2012-08-01", "2017-09-30", "2017-10-01", "2020-12-31", "2021-01-01", "2026-03-02",
  ])
  func `a day that rolls over cites the law of that day`(_ date: String) {
    let cited = Law.citations(of: "civil:203(1)", on: day(date), under: Self.danzhou)
    #expect(ClockLine.rolling(day(date)).chinese == Law.chinese(cited))
    #expect(ClockLine.rolling(day(date)).english == Law.english(cited))
  }

  @Test func `numbers are written as Acts write them`() {
    let numbers: [Int32] = [1, 10, 11, 20, 32, 100, 101, 110, 115, 203, 1_000, 1_005, 1_260]
    #expect(
      numbers.map(Law.numeral) == [
        "一", "十", "十一", "二十", "三十二", "一百", "一百零一", "一百一十", "一百一十五", "二百零三", "一千", "一千零五",
        "一千二百六十",
      ])
  }

  // MARK: - Everything that is said

  private static func isSound(_ citation: Law.Citation, on date: Day) -> Bool {
    guard citation.inForce, !citation.chinese.isEmpty, !citation.english.isEmpty else {
      return false
    }
    guard citation.kind == .statute else { return true }
    guard let statute = Law.statutes.first(where: { $0.id == citation.statute }),
      let version = statute.versions.first(where: { $0.id == citation.version })
    else { return false }
    return version.from <= "\(date)" && (version.until.isEmpty || "\(date)" <= version.until)
      && statute.place.isEmpty
  }

  @Test(arguments: days)
  func `every refusal and fault has a ground in force on the day, or says that it rests on no law`(
    _ date: Day
  ) throws {
    let setting = Self.danzhou
    var silent: [String] = []
    for (name, basis) in Refusal.Code.allCases.map({ ($0.rawValue, $0.article) })
      + FaultRule.allCases.map({ ($0.rawValue, Optional($0.article)) })
      + Circumstance.Kind.allCases.map({ ($0.rawValue, Optional($0.article)) })
    {
      let found = Law.citations(of: basis, on: date, under: setting)
      #expect(!found.isEmpty && found.allSatisfy { Self.isSound($0, on: date) }, "\(name)")
      if found.contains(where: { $0.kind == .record }) { silent.append(name) }
    }
    // What names a ground has one on the newest day; before, the law may have been silent.
    let newest = date == Self.days.last
    #expect(
      !newest
        || Set(silent).isSubset(
          of: Refusal.Code.allCases.filter { $0.article == nil }.map(\.rawValue) + ["E7"]),
      "\(silent)")
  }

  @Test func `everything the town is refused and told has its ground on its day`() throws {
    let town = try Town()
    for request in Tour.requests { _ = try town.send(request) }
    var refused = 0
    for (request, outcome) in zip(town.requests, town.outcomes) {
      guard let refusal = outcome.refusal else { continue }
      refused += 1
      let date = request.at.day(offsetMinutes: 480)
      #expect(refusal.day == date)
      #expect(refusal.citations.allSatisfy { Self.isSound($0, on: date) }, "\(refusal)")
      let json = refusal.json
      #expect(json["basis"]?.array?.isEmpty == false)
      #expect(json["article"]?.string == refusal.ground)
    }
    #expect(refused > 0)
  }

  @Test func `a missing reason is no matter of the licensing Act outside licensing`() throws {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    let own = try town.run(
      .reject(Cases.Rejection(.notLicensable, reason: "", documentNumber: "1")), key, "08-01")
    #expect(own.refusal?.ground?.hasPrefix("《行政许可法》") == true)
    let item = DossierKey(.item, Town.plain)
    let closed = try town.run(
      .itemOpen(Registry.ItemOpening(open: false, reason: "")), item, "08-01")
    #expect(closed.refusal?.code == .reasonMissing)
  }

  // MARK: - What is written in sources

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func isKnown(_ part: Law.Basis) -> Bool {
    switch part {
    case .named: return false
    case .record: return true
    case .rule(let subject, _): return Law.Subject(rawValue: subject) != nil
    case .statute(let index, let place, _):
      return place.map { Law.statutes[index].provision(at: $0) != nil } ?? true
    }
  }

  @Test func `every ground that sources spell is known, with its article`() throws {
    let sources = Self.root.appendingPathComponent("Sources")
    let ids = Law.statutes.map(\.id).joined(separator: "|")
    let pattern = try Regex("\"((?:(?:\(ids)):[0-9]|rule:[a-z]|(?:\(ids)) \\|)[^\"\\\\]*)\"")
    var count = 0
    for path in try FileManager.default.subpathsOfDirectory(atPath: sources.path)
    where path.hasSuffix(".swift") && !path.hasSuffix("+Words.swift") && !path.contains("xn/") {
      let text = try String(contentsOf: sources.appendingPathComponent(path), encoding: .utf8)
      for match in text.matches(of: pattern) {
        let basis = String(match.output[1].substring ?? "")
        for choice in basis.split(separator: "|") {
          for part in Law.Basis.parts(of: choice) {
            count += 1
            #expect(Self.isKnown(part), "\(path): \(basis)")
          }
        }
      }
    }
    #expect(count > 150)
  }

  /// Every ground that sources spell, with the file in which it stands: of refusals, explanations and papers of all domains.
  private static func spelt() throws -> [(path: String, basis: String)] {
    let sources = root.appendingPathComponent("Sources")
    let ids = Law.statutes.map(\.id).joined(separator: "|")
    let pattern = try Regex(
      "[\"{]((?:依据 )?(?:(?:\(ids)):[0-9]|rule:[a-z]|(?:\(ids)) \\|)[^\"}\\\\]*)[\"}]")
    var found: [(path: String, basis: String)] = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: sources.path)
    where path.hasSuffix(".swift") && !path.hasSuffix("+Words.swift") && !path.contains("xn/") {
      let text = try String(contentsOf: sources.appendingPathComponent(path), encoding: .utf8)
      for match in text.matches(of: pattern) {
        let basis = String(match.output[1].substring ?? "")
        found.append((path, basis.hasPrefix("依据 ") ? String(basis.dropFirst(3)) : basis))
      }
    }
    return found
  }

  @Test(arguments: days)
  func
    `every ground of every domain is cited as in force on the day, or says that it rests on no law`(
      _ date: Day
    ) throws
  {
    var domains: Set<String> = []
    for (path, basis) in try Self.spelt() {
      let found = Law.citations(of: basis, on: date, under: Self.danzhou)
      #expect(
        !found.isEmpty && found.allSatisfy { Self.isSound($0, on: date) }, "\(path): \(basis)")
      domains.insert(path.split(separator: "/").dropFirst().first.map(String.init) ?? "")
    }
    // The young domains too.
    #expect(
      domains.isSuperset(of: [
        "ApprovalCase", "Complaint", "Penalty", "JointStage", "Oversight", "InspectionCase",
        "NetworkCase", "RuleFile", "Conduct", "Project", "Appraisal", "Base", "Paper",
      ]), "\(domains)")
  }

  @Test func `every source in a text of words is known, with its article`() throws {
    let sources = Self.root.appendingPathComponent("Sources")
    for path in try FileManager.default.subpathsOfDirectory(atPath: sources.path)
    where path.hasSuffix(".words") {
      let words = try WordsText(
        String(contentsOf: sources.appendingPathComponent(path), encoding: .utf8))
      var cells = words.codes.flatMap { [$0.meaning.source] + $0.members.map(\.meaning.source) }
      cells += words.records.flatMap { [$0.meaning.source] + $0.fields.map(\.meaning.source) }
      cells += words.groups.flatMap { [$0.meaning.source] + $0.members.map(\.meaning.source) }
      for cell in cells where !cell.isEmpty {
        #expect(Law.Basis.parts(of: cell).allSatisfy(Self.isKnown), "\(path): \(cell)")
      }
    }
  }

  @Test func `no source, header, binding, page or ledger cites a document that no reader has`()
    throws
  {
    for folder in ["Sources", "include", "Bindings", "docs", "Tests/Golden"] {
      let url = Self.root.appendingPathComponent(folder)
      for path in try FileManager.default.subpathsOfDirectory(atPath: url.path) {
        guard let text = try? String(contentsOf: url.appendingPathComponent(path), encoding: .utf8)
        else { continue }
        #expect(!text.contains("DOMAIN" + " §") && !text.contains("[S" + ":"), "\(folder)/\(path)")
      }
    }
  }
}
