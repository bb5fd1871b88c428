/// Which dossier is due when: buckets by day, so that a move costs a look into one and a sweep what is due.
struct DueQueue {
  /// Places by day. One that moved on stays where it was until it is come by: its moment tells.
  private var buckets: [Int64: [Int32]] = [:]
  /// When each place is due, by its number; ``never`` for one that waits for nothing.
  private var moments: [Int64] = []
  private var order: [Int64] = []
  /// How many places stand in buckets, and how many are due at all.
  private var (standing, waiting) = (0, 0)

  private static let never = Int64.min

  private static func bucket(_ milliseconds: Int64) -> Int64 { milliseconds >> 26 }

  mutating func move(_ place: Int32, to after: Instant?) {
    guard place >= 0 else { return }
    while moments.count <= Int(place) { moments.append(Self.never) }
    let (before, now) = (moments[Int(place)], after?.milliseconds ?? Self.never)
    moments[Int(place)] = now
    if before != Self.never { waiting -= 1 }
    guard now != Self.never else { return }
    waiting += 1
    if before != Self.never, Self.bucket(before) == Self.bucket(now) { return }
    stand(place, in: Self.bucket(now))
    if standing > 2 * waiting + 1_024 { tidy() }
  }

  private mutating func stand(_ place: Int32, in bucket: Int64) {
    standing += 1
    if buckets[bucket]?.append(place) != nil { return }
    buckets[bucket] = [place]
    order.insert(bucket, at: order.partition(before: bucket))
  }

  /// Puts every place where it is due, and nowhere else.
  private mutating func tidy() {
    buckets.removeAll(keepingCapacity: true)
    order.removeAll(keepingCapacity: true)
    standing = 0
    for (place, moment) in moments.enumerated() where moment != Self.never {
      stand(Int32(clamping: place), in: Self.bucket(moment))
    }
  }

  mutating func due(by instant: Instant, limit: Int) -> [Int32] {
    var found: [(at: Int64, place: Int32)] = []
    var empty = 0
    for bucket in order {
      guard bucket <= Self.bucket(instant.milliseconds) else { break }
      // What moved away and came back stands there twice.
      let there = buckets[bucket] ?? []
      let places = Set(there.filter { Self.bucket(moments[Int($0)]) == bucket })
      if places.count < there.count {
        standing -= there.count - places.count
        buckets[bucket] = Array(places)
      }
      if places.isEmpty, found.isEmpty { empty += 1 }
      for place in places where moments[Int(place)] <= instant.milliseconds {
        found.append((moments[Int(place)], place))
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
