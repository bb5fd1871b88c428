import Synchronization
import Xiaoneng

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The one place that touches handles.
///
/// A handle is a number in the shape of a pointer, never an address: generation, slot and kind. One
/// that is closed, foreign or made up is looked up and not found, whatever it points at. Looking up
/// takes no lock; opening and closing do.
enum Handle {
  /// What a handle can stand for: bits 4…7 of its number.
  private enum Kind: UInt {
    case calendar = 0x10
    case engine = 0x20
    case scheme = 0x30
  }

  /// What stands behind a handle. Slots are made once and never given back.
  private struct Slot: ~Copyable {
    /// The number of the handle that is open here; 0 for none. ``busy`` while someone is inside.
    let word = Atomic<UInt>(0)
    /// The object, retained as long as the handle is open.
    let object = Atomic<UInt>(0)
    /// The process that opened it, counted by forks.
    let process = Atomic<UInt>(0)
  }

  /// Numbers are multiples of sixteen, so the lowest bit is free.
  private static let busy: UInt = 1
  private static let most = 1 << 16

  /// The slots' address: memory of calloc's, of which no page is there before it is used. A plain word,
  /// since a lazy constant would cost each call what a sum of days costs.
  private static let slots = Atomic<UInt>(0)

  @inline(__always)
  private static func slot(_ number: UInt) -> UnsafeMutablePointer<Slot>? {
    let base = UnsafeMutablePointer<Slot>(bitPattern: slots.load(ordering: .acquiring))
    return base.map { $0 + Int(truncatingIfNeeded: number >> 8 & 0xFFFF) }
  }

  // MARK: - Opening and closing

  /// Which slots are free, and the calendars and schemes there ever were.
  private struct Table {
    var free: [UInt] = []
    var used: UInt = 0
    var generation: UInt = 0
    var calendars: [WorkingCalendar: CalendarBox] = [:]
    var schemes: [Scheme: SchemeBox] = [:]
    /// Engines that were closed and are kept, with the process that opened them.
    var kept: [KeptName: [(engine: EngineBox, process: UInt)]] = [:]

    /// Takes the engine of this name that was closed last; a name without one has no place.
    mutating func takeLast(of name: KeptName) -> (engine: EngineBox, process: UInt)? {
      let last = kept[name]?.popLast()
      if kept[name]?.isEmpty ?? false { kept[name] = nil }
      return last
    }
  }

  /// So many engines of one name are kept, and of so many names.
  private static let mostKept = (ofOne: 8, names: 32)

  nonisolated(unsafe) private static var table = Table()

  private static func withTable<Result>(_ body: (inout Table) -> Result) -> Result {
    Fork.lock()
    defer { Fork.unlock() }
    return body(&table)
  }

  /// A new handle for `engine`.
  ///
  /// - Parameters:
  ///   - name: what the engine is kept as when the handle is closed; nil where it is not kept.
  ///   - isThere: whether what it was opened on still stands in its place.
  static func open(
    _ engine: Engine, keptAs name: KeptName? = nil, isThere: @escaping () -> Bool = { true }
  ) throws(Fault) -> OpaquePointer? {
    try open(EngineBox(engine, name, isThere))
  }

  /// A handle for an engine that was closed and is kept; nil where there is none.
  static func takeUp(_ name: KeptName) throws(Fault) -> OpaquePointer? {
    while let (box, process) = withTable({ $0.takeLast(of: name) }) {
      // What the parent opened is not to be touched in the child, not even to close its files.
      guard process == Fork.process else {
        _ = Unmanaged.passRetained(box)
        continue
      }
      if box.isThere() { return try open(box) }
    }
    return nil
  }

  private static func open(_ box: EngineBox) throws(Fault) -> OpaquePointer? {
    Fork.watch()
    let object = Unmanaged.passRetained(box)
    do {
      return try open(.engine, UInt(bitPattern: object.toOpaque()))
    } catch {
      object.release()
      throw error
    }
  }

