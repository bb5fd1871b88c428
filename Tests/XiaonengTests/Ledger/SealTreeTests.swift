import Testing

@testable import Xiaoneng

/// The tree under a seal, kept in tiles, against the tree of RFC 6962 that is made anew each time.
@Suite struct SealTreeTests {
  /// Tiles as a store keeps them.
  private final class Shelf {
    var tiles: [Int64: [LedgerDigest]] = [:]
    var reads = 0

    func keep(_ tree: SealTree) {
      for tile in tree.changes { tiles[tile.number] = tile.hashes }
    }

    func tree(of seal: Seal) throws -> SealTree {
      try SealTree(of: seal) { number in
        self.reads += 1
        return self.tiles[number] ?? []
      }
    }
  }

  private static func leaf(_ number: Int) -> LedgerDigest { SHA256.hash("leaf \(number)") }

  private static func seal(_ leaves: [LedgerDigest]) -> Seal {
    var seal = Seal()
    seal.dossiers = Int64(leaves.count)
    seal.root = MerkleTree.root(ofHashes: leaves)
    return seal
  }

  /// A shelf with the tree of these leaves, put in at once.
  private static func shelf(_ leaves: [LedgerDigest]) throws -> Shelf {
    var tree = SealTree()
    for (place, leaf) in leaves.enumerated() { try tree.set(leaf, at: Int64(place)) }
    #expect(try tree.root() == MerkleTree.root(ofHashes: leaves))
    let shelf = Shelf()
    shelf.keep(tree)
    return shelf
  }

  @Test(arguments: [0, 1, 2, 3, 15, 16, 17, 31, 32, 33, 255, 256, 257, 300, 4_095, 4_097])
  func `root and every proof are those of the whole tree`(_ count: Int) throws {
    let leaves = (0..<count).map(Self.leaf)
    let shelf = try Self.shelf(leaves)
    var tree = try shelf.tree(of: Self.seal(leaves))
    for place in stride(from: 0, to: count, by: count > 300 ? 37 : 1) {
      #expect(try tree.leaf(at: Int64(place)) == leaves[place])
      #expect(
        try tree.path(from: Int64(place))
          == MerkleTree.inclusionProof(index: place, hashes: leaves))
    }
    for place in [-1, Int64(count), .max, .min] {
      #expect(throws: Fault.self) { try tree.path(from: place) }
      #expect(throws: Fault.self) { try tree.leaf(at: place) }
    }
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `grown seal by seal it is the tree that is made at once`(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var leaves: [LedgerDigest] = []
    let shelf = Shelf()
    for round in 0..<60 {
      var tree = try shelf.tree(of: Self.seal(leaves))
      for change in 0..<Int(random.next() % 12) where !leaves.isEmpty {
        let place = Int(random.next() % UInt64(leaves.count))
        leaves[place] = Self.leaf(round * 1_000 + change)
        try tree.set(leaves[place], at: Int64(place))
      }
      for _ in 0..<Int(random.next() % 40) {
        leaves.append(Self.leaf(leaves.count))
        try tree.set(leaves[leaves.count - 1], at: Int64(leaves.count) - 1)
      }
      #expect(try tree.root() == MerkleTree.root(ofHashes: leaves), "seed \(seed) round \(round)")
      #expect(tree.count == Int64(leaves.count))
      shelf.keep(tree)
    }
    #expect(try Self.shelf(leaves).tiles == shelf.tiles)
  }

  @Test func `one change of many reads and writes one way`() throws {
    let leaves = (0..<5_000).map(Self.leaf)
    let shelf = try Self.shelf(leaves)
    shelf.reads = 0
    var tree = try shelf.tree(of: Self.seal(leaves))
    try tree.set(Self.leaf(-1), at: 77)
    _ = try tree.root()
    #expect(tree.changes.count == 4)
    #expect(shelf.reads <= 8)
  }

  @Test func `whatever is changed in a tile is found before it is built on`() throws {
    let leaves = (0..<1_000).map(Self.leaf)
    let whole = try Self.shelf(leaves)
    let seal = Self.seal(leaves)
    for number in whole.tiles.keys.sorted() {
      for change in 0..<4 {
        let shelf = Shelf()
        shelf.tiles = whole.tiles
        switch change {
        case 0: shelf.tiles[number]?[0] = .zero
        case 1: shelf.tiles[number]?.removeLast()
        case 2: shelf.tiles[number]?.append(.zero)
        default: shelf.tiles[number] = nil
        }
        // Somewhere on the ways from all leaves to the root it is met.
        #expect(throws: Fault.self, "tile \(number) change \(change)") {
          var tree = try shelf.tree(of: seal)
          for place in 0..<1_000 { _ = try tree.leaf(at: Int64(place)) }
        }
      }
    }
  }

  @Test func `numbers that no tree has are refused`() throws {
    var tree = SealTree()
    #expect(throws: Fault.self) { try tree.set(.zero, at: 1) }
    #expect(throws: Fault.self) { try tree.set(.zero, at: -1) }
    #expect(throws: Fault.self) { try tree.set(.zero, at: .max) }
    for count in [Int64.max, .min, -1, 1 << 48 + 1] {
      var seal = Seal()
      seal.dossiers = count
      #expect(throws: Fault.self) { try Shelf().tree(of: seal) }
    }
    #expect(Seal.Tile(number: 0, bytes: [UInt8](repeating: 0, count: 33)) == nil)
    #expect(Seal.Tile(number: 0, bytes: [UInt8](repeating: 0, count: 544)) == nil)
    let tile = Seal.Tile(number: 3, hashes: [Self.leaf(1), Self.leaf(2)])
    #expect(Seal.Tile(number: 3, bytes: tile.bytes) == tile)
  }
}
