/// The tree under a seal (封存树): RFC 6962 over one leaf a dossier, in the order in which dossiers were opened.
///
/// That order only ever grows, and a leaf changes where it stands: a seal hashes what changed since the last one and
/// the way from there to the root, a proof reads one way. Whole subtrees of sixteen leaves, sixteen of those and so on
/// are kept as tiles; what is not whole yet, at the right edge, is hashed when it is asked for.
///
/// Tiles are derived and not trusted: each is held against the one above it and the edge against the root of the
/// last seal before anything is built on it.
struct SealTree {
  /// One tile in mind: a heap of 32 places, the root at 1 and its hashes at 16…31.
  private struct Branch {
    private(set) var nodes = [LedgerDigest](repeating: .zero, count: 32)
    private(set) var count = 0
    var hashes: ArraySlice<LedgerDigest> { nodes[16..<16 + count] }
    /// Which of its hashes changed since its nodes were made.
    private var changed: UInt32 = 0

    mutating func set(_ hash: LedgerDigest, at place: Int) {
      nodes[16 + place] = hash
      count = max(count, place + 1)
      changed |= 1 << UInt32(place)
    }

    /// Makes the nodes above what changed, as far as they are whole.
    mutating func settle() {
      var below = changed
      var width = 8
      while width > 0, below != 0 {
        var above: UInt32 = 0
        for place in 0..<width where below & (3 << UInt32(2 * place)) != 0 {
          guard (place + 1) * (16 / width) <= count else { break }
          let node = width + place
          nodes[node] = MerkleTree.nodeHash(nodes[2 * node], nodes[2 * node + 1])
          above |= 1 << UInt32(place)
        }
        below = above
        width /= 2
      }
      changed = 0
    }
  }

  /// How many leaves there are.
  private(set) var count: Int64 = 0
  /// How many of them are stored.
  private var stored: Int64 = 0
  private var branches: [Int64: Branch] = [:]
  /// Leaves' tiles that changed since the root was made.
  private var dirty: Set<Int64> = []
  private var written: Set<Int64> = []
  private var read: (Int64) throws(Fault) -> [LedgerDigest] = { _ in [] }

  /// A tree without leaves, of which nothing is stored.
  init() {}

  /// The tree of a seal, whose tiles are read where they are needed.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` where what is stored does not lead to the seal's root.
  init(
    of seal: Seal, reading read: @escaping (Int64) throws(Fault) -> [LedgerDigest]
  ) throws(Fault) {
    guard (0...Seal.Tile.mostLeaves).contains(seal.dossiers) else { throw Self.corrupt }
    (count, stored) = (seal.dossiers, seal.dossiers)
    self.read = read
    guard try hash(of: 0..<count) == seal.root else { throw Self.corrupt }
  }

  private static var corrupt: Fault { Fault(.storeCorrupt, field: "seal_tree") }

  /// The leaf at `place`.
  mutating func leaf(at place: Int64) throws(Fault) -> LedgerDigest {
    guard (0..<count).contains(place) else { throw Self.corrupt }
    return try branch(0, place >> 4).nodes[16 + Int(place & 15)]
  }

  /// Puts a leaf at `place`, which is one that is there or the next.
  mutating func set(_ leaf: LedgerDigest, at place: Int64) throws(Fault) {
    guard place >= 0, place <= count, place < Seal.Tile.mostLeaves else { throw Self.corrupt }
    try put(leaf, level: 0, at: place)
    count = max(count, place + 1)
    dirty.insert(place >> 4)
  }

  /// The root over all leaves.
  ///
  /// - Complexity: O(*k* log *n*) for *k* leaves that changed.
  mutating func root() throws(Fault) -> LedgerDigest {
    var level: Int64 = 0
    while !dirty.isEmpty {
      var above: Set<Int64> = []
      for place in dirty.sorted() {
        let number = Seal.Tile.number(level, place)
        branches[number]?.settle()
        guard let branch = branches[number], branch.count == 16 else { continue }
        try put(branch.nodes[1], level: level + 1, at: place)
        above.insert(place >> 4)
      }
      dirty = above
      level += 1
    }
    return try hash(of: 0..<count)
  }

