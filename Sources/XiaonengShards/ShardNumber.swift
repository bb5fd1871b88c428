import Xiaoneng

/// How a shard's own numbers are told apart from those of the others (编号).
///
/// Entries are numbered shard by shard: the number of an entry of shard 0 is its own, so that the register's order is
/// the ledger's. Dossiers and messages are numbered across: what was opened later has the greater number, as far as the
/// shards fill alike. Both fit into 53 bits, and stay what they are whatever becomes of the other shards.
enum ShardNumber {
  /// What an entry's number grows by from one shard to the next.
  static let shift: Int64 = 1 << 40
  /// How many shards a set has at most.
  static let most = StoredFeed.Cursor.mostPlaces

  static func entry(_ own: Int64, _ place: Int) -> Int64 {
    own <= 0 ? own : Int64(place) * shift + min(own, shift - 1)
  }

  /// The shard of an entry, and its own number there.
  static func entry(_ number: Int64) -> (place: Int, own: Int64) {
    number <= 0 ? (0, number) : (Int(number / shift), number % shift)
  }

  static func row(_ own: Int64, _ place: Int) -> Int64 {
    let (product, overflow) = own.multipliedReportingOverflow(by: Int64(most))
    return own <= 0 || overflow ? own : product + Int64(place)
  }

  /// The own number in a shard behind which the dossiers stand that are numbered beyond `number`: less where the newest
  /// come first, else greater.
  static func bound(_ number: Int64, _ place: Int, newest: Bool) -> Int64 {
    let (rest, overflow) = number.subtractingReportingOverflow(Int64(place))
    if overflow { return number }
    // Rounded down, also below nothing.
    func down(_ value: Int64) -> Int64 {
      let (quotient, remainder) = value.quotientAndRemainder(dividingBy: Int64(most))
      return remainder < 0 ? quotient - 1 : quotient
    }
    guard newest else { return down(rest) }
    return rest == .min ? rest : down(rest - 1) + 1
  }

  /// The shard of a dossier or message, and its own number there.
  static func row(_ number: Int64) -> (place: Int, own: Int64) {
    number <= 0 ? (0, number) : (Int(number % Int64(most)), number / Int64(most))
  }
}

extension DossierHead {
  /// The head as its shard has it, as the set shows it.
  func shown(at place: Int) -> DossierHead {
    var head = self
    head.id = ShardNumber.row(id, place)
    head.lastEntry = ShardNumber.entry(lastEntry, place)
    return head
  }

  /// The head as its shard has it.
  var own: DossierHead {
    var head = self
    head.id = ShardNumber.row(id).own
    head.lastEntry = ShardNumber.entry(lastEntry).own
    return head
  }
}

extension StoredEntry {
  func shown(at place: Int) -> StoredEntry {
    StoredEntry(number: ShardNumber.entry(number, place), text: text)
  }
}

extension Notice {
  func shown(at place: Int) -> Notice {
    var notice = self
    notice.number = ShardNumber.row(number, place)
    return notice
  }

  var own: Notice {
    var notice = self
    notice.number = ShardNumber.row(number).own
    return notice
  }
}
