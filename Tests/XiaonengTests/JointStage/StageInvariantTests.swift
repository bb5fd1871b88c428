import Foundation
import Testing
import Xiaoneng

/// What must hold of every stage, over random ones that are lived through the door.
@Suite struct StageInvariantTests {
  private static let units = ["GH", "HP", "XF", "RF", "SG"]

  private struct Dice {
    var random: SplitMix64
    mutating func roll(_ range: ClosedRange<Int>) -> Int {
      range.lowerBound + Int(random.next() % UInt64(range.count))
    }
    mutating func chance(_ percent: Int) -> Bool { roll(1...100) <= percent }
  }

  private func template(_ dice: inout Dice) -> JointStages.Template {
    var items: [JointStages.TemplateItem] = []
    for place in 0..<dice.roll(1...7) {
      let unit = Self.units[dice.roll(0...4)]
      var item = JointStages.TemplateItem(
        "I\(place)", item: Hall.item(unit), unit: unit,
        limit: .workingDays(Int32(dice.roll(1...5))))
      if dice.chance(30) {
        item.kind = .opinion
        if dice.chance(40) { item.silence = .consent }
      }
      for before in 0..<place where dice.chance(30) {
        item.after.append(
          JointStages.Link("I\(before)", mode: dice.chance(30) ? .together : .finishFirst))
      }
      items.append(item)
    }
    return JointStages.Template(
      name: "随机", lead: "ZW", promise: .workingDays(45), items: items, documentNumber: "府1号")
  }

