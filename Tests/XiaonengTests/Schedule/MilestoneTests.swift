import Foundation
import Testing
import Xiaoneng

/// What takes no time adds none: duration 0 of the metra potential method.
@Suite struct MilestoneTests {
  static func milestone(_ id: String, after: [WorkLink] = []) -> WorkTask {
    var task = WorkTask(id, after: after)
    task.milestone = true
    return task
  }

  /// Instance J301_1 of PSPLIB (Kolisch and Sprecher 1997): duration and successors of each of its 32 activities, of
  /// which the first and the last take no time. Its MPM-Time is published as 38.
  static let j301: [(days: Int32, next: [Int])] = [
    (0, [2, 3, 4]), (8, [6, 11, 15]), (4, [7, 8, 13]), (6, [5, 9, 10]), (3, [20]), (8, [30]),
    (5, [27]),
    (9, [12, 19, 27]), (2, [14]), (7, [16, 25]), (9, [20, 26]), (2, [14]), (6, [17, 18]), (3, [17]),
    (9, [25]), (10, [21, 22]), (6, [22]), (5, [20, 22]), (3, [24, 29]), (7, [23, 25]), (2, [28]),
    (7, [23]),
    (2, [24]), (3, [30]), (3, [30]), (7, [31]), (8, [28]), (3, [31]), (7, [32]), (2, [32]),
    (2, [32]), (0, []),
  ]

  static func plan(of activities: [(days: Int32, next: [Int])], start: String, finish: Day)
    -> WorkPlan
  {
    var tasks = activities.enumerated().map { index, activity in
      activity.days == 0 ? milestone("\(index + 1)") : WorkTask("\(index + 1)", days: activity.days)
    }
    for (index, activity) in activities.enumerated() {
      for next in activity.next { tasks[next - 1].after.append(WorkLink("\(index + 1)")) }
    }
    return WorkPlan(start: day(start), finish: finish, tasks: tasks)
  }

  /// Earliest and latest starts and finishes in days after the beginning, by the recursion of the method itself.
  static func mpm(_ tasks: [WorkTask], through end: Int) -> (early: [Int], late: [Int]) {
    var place: [String: Int] = [:]
    for (index, task) in tasks.enumerated() { place[task.id] = index }
    var early = Array(repeating: 0, count: tasks.count)
    var late = tasks.map { end - Int($0.days) }
    for _ in tasks {
      for (index, task) in tasks.enumerated() {
        for link in task.after {
          guard let before = place[link.task] else { continue }
          let lag = Int(link.lag)
          early[index] = max(early[index], early[before] + Int(tasks[before].days) + lag)
          late[before] = min(late[before], late[index] - lag - Int(tasks[before].days))
        }
      }
    }
    return (early, late)
  }

