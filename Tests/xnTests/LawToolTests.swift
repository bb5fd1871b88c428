import Foundation
import Testing
import Xiaoneng

/// `xn law`: rule sets number by number, citations for a day, and a set adopted.
@Suite struct LawToolTests {
  @Test func `a rule set is a table in Chinese`() throws {
    let result = try Xn.run("law", "--rules", "danzhou2011", "--on", "2012-08-01")
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(result.lines.first?.hasPrefix("配置项") == true)
    #expect(
      result.lines.contains {
        $0.hasPrefix("acceptNoticeDays ") && $0.contains("《行政许可法》第三十二条第一款第四项") && $0.contains("工作日")
      })
    #expect(!result.output.contains("（2021") && !result.output.contains("art "))
  }

  @Test func `as JSON each row has seven members`() throws {
    let result = try Xn.run("law", "--rules", "danzhou2011", "--on", "2012-08-01", "--json")
    let rows = try #require(result.json?.array)
    #expect(rows.count > 80)
    for row in rows {
      guard case .object(let members) = row else { continue }
      #expect(
        Set(members.map(\.key)) == ["key", "value", "unit", "meaning", "basis", "since", "setBy"])
    }
    #expect(rows.first { $0["key"]?.string == "litigationMonths" }?["value"]?.integer == 3)
    #expect(
      rows.first { $0["key"]?.string == "litigationMonths" }?["basis"]?.string
        == "《行政诉讼法》（1989年）第三十九条")
  }

  @Test func `two sets, or two days, are held against each other`() throws {
    let sets = try Xn.run(
      "law", "--rules", "danzhou2011", "--on", "2012-08-01", "--diff", "national2024",
      "--json")
    let keys = sets.json?.array?.compactMap { $0["key"]?.string } ?? []
    #expect(keys.contains("litigationMonths") && !keys.contains("singleLimit"))
    // A set of a later day is told by the law of that day.
    let spot = sets.json?.array?.first { $0["key"]?.string == "penalty.spotCitizen" }
    #expect(spot?["from"]?["basis"]?.string == "《行政处罚法》（1996年）第三十三条")
    #expect(spot?["to"]?["basis"]?.string == "《行政处罚法》第五十一条")
    let days = try Xn.run("law", "--on", "2012-08-01", "--diff", "2022-08-01", "--json")
    #expect(days.json?.array?.contains { $0["key"]?.string == "publicNoticeDays" } == true)
    let table = try Xn.run("law", "--rules", "danzhou2011", "--diff", "national2024")
    #expect(table.status == 0 && table.lines.first?.hasPrefix("配置项") == true)
  }

  @Test func `an article is cited as it stood on the day`() throws {
    let result = try Xn.run("law", "cite", "licensing:32(1)(4)", "--on", "2012-08-01", "--json")
    #expect(result.json?["chinese"]?.string == "《行政许可法》第三十二条第一款第四项")
    #expect(result.json?["english"]?.string == "Administrative Licensing Act art 32(1)(4)")
    #expect(result.json?["inForce"] == true)
    let early = try Xn.run("law", "cite", "penalty:36(1)", "--on", "1990-01-01", "--json")
    #expect(early.json?["inForce"] == false)
    for id in ["licensing", "penalty", "coercion", "reconsideration", "litigation"] {
      #expect(try Xn.run("law", "cite", id, "--on", "2024-08-01").status == 0)
    }
    #expect(try Xn.run("law", "cite", "licensing:84", "--on", "2012-08-01").status == 1)
    #expect(try Xn.run("law", "cite").status == 2)
    #expect(try Xn.run("law", "--rules", "danzhou2012").status == 2)
  }

  @Test func `a database is set up with a rule set, and another is adopted by command`() throws {
    let folder = try Folder()
    let (file, rules, next) = (
      folder.file("city.db").path, folder.file("a.json"), folder.file("b.json")
    )
    try Data(
      #"{"id":"city2012","parent":"danzhou2011","validFrom":"2012-01-01","changes":{"acceptNoticeDays":2}}"#
        .utf8
    ).write(to: rules)
    try Data(
      #"{"id":"city2099","parent":"city2012","validFrom":"2099-01-01","changes":{"acceptNoticeDays":3}}"#
        .utf8
    ).write(to: next)
    let made = try Xn.run("init", "--db", file, "--rules", rules.path, "--json")
    #expect(made.json?["rules"]?.array?.compactMap(\.string) == ["danzhou2011", "city2012"])
    let table = try Xn.run("law", "--rules", rules.path, "--on", "2012-08-01", "--json")
    #expect(
      table.json?.array?.first { $0["key"]?.string == "acceptNoticeDays" }?["setBy"]?.string
        == "city2012")
    let adopt = [
      "law", "adopt", next.path, "--db", file, "--document", "市府办〔2098〕1号", "--from", "2099-01-01",
      "--actor", "admin", "--json",
    ]
    let dry = try Xn.run(adopt + ["--dry-run"])
    #expect(dry.status == 0 && dry.json?["events"]?.array ?? [] == [])
    #expect(try Xn.run(adopt).json?["events"]?.array?.compactMap(\.string) == ["ruleSet.adopted"])
    #expect(try Xn.run(adopt).status == 1)
    #expect(try Xn.run("verify", "--db", file).status == 0)
  }

  @Test func `everything wrong in a rule set is named, and no database is made`() throws {
    let folder = try Folder()
    let (file, rules) = (folder.file("city.db").path, folder.file("bad.json"))
    try Data(
      #"{"id":"c","parent":"danzhou2011","validFrom":"2012-01-01","changes":{"acceptNotice":2,"warnDays":"x"}}"#
        .utf8
    ).write(to: rules)
    let result = try Xn.run("init", "--db", file, "--rules", rules.path)
    #expect(result.status == 1)
    #expect(result.errors.contains("acceptNotice") && result.errors.contains("warnDays"))
    #expect(!FileManager.default.fileExists(atPath: file))
  }
}
