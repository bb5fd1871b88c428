extension Project {
  /// Whether each of the six ones holds (六个一), and why.
  ///
  /// - Complexity: O(team + trackers).
  func sixOnes(in context: Context) -> [Projects.OneVerdict] {
    Projects.One.allCases.map { one in
      switch one {
      case .project: verdictOnProject()
      case .leader: verdictOnLeader(context)
      case .unit: verdictOnUnit(context)
      case .team: verdictOnTeam(context)
      case .plan: verdictOnPlan()
      case .follow: verdictOnFollow(context)
      }
    }
  }

  private func verdict(
    _ one: Projects.One, _ holds: Bool, _ chinese: String, _ english: String
  ) -> Projects.OneVerdict {
    var verdict = Projects.OneVerdict()
    (verdict.one, verdict.holds) = (one, holds)
    (verdict.chinese, verdict.english) = (chinese, english)
    return verdict
  }

  // 69/69: one ledger each, with its data. What has no owner or no money is no project yet.
  private func verdictOnProject() -> Projects.OneVerdict {
    let lacking = [
      owner.isEmpty ? ("项目业主", "owner") : nil, investment == 0 ? ("总投资", "investment") : nil,
    ].compactMap { $0 }
    guard lacking.isEmpty else {
      return verdict(
        .project, false, "缺少" + lacking.map(\.0).joined(separator: "、"),
        "lacks " + lacking.map(\.1).joined(separator: ", "))
    }
    return verdict(.project, true, "一个项目、一本台帐", "one record, one ledger")
  }

  private func verdictOnLeader(_ context: Context) -> Projects.OneVerdict {
    guard isServing(leader, context) else {
      return verdict(
        .leader, false, "分管领导\(leader)已离任", "the leader \(leader) is no longer in service")
    }
    return verdict(.leader, true, leader, leader)
  }

  private func verdictOnUnit(_ context: Context) -> Projects.OneVerdict {
    let code = context.register.unitCode(unit)
    guard !code.isEmpty else {
      return verdict(.unit, false, "没有责任单位", "no responsible unit")
    }
    return verdict(.unit, true, code, code)
  }

  private func verdictOnTeam(_ context: Context) -> Projects.OneVerdict {
    guard let team else { return verdict(.team, false, "没有工作班子", "no team") }
    guard isServing(team.head, context) else {
      return verdict(
        .team, false, "班子负责人\(team.head)已离任", "the team's head \(team.head) is no longer in service"
      )
    }
    let members = team.members.filter { isServing($0, context) }
    guard !members.isEmpty else {
      return verdict(.team, false, "班子没有在职成员", "no member of the team is in service")
    }
    return verdict(
      .team, true, "\(team.head)等\(members.count + 1)人", "\(team.head) and \(members.count) more")
  }

  private func verdictOnPlan() -> Projects.OneVerdict {
    guard let plan else {
      return pending == nil
        ? verdict(.plan, false, "没有倒排工期计划", "no backward schedule")
        : verdict(.plan, false, "计划v\(versions)待批准", "version \(versions) waits for approval")
    }
    guard plan.finish <= finish else {
      return verdict(
        .plan, false, "计划v\(planVersion)完成于\(plan.finish)，晚于要求\(finish)",
        "version \(planVersion) ends on \(plan.finish), after \(finish)")
    }
    return verdict(
      .plan, true, "计划v\(planVersion)，\(plan.finish)完成",
      "version \(planVersion), done by \(plan.finish)")
  }

  // 专人跟踪督办, from the first day to 销号, without a gap.
  private func verdictOnFollow(_ context: Context) -> Projects.OneVerdict {
    guard let first = trackers.first, let last = trackers.last else {
      return verdict(.follow, false, "没有指定跟踪督办专人", "no one follows it")
    }
    guard first.from <= registered else {
      return verdict(
        .follow, false, "\(registered)至\(first.from)无人跟踪",
        "no one followed it from \(registered) to \(first.from)")
    }
    for (tracker, successor) in zip(trackers, trackers.dropFirst()) {
      // Over rest days no one need follow it.
      guard let left = lastDay(tracker.person, context), left < successor.from,
        (try? context.calendar.count(after: left, through: successor.from)) ?? 2 > 1
      else { continue }
      return verdict(
        .follow, false, "\(tracker.person)\(left)离任，\(successor.from)才有人接替",
        "\(tracker.person) left on \(left) and was followed only on \(successor.from)")
    }
    // A closed project is judged by its last day.
    guard isServing(last.person, context) else {
      return verdict(
        .follow, false, "跟踪督办人\(last.person)已离任",
        "\(last.person), who follows it, is no longer in service")
    }
    return verdict(.follow, true, last.person, last.person)
  }

  private func lastDay(_ id: String, _ context: Context) -> Day? {
    context.register.person(id).flatMap { context.register.persons[Int($0)].lastDay }
  }

  private func isServing(_ id: String, _ context: Context) -> Bool {
    guard context.register.person(id) != nil else { return false }
    let day = min(closed ?? context.day, context.day)
    return lastDay(id, context).map { day <= $0 } ?? true
  }
}
