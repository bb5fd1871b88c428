import Synchronization
import Testing

@testable import Xiaoneng

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

  @Test func `a crew that is dropped lets go of what it was given`() async throws {
    final class Held: Sendable {}
    weak var held: Held?
    do {
      let crew = Crew(threads: 4)
      let own = Held()
      held = own
      crew.begin(10) { [own] _ in _ = own }
      crew.finish()
    }
    for _ in 0..<100 where held != nil { try await Task.sleep(for: .milliseconds(20)) }
    #expect(held == nil)
  }
}
