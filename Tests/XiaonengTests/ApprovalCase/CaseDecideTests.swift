import Testing
import Xiaoneng

/// 行政许可法 arts 34, 38, 44, 78, 79; DOMAIN T9, T13, T20, T22, E13, E17.
@Suite struct CaseDecideTests {
  @Test func `a decision records the days used and both due days`() throws {
    let town = try Town()
    let key = try town.accepted()
    try town.must(Town.grant, key, by: Town.qian, "08-10")
    guard case .case(.decided(let ruling)) = try town.entries(key).last?.event() else {
      Issue.record("not decided")
      return
    }
    #expect(ruling.on == day("2012-08-10"))
    #expect(ruling.elapsed == 7)
    #expect(ruling.promisedDue == day("2012-08-14"))
    #expect(ruling.statutoryDue == day("2012-08-29"))
  }

  @Test func `the day and the dues of a decision are reckoned`() throws {
    let town = try Town()
    let key = try town.accepted()
    let ruling = Cases.Ruling(.grant, documentNumber: "准字1号")
    try town.must(.decide(ruling), key, by: Town.qian, "08-20")
    guard case .case(.decided(let recorded)) = try town.entries(key).last?.event() else {
      Issue.record("not decided")
      return
    }
    #expect(recorded.on == day("2012-08-20"))
    #expect(recorded.elapsed == 13)
    #expect(recorded.promisedDue == day("2012-08-14"))
  }

