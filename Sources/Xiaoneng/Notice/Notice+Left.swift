// What was sent leaves the store after its term (已发通知期满离库). What it said can be derived from the ledger again, so that
// a record in little room is enough to tell that it was there and left: how many messages of the dossier did, and the sum
// of their marks. Which of them is told by those that are still there: whatever the ledger says and the store has not must
// have left, and its marks must come to the sum. So any message may leave before or after any other of its dossier.
extension Notice {
  /// A keyed hash over what a message says, of which dossier and how it goes (通知标记): HMAC-SHA-256, its first half. Whoever
  /// does not know the secret of the store can make none.
  public struct Mark: Sendable, Hashable {
    fileprivate var high: UInt64
    fileprivate var low: UInt64

    /// The mark of a message.
    init(
      of dossier: DossierKey, _ channel: NoticeChannel, _ template: NoticeTemplate,
      _ values: [String], _ key: SHA256.Key
    ) {
      var writer = JSONWriter()
      writer.openArray()
      // Marks of other things are made with the same key.
      for text in ["notice-mark", dossier.description, channel.rawValue, template.rawValue] {
        writer.string(text)
      }
      for value in values { writer.string(value) }
      writer.closeArray()
      let words = key.authenticate(writer.bytes).words
      (high, low) = (words.0, words.1)
    }

    /// The mark of a message as it is stored.
    init(of notice: Notice, _ key: SHA256.Key) {
      self.init(of: notice.dossier, notice.channel, notice.template, notice.values, key)
    }
  }

  /// The messages of one dossier that left (离库记录).
  public struct Left: Sendable, Equatable {
    /// More than any dossier has: what says so is damaged.
    private static let most = Int64(1) << 53

    /// How many they are.
    public private(set) var count: Int64 = 0
    private var high: UInt64 = 0
    private var low: UInt64 = 0

    /// None.
    public init() {}

    /// A record as ``count`` and ``bytes`` gave it; nil for what no record can be.
    public init?(count: Int64, bytes: [UInt8]) {
      guard (1...Self.most).contains(count), bytes.count == 16 else { return nil }
      self.count = count
      high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
      low = bytes.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The sum of their marks modulo 2^128, sixteen bytes, the highest first.
    public var bytes: [UInt8] {
      [high, low].flatMap { word in
        stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
      }
    }

    /// One more left.
    public mutating func take(_ mark: Mark) {
      let (sum, carries) = low.addingReportingOverflow(mark.low)
      high = high &+ mark.high &+ (carries ? 1 : 0)
      low = sum
      count = min(count, Self.most) + 1
    }
  }
}
