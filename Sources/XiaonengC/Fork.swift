import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Tells a child of fork() from the process that opened a handle, without asking the system each time.
///
/// The handles' lock is held across fork(), so that no child inherits a table that another thread was
/// changing. It is a plain word: a child may give back what its parent took.
enum Fork {
  private static let generation = Atomic<UInt>(1)
  private static let isLocked = Atomic<Bool>(false)
  private static let isWatching: Bool =
    pthread_atfork({ Fork.lock() }, { Fork.unlock() }, { Fork.beChild() }) == 0

  /// The number of this process: one more in each child.
  static var process: UInt { generation.load(ordering: .relaxed) }

  /// Begins to look out for fork(); the first handle does it.
  static func watch() { _ = isWatching }

  static func lock() {
    while !isLocked.compareExchange(expected: false, desired: true, ordering: .acquiring).exchanged
    {
      sched_yield()
    }
  }

  static func unlock() { isLocked.store(false, ordering: .releasing) }

  private static func beChild() {
    generation.add(1, ordering: .relaxed)
    unlock()
  }
}