  @Test func `a refusal gives reasons, and the rule set its remedies`() throws {
    let town = try Town()
    let key = try town.accepted()
    let ruling = Cases.Ruling(.refuse, documentNumber: "不准1号", reasons: " \n")
    #expect(
      try town.run(.decide(ruling), key, "08-02").refusal
        == Refusal(.reasonMissing, article: "licensing:38(2)", field: "reasons"))
    try town.must(Town.refuse, key, "08-02")
    let told = try town.entries(key).last?.data["remedies"]?.string ?? ""
    #expect(
      told.contains("60日内向儋州市人民政府或者上一级主管部门申请行政复议")
        && told.contains("3个月内向儋州市人民法院提起行政诉讼"), "\(told)")
    #expect(try town.view(key, "08-02").result?.exchangeCode == 1)
  }

  @Test func `no decision while a special procedure runs`() throws {
    let town = try Town()
    let key = try town.accepted()
    try town.must(CasePauseTests.pause(), key, by: Town.li, "08-02")
    #expect(try town.run(Town.grant, key, "08-03").refusal?.code == .wrongPhase)
  }

  // MARK: - Certificate

  @Test func `the certificate is handed over within ten working days of the grant`() throws {
    let town = try Town()
    let key = try town.granted(Town.plain, "09-20")
    try town.must(.issue(Cases.Certificate("证1号", validFrom: day("2012-09-20"))), key, "09-21")
    // V12
    #expect(try town.sweep("10-10T23:59").events == 0)
    try town.sweep("10-11T00:00")
    #expect(try town.faults(key) == ["E17 yellow 2012-10-10"])
  }

  @Test func `served in time it is no fault`() throws {
    let town = try Town()
    let key = try town.granted(Town.plain, "09-20")
    try town.must(.issue(Cases.Certificate("证1号", validFrom: day("2012-09-20"))), key, "09-21")
    try town.must(.serve(Cases.Service(.direct, receiver: "本人")), key, "10-10T23:59")
    try town.sweep("12-31")
    #expect(try town.faults(key) == [])
  }

  @Test func `a refusal needs no certificate`() throws {
    let town = try Town()
    let key = try town.accepted()
    try town.must(Town.refuse, key, "08-02")
    #expect(
      try town.run(.issue(Cases.Certificate("证1号", validFrom: day("2012-08-02"))), key, "08-02")
        .refusal?.code == .wrongPhase)
    try town.must(.serve(Cases.Service(.post, documentNumber: "EMS1")), key, "08-03")
    #expect(try town.sweep("12-31").events == 0)
  }

  // MARK: - Fees

  @Test func `the published fee is no fault and another amount is a red one`() throws {
    let town = try Town()
    let right = try town.accepted(Town.paid)
    try town.must(.charge(Cases.FeeTaken(fen: 5_000, receiptNumber: "票1号")), right, "08-02")
    try town.must(Town.grant, right, "08-03")
    #expect(try town.faults(right) == [])
    let wrong = try town.accepted(Town.paid)
    try town.must(.charge(Cases.FeeTaken(fen: 5_001, receiptNumber: "票2号")), wrong, "08-02")
    #expect(try town.faults(wrong) == ["E13 red 2012-08-02"])
    let free = try town.accepted()
    try town.must(.charge(Cases.FeeTaken(fen: 1, receiptNumber: "票3号")), free, "08-02")
    #expect(try town.faults(free) == ["E13 red 2012-08-02"])
  }

  @Test func `a fee due and not taken is a yellow fault of the grant`() throws {
    let town = try Town()
    let key = try town.accepted(Town.paid)
    try town.must(Town.grant, key, "08-03")
    #expect(try town.faults(key) == ["E13 yellow 2012-08-03"])
    let refused = try town.accepted(Town.paid)
    try town.must(Town.refuse, refused, "08-03")
    #expect(try town.faults(refused) == [])
  }

  // MARK: - Lights and limits

  @Test func `the light follows promise and law`() throws {
    let town = try Town()
    let key = try town.accepted()
    let lights: [(String, Light)] = [
      ("08-01", .green), ("08-10", .green), ("08-13", .amber), ("08-14", .amber),
      ("08-15", .yellow), ("08-29", .yellow), ("08-30", .red),
    ]
    for (at, light) in lights { #expect(try town.view(key, at).light == light, "\(at)") }
  }

  @Test func `a promise due on a Friday is broken on Saturday, for the light as for the fault`()
    throws
  {
    let town = try Town()
    let key = try town.accepted(Town.plain, "08-06")
    #expect(try town.view(key, "08-17T23:59").light == .amber)
    try town.sweep("08-18T00:00")
    #expect(try town.faults(key).contains("E2 yellow 2012-08-17"))
    #expect(try town.view(key, "08-18T00:00").light == .yellow)
    let lawful = try town.accepted(Town.plain, "08-03")
    try town.sweep("09-01T00:00")
    #expect(try town.faults(lawful).contains("E1 red 2012-08-31"))
    #expect(try town.view(lawful, "09-01T00:00").light == .red)
  }

  // MARK: - What silence does not prove: arts 38(1), 69(1)(4), 74(1)

  @Test func `silence accepts without the main material, and none is granted without it`() throws {
    let town = try Town()
    let key = try town.submit(Town.checklist, "08-01")
    try town.sweep("08-09T00:00")
    #expect(try town.view(key, "08-09").acceptanceKind == .deemed)
    #expect(
      try town.run(Town.grant, key, "08-09").refusal
        == Refusal(
          .materialsMissing, article: "licensing:38(1); licensing:69(1)(4)", detail: "m1, m2"))
    try town.must(.supplement(Cases.MaterialList(["m1"])), key, "08-10")
    #expect(try town.run(Town.grant, key, "08-10").refusal?.code == .materialsMissing)
    try town.must(.supplement(Cases.MaterialList(["m2"])), key, "08-10T10:00")
    try town.must(Town.grant, key, "08-10T11:00")
  }

  @Test func `without the main material it may be refused`() throws {
    let town = try Town()
    let key = try town.submit(Town.checklist, "08-01")
    try town.sweep("08-09T00:00")
    try town.must(Town.refuse, key, "08-09")
  }

  @Test func `each limit is found once at the moment it passes`() throws {
    let town = try Town()
    let key = try town.accepted()
    #expect(try town.sweep("12-31").events == 3)
    #expect(try town.sweep("12-31").events == 0)
    // Warned as the day before the promised one begins; Monday 08-13.
    let moments = try town.entries(key).dropFirst(2).map(\.at)
    #expect(moments == [when("08-13T00:00"), when("08-15T00:00"), when("08-30T00:00")])
  }

  @Test func `a long promise is warned of two days before`() throws {
    let town = try Town()
    let key = try town.accepted(Town.joint)
    // 08-01 + 30 working days = 09-12; two working days before: 09-10.
    try town.sweep("09-10T00:00")
    #expect(try town.faults(key).count == 1)
    #expect(try town.view(key, "09-10").light == .amber)
    #expect(try town.view(key, "09-07").light == .green)
  }
}
