import Testing
import Xiaoneng

/// DESIGN §3.1, §5: one dossier, one ledger, canonical, hash-chained, the same everywhere.
@Suite struct LedgerTests {
  @Test func `each text's hash is the next one's previous`() throws {
    let town = try Tour.lived(sweeps: ["2013-03-01"])
    for (dossier, texts) in try town.ledgers() {
      var previous = LedgerDigest.zero
      for (index, text) in texts.enumerated() {
        let entry = try LedgerEntry(reading: Array(text.utf8))
        #expect(entry.previous == previous, "\(dossier)")
        #expect(entry.sequence == Int32(index) + 1)
        previous = SHA256.hash(text)
      }
    }
    let found = try town.engine.verify()
    #expect(found.wrong == nil)
    #expect(found.entries == Int64(try town.everything().count))
  }

  @Test func `entries read back to the same bytes and to events that write the same data`() throws {
    for text in try Tour.lived(sweeps: ["2013-03-01"]).everything() {
      let entry = try LedgerEntry(reading: text)
      #expect(entry.text == text)
      var writer = JSONWriter()
      try entry.event().writeData(to: &writer)
      #expect(writer.bytes == entry.data.canonicalBytes, "\(entry.word)")
    }
  }

  @Test func `every event word stands in the ledger of the tour in canonical form`() throws {
    var words: Set<String> = []
    for text in try Tour.lived(sweeps: ["2013-03-01"]).everything() {
      #expect(Canonical.holds(text), "\(String(decoding: text, as: UTF8.self))")
      words.insert(try LedgerEntry(reading: text).word)
    }
    let all = Set(Event.words)
    // Reading personal data is a question: ErasureTests reaches it.
    // Readings are of questions, and retention ends years later.
    #expect(
      all.subtracting(words) == [
        "personal.read", "personal.denied", "personal.attempted", "complaint.expired",
        "upkeep.disposalProposed",
        "upkeep.disposed",
      ])
  }

  @Test func `times never go back within a ledger`() throws {
    let town = try Tour.lived(sweeps: ["2013-03-01"])
    for texts in try town.ledgers().values {
      let moments = try texts.map { try LedgerEntry(reading: Array($0.utf8)).at }
      #expect(moments == moments.sorted())
    }
  }

  @Test func `the same commands write the same bytes`() throws {
    let first = try Tour.lived(sweeps: ["2013-03-01"])
    let second = try Tour.lived(sweeps: ["2013-03-01"])
    #expect(try first.everything() == second.everything())
    #expect(first.outcomes == second.outcomes)
  }

  @Test(arguments: [2, 7, 1_000])
  func `batches write the same ledgers as single commands`(_ batch: Int) throws {
    let single = try Tour.lived(sweeps: ["2013-03-01"])
    let batched = try Tour.lived(sweeps: ["2013-03-01"], batch: batch)
    #expect(try single.ledgers() == batched.ledgers())
    #expect(single.outcomes == batched.outcomes)
  }

  @Test func `a rebuild comes out equal`() throws {
    let town = try Tour.lived(sweeps: ["2013-03-01"])
    let before = try town.report("2012-01-01", "2012-12-31")
    let cases = try town.ask(.caseList(CaseFilter(limit: 1_000)), nil, by: Town.auditor, "12-31")
      .answer
    #expect(try town.engine.rebuild() == Int64(try town.everything().count))
    #expect(try town.report("2012-01-01", "2012-12-31") == before)
    #expect(
      try town.ask(.caseList(CaseFilter(limit: 1_000)), nil, by: Town.auditor, "12-31").answer
        == cases)
    #expect(try town.engine.verify().wrong == nil)
    // Numbers given out are known again.
    let next = try town.submit(Town.checklist, "08-06T18:00", Town.other)
    #expect(next.id == "GS-XK-0002201208060002")
  }

  // MARK: - Numbers

  @Test func `numbers have no gaps though submissions are refused in between`() throws {
    let town = try Town()
    var numbers: [String] = []
    for index in 0..<4 {
      numbers.append(try town.submit(Town.plain, "08-01").id)
      let bad = Cases.Application(
        item: Town.plain, applicant: Cases.Applicant("张", idNumber: "11010519491231002\(index)"))
      #expect(try town.run(.submit(bad), nil, "08-01").refusal?.code == .checkMismatch)
      #expect(
        try town.run(
          .submit(Cases.Application(item: Town.plain, applicant: Town.marked)), nil, by: Town.wu,
          "08-01"
        ).refusal?.code == .notYourUnit)
    }
    #expect(numbers == (1...4).map { "GS-XK-000120120801000\($0)" })
    #expect(try town.submit(Town.plain, "08-02").id == "GS-XK-0001201208020001")
    #expect(try town.submit(Town.joint, "08-02").id == "GS-XK-0005201208020001")
  }

  @Test func `a batch numbers without gaps over its refusals, and gives back what it undoes`()
    throws
  {
    let town = try Town()
    let good = CommandRequest(
      .case(.submit(Cases.Application(item: Town.plain, applicant: Town.marked))), by: Town.wang,
      at: when("08-01"))
    let bad = CommandRequest(
      .case(.submit(Cases.Application(item: Town.plain, applicant: Cases.Applicant(" ")))),
      by: Town.wang,
      at: when("08-01"))
    let undone = try town.engine.execute([good, good, bad, good], allOrNothing: true)
    #expect(undone.count == 3)
    #expect(undone.last?.refusal?.code == .badRegister)
    #expect(try town.words(Tour.number(Town.plain, "0801")) == [])
    let done = try town.engine.execute([good, bad, good])
    #expect(
      done.compactMap(\.done?.dossier.id) == ["GS-XK-0001201208010001", "GS-XK-0001201208010002"])
    #expect(try town.submit(Town.plain, "08-01").id == "GS-XK-0001201208010003")
  }

  @Test func `time going backwards is refused`() throws {
    let town = try Town()
    let key = try town.accepted(Town.plain, "08-02")
    let refusal = try town.run(Town.grant, key, "08-02T08:59").refusal
    #expect(refusal?.code == .timeWentBack)
    #expect(
      try town.run(.unitRegister(Registry.Unit("工商局")), DossierKey(.unit, "GS"), "2011-01-03")
        .refusal?.code
        == .timeWentBack)
    try town.must(Town.grant, key, "08-02T09:00")
  }

  @Test func `an entry with more, less or other order than canonical is not read`() throws {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    let text = String(decoding: try #require(try town.texts(key).first), as: UTF8.self)
    let forged = [
      text.replacing("{\"actor\"", with: "{ \"actor\""),
      text.replacing("\"seq\":1", with: "\"seq\":1,\"zzz\":1"),
      "{\"seq\":1," + text.dropFirst().replacing(",\"seq\":1", with: ""),
    ]
    for text in forged {
      #expect(throws: Fault.self, "\(text.prefix(20))…") {
        try LedgerEntry(reading: Array(text.utf8))
      }
    }
  }
}