  /// The siblings on the way from the leaf at `place` to the root, the lowest first.
  ///
  /// - Complexity: O(log² *n*).
  mutating func path(from place: Int64) throws(Fault) -> [LedgerDigest] {
    guard (0..<count).contains(place) else { throw Self.corrupt }
    var path: [LedgerDigest] = []
    var range = 0..<count
    while range.upperBound - range.lowerBound > 1 {
      let size = Int(clamping: range.upperBound - range.lowerBound)
      let middle = range.lowerBound + Int64(MerkleTree.split(size))
      if place < middle {
        path.append(try hash(of: middle..<range.upperBound))
        range = range.lowerBound..<middle
      } else {
        path.append(try hash(of: range.lowerBound..<middle))
        range = middle..<range.upperBound
      }
    }
    return path.reversed()
  }

  /// The tiles that changed, by number.
  var changes: [Seal.Tile] {
    written.sorted().compactMap { number in
      branches[number].map {
        Seal.Tile(number: number, hashes: Array($0.hashes))
      }
    }
  }

  /// How many tiles changed.
  var changeCount: Int { written.count }

  /// Whether a tile is one that changed, as it is now.
  func has(_ tile: Seal.Tile) -> Bool {
    written.contains(tile.number)
      && branches[tile.number]?.hashes.elementsEqual(tile.hashes) == true
  }

  // MARK: - Tiles

  private mutating func put(_ hash: LedgerDigest, level: Int64, at place: Int64) throws(Fault) {
    // Not held on to: what is changed is not copied.
    guard Int(place & 15) <= (try branch(level, place >> 4).count) else { throw Self.corrupt }
    let number = Seal.Tile.number(level, place >> 4)
    branches[number, default: Branch()].set(hash, at: Int(place & 15))
    written.insert(number)
  }

  /// A tile, held against the one above it where it is first read.
  private mutating func branch(_ level: Int64, _ place: Int64) throws(Fault) -> Branch {
    let number = Seal.Tile.number(level, place)
    if let known = branches[number] { return known }
    var branch = Branch()
    let expected = min(16, (stored >> (4 * level)) - 16 * place)
    if expected > 0 {
      let hashes = try read(number)
      guard hashes.count == Int(expected) else { throw Self.corrupt }
      for (place, hash) in hashes.enumerated() { branch.set(hash, at: place) }
      branch.settle()
      if expected == 16 {
        let above = try self.branch(level + 1, place >> 4)
        guard above.nodes[16 + Int(place & 15)] == branch.nodes[1] else { throw Self.corrupt }
      }
    }
    branches[number] = branch
    return branch
  }

  /// The root over a range of leaves that begins where a subtree of its size can.
  private mutating func hash(of leaves: Range<Int64>) throws(Fault) -> LedgerDigest {
    var peaks: [LedgerDigest] = []
    var start = leaves.lowerBound
    while start < leaves.upperBound {
      let height = Int64(63 - (leaves.upperBound - start).leadingZeroBitCount)
      let (level, rest) = (height >> 2, height & 3)
      let first = start >> (4 * level)
      let node = (16 >> Int(rest)) + Int(first & 15) >> Int(rest)
      peaks.append(try branch(level, first >> 4).nodes[node])
      start += 1 << height
    }
    guard let last = peaks.last else { return MerkleTree.root(ofHashes: []) }
    return peaks.dropLast().reversed().reduce(last) { MerkleTree.nodeHash($1, $0) }
  }
}

extension Seal {
  /// Sixteen neighbouring hashes of the tree under the newest seal (封存树分块), fewer at its right edge: leaves, or
  /// the roots over sixteen, 256 and so on of them. Derived: a rebuild makes them anew.
  public struct Tile: Sendable, Equatable {
    /// Its level times 2⁵⁶, and its place in the level: level 0 holds leaves.
    public var number: Int64
    /// Its hashes.
    public var hashes: [LedgerDigest]

    /// A tile.
    public init(number: Int64, hashes: [LedgerDigest]) {
      (self.number, self.hashes) = (number, hashes)
    }

    /// A tile whose hashes are these bytes; nil unless they are whole hashes.
    public init?(number: Int64, bytes: [UInt8]) {
      guard bytes.count % 32 == 0, bytes.count <= 512 else { return nil }
      self.number = number
      hashes = stride(from: 0, to: bytes.count, by: 32).compactMap {
        LedgerDigest(bytes: bytes[$0..<$0 + 32])
      }
    }

    /// The hashes, one behind the other.
    public var bytes: [UInt8] {
      var bytes: [UInt8] = []
      for hash in hashes { hash.appendBytes(to: &bytes) }
      return bytes
    }

    static func number(_ level: Int64, _ place: Int64) -> Int64 { level << 56 | place }
    /// As many as dossiers can be numbered.
    static let mostLeaves: Int64 = 1 << 48
  }
}
