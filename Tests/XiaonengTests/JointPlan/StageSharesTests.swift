import Testing
import Xiaoneng

/// Whose days a delay was 责任工作日分摊.
@Suite struct StageSharesTests {
  struct Vector: Sendable, CustomTestStringConvertible {
    var name: String
    var actual: [Int32]
    var pauses: [JointStages.Pause] = []
    var routedOn: DayNumbers = [:]
    var delay: Int32
    var finish: String
    var shares: [String]
    var testDescription: String { name }
  }

  static let vectors = [
    Vector(
      name: "J-V1", actual: [7, 7, 8, 11, 17], delay: 3, finish: "2012-08-24",
      shares: ["规划 2", "施工许可 1"]),
    Vector(
      name: "J-V2", actual: [7, 13, 14, 11, 18],
      pauses: [JointStages.Pause(item: "B", from: 4, through: 6, cause: "申请人")], delay: 4,
      finish: "2012-08-27", shares: ["规划 3/2", "申请人 1/2", "环评 1", "消防 2", "施工许可 -1"]),
    Vector(
      name: "J-V3", actual: [8, 7, 8, 12, 17],
      pauses: [JointStages.Pause(item: "A", from: 3, through: 4, cause: "特别程序")], delay: 3,
      finish: "2012-08-24", shares: ["特别程序 2", "规划 1"]),
    Vector(
      name: "J-V4", actual: [5, 10, 10, 9, 15], delay: 1, finish: "2012-08-22",
      shares: ["环评 1/2", "消防 1/2"]),
    Vector(
      name: "J-V5", actual: [5, 7, 8, 11, 16], routedOn: ["D": 7], delay: 2, finish: "2012-08-23",
      shares: ["牵头部门 2"]),
    Vector(
      name: "J-V6", actual: [4, 7, 8, 8, 12], delay: -2, finish: "2012-08-17",
      shares: ["规划 -1", "施工许可 -1"]),
  ]

  static func stage(_ vector: Vector) -> JointStages.Stage {
    var stage = StagePlanTests.stage
    for (item, day) in zip(stage.items, vector.actual) { stage.actual[item.id] = day }
    (stage.pauses, stage.routedOn) = (vector.pauses, vector.routedOn)
    return stage
  }

  @Test(arguments: vectors)
  func `each party answers for its days, exactly`(_ vector: Vector) throws {
    let shares = try Self.stage(vector).shares(from: day("2012-08-01"), in: .china)
    #expect(shares.planned == 14 && shares.actual == 14 + vector.delay)
    #expect(shares.delay == vector.delay && shares.finish == day(vector.finish))
    #expect(shares.shares.map { "\($0.party) \($0.days.text)" } == vector.shares)
  }

