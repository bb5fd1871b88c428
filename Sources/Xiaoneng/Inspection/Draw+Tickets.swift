extension Inspections.Draw {
  /// One of the frame with its ticket, which no one could know before the public value.
  public struct Ticket: Hashable, Sendable {
    /// The id.
    public var id: String
    /// SHA-256 of seed and id: whoever has the least is drawn first.
    public var ticket: LedgerDigest
    /// Whether it is struck off.
    public var isStruck: Bool
  }

  /// The seed (种子); nil while the public value is not known.
  ///
  /// - Complexity: O(*n* log *n*), *n* = ids.
  public var seed: LedgerDigest? {
    beacon.value.map { value in
      SHA256.hash(
        Array("\(Self.scheme)\n\(commitment.hex)\n\(nonce.hex)\n\(value.nfc)\n".utf8))
    }
  }

  /// The whole frame by its tickets; empty while the public value is not known.
  ///
  /// A ticket depends on the id and on the seed alone, so that striking one, or drawing one more, moves no
  /// other.
  /// - Complexity: O(*n* log *n*), *n* = ids.
  public var tickets: [Ticket] {
    guard let seed else { return [] }
    let struck = Set(strike.map(\.nfc))
    return Self.byTicket(ids, "\(seed.hex)\n").map { id, ticket in
      Ticket(id: id, ticket: ticket, isStruck: struck.contains(id))
    }
  }

  /// The inspectors in the order in which they are dealt; empty where none are named or the public value is not
  /// known.
  ///
  /// - Complexity: O(*n* log *n*), *n* = inspectors.
  public var dealt: [String] {
    guard let seed else { return [] }
    return Self.byTicket(inspectors ?? [], "\(seed.hex)\ninspector\n").map(\.id)
  }

  /// What the draw comes to.
  ///
  /// Inspectors are dealt in turn to those drawn, so many to each; whoever moves up for one that is struck takes
  /// that one's, the first to move up those of the first that was drawn and struck. So the order in which they
  /// were struck decides nothing.
  /// - Throws: as ``check(_:)``.
  /// - Complexity: O(*n* log *n*), *n* = ids.
  public func outcome(
    under numbers: Inspections.Numbers = .init()
  ) throws(Refusal) -> Inspections.Drawing {
    try check(numbers)
    var drawing = Inspections.Drawing(frame: frame, commitment: commitment)
    guard let seed else { return drawing }
    drawing.seed = seed
    let tickets = tickets
    let drawn = tickets.prefix(Int(take))
    drawing.drawn = drawn.map(\.id)
    drawing.final = tickets.lazy.filter { !$0.isStruck }.prefix(Int(take)).map(\.id)
    let dealt = dealt
    guard !dealt.isEmpty else { return drawing }
    // Seats are numbered in the order in which they were drawn.
    let size = Int(numbers.inspectors)
    var free: [Int] = []
    var seats: [String: Int] = [:]
    for (seat, ticket) in drawn.enumerated() {
      if ticket.isStruck { free.append(seat) } else { seats[ticket.id] = seat }
    }
    var next = free.makeIterator()
    for id in drawing.final {
      guard let seat = seats[id] ?? next.next() else { continue }
      let pair = (0..<size).map { dealt[(seat * size + $0) % dealt.count] }
      drawing.inspectors.append(Inspections.Pair(object: id, pair: pair))
    }
    return drawing
  }

  /// Texts with the SHA-256 of `prefix`, text and a line end, the least first.
  private static func byTicket(
    _ texts: [String], _ prefix: String
  ) -> [(id: String, ticket: LedgerDigest)] {
    texts.map { text in
      let id = text.nfc
      return (id, SHA256.hash(Array("\(prefix)\(id)\n".utf8)))
    }.sorted { $0.ticket < $1.ticket }
  }
}
