import Foundation
import Testing
import Xiaoneng

/// `xn network` and `xn rules`: clocks of mandates and first contacts, coverage, holders of posts.
@Suite struct NetworkToolTests {
  private func foresee(_ more: String...) throws -> Xn.Result {
    try Xn.run(["network", "foresee", "--mandate", "2012-09-27", "--tier", "village"] + more)
  }

  @Test func `the clocks of a mandate are printed as JSON`() throws {
    #expect(
      try foresee("--json").output
        == #"{"agentLate":0,"handOverDue":"2012-10-08","handed":"2012-10-08","mandate":"2012-09-27","organDue":"2012-10-15","organReceived":"2012-10-08","tier":"village"}"#
        + "\n")
    let town = try foresee("--via", "town", "--json")
    #expect(town.json?["organReceived"] == "2012-10-09" && town.json?["organDue"] == "2012-10-16")
    let late = try foresee("--handed", "2012-10-09", "--json")
    #expect(late.json?["agentLate"] == 1 && late.json?["organDue"] == "2012-10-16")
    let week = try Xn.run(
      "network", "foresee", "--mandate", "2012-09-28", "--tier", "village", "--json")
    #expect(week.json?["handOverDue"] == "2012-10-08")
  }

  @Test func `the table gives three numbers and the reason of each day`() throws {
    let result = try foresee("--handed", "2012-10-09")
    #expect(result.status == 0 && result.output.contains("代办逾期1个工作日"), "\(result.output)")
    #expect(result.output.contains("申请人合计 applicant 9个工作日"), "\(result.output)")
  }

  @Test func `a city's own days are read from a file`() throws {
    let folder = try Folder()
    var profile = Profile.danzhou2011
    profile.network.agentDays = 1
    profile.acceptNoticeDays = 2
    let file = folder.file("profile.json")
    try Data(profile.json.canonicalBytes).write(to: file)
    let result = try foresee("--json", "--profile", file.path)
    #expect(
      result.json?["handOverDue"] == "2012-09-28" && result.json?["organDue"] == "2012-10-08",
      "\(result)")
  }

  @Test func `what cannot be is refused, and wrong use explained`() throws {
    let back = try foresee("--handed", "2012-09-26")
    #expect(back.status == 1 && back.errors.contains("handed"), "\(back.errors)")
    #expect(try foresee("--via", "village").status == 1)
    #expect(try foresee("--via", "hamlet").status == 2)
    #expect(
      try Xn.run("network", "foresee", "--mandate", "2012-09-27", "--tier", "city").status == 1)
    #expect(try Xn.run("network", "foresee", "--mandate", "2012-09-27").status == 2)
    #expect(try Xn.run("network", "coverage").status == 2)
  }

  @Test func `coverage is told with its denominators, and a broken network refused`() throws {
    let text =
      #"{"towns":17,"points":[{"code":"S","tier":"city","items":[{"item":"A"}]},{"code":"Z","tier":"town","parent":"S","agents":2,"items":[{"item":"A"}]}]}"#
    let result = try Xn.run("network", "coverage", "-", input: Data(text.utf8))
    #expect(result.status == 0 && result.output.contains("5.9%"), "\(result)")
    #expect(result.output.contains("未登记"))
    let json = try Xn.run("network", "coverage", "-", "--json", input: Data(text.utf8))
    #expect(json.json?["tiers"]?.array?[1]["share"] == "1/17")
    let broken = try Xn.run(
      "network", "coverage", "-",
      input: Data(
        text.replacing(
          #""parent":"S","agents":2,"items":[{"item":"A"}]"#,
          with: #""parent":"S","items":[{"item":"B"}]"#
        ).utf8))
    #expect(broken.status == 1 && broken.errors.contains("points[1].items[0].item"), "\(broken)")
  }
}

/// `xn rules`: first contacts, holders of posts, how far units are.
@Suite struct RulesToolTests {
  @Test func `the last days of a first contact are printed`() throws {
    let result = try Xn.run("rules", "contact", "--asked", "2012-09-28", "--json")
    #expect(
      result.output
        == #"{"asked":"2012-09-28","dispositionDue":"2012-09-28","openDue":"2012-09-29"}"# + "\n")
    let table = try Xn.run(
      "rules", "contact", "--asked", "2012-09-28", "--returned", "2012-09-29")
    #expect(table.output.contains("2012-10-08") && table.output.contains("指定承办"), "\(table)")
    #expect(try Xn.run("rules", "contact").status == 2)
    #expect(
      try Xn.run("rules", "contact", "--asked", "2012-09-28", "--returned", "2012-09-01").status
        == 1)
  }

  @Test func `when nobody was at the counter is found`() throws {
    let text =
      #"{"a":[{"from":"2012-08-06T09:20:00+08:00","to":"2012-08-06T12:00:00+08:00"}],"b":[{"from":"2012-08-06T11:00:00+08:00","to":"2012-08-06T14:00:00+08:00"}]}"#
    let result = try Xn.run("rules", "cover", "-", input: Data(text.utf8))
    #expect(result.output.contains("同时离岗 both away"), "\(result)")
    #expect(result.output.contains("B岗应于2012-08-06 10:00前在岗"))
    let json = try Xn.run("rules", "cover", "-", "--json", input: Data(text.utf8))
    #expect(json.json?["bothAway"]?.array?.count == 1 && json.json?["gaps"]?.array?.count == 1)
    #expect(try Xn.run("rules", "cover", "-", input: Data("{}".utf8)).output.contains("顶岗及时"))
  }

  @Test func `rules and units are told with their names`() throws {
    let rules = [
      "post", "first", "promise", "limit", "once", "pair", "stand", "denial", "answer", "appraise",
    ]
    let units = (1...40).map { number in
      let count = number == 1 ? 7 : number == 2 ? 4 : 10
      let cells = rules.prefix(count).map { #"{"rule":"\#($0)","status":"adopted"}"# }
      return #"{"unit":"U\#(number)","rules":[\#(cells.joined(separator: ","))]}"#
    }
    let input = Data(#"{"units":[\#(units.joined(separator: ","))]}"#.utf8)
    let result = try Xn.run("rules", "matrix", "-", input: input)
    #expect(result.output.contains("97.75%") && result.output.contains("95.00%"), "\(result)")
    #expect(result.output.contains("否定报备制、失职追究制、效能考评制"))
    let json = try Xn.run("rules", "matrix", "-", "--json", input: input)
    #expect(json.json?["cells"]?.text == #"{"count":391,"of":400,"share":"391/400"}"#)
    #expect(json.json?["units"]?.text == #"{"count":38,"of":40,"share":"19/20"}"#)
  }
}