/// A reader of its own that knows only what RFC 8785 and DESIGN §5 ask: members sorted by bytes,
/// no space, no fraction, NFC, only necessary escapes.
struct Canonical {
  private let text: [UInt8]
  private var place = 0

  private init(_ text: [UInt8]) { self.text = text }

  static func holds(_ text: [UInt8]) -> Bool {
    var reader = Canonical(text)
    return String(decoding: text, as: UTF8.self).nfc.utf8.elementsEqual(text)
      && reader.value() && reader.place == text.count
  }

  private func peek() -> UInt8? { place < text.count ? text[place] : nil }
  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    place += 1
    return true
  }

  private mutating func value() -> Bool {
    switch peek() ?? 0 {
    case UInt8(ascii: "{"): object()
    case UInt8(ascii: "["): array()
    case UInt8(ascii: "\""): string() != nil
    case UInt8(ascii: "-"), 0x30...0x39: number()
    default: word("true") || word("false")
    }
  }

  private mutating func word(_ word: String) -> Bool {
    guard text[place...].starts(with: word.utf8) else { return false }
    place += word.utf8.count
    return true
  }

  private mutating func number() -> Bool {
    let start = place
    _ = take(UInt8(ascii: "-"))
    while let byte = peek(), (0x30...0x39).contains(byte) { place += 1 }
    let digits = String(decoding: text[start..<place], as: UTF8.self)
    return Int64(digits).map { "\($0)" == digits } ?? false
  }

  private mutating func array() -> Bool {
    place += 1
    if take(UInt8(ascii: "]")) { return true }
    repeat { guard value() else { return false } } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]"))
  }

  private mutating func object() -> Bool {
    place += 1
    if take(UInt8(ascii: "}")) { return true }
    var last: [UInt8]?
    repeat {
      guard let key = string(), take(UInt8(ascii: ":")), value() else { return false }
      if let last, !last.lexicographicallyPrecedes(key) { return false }
      last = key
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}"))
  }

  private mutating func string() -> [UInt8]? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = place
    while let byte = peek(), byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { return nil }
      place += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    let key = place <= text.count ? Array(text[start..<min(place, text.count)]) : nil
    return take(UInt8(ascii: "\"")) ? key : nil
  }
}
