extension WorkPlan {
  /// How many tasks a plan may have: as many as a list of a record may.
  public static let mostTasks = 10_000

  /// The tasks by place, with the lags between them.
  typealias Ordered = Precedence<Int>

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
    var ordered = Ordered(count: tasks.count)
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
        ordered.put(place, after: other, Int(link.lag))
      }
    }
    try ordered.sort(field: "tasks") { tasks[$0].id }
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
}