  @Test func `a milestone at the start costs no day`() throws {
    let plan = WorkPlan(
      start: day("2012-08-01"), finish: day("2012-08-03"),
      tasks: [Self.milestone("M"), WorkTask("A", days: 3, after: [WorkLink("M")])])
    let schedule = try plan.schedule(in: .china)
    #expect(schedule.feasible)
    #expect(schedule.slip == 0)
    #expect(
      schedule.tasks.map { "\($0.id) \($0.earliestStart)..\($0.earliestFinish) \($0.slack)" } == [
        "M 2012-08-01..2012-08-01 0", "A 2012-08-01..2012-08-03 0",
      ])
    #expect(
      schedule.tasks.map { "\($0.latestStart)..\($0.latestFinish)" } == [
        "2012-08-01..2012-08-01", "2012-08-01..2012-08-03",
      ])
    #expect(schedule.critical == ["M", "A"])
  }

  @Test func `PSPLIB's J301_1 is done in the 38 days that are published`() throws {
    let finish = try WorkingCalendar.weekdays.adding(37, to: day("2012-08-01")).day
    let schedule = try Self.plan(of: Self.j301, start: "2012-08-01", finish: finish)
      .schedule(in: .weekdays)
    #expect(schedule.forecast == finish)
    #expect(schedule.feasible && schedule.slip == 0)
    #expect(schedule.critical == ["1", "3", "8", "12", "14", "17", "22", "23", "24", "30", "32"])
  }

  @Test func `chains of milestones, lags and a milestone at the end add nothing`() throws {
    let start = day("2012-08-01")
    let tasks = [
      Self.milestone("M1"), Self.milestone("M2", after: [WorkLink("M1")]),
      Self.milestone("M3", after: [WorkLink("M2", lag: 2)]),
      WorkTask("A", days: 2, after: [WorkLink("M3")]), Self.milestone("M4", after: [WorkLink("A")]),
      Self.milestone("M5", after: [WorkLink("M4"), WorkLink("M1")]),
      WorkTask("B", days: 1, after: [WorkLink("M5")]), Self.milestone("Z", after: [WorkLink("B")]),
    ]
    let plan = WorkPlan(start: start, finish: day("2012-08-07"), tasks: tasks)
    let schedule = try plan.schedule(in: .china)
    // Two days of lag, two of A, one of B: 1, 2, 3, 6 and 7 August 2012.
    #expect(
      schedule.tasks.map { "\($0.id) \($0.earliestStart)" } == [
        "M1 2012-08-01", "M2 2012-08-01", "M3 2012-08-03", "A 2012-08-03", "M4 2012-08-06",
        "M5 2012-08-06", "B 2012-08-07", "Z 2012-08-07",
      ])
    #expect(schedule.feasible && schedule.slip == 0)
    #expect(schedule.tasks.allSatisfy { $0.slack == 0 && $0.critical })
  }

  @Test func `a milestone that was reached keeps nobody waiting for another day`() throws {
    var ready = Self.milestone("M")
    (ready.started, ready.finished) = (day("2012-08-06"), day("2012-08-06"))
    let plan = WorkPlan(
      start: day("2012-08-01"), finish: day("2012-08-10"),
      tasks: [ready, WorkTask("A", days: 2, after: [WorkLink("M")])])
    let schedule = try plan.schedule(in: .china, asOf: day("2012-08-06"))
    #expect(schedule.tasks[1].earliestStart == day("2012-08-06"))
    // What was reached when the work before it was done, was reached in the evening.
    var work = WorkTask("W", days: 1)
    (work.started, work.finished) = (day("2012-08-06"), day("2012-08-06"))
    ready.after = [WorkLink("W")]
    let after = WorkPlan(
      start: day("2012-08-01"), finish: day("2012-08-10"),
      tasks: [work, ready, WorkTask("A", days: 2, after: [WorkLink("M")])])
    #expect(
      try after.schedule(in: .china, asOf: day("2012-08-06")).tasks[2].earliestStart
        == day("2012-08-07"))
  }

  @Test func `a task of no days is named, and told what it is taken for`() {
    let plan = WorkPlan(
      start: day("2012-08-01"), finish: day("2012-08-03"),
      tasks: [WorkTask("A", days: 1), WorkTask("开工", days: 0)])
    let refusal = #expect(throws: Refusal.self) { try plan.schedule(in: .china) }
    #expect(refusal?.field == "tasks[1].days")
    #expect(refusal?.detail == "开工: 0 ≠ 1…36600 | milestone: true")
  }

  @Test func `two thousand random plans with milestones agree with the recursion on every date`()
    throws
  {
    var random = SplitMix64(seed: 29)
    func pick(_ range: ClosedRange<Int>) -> Int {
      range.lowerBound + Int(random.next() % UInt64(range.count))
    }
    let weekdays = WorkingCalendar.weekdays
    // The start of working day `count` after Monday 2 January 2012, and the end of the day before it.
    func morning(_ count: Int) throws -> Day {
      try weekdays.adding(count, to: day("2012-01-02")).day
    }
    func evening(_ count: Int) throws -> Day { try morning(count - 1) }
    for _ in 0..<2_000 {
      let count = pick(1...25)
      var tasks = (0..<count).map { index in
        pick(0...3) == 0
          ? Self.milestone("T\(index)") : WorkTask("T\(index)", days: Int32(pick(1...9)))
      }
      for place in 1..<max(1, count) where count > 1 {
        for _ in 0..<pick(0...3) {
          let before = "T\(pick(0...(place - 1)))"
          if !tasks[place].after.contains(where: { $0.task == before }) {
            tasks[place].after.append(WorkLink(before, lag: Int32(pick(0...4))))
          }
        }
      }
      for place in tasks.indices.reversed() { tasks.swapAt(place, pick(0...place)) }
      let end = pick(1...120)
      let (early, late) = Self.mpm(tasks, through: end)
      let plan = WorkPlan(start: day("2012-01-02"), finish: try evening(end), tasks: tasks)
      let schedule = try plan.schedule(in: weekdays)
      for (place, row) in schedule.tasks.enumerated() {
        let days = Int(tasks[place].days)
        var wrong = Int(row.slack) != late[place] - early[place]
        if days > 0 {
          wrong = try wrong || row.earliestStart != morning(early[place])
          wrong = try wrong || row.earliestFinish != evening(early[place] + days)
          wrong = try wrong || row.latestStart != morning(late[place])
          wrong = try wrong || row.latestFinish != evening(late[place] + days)
        } else {
          let moments = [try morning(early[place]), try evening(early[place])]
          wrong = wrong || !moments.contains(row.earliestStart)
        }
        if wrong {
          Issue.record("\(row) ≠ \(early[place]), \(late[place]) of \(plan.json.text)")
          return
        }
      }
      #expect(schedule.feasible == zip(early, late).allSatisfy { $0 <= $1 })
    }
  }
}
