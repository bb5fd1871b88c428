import Testing
import Xiaoneng

/// Law is dated: DOMAIN, first table; §10.4, §12.
@Suite struct ProfileTests {
  @Test func `the parameter sheet stands in the profile of 2011`() {
    let profile = Profile.danzhou2011
    #expect(profile.acceptNoticeDays == 5)
    #expect((profile.singleLimit, profile.singleExtension) == (20, 10))
    #expect((profile.jointLimit, profile.jointExtension) == (45, 15))
    #expect(profile.certificateDays == 10)
    #expect(profile.renewalDaysBefore == 30)
    #expect(profile.correctionApplicantDays == 15)
    #expect((profile.warnDays, profile.warnDaysLong, profile.warnLongFrom) == (1, 2, 10))
    #expect(profile.correctionMaxNotices == 1)
    #expect(profile.ratingValues == [0, 30, 60, 80, 100])
    #expect(profile.pauseKinds.count == 8)
    #expect(profile.ratingDefaultDays == nil)
  }

  static let dated: [(date: String, region: String, notice: Int32, months: Int32)] = [
    ("2012-08-01", "469003", 60, 3), ("2015-02-28", "469003", 60, 3),
    ("2015-03-01", "460400", 60, 3), ("2015-05-01", "460400", 60, 6),
    ("2021-12-31", "460400", 60, 6), ("2022-01-01", "460400", 30, 6),
    ("2024-01-01", "460400", 30, 6),
  ]

  @Test(arguments: dated.indices)
  func `each day has the law of that day`(_ index: Int) throws {
    let row = Self.dated[index]
    let profile = try Profiles().profile(on: day(row.date))
    #expect(profile.regionCode == row.region)
    #expect(profile.publicNoticeDays == row.notice)
    #expect(profile.litigationMonths == row.months)
    #expect(profile.remedies.contains("60日") && profile.remedies.contains("\(row.months)个月"))
  }

  @Test func `before the licensing Act there is no profile`() {
    #expect(
      refusal { () throws(Refusal) in try Profiles().profile(on: day("2004-06-30")) }
        == .profileUnknown)
  }

  @Test func `a profile reads back from its JSON`() throws {
    for profile in Profile.builtIn {
      var changed = profile
      (changed.lackingLapse, changed.rulesOff) = (.refused, [.e3, .e11])
      (changed.ratingDefaultDays, changed.samePostStandsIn) = (5, false)
      #expect(try Profile.read(changed.json) == changed)
    }
  }

  @Test func `a rule that is switched off finds nothing`() throws {
    let town = try Town { $0.rulesOff = [.e2, .e3, .e9] }
    let key = try town.submit(Town.plain, "08-01")
    try town.sweep("12-31")
    #expect(try town.faults(key) == ["E1 red 2012-08-29"])
  }
}
