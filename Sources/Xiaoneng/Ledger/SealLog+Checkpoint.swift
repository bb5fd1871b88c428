extension SealLog {
  /// What is published of a log of seals: its name, how many seals it has, and the root over them (C2SP
  /// tlog-checkpoint).
  public struct Checkpoint: Sendable, Equatable {
    /// Which log: a name that is no one else's, such as `danzhou.gov.cn/xiaoneng`.
    public var origin: String
    /// How many seals.
    public var size: Int64
    /// The root over them.
    public var root: LedgerDigest

    /// A checkpoint.
    public init(origin: String, size: Int64, root: LedgerDigest) {
      (self.origin, self.size, self.root) = (origin, size, root)
    }

    /// Reads a checkpoint, alone or as the text of a signed note; lines after the third are passed over.
    ///
    /// - Throws: ``XiaonengCalendar/Fault/Code/badLog`` for any other text.
    public init(parsing text: [UInt8]) throws(Fault) {
      let body = (try? Note(parsing: text).text) ?? text
      let lines = body.split(separator: 0x0A, omittingEmptySubsequences: false)
      // Every line ends with a line feed, and none is empty.
      guard body.count <= Note.longest, lines.count >= 4, lines.last?.isEmpty == true,
        lines.dropLast().allSatisfy({ !$0.isEmpty }), lines.count <= 64
      else { throw Fault(.badLog, field: "checkpoint") }
      guard let origin = String(validating: lines[0], as: UTF8.self), SealLog.isOrigin(origin),
        let digits = String(validating: lines[1], as: UTF8.self), let size = Int64(digits),
        size >= 0, "\(size)" == digits
      else { throw Fault(.badLog, field: "checkpoint", detail: "origin, size") }
      guard let bytes = Base64.bytes(of: lines[2]), let root = LedgerDigest(bytes: bytes) else {
        throw Fault(.badLog, field: "checkpoint", detail: "root")
      }
      self.init(origin: origin, size: size, root: root)
    }

    /// The three lines, each ended by a line feed: what a key signs.
    public var text: String { "\(origin)\n\(size)\n\(Base64.text(of: root.bytes))\n" }
  }
}
