import Synchronization
import Xiaoneng

/// An engine and the thread it lives on. What is asked of it is done one by one, in the order of asking.
actor EngineHost {
  private let executor: ThreadExecutor
  private var engine: Engine?

  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  /// A thread with nothing to do yet.
  init() throws(Fault) { executor = try ThreadExecutor() }

  /// Opens the engine, on its thread.
  func open(_ make: @Sendable () throws(Fault) -> sending Engine) throws(Fault) {
    engine = try make()
  }

  /// Runs `body` on the engine, unless the caller's task was cancelled before its turn.
  func run<Result: Sendable>(_ body: @Sendable (Engine) throws -> Result) throws -> Result {
    try Task.checkCancellation()
    guard let engine else { throw Fault(.badHandle) }
    return try body(engine)
  }

  /// Lets go of the engine, and with it of its file.
  func close() { engine = nil }
}

/// Readers that are handed out one by one; who finds none free waits in line.
final class ReaderLine: Sendable {
  private struct State {
    var free: [EngineHost]
    var waiting: [CheckedContinuation<EngineHost, Never>] = []
  }

  /// All readers, free or not.
  let all: [EngineHost]
  private let state: Mutex<State>

  init(_ readers: [EngineHost]) {
    all = readers
    state = Mutex(State(free: readers))
  }

  /// A reader of one's own, to be given back.
  func take() async -> EngineHost {
    await withCheckedContinuation { continuation in
      let reader = state.withLock { state -> EngineHost? in
        if let reader = state.free.popLast() { return reader }
        state.waiting.append(continuation)
        return nil
      }
      if let reader { continuation.resume(returning: reader) }
    }
  }

  /// Gives a reader back, to who waits longest.
  func give(_ reader: EngineHost) {
    let next = state.withLock { state -> CheckedContinuation<EngineHost, Never>? in
      guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
      state.free.append(reader)
      return nil
    }
    next?.resume(returning: reader)
  }
}
