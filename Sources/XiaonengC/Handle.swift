import Glibc
import Synchronization
import Xiaoneng

/// The one place that touches handles.
///
/// A handle is a number in the shape of a pointer, never an address: one that is closed, foreign or made up
/// is looked up and not found, whatever it points at.
enum Handle {
  /// What stands behind a handle.
  private struct Entry: Sendable {
    var object: Held
    var process: pid_t
    var isBusy = false
  }

  /// What a handle can stand for.
  enum Held: Sendable {
    case engine(EngineBox)
    case calendar(WorkingCalendar)
  }

  private struct Table: Sendable {
    var entries: [UInt: Entry] = [:]
    var next: UInt = 0x1000
  }

  private static let table = Mutex(Table())

  /// A new handle for `object`.
  static func open(_ object: Held) -> OpaquePointer? {
    let number = table.withLock { table in
      // Multiples of sixteen look like aligned addresses to whoever prints them.
      table.next &+= 16
      table.entries[table.next] = Entry(object: object, process: getpid())
      return table.next
    }
    return OpaquePointer(bitPattern: number)
  }

  /// Forgets the handle; nil or closed already changes nothing.
  static func close(_ pointer: OpaquePointer?) throws(Fault) {
    guard let pointer else { return }
    let isBusy = table.withLock { table in
      let number = UInt(bitPattern: pointer)
      if table.entries[number]?.isBusy == true { return true }
      table.entries[number] = nil
      return false
    }
    if isBusy { throw Fault(.storeBusy) }
  }

  /// The calendar behind a handle.
  static func calendar(_ pointer: OpaquePointer?) throws(Fault) -> WorkingCalendar {
    guard let pointer else { throw Fault(.nullArgument) }
    let held = table.withLock { $0.entries[UInt(bitPattern: pointer)]?.object }
    guard case .calendar(let calendar) = held else { throw Fault(.badHandle) }
    return calendar
  }

  /// Lets `body` use the engine behind a handle; no one else gets in meanwhile.
  static func withEngine<Result>(
    _ pointer: OpaquePointer?, _ body: (Engine) throws -> Result
  ) throws -> Result {
    guard let pointer else { throw Fault(.nullArgument) }
    let number = UInt(bitPattern: pointer)
    let entered = table.withLock { table -> Swift.Result<EngineBox, Fault> in
      guard let entry = table.entries[number], case .engine(let box) = entry.object else {
        return .failure(Fault(.badHandle))
      }
      guard entry.process == getpid() else { return .failure(Fault(.afterFork)) }
      guard !entry.isBusy else { return .failure(Fault(.storeBusy)) }
      table.entries[number]?.isBusy = true
      return .success(box)
    }
    let box = try entered.get()
    defer { table.withLock { $0.entries[number]?.isBusy = false } }
    return try body(box.engine)
  }
}

/// An engine that one thread at a time is let into, which `Handle` sees to.
final class EngineBox: @unchecked Sendable {
  let engine: Engine
  init(_ engine: Engine) { self.engine = engine }
}
