import Testing
import XiaonengWords
import Xiaoneng

/// Statutes as they are written down: versions end to end, and the numbers that rule sets go by.
@Suite struct StatuteTests {
  @Test func `versions follow one another without a gap, and none overlaps`() throws {
    #expect(Law.statutes.count > 20)
    #expect(Set(Law.statutes.map(\.id)).count == Law.statutes.count)
    for statute in Law.statutes {
      #expect(!statute.versions.isEmpty, "\(statute.id)")
      for (earlier, later) in zip(statute.versions, statute.versions.dropFirst()) {
        let next = try day(earlier.until).adding(1)
        #expect("\(next)" == later.from, "\(statute.id) \(earlier.id)")
      }
      #expect(statute.versions.dropLast().allSatisfy { !$0.until.isEmpty })
    }
  }

  @Test func `every article lies within its version, and stands once`() {
    for statute in Law.statutes {
      let places = statute.provisions.map(\.place)
      #expect(Set(places).count == places.count, "\(statute.id)")
      for provision in statute.provisions {
        for (number, version) in statute.versions.enumerated() {
          guard let most = version.articles, let place = statute.place(of: provision, in: number)
          else { continue }
          #expect(place.article <= most, "\(statute.id) \(version.id) \(place)")
        }
      }
    }
  }

  @Test func `the built-in rule sets go by the numbers of the law of their days`() throws {
    var compared = 0
    let parameters = Law.statutes.flatMap(\.provisions).flatMap(\.parameters)
    for profile in Profile.builtIn {
      // The Act of 2011 on the cap of late charges came after the first set.
      let date = max(profile.validFrom, day("2012-01-01"))
      let table = RuleTable(profile, on: date)
      for parameter in parameters
      where parameter.since <= "\(date)"
        && (parameter.until.isEmpty || "\(date)" <= parameter.until)
      {
        let row = try #require(table.rows.first { $0.key == parameter.key }, "\(parameter.key)")
        #expect(row.value == .integer(parameter.value), "\(profile.id) \(parameter.key)")
        compared += 1
      }
    }
    #expect(compared > 150)
  }

  static let wrong: [(text: String, what: String)] = [
    ("version  2003  2004-07-01  -  83  x  y", "1: no statute stands above"),
    ("statute  a  law  甲", "1: a statute has an id, a kind and two names"),
    ("statute  a  novel  甲  A", "1: novel is no kind"),
    ("statute  a  law  甲  A\nversion  1  2004-07-01", "2: a version has seven cells"),
    ("statute  a  law  甲  A\nversion  1  2004-07-01  -  9  x  y  odd", "2: odd is not known here"),
    (
      "statute  a  law  甲  A\n3(x)  标题  Heading  文  Text",
      "2: an article has a number, two headings and two sentences"
    ),
    (
      "statute  a  law  甲  A\nversion  1  2004-07-01  -  9  x  y\n3  标题  Heading  文  Text  2 4",
      "3: 2 4 is no number in a version"
    ),
    (
      "statute  a  law  甲  A\n  key  5  日  2004-07-01  -",
      "2: a parameter has a key, a number, a unit and two days"
    ),
  ]

  @Test(arguments: wrong.indices)
  func `a text that cannot be read is refused with its line`(_ index: Int) {
    let row = Self.wrong[index]
    do {
      _ = try StatuteText(row.text)
      Issue.record("not refused: \(row.text)")
    } catch {
      #expect(error.text == row.what)
    }
  }

  // MARK: - Passages

  @Test func `a passage tells the article as it stood, by the numbers of the day`() throws {
    let now = try Law.passage("licensing:32(1)(4)", on: day("2012-08-01"))
    #expect(now.chinese == "《行政许可法》第三十二条第一款第四项" && now.inForce)
    #expect((now.version, now.from, now.until) == ("2003", "2004-07-01", "2019-04-22"))
    #expect(now.heading == "一次告知补正" && now.text?.contains("五日内") == true)
    // Article 36 of 1996 is another than article 36 of 2021.
    let old = try Law.passage("penalty:29(1)", on: day("2012-08-01"))
    #expect(old.chinese == "《行政处罚法》（1996年）第二十九条第一款" && old.heading == "时效")
    #expect(try Law.passage("penalty:36(1)", on: day("2022-08-01")).heading == "时效")
    #expect(
      try Law.passage("行政处罚法 51(1)", on: day("2012-08-01")).chinese == "《行政处罚法》（1996年）第五十一条第一项")
  }

  @Test func `before it is in force a passage is told, and said not to be`() throws {
    let early = try Law.passage("personalInformation:47", on: day("2012-08-01"))
    #expect(!early.inForce && early.from == "2021-11-01")
    #expect(try Law.passage("unlicensedTrade:13", on: day("2026-01-01")).inForce)
  }

  @Test(arguments: [
    "licensing:84", "licensing:0", "licensing:", "nothing:3", "", "licensing:1;2", "rule:complaint",
  ])
  func `what is no article is refused`(_ text: String) {
    do {
      _ = try Law.passage(text, on: day("2012-08-01"))
      Issue.record("not refused")
    } catch {
      #expect(error.code == .notFound)
    }
  }
}
