import Testing

@testable import Xiaoneng

@Suite struct SHA256Tests {
  struct Vector: Sendable {
    var text: String
    var hex: String
  }

  /// FIPS 180-4 examples, and the empty message.
  static let vectors = [
    Vector(text: "", hex: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    Vector(text: "abc", hex: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    Vector(
      text: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      hex: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
  ]

  static func message(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ count) }
  }

  @Test(arguments: vectors)
  func `the published examples come out`(_ vector: Vector) {
    #expect(SHA256.hash(vector.text).hex == vector.hex)
    #expect(SHA256.hash(Array(vector.text.utf8)).hex == vector.hex)
    var sha = SHA256()
    for byte in vector.text.utf8 { sha.update(byte) }
    #expect(sha.finalize().hex == vector.hex)
  }

  @Test func `a million times the letter a comes out`() {
    let hex = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(SHA256.hash([UInt8](repeating: 0x61, count: 1_000_000)).hex == hex)
    let piece = [UInt8](repeating: 0x61, count: 1_000)
    var sha = SHA256()
    for _ in 0..<1_000 { sha.update(piece) }
    #expect(sha.finalize().hex == hex)
  }

  #if arch(x86_64)
    @Test(.enabled("this processor has no instructions for SHA-256") { SHA256.hasInstructions })
    func `the processor's instructions give what is written out in Swift`() {
      var random = SystemRandomNumberGenerator()
      for _ in 0..<10_000 {
        var block = InlineArray<16, UInt32>(repeating: 0)
        for i in 0..<16 { block[i] = random.next() }
        let state = SHA256.State.random(in: .min ... .max)
        let written = SHA256.writtenOut(state, block)
        #expect(SHA256.instructed(state, block) == written, "\(state) \(block[0])")
      }
    }
  #endif

  @Test func `every length from 0 to 200 agrees with python's hashlib`() {
    var all: [UInt8] = []
    for count in 0...200 { SHA256.hash(Self.message(count)).appendBytes(to: &all) }
    let hex = "e673d33f6940a6d3856d0d305fd88363ae0ba3b96e2411d8ddd5e0dd443f4525"
    #expect(SHA256.hash(all).hex == hex)
  }

  @Test func `the pieces do not matter`() {
    for count in 0...200 {
      let message = Self.message(count)
      let whole = SHA256.hash(message)
      for cut in stride(from: 0, through: count, by: 13) {
        var sha = SHA256()
        sha.update(Array(message[..<cut]))
        _ = sha.finalize()
        sha.update(Array(message[cut...]))
        #expect(sha.finalize() == whole, "\(count) bytes cut at \(cut)")
      }
    }
  }

  @Test func `a span of part of an array is hashed as that part`() {
    let message = Self.message(190)
    for start in 0..<64 {
      let part = SHA256.hash(message.span.extracting(start..<(start + 120)))
      #expect(part == SHA256.hash(Array(message[start..<(start + 120)])))
    }
  }
}

@Suite struct DigestTests {
  static let hex = "00ff10ef20df30cf40bf50af609f708f80799069a05ab04bc03cd02de01ef00f"

  @Test func `hexadecimal and bytes lead back to the same digest`() throws {
    let digest = try #require(LedgerDigest(hex: Self.hex))
    #expect(digest.hex == Self.hex)
    #expect("\(digest)" == Self.hex)
    #expect(LedgerDigest(hex: Self.hex.uppercased()) == digest)
    #expect(LedgerDigest(bytes: digest.bytes) == digest)
    #expect(digest.bytes.count == 32)
    #expect(digest.bytes[1] == 0xff)
    var text: [UInt8] = [0x22]
    digest.appendHex(to: &text)
    #expect(text == [0x22] + Array(Self.hex.utf8))
  }

  @Test func `every byte has its two digits`() throws {
    for byte in UInt8.min...UInt8.max {
      let digest = try #require(LedgerDigest(bytes: [UInt8](repeating: byte, count: 32)))
      let pair = (byte < 16 ? "0" : "") + String(byte, radix: 16)
      #expect(digest.hex == String(repeating: pair, count: 32))
      #expect(LedgerDigest(hex: digest.hex) == digest)
    }
  }

  @Test(arguments: ["", "0", String(hex.dropLast()), hex + "0", "g" + hex.dropFirst(), "é" + hex])
  func `other text is no digest`(_ text: String) {
    #expect(LedgerDigest(hex: text) == nil)
  }

  @Test func `only the 22 digits and letters are hexadecimal`() {
    let allowed = Set("0123456789abcdefABCDEF".utf8)
    for byte in UInt8.min...UInt8.max {
      var text = Array(Self.hex.utf8)
      text[63] = byte
      #expect((LedgerDigest(hex: text.span) != nil) == allowed.contains(byte), "byte \(byte)")
    }
  }

  @Test func `other numbers of bytes are no digest`() {
    for count in [0, 1, 31, 33, 64] {
      #expect(LedgerDigest(bytes: [UInt8](repeating: 1, count: count)) == nil)
    }
  }

  @Test func `the order is that of the text`() {
    let all = (0..<100).map { SHA256.hash("\($0)") }
    #expect(all.sorted().map(\.hex) == all.map(\.hex).sorted())
    #expect(LedgerDigest.zero.hex == String(repeating: "0", count: 64))
  }
}
