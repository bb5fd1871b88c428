extension JointStages.Stage {
  /// When the stage is over by its limits, what decides it, and how much room the rest has (并联审批阶段计划).
  ///
  /// `fin = max(max over FS links of fin(pred) + limit, max over J6 links of fin(pred))`, an empty maximum
  /// being day 0, the day of routing: an item begins when what it waits for is decided, and a department that
  /// reviews in advance decides at the same time as its precondition (滨州市工程建设项目并联审批管理规定 art 16).
  /// - Parameters:
  ///   - routed: the day of routing, itself not counted (民法典 art 201).
  ///   - calendar: by which working days are counted.
  /// - Throws: as the check of the items says; `calendarUnknown` and `dateOutOfRange` where the calendar does
  ///   not reach.
  /// - Complexity: O(items + links).
  public func plan(from routed: Day, in calendar: WorkingCalendar) throws(Refusal)
    -> JointStages.Plan
  {
    let ordered = try ordered()
    let finishes = Self.finishes(ordered)
    let days = finishes.max() ?? 0
    let latest = Self.latest(ordered, days)
    let end = try Self.date(days, from: routed, in: calendar)
    var plan = JointStages.Plan()
    plan.days = Int32(clamping: days)
    plan.finish = end.day
    plan.provisional = end.isProvisional
    plan.items.reserveCapacity(items.count)
    for (place, item) in items.enumerated() {
      let slack = latest[place] - finishes[place]
      plan.items.append(
        JointStages.PlannedItem(
          id: item.id, day: Int32(clamping: finishes[place]),
          finish: try Self.date(finishes[place], from: routed, in: calendar).day,
          slack: Int32(clamping: slack), critical: slack == 0))
    }
    return plan
  }

  /// The ids of one critical path (关键线路) of `plan`, from its first item to its last.
  ///
  /// - Complexity: O(items + links).
  public func criticalPath(of plan: JointStages.Plan) -> [String] {
    let rows = Dictionary(plan.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let links = Dictionary(items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var path: [String] = []
    var last = plan.items.last { $0.critical && $0.day == plan.days }
    while let row = last, path.count < items.count {
      path.append(row.id)
      guard let item = links[row.id], case .workingDays(let limit) = item.limit else { break }
      last =
        item.after.lazy.compactMap { link -> JointStages.PlannedItem? in
          guard let before = rows[link.item], before.critical else { return nil }
          let gap = link.mode == .together ? 0 : limit
          return before.day == row.day - gap ? before : nil
        }.first
    }
    return path.reversed()
  }

  /// The working day by which each item is decided, if every limit is used up and none exceeded.
  static func finishes(_ ordered: Ordered) -> [Int] {
    var finishes = Array(repeating: 0, count: ordered.limits.count)
    for place in ordered.links.order {
      let begin = ordered.first(place).reduce(0) { max($0, finishes[$1]) }
      finishes[place] = ordered.together(place).reduce(begin + ordered.limits[place]) {
        max($0, finishes[$1])
      }
    }
    return finishes
  }

  /// The last working day on which each item may be decided without moving the end.
  static func latest(_ ordered: Ordered, _ days: Int) -> [Int] {
    var latest = Array(repeating: days, count: ordered.limits.count)
    for place in ordered.links.order.reversed() {
      for link in ordered.links.before[place] {
        let gap = link.how == .together ? 0 : ordered.limits[place]
        latest[link.place] = min(latest[link.place], latest[place] - gap)
      }
    }
    return latest
  }

  /// The date of working day `number`, counted from routing.
  static func date(
    _ number: Int, from routed: Day, in calendar: WorkingCalendar
  ) throws(Refusal) -> Projection {
    do { return try calendar.adding(number, to: routed) } catch {
      throw Refusal(error.code, article: error.article, field: "routed", detail: error.detail)
    }
  }
}
