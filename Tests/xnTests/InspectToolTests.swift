import Foundation
import Testing
import Xiaoneng
import XiaonengSQLite

/// `xn inspect`: draws that anyone can check, plans that are alike.
@Suite struct InspectToolTests {
  private static let nonce = (0..<32).map { String(format: "%02x", $0) }.joined()
  private static let ids = (1...23).map { String(format: "\"%02d\"", $0) }.joined(separator: ",")

  private static func file(
    value: String? = "03 08 14 17 22 31 + 09", _ more: String = ""
  ) -> Data {
    let known = value.map { ",\"value\":\"\($0)\"" } ?? ""
    return Data(
      """
      {"draw":"2012-08-A","ids":[\(ids)],"take":4,"nonce":"\(nonce)",
      "beacon":{"kind":"ssq","ref":"2012091"\(known)}\(more)}
      """.utf8)
  }
  private static let inspectors = #","inspectors":["P1","P2","P3","P4","P5","P6"]"#

  @Test func `the draw of the vector is printed as JSON`() throws {
    let result = try Xn.run(
      "inspect", "draw", "-", "--json", input: Self.file(Self.inspectors + #","strike":["07"]"#))
    #expect(result.status == 0 && result.errors == "")
    #expect(
      result.json?["seed"] == "14219d3f2a74f1548f248e2da368fdf03c4f32af0ea47b786c45b52e455491b9")
    #expect(result.json?["drawn"] == ["07", "02", "14", "12"])
    #expect(result.json?["final"] == ["02", "14", "12", "01"])
    #expect(
      result.json?["inspectors"]?.text
        == #"[{"object":"02","pair":["P6","P2"]},{"object":"14","pair":["P3","P1"]},{"object":"12","pair":["P4","P5"]},{"object":"01","pair":["P4","P5"]}]"#
    )
  }

