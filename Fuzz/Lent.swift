import CXiaoneng
import Xiaoneng

/// Memory lent to C as long as this lives.
final class Arena {
  private var blocks: [UnsafeMutableRawPointer] = []

  deinit { blocks.forEach { $0.deallocate() } }

  func text(_ text: String) -> xn_text {
    let bytes = Array(text.utf8).map { CChar(bitPattern: $0) }
    return xn_text(bytes: array(bytes), length: bytes.count)
  }

  /// A text; not given where it is empty.
  func given(_ text: String) -> xn_text { text.isEmpty ? xn_text() : self.text(text) }

  /// So many bytes, and not one more.
  func room(_ count: Int) -> UnsafeMutableRawPointer {
    let block = UnsafeMutableRawPointer.allocate(byteCount: max(1, count), alignment: 16)
    blocks.append(block)
    return block
  }

  func array<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
    let block = room(elements.count * MemoryLayout<Element>.stride)
    let memory = block.bindMemory(to: Element.self, capacity: elements.count)
    for (index, element) in elements.enumerated() { (memory + index).initialize(to: element) }
    return UnsafePointer(memory)
  }

  /// A list inside a struct: no pointer where it is empty.
  func list<Element>(_ elements: [Element]) -> UnsafePointer<Element>? {
    elements.isEmpty ? nil : array(elements)
  }

  /// A struct, wherever it lies.
  func lend<Value>(_ value: Value) -> UnsafeRawPointer { UnsafeRawPointer(array([value])) }

  /// `elements` where they may not lie: one byte further on.
  func misaligned<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
    let size = elements.count * MemoryLayout<Element>.stride
    let block = room(size + 1)
    elements.withUnsafeBytes { bytes in
      UnsafeMutableRawBufferPointer(start: block + 1, count: size).copyMemory(from: bytes)
    }
    return (block + 1).assumingMemoryBound(to: Element.self)
  }
}

/// What a caller may get wrong about a struct: its size, where it lies, what stands in a field.
///
/// One number says it all, so that a finding can be replayed. Memory is as large as the harmed struct
/// says, where it may be read so far: a byte beyond is found out.
struct Harm {
  private var random: SplitMix64
  private let arena: Arena

  init(_ seed: Int64, in arena: Arena) {
    random = SplitMix64(seed: UInt64(bitPattern: seed))
    self.arena = arena
  }

  /// A number below `count`.
  mutating func pick(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

  private static let sizes: [UInt32] = [0, 1, 3, 4, 8, 4_095, 4_096, 4_097, .max]
  private static let integers: [Int32] = [
    .min, .min + 1, -1, 0, 1, 2, 4, 9, 15, 16, 366, 15_610, 65_536, .max,
  ]
  private static let longs: [Int64] = [
    .min, -1, 0, 1_343_782_800_000, 253_402_300_800_000, -62_135_596_800_000, .max,
  ]
  private static let texts: [[UInt8]] = [
    [], [0], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], Array("e\u{301}".utf8),
    Array(repeating: 0x61, count: 1 << 16), Array("case/".utf8), Array("complaint/1".utf8),
  ]
  private static let counts = [-1, .min, .max, 65_537, .max / 16]

  /// A harmed copy of the struct at `pointer`.
  ///
  /// - Parameter layout: a letter for each field: s struct_size, i 32 bits, l 64 bits, t xn_text, p a
  ///   pointer and a count, x a pointer that stays.
  mutating func copy(_ pointer: UnsafeRawPointer, _ layout: String) -> UnsafeMutableRawPointer {
    var (fields, end) = ([(Character, Int)](), 0)
    for kind in layout {
      let alignment = kind == "s" || kind == "i" ? 4 : 8
      end = (end + alignment - 1) / alignment * alignment
      fields.append((kind, end))
      end += kind == "t" || kind == "p" ? 16 : alignment
    }
    let wide = layout.contains { "ltpx".contains($0) } ? 8 : 4
    let size = (end + wide - 1) / wide * wide
    switch pick(5) {
    case 0: return fill(arena.room(size + 1) + 1, pointer, size)
    case 1: return resized(pointer, size)
    default:
      let memory = fill(arena.room(size), pointer, size)
      for _ in 0...pick(2) {
        let (kind, offset) = fields[pick(fields.count)]
        if kind != "s", kind != "x" { change(memory + offset, kind) }
      }
      return memory
    }
  }

  private func fill(
    _ memory: UnsafeMutableRawPointer, _ source: UnsafeRawPointer, _ size: Int
  ) -> UnsafeMutableRawPointer {
    memory.copyMemory(from: source, byteCount: size)
    return memory
  }

  private mutating func resized(
    _ pointer: UnsafeRawPointer, _ size: Int
  ) -> UnsafeMutableRawPointer {
    let all = Self.sizes + [UInt32(size - 1), UInt32(size + 1), UInt32(size + 8)]
    let said = all[pick(all.count)]
    let room = said > 4_096 ? size : max(4, Int(said))
    let memory = arena.room(room)
    memory.initializeMemory(as: UInt8.self, repeating: pick(2) == 0 ? 0 : 0x5A, count: room)
    _ = fill(memory, pointer, min(room, size))
    memory.storeBytes(of: said, as: UInt32.self)
    return memory
  }

  private mutating func change(_ field: UnsafeMutableRawPointer, _ kind: Character) {
    switch kind {
    case "i":
      field.storeBytes(of: Self.integers[pick(Self.integers.count)], as: Int32.self)
    case "l":
      field.storeBytes(of: Self.longs[pick(Self.longs.count)], as: Int64.self)
    case "t" where pick(2) == 0:
      let text = Self.texts[pick(Self.texts.count)]
      let bytes = arena.array(text.map { CChar(bitPattern: $0) })
      field.storeBytes(of: xn_text(bytes: bytes, length: text.count), as: xn_text.self)
    default:
      // A length that must be refused before a byte is read; or no bytes, and a length.
      let none = UnsafePointer<CChar>?.none
      let bytes = pick(3) == 0 ? none : arena.array([CChar(1)])
      let count = bytes == nil ? pick(3) : Self.counts[pick(Self.counts.count)]
      field.storeBytes(of: xn_text(bytes: bytes, length: count), as: xn_text.self)
    }
  }
}

extension Budget {
  /// In a struct.
  var lent: xn_budget {
    switch self {
    case .workingDays(let days): xn_budget(unit: 1, amount: days)
    case .calendarDays(let days): xn_budget(unit: 2, amount: days)
    case .months(let months): xn_budget(unit: 3, amount: months)
    case .fixed(let day): xn_budget(unit: 4, amount: day.number)
    }
  }
}

/// The struct with its size in front.
func sized<Value>(_ value: Value) -> Value {
  var value = value
  withUnsafeMutableBytes(of: &value) {
    $0.storeBytes(of: UInt32(MemoryLayout<Value>.size), as: UInt32.self)
  }
  return value
}
