extension Projects.ProjectLight {
  /// How heavy it is, the heavier the greater.
  var weight: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What the light of a project is judged by, on one day.
struct ProjectJudgement {
  var light = Projects.ProjectLight.green
  /// The thresholds that were passed, the heaviest first, one for each measure.
  var readings: [Projects.LightReading] = []
  /// Progress planned by the day, in basis points; 0 where nothing was yet due or no schedule is in force.
  var planned: Int32 = 0
  /// Investment planned by the day, in fen.
  var investmentPlanned: Int64 = 0
  /// The schedule by the facts of the day; nil without one.
  var schedule: WorkSchedule?
}

extension Project {
  /// The light and what it is judged by: a function of the project and the day.
  ///
  /// - Complexity: O(tasks + links + reports).
  func judgement(in context: Context) -> ProjectJudgement {
    var found = ProjectJudgement()
    found.investmentPlanned = shares.reduce(0) { $1.through <= context.day ? $0 + $1.amount : $0 }
    if let plan {
      let known = known(plan)
      found.schedule = try? known.schedule(in: context.calendar, asOf: context.day)
      if let schedule = found.schedule {
        found.planned = Self.planned(schedule, known, on: context.day, context.calendar)
      }
    }
    guard phase == .active else {
      found.light = .grey
      return found
    }
    for rule in context.profile.projects.lights {
      guard let reading = reading(rule, found, context) else { continue }
      if let same = found.readings.firstIndex(where: { $0.measure == rule.measure }) {
        if found.readings[same].light.weight < rule.light.weight { found.readings[same] = reading }
      } else {
        found.readings.append(reading)
      }
    }
    found.readings.sort { $0.light.weight > $1.light.weight }
    found.light = found.readings.first?.light ?? .green
    return found
  }

  /// What a rule reads, where its threshold is passed.
  private func reading(
    _ rule: ProjectLightRule, _ found: ProjectJudgement, _ context: Context
  ) -> Projects.LightReading? {
    var reading = Projects.LightReading()
    (reading.measure, reading.light) = (rule.measure, rule.light)
    reading.threshold = rule.threshold
    let done = Int64(progress)
    let planned = Int64(found.planned)
    switch rule.measure {
    case .progress:
      guard planned > 0 else { return nil }
      reading.value = done * 10_000 / planned
      return reading.value < rule.threshold ? reading : nil
    case .investment:
      guard let ratio = Self.share(invested, of: found.investmentPlanned) else { return nil }
      reading.value = ratio
      return ratio < rule.threshold ? reading : nil
    case .progressBehind: reading.value = planned - done
    case .investmentBehind:
      guard let behind = Self.share(found.investmentPlanned - invested, of: investment) else {
        return nil
      }
      reading.value = behind
    case .milestoneSlip, .criticalSlip:
      guard let slip = slip(found, onlyCritical: rule.measure == .criticalSlip, context) else {
        return nil
      }
      (reading.value, reading.task) = slip
    case .forecastSlip:
      guard let forecast = found.schedule?.forecast,
        let slip = try? context.calendar.count(after: finish, through: forecast)
      else { return nil }
      // On a rest day after the required finish, too, it is late.
      reading.value = Int64(forecast > finish ? max(1, slip) : slip)
    case .notStarted:
      guard let late = notStarted(found, context), late.months >= rule.threshold else { return nil }
      (reading.value, reading.task) = (late.months, late.task)
      return reading
    case .missed:
      reading.value = Int64(missedInRow(before: next))
      return reading.value >= rule.threshold ? reading : nil
    }
    return reading.value > rule.threshold ? reading : nil
  }

  /// A part of a whole in basis points, cut; nil where there is no whole.
  static func share(_ part: Int64, of whole: Int64) -> Int64? {
    guard whole > 0 else { return nil }
    return Int64(clamping: Int128(part) * 10_000 / Int128(whole))
  }

  /// The greatest of W(latest finish, forecast] over what is not done.
  private func slip(
    _ found: ProjectJudgement, onlyCritical: Bool, _ context: Context
  ) -> (Int64, String)? {
    var worst: (Int64, String)?
    for dates in found.schedule?.tasks ?? []
    where facts[dates.id]?.finished == nil && (!onlyCritical || dates.critical) {
      guard
        let days = try? context.calendar.count(
          after: dates.latestFinish, through: dates.earliestFinish)
      else { continue }
      if Int64(days) > worst?.0 ?? .min { worst = (Int64(days), dates.id) }
    }
    return worst
  }

  /// The task that waits longest to be begun, in months after the month of its latest start.
  private func notStarted(
    _ found: ProjectJudgement, _ context: Context
  ) -> (months: Int64, task: String)? {
    let today = context.day.parts
    var worst: (months: Int64, task: String)?
    for dates in found.schedule?.tasks ?? []
    where facts[dates.id]?.started == nil && dates.latestStart < context.day {
      let latest = dates.latestStart.parts
      let months = Int64((today.year - latest.year) * 12 + today.month - latest.month)
      if months > worst?.months ?? .min { worst = (months, dates.id) }
    }
    return worst
  }

  /// Progress planned by `day`: the days of tasks that should be done by then, as they stand latest in the
  /// schedule, of all their days; in basis points, cut.
  static func planned(
    _ schedule: WorkSchedule, _ plan: WorkPlan, on day: Day, _ calendar: WorkingCalendar
  ) -> Int32 {
    var (done, all): (Int64, Int64) = (0, 0)
    for (task, dates) in zip(plan.tasks, schedule.tasks) where !task.milestone {
      all += Int64(task.days)
      let last = min(day, dates.latestFinish)
      guard last >= dates.latestStart else { continue }
      var days = Int64(last - dates.latestStart) + 1
      if !task.calendarDays {
        guard let eve = try? dates.latestStart.adding(-1),
          let count = try? calendar.count(after: eve, through: last)
        else { continue }
        days = Int64(count)
      }
      done += min(days, Int64(task.days))
    }
    return Int32(clamping: share(done, of: all) ?? 0)
  }

  /// How many reports before `half` were missed, one after the other.
  func missedInRow(before half: HalfMonth) -> Int32 {
    running(before: half) { $0.missed != nil }
  }

  /// How many half-months before `half`, one after the other without a gap, are as `isSo` says.
  ///
  /// - Complexity: O(periods after `half` + the answer).
  private func running(before half: HalfMonth, _ isSo: (Period) -> Bool) -> Int32 {
    var count: Int32 = 0
    var half = half
    for known in periods.reversed() where known.half < half {
      guard let earlier = try? half.previous(), known.half == earlier, isSo(known) else { break }
      count += 1
      half = earlier
    }
    return count
  }

  /// The light of a period as it is recorded, with the step that follows it.
  func assessment(of half: HalfMonth, in context: Context) -> Projects.Assessment {
    let found = judgement(in: context)
    var record = Projects.Assessment()
    record.period = half
    record.light = found.light
    record.readings = found.readings
    record.progress = progress
    record.planned = found.planned
    record.invested = invested
    record.investmentPlanned = found.investmentPlanned
    guard found.light.weight > Projects.ProjectLight.green.weight else { return record }
    record.running =
      1 + running(before: half) { $0.light.map { $0.weight >= found.light.weight } ?? false }
    record.step =
      context.profile.projects.steps
      .filter { $0.light == found.light && $0.running <= record.running }
      .max { $0.running < $1.running }?.step
    return record
  }
}
