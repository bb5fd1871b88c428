import Testing
import Xiaoneng

/// Both holders of a post, their absences and who takes over AB岗工作制.
@Suite struct CoverTests {
  private static func at(_ time: String, _ day: String = "2012-08-06") -> Instant {
    Instant("\(day)T\(time):00+08:00") ?? Instant(0)
  }

  private static func span(
    _ from: String, _ to: String, _ day: String = "2012-08-06"
  ) -> TenRules.Span {
    TenRules.Span(from: at(from, day), to: at(to, day))
  }

  private static func findings(
    _ a: [TenRules.Span], _ b: [TenRules.Span] = [], _ handOvers: [Instant] = []
  ) throws(Refusal) -> TenRules.CoverFindings {
    try TenRules.Cover(a: a, b: b, handOvers: handOvers).findings(in: .china)
  }

  @Test func `who comes back at noon is not away at noon`() throws {
    let apart = try Self.findings(
      [Self.span("09:00", "12:00")], [Self.span("12:00", "14:00")], [Self.at("09:30")])
    #expect(apart.bothAway.isEmpty && apart.gaps.isEmpty)
    let together = try Self.findings(
      [Self.span("09:00", "12:00")], [Self.span("11:59", "14:00")], [Self.at("09:30")])
    #expect(together.bothAway == [Self.span("11:59", "12:00")])
  }

  @Test func `both away counts in office hours only`() throws {
    let findings = try Self.findings(
      [Self.span("11:00", "15:00")], [Self.span("11:30", "16:00")], [Self.at("11:00")])
    #expect(findings.bothAway == [Self.span("11:30", "12:00"), Self.span("14:30", "15:00")])
    // A Saturday of rest, and one that was worked.
    for (date, count) in [("2012-08-11", 0), ("2012-09-29", 1)] {
      let away = [Self.span("09:00", "10:00", date)]
      #expect(try Self.findings(away, away, [Self.at("09:00", date)]).bothAway.count == count)
    }
  }

  @Test func `B takes over by the beginning of the next working hour`() throws {
    let away = [Self.span("09:20", "12:00")]
    let gap = TenRules.Gap(from: Self.at("09:20"), due: Self.at("10:00"))
    #expect(try Self.findings(away).gaps == [gap])
    #expect(try Self.findings(away, [], [Self.at("10:00")]).gaps.isEmpty)
    var late = gap
    late.taken = Self.at("10:01")
    #expect(try Self.findings(away, [], [Self.at("10:01")]).gaps == [late])
    // Before A went is no hand-over, and after A came back neither.
    #expect(try Self.findings(away, [], [Self.at("09:19"), Self.at("12:00")]).gaps == [gap])
  }

  @Test func `the next working hour may be in the afternoon or on the next working day`() throws {
    #expect(
      try Self.findings([Self.span("11:20", "15:00")]).gaps.first?.due == Self.at("14:30"))
    let over = TenRules.Span(
      from: Self.at("17:00", "2012-09-29"), to: Self.at("09:00", "2012-10-08"))
    #expect(try Self.findings([over]).gaps.first?.due == Self.at("08:00", "2012-10-08"))
    // Back before it begins: nobody was sent away.
    #expect(try Self.findings([Self.span("09:20", "10:00")]).gaps.isEmpty)
    #expect(try Self.findings([Self.span("17:00", "23:00")]).gaps.isEmpty)
  }

  @Test func `a season has its own hours`() throws {
    var numbers = TenRules.Numbers()
    numbers.hours.append(
      TenRules.Hours(from: "07-01", morning: 450, noon: 720, afternoon: 900, evening: 1_080))
    let cover = TenRules.Cover(a: [Self.span("12:00", "16:00")])
    #expect(try cover.findings(under: numbers, in: .china).gaps.first?.due == Self.at("15:00"))
    let winter = TenRules.Cover(a: [Self.span("12:00", "16:00", "2012-03-01")])
    #expect(
      try winter.findings(under: numbers, in: .china).gaps.first?.due
        == Self.at("14:30", "2012-03-01"))
  }

  @Test func `absences that cannot be are refused`() {
    func code(_ a: [TenRules.Span]) -> Refusal.Code? {
      refusal { () throws(Refusal) in try Self.findings(a) }
    }
    #expect(code([Self.span("10:00", "10:00")]) == .badRegister)
    #expect(code([Self.span("10:00", "09:00")]) == .badRegister)
    #expect(code([Self.span("09:00", "11:00"), Self.span("10:00", "12:00")]) == .badRegister)
    #expect(
      code([TenRules.Span(from: Self.at("09:00"), to: Instant(.max))]) == .dateOutOfRange)
    #expect(code([Self.span("09:00", "11:00", "1990-01-01")]) == .calendarUnknown)
  }
}
