import Xiaoneng

/// A year of a city, command by command, in the order of time.
///
/// Nothing is drawn from outside: the same city gives the same commands on every machine.
public struct CityYear {
  /// One thing that happens to a case.
  private enum Stage: UInt8 {
    case submit, correct, supplement, accept, pause, resume, advanceFirst, advanceSecond, decide
    case issue, serve, rate
  }

  /// A case of the plan.
  private struct Planned {
    var item: Int32
    var serial: Int32
    var pauses: Bool
    var corrects: Bool
    var day: Int32
  }

  private struct Step {
    var minute: Int32
    var stage: Stage
    var planned: Int32
  }

  let city: City
  private let workdays: [Day]
  private var planned: [Planned] = []
  private var agenda: [[Step]] = []
  private var firstDay: Day
  private var numbers: [Int32: DossierKey] = [:]
  /// What happens besides cases: complaints, penalties, key projects, stages of joint approval,
  /// inspections, the appraisal, in the order of time.
  private var others: [CommandRequest] = []
  /// Whether each command has a key, so that one whose outcome was lost can be asked for again.
  public var isKeyed = false
  /// Asked what to do at a fault of the store: true to try the same again.
  public var isPatient: ((Fault) -> Bool)?

  /// The plan of a year.
  ///
  /// - Throws: ``Refusal/Code/calendarUnknown`` for a year without a holiday notice.
  /// - Complexity: O(cases).
  public init(_ city: City, calendar: WorkingCalendar = .china) throws(Refusal) {
    self.city = city
    guard let first = Day(year: city.year, month: 1, day: 1),
      let last = Day(year: city.year, month: 12, day: 31)
    else { throw Refusal(.badDate, field: "year") }
    firstDay = first
    var workdays: [Day] = []
    for number in first.number...last.number where try calendar.isWorkday(Day(number)) {
      workdays.append(Day(number))
    }
    self.workdays = workdays
    agenda = Array(repeating: [], count: Int(last - first) + 1)
    plan(calendar)
    var besides = try city.complaintRequests(calendar) + city.penaltyRequests(calendar)
    besides += try city.projectRequests(calendar, cases: firstCases())
    besides += try city.stageRequests(calendar) + city.inspectionRequests(calendar)
    besides += try city.tenRulesRequests(calendar) + city.networkRequests(calendar)
    besides += try city.contactRequests(calendar)
    besides += city.appraisalRequests()
    besides += try city.conductRequests(calendar)
    others = besides.enumerated()
      .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
  }

  /// How many cases are planned.
  public var cases: Int { planned.count }

  /// How many commands the year has, besides those that set it up.
  public var commands: Int { agenda.reduce(others.count) { $0 + $1.count } }

  private mutating func plan(_ calendar: WorkingCalendar) {
    var serial: Int32 = 0
    for (place, item) in city.items.enumerated() {
      for days in item.closedDays {
        // Cases are spread over the working days from which they can be closed within the year.
        let room = max(1, workdays.count - days - 4)
        let start = Int((UInt64(serial) &* 7_919) % UInt64(room))
        add(item: place, serial: &serial, start: start, days: days, calendar)
      }
      for _ in 0..<item.openCases {
        let start = workdays.count - 1 - Int(serial % 4)
        add(item: place, serial: &serial, start: start, days: nil, calendar)
      }
    }
    for day in agenda.indices {
      agenda[day].sort {
        ($0.minute, $0.planned, $0.stage.rawValue) < ($1.minute, $1.planned, $1.stage.rawValue)
      }
    }
  }

  private mutating func add(
    item: Int, serial: inout Int32, start: Int, days: Int?, _ calendar: WorkingCalendar
  ) {
    let index = Int32(planned.count)
    let corrects = serial % 50 == 7 && start > 2
    let pauses = (days ?? 0) >= 6 && serial % 97 == 11 && start + (days ?? 0) + 5 < workdays.count
    let accepted = workdays[min(max(start, 0), workdays.count - 1)]
    planned.append(
      Planned(
        item: Int32(item), serial: serial, pauses: pauses, corrects: corrects,
        day: accepted.number))
    let morning = 510 + serial % 180
    if corrects {
      // Handed in with a gap two working days before, told on the same day, mended on the third.
      put(.submit, workdays[start - 2], morning, index)
      put(.correct, workdays[start - 2], morning + 20, index)
      put(.supplement, accepted, morning, index)
    } else {
      put(.submit, accepted, morning, index)
    }
    put(.accept, accepted, morning + 15, index)
    serial += 1
    guard let days else { return }
    schedule(index, accepted, days, pauses, calendar)
  }

