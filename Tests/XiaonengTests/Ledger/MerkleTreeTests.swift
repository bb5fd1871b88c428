import Testing

@testable import Xiaoneng

@Suite struct MerkleTreeTests {
  /// The eight leaves of the certificate-transparency reference tests.
  static let leaves: [[UInt8]] = [
    [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
    Array(0x50...0x57), Array(0x60...0x6f),
  ]

  /// The root over the first *n* of them, *n* = 0…8.
  static let roots = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]

  static func hashes(_ count: Int) -> [LedgerDigest] {
    (0..<count).map { MerkleTree.leafHash([UInt8(truncatingIfNeeded: $0)]) }
  }

  static func flip(_ digest: LedgerDigest, bit: Int) -> LedgerDigest {
    var bytes = digest.bytes
    bytes[(bit / 8) % 32] ^= 1 << UInt8(bit % 8)
    return LedgerDigest(bytes: bytes) ?? .zero
  }

  @Test(arguments: 0...8)
  func `the roots of RFC 6962's reference leaves come out`(_ count: Int) {
    let leaves = Array(Self.leaves.prefix(count))
    #expect(MerkleTree.root(of: leaves).hex == Self.roots[count])
    #expect(
      MerkleTree.root(ofHashes: leaves.map { MerkleTree.leafHash($0) }).hex == Self.roots[count])
  }

  @Test func `the roots of 0 to 130 leaves agree with python`() {
    var all: [UInt8] = []
    for count in 0...130 {
      MerkleTree.root(ofHashes: Self.hashes(count)).appendBytes(to: &all)
    }
    let hex = "ea39c9cbbb834cf28c19898bfa7cfb37d041e0f7cd0f35d3d9c7da2705d213c7"
    #expect(SHA256.hash(all).hex == hex)
  }

  @Test func `a node is the hash of one and both its children`() {
    let (a, b) = (SHA256.hash("a"), SHA256.hash("b"))
    #expect(MerkleTree.nodeHash(a, b) == SHA256.hash([1] + a.bytes + b.bytes))
  }

  @Test(arguments: 1...40)
  func `every leaf proves that it is in the tree, and no other leaf does`(_ count: Int) throws {
    let hashes = Self.hashes(count)
    let root = MerkleTree.root(ofHashes: hashes)
    for index in 0..<count {
      let leaf = hashes[index]
      let proof = try #require(MerkleTree.inclusionProof(index: index, hashes: hashes))
      func holds(
        _ leaf: LedgerDigest, _ index: Int, _ count: Int, _ proof: [LedgerDigest],
        _ root: LedgerDigest
      ) -> Bool {
        MerkleTree.verify(leafHash: leaf, index: index, count: count, proof: proof, root: root)
      }
      #expect(holds(leaf, index, count, proof, root))
      for other in -1...(count + 1) where other != index {
        #expect(!holds(leaf, other, count, proof, root))
      }
      #expect(!holds(leaf, index, count, proof + [root], root))
      if !proof.isEmpty { #expect(!holds(leaf, index, count, proof.dropLast(), root)) }
      for bit in stride(from: index % 7, to: 256, by: 7) {
        #expect(!holds(Self.flip(leaf, bit: bit), index, count, proof, root))
        #expect(!holds(leaf, index, count, proof, Self.flip(root, bit: bit)))
        for step in proof.indices {
          var wrong = proof
          wrong[step] = Self.flip(wrong[step], bit: bit)
          #expect(!holds(leaf, index, count, wrong, root))
        }
      }
    }
  }

  @Test func `every single bit of a proof counts`() throws {
    let hashes = Self.hashes(11)
    let root = MerkleTree.root(ofHashes: hashes)
    let proof = try #require(MerkleTree.inclusionProof(index: 9, hashes: hashes))
    for step in proof.indices {
      for bit in 0..<256 {
        var wrong = proof
        wrong[step] = Self.flip(wrong[step], bit: bit)
        let leaf = hashes[9]
        #expect(
          !MerkleTree.verify(leafHash: leaf, index: 9, count: 11, proof: wrong, root: root))
      }
    }
  }

  @Test func `impossible numbers are false and never trap`() {
    let leaf = MerkleTree.leafHash([])
    for index in [Int.min, -1, 0, 1, Int.max] {
      #expect(MerkleTree.inclusionProof(index: index, hashes: []) == nil)
      #expect(MerkleTree.consistencyProof(first: index, hashes: []) == nil)
      for count in [Int.min, -1, 0, 1, 2, Int.max] where !(index == 0 && count == 1) {
        #expect(
          !MerkleTree.verify(leafHash: leaf, index: index, count: count, proof: [], root: leaf))
        #expect(
          !MerkleTree.verifyConsistency(
            first: index, firstRoot: leaf, second: count, secondRoot: .zero, proof: [leaf]))
      }
    }
    #expect(
      !MerkleTree.verify(
        leafHash: leaf, index: Int.max - 1, count: Int.max,
        proof: Array(repeating: leaf, count: 100), root: leaf))
  }

  @Test(arguments: 1...40)
  func `a tree proves that it continues its own past, and nothing else`(_ second: Int) throws {
    let hashes = Self.hashes(second)
    let new = MerkleTree.root(ofHashes: hashes)
    for first in 1...second {
      let old = MerkleTree.root(ofHashes: Array(hashes.prefix(first)))
      let proof = try #require(MerkleTree.consistencyProof(first: first, hashes: hashes))
      func holds(_ first: Int, _ old: LedgerDigest, _ new: LedgerDigest, _ proof: [LedgerDigest])
        -> Bool
      {
        MerkleTree.verifyConsistency(
          first: first, firstRoot: old, second: second, secondRoot: new, proof: proof)
      }
      #expect(holds(first, old, new, proof))
      #expect(!holds(first, Self.flip(old, bit: first), new, proof))
      #expect(!holds(first, old, Self.flip(new, bit: first), proof))
      #expect(!holds(first, old, new, proof + [old]))
      for other in 0...(second + 1) where other != first {
        #expect(!holds(other, old, new, proof))
      }
      for step in proof.indices {
        var wrong = proof
        wrong[step] = Self.flip(wrong[step], bit: step * 31 + first)
        #expect(!holds(first, old, new, wrong))
      }
    }
  }
}
