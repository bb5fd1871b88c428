import Foundation
import Testing
import Xiaoneng

/// `xn supervise`: what happens if nobody acts, and the monthly deduction sheet.
@Suite struct SuperviseToolTests {
  private static let cards = Data(
    #"""
    [{"unit":"GS","case":"1","clock":"p","rule":"E3","class":"warning","breachedAt":"2012-08-01","servedAt":"2012-08-01"},
    {"unit":"GS","case":"2","clock":"p","rule":"E3","class":"warning","breachedAt":"2012-08-02","servedAt":"2012-08-02"},
    {"unit":"GS","case":"3","clock":"p","rule":"E3","class":"warning","breachedAt":"2012-08-03","servedAt":"2012-08-03"},
    {"unit":"GS","case":"4","clock":"p","rule":"E2","class":"yellow","breachedAt":"2012-08-06T00:00:00+08:00",
    "servedAt":"2012-08-06T09:00:00+08:00","liftedAt":"2012-08-20T10:00:00+08:00"},
    {"unit":"GS","case":"5","clock":"p","rule":"E2","class":"yellow","breachedAt":"2012-08-07","servedAt":"2012-08-07"},
    {"unit":"GS","case":"6","clock":"p","rule":"E2","class":"yellow","breachedAt":"2012-08-08","servedAt":"2012-08-08"},
    {"unit":"GS","case":"6","clock":"p","rule":"E16","class":"red","breachedAt":"2012-08-16","servedAt":"2012-08-16"}]
    """#.utf8)

  private func foresee(_ more: String...) throws -> Xn.Result {
    try Xn.run(
      ["supervise", "foresee", "--accept", "2012-08-01", "--limit", "20wd", "--promise", "9wd"]
        + more)
  }

  @Test func `what will happen is told line by line, in order`() throws {
    let result = try foresee("--json")
    #expect(result.status == 0 && result.errors == "")
    let lines = try result.lines.filter { !$0.isEmpty }.map { try JSONValue(parsing: String($0)) }
    #expect(lines.count == 6)
    #expect(
      lines.map { $0["at"]?.string }
        == lines.map { $0["at"]?.string }.sorted { $0 ?? "" < $1 ?? "" })
    #expect(lines.first?.text == #"{"at":"2012-08-13","light":"amber","rule":"E3"}"#)
    #expect(lines.last?.text == #"{"at":"2012-08-31","record":"silent"}"#)
  }

  @Test func `the table gives the reason of each line`() throws {
    let result = try foresee()
    #expect(result.status == 0)
    #expect(result.output.contains("承诺时限9个工作日于2012-08-14届满"), "\(result.output)")
    #expect(result.output.contains("发黄牌 yellow card") && result.output.contains("发红牌 red card"))
    #expect(result.output.contains("认定 2012-09-24"))
  }

  @Test func `a city's own rule set is read from a file`() throws {
    let folder = try Folder()
    var profile = Profile.danzhou2011
    profile.supervision.replyDays = 3
    let file = folder.file("profile.json")
    try Data(profile.json.canonicalBytes).write(to: file)
    let result = try foresee("--json", "--profile", file.path)
    #expect(result.output.contains(#""replyDue":"2012-08-20""#), "\(result)")
    try Data("{}".utf8).write(to: file)
    #expect(try foresee("--profile", file.path).status == 1)
  }

  @Test func `a month's cards come to their deductions`() throws {
    let result = try Xn.run(
      "supervise", "accounting", "-", "--month", "2012-08", "--json", input: Self.cards)
    #expect(result.status == 0 && result.errors == "")
    #expect(result.json?["month"] == "2012-08")
    let unit = result.json?["units"]?.array?.first
    #expect(unit?["score"] == 82)
    #expect(unit?["cards"]?.text == #"{"issued":4,"lifted":1,"standing":2,"superseded":1}"#)
    let table = try Xn.run("supervise", "accounting", "-", "--month", "2012-08", input: Self.cards)
    #expect(table.output.contains("82") && table.output.contains("扣分条目 entries"), "\(table)")
  }

  @Test(arguments: [
    ("{}", "array"), (#"[{"unit":"GS"}]"#, "[0]."),
    (
      #"[{"unit":"GS","case":"1","clock":"p","rule":"E3","class":"data","breachedAt":"2012-08-01","servedAt":"2012-08-01"}]"#,
      "[0].class"
    ),
    (
      #"[{"unit":"GS","case":"1","clock":"p","rule":"E3","class":"red","breachedAt":"2012-08-32","servedAt":"2012-08-01"}]"#,
      "[0].breachedAt"
    ),
    (
      #"[{"unit":"GS","case":"1","clock":"p","rule":"E3","class":"red","breachedAt":"2012-08-02","servedAt":"2012-08-01"}]"#,
      "[0].servedAt"
    ),
  ])
  func `what are no cards is refused with field and reason`(_ text: String, _ field: String) throws
  {
    let result = try Xn.run(
      "supervise", "accounting", "-", "--month", "2012-08", input: Data(text.utf8))
    #expect(result.status == 1 && result.output == "")
    #expect(result.errors.contains(field), "\(result.errors)")
  }

  @Test func `wrong use is explained, and what the law does not allow is refused`() throws {
    #expect(try Xn.run("supervise").status == 2)
    #expect(try Xn.run("supervise", "foresee", "--accept", "2012-08-01").status == 2)
    #expect(
      try Xn.run("supervise", "accounting", "-", "--month", "2012-13", input: Self.cards).status
        == 2)
    #expect(try Xn.run("supervise", "accounting", "--month", "2012-08").status == 2)
    let long = try Xn.run(
      "supervise", "foresee", "--accept", "2012-08-01", "--limit", "5wd", "--promise", "9wd")
    #expect(long.status == 1 && long.errors.contains("promise"), "\(long.errors)")
  }
}
