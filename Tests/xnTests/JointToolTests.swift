import Foundation
import Testing
import Xiaoneng
import XiaonengSQLite

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

  // MARK: - Stages in a database

  private static let keeper = Principal("admin", .administrator)
  private static let lead = Principal("w", .window, unit: "ZW")
  private static let handler = Principal("h", .handler, unit: "GH")

  private static func at(_ text: String) -> Instant { Instant(text + ":00+08:00") ?? Instant(0) }

  /// One stage of two licences, the second after the first and a day over its limit.
  private func late(_ path: String) throws {
    var options = Engine.Options()
    options.salts = .seeded(1)
    let engine = try Engine(store: try SQLiteStore(path: path), options: options)
    func run(
      _ order: CommandOrder, by actor: Principal = Self.keeper, _ at: String = "2012-01-04T08:00"
    ) throws {
      let outcome = try engine.execute(order, by: actor, at: Self.at(at))
      #expect(outcome.refusal == nil, "\(order.command.word): \(outcome)")
    }
    for (code, name) in [("ZW", "政务中心"), ("GH", "规划局")] {
      try run(.unit(code, Registry.Unit(name)))
    }
    try run(.person("w", Registry.Officer("王", unit: "ZW", roles: [.window])))
    try run(.person("h", Registry.Officer("李", unit: "GH", roles: [.handler])))
    for code in ["GH-XK-0001", "GH-XK-0002"] {
      var version = Registry.ItemVersion()
      (version.name, version.unit, version.certificate) = ("规划事项", "GH", false)
      (version.basis, version.conditions, version.procedure) = ("行政许可法", "条件", "程序")
      version.validFrom = Day("2011-01-01") ?? Day(0)
      (version.statutory, version.promised) = (.workingDays(20), .workingDays(9))
      try run(.item(code, version))
    }
    try run(
      .template(
        "land",
        JointStages.Template(
          name: "用地规划", lead: "ZW", promise: .workingDays(6),
          items: [
            JointStages.TemplateItem("选址", item: "GH-XK-0001", unit: "GH", limit: .workingDays(3)),
            JointStages.TemplateItem(
              "规划许可", item: "GH-XK-0002", unit: "GH", limit: .workingDays(3),
              after: [JointStages.Link("选址")]),
          ], documentNumber: "府1号")))
    try run(
      .applyJointly(JointStages.Intake("land", applicant: Cases.Applicant("秘名公司"))),
      by: Self.lead, "2012-08-01T08:00")
    try run(
      .stage("BL2012000001", .accept(Cases.Document("受1号"))), by: Self.lead, "2012-08-01T08:10")
    try run(
      .stage("BL2012000001", .route(JointStages.Routing())), by: Self.lead, "2012-08-01T08:20")
    for (number, at) in [("01", "2012-08-07T10:00"), ("02", "2012-08-10T10:00")] {
      try run(
        .case(
          "BL2012000001-" + number, .decide(Cases.Ruling(.grant, documentNumber: "准1号"))),
        by: Self.handler, at)
    }
  }

  /// A second stage of which only the first branch was sent.
  private func open(_ path: String) throws {
    let engine = try Engine(store: try SQLiteStore(path: path))
    for (order, at) in [
      (
        CommandOrder.applyJointly(
          JointStages.Intake("land", applicant: Cases.Applicant("秘名公司"))), "08:00"
      ),
      (.stage("BL2012000002", .accept(Cases.Document("受2号"))), "08:10"),
      (.stage("BL2012000002", .route(JointStages.Routing(branches: ["选址"]))), "08:20"),
    ] {
      let outcome = try engine.execute(
        order, by: Self.lead, at: Self.at("2012-08-14T" + at))
      #expect(outcome.refusal == nil, "\(outcome)")
    }
  }

  @Test func `stages are listed, shown, shared out and urged, without who applies`() throws {
    let folder = try Folder()
    let path = folder.file("j.db").path
    try late(path)
    func run(_ words: String..., at: String) throws -> Xn.Result {
      try Xn.run(
        ["joint"] + words + ["--db", path, "--actor", "auditor:auditor", "--at", at])
    }
    let now = "2012-08-08T12:00:00+08:00"
    let list = try run("list", at: now)
    #expect(list.status == 0 && list.output.contains("BL2012000001"), "\(list)")
    let show = try run("show", "BL2012000001", at: "2012-08-11T12:00:00+08:00")
    #expect(show.output.contains("已审结") && show.output.contains("超期 late"), "\(show)")
    #expect(show.output.contains("BL2012000001-02") && !show.output.contains("秘名"))
    let shares = try run("shares", "BL2012000001", at: "2012-08-11T12:00:00+08:00")
    #expect(shares.output.contains("计划 planned 6   实际 actual 7   延误 delay 1"), "\(shares)")
    #expect(shares.output.contains("规划局"))
    let urged = try Xn.run([
      "joint", "urge", "BL2012000001", "--reason", "请统一送达", "--db", path, "--actor", "w:window:ZW",
      "--at", "2012-08-13T12:00:00+08:00",
    ])
    #expect(urged.status == 0 && urged.output.contains("stage.urged"), "\(urged)")
    // A stage of which one branch was never sent cannot be delivered by hand either.
    try open(path)
    let deliver = try Xn.run([
      "do", "stage.deliver", "stage/BL2012000002", "--mode", "direct", "--receiver", "某人", "--db",
      path,
      "--actor", "w:window:ZW", "--at", "2012-08-14T12:00:00+08:00",
    ])
    #expect(deliver.status == 1 && deliver.errors.contains("规划许可"), "\(deliver)")
    let json = try Xn.run(
      "execute", "--db", path,
      input: Data(
        #"{"command":"stage.deliver","dossier":"stage/BL2012000002","at":"2012-08-14T12:00:00+08:00","actor":{"id":"w","role":"window","unit":"ZW"},"data":{"mode":"direct","receiver":"某人"}}"#
          .utf8))
    #expect(json.output.contains("branchMissing") && json.output.contains("规划许可"), "\(json)")
    let missing = try run("show", "BL2012000099", at: now)
    #expect(missing.status == 1 && missing.errors.contains("没有找到该并联审批阶段"), "\(missing)")
  }
}
