extension SealLog {
  /// A signed note (C2SP signed-note): a text, an empty line, and a line for each signature.
  ///
  /// Nothing here verifies a signature: ``Signature/message(of:under:)`` gives the bytes that a tool which can,
  /// such as `openssl pkeyutl -verify -rawin`, is to be given.
  public struct Note: Sendable, Equatable {
    /// The text with its last line feed.
    public var text: [UInt8]
    /// The signatures, in the order of their lines.
    public var signatures: [Signature]

    /// The longest note that is read, in bytes.
    static let longest = 1 << 20
    /// The most signatures of one note.
    static let mostSignatures = 256

    /// Reads a note.
    ///
    /// - Throws: ``XiaonengCalendar/Fault/Code/badLog`` for anything that is none.
    /// - Complexity: O(bytes).
    public init(parsing bytes: [UInt8]) throws(Fault) {
      guard bytes.count <= Self.longest else {
        throw Fault(.tooLarge, field: "note", detail: "> \(Self.longest)")
      }
      guard String(validating: bytes, as: UTF8.self) != nil,
        bytes.allSatisfy({ $0 >= 0x20 || $0 == 0x0A }), bytes.last == 0x0A
      else { throw Fault(.badLog, field: "note") }
      // The last empty line parts text and signatures.
      guard
        let empty = bytes.indices.dropFirst().last(where: {
          bytes[$0] == 0x0A && bytes[$0 - 1] == 0x0A
        })
      else { throw Fault(.badLog, field: "note", detail: "no signatures") }
      text = Array(bytes[..<empty])
      let lines = bytes[(empty + 1)...].dropLast().split(
        separator: 0x0A, omittingEmptySubsequences: false)
      guard !lines.isEmpty, lines.count <= Self.mostSignatures else {
        throw Fault(.badLog, field: "note", detail: "signatures")
      }
      signatures = []
      for line in lines { signatures.append(try Signature(line: line)) }
    }
  }

  /// One line of signature.
  public struct Signature: Sendable, Equatable {
    /// Whose.
    public var name: String
    /// The first four bytes of the hash of name and key.
    public var keyID: [UInt8]
    /// What the algorithm says: for Ed25519 the signature, for a cosignature the time and the signature.
    public var body: [UInt8]

    /// An em dash and a space.
    private static let mark: [UInt8] = [0xE2, 0x80, 0x94, 0x20]

    init(line: some Collection<UInt8>) throws(Fault) {
      let parts = line.dropFirst(Self.mark.count).split(
        separator: 0x20, omittingEmptySubsequences: false)
      guard line.prefix(Self.mark.count).elementsEqual(Self.mark), parts.count == 2,
        let name = String(validating: parts[0], as: UTF8.self), SealLog.isOrigin(name),
        let bytes = Base64.bytes(of: parts[1]), bytes.count > 4
      else { throw Fault(.badLog, field: "note", detail: "signature") }
      self.name = name
      (keyID, body) = (Array(bytes.prefix(4)), Array(bytes.dropFirst(4)))
    }

    /// Whether the line says that it was made with `key`.
    public func names(_ key: Key) -> Bool { name == key.name && keyID == key.id }

    /// When a cosignature was made, in seconds since 1970; nil for any other signature.
    public func time(under key: Key) -> UInt64? {
      guard key.kind == .cosignature, body.count == 72 else { return nil }
      return body.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The bytes that were signed and the 64 bytes of the Ed25519 signature; nil where the line is not of that
    /// key, or of an algorithm that is not known here.
    public func message(
      of note: Note, under key: Key
    ) -> (signed: [UInt8], signature: [UInt8])? {
      guard names(key) else { return nil }
      switch key.kind {
      case .ed25519: return body.count == 64 ? (note.text, body) : nil
      case .cosignature:
        guard let time = time(under: key) else { return nil }
        return (Array("cosignature/v1\ntime \(time)\n".utf8) + note.text, Array(body.dropFirst(8)))
      case .other: return nil
      }
    }
  }

  /// The public key of who signs notes, as `name+id+key` (C2SP signed-note, vkey).
  public struct Key: Sendable, Equatable {
    /// What a key is for.
    public enum Kind: Sendable, Equatable {
      /// Ed25519 over the text: type 0x01.
      case ed25519
      /// Ed25519 over time and text, by a witness: type 0x04.
      case cosignature
      /// An algorithm that is not known here, such as ML-DSA or SM2.
      case other(UInt8)
    }

    /// Whose key it is.
    public var name: String
    /// The first four bytes of the hash of name and key.
    public var id: [UInt8]
    /// What it is for.
    public var kind: Kind
    /// The key itself; 32 bytes for Ed25519.
    public var bytes: [UInt8]

    /// Reads a key.
    ///
    /// - Throws: ``XiaonengCalendar/Fault/Code/badValue`` for any other text, and where the id does not belong to the key.
    public init(_ text: String) throws(Fault) {
      let parts = text.utf8.split(
        separator: 0x2B, maxSplits: 2, omittingEmptySubsequences: false)
      guard text.utf8.count <= 8_192, parts.count == 3, let name = String(parts[0]),
        SealLog.isOrigin(name), let key = Base64.bytes(of: Array(parts[2])), let type = key.first
      else { throw Fault(.badValue, field: "key", detail: "NAME+ID+BASE64") }
      let id = Self.id(of: name, key)
      guard String(parts[1]) == Self.hex(id) else {
        throw Fault(.badValue, field: "key", detail: "id \(Self.hex(id))")
      }
      let bytes = Array(key.dropFirst())
      switch type {
      case 0x01: kind = .ed25519
      case 0x04: kind = .cosignature
      default: kind = .other(type)
      }
      if kind == .ed25519 || kind == .cosignature, bytes.count != 32 {
        throw Fault(.badValue, field: "key", detail: "\(bytes.count) ≠ 32")
      }
      (self.name, self.id, self.bytes) = (name, id, bytes)
    }

    /// The first four bytes of SHA-256 over the name, a line feed, and the key with its type.
    private static func id(of name: String, _ key: [UInt8]) -> [UInt8] {
      Array(SHA256.hash(Array(name.utf8) + [0x0A] + key).bytes.prefix(4))
    }

    private static func hex(_ bytes: [UInt8]) -> String {
      bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// An Ed25519 key as PEM (RFC 8410), which `openssl` reads; nil for any other algorithm.
    public var pem: String? {
      guard kind == .ed25519 || kind == .cosignature else { return nil }
      let header: [UInt8] = [
        0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00,
      ]
      return
        "-----BEGIN PUBLIC KEY-----\n\(Base64.text(of: header + bytes))\n-----END PUBLIC KEY-----\n"
    }
  }
}
