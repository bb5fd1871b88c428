import Testing

@testable import Xiaoneng

/// The log of seals: RFC 6962, C2SP signed-note, tlog-checkpoint and tlog-cosignature.
@Suite struct SealLogTests {
  // Reckoned with Python's hashlib and cryptography.
  static let leaves = [
    #"{"at":"2012-08-31T09:00:00Z","head":"00","seq":1}"#,
    #"{"at":"2012-09-30T09:00:00Z","head":"01","seq":2}"#,
    #"{"at":"2012-10-31T09:00:00Z","head":"02","seq":3}"#,
  ].map { MerkleTree.leafHash(Array($0.utf8)) }
  static let vkey =
    "danzhou.gov.cn/xiaoneng+106c536a+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"
  static let note = """
    danzhou.gov.cn/xiaoneng
    3
    SxlHB5Roa9tUm6x/gdUFY88bgcjPC2ZQpzoqxsY3HS8=

    — danzhou.gov.cn/xiaoneng EGxTajYHD0iYlNBLCN/xGwPvyYC/mAEyvTlC/yMNHHW1Qa1SaOkN4LDJQhshAlEUKpkisb+eLsgJZpamMV92AWeQFQo=
    — witness.example/w1 IDJKvgAAAABQkOiQpfpwFmQBrgrC+iXRTGk1wV4bJXseAOWbsOlF+610CtbH47tO9t+GsDq8OBPlVJm0h7uRKT7IpqvtpE2Z2y5bBQ==

    """

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  // MARK: - The tree

