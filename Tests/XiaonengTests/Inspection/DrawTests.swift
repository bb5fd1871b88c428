import Foundation
import Testing
import Xiaoneng

/// Draws of objects and inspectors by scheme xn-draw-1 随机抽取.
@Suite struct DrawTests {
  static let nonce = (0..<32).map { String(format: "%02x", $0) }.joined()

  /// The draw of the published vector: 23 objects, four drawn.
  static func draw(_ change: (inout Inspections.Draw) -> Void = { _ in }) -> Inspections.Draw {
    var draw = Inspections.Draw(
      draw: "2012-08-A", ids: (1...23).map { String(format: "%02d", $0) }, take: 4,
      nonce: LedgerDigest(hex: nonce) ?? .zero,
      beacon: Inspections.Beacon(
        kind: "ssq", ref: "2012091", value: "03 08 14 17 22 31 + 09"),
      inspectors: ["P1", "P2", "P3", "P4", "P5", "P6"])
    change(&draw)
    return draw
  }

  private static func pairs(_ drawing: Inspections.Drawing) -> [String] {
    drawing.inspectors.map { "\($0.object):\($0.pair.joined(separator: "+"))" }
  }

  @Test func `the vector comes out to the last digit`() throws {
    let draw = Self.draw()
    let drawing = try draw.outcome()
    #expect(
      drawing.frame.hex == "fa9cb0056087dd7606f79df6f6a4d2eef7c96df6438a00fb577d680f823db0a1")
    #expect(
      drawing.commitment.hex == "d60640ef015004d833ed979462190c690d10e7bc1130779068960599cd82c35d")
    #expect(
      drawing.seed?.hex == "14219d3f2a74f1548f248e2da368fdf03c4f32af0ea47b786c45b52e455491b9")
    #expect(drawing.drawn == ["07", "02", "14", "12"] && drawing.final == drawing.drawn)
    #expect(draw.tickets.prefix(6).map(\.id) == ["07", "02", "14", "12", "01", "09"])
    #expect(
      draw.tickets.prefix(4).map { String($0.ticket.hex.prefix(8)) }
        == ["0d3ca765", "12a4b574", "23289d09", "2aa05a80"])
    #expect(draw.dealt == ["P4", "P5", "P6", "P2", "P3", "P1"])
    #expect(Self.pairs(drawing) == ["07:P4+P5", "02:P6+P2", "14:P3+P1", "12:P4+P5"])
    #expect(
      String(decoding: draw.document, as: UTF8.self)
        == #"{"beacon":{"kind":"ssq","ref":"2012091"},"draw":"2012-08-A","frame":"\#(drawing.frame)","frameSize":23,"scheme":"xn-draw-1","take":4}"#
    )
  }

  @Test func `whoever is struck makes room for the next ticket, which takes the inspectors too`()
    throws
  {
    let drawing = try Self.draw { $0.strike = ["07"] }.outcome()
    #expect(drawing.drawn == ["07", "02", "14", "12"])
    #expect(drawing.final == ["02", "14", "12", "01"])
    #expect(Self.pairs(drawing) == ["02:P6+P2", "14:P3+P1", "12:P4+P5", "01:P4+P5"])
    // One that moved up may be struck in turn, and one that was not reached moves nobody.
    let second = try Self.draw { $0.strike = ["07", "01", "23"] }.outcome()
    #expect(second.final == ["02", "14", "12", "09"])
    #expect(Self.pairs(second).last == "09:P4+P5")
  }

  @Test func `the order in which they are struck, and that of the frame, decides nothing`() throws {
    let one = try Self.draw { $0.strike = ["12", "07"] }.outcome()
    let other = try Self.draw {
      $0.strike = ["07", "12"]
      $0.ids.reverse()
      $0.inspectors?.reverse()
    }.outcome()
    #expect(one == other)
    #expect(one.final == ["02", "14", "01", "09"])
    #expect(Self.pairs(one).suffix(2) == ["01:P4+P5", "09:P4+P5"])
  }

  @Test func `before the public value is known there is only what is committed to`() throws {
    let drawing = try Self.draw { $0.beacon.value = nil }.outcome()
    #expect(
      drawing.json.text
        == #"{"commitment":"d60640ef015004d833ed979462190c690d10e7bc1130779068960599cd82c35d","frame":"fa9cb0056087dd7606f79df6f6a4d2eef7c96df6438a00fb577d680f823db0a1"}"#
    )
    #expect(try Self.draw { $0.inspectors = nil }.outcome().inspectors.isEmpty)
  }

  @Test func `to draw one more leaves all others where they were`() throws {
    // The number is committed to, so that the seed is another; under one seed the tickets stay.
    let draw = Self.draw()
    let tickets = draw.tickets
    let more = Self.draw { $0.strike = ["14", "02", "23"] }.tickets
    #expect(tickets.map(\.ticket) == more.map(\.ticket))
    #expect(more.filter(\.isStruck).map(\.id).sorted() == ["02", "14", "23"])
  }

  @Test func `a draw reads as JSON and answers as JSON`() throws {
    let text = """
      {"draw":"2012-08-A","ids":[\((1...23).map { String(format: "\"%02d\"", $0) }.joined(separator: ","))],
      "take":4,"nonce":"\(Self.nonce)","beacon":{"kind":"ssq","ref":"2012091","value":"03 08 14 17 22 31 + 09"},
      "inspectors":["P1","P2","P3","P4","P5","P6"],"strike":["07"]}
      """
    let draw = try Inspections.Draw.read(try JSONValue(parsing: text))
    #expect(draw == Self.draw { $0.strike = ["07"] })
    let drawing = try draw.outcome()
    #expect(try Inspections.Drawing.read(try JSONValue(parsing: drawing.json.text)) == drawing)
    #expect(
      drawing.json["inspectors"]?.array?.first?.text == #"{"object":"02","pair":["P6","P2"]}"#)
  }

  static let refused:
    [(
      name: String, change: @Sendable (inout Inspections.Draw) -> Void, code: Refusal.Code,
      field: String
    )] = [
      ("no number", { $0.draw = "" }, .badRegister, "draw"),
      ("nobody in the frame", { $0.ids = [] }, .badRegister, "ids"),
      ("an id twice", { $0.ids.append("07") }, .alreadyExists, "ids[23]"),
      ("an empty id", { $0.ids[3] = "" }, .badRegister, "ids[3]"),
      ("an id that turns round", { $0.ids[3] = "0\u{202E}4" }, .badRegister, "ids[3]"),
      ("a long id", { $0.ids[3] = String(repeating: "x", count: 129) }, .tooLong, "ids[3]"),
      ("none taken", { $0.take = 0 }, .quantityOutOfRange, "take"),
      ("fewer than none", { $0.take = -1 }, .quantityOutOfRange, "take"),
      ("more than there are", { $0.take = 24 }, .quantityOutOfRange, "take"),
      ("a stranger struck", { $0.strike = ["24"] }, .notFound, "strike[0]"),
      ("struck twice", { $0.strike = ["07", "07"] }, .alreadyExists, "strike[1]"),
      (
        "too many struck", { $0.strike = Array($0.ids.prefix(20)) }, .quantityOutOfRange, "strike"
      ),
      ("one inspector", { $0.inspectors = ["P1"] }, .twoPeopleNeeded, "inspectors"),
      ("an empty list of inspectors", { $0.inspectors = [] }, .twoPeopleNeeded, "inspectors"),
      ("an inspector twice", { $0.inspectors = ["P1", "P1"] }, .alreadyExists, "inspectors[1]"),
      ("a beacon of no kind", { $0.beacon.kind = "" }, .badRegister, "beacon.kind"),
      ("a beacon without reference", { $0.beacon.ref = "" }, .badRegister, "beacon.ref"),
      ("an empty value", { $0.beacon.value = "" }, .badRegister, "beacon.value"),
      (
        "a beacon known before the commitment",
        {
          $0.committedAt = Instant("2012-08-07T22:00:00+08:00")
          $0.beacon.at = Instant("2012-08-07T21:15:00+08:00")
        }, .timeWentBack, "beacon.at"
      ),
    ]

  @Test(arguments: refused.indices)
  func `a draw that is none is refused with its field`(_ index: Int) {
    let row = Self.refused[index]
    do throws(Refusal) {
      _ = try Self.draw(row.change).outcome()
      Issue.record("\(row.name): not refused")
    } catch {
      #expect(error.code == row.code && error.field == row.field, "\(row.name): \(error)")
    }
  }

  @Test func `a city may ask for three inspectors`() throws {
    var numbers = Inspections.Numbers()
    numbers.inspectors = 3
    let drawing = try Self.draw().outcome(under: numbers)
    #expect(
      Self.pairs(drawing) == ["07:P4+P5+P6", "02:P2+P3+P1", "14:P4+P5+P6", "12:P2+P3+P1"])
    numbers.inspectors = 7
    #expect(
      refusal { () throws(Refusal) in try Self.draw().outcome(under: numbers) } == .twoPeopleNeeded)
    numbers.inspectors = 0
    #expect(
      refusal { () throws(Refusal) in try Self.draw().outcome(under: numbers) } == .badBudget)
  }

  // MARK: - What was published

  private static func file(_ more: JSONValue, _ strike: [String] = ["07"]) -> JSONValue {
    var members: [JSONValue.Member] = []
    if case .object(let own) = draw({ $0.strike = strike }).json { members += own }
    if case .object(let claimed) = more {
      members.removeAll { member in claimed.contains { $0.key == member.key } }
      members += claimed
    }
    return .object(members)
  }

  private static func compare(_ file: JSONValue) throws -> [String] {
    let (draw, published) = try Inspections.Published.read(with: file)
    return published.compare(with: try draw.outcome()).map { "\($0.name) \($0.agrees)" }
  }

  @Test func `everything that was published is compared, pairs too`() throws {
    let drawing = try Self.draw { $0.strike = ["07"] }.outcome()
    #expect(
      try Self.compare(Self.file(drawing.json)) == [
        "frame true", "commitment true", "seed true", "drawn true", "final true", "inspectors true",
      ])
    #expect(try Self.compare(Self.file(["final": ["02", "14", "12", "01"]])) == ["final true"])
    #expect(try Self.compare(Self.file([:])) == [])
  }

  @Test func `a frame, a draw or a pair that was changed afterwards is named`() throws {
    let drawing = try Self.draw { $0.strike = ["07"] }.outcome()
    var file = Self.file(["commitment": .string(drawing.commitment.hex)])
    if case .object(var members) = file {
      for place in members.indices where members[place].key == "ids" {
        members[place].value = .array((2...24).map { .string(String(format: "%02d", $0)) })
      }
      file = .object(members)
    }
    #expect(try Self.compare(file) == ["commitment false"])
    #expect(try Self.compare(Self.file(["drawn": ["02", "07", "14", "12"]])) == ["drawn false"])
    #expect(try Self.compare(Self.file(["drawn": []])) == ["drawn false"])
    #expect(
      try Self.compare(Self.file(["seed": .string(String(repeating: "0", count: 64))]))
        == ["seed false"])
    var swapped = drawing
    swapped.inspectors[0].pair = ["P2", "P6"]
    #expect(try Self.compare(Self.file(swapped.json)).last == "inspectors false")
  }

  @Test func `what rests on a public value that is not known does not agree`() throws {
    let drawing = try Self.draw().outcome()
    var draw = Self.draw { $0.beacon.value = nil }
    draw.inspectors = nil
    let comparisons = Inspections.Published(
      commitment: drawing.commitment, seed: drawing.seed
    ).compare(with: try draw.outcome())
    #expect(comparisons.map(\.agrees) == [true, false])
    #expect(comparisons.last?.computed == nil)
  }

  @Test(arguments: [
    #"[]"#, #"{"draw":"x"}"#,
    #"{"draw":"x","ids":["1"],"take":1,"nonce":"00","beacon":{"kind":"a","ref":"b"}}"#,
    #"{"draw":"x","ids":["1"],"take":1,"nonce":"\#(nonce)","beacon":{"kind":"a","ref":"b"},"drwan":[]}"#,
    #"{"draw":"x","ids":["1"],"take":1,"nonce":"\#(nonce)","beacon":{"kind":"a","ref":"b"},"seed":"12"}"#,
    #"{"draw":"x","ids":[1],"take":1,"nonce":"\#(nonce)","beacon":{"kind":"a","ref":"b"}}"#,
  ])
  func `what is no file of a draw is a fault`(_ text: String) throws {
    let json = try JSONValue(parsing: text)
    #expect(throws: Fault.self) { try Inspections.Published.read(with: json) }
  }
}
