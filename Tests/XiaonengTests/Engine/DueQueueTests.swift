import Testing

@testable import Xiaoneng

/// What is due when, in a store in memory.
@Suite struct DueQueueTests {
  @Test func `whatever moves, comes back or ends, what is due is what a plain table says`() {
    var random = FuzzTests.SplitMix64(state: 7)
    var (queue, plain) = (DueQueue(), [Int32: Int64]())
    let day: UInt64 = 1 << 26
    for step in 0..<20_000 {
      let place = Int32(random.next() % 60)
      let at = random.next() % 5 == 0 ? nil : Instant(Int64(random.next() % (6 * day)))
      queue.move(place, to: at)
      plain[place] = at?.milliseconds
      guard step % 50 == 0 else { continue }
      let moment = Int64(random.next() % (6 * day))
      let limit = Int(random.next() % 20)
      let due = plain.filter { $0.value <= moment }.sorted {
        ($0.value, $0.key) < ($1.value, $1.key)
      }
      #expect(queue.due(by: Instant(moment), limit: limit) == due.prefix(limit).map(\.key))
    }
    for place in plain.keys { queue.move(place, to: nil) }
    #expect(queue.due(by: Instant(.max), limit: 100).isEmpty)
  }
}