  @Test func `leaves and roots are those of the vector`() {
    let hashes = Self.leaves.map(\.hex)
    #expect(hashes[0].hasPrefix("12b06a1f") && hashes[0].hasSuffix("94cca3"))
    #expect(hashes[1].hasPrefix("6c6d8a4f") && hashes[1].hasSuffix("e67443"))
    #expect(hashes[2] == "71a19afa102abcf0482ae2fd566ef55c6bd1ae20931080db20086703cada079c")
    #expect(
      SealLog.root(of: Self.leaves, count: 2)?.hex
        == "403c91e20d06516096c39997d5e68e9b34efff6c00ecaa135062023a00aa474f")
    #expect(
      SealLog.root(of: Self.leaves, count: 3)?.hex
        == "4b19470794686bdb549bac7f81d50563cf1b81c8cf0b6650a73a2ac6c6371d2f")
    #expect(SealLog.root(of: Self.leaves, count: 4) == nil)
    #expect(SealLog.root(of: Self.leaves, count: -1) == nil)
  }

  @Test func `the log of three extends that of two by one hash, the third leaf`() throws {
    let proof = try #require(SealLog.consistency(of: Self.leaves, first: 2, second: 3))
    #expect(
      proof.proof.map { Base64.text(of: $0.bytes) } == [
        "caGa+hAqvPBIKuL9Vm71XGvRriCTEIDbIAhnA8raB5w="
      ])
    #expect(proof.holds)
    for change in 0..<4 {
      var wrong = proof
      switch change {
      case 0: wrong.firstRoot = .zero
      case 1: wrong.secondRoot = .zero
      case 2: wrong.proof = []
      default: wrong.first = 1
      }
      #expect(!wrong.holds)
    }
  }

  @Test func `any two sizes of a log are consistent, and impossible ones have no proof`() {
    let leaves = MerkleTreeTests.hashes(40)
    for second in 1...40 {
      for first in 1...second {
        let proof = SealLog.consistency(of: leaves, first: Int64(first), second: Int64(second))
        #expect(proof?.holds == true, "\(first) \(second)")
      }
    }
    for (first, second) in [(0, 3), (-1, 3), (4, 3), (1, 41), (Int64.min, Int64.max)]
      as [(Int64, Int64)]
    {
      #expect(SealLog.consistency(of: leaves, first: first, second: second) == nil)
    }
  }

  // MARK: - Checkpoints and notes

  @Test func `a checkpoint is three lines`() throws {
    let root = try #require(SealLog.root(of: Self.leaves, count: 3))
    let checkpoint = SealLog.Checkpoint(origin: "danzhou.gov.cn/xiaoneng", size: 3, root: root)
    #expect(Self.note.hasPrefix(checkpoint.text + "\n"))
    #expect(try SealLog.Checkpoint(parsing: Array(checkpoint.text.utf8)) == checkpoint)
    #expect(try SealLog.Checkpoint(parsing: Array(Self.note.utf8)) == checkpoint)
    // Lines of extension are passed over.
    #expect(try SealLog.Checkpoint(parsing: Array((checkpoint.text + "more\n").utf8)) == checkpoint)
  }

  static let wrong = [
    "", "\n", "a\n3\n", "a\n3\nSxlHB5Roa9tUm6x/gdUFY88bgcjPC2ZQpzoqxsY3HS8=",
    "a\n3\nSxlHB5Roa9tU\n",
    "a\n03\nSxlHB5Roa9tUm6x/gdUFY88bgcjPC2ZQpzoqxsY3HS8=\n",
    "a\n-3\nSxlHB5Roa9tUm6x/gdUFY88bgcjPC2ZQpzoqxsY3HS8=\n",
    "a\n+3\nSxlHB5Roa9tUm6x/gdUFY88bgcjPC2ZQpzoqxsY3HS8=\n",
    "a\n99999999999999999999\nSxlHB5Roa9tUm6x/gdUFY88bgcjPC2ZQpzoqxsY3HS8=\n",
    "\n3\nSxlHB5Roa9tUm6x/gdUFY88bgcjPC2ZQpzoqxsY3HS8=\n",
    "a b\n3\nSxlHB5Roa9tUm6x/gdUFY88bgcjPC2ZQpzoqxsY3HS8=\n",
    "a\n3\nSxlHB5Roa9tUm6x/gdUFY88bgcjPC2ZQpzoqxsY3HS9=\n",
    "a\r\n3\r\nSxlHB5Roa9tUm6x/gdUFY88bgcjPC2ZQpzoqxsY3HS8=\r\n",
    "a\n3\nSxlHB5Roa9tUm6x/gdUFY88bgcjPC2ZQpzoqxsY3HS8=\n\n",
  ]

  @Test(arguments: wrong)
  func `what is no checkpoint is refused`(_ text: String) {
    #expect {
      try SealLog.Checkpoint(parsing: Array(text.utf8))
    } throws: { ($0 as? Fault)?.code == .badLog }
  }

  @Test func `a note gives what each key signed`() throws {
    let note = try SealLog.Note(parsing: Array(Self.note.utf8))
    let key = try SealLog.Key(Self.vkey)
    #expect(key.name == "danzhou.gov.cn/xiaoneng" && key.kind == .ed25519)
    #expect(Self.hex(key.id) == "106c536a")
    #expect(note.signatures.map(\.name) == ["danzhou.gov.cn/xiaoneng", "witness.example/w1"])
    let message = try #require(note.signatures[0].message(of: note, under: key))
    #expect(message.signed == note.text && message.signature.count == 64)
    // Another line is not of this key.
    #expect(note.signatures[1].message(of: note, under: key) == nil)
  }

  @Test func `a cosignature signs its time before the text`() throws {
    let note = try SealLog.Note(parsing: Array(Self.note.utf8))
    let key = try SealLog.Key(Self.witness)
    #expect(key.kind == .cosignature)
    #expect(note.signatures[1].time(under: key) == 1_351_674_000)
    let message = try #require(note.signatures[1].message(of: note, under: key))
    #expect(
      String(decoding: message.signed, as: UTF8.self)
        == "cosignature/v1\ntime 1351674000\n" + String(decoding: note.text, as: UTF8.self))
  }

  /// The key whose seed is the bytes 20…3f.
  static let witness = "witness.example/w1+20324abe+BCmsuuFBvMrwsi4alNNNC8c2HlJtC/4SyJeUvJMilm3X"

  @Test(arguments: [
    "", "a", "a+106c536a", "a+106c536a+",
    "danzhou.gov.cn/xiaoneng+106c536b+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4",
    "danzhou.gov.cn+106c536a+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4",
    "danzhou.gov.cn/xiaoneng+106C536A+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4",
    "a b+00000000+AQ==",
  ])
  func `what is no key is refused`(_ text: String) {
    #expect(throws: Fault.self) { try SealLog.Key(text) }
  }

  @Test func `damaged notes are refused or give nothing that is signed, and no byte traps`() throws
  {
    let bytes = Array(Self.note.utf8)
    let key = try SealLog.Key(Self.vkey)
    let whole = try SealLog.Note(parsing: bytes)
    var random = SplitMix64(seed: 24)
    for _ in 0..<4_000 {
      var damaged = bytes
      switch random.next() % 3 {
      case 0:
        damaged[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      case 1: damaged.removeSubrange(Int(random.next() % UInt64(bytes.count))...)
      default: damaged.insert(0x0A, at: Int(random.next() % UInt64(bytes.count)))
      }
      guard let note = try? SealLog.Note(parsing: damaged) else { continue }
      for signature in note.signatures where note != whole {
        // Whatever is handed to the verifier is the text as it stands.
        if let message = signature.message(of: note, under: key) {
          #expect(message.signed == note.text)
        }
      }
    }
  }

  @Test func `Base64 has one text for each value`() {
    for count in 0...70 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37) }
      #expect(Base64.bytes(of: Array(Base64.text(of: bytes).utf8)) == bytes)
    }
    #expect(Base64.text(of: Array("foob".utf8)) == "Zm9vYg==")
    for text in ["Zm9vYh==", "Zm9v=", "====", "Zg=a", "Zg==Zg==", "Zm 9", "Zm9vYg=", "Zm9-"] {
      #expect(Base64.bytes(of: Array(text.utf8)) == nil, "\(text)")
    }
  }

  // MARK: - The engine's log

  @Test func `each seal grows the log, and every older checkpoint is extended`() throws {
    let town = try Town()
    var checkpoints: [SealLog.Checkpoint] = []
    for day in 1...9 {
      _ = try town.accepted(Town.plain, "08-0\(day)")
      _ = try town.engine.seal(at: when("08-0\(day)T18:00"))
      let checkpoint = try town.engine.checkpoint(origin: "danzhou.gov.cn/xiaoneng")
      #expect(checkpoint.size == Int64(day))
      for (index, old) in checkpoints.enumerated() {
        #expect(try town.engine.extends(old).extends)
        let proof = try town.engine.consistency(from: Int64(index + 1))
        #expect(proof.holds && proof.firstRoot == old.root && proof.secondRoot == checkpoint.root)
        #expect(SealLog.Finding(old, checkpoint, proof.proof).extends)
        var forged = old
        forged.root = .zero
        #expect(try !town.engine.extends(forged).extends)
        #expect(!SealLog.Finding(forged, checkpoint, proof.proof).extends)
      }
      checkpoints.append(checkpoint)
    }
    var longer = checkpoints[8]
    longer.size = 10
    let finding = try town.engine.extends(longer)
    #expect(!finding.extends && finding.chinese.contains("封存被删去"))
    #expect(throws: Fault.self) { try town.engine.consistency(from: 10) }
    #expect(throws: Fault.self) { try town.engine.consistency(from: 0) }
    #expect(throws: Fault.self) { try town.engine.checkpoint() }
  }

  @Test func `what a log is called is decided once, and another log's checkpoint is none of it`()
    throws
  {
    var options = Engine.Options()
    options.origin = "danzhou.gov.cn/xiaoneng"
    let store = MemoryStore()
    let engine = try Engine(store: store, options: options)
    _ = try engine.seal(at: when("08-01"))
    #expect(try engine.checkpoint().origin == "danzhou.gov.cn/xiaoneng")
    options.origin = "elsewhere"
    #expect(try Engine(store: store, options: options).origin == "danzhou.gov.cn/xiaoneng")
    let other = try engine.checkpoint(origin: "elsewhere")
    #expect(try !engine.extends(other).extends)
    #expect(try engine.verify().wrong == nil)
    options.origin = "two words"
    #expect(throws: Fault.self) { try Engine(store: MemoryStore(), options: options) }
  }

  @Test func `the log of seals is asked for in JSON by anyone`() throws {
    let town = try Town()
    func ask(_ word: String, _ data: JSONValue) throws -> Reply {
      try town.engine.query(
        try Query.read(word: word, data: data, .said), by: .anyone, at: when("08-03"))
    }
    #expect(try ask("seal.checkpoint", [:]).refusal?.code == .badRegister)
    #expect(try ask("seal.consistency", ["first": 1]).refusal?.code == .notFound)
    _ = try town.engine.seal(at: when("08-01"))
    guard case .sealCheckpoint(let old) = try ask("seal.checkpoint", ["origin": "danzhou"]).answer
    else {
      Issue.record("no checkpoint")
      return
    }
    _ = try town.accepted()
    _ = try town.engine.seal(at: when("08-02"))
    guard case .sealCheckpoint(let new) = try ask("seal.checkpoint", ["origin": "danzhou"]).answer,
      case .sealConsistency(let proof) = try ask("seal.consistency", ["first": 1]).answer
    else {
      Issue.record("no proof")
      return
    }
    #expect((proof.first, proof.second) == (1, 2))
    let hashes = JSONValue.array(proof.proof.map { .string($0.hex) })
    func extends(_ data: JSONValue) throws -> Bool? {
      guard case .sealCheck(let finding) = try ask("seal.check", data).answer else { return nil }
      return finding.extends
    }
    #expect(try extends(["old": .string(old.text)]) == true)
    #expect(
      try extends(["old": .string(old.text), "new": .string(new.text), "proof": hashes]) == true)
    #expect(
      try extends(["old": .string(old.text), "new": .string(new.text), "proof": []]) == false)
    #expect(
      try extends(["old": .string(new.text), "new": .string(old.text), "proof": hashes]) == false)
    #expect(try extends(["old": "nothing"]) == nil)
    #expect(try ask("seal.check", ["old": "nothing"]).refusal?.code == .badRegister)
  }
}
