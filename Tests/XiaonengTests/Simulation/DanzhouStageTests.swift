import Testing
import Xiaoneng
import XiaonengSimulation

/// The stages of the four projects in the green channel 绿色通道, lived command by command.
@Suite struct DanzhouStageTests {
  private let auditor = Principal("auditor", .auditor)
  private let end = when("2012-12-31T23:00")

  private func live() throws -> Engine {
    var options = Engine.Options()
    options.salts = .seeded(2_012)
    let engine = try Engine(store: MemoryStore(), options: options)
    var year = try CityYear(.danzhouStages)
    _ = try year.live(on: engine)
    return engine
  }

  private func stages(_ engine: Engine) throws -> [JointStages.View] {
    let reply = try engine.query(
      .stageList(JointStages.Filter(limit: 1_000)), by: auditor, at: end)
    guard case .stageList(let list) = reply.answer else {
      Issue.record("\(reply)")
      return []
    }
    return list.stages
  }

  @Test func `four projects open sixteen stages, and every licence is an ordinary case`() throws {
    let engine = try live()
    let stages = try stages(engine)
    #expect(stages.count == 16)
    #expect(Set(stages.compactMap(\.project)).count == 4)
    #expect(stages.allSatisfy { $0.phase == .archived && $0.delivered != nil })
    for view in stages {
      for branch in view.branches where branch.kind == .licence {
        let key = try #require(branch.case)
        let reply = try engine.query(.caseGet(Nothing()), on: key, by: auditor, at: end)
        guard case .caseGet(let known) = reply.answer else {
          Issue.record("\(key) \(reply)")
          continue
        }
        #expect(known.item == branch.item && known.phase == .served, "\(key) \(known.phase)")
      }
    }
    for number in 1...4 {
      let reply = try engine.query(
        .projectStages(Nothing()), on: DossierKey(.project, "ZD2012000\(number)"),
        by: Principal("owner\(number)", .applicant), at: end)
      guard case .projectStages(let page) = reply.answer else {
        Issue.record("\(reply)")
        continue
      }
      #expect(page.greenChannel && page.stages.map(\.name) == ["立项用地规划许可", "工程建设许可", "施工许可"])
    }
    #expect(try engine.verify().wrong == nil)
  }

  @Test func `the days of a late stage fall to lead, departments and applicant, and add up`() throws
  {
    let engine = try live()
    let late = try stages(engine).filter(\.late)
    #expect(late.map(\.number) == ["BL2011000003", "BL2012000006"])
    func shares(_ number: String) throws -> [String] {
      let reply = try engine.query(
        .stageShares(Nothing()), on: DossierKey(.stage, number), by: auditor, at: end)
      guard case .stageShares(let shares) = reply.answer else {
        Issue.record("\(reply)")
        return []
      }
      let sum = shares.shares.reduce(Fraction(0)) { $0 + $1.days }
      #expect(sum == Fraction(Int64(shares.delay)) && shares.delay > 0)
      return shares.shares.map { "\($0.party) \($0.days.text)" }
    }
    #expect(
      try shares("BL2012000006") == ["牵头部门 1", "申请人 3", "公安局 2", "住房和城乡建设局 -2"])
    #expect(try shares("BL2011000003").contains { $0.hasPrefix("质量技术监督局") })
    #expect(late.allSatisfy { !$0.urgings.isEmpty || $0.number == "BL2011000003" })
  }

  @Test func `one site was looked at late, and one stage sent late: each the lead's, once`() throws
  {
    let engine = try live()
    let faults = try stages(engine).flatMap(\.faults)
    #expect(faults.filter { $0 == .l5 }.count == 1)
    #expect(faults.filter { $0 == .l2 }.count == 1)
    #expect(faults.filter { $0 == .l3 }.count == 1)
  }

  @Test func `the year tells its stages by lead and by department`() throws {
    let engine = try live()
    let first = try #require(Day(year: 2012, month: 1, day: 1))
    let last = try #require(Day(year: 2012, month: 12, day: 31))
    let reply = try engine.query(
      .stageStatistics(ReportPeriod(from: first, through: last)), by: .anyone, at: end)
    guard case .stageStatistics(let table) = reply.answer else {
      Issue.record("\(reply)")
      return
    }
    #expect(table.total.received == 12 && table.total.concluded == 12 && table.total.onTime == 11)
    #expect(table.rows.map(\.unit) == ["469003FG00", "469003JS00"])
    #expect(table.departments.reduce(0) { $0 + $1.branches } == 48)
    #expect(table.departments.reduce(0) { $0 + $1.onTime } == 47)
    #expect(table.departments.allSatisfy { $0.saved == $0.limit - $0.used })
  }
}
