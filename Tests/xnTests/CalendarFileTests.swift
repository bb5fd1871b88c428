import Foundation
import Testing
import Xiaoneng

/// `--calendar FILE`: feeds and calendars as JSON.
@Suite struct CalendarFileTests {
  static let feed = """
    BEGIN:VCALENDAR
    BEGIN:VEVENT
    SUMMARY:元旦（休）
    DTSTART;VALUE=DATE:20270101
    END:VEVENT
    BEGIN:VEVENT
    SUMMARY:元旦 补班
    DTSTART:20270103T090000
    DTEND:20270103T180000
    END:VEVENT
    END:VCALENDAR

    """
  static let json =
    #"{"name":"local","base":"china","notices":[{"year":2027,"daysOff":["2027-01-01"],"daysWorked":["2027-01-03"]}]}"#

  static func file(_ folder: Folder, _ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: folder.file(name))
    return folder.file(name).path
  }

  @Test(arguments: [("2027.ics", feed), ("local.json", json), ("nameless", "\u{FEFF}\n" + json)])
  func `days are counted by the calendar of a file`(_ name: String, _ text: String) throws {
    let folder = try Folder()
    let path = try Self.file(folder, name, text)
    let result = try Xn.run(
      "calendar", "--from", "2027-01-01", "--to", "2027-01-05", "--csv", "--calendar", path)
    #expect(
      result.lines.dropFirst().prefix(5) == [
        "2027-01-01,0", "2027-01-02,0", "2027-01-03,1", "2027-01-04,1", "2027-01-05,1",
      ], "\(result.errors)")
    let deadline = try Xn.run(
      "deadline", "--accept", "2027-01-01", "--limit", "2wd", "--calendar", path, "--json")
    #expect(deadline.output.contains("2027-01-04"))
  }

  @Test func `a database made with a calendar of one's own goes on with it`() throws {
    let folder = try Folder()
    let path = try Self.file(folder, "2027.ics", Self.feed)
    let database = folder.file("x.db").path
    let made = try Xn.run("init", "--db", database, "--calendar", path, "--json")
    #expect(made.json?["calendar"] == "2027", "\(made.errors)")
    let log =
      "<log><trace><string key=\"concept:name\" value=\"A\"/><event>"
      + "<date key=\"time:timestamp\" value=\"2027-01-01T09:00:00\"/></event></trace></log>"
    // Opened again without naming it.
    let imported = try Xn.run(
      "import", "--db", database, "--xes", "-", "--limit", "1wd", "--source", "s", "--json",
      input: Data(log.utf8))
    #expect(imported.status == 0, "\(imported.errors)")
    let asked =
      #"{"actor":{"id":"a","role":"auditor"},"at":"2027-02-01T00:00:00+08:00","query":"case.get","dossier":"case/s-A"}"#
    let view = try Xn.run(
      "query", "--db", database, "--question", asked, "--ahead", "525600")
    #expect(view.output.contains("2027-01-03"), "\(view.output) \(view.errors)")
  }

  static let wrong: [(name: String, text: String?, status: Int32, said: String)] = [
    ("chine", nil, 2, "did you mean china?"), ("/nowhere/2027.ics", nil, 1, "/nowhere/2027.ics"),
    ("x.ics", "rubbish", 1, "VCALENDAR"), ("x.json", "{\"name\":1}", 1, "name"),
    (
      "holidays.ics",
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:元旦（休）\nDTSTART:20270101\nEND:VEVENT\nEND:VCALENDAR\n",
      1,
      "holidays only"
    ),
  ]

  @Test(arguments: wrong)
  func `a calendar that is none is told why`(
    _ row: (name: String, text: String?, status: Int32, said: String)
  ) throws {
    let folder = try Folder()
    let path = try row.text.map { try Self.file(folder, row.name, $0) } ?? row.name
    let result = try Xn.run("calendar", "--day", "2027-01-01", "--calendar", path)
    #expect(result.status == row.status)
    #expect(result.errors.contains(row.said), "\(result.errors)")
  }

  @Test func `a log without zones is read by the offset that is given, and corrected by another`()
    throws
  {
    let folder = try Folder()
    let database = folder.file("x.db").path
    let log =
      "<log><trace><string key=\"concept:name\" value=\"A\"/><event>"
      + "<date key=\"time:timestamp\" value=\"2012-08-01T09:00:00\"/></event></trace></log>"
    func run(_ more: String...) throws -> Xn.Result {
      try Xn.run(
        ["import", "--db", database, "--xes", "-", "--json"] + more, input: Data(log.utf8))
    }
    let first = try run()
    #expect(first.status == 0)
    #expect(first.json?["imported"] == 1 && first.json?["corrected"] == 0)
    #expect(first.json?["doubtful"]?.array?.first?["codes"] == ["noZone"])
    #expect(try run("--offset", "+08:00").json?["already"] == 1)
    #expect(try run("--offset=-05:00").json?["corrected"] == 1)
    #expect(try run("--offset", "8").status == 2)
    let undated = try Xn.run(
      "import", "--db", database, "--xes", "-", "--json", input: Data("<log><trace/></log>".utf8))
    #expect(undated.status == 1)
    #expect(undated.json?["refused"]?.array?.count == 1 && undated.json?["open"] == 0)
  }
}
