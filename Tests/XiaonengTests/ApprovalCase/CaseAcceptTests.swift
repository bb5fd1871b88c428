import Testing
import Xiaoneng

/// 行政许可法 arts 32, 56; DOMAIN §1.1 T1–T7, §1.3 V8, V13.
@Suite struct CaseAcceptTests {
  @Test func `acceptance starts both clocks on its day`() throws {
    let town = try Town()
    let key = try town.accepted()
    let view = try town.view(key, "08-01")
    #expect(view.accepted == day("2012-08-01"))
    #expect(view.acceptanceKind == .normal)
    // V8
    #expect(view.promisedDue == day("2012-08-14"))
    #expect(view.statutoryDue == day("2012-08-29"))
    #expect((view.elapsed, view.remaining) == (0, 9))
  }

  @Test func `acceptance on a later day counts from that day`() throws {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    try town.must(.accept(Cases.Acceptance("受字1号")), key, "08-03")
    let view = try town.view(key, "08-03")
    #expect(view.received == day("2012-08-01"))
    #expect(view.accepted == day("2012-08-03"))
    #expect(view.statutoryDue == day("2012-08-31"))
  }

  @Test func `silence of five working days accepts as of the receipt`() throws {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    #expect(try town.sweep("08-08T23:59").events == 0)
    #expect(try town.sweep("08-09T00:00").events == 2)
    let entries = try town.entries(key)
    #expect(entries.map(\.word) == ["case.submitted", "case.accepted", "case.faulted"])
    // At 24:00 of the fifth working day, by time itself.
    #expect(entries[1].at == when("08-09T00:00"))
    #expect(entries[1].actor == .system)
    #expect(try town.faults(key) == ["E9 yellow 2012-08-08"])
    let view = try town.view(key, "08-09")
    #expect(view.acceptanceKind == .deemed)
    #expect(view.accepted == day("2012-08-01"))
    // V13: the clock has already used those days.
    #expect(view.statutoryDue == day("2012-08-29"))
    #expect(view.promisedDue == day("2012-08-14"))
    #expect((view.elapsed, view.remaining) == (6, 3))
  }

  // V1–V6: the fifth working day over every kind of holiday.
  static let receipts = [
    ("2011-01-28", "2011-02-10"), ("2011-09-28", "2011-10-10"), ("2012-09-27", "2012-10-10"),
    ("2012-09-28", "2012-10-11"), ("2012-04-01", "2012-04-11"), ("2012-04-02", "2012-04-11"),
    ("2012-03-30", "2012-04-09"),
  ]

  @Test(arguments: receipts)
  func `the fifth working day ends the time to answer`(_ row: (String, String)) throws {
    let town = try Town()
    let key = try town.submit(Town.plain, row.0)
    #expect(try town.sweep(row.1 + "T23:59").events == 0)
    let outcome = try town.run(.accept(Cases.Acceptance("受字1号")), key, row.1 + "T23:59")
    #expect(outcome.refusal == nil)
    let late = try Town()
    let silent = try late.submit(Town.plain, row.0)
    let refused = try late.run(
      .accept(Cases.Acceptance("受字1号")), silent,
      "\(try day(row.1).adding(1))T00:00")
    #expect(refused.refusal?.code == .wrongPhase)
    #expect(try late.view(silent, "2012-12-31").acceptanceKind == .deemed)
    #expect(try late.view(silent, "2012-12-31").accepted == day(row.0))
  }

  @Test func `a notice of corrections in time keeps silence from accepting`() throws {
    let town = try Town()
    let key = try town.submit(Town.checklist, "08-01")
    try town.must(
      .notifyCorrections(
        Cases.CorrectionNotice(
          documentNumber: "补字1号",
          corrections: [Cases.Correction("m1", "缺少"), Cases.Correction("m2", "缺少")])), key,
      "08-08T17:00")
    #expect(try town.sweep("08-20").events == 0)
    #expect(try town.view(key, "08-20").phase == .correctionNotified)
  }

