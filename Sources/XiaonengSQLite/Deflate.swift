import CZlib
import Xiaoneng

/// Bytes packed with the system's zlib against a dictionary, as RFC 1950 says: the stream names its dictionary by the
/// Adler-32 of it, and ends with the Adler-32 of what it holds.
enum Deflate {
  /// How long a dictionary is at most: what a stream can point back to from its first byte on.
  static let longestDictionary = 32_000

  /// The number by which streams name a dictionary.
  static func name(of dictionary: [UInt8]) -> Int64 {
    dictionary.withUnsafeBufferPointer {
      Int64(adler32(1, $0.baseAddress, UInt32(clamping: $0.count)))
    }
  }

  /// The dictionary that a stream names; nil for what is no stream with one.
  static func dictionary(of stream: [UInt8]) -> Int64? {
    guard stream.count > 6, stream[0] & 0x0F == 8, stream[1] & 0x20 != 0 else { return nil }
    return stream[2..<6].reduce(0) { $0 << 8 | Int64($1) }
  }

  /// Packs `bytes`; nil where the system has no room for it.
  static func pack(_ bytes: [UInt8], with dictionary: [UInt8]) -> [UInt8]? {
    guard let count = UInt32(exactly: bytes.count) else { return nil }
    var stream = z_stream()
    guard xn_deflate_begin(&stream) == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    guard prime(&stream, dictionary, deflateSetDictionary) else { return nil }
    let room = Int(clamping: deflateBound(&stream, UInt(count)))
    var isWhole = false
    let packed = [UInt8](unsafeUninitializedCapacity: room) { out, filled in
      isWhole = run(&stream, bytes, out) { deflate(&$0, Z_FINISH) } == Z_STREAM_END
      filled = out.count - Int(stream.avail_out)
    }
    return isWhole ? packed : nil
  }

  /// What `packed` holds; nil where it is damaged, was packed with another dictionary, holds more than `most` bytes or
  /// goes on behind its end.
  ///
  /// - Complexity: O(dictionary + what it holds); no more than `most` bytes are ever unpacked.
  static func unpack(_ packed: [UInt8], with dictionary: [UInt8], most: Int) -> [UInt8]? {
    guard UInt32(exactly: packed.count) != nil, most > 0, UInt32(exactly: most) != nil else {
      return nil
    }
    // Entries pack to an eighth: mostly the first room is enough, and all of it is seldom taken.
    let usual = 16 * packed.count + 1_024
    return (usual < most ? unpack(packed, with: dictionary, into: usual) : nil)
      ?? unpack(packed, with: dictionary, into: most)
  }

  private static func unpack(
    _ packed: [UInt8], with dictionary: [UInt8], into room: Int
  ) -> [UInt8]? {
    var stream = z_stream()
    guard xn_inflate_begin(&stream) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { out, filled in
      let code = run(&stream, packed, out) { stream in
        let code = inflate(&stream, Z_FINISH)
        // The dictionary is taken where its Adler-32 is the one that the stream names.
        guard code == Z_NEED_DICT, prime(&stream, dictionary, inflateSetDictionary) else {
          return code
        }
        return inflate(&stream, Z_FINISH)
      }
      isWhole = code == Z_STREAM_END && stream.avail_in == 0
      filled = isWhole ? out.count - Int(stream.avail_out) : 0
    }
    return isWhole ? bytes : nil
  }

  private static func prime(
    _ stream: inout z_stream, _ dictionary: [UInt8],
    _ set: (UnsafeMutablePointer<z_stream>?, UnsafePointer<UInt8>?, UInt32) -> Int32
  ) -> Bool {
    dictionary.withUnsafeBufferPointer {
      set(&stream, $0.baseAddress, UInt32(clamping: $0.count)) == Z_OK
    }
  }

  private static func run(
    _ stream: inout z_stream, _ bytes: [UInt8], _ out: UnsafeMutableBufferPointer<UInt8>,
    _ step: (inout z_stream) -> Int32
  ) -> Int32 {
    bytes.withUnsafeBufferPointer { buffer in
      stream.next_in = UnsafeMutablePointer(mutating: buffer.baseAddress)
      stream.avail_in = UInt32(clamping: buffer.count)
      stream.next_out = out.baseAddress
      stream.avail_out = UInt32(clamping: out.count)
      return step(&stream)
    }
  }
}
