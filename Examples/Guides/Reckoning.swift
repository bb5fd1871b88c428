import Xiaoneng

/// What can be reckoned without a database: foresight of a case, a backward schedule, codes.
func reckoning() throws {
  guard let accepted = Day("2012-08-01"), let finish = Day("2012-09-28") else { return }
  let rules = try Profiles().profile(on: accepted)

  // What happens to a case if nobody acts, with each day and its reason.
  let foresight = try Foresight(
    accepted: accepted, limit: .workingDays(20), promise: .workingDays(9), under: rules, in: .china)
  for step in foresight.steps { print(step.chinese) }

  // A backward schedule (倒排工期): the latest days, and which tasks have no room.
  let plan = WorkPlan(
    start: accepted, finish: finish,
    tasks: [
      WorkTask("land", days: 15, name: "征地"),
      WorkTask("build", days: 20, name: "施工", after: [WorkLink("land")]),
    ])
  let schedule = try plan.schedule(in: .china)
  print(schedule.feasible, schedule.critical, schedule.tasks.map(\.latestStart))

  // A code is one or it is none; a wrong check character is told from a wrong shape.
  print(UnifiedCreditCode.check("91350100M000100Y43"), UnifiedCreditCode.check("9135"))
}
