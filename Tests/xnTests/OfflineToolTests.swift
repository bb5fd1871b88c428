import Foundation
import Testing
import Xiaoneng

/// An agent's records of a week, kept offline and executed later as batches with moments of their own.
@Suite struct OfflineToolTests {
  private static let office = #"{"id":"zheng","role":"efficiencyOffice","unit":"GOV"}"#
  private static let keeper = #"{"id":"xn","role":"administrator"}"#
  private static let agent = #"{"id":"agent","role":"agent"}"#

  private static func line(
    _ actor: String, _ command: String, _ data: String, on dossier: String, _ at: String,
    key: String = ""
  ) -> String {
    #"{"actor":\#(actor),"command":"\#(command)","data":\#(data),"dossier":"\#(dossier)","at":"2012-\#(at):00+08:00""#
      + (key.isEmpty ? "}" : #","key":"\#(key)"}"#)
  }

  private static func point(_ tier: String, _ parent: String, _ unit: String, _ more: String)
    -> String
  {
    #"{"name":"\#(tier)","tier":"\#(tier)","parent":"\#(parent)","unit":"\#(unit)","opened":"2012-08-01",\#(more)}"#
  }

  private static let setup: [String] = {
    let at = "08-01T08:00"
    let offers = #""items":[{"item":"GS-1"}]"#
    let village =
      #""items":[{"item":"GS-1","mode":"proxy"}],"agents":[{"id":"agent","pair":"agent-2"},{"id":"agent-2"}]"#
    return [
      line(keeper, "unit.register", #"{"name":"工商局"}"#, on: "unit/GS", at),
      line(keeper, "unit.register", #"{"name":"那大镇"}"#, on: "unit/ND", at),
      line(keeper, "unit.register", #"{"name":"市政府"}"#, on: "unit/GOV", at),
      line(
        keeper, "person.register", #"{"name":"郑","unit":"GOV","roles":["efficiencyOffice"]}"#,
        on: "person/zheng", at),
      line(
        keeper, "item.publish",
        #"{"name":"登记","unit":"GS","basis":"法","conditions":"条件","procedure":"程序","validFrom":"2011-01-01","statutory":"20wd","promised":"9wd"}"#,
        on: "item/GS-1", at),
      line(office, "point.open", point("city", "", "GOV", offers), on: "point/C", "08-02T08:00"),
      line(office, "point.open", point("town", "C", "ND", offers), on: "point/Z", "08-02T08:10"),
      line(
        office, "point.open", point("village", "Z", "ND", village), on: "point/V", "08-02T08:20"),
    ]
  }()

  /// Five mandates, given from Monday to Wednesday and handed up on Thursday, told on Friday evening.
  private static let week: [String] = (1...5).flatMap { number -> [String] in
    let day = 16 + min(number, 3)
    let give =
      #"{"point":"V","item":"GS-1","applicant":{"name":"村民\#(number)"},"mandate":"\#(String(repeating: "a", count: 64))","at":"2012-09-\#(day)T09:00:00+08:00"}"#
    let hand = #"{"to":"","at":"2012-09-20T1\#(number):00:00+08:00"}"#
    return [
      line(
        agent, "mandate.give", give, on: "mandate/V-\(number)", "09-21T18:00", key: "\(number)g"),
      line(
        agent, "mandate.hand", hand, on: "mandate/V-\(number)", "09-21T18:00", key: "\(number)h"),
    ]
  }

  private static func start(_ lines: [String], _ database: URL, _ folder: Folder) throws -> Process
  {
    let file = folder.file(UUID().uuidString + ".ndjson")
    try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: file)
    let process = Process()
    process.executableURL = Xn.binary
    process.arguments = ["execute", "--db", database.path, file.path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  @Test
  func `two processes send a week twice, one backwards: every record once, and the clocks right`()
    throws
  {
    let folder = try Folder()
    let database = folder.file("city.db")
    #expect(try Xn.run("init", "--db", database.path, "--simulation").status == 0)
    let setup = Data(Self.setup.map { $0 + "\n" }.joined().utf8)
    let made = try Xn.run(["execute", "--db", database.path], input: setup)
    #expect(made.status == 0, "\(made)")
    for _ in 0..<2 {
      let senders = [
        try Self.start(Self.week, database, folder),
        try Self.start(Self.week.reversed(), database, folder),
      ]
      for sender in senders { sender.waitUntilExit() }
    }
    let list = try Xn.run(
      "network", "list", "--db", database.path, "--actor", "auditor:auditor", "--at",
      "2012-09-30T08:00:00+08:00", "--json")
    // Which was opened first is the senders' race.
    let mandates = try #require(list.json?["mandates"]?.array, "\(list)").sorted {
      ($0["number"]?.string ?? "") < ($1["number"]?.string ?? "")
    }
    #expect(mandates.count == 5)
    for (place, mandate) in mandates.enumerated() {
      let legs = try #require(mandate["legs"]?.array)
      #expect(legs.count == 1)
      #expect(legs.first?["handed"]?.string?.hasPrefix("2012-09-20T1\(place + 1):00") == true)
      #expect(mandate["late"] == nil, "\(mandate)")
      #expect(mandate["given"]?.string?.hasPrefix("2012-09-1\(6 + min(place + 1, 3))T09") == true)
    }
    for number in 1...5 {
      let ledger = try Xn.run(
        "query", "--db", database.path, "mandate.ledger", "--dossier", "mandate/V-\(number)",
        "--actor", "auditor:auditor", "--at", "2012-09-30T08:00:00+08:00")
      #expect(ledger.json?["entries"]?.array?.count == 2, "\(ledger)")
    }
  }
}
