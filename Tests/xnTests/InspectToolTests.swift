import Foundation
import Testing
import Xiaoneng

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
}