  private mutating func schedule(
    _ index: Int32, _ accepted: Day, _ days: Int, _ pauses: Bool, _ calendar: WorkingCalendar
  ) {
    var stops: [Pause] = []
    let afternoon = 870 + index % 120
    if pauses, let from = try? calendar.adding(1, to: accepted).day,
      let until = try? calendar.adding(3, to: from).day
    {
      stops = [Pause(start: from, end: until)]
      put(.pause, from, afternoon, index)
      put(.resume, until, afternoon, index)
    }
    func day(_ used: Int) -> Day {
      let clock = LegalClock(start: accepted, budget: .workingDays(Int32(used)), pauses: stops)
      return (try? clock.due(in: calendar).day) ?? accepted
    }
    // A third of the time to handle, most of the rest to review; a decision in two days.
    let second = days >= 9 ? days - 2 : max(days - 2, 0)
    let first = days >= 9 ? days - 5 : max(days - 4, 0)
    put(.advanceFirst, first == 0 ? accepted : day(first), afternoon + 5, index)
    put(.advanceSecond, second == 0 ? accepted : day(second), afternoon + 10, index)
    let decided = day(days)
    put(.decide, decided, afternoon + 15, index)
    put(.issue, decided, afternoon + 20, index)
    put(.serve, decided, afternoon + 25, index)
    put(.rate, decided, afternoon + 30, index)
  }

  private mutating func put(_ stage: Stage, _ day: Day, _ minute: Int32, _ planned: Int32) {
    let place = Int(day - firstDay)
    guard agenda.indices.contains(place) else { return }
    agenda[place].append(Step(minute: minute, stage: stage, planned: planned))
  }

  /// The first case of each of the first items, by when it is handed in: what the green channel is shown
  /// with. Its number ends in 0001 where no other of its item comes earlier on that day.
  private func firstCases() -> [(after: Day, key: DossierKey)] {
    var found: [Int32: (day: Int32, minute: Int32)] = [:]
    for day in agenda.indices {
      for step in agenda[day] where step.stage == .submit {
        let item = planned[Int(step.planned)].item
        if item < 4, found[item] == nil { found[item] = (Int32(day), step.minute) }
      }
    }
    return (Int32(0)..<4).compactMap { item in
      guard let first = found[item], let day = try? firstDay.adding(Int(first.day)) else {
        return nil
      }
      let date = day.description.replacing("-", with: "")
      return (day, .case(city.items[Int(item)].code + date + "0001"))
    }
  }

  // MARK: - The commands

  /// The days of the year, each with its commands; numbers are given as the engine will give them.
  public mutating func day(_ index: Int) -> [CommandRequest] {
    guard agenda.indices.contains(index), let day = try? firstDay.adding(index) else { return [] }
    var given: [Int32: Int] = [:]
    var requests: [CommandRequest] = []
    requests.reserveCapacity(agenda[index].count)
    let midnight = Instant(startOf: day)
    for step in agenda[index] {
      let plan = planned[Int(step.planned)]
      let at = Instant(midnight.milliseconds + Int64(step.minute) * 60_000)
      var key = numbers[step.planned]
      if step.stage == .submit {
        given[plan.item, default: 0] += 1
        let sequence = String(String(10_000 + (given[plan.item] ?? 0)).dropFirst())
        let date = day.description.replacing("-", with: "")
        let number = city.items[Int(plan.item)].code + date + sequence
        numbers[step.planned] = .case(number)
        key = nil
      } else if step.stage == .rate {
        numbers[step.planned] = nil
      }
      requests.append(
        CommandRequest(
          .case(command(step.stage, plan)), on: key, by: actor(step.stage, plan, day), at: at))
    }
    return requests
  }

  /// How many days there are.
  public var days: Int { agenda.count }

  /// The moment the day at `index` ends.
  public func end(ofDay index: Int) -> Instant {
    Instant(startOf: (try? firstDay.adding(index + 1)) ?? firstDay)
  }

  private func actor(_ stage: Stage, _ plan: Planned, _ day: Day) -> Principal {
    let department = city.departments[city.items[Int(plan.item)].department]
    let unit = department.code
    let letters = department.prefix
    switch stage {
    case .submit, .correct, .accept, .serve: return Principal(letters + "w1", .window, unit: unit)
    case .supplement, .rate: return Principal(account(ofCase: plan.serial), .applicant)
    case .pause, .resume, .issue: return Principal(letters + "h2", .handler, unit: unit)
    case .advanceFirst:
      let away = city.leave(of: department).map { $0.from <= day && day <= $0.through } ?? false
      return Principal(letters + (away ? "h2" : "h1"), .handler, unit: unit)
    case .advanceSecond: return Principal(letters + "r1", .reviewer, unit: unit)
    case .decide: return Principal(letters + "a1", .approver, unit: unit)
    }
  }

  /// The account of whoever hands in a case. A letter parts the city from the case: u13910-110100 could be a telephone.
  func account(ofCase serial: Int32) -> String {
    let division = city.departments.first?.division ?? Danzhou.division
    return (division == Danzhou.division ? "" : "c" + division) + "u\(serial)"
  }

