import Xiaoneng

/// Runs the jobs of one actor on a thread of its own, which may wait for disks and locks as long as it must:
/// the threads of Swift's tasks are as many as the machine has cores, and none of them may be held up.
final class ThreadExecutor: SerialExecutor {
  private let line = JobLine()

  /// Starts the thread.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeFailed`` where the system has no thread left.
  init() throws(Fault) {
    let code = SystemThread.start { [line] in line.run() }
    guard code == 0 else { throw Fault(.storeFailed, detail: "pthread_create \(code)") }
  }

  // The thread does what is left and ends.
  deinit { line.end() }

  func enqueue(_ job: consuming ExecutorJob) { line.append(UnownedJob(job), of: self) }

  func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }
}

/// Jobs waiting for their thread. The gate guards everything in it.
private final class JobLine: @unchecked Sendable {
  private let gate = Gate()
  /// Each with its executor, which lives at least until the job is done.
  private var jobs: [(job: UnownedJob, executor: ThreadExecutor)] = []
  private var first = 0
  private var hasEnded = false

  func append(_ job: UnownedJob, of executor: ThreadExecutor) {
    gate.inside {
      jobs.append((job, executor))
      gate.ring()
    }
  }

  func end() {
    gate.inside {
      hasEnded = true
      gate.ring()
    }
  }

  /// The next job; waits for it. Nil at the end.
  private func next() -> (job: UnownedJob, executor: ThreadExecutor)? {
    gate.inside {
      while first == jobs.count {
        if hasEnded { return nil }
        gate.wait()
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
  }

  /// Does the jobs, until the end.
  func run() {
    while let (job, executor) = next() {
      job.runSynchronously(on: executor.asUnownedSerialExecutor())
    }
  }
}