  /// One day of a stage: the lead sends, departments decide, stop and go on, as the dice fall.
  private func act(
    _ hall: Hall, _ key: DossierKey, _ dice: inout Dice, _ date: String, isOut: Bool
  ) throws {
    for place in try hall.view(key, date + "T09:00").branches.indices {
      let branch = try hall.view(key, date + "T09:00").branches[place]
      let officer = Hall.officer(branch.unit)
      let isCase = branch.kind == .licence
      switch branch.state {
      case .unrouted:
        if dice.chance(60) {
          try hall.run(.route(JointStages.Routing(branches: [branch.id])), key, date + "T09:00")
        }
      case .running where dice.chance(35):
        let ruling = isCase && !dice.chance(88) ? Hall.refuse : Hall.grant
        let say: JointStages.Say = isCase || dice.chance(80) ? .agree : .disagree
        func decide() throws -> Outcome {
          isCase
            ? try hall.run(ruling, of: key, place + 1, by: officer, date + "T09:00")
            : try hall.run(
              .opine(
                JointStages.Opinion(
                  branch.id, say: say, reasons: "不妥", documentNumber: "意1号")), key, by: officer,
              date + "T09:00")
        }
        var outcome = try decide()
        if !isOut, outcome.refusal?.code == .caseNotFound {
          // A limit that was used up before its clock stood still ends as it runs on: what begins by that is a case from
          // the next sweep on.
          _ = try hall.engine.sweep(at: when(date + "T09:00"))
          outcome = try decide()
        }
        // Only what is decided together may be too early; and where no one swept, a case may not be there yet.
        let allowed: [Refusal.Code] =
          isOut ? [.predecessorOpen, .caseNotFound] : [.predecessorOpen]
        #expect(
          outcome.refusal.map { allowed.contains($0.code) } ?? true,
          "\(key) \(branch.id) \(date): \(outcome)")
      case .running where dice.chance(15):
        if isCase {
          try hall.run(
            .pause(
              Cases.PauseOrder(.testing, documentNumber: "特1号", notified: .workingDays(3))),
            of: key,
            place + 1, by: officer, date + "T09:00")
        } else {
          try hall.run(
            .pause(JointStages.Hold(branch.id, cause: .applicant, documentNumber: "告1号")), key,
            by: officer, date + "T09:00")
        }
      case .paused where dice.chance(50):
        if isCase {
          try hall.run(
            .resume(Cases.PauseResult("合格")), of: key, place + 1, by: officer, date + "T09:00")
        } else {
          try hall.run(
            .resume(JointStages.Release(branch.id, documentNumber: "告2号")), key, by: officer,
            date + "T09:00")
        }
      case .disputed where dice.chance(50):
        try hall.must(
          .settleDissent(
            JointStages.Settlement(
              branch.id, approved: dice.chance(70), reason: "经协调", documentNumber: "协1号")), key,
          date + "T09:00")
      case .waiting, .running, .paused, .disputed, .ended: continue
      }
    }
  }

  /// Nothing runs before what it waits for was granted; nothing decided with another is decided earlier; and the
  /// shares add up.
  private func check(
    _ view: JointStages.View, _ template: JointStages.Template, _ shares: JointStages.Shares?
  ) throws {
    let ends = Dictionary(
      view.branches.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (branch, item) in zip(view.branches, template.items) {
      for link in item.after {
        guard let before = ends[link.item] else { continue }
        let isPassed = before.end == .granted || before.end == .silent
        if branch.begun != nil, link.mode == .finishFirst {
          #expect(isPassed)
          #expect(try #require(branch.begun) >= (try #require(before.ended)))
        }
        if branch.end == .granted, link.mode == .together {
          #expect(isPassed)
          #expect(try #require(branch.ended) >= (try #require(before.ended)))
        }
        if before.end != nil, !isPassed { #expect(branch.end != .granted && branch.end != nil) }
      }
    }
    guard let shares else { return }
    let sum = shares.shares.reduce(Fraction(0)) { $0 + $1.days }
    #expect(sum == Fraction(Int64(shares.delay)))
    #expect(shares.delay == shares.actual - shares.planned)
  }

  /// `XN_STAGES=1250` for ten thousand of them; 240 in between builds.
  private static let stages =
    ProcessInfo.processInfo.environment["XN_STAGES"].flatMap { Int($0) }.map { max(1, $0) } ?? 30

  @Test(arguments: 1...8)
  func `the invariants of joint approval hold over random stages`(_ seed: UInt64) throws {
    var dice = Dice(random: SplitMix64(seed: seed &* 2_012))
    let hall = try Hall(nil)
    for number in 1...Self.stages {
      let template = template(&dice)
      #expect(try hall.adopt(template, "t\(number)").refusal == nil)
      let key = try hall.must(
        .register(
          JointStages.Intake("t\(number)", applicant: Hall.applicant, account: "alice")), nil,
        "08-01T08:00")
      try hall.must(Hall.accept, key, "08-01T08:10")
      var isDelivered = false
      var outage = 0
      for day in 0..<80 {
        let date = try Hall.date(day)
        // What time has decided begins what waited for it.
        let isOut = day < outage
        if !isOut {
          _ = try hall.engine.sweep(at: when(date + "T08:30"))
          // Now and then no one sweeps for some days.
          if dice.chance(10) { outage = day + dice.roll(1...5) }
        }
        try act(hall, key, &dice, date, isOut: isOut)
        let view = try hall.view(key, date + "T09:00")
        let outcome = try hall.run(Hall.deliver, key, date + "T09:00")
        let isOpen = view.branches.contains { $0.end == nil }
        // Delivered when nothing is open, and then only.
        if isOpen {
          #expect(
            outcome.refusal?.code == .branchMissing || outcome.refusal?.code == .branchOpen)
        } else {
          #expect(outcome.refusal == nil, "seed \(seed), stage \(number): \(outcome)")
          isDelivered = true
          let ends: [JointStages.End] = [.granted, .refused, .silent]
          let decided = view.branches.contains { $0.end.map(ends.contains) ?? false }
          let shares = decided ? try hall.shares(key, date + "T10:00") : nil
          try check(try hall.view(key, date + "T10:00"), template, shares)
          break
        }
      }
      #expect(isDelivered, "seed \(seed), stage \(number)")
    }
    #expect(try hall.engine.verify().wrong == nil)
  }
}
