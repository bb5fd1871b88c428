import Foundation
import FoundationXML
import Testing
import Xiaoneng

/// `xn plan`: dates, slack and a picture.
@Suite struct PlanToolTests {
  private static let plan = #"""
    {"start":"2012-07-01","finish":"2012-12-31","tasks":[{"id":"A","name":"立项 <一期>","days":10},
    {"id":"B","days":100,"after":[{"task":"A"}]},{"id":"M","milestone":true,"after":[{"task":"B"}]}]}
    """#

  @Test func `a plan in time answers with dates, slack and the critical path`() throws {
    let result = try Xn.run("plan", "-", "--today", "2012-07-02", input: Data(Self.plan.utf8))
    #expect(result.status == 0, "\(result)")
    #expect(result.output.contains("关键线路 critical  A → B → M"))
    let json = try Xn.run("plan", "-", "--json", input: Data(Self.plan.utf8)).json
    #expect(json?["feasible"] == true)
    #expect(json?["tasks"]?.array?.count == 3)
  }

  @Test func `one that is too late says so, and exits with 1`() throws {
    let result = try Xn.run("plan", "-", "--today", "2012-11-01", input: Data(Self.plan.utf8))
    #expect(result.status == 1)
    #expect(result.output.contains("不能如期 too late: A → B → M"))
  }

  @Test func `the picture is well-formed, whatever tasks are called`() throws {
    let folder = try Folder()
    let out = folder.file("plan.svg").path
    let result = try Xn.run(
      "plan", "-", "--svg", out, "--title", "甲 & 乙 \u{1}", "--today", "2012-07-02",
      input: Data(Self.plan.utf8))
    #expect(result.status == 0, "\(result)")
    let svg = String(decoding: try Data(contentsOf: URL(fileURLWithPath: out)), as: UTF8.self)
    let reader = XMLParser(data: Data(svg.utf8))
    #expect(reader.parse())
    #expect(svg.contains("立项 &lt;一期&gt;") && svg.contains("甲 &amp; 乙"))
    #expect(svg.contains("今天 2012-07-02"))
  }

  @Test func `what is no plan is explained`() throws {
    let circle = #"""
      {"start":"2012-07-01","finish":"2012-12-31","tasks":[{"id":"A","days":1,"after":[{"task":"B"}]},
      {"id":"B","days":1,"after":[{"task":"A"}]}]}
      """#
    let result = try Xn.run("plan", "-", input: Data(circle.utf8))
    #expect(result.status == 1)
    #expect(result.errors.contains("任务互相等待，形成循环"), "\(result.errors)")
    #expect(try Xn.run("plan", "-", input: Data("{}".utf8)).status == 1)
    #expect(try Xn.run("plan").status == 2)
  }
}
