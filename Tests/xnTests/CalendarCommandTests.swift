import Foundation
import Testing
import Xiaoneng

@Suite struct CalendarCommandTests {
  @Test(.enabled(if: SharedData.isPresent, "the shared data folder is absent"))
  func `the table of all days equals the independent one`() throws {
    let theirs = String(decoding: try #require(SharedData.workdays), as: UTF8.self)
      .replacingOccurrences(of: "\r\n", with: "\n")
    let result = try Xn.run(
      "calendar", "--from", "2004-01-01", "--to", "2026-12-31", "--csv")
    #expect(result.status == 0)
    #expect(result.lines.count == 8403)
    // 国办发明电〔2005〕35号 has 31 December 2005 worked; the data set is wrong on that day.
    #expect(result.output == theirs.replacingOccurrences(of: "2005-12-31,0", with: "2005-12-31,1"))
  }

  @Test func `a list in JSON is one array`() throws {
    let result = try Xn.run("calendar", "--from", "2012-09-28", "--to", "2012-09-30", "--json")
    let days = result.json?.array ?? []
    #expect(days.map { $0["workday"] } == [true, true, false])
    #expect(days.map { $0["reason"]?.string } == ["workday", "makeUp", "holiday"])
  }

  @Test func `months show holidays by name`() throws {
    let result = try Xn.run("calendar", "--year", "2012")
    #expect(result.status == 0)
    #expect(result.output.contains("2012 年 10 月"))
    #expect(result.output.contains("+29"))
    #expect(result.output.contains("春节放假"))
  }

  static let sums: [(arguments: String, output: String)] = [
    ("--from 2012-09-20 --add 20", "2012-10-24 周三 Wed\n"),
    ("--from 2012-10-24 --add -20", "2012-09-20 周四 Thu\n"),
    ("--from 2012-09-20 --to 2012-10-31 --count", "25\n"),
    ("--from 2012-10-31 --to 2012-09-20 --count", "-25\n"),
    ("--year 2012 --count", "249\n"),
  ]

  @Test(arguments: sums)
  func `sums are those of the library`(_ row: (arguments: String, output: String)) throws {
    let result = try Xn.run(["calendar"] + row.arguments.split(separator: " ").map(String.init))
    #expect(result.output == row.output, "\(result.errors)")
  }

  @Test func `a day is explained with its notice`() throws {
    let result = try Xn.run("calendar", "--day", "2011-12-31")
    #expect(result.output.contains("国办发明电〔2011〕45号"))
    #expect(result.output.contains("worked"))
  }

  static let wrong: [(arguments: String, status: Int32)] = [
    ("", 2), ("--from 2012-01-01", 2), ("--to 2012-01-01", 2), ("--year 0", 2), ("--year x", 2),
    ("--from 2012-01-02 --to 2012-01-01", 2), ("--from 2012-01-01 --add", 2),
    ("--from 2012-01-01 --add 99999999999999999999", 2), ("--day 2012-01-01 --csv", 2),
    ("--from 2012-01-01 --to 2012-01-02 --csv --json", 2), ("--day 2003-12-31", 1),
    ("--from 2003-12-31 --to 2004-12-31 --csv", 1),
    ("--from 2012-01-01 --add 9223372036854775807", 1),
    ("--from 2012-01-01 --add -9223372036854775808", 1),
  ]

  @Test(arguments: wrong)
  func `wrong use is 2 and an unknown day is 1`(_ row: (arguments: String, status: Int32)) throws {
    let result = try Xn.run(["calendar"] + row.arguments.split(separator: " ").map(String.init))
    #expect(result.status == row.status)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("xn: "))
  }
}
