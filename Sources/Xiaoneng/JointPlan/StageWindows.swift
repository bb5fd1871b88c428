/// A working day on which the projected end of a stage moved, with the reason (责任日): the explanation of its
/// shares.
public struct StageWindow: Hashable, Sendable {
  /// Its number, counted from routing.
  public var day: Int
  /// Its date.
  public var date: Day
  /// By how many working days the projected end moved.
  public var slip: Int
  /// The working day on which the stage ends, as far as could be told at the end of this one.
  public var end: Int
  /// Who moved it, and by which item.
  public var charges: [Charge]

  /// Why a party answers for a day.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The item's clock stood still.
    case paused
    /// The department was over the item's limit.
    case over
    /// The item could have begun and was not routed.
    case unrouted
    /// The item was decided, sooner than projected.
    case decided
  }

  /// One item that moved the end of a stage.
  public struct Charge: Hashable, Sendable {
    /// Who answers for it.
    public var party: String
    /// The id of the item.
    public var item: String
    /// Why.
    public var reason: Reason
  }

  /// The distinct parties, in the order of the items.
  public var parties: [String] {
    var seen: Set<String> = []
    return charges.lazy.map(\.party).filter { seen.insert($0).inserted }
  }
}

/// Looks at a stage at the end of one day after the other, as it could be known then.
struct StageWatch {
  private let stage: JointStages.Stage
  private let course: StageCourse
  /// Working days that each item's clock has run.
  private var elapsed: [Int]
  /// From when each item that has not begun can begin.
  private var begin: [Int]
  /// When each item would be decided but for what it must wait for.
  private var own: [Int]
  /// When each item is, or can be, decided.
  private var finishes: [Int]

  init(_ stage: JointStages.Stage, _ course: StageCourse) {
    (self.stage, self.course) = (stage, course)
    elapsed = Array(repeating: 0, count: stage.items.count)
    (begin, own, finishes) = (elapsed, elapsed, elapsed)
  }

  /// The end of the stage as it stands at the end of `day`; days are looked at one after the other.
  ///
  /// What is decided has its real day. What runs is decided when its limit is used up, at the earliest today,
  /// and not before what it must be decided with. What has not begun begins as soon as it still can.
  mutating func look(at day: Int) -> Int {
    for place in course.ordered.links.order {
      let decided = course.decided[place]
      if course.start[place] < day, day <= decided, course.causes(place, on: day).isEmpty {
        elapsed[place] += 1
      }
      if decided <= day {
        (own[place], finishes[place]) = (decided, decided)
        continue
      }
      let limit = course.ordered.limits[place]
      if course.start[place] <= day {
        own[place] = day + max(limit - elapsed[place], 0)
      } else {
        let known = min(course.routed[place], day)
        begin[place] = course.ordered.first(place).reduce(known) { max($0, finishes[$1]) }
        own[place] = begin[place] + limit
      }
      finishes[place] = course.ordered.together(place).reduce(own[place]) { max($0, finishes[$1]) }
    }
    return finishes.max() ?? 0
  }

  /// Who moved the end later on `day`: back from what ends last, over what drives it.
  func delays(on day: Int) -> [StageWindow.Charge] {
    let end = finishes.max() ?? 0
    var open = finishes.indices.filter { finishes[$0] == end }
    var seen = Set(open)
    var found: [(place: Int, charges: [StageWindow.Charge])] = []
    while let place = open.popLast() {
      // What was decided before is as it was.
      guard course.decided[place] >= day else { continue }
      var drivers = course.ordered.together(place).filter { finishes[$0] == finishes[place] }
      var charges: [StageWindow.Charge] = []
      if own[place] == finishes[place] { charge(place, day, &drivers, &charges) }
      if !charges.isEmpty { found.append((place, charges)) }
      for driver in drivers where seen.insert(driver).inserted { open.append(driver) }
    }
    return found.sorted { $0.place < $1.place }.flatMap(\.charges)
  }

  /// What holds up the item at `place` by itself: a pause, its department, the lead, or what it begins after.
  private func charge(
    _ place: Int, _ day: Int, _ drivers: inout [Int], _ charges: inout [StageWindow.Charge]
  ) {
    let item = stage.items[place]
    let start = course.start[place]
    if start < day {
      let causes = course.causes(place, on: day)
      // Days on which it only waits for the result it is decided with are not its department's: 滨州市工程建设
      // 项目并联审批管理规定 art 16.
      let waits = course.ordered.together(place).contains { course.decided[$0] >= day }
      if !causes.isEmpty {
        charges += causes.map { .init(party: $0, item: item.id, reason: .paused) }
      } else if elapsed[place] > course.ordered.limits[place], !waits {
        charges.append(.init(party: item.department, item: item.id, reason: .over))
      }
      return
    }
    let from = start == day ? day : begin[place]
    drivers += course.ordered.first(place).filter { finishes[$0] == from }
    // Ready and not routed costs the lead, never the department.
    if course.ready[place] < day, course.routed[place] >= day {
      charges.append(.init(party: JointStages.Stage.lead, item: item.id, reason: .unrouted))
    }
  }

  /// Who moved the end earlier on `day`: whose items were decided.
  func savings(on day: Int) -> [StageWindow.Charge] {
    stage.items.indices.lazy.filter { course.decided[$0] == day }.map {
      .init(party: stage.items[$0].department, item: stage.items[$0].id, reason: .decided)
    }
  }
}
