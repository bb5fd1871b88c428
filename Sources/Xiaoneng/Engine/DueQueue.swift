/// Which dossier is due when: buckets by day, so that a move costs a hash and a sweep what is due.
struct DueQueue {
  private var buckets: [Int64: Set<Int32>] = [:]
  private var moments: [Int32: Int64] = [:]
  private var order: [Int64] = []

  private static func bucket(_ milliseconds: Int64) -> Int64 { milliseconds >> 26 }

  mutating func move(_ place: Int32, from before: Instant?, to after: Instant?) {
    if let before {
      buckets[Self.bucket(before.milliseconds)]?.remove(place)
      moments[place] = nil
    }
    guard let after else { return }
    let bucket = Self.bucket(after.milliseconds)
    if buckets[bucket] == nil {
      buckets[bucket] = []
      let index = order.partition(before: bucket)
      order.insert(bucket, at: index)
    }
    buckets[bucket]?.insert(place)
    moments[place] = after.milliseconds
  }

  mutating func due(by instant: Instant, limit: Int) -> [Int32] {
    var found: [(at: Int64, place: Int32)] = []
    var empty = 0
    for bucket in order {
      guard bucket <= Self.bucket(instant.milliseconds) else { break }
      let places = buckets[bucket] ?? []
      if places.isEmpty, found.isEmpty { empty += 1 }
      for place in places {
        if let at = moments[place], at <= instant.milliseconds { found.append((at, place)) }
      }
      if found.count >= limit { break }
    }
    for bucket in order.prefix(empty) { buckets[bucket] = nil }
    order.removeFirst(empty)
    found.sort { ($0.at, $0.place) < ($1.at, $1.place) }
    return found.prefix(max(0, limit)).map(\.place)
  }
}

extension [Int64] {
  /// Where `value` belongs in a sorted array.
  fileprivate func partition(before value: Int64) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