  private func command(_ stage: Stage, _ plan: Planned) -> Cases.Command {
    let serial = "\(plan.serial)"
    switch stage {
    case .submit:
      return .submit(
        Cases.Application(
          item: city.items[Int(plan.item)].code,
          applicant: Cases.Applicant("申请人\(serial)", phone: "139\(10_000_000 + Int(plan.serial))"),
          materials: plan.corrects ? ["01", "03"] : ["01", "02", "03"],
          account: account(ofCase: plan.serial)))
    case .correct:
      return .notifyCorrections(
        Cases.CorrectionNotice(
          documentNumber: "补" + serial, corrections: [Cases.Correction("02", "缺少身份证明复印件")]))
    case .supplement: return .supplement(Cases.MaterialList(["02"]))
    case .accept: return .accept(Cases.Acceptance("受" + serial))
    case .pause:
      return .pause(
        Cases.PauseOrder(.expertReview, documentNumber: "特" + serial, notified: .workingDays(3)))
    case .resume: return .resume(Cases.PauseResult("评审通过"))
    case .advanceFirst, .advanceSecond: return .advance(Cases.StepResult(opinion: "拟同意"))
    case .decide: return .decide(Cases.Ruling(.grant, documentNumber: "决" + serial))
    case .issue:
      return .issue(
        Cases.Certificate(
          "证" + serial, validFrom: Day(year: city.year, month: 12, day: 31) ?? Day(0)))
    case .serve: return .serve(Cases.Service(.direct, receiver: "本人"))
    case .rate: return .rate(Cases.Rating(stars: 3 + plan.serial % 3))
    }
  }
}

extension CityYear {
  /// Lives the year on an engine: the foundation, then each day's commands and, at midnight, a sweep.
  ///
  /// - Parameter batch: commands in one transaction at most.
  /// - Returns: how many commands were executed.
  /// - Throws: ``Fault`` of the store, or ``Fault/Code/badValue`` with the refusal when a command of
  ///   the plan is refused: a plan that is not accepted whole is a defect.
  public mutating func live(
    on engine: Engine, batch: Int = 1_000, progress: ((Int, Int) -> Void)? = nil
  ) throws(Fault) -> Int {
    var count = 0
    try execute(city.foundation, on: engine, batch, &count)
    var others = self.others[...]
    var waiting: [CommandRequest] = []
    for index in 0..<days {
      // Complaints of the year before come with its first day.
      let midnight = end(ofDay: index)
      let due = others.prefix { $0.at < midnight }
      others = others.dropFirst(due.count)
      waiting += due
      waiting += day(index)
      // What time does at midnight happens between two days, so a batch may hold several days: the
      // engine lets each case's own time pass before its commands.
      if waiting.count >= batch || index + 1 == days {
        try execute(waiting, on: engine, batch, &count)
        waiting.removeAll(keepingCapacity: true)
        while try patiently({ () throws(Fault) in
          try engine.sweep(at: end(ofDay: index)).more
        }) {}
      }
      progress?(index + 1, days)
    }
    // Tables of the year are published when it is over.
    try execute(Array(others), on: engine, batch, &count)
    try appraise(on: engine, batch, &count)
    return count
  }

  /// Decides on the results of the year's appraisal as they were proposed, and publishes them.
  private func appraise(
    on engine: Engine, _ batch: Int, _ count: inout Int
  ) throws(Fault) {
    guard city.appraises, let reckoned = others.last?.at else { return }
    let reply = try patiently { () throws(Fault) in
      try engine.query(
        .appraisalGet(Nothing()), on: City.appraisal, by: City.appraisalReader, at: reckoned)
    }
    guard case .appraisalGet(let view) = reply.answer else {
      throw Fault(.badValue, field: "appraisal.get", detail: reply.refusal.map { "\($0)" })
    }
    try execute(city.appraisalDecisions(on: view), on: engine, batch, &count)
  }

  func patiently<Result>(_ body: () throws(Fault) -> Result) throws(Fault) -> Result {
    while true {
      do { return try body() } catch {
        guard isPatient?(error) ?? false else { throw error }
      }
    }
  }

  func execute(
    _ requests: [CommandRequest], on engine: Engine, _ batch: Int, _ count: inout Int
  ) throws(Fault) {
    var rest = requests[...]
    // Over several places a transaction is a command's.
    let most = engine.isSpread ? 1 : max(1, batch)
    while !rest.isEmpty {
      var part = Array(rest.prefix(most))
      rest = rest.dropFirst(part.count)
      if isKeyed { for place in part.indices { part[place].key = "year-\(count + place)" } }
      let outcomes = try patiently { () throws(Fault) in
        try engine.execute(part, allOrNothing: true)
      }
      count += outcomes.count
      if let refusal = outcomes.last?.refusal {
        throw Fault(.badValue, field: part[outcomes.count - 1].command.word, detail: "\(refusal)")
      }
    }
  }
}
