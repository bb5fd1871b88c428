import Foundation
import Testing
import Xiaoneng

/// `xn joint`: the plan of a stage, and whose days a delay was.
@Suite struct JointToolTests {
  private static let items = #"""
    "items":[{"id":"A","department":"规划","limit":"5wd"},{"id":"B","department":"环评","limit":"7wd"},
    {"id":"C","department":"消防","limit":"8wd","after":[{"item":"A","mode":"J6"}]},
    {"id":"D","department":"人防","limit":"4wd","after":[{"item":"A"}]},
    {"id":"E","department":"施工许可","limit":"5wd","after":[{"item":"B"},{"item":"C"},{"item":"D","mode":"FS"}]}]
    """#
  private static let late = Data(
    (#"{"actual":{"A":7,"B":13,"C":14,"D":11,"E":18},"pauses":[{"item":"B","from":4,"through":6,"cause":"申请人"}],"#
      + items + "}").utf8)

  private func run(_ action: String, _ input: Data, _ more: String...) throws -> Xn.Result {
    try Xn.run(["joint", action, "-", "--routed", "2012-08-01"] + more, input: input)
  }

  @Test func `a stage is planned to the day`() throws {
    let result = try run("plan", Data("{\(Self.items)}".utf8), "--json")
    #expect(result.status == 0 && result.errors == "")
    #expect(result.json?["days"] == 14)
    #expect(result.json?["finish"] == "2012-08-21")
    #expect(
      result.json?["items"]?.array?.first?.text
        == #"{"critical":true,"day":5,"finish":"2012-08-08","id":"A","slack":0}"#)
    let table = try run("plan", Data("{\(Self.items)}".utf8))
    #expect(table.output.contains("关键线路 critical  A → D → E"), "\(table)")
    #expect(table.output.contains("14个工作日 working days，2012-08-21"))
  }

  @Test func `a late stage is shared out, with the protocol of its days`() throws {
    let json = try run("shares", Self.late, "--json").json
    #expect(json?["planned"] == 14)
    #expect(json?["actual"] == 18)
    #expect(json?["delay"] == 4)
    #expect(json?["finish"] == "2012-08-27")
    #expect(json?["shares"]?.array?.first?.text == #"{"days":"3/2","party":"规划"}"#)
    #expect(
      json?["protocol"]?.array?.first?.text == #"{"day":6,"parties":["规划","申请人"],"slip":1}"#)
    let table = try run("shares", Self.late)
    #expect(table.status == 0, "\(table)")
    #expect(table.output.contains("1½"))
    #expect(table.output.contains("规划：A 超过时限 over its limit；申请人：B 暂停 paused"))
    // A file with a course can be planned too.
    #expect(try run("plan", Self.late, "--json").json?["days"] == 14)
  }

  @Test func `a circle exits with 1 and is named`() throws {
    let circle = #"""
      {"items":[{"id":"A","department":"a","limit":"1wd","after":[{"item":"B"}]},
      {"id":"B","department":"b","limit":"1wd","after":[{"item":"A","mode":"J6"}]}]}
      """#
    let result = try run("plan", Data(circle.utf8), "--json")
    #expect(result.status == 1 && result.output == "")
    #expect(result.errors.contains("→ A") && result.errors.contains("B → "), "\(result.errors)")
    #expect(result.errors.contains("形成循环"))
  }

  @Test(arguments: [
    (#"{"items":[{"id":"A","department":"a","limit":"5d"}]}"#, "items[0].limit"),
    (
      #"{"items":[{"id":"A","department":"a","limit":"5wd","after":[{"item":"X"}]}]}"#,
      "items[0].after[0].item"
    ),
    (#"{"items":[{"id":"A","limit":"5wd"}]}"#, "items[0].department"),
    (#"{"items":[]}"#, "items"), (#"[]"#, "object"), ("", "JSON"),
  ])
  func `what is no stage is refused with field and reason`(_ text: String, _ field: String) throws {
    let result = try run("plan", Data(text.utf8))
    #expect(result.status == 1 && result.output == "")
    #expect(result.errors.contains(field), "\(result.errors)")
  }

  @Test func `a course that is not whole is refused with field and reason`() throws {
    let result = try run("shares", Data("{\(Self.items)}".utf8))
    #expect(result.status == 1)
    #expect(result.errors.contains("actual.A"), "\(result.errors)")
  }

  @Test func `wrong use is explained`() throws {
    #expect(try Xn.run("joint").status == 2)
    #expect(try Xn.run("joint", "plan").status == 2)
    #expect(try Xn.run("joint", "plan", "-", input: Self.late).status == 2)
    #expect(try Xn.run("joint", "plna", "-").errors.contains("did you mean plan?"))
    #expect(
      try Xn.run("joint", "plan", "-", "--routed", "2012-02-30", input: Self.late).status == 2)
  }
}
