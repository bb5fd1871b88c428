import Foundation
import Testing
import Xiaoneng

/// `xn items chart|check|publish|whatif`: flow charts as files, and the public catalogue as pages.
@Suite struct ItemChartToolTests {
  private static let keeper =
    #""actor":{"id":"admin","role":"administrator"},"at":"2012-01-04T08:00:00+08:00""#

  private static func publish(_ code: String, _ name: String, _ more: String) -> String {
    #"{\#(keeper),"command":"item.publish","data":{"basis":"行政许可法","conditions":"条件","procedure":"程序","statutory":"20wd","validFrom":"2011-01-01","unit":"GS","promised":"9wd","name":"\#(name)"\#(more)},"dossier":"item/\#(code)"}"#
  }

  /// One unit with an item of two steps, one at once, and a classified one.
  private static func town(_ folder: Folder) throws -> String {
    let db = folder.file("town.db").path
    let lines = [
      #"{\#(keeper),"command":"unit.register","data":{"name":"工商局","inCentre":true},"dossier":"unit/GS"}"#,
      publish(
        "GS-XK-0001", "设立<登记>",
        #","steps":[{"name":"承办","limit":5},{"name":"批准","limit":4,"role":"approver"}],"materials":[{"code":"m1","name":"申请书"}]"#
      ),
      publish("GS-XK-0002", "秘项许可", #","secret":true"#),
      publish("GS-XK-0003", "当场登记", "").replacing(
        #""promised":"9wd""#, with: #""promised":"0wd","kind":"immediate""#),
    ]
    _ = try Xn.run("init", "--db", db)
    let made = try Xn.run(
      "execute", "--db", db, input: Data((lines.joined(separator: "\n") + "\n").utf8))
    #expect(made.status == 0, "\(made)")
    return db
  }

  private static func charted(_ folder: Folder, _ item: String = "GS-XK-0001") throws -> URL {
    let bpmn = folder.file("\(item).bpmn")
    let made = try Xn.run(
      "items", "chart", item, "--db", try town(folder), "--svg", folder.file("\(item).svg").path,
      "--bpmn", bpmn.path)
    #expect(made.status == 0 && made.errors == "", "\(made)")
    #expect(made.output.contains("承办") && made.output.contains("5个工作日"), "\(made)")
    return bpmn
  }

  @Test func `an item's chart is written as SVG and BPMN, and comes back from BPMN as it was`()
    throws
  {
    let folder = try Folder()
    let bpmn = try Self.charted(folder)
    let again = folder.file("again.bpmn")
    let checked = try Xn.run(
      "items", "check", bpmn.path, "--bpmn", again.path, "--svg", folder.file("again.svg").path)
    #expect(checked.status == 0 && checked.errors == "", "\(checked)")
    #expect(try Data(contentsOf: again) == Data(contentsOf: bpmn))
    #expect(
      try Data(contentsOf: folder.file("again.svg"))
        == Data(contentsOf: folder.file("GS-XK-0001.svg")))
  }

  @Test func `a chart whose steps are more than the promise is refused, and nothing is written`()
    throws
  {
    let folder = try Folder()
    let bpmn = try Self.charted(folder)
    let svg = folder.file("over.svg")
    let result = try Xn.run("items", "check", bpmn.path, "--promise", "8wd", "--svg", svg.path)
    #expect(result.status == 1)
    #expect(result.errors.contains("环节时限合计9个工作日") && result.errors.contains("超过承诺的8个工作日"))
    #expect(!FileManager.default.fileExists(atPath: svg.path))
  }

  @Test(arguments: [
    ("<log/>", "definitions"), ("", "XML"), ("<bpmn:definitions", "日志不完整"),
    (
      #"<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p"><boundaryEvent id="b"/></process></definitions>"#,
      "boundaryEvent"
    ),
    (
      #"<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p"/><process id="q"/></definitions>"#,
      "2 process"
    ),
    (
      #"<!DOCTYPE x [<!ENTITY e "x">]><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>"#,
      "DOCTYPE"
    ),
  ])
  func `what is no flow chart in BPMN is refused by name`(_ text: String, _ told: String) throws {
    let folder = try Folder()
    let file = folder.file("x.bpmn")
    try Data(text.utf8).write(to: file)
    let result = try Xn.run("items", "check", file.path)
    #expect(result.status == 1 && (text.isEmpty || result.errors.contains(told)), "\(result)")
  }

  @Test func `a foreign BPMN's lanes, tasks, gateways and conditions are read`() throws {
    let folder = try Folder()
    let file = folder.file("x.bpmn")
    try Data(
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p" name="审批">
      <laneSet><lane name="窗口"><flowNodeRef> t </flowNodeRef><flowNodeRef>g</flowNodeRef></lane></laneSet>
      <startEvent id="s"/><manualTask id="t" name="审查"><dataOutputAssociation><targetRef>d</targetRef></dataOutputAssociation></manualTask>
      <exclusiveGateway id="g" name="可否"/><subProcess id="u" name="办理"><task id="inner"/></subProcess>
      <endEvent id="e" name="办结"/><endEvent id="n" name="退回"/><dataObjectReference id="d" name="审查单"/>
      <sequenceFlow id="f1" sourceRef="s" targetRef="t"/><sequenceFlow id="f2" sourceRef="t" targetRef="g"/>
      <sequenceFlow id="f3" name="可" sourceRef="g" targetRef="u"/><sequenceFlow id="f4" name="否" sourceRef="g" targetRef="n"/>
      <sequenceFlow id="f5" sourceRef="u" targetRef="e"/></process></definitions>
      """.utf8
    ).write(to: file)
    let result = try Xn.run("items", "check", file.path, "--json")
    // The subprocess stands as one task, which no lane holds.
    #expect(result.status == 1 && result.errors.contains("环节“办理”没有岗位"), "\(result)")
    let nodes = result.json?["flow"]?["nodes"]?.array ?? []
    #expect(nodes.compactMap { $0["name"]?.string } == ["开始", "审查", "可否", "办理", "办结", "退回"])
    #expect(nodes.count > 1 && nodes[1]["post"] == "窗口" && nodes[1]["document"] == "审查单")
  }

  @Test func `a classified item has no chart for anyone, and no page`() throws {
    let folder = try Folder()
    let db = try Self.town(folder)
    let secret = try Xn.run("items", "chart", "GS-XK-0002", "--db", db)
    let absent = try Xn.run("items", "chart", "GS-XK-0009", "--db", db)
    #expect(secret.status == 1 && secret.errors == absent.errors, "\(secret)")
    let out = folder.file("pages")
    let made = try Xn.run("items", "publish", "--db", db, "--out", out.path, "--on", "2012-08-01")
    #expect(made.status == 0, "\(made)")
    for path in try FileManager.default.subpathsOfDirectory(atPath: out.path) {
      #expect(!path.contains("0002"))
      var isFolder: ObjCBool = false
      let url = out.appendingPathComponent(path)
      guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      #expect(try !String(contentsOf: url, encoding: .utf8).contains("秘项"), "\(path)")
    }
  }

  @Test func `the public pages are the same each time, and what is no longer published goes`()
    throws
  {
    let folder = try Folder()
    let db = try Self.town(folder)
    let (one, two) = (folder.file("one"), folder.file("two"))
    for out in [one, two] {
      let made = try Xn.run(
        "items", "publish", "--db", db, "--out", out.path, "--on", "2012-08-01", "--contact",
        "0898-23322123")
      #expect(made.status == 0 && made.errors == "", "\(made)")
    }
    let paths = try FileManager.default.subpathsOfDirectory(atPath: one.path).sorted()
    #expect(try FileManager.default.subpathsOfDirectory(atPath: two.path).sorted() == paths)
    for path in paths where path.contains(".") {
      #expect(
        try Data(contentsOf: one.appendingPathComponent(path))
          == Data(contentsOf: two.appendingPathComponent(path)), "\(path)")
    }
    let page = try String(
      contentsOf: one.appendingPathComponent("items/GS-XK-0001.html"), encoding: .utf8)
    for text in ["依据", "条件", "数量", "程序", "期限", "申请材料", "申请书", "权力运行流程图", "0898-23322123"] {
      #expect(page.contains(text), "\(text)")
    }
    #expect(page.contains("设立&lt;登记&gt;") && !page.contains("<登记>"))
    // The search by characters needs no script.
    let search = try String(contentsOf: one.appendingPathComponent("search.html"), encoding: .utf8)
    #expect(search.contains(">设</a>") && !search.contains("<script"))
    // An item that becomes classified must not stay.
    let hidden = try Xn.run(
      "execute", "--db", db,
      input: Data(
        (Self.publish("GS-XK-0003", "当场登记", #","secret":true"#)
          .replacing("2011-01-01", with: "2012-09-01").replacing("01-04", with: "01-05") + "\n")
          .utf8))
    #expect(hidden.status == 0, "\(hidden)")
    let made = try Xn.run("items", "publish", "--db", db, "--out", one.path, "--on", "2012-09-03")
    #expect(made.status == 0 && made.output.contains("删除旧文件3个"), "\(made)")
    #expect(!FileManager.default.fileExists(atPath: one.path + "/items/GS-XK-0003.html"))
  }

  @Test func `pages are not written into a folder of someone else`() throws {
    let folder = try Folder()
    let db = try Self.town(folder)
    let out = folder.file("mine")
    try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
    try Data("x".utf8).write(to: out.appendingPathComponent("letter.txt"))
    let result = try Xn.run("items", "publish", "--db", db, "--out", out.path)
    #expect(result.status == 2 && result.errors.contains("--out"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: out.path) == ["letter.txt"])
  }

  @Test func `other promises are tried for whoever may see how long cases took`() throws {
    let folder = try Folder()
    let db = try Self.town(folder)
    let tried = try Xn.run(
      "items", "whatif", "GS-XK-0001", "--db", db, "--actor", "auditor:auditor", "--promise", "7wd",
      "--keep", "79.5", "--json")
    #expect(
      tried.status == 0 && tried.json?["cases"] == 0 && tried.json?["keep"] == 7_950, "\(tried)")
    let citizen = try Xn.run(
      "items", "whatif", "GS-XK-0001", "--db", db, "--actor", "who:citizen")
    #expect(citizen.status == 1)
    for wrong in [
      ["--promise", "soon"], ["--keep", "0"], ["--keep", "101"], ["--keep", "1.234"],
    ] {
      let result = try Xn.run(
        ["items", "whatif", "GS-XK-0001", "--db", db, "--actor", "auditor:auditor"] + wrong)
      #expect(result.status == 2, "\(wrong)")
    }
  }

  // MARK: - Readers nobody here wrote

  /// The virtual environment that `make setup-tests` makes.
  static let python = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent(".build/bpmn/bin/python")

  private static func run(_ words: String...) -> (Int32, String) {
    let process = Process()
    process.executableURL = python
    process.arguments = words
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    guard (try? process.run()) != nil else { return (-1, "") }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  static let hasReaders =
    FileManager.default.isExecutableFile(atPath: python.path)
    && run("-c", "import SpiffWorkflow, bpmn_io, pm4py, lxml").0 == 0

  private static let script = #"""
    import glob, os, sys
    from lxml import etree
    import SpiffWorkflow, bpmn_io, pm4py
    path = sys.argv[1]
    M = '{http://www.omg.org/spec/BPMN/20100524/MODEL}'
    D = '{http://www.omg.org/spec/BPMN/20100524/DI}'
    tree = etree.parse(path)
    schema = glob.glob(os.path.join(os.path.dirname(SpiffWorkflow.__file__), '**', 'BPMN20.xsd'), recursive=True)[0]
    etree.XMLSchema(etree.parse(schema)).assertValid(tree)
    process = tree.find('.//' + M + 'process')
    kinds = ('startEvent', 'endEvent', 'userTask', 'exclusiveGateway', 'parallelGateway')
    nodes = {n.get('id') for k in kinds for n in process.findall(M + k)}
    flows = {f.get('id'): (f.get('sourceRef'), f.get('targetRef')) for f in process.findall(M + 'sequenceFlow')}
    shapes = {s.get('bpmnElement') for s in tree.iter(D + 'BPMNShape')}
    edges = {e.get('bpmnElement') for e in tree.iter(D + 'BPMNEdge')}
    assert nodes <= shapes and set(flows) <= edges, 'diagram'
    # bpmn-io: every reference is resolved, and every attribute known.
    text = open(path, encoding='utf-8').read()
    report = bpmn_io.check(text)
    assert report.ok, report.errors
    assert nodes | set(flows) <= set(report.elements_by_id), 'bpmn-io'
    # pm4py
    graph = pm4py.read_bpmn(path)
    assert nodes <= {n.get_id() for n in graph.get_nodes()}, 'pm4py nodes'
    ways = {(f.get_source().get_id(), f.get_target().get_id()) for f in graph.get_flows()}
    assert set(flows.values()) <= ways, 'pm4py flows'
    # SpiffWorkflow runs only what is executable and has its conditions as expressions: the same process, so marked.
    process.set('isExecutable', 'true')
    gateways = {g.get('id') for g in process.findall(M + 'exclusiveGateway')}
    for flow in process.findall(M + 'sequenceFlow'):
        if flow.get('sourceRef') in gateways:
            etree.SubElement(flow, M + 'conditionExpression').text = 'True'
    from SpiffWorkflow.bpmn.parser.BpmnParser import BpmnParser
    parser = BpmnParser()
    parser.add_bpmn_xml(tree.getroot())
    spec = parser.get_spec(process.get('id'))
    assert nodes <= set(spec.task_specs), sorted(nodes - set(spec.task_specs))
    for source, target in flows.values():
        assert target in [o.name for o in spec.task_specs[source].outputs], (source, target)
    print(len(nodes), len(flows))
    """#

  @Test(
    .enabled(if: hasReaders, "no .build/bpmn with SpiffWorkflow, bpmn-io, pm4py: make setup-tests"),
    arguments: ["GS-XK-0001", "GS-XK-0003"])
  func `BPMN fits the schema of the standard, and three other readers see the same nodes and ways`(
    _ item: String
  ) throws {
    let folder = try Folder()
    let db = try Self.town(folder)
    let bpmn = folder.file("x.bpmn")
    let made = try Xn.run("items", "chart", item, "--db", db, "--bpmn", bpmn.path, "--json")
    let flow = made.json?["flow"]
    let (status, said) = Self.run("-c", Self.script, bpmn.path)
    #expect(status == 0, "\(said)")
    let counts = "\(flow?["nodes"]?.array?.count ?? 0) \(flow?["edges"]?.array?.count ?? 0)"
    #expect(said.split(separator: "\n").last.map(String.init) == counts, "\(said)")
  }
}
