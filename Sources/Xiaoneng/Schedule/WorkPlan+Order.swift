extension WorkPlan {
  /// How many tasks a plan may have: as many as a list of a record may.
  public static let mostTasks = 10_000

  /// A plan whose tasks are numbered, and stand in an order in which every task comes after those it
  /// waits for.
  struct Ordered {
    /// Places of the tasks, first things first.
    var order: [Int] = []
    /// For each task: what it waits for.
    var before: [[(place: Int, lag: Int)]]
    /// For each task: what waits for it.
    var behind: [[(place: Int, lag: Int)]]
  }

  /// Checks the plan and brings its tasks into an order.
  ///
  /// - Throws: `badRegister` for a plan without tasks or a task without an id; `tooMany`; `alreadyExists` for
  ///   an id that stands twice; `badDuration`; `taskUnknown` for a link to a task that is not in this
  ///   plan; `planCycle` with the tasks of the cycle; `badDate` for days that contradict each other.
  /// - Complexity: O(tasks + links).
  func ordered() throws(Refusal) -> Ordered {
    guard !tasks.isEmpty else { throw Refusal(.badRegister, field: "tasks") }
    guard tasks.count <= Self.mostTasks else {
      throw Refusal(.tooMany, field: "tasks", detail: "\(tasks.count) > \(Self.mostTasks)")
    }
    guard start.isInRange, finish.isInRange, start <= finish else {
      throw Refusal(.badDate, field: "finish", detail: "\(finish) < \(start)")
    }
    var places: [String: Int] = [:]
    places.reserveCapacity(tasks.count)
    for place in tasks.indices {
      try check(tasks[place], place)
      guard places.updateValue(place, forKey: tasks[place].id) == nil else {
        throw Refusal(.alreadyExists, field: "tasks[\(place)].id", detail: tasks[place].id)
      }
    }
    var ordered = Ordered(
      before: Array(repeating: [], count: tasks.count),
      behind: Array(repeating: [], count: tasks.count))
    for place in tasks.indices {
      for number in tasks[place].after.indices {
        let link = tasks[place].after[number]
        guard let other = places[link.task] else {
          throw Refusal(
            .taskUnknown, field: "tasks[\(place)].after[\(number)]", detail: link.task)
        }
        guard link.lag >= -36_600, link.lag <= 36_600 else {
          throw Refusal(
            .badDuration, field: "tasks[\(place)].after[\(number)].lag", detail: "\(link.lag)")
        }
        ordered.before[place].append((other, Int(link.lag)))
        ordered.behind[other].append((place, Int(link.lag)))
      }
    }
    try sort(&ordered)
    return ordered
  }

  private func check(_ task: WorkTask, _ place: Int) throws(Refusal) {
    guard (1...64).contains(task.id.utf8.count) else {
      throw Refusal(.badRegister, field: "tasks[\(place)].id")
    }
    try Refusal.requirePlain(task.id, "tasks[\(place)].id")
    try Refusal.requirePlain(task.name, "tasks[\(place)].name")
    guard task.name.utf8.count <= 512, task.after.count <= 10_000 else {
      throw Refusal(.tooLong, field: "tasks[\(place)]")
    }
    let least: Int32 = task.milestone ? 0 : 1
    let most: Int32 = task.milestone ? 0 : 36_600
    guard task.days >= least, task.days <= most else {
      let hint = task.days == 0 && !task.milestone ? " | milestone: true" : ""
      throw Refusal(
        .badDuration, field: "tasks[\(place)].days",
        detail: "\(task.id): \(task.days) ≠ \(least)…\(most)\(hint)")
    }
    if let finished = task.finished {
      guard let started = task.started, started <= finished else {
        throw Refusal(
          .badDate, field: "tasks[\(place)].finished",
          detail: "\(finished) < \(task.started.map { "\($0)" } ?? "—")")
      }
    }
    for day in [task.notBefore, task.by, task.started, task.finished] {
      if let day, !day.isInRange { throw Refusal(.dateOutOfRange, field: "tasks[\(place)]") }
    }
  }

  /// Kahn's order, ties in the order of the list; what is left over is a cycle, and is named.
  private func sort(_ ordered: inout Ordered) throws(Refusal) {
    var waits = ordered.before.map(\.count)
    var ready = waits.indices.filter { waits[$0] == 0 }
    var next = 0
    while next < ready.count {
      let place = ready[next]
      next += 1
      for link in ordered.behind[place] {
        waits[link.place] -= 1
        if waits[link.place] == 0 { ready.append(link.place) }
      }
    }
    guard ready.count == tasks.count else { throw cycle(ordered, waits) }
    ordered.order = ready
  }

  /// Whoever still waits waits for someone who does: going back must come round.
  private func cycle(_ ordered: Ordered, _ waits: [Int]) -> Refusal {
    guard var place = waits.indices.first(where: { waits[$0] > 0 }) else {
      return Refusal(.planCycle)
    }
    var seen: [Int: Int] = [:]
    var path: [Int] = []
    while seen[place] == nil {
      seen[place] = path.count
      path.append(place)
      guard let back = ordered.before[place].first(where: { waits[$0.place] > 0 }) else { break }
      place = back.place
    }
    let round = path[(seen[place] ?? 0)...].reversed().map { tasks[$0].id }
    // A cycle of a thousand is shown by its ends.
    let shown = round.count > 20 ? round.prefix(10) + ["…"] + round.suffix(9) : round[...]
    return Refusal(
      .planCycle, field: "tasks",
      detail: (shown + round.prefix(1)).joined(separator: " → "))
  }
}
