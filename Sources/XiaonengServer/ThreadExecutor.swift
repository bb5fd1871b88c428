import Xiaoneng

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs the jobs of one actor on a thread of its own, which may wait for disks and locks as long as it must:
/// the threads of Swift's tasks are as many as the machine has cores, and none of them may be held up.
final class ThreadExecutor: SerialExecutor {
  private let line = JobLine()

  /// Starts the thread.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeFailed`` where the system has no thread left.
  init() throws(Fault) {
    let code = line.startThread()
    guard code == 0 else { throw Fault(.storeFailed, detail: "pthread_create \(code)") }
  }

  // The thread does what is left and ends.
  deinit { line.end() }

  func enqueue(_ job: consuming ExecutorJob) { line.append(UnownedJob(job), of: self) }

  func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }
}

/// Jobs waiting for their thread. The lock guards everything in it.
private final class JobLine: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let hasNews = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  /// Each with its executor, which lives at least until the job is done.
  private var jobs: [(job: UnownedJob, executor: ThreadExecutor)] = []
  private var first = 0
  private var hasEnded = false

  init() {
    pthread_mutex_init(lock, nil)
    pthread_cond_init(hasNews, nil)
  }

  deinit {
    pthread_cond_destroy(hasNews)
    pthread_mutex_destroy(lock)
    hasNews.deallocate()
    lock.deallocate()
  }

  func append(_ job: UnownedJob, of executor: ThreadExecutor) {
    pthread_mutex_lock(lock)
    jobs.append((job, executor))
    pthread_cond_signal(hasNews)
    pthread_mutex_unlock(lock)
  }

  func end() {
    pthread_mutex_lock(lock)
    hasEnded = true
    pthread_cond_signal(hasNews)
    pthread_mutex_unlock(lock)
  }

  /// The next job; waits for it. Nil at the end.
  private func next() -> (job: UnownedJob, executor: ThreadExecutor)? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while first == jobs.count {
      if hasEnded { return nil }
      pthread_cond_wait(hasNews, lock)
    }
    let next = jobs[first]
    first += 1
    // The room is used again as soon as nobody waits in it, or half of it is done with.
    if first == jobs.count || first > 64, first * 2 >= jobs.count {
      jobs.removeFirst(first)
      first = 0
    }
    return next
  }

  private func run() {
    while let (job, executor) = next() {
      job.runSynchronously(on: executor.asUnownedSerialExecutor())
    }
  }

  /// Starts a thread that nobody waits for; it keeps the line until the end. Answers what the system says, 0
  /// where it did.
  func startThread() -> Int32 {
    let kept = Unmanaged.passRetained(self)
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
    let code = pthread_create(&thread, &attributes, threadMain, kept.toOpaque())
    pthread_sigmask(SIG_SETMASK, &before, nil)
    if code != 0 { kept.release() }
    return code
  }

  #if canImport(Darwin)
    private var threadMain: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
      { line in
        Unmanaged<JobLine>.fromOpaque(line).takeRetainedValue().run()
        return nil
      }
    }
  #else
    private var threadMain: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
      { line in
        if let line { Unmanaged<JobLine>.fromOpaque(line).takeRetainedValue().run() }
        return nil
      }
    }
  #endif
}