  /// A new handle for `calendar`.
  ///
  /// Calendars are kept for good, equal ones once: that is what lets a reader go without a lock or a
  /// count, and a calendar is some kilobytes a year of notices.
  static func open(_ calendar: WorkingCalendar) throws(Fault) -> OpaquePointer? {
    Fork.watch()
    let box = withTable { table in
      if let known = table.calendars[calendar] { return known }
      let box = CalendarBox(calendar)
      table.calendars[calendar] = box
      return box
    }
    return try open(.calendar, UInt(bitPattern: Unmanaged.passUnretained(box).toOpaque()))
  }

  /// A new handle for `scheme`, kept for good like a calendar and for the same reason.
  static func open(_ scheme: Scheme) throws -> OpaquePointer? {
    Fork.watch()
    let fresh = SchemeBox(scheme, try ScoreKernel(scheme))
    let box = withTable { table in
      if let known = table.schemes[scheme] { return known }
      table.schemes[scheme] = fresh
      return fresh
    }
    return try open(.scheme, UInt(bitPattern: Unmanaged.passUnretained(box).toOpaque()))
  }

  private static func open(_ kind: Kind, _ object: UInt) throws(Fault) -> OpaquePointer? {
    let number = withTable { table -> UInt? in
      if slots.load(ordering: .relaxed) == 0 {
        let memory = calloc(most, MemoryLayout<Slot>.stride)?.bindMemory(
          to: Slot.self, capacity: most)
        slots.store(UInt(bitPattern: memory), ordering: .releasing)
      }
      let place: UInt
      if let free = table.free.popLast() {
        place = free
      } else {
        guard table.used < UInt(most) else { return nil }
        place = table.used
        table.used += 1
      }
      table.generation &+= 1
      return table.generation << 24 | place << 8 | kind.rawValue
    }
    guard let number, let slot = slot(number) else {
      throw Fault(.tooLarge, detail: "> \(most)")
    }
    slot.pointee.object.store(object, ordering: .relaxed)
    slot.pointee.process.store(Fork.process, ordering: .relaxed)
    slot.pointee.word.store(number, ordering: .releasing)
    return OpaquePointer(bitPattern: number)
  }

  /// Forgets the handle; nil or closed already changes nothing.
  static func close(_ pointer: OpaquePointer?) throws(Fault) {
    let number = UInt(bitPattern: pointer)
    guard number != 0, number & 0xF == 0, let slot = slot(number) else { return }
    var expected = number
    let isForeign = slot.pointee.process.load(ordering: .relaxed) != Fork.process
    // Whoever was inside an engine when its process forked is not in this one.
    if isForeign, slot.pointee.word.load(ordering: .relaxed) == number | busy {
      expected = number | busy
    }
    let (closed, found) = slot.pointee.word.compareExchange(
      expected: expected, desired: 0, ordering: .acquiringAndReleasing)
    guard closed else {
      if found == number | busy { throw Fault(.storeBusy) }
      return
    }
    let object = slot.pointee.object.load(ordering: .relaxed)
    withTable { $0.free.append(number >> 8 & 0xFFFF) }
    // What the parent opened is not to be touched in the child, not even to close its files.
    guard number & 0xF0 == Kind.engine.rawValue, !isForeign,
      let address = UnsafeRawPointer(bitPattern: object)
    else { return }
    let box = Unmanaged<EngineBox>.fromOpaque(address).takeRetainedValue()
    guard let name = box.name, !box.hasFailed else { return }
    withTable { table in
      let count = table.kept[name]?.count ?? 0
      guard count < mostKept.ofOne, count > 0 || table.kept.count < mostKept.names else { return }
      table.kept[name, default: []].append((box, Fork.process))
    }
  }

  // MARK: - Looking up

  @inline(never)
  private static func unknown(_ number: UInt) -> any Error {
    Fault(number == 0 ? .nullArgument : .badHandle)
  }

