import Testing
import Xiaoneng

@Suite struct DeadlineTests {
  @Test func `a promise is not moved by an extension, and a pause stops both clocks`() throws {
    let result = try Xn.run(
      "deadline", "--accept", "2012-08-01", "--limit", "20wd", "--promise", "9wd", "--extend",
      "10wd", "--pause", "2012-08-08..2012-08-17", "--json")
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.json?["promisedDue"] == "2012-08-23")
    #expect(result.json?["statutoryDue"] == "2012-09-21")
    #expect(result.json?["provisional"] == false)
    // One line, canonical.
    #expect(result.json.map { $0.text + "\n" } == result.output)
  }

  static let dues: [(arguments: String, due: String)] = [
    ("--limit 20wd", "2012-08-29"), ("--limit=20wd --calendar=weekdays", "2012-08-29"),
    ("--limit 30d", "2012-08-31"), ("--limit 2m", "2012-10-08"),
    ("--limit 2m --roll none", "2012-10-01"), ("--limit 2m --roll previous", "2012-09-29"),
    ("--limit 2m --calendar weekdays", "2012-10-01"), ("--limit 2012-08-29", "2012-08-29"),
    ("--limit 20wd --pause 2012-08-06..2012-08-07 --pause 2012-08-08..2012-08-09", "2012-08-31"),
    ("--limit 20wd --pause 2012-08-06.. --at 2012-08-10", "2012-09-04"),
    ("--limit 20wd --pause 2012-08-06../2wd --at 2012-08-20", "2012-08-31"),
  ]

  @Test(arguments: dues)
  func `limits, pauses, calendars and rolls are those of the library`(
    _ row: (arguments: String, due: String)
  ) throws {
    let words = ["deadline", "--accept", "2012-08-01", "--json"]
    let result = try Xn.run(words + row.arguments.split(separator: " ").map(String.init))
    #expect(result.json?["statutoryDue"] == .string(row.due), "\(result.errors)")
  }

  @Test func `on a day both clocks tell what is used, left and exceeded`() throws {
    let result = try Xn.run(
      "deadline", "--accept", "2012-08-01", "--limit", "20wd", "--promise", "9wd", "--at",
      "2012-08-16", "--json")
    func expected(_ due: String, _ limit: String, remaining: Int64, overdue: Int64) -> String {
      let json: JSONValue = [
        "due": .string(due), "elapsed": 11, "extended": 0, "limit": .string(limit),
        "overdue": .integer(overdue), "provisional": false, "remaining": .integer(remaining),
      ]
      return json.text
    }
    let json = result.json
    #expect(json?["promised"]?.text == expected("2012-08-14", "9wd", remaining: -2, overdue: 2))
    #expect(json?["statutory"]?.text == expected("2012-08-29", "20wd", remaining: 9, overdue: 0))
  }

  @Test func `an explanation lists every day and why it counts`() throws {
    let result = try Xn.run(
      "deadline", "--accept", "2012-09-27", "--limit", "3wd", "--explain", "--json")
    let days = result.json?["days"]?.array ?? []
    #expect(days.count == 11)
    #expect(
      days.filter { $0["counted"] == true }.compactMap { $0["day"]?.string } == [
        "2012-09-28", "2012-09-29", "2012-10-08",
      ])
    #expect(days.last?["due"] == true)
    let people = try Xn.run("deadline", "--accept", "2012-09-27", "--limit", "3wd", "--explain")
    #expect(people.output.contains("2012-09-30"))
    #expect(people.output.contains("2012-10-08 周一 Mon"))
  }

  @Test func `what lies beyond the last notice is provisional`() throws {
    let result = try Xn.run(
      "deadline", "--accept", "2026-12-30", "--limit", "5wd", "--json")
    #expect(result.json?["provisional"] == true)
  }

  static let wrong: [(arguments: String, status: Int32, named: String)] = [
    ("--limit 20wd", 2, "--accept"), ("--accept 2012-08-01", 2, "--limit"),
    ("--accept 2012-02-30 --limit 20wd", 2, "--accept"),
    ("--accept 2012-08-01 --limit 20", 2, "--limit"),
    ("--accept 2012-08-01 --limit 20wd --extend 10d", 2, "--extend"),
    ("--accept 2012-08-01 --limit 20wd --pause 2012-08-08", 2, "--pause"),
    ("--accept 2012-08-01 --limit 20wd --pause 2012-08-08..x", 2, "--pause"),
    ("--accept 2012-08-01 --limit 20wd --pause 2012-08-08../x", 2, "--pause"),
    ("--accept 2012-08-01 --limit 20wd --calendar mars", 2, "--calendar"),
    ("--accept 2012-08-01 --limit 20wd --limit 30wd", 2, "--limit"),
    ("--accept 2012-08-01 --limit", 2, "--limit"),
    ("--accept 2012-08-01 --limit --json", 2, "--limit"),
    ("--accept 2012-08-01 --limit 20wd --jsno", 2, "--json"),
    ("--accept 2012-08-01 --limit 20wd --json=yes", 2, "--json"),
    ("--accept 2012-08-01 --limit 20wd more", 2, "more"),
    ("--accept 2012-08-01 --limit 20wd -- --json", 2, "--json"),
    ("--accept 2012-08-01 --limit 9999wd", 1, "9999wd"),
    ("--accept 2003-08-01 --limit 20wd", 1, "2004-01-01"),
    ("--accept 9999-12-31 --limit 20wd --calendar weekdays", 1, "9999-12-31"),
    ("--accept 2012-08-01 --limit 20wd --pause 2012-08-09..2012-08-08", 1, "2012-08-09"),
    ("--accept 2012-08-01 --limit 20wd --pause 2012-08-09..", 1, "--at"),
  ]

  @Test(arguments: wrong)
  func `wrong use is 2, a refusal is 1, and both say what is wrong on stderr`(
    _ row: (arguments: String, status: Int32, named: String)
  ) throws {
    let result = try Xn.run(["deadline"] + row.arguments.split(separator: " ").map(String.init))
    #expect(result.status == row.status)
    #expect(result.output == "")
    #expect(result.errors.contains(row.named), "\(result.errors)")
    // English and Chinese.
    #expect(result.errors.utf8.contains { $0 >= 0xE4 && $0 <= 0xE9 })
  }
}