  @Test func `before the public value is known only frame and commitment are printed`() throws {
    let result = try Xn.run("inspect", "draw", "-", "--json", input: Self.file(value: nil))
    #expect(
      result.output
        == #"{"commitment":"d60640ef015004d833ed979462190c690d10e7bc1130779068960599cd82c35d","frame":"fa9cb0056087dd7606f79df6f6a4d2eef7c96df6438a00fb577d680f823db0a1"}"#
        + "\n")
    let table = try Xn.run("inspect", "draw", "-", input: Self.file(value: nil))
    #expect(table.status == 0 && table.output.contains("尚未公布"), "\(table)")
  }

  @Test func `the table says who was drawn, struck and moved up`() throws {
    let result = try Xn.run(
      "inspect", "draw", "-", input: Self.file(Self.inspectors + #","strike":["07"]"#))
    #expect(result.status == 0)
    #expect(result.output.contains("抽中，已剔除 drawn, struck"), "\(result.output)")
    #expect(result.output.contains("递补 moved up") && result.output.contains("P4、P5"))
    #expect(result.output.contains("0d3ca765"))
  }

  /// The scheme in twenty lines that share nothing with the library.
  private static let script = """
    import hashlib, json, sys
    f = json.load(open(sys.argv[1]))
    def sha(text): return hashlib.sha256(text.encode()).hexdigest()
    def canon(value): return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    frame = sha(canon(sorted(f["ids"])))
    doc = canon({"beacon": {"kind": f["beacon"]["kind"], "ref": f["beacon"]["ref"]}, "draw": f["draw"],
                 "frame": frame, "frameSize": len(f["ids"]), "scheme": "xn-draw-1", "take": f["take"]})
    commitment = sha(doc + "\\n" + f["nonce"])
    seed = sha("xn-draw-1\\n" + commitment + "\\n" + f["nonce"] + "\\n" + f["beacon"]["value"] + "\\n")
    order = sorted(f["ids"], key=lambda i: sha(seed + "\\n" + i + "\\n"))
    drawn, strike = order[:f["take"]], f.get("strike", [])
    final = [i for i in order if i not in strike][:f["take"]]
    dealt = sorted(f.get("inspectors", []), key=lambda i: sha(seed + "\\ninspector\\n" + i + "\\n"))
    seat = {i: n for n, i in enumerate(drawn) if i not in strike}
    free = iter(n for n, i in enumerate(drawn) if i in strike)
    pairs = [(i, seat[i] if i in seat else next(free)) for i in final] if dealt else []
    out = {"frame": frame, "commitment": commitment, "seed": seed, "drawn": drawn, "final": final}
    out.update({"inspectors": [{"object": i, "pair": [dealt[(2 * n + k) % len(dealt)] for k in (0, 1)]}
                               for i, n in pairs]} if dealt else {})
    print(canon(out))
    """

  private static func python(_ arguments: [String]) throws -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c"] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: output, as: UTF8.self) : nil
  }
  static let hasPython = (try? python([""])) != nil

  @Test(.enabled(if: hasPython, "no python3"))
  func `twenty lines of Python come to the same, whatever is drawn`() throws {
    let folder = try Folder()
    var random = SplitMix64(seed: 20_120_820)
    for round in 0..<12 {
      let count = 2 + Int(random.next() % 60)
      let take = 1 + Int(random.next() % UInt64(count))
      let ids = (0..<count).map { "单位\($0 &* 7919 % 1009)" }
      let first = Int(random.next() % UInt64(count))
      let strike = (0..<min(count - take, Int(random.next() % 4))).map { ids[(first + $0) % count] }
      let people = (0..<(2 + Int(random.next() % 9))).map { "张\($0)" }
      var members: [JSONValue.Member] = [
        .init("draw", .string("\(round)")), .init("ids", .array(ids.map { .string($0) })),
        .init("take", .integer(Int64(take))),
        .init("nonce", .string(SHA256.hash(Array("\(round)".utf8)).hex)),
        .init(
          "beacon",
          ["kind": "ssq", "ref": .string("\(round)"), "value": .string("\(random.next())")]),
        .init("strike", .array(strike.map { .string($0) })),
      ]
      if round % 3 != 0 { members.append(.init("inspectors", .array(people.map { .string($0) }))) }
      let file = folder.file("draw.json")
      try Data(JSONValue.object(members).canonicalBytes).write(to: file)
      let result = try Xn.run("inspect", "draw", file.path, "--json")
      #expect(result.output == (try Self.python([Self.script, file.path])), "round \(round)")
    }
  }

  // MARK: - draw-verify

  private static let seed = "14219d3f2a74f1548f248e2da368fdf03c4f32af0ea47b786c45b52e455491b9"

  @Test func `what was published is checked with nothing but the file`() throws {
    func verify(_ more: String) throws -> Xn.Result {
      try Xn.run("inspect", "draw-verify", "-", input: Self.file(more))
    }
    let right = try verify(
      Self.inspectors + #","seed":"\#(Self.seed)","drawn":["07","02","14","12"]"#)
    #expect(right.status == 0 && right.output.contains("seed、drawn"), "\(right)")
    let wrong = try verify(#","seed":"\#(Self.seed)","drawn":["07","14","02","12"],"final":[]"#)
    #expect(wrong.status == 1 && wrong.output.contains("drawn"), "\(wrong)")
    #expect(!wrong.output.contains("final"))
    let nothing = try verify(Self.inspectors)
    #expect(nothing.status == 2 && nothing.errors.contains("nothing to compare"), "\(nothing)")
    let pairs =
      #"[{"object":"07","pair":["P4","P5"]},{"object":"02","pair":["P6","P2"]},{"object":"14","pair":["P3","P1"]},{"object":"12","pair":["P4","P5"]}]"#
    #expect(try verify(#","inspectors":\#(pairs)"#).status == 0)
    #expect(
      try verify(#","inspectors":\#(pairs.replacing(#""P6","P2""#, with: #""P2","P6""#))"#).status
        == 1)
    let json = try Xn.run(
      "inspect", "draw-verify", "-", "--json",
      input: Self.file(#","seed":"\#(Self.seed)","drawn":["01"]"#))
    #expect(
      json.status == 1 && json.json?["differs"] == "drawn" && json.json?["agreed"] == ["seed"])
  }

  @Test func `a frame that was changed after the commitment is found`() throws {
    let text = String(
      decoding: Self.file(
        #","commitment":"d60640ef015004d833ed979462190c690d10e7bc1130779068960599cd82c35d""#),
      as: UTF8.self)
    #expect(try Xn.run("inspect", "draw-verify", "-", input: Data(text.utf8)).status == 0)
    let changed = try Xn.run(
      "inspect", "draw-verify", "-",
      input: Data(text.replacing(#""ids":["01","#, with: #""ids":["#).utf8))
    #expect(changed.status == 1 && changed.output.contains("commitment"), "\(changed)")
  }

  @Test(arguments: [
    (#","inspectors":["P1"]"#, "inspectors"), (#","strike":["99"]"#, "strike[0]"),
    (#","strike":["07","07"]"#, "strike[1]"), (#","drwan":["07"]"#, "drwan"),
    (
      #","committedAt":"2012-08-07T22:00:00+08:00","strike":[],"inspectors":["a","a"]"#,
      "inspectors[1]"
    ),
  ])
  func `a draw that is none is refused with field and reason`(_ more: String, _ field: String)
    throws
  {
    let result = try Xn.run("inspect", "draw", "-", "--json", input: Self.file(more))
    #expect(result.status == 1 && result.output == "")
    #expect(result.errors.contains(field), "\(result.errors)")
  }

  @Test func `wrong use is explained`() throws {
    #expect(try Xn.run("inspect").status == 2)
    #expect(try Xn.run("inspect", "draw").status == 2)
    #expect(try Xn.run("inspect", "drew", "-").status == 2)
    #expect(try Xn.run("inspect", "draw", "a", "b").status == 2)
    #expect(try Xn.run("inspect", "draw", "/nowhere/draw.json").status == 1)
  }

  @Test func `plans that are alike are shown with their common passages`() throws {
    let folder = try Folder()
    let (a, b) = (folder.file("a.txt"), folder.file("b.txt"))
    let plan = "加强组织领导，成立作风建设年活动领导小组；严格落实首问负责制、限时办结制。"
    try Data(("工商局" + plan).utf8).write(to: a)
    try Data(("环保局" + plan).utf8).write(to: b)
    let words = ["inspect", "alike", a.path, b.path, "--without", "工商局", "--without", "环保局"]
    let result = try Xn.run(words)
    #expect(result.status == 0 && result.output.contains("100.00%"), "\(result)")
    #expect(result.output.contains("由人判断") || result.output.contains("请检查人员判断"))
    #expect(try Xn.run(words + ["--json"]).json?["likeness"] == 10_000)
    #expect(try Xn.run("inspect", "alike", a.path).status == 2)
  }

  // MARK: - Inspections in a database

  private static func at(_ text: String) -> Instant { Instant(text + ":00+08:00") ?? Instant(0) }

  /// A late order of a surprise visit that was sealed before, by the commitment that `xn inspect seal` printed.
  private func late(_ path: String, sealed commitment: LedgerDigest) throws {
    let office = Principal("o", .efficiencyOffice, unit: "XN")
    let head = Principal("h", .governmentHead, unit: "XN")
    var options = Engine.Options()
    options.salts = .seeded(1)
    let engine = try Engine(store: try SQLiteStore(path: path), options: options)
    func run(
      _ order: CommandOrder, by actor: Principal = Principal("admin", .administrator),
      _ at: String = "2012-01-04T08:00"
    ) throws {
      let outcome = try engine.execute(order, by: actor, at: Self.at(at))
      #expect(outcome.refusal == nil, "\(order.command.word): \(outcome)")
    }
    for (code, name) in [("XN", "效能办"), ("SW", "商务局")] {
      try run(.unit(code, Registry.Unit(name)))
    }
    try run(.person("o", Registry.Officer("王", unit: "XN", roles: [.efficiencyOffice])))
    try run(.person("h", Registry.Officer("李", unit: "XN", roles: [.governmentHead])))
    let row = Inspections.Row(
      "discipline", kind: .special, topic: "工作纪律", target: .unit, objects: ["SW"],
      ways: [.visit], manners: [.surprise], from: Day("2012-01-01") ?? Day(0),
      through: Day("2012-12-31") ?? Day(0))
    let plan = Inspections.Planning(year: 2012, title: "2012年督查计划", rows: [row])
    try run(.inspectionPlan("2012", .propose(plan)), by: office, "2012-07-01T08:00")
    try run(.inspectionPlan("2012", .approve(Cases.Document("批1号"))), by: head, "2012-07-02T08:00")
    try run(
      .inspectionPlan("2012", .seal(Inspections.Sealing(commitment: commitment))), by: office,
      "2012-08-01T08:00")
    try run(
      .inspect(
        Inspections.Opening(
          subject: Inspections.Subject(
            kind: .special, topic: "", target: .unit, object: "SW", ways: [.visit],
            manner: .surprise, plan: "2012", row: "discipline"), inspectors: ["o", "h"],
          leader: "h", seal: 1, nonce: LedgerDigest(hex: Self.nonce))), by: office,
      "2012-08-06T08:30")
    func inspect(_ command: Inspections.Command, _ at: String) throws {
      try run(.inspection("DC2012000001", command), by: office, at)
    }
    try inspect(
      .find(Inspections.Finding(code: "W01", fact: "秘查：三人不在岗", evidence: ["照片1"])),
      "2012-08-06T08:40")
    try inspect(
      .order(Inspections.Order(demand: .explain, findings: [1], documentNumber: "督令1号")),
      "2012-08-06T09:00")
  }

  @Test func `a sealed visit is opened, listed and shown, and its late order leads the board`()
    throws
  {
    let folder = try Folder()
    let path = folder.file("i.db").path
    let surprise =
      #"{"plan":"2012","row":"discipline","object":"SW","manner":"surprise","on":"2012-08-06","#
      + "\"nonce\":\"\(Self.nonce)\"}"
    let sealed = try Xn.run("inspect", "seal", "-", "--json", input: Data(surprise.utf8))
    let hex = try #require(sealed.json?["commitment"]?.string, "\(sealed)")
    try late(path, sealed: try #require(LedgerDigest(hex: hex)))
    func run(_ words: String...) throws -> Xn.Result {
      try Xn.run(
        ["inspect"] + words + [
          "--db", path, "--actor", "auditor:auditor", "--at", "2012-08-20T12:00:00+08:00",
        ])
    }
    let list = try run("list", "--plan", "2012")
    #expect(list.status == 0 && list.output.contains("DC2012000001"), "\(list)")
    #expect(list.output.contains("突击检查") && list.output.contains("督查中"))
    let show = try run("show", "DC2012000001")
    #expect(show.output.contains("事先存证第1号") && show.output.contains("督令1号"), "\(show)")
    #expect(show.output.contains("W01") && !show.output.contains("秘查"))
    let board = try run("orders")
    #expect(board.output.contains("红 1  黄 0  绿 0"), "\(board)")
    #expect(board.output.contains("说明原因") && board.output.contains("逾期 late"))
    let missing = try run("show", "DC2012000099")
    #expect(missing.status == 1 && missing.errors.contains("没有找到该督查件"), "\(missing)")
    #expect(try run("show", "a b").status == 2)
    #expect(try run("orders", "--limit", "0").status == 2)
    let none = try Xn.run("inspect", "seal", "-", input: Data("{}".utf8))
    #expect(none.status == 2 && none.errors.contains("nonce"), "\(none)")
  }
}