  /// Lets `body` use the calendar behind a handle.
  @inline(__always)
  static func withCalendar<Result>(
    _ pointer: OpaquePointer?, _ body: (WorkingCalendar) throws -> Result
  ) throws -> Result {
    let number = UInt(bitPattern: pointer)
    guard number & 0xFF == Kind.calendar.rawValue, let slot = slot(number),
      slot.pointee.word.load(ordering: .acquiring) == number,
      let address = UnsafeRawPointer(
        bitPattern: slot.pointee.object.load(ordering: .acquiring)),
      // Still the same handle, so the object was its own; and calendars are kept for good.
      slot.pointee.word.load(ordering: .relaxed) == number
    else { throw unknown(number) }
    return try Unmanaged<CalendarBox>.fromOpaque(address)._withUnsafeGuaranteedRef {
      try body($0.calendar)
    }
  }

  /// Lets `body` use the scheme behind a handle.
  static func withScheme<Result>(
    _ pointer: OpaquePointer?, _ body: (SchemeBox) throws -> Result
  ) throws -> Result {
    let number = UInt(bitPattern: pointer)
    guard number & 0xFF == Kind.scheme.rawValue, let slot = slot(number),
      slot.pointee.word.load(ordering: .acquiring) == number,
      let address = UnsafeRawPointer(
        bitPattern: slot.pointee.object.load(ordering: .acquiring)),
      // As with calendars: still the same handle, and schemes are kept for good.
      slot.pointee.word.load(ordering: .relaxed) == number
    else { throw unknown(number) }
    return try Unmanaged<SchemeBox>.fromOpaque(address)._withUnsafeGuaranteedRef {
      try body($0)
    }
  }

  /// Lets `body` use the engine behind a handle; no one else gets in meanwhile.
  static func withEngine<Result>(
    _ pointer: OpaquePointer?, _ body: (Engine) throws -> Result
  ) throws -> Result {
    let number = UInt(bitPattern: pointer)
    guard number & 0xFF == Kind.engine.rawValue, let slot = slot(number) else {
      throw unknown(number)
    }
    let (entered, found) = slot.pointee.word.compareExchange(
      expected: number, desired: number | busy, ordering: .acquiringAndReleasing)
    guard entered || found == number | busy else { throw Fault(.badHandle) }
    let isForeign = slot.pointee.process.load(ordering: .relaxed) != Fork.process
    guard entered else { throw Fault(isForeign ? .afterFork : .storeBusy) }
    defer { slot.pointee.word.store(number, ordering: .releasing) }
    guard !isForeign,
      let address = UnsafeRawPointer(bitPattern: slot.pointee.object.load(ordering: .relaxed))
    else { throw Fault(.afterFork) }
    return try Unmanaged<EngineBox>.fromOpaque(address)._withUnsafeGuaranteedRef { box in
      do { return try body(box.engine) } catch {
        if error is Fault { box.hasFailed = true }
        throw error
      }
    }
  }
}

/// An engine that one thread at a time is let into, which ``Handle`` sees to.
private final class EngineBox {
  let engine: Engine
  /// What it is kept as when its handle is closed; nil where it is not.
  let name: KeptName?
  /// Whether what it was opened on still stands in its place.
  let isThere: () -> Bool
  /// Whether a call ended with a fault: it is not kept then, whatever the fault was.
  var hasFailed = false

  init(_ engine: Engine, _ name: KeptName?, _ isThere: @escaping () -> Bool) {
    (self.engine, self.name, self.isThere) = (engine, name, isThere)
  }
}

/// A calendar behind handles.
private final class CalendarBox: Sendable {
  let calendar: WorkingCalendar
  init(_ calendar: WorkingCalendar) { self.calendar = calendar }
}

/// A scheme behind handles, with its kernel.
final class SchemeBox: Sendable {
  let scheme: Scheme
  let kernel: ScoreKernel
  init(_ scheme: Scheme, _ kernel: ScoreKernel) { (self.scheme, self.kernel) = (scheme, kernel) }
}