  @Test(arguments: vectors)
  func `what is said as JSON comes to the same`(_ vector: Vector) throws {
    let stage = try JointStages.Stage.read(
      JSONValue(parsing: Self.stage(vector).json.canonicalBytes))
    let shares = try stage.shares(from: day("2012-08-01"), in: .china).json
    #expect(shares["planned"] == 14 && shares["delay"]?.integer == Int64(vector.delay))
    #expect(shares["finish"]?.string == vector.finish)
    #expect(
      shares["shares"]?.array?.map {
        "\($0["party"]?.string ?? "") \($0["days"]?.string ?? "")"
      } == vector.shares)
  }

  @Test func `the daily protocol is the explanation`() throws {
    let stage = Self.stage(Self.vectors[1])
    let shares = try stage.shares(from: day("2012-08-01"), in: .china)
    #expect(
      shares.days == [
        JointStages.DayLine(day: 6, slip: 1, parties: ["规划", "申请人"]),
        JointStages.DayLine(day: 7, slip: 1, parties: ["规划"]),
        JointStages.DayLine(day: 12, slip: 1, parties: ["环评", "消防"]),
        JointStages.DayLine(day: 13, slip: 1, parties: ["环评", "消防"]),
        JointStages.DayLine(day: 14, slip: 1, parties: ["消防"]),
        JointStages.DayLine(day: 18, slip: -1, parties: ["施工许可"]),
      ])
    let windows = try stage.windows(from: day("2012-08-01"), in: .china)
    #expect(windows.map(\.end) == [15, 16, 17, 18, 19, 18])
    #expect(windows[0].date == day("2012-08-09"))
    #expect(
      windows[0].charges.map { "\($0.party) \($0.item) \($0.reason)" } == [
        "规划 A over", "申请人 B paused",
      ])
    #expect(
      shares.json["protocol"]?.array?.first?.text == #"{"day":6,"parties":["规划","申请人"],"slip":1}"#)
    #expect(shares.json["shares"]?.array?.first?.text == #"{"days":"3/2","party":"规划"}"#)
  }

  @Test func `the days of the vectors stand on their dates`() throws {
    func dates(_ place: Int) throws -> [String] {
      try Self.stage(Self.vectors[place]).windows(from: day("2012-08-01"), in: .china).map {
        "\($0.date)"
      }
    }
    #expect(try dates(0) == ["2012-08-09", "2012-08-10", "2012-08-24"])
    // Day 6 and day 7: what is routed on day 7 lost both.
    #expect(try dates(4) == ["2012-08-09", "2012-08-10"])
  }

  @Test func `waiting for the precondition is not charged to whoever decides together with it`()
    throws
  {
    // C is over its limit of eight from day nine on, but A comes on day twelve only.
    let stage = Self.stage(
      Vector(name: "", actual: [12, 7, 12, 16, 21], delay: 7, finish: "", shares: []))
    let shares = try stage.shares(from: day("2012-08-01"), in: .china)
    #expect(shares.shares.map { "\($0.party) \($0.days.text)" } == ["规划 7"])
    // From the day after the result on, it is its own.
    let late = Self.stage(
      Vector(name: "", actual: [12, 7, 18, 16, 23], delay: 9, finish: "", shares: []))
    #expect(
      try late.shares(from: day("2012-08-01"), in: .china).shares.map {
        "\($0.party) \($0.days.text)"
      }
        == ["规划 7", "消防 2"])
  }

  @Test func `a department that drives a day by two items is one party`() throws {
    var stage = Self.stage(Self.vectors[3])
    stage.items[2].department = "环评"
    #expect(
      try stage.shares(from: day("2012-08-01"), in: .china).shares
        == [JointStages.PartyShare(party: "环评", days: Fraction(1))])
  }

  @Test func `shares that come to nothing are left out`() throws {
    // A a day over, then D a day under: 规划 one, 人防 minus one; with one department nothing is left.
    var stage = Self.stage(
      Vector(name: "", actual: [6, 7, 8, 9, 14], delay: 0, finish: "", shares: []))
    #expect(
      try stage.shares(from: day("2012-08-01"), in: .china).shares.map(\.days.text) == ["1", "-1"])
    stage.items[3].department = "规划"
    let shares = try stage.shares(from: day("2012-08-01"), in: .china)
    #expect(shares.shares.isEmpty && shares.days.count == 2)
  }

  @Test func `a decision on the day of routing is credited on day 0`() throws {
    let stage = JointStages.Stage(
      items: [JointStages.Item("A", department: "规划", limit: .workingDays(3))], actual: ["A": 0])
    let shares = try stage.shares(from: day("2012-08-04"), in: .china)
    #expect(shares.delay == -3 && shares.finish == day("2012-08-04"))
    #expect(shares.days == [JointStages.DayLine(day: 0, slip: -3, parties: ["规划"])])
  }

  @Test func `two causes on one day share it, and days before a clock ran are nobody's pause`()
    throws
  {
    var stage = JointStages.Stage(
      items: [
        JointStages.Item("A", department: "规划", limit: .workingDays(3)),
        JointStages.Item(
          "B", department: "环评", limit: .workingDays(2), after: [JointStages.Link("A")]),
      ], actual: ["A": 4, "B": 6])
    stage.pauses = [
      JointStages.Pause(item: "A", from: 2, through: 2, cause: "申请人"),
      JointStages.Pause(item: "A", from: 2, through: 2, cause: "特别程序"),
      JointStages.Pause(item: "B", from: 1, through: 3, cause: "申请人"),
    ]
    #expect(
      try stage.shares(from: day("2012-08-01"), in: .china).shares.map {
        "\($0.party) \($0.days.text)"
      }
        == ["申请人 1/2", "特别程序 1/2"])
  }

  static let refused:
    [(change: @Sendable (inout JointStages.Stage) -> Void, code: Refusal.Code, field: String)] = [
      ({ $0.actual = [:] }, .badRegister, "actual.A"),
      ({ $0.actual["X"] = 3 }, .notFound, "actual.X"),
      ({ $0.actual["E"] = 3_661 }, .quantityOutOfRange, "actual.E"),
      ({ $0.actual["A"] = -1 }, .quantityOutOfRange, "actual.A"),
      ({ $0.actual["D"] = 6 }, .badRegister, "actual.D"),
      ({ $0.actual["C"] = 6 }, .badRegister, "actual.C"),
      ({ $0.routedOn["X"] = 3 }, .notFound, "routedOn.X"),
      ({ $0.routedOn["D"] = -3 }, .quantityOutOfRange, "routedOn.D"),
      ({ $0.routedOn["D"] = 12 }, .badRegister, "actual.D"),
      ({ $0.pauses[0].item = "X" }, .notFound, "pauses[0].item"),
      ({ $0.pauses[0].cause = "" }, .badRegister, "pauses[0].cause"),
      ({ $0.pauses[0].from = 0 }, .badPause, "pauses[0].from"),
      ({ $0.pauses[0].through = 3 }, .badPause, "pauses[0].through"),
      ({ $0.pauses[0].through = 14 }, .badPause, "pauses[0].through"),
    ]

  @Test(arguments: refused.indices)
  func `a course that cannot have been is refused with its field`(_ index: Int) throws {
    let row = Self.refused[index]
    var stage = Self.stage(Self.vectors[1])
    row.change(&stage)
    do {
      _ = try stage.shares(from: day("2012-08-01"), in: .china)
      Issue.record("not refused")
    } catch {
      #expect(error.code == row.code)
      #expect(error.field == row.field)
    }
  }

  @Test func `what no longer fits exactly is refused, never rounded`() throws {
    // A hundred departments over, one less each day: the last answers for 1 + 1/2 + … + 1/100.
    var stage = JointStages.Stage(items: [])
    for number in 1...100 {
      stage.items.append(
        JointStages.Item("\(number)", department: "\(number)", limit: .workingDays(0)))
      stage.actual["\(number)"] = Int32(number)
    }
    #expect(
      refusal { () throws(Refusal) in try stage.shares(from: day("2012-08-01"), in: .china) }
        == .figureTooFine)
  }
}
