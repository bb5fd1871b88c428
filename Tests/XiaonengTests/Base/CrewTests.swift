import Synchronization
import Testing

@testable import XiaonengThreads

/// Threads that help: everything is done once, whoever does it.
@Suite struct CrewTests {
  private final class Tally: Sendable {
    let done: Mutex<[Int: Int]> = Mutex([:])
    func mark(_ place: Int) { done.withLock { $0[place, default: 0] += 1 } }
    var isOnce: Bool { done.withLock { $0.values.allSatisfy { $0 == 1 } } }
    var count: Int { done.withLock(\.count) }
  }

  @Test(arguments: [0, 1, 2, 5, 300])
  func `everything that is begun is done once by the time it is finished`(_ threads: Int) {
    let crew = Crew(threads: threads)
    #expect((1...256).contains(crew.size))
    for count in [0, 1, 3, 1_000] {
      let tally = Tally()
      crew.begin(count) { tally.mark($0) }
      crew.finish()
      #expect(tally.count == count && tally.isOnce)
    }
  }

  @Test func `what is begun next waits for what was begun before`() {
    let crew = Crew(threads: 3)
    let (first, second) = (Tally(), Tally())
    crew.begin(500) { first.mark($0) }
    crew.begin(500) { [first] place in
      if first.count == 500 { second.mark(place) }
    }
    crew.finish()
    #expect(second.count == 500 && second.isOnce)
  }

  @Test func `what is dropped is not taken up any more, and what comes next is done`() {
    let crew = Crew(threads: 3)
    let (first, second) = (Tally(), Tally())
    crew.begin(1_000_000) { first.mark($0) }
    crew.drop()
    let done = first.count
    crew.begin(100) { second.mark($0) }
    crew.finish()
    #expect(first.count == done && first.isOnce)
    #expect(second.count == 100 && second.isOnce)
  }

  @Test func `nothing of what was done is held, and helpers end with their crew`() {
    final class Held: Sendable {}
    weak var held: Held?
    let ends = Crew.Ends()
    do {
      let crew = Crew(threads: 4, ends)
      let own = Held()
      held = own
      crew.begin(10) { [own] _ in _ = own }
      crew.finish()
      #expect(ends.count == 0)
      #expect(crew.size == 4)
    }
    #expect(held == nil)
    ends.wait(for: 3)
    #expect(ends.count == 3)
  }
}