  @Test func `what can be fixed on the spot changes no clock`() throws {
    let town = try Town()
    let key = try town.submit(Town.checklist, "08-01")
    #expect(
      try town.must(.fixOnSpot(Cases.MaterialList(["m1", "m2"])), key, "08-01T09:30")
        == ["case.fixedOnSpot"])
    #expect(try town.view(key, "08-01").missing == [])
    try town.sweep("08-09T00:00")
    #expect(try town.view(key, "08-09").accepted == day("2012-08-01"))
    #expect(try town.faults(key) == ["E9 yellow 2012-08-08"])
  }

  @Test func `complete corrections are accepted as of the day they came`() throws {
    let town = try Town()
    let key = try town.submit(Town.checklist, "08-01")
    try town.must(Self.notice, key, "08-02")
    try town.must(.supplement(Cases.MaterialList(["m1"])), key, by: Town.alice, "08-06")
    #expect(try town.view(key, "08-06").phase == .correctionNotified)
    try town.must(.supplement(Cases.MaterialList(["m2"])), key, by: Town.alice, "08-07")
    try town.must(.accept(Cases.Acceptance("受字1号")), key, "08-09")
    // T5: accepted on the day the full correction arrived.
    #expect(try town.view(key, "08-09").accepted == day("2012-08-07"))
  }

  @Test func `silence after complete corrections accepts as of their day`() throws {
    let town = try Town()
    let key = try town.submit(Town.checklist, "08-01")
    try town.must(Self.notice, key, "08-02")
    try town.must(.supplement(Cases.MaterialList(["m1", "m2"])), key, by: Town.alice, "08-07")
    try town.sweep("08-15T00:00")
    #expect(try town.view(key, "08-15").accepted == day("2012-08-07"))
    #expect(try town.faults(key) == ["E9 yellow 2012-08-14"])
  }

  @Test func `the day of receipt stays what it was when corrections come`() throws {
    let town = try Town()
    let key = try town.submit(Town.checklist, "08-01")
    try town.must(Self.notice, key, "08-02")
    try town.must(.supplement(Cases.MaterialList(["m1", "m2"])), key, by: Town.alice, "08-07")
    #expect(try town.view(key, "08-07").received == day("2012-08-01"))
  }

  static let notice = Cases.Command.notifyCorrections(
    Cases.CorrectionNotice(
      documentNumber: "补字1号",
      corrections: [Cases.Correction("m1", "缺少"), Cases.Correction("m2", "缺少")]))

  @Test func `an application handed in on a rest day keeps its date`() throws {
    let town = try Town()
    let key = try town.accepted(Town.plain, "08-04")
    let view = try town.view(key, "08-04")
    // Saturday: day 1 is Monday the 6th.
    #expect(view.received == day("2012-08-04"))
    #expect(view.promisedDue == day("2012-08-16"))
  }

  @Test func `after closing time the next day counts where the profile says so`() throws {
    let town = try Town { $0.lateArrivalSameDay = false }
    #expect(
      try town.view(try town.submit(Town.plain, "08-01T17:29"), "08-01T18:00").received
        == day("2012-08-01"))
    #expect(
      try town.view(try town.submit(Town.plain, "08-01T17:30"), "08-01T18:00").received
        == day("2012-08-02"))
  }

  // MARK: - Not accepted

  @Test func `what needs no licence is not accepted the same day without a fault`() throws {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    let words = try town.must(
      .reject(Cases.Rejection(.notLicensable, reason: "依法不需许可", documentNumber: "不受1号")), key,
      "08-01T10:00")
    #expect(words == ["case.rejected"])
    let view = try town.view(key, "08-02")
    #expect(view.result == .notAccepted)
    #expect(view.result?.exchangeCode == 6)
    #expect(view.accepted == nil)
  }

  @Test func `not telling at once is a fault`() throws {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    try town.must(
      .reject(Cases.Rejection(.notOurs, reason: "不归我局", documentNumber: "不受1号", organ: "环保局")), key,
      "08-02")
    #expect(try town.faults(key) == ["E9 yellow 2012-08-02"])
  }

  @Test func `an immediate item granted the same day breaks no promise`() throws {
    let town = try Town()
    let key = try town.accepted(Town.immediate)
    let view = try town.view(key, "08-01")
    #expect(view.promisedDue == day("2012-08-01"))
    try town.must(Town.grant, key, "08-01T10:00")
    try town.must(.serve(Cases.Service(.direct, receiver: "本人")), key, "08-01T10:05")
    #expect(try town.sweep("12-31").events == 0)
    #expect(try town.faults(key) == [])
  }

  @Test func `an immediate item left overnight is past its promise`() throws {
    let town = try Town()
    let key = try town.accepted(Town.immediate)
    try town.sweep("08-02T00:00")
    #expect(try town.faults(key) == ["E2 yellow 2012-08-01"])
  }
}
