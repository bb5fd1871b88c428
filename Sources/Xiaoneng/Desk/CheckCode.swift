extension Desk {
  /// The check code of a receipt (查询码): eight letters and digits that follow from the case's number and from the
  /// secret of the file, so that none has to be kept, and none can be guessed from others.
  ///
  /// Each takes some thousands of hashes, whether it is right or not and whether there is such a case or not: tries
  /// are slow, and nobody is locked out by another's.
  struct CheckCode: Equatable {
    /// Letters and digits that are not taken for one another.
    private static let alphabet = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ".utf8)
    /// Hashes for one code.
    private static let rounds = 4_000
    private static let length = 8

    /// The code as it is printed, in two halves.
    let text: String

    init(of dossier: DossierKey, secret: [UInt8]) {
      var digest = SHA256.authenticate(Array("check-code\n\(dossier)".utf8), with: secret)
      for _ in 0..<Self.rounds {
        digest = SHA256.hash(digest.bytes)
      }
      // What was hashed is no secret by itself: the last step is keyed again.
      let bytes = SHA256.authenticate(digest.bytes, with: secret).bytes
      var code = bytes.prefix(Self.length).map { Self.alphabet[Int($0 & 31)] }
      code.insert(UInt8(ascii: "-"), at: Self.length / 2)
      text = String(decoding: code, as: UTF8.self)
    }

    /// Whether `said` is the code, however it is written; in a time that does not depend on how much of it is right.
    func isSaid(by said: String) -> Bool {
      let (own, other) = (Self.bare(text), Self.bare(said))
      guard own.count == other.count else { return false }
      return zip(own, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// Letters in capitals, without what only divides them.
    private static func bare(_ text: String) -> [UInt8] {
      text.utf8.prefix(64).compactMap { byte in
        switch byte {
        case 0x20, 0x2D: nil
        case 0x61...0x7A: byte - 0x20
        default: byte
        }
      }
    }
  }
}
