#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Threads of our own (线程): the threads of Swift's tasks are as many as the machine has cores, and none of them may be
/// held up.
package enum SystemThread {
  /// Starts a thread that nobody waits for and that runs `body`; what the system says, 0 where it did.
  package static func start(_ body: @escaping @Sendable () -> Void) -> Int32 {
    let kept = Unmanaged.passRetained(Start(body))
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    // As much as the first thread has: musl gives a tenth of a megabyte.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    // Signals are for the threads of the host.
    var (all, before) = (sigset_t(), sigset_t())
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    let code = pthread_create(&thread, &attributes, main, kept.toOpaque())
    pthread_sigmask(SIG_SETMASK, &before, nil)
    if code != 0 { kept.release() }
    return code
  }

  private final class Start: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  #if canImport(Darwin)
    private static var main: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
      { start in
        Unmanaged<Start>.fromOpaque(start).takeRetainedValue().body()
        return nil
      }
    }
  #else
    private static var main: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
      { start in
        if let start { Unmanaged<Start>.fromOpaque(start).takeRetainedValue().body() }
        return nil
      }
    }
  #endif
}

/// A lock and a bell: who waits sleeps until it is rung (互斥与等待).
package final class Gate: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let bell = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  package init() {
    pthread_mutex_init(lock, nil)
    pthread_cond_init(bell, nil)
  }

  deinit {
    pthread_cond_destroy(bell)
    pthread_mutex_destroy(lock)
    bell.deallocate()
    lock.deallocate()
  }

  /// Runs `body` with nobody else inside.
  package func inside<Value>(_ body: () -> Value) -> Value {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return body()
  }

  /// Sleeps until the bell is rung, from within ``inside(_:)``; others may be inside meanwhile.
  package func wait() { pthread_cond_wait(bell, lock) }

  /// Wakes one who waits, or all.
  package func ring(all: Bool = false) {
    if all { pthread_cond_broadcast(bell) } else { pthread_cond_signal(bell) }
  }
}

/// Threads that help where the same is done to many things that have nothing to do with each other (协作线程).
///
/// One thread at a time begins something; without helpers it does all of it by itself when it finishes it.
package final class Crew: Sendable {
  private let work = Work()
  /// How many threads there are, with the one that begins.
  package let size: Int

  /// - Parameter threads: how many threads there should be, with the one that begins; fewer where the system has none left.
  ///   `ends`: told of each helper that ended.
  package init(threads: Int, _ ends: Ends? = nil) {
    var size = 1
    while size < min(threads, 256) {
      let code = SystemThread.start { [work] in
        work.help()
        ends?.add()
      }
      guard code == 0 else { break }
      size += 1
    }
    self.size = size
  }

  /// How many helpers ended, for whoever must know.
  package final class Ends: @unchecked Sendable {
    private let gate = Gate()
    private var ended = 0

    package init() {}
    /// How many did.
    package var count: Int { gate.inside { ended } }
    /// Waits until so many did.
    package func wait(for count: Int) {
      gate.inside { while ended < count { gate.wait() } }
    }
    fileprivate func add() {
      gate.inside {
        ended += 1
        gate.ring(all: true)
      }
    }
  }

  // Whoever helps ends with what it does.
  deinit { work.end() }

  /// Lets `body` be done for 0..<count by whoever is free, in any order, and returns at once. What was begun before is
  /// finished first.
  package func begin(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    finish()
    work.set(count, body)
  }

  /// Helps with what was begun, and waits until all of it is done.
  package func finish() { work.finish() }

  /// What `body` makes of each of 0..<count, done by whoever is free; in order, whoever did it.
  package func map<Value: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (Int) -> Value
  ) -> [Value] {
    let places = (0..<max(0, count)).map { _ in Place<Value>() }
    begin(places.count) { places[$0].value = body($0) }
    finish()
    return places.compactMap(\.value)
  }

  /// Where one leaves what it made; whoever finishes looks at it afterwards.
  private final class Place<Value: Sendable>: @unchecked Sendable {
    var value: Value?
  }

  /// Lets nobody take up what is left of what was begun, and waits until what was taken up is done.
  package func drop() { work.drop() }
}

/// What is to be done. The gates guard everything in it.
private final class Work: @unchecked Sendable {
  private let gate = Gate()
  private var body: @Sendable (Int) -> Void = { _ in }
  private var (next, count, busy) = (0, 0, 0)
  private var hasEnded = false

  func set(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    gate.inside {
      (self.body, next, self.count) = (body, 0, max(0, count))
      gate.ring(all: true)
    }
  }

  func end() {
    gate.inside {
      hasEnded = true
      gate.ring(all: true)
    }
  }

  /// Does what there is, until it ends.
  func help() {
    while let (place, body) = take(waiting: true) { done(place, body) }
  }

  func drop() {
    gate.inside { next = count }
    finish()
  }

  func finish() {
    while let (place, body) = take(waiting: false) { done(place, body) }
    gate.inside {
      while busy > 0 { gate.wait() }
      // What was begun may hold much.
      body = { _ in }
    }
  }

  private func done(_ place: Int, _ body: @Sendable (Int) -> Void) {
    body(place)
    gate.inside {
      busy -= 1
      if busy == 0, next == count { gate.ring(all: true) }
    }
  }

  /// The next that nobody does yet; nil where there is none, or at the end for who waits.
  private func take(waiting: Bool) -> (Int, @Sendable (Int) -> Void)? {
    gate.inside {
      while next == count {
        if hasEnded || !waiting { return nil }
        gate.wait()
      }
      next += 1
      busy += 1
      return (next - 1, body)
    }
  }
}
