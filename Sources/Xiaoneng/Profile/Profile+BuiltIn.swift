extension Profile {
  /// Danzhou, 2011–2012, from the day the licensing Act came into force.
  public static let danzhou2011: Profile = {
    var profile = Profile()
    profile.id = "danzhou2011"
    profile.validFrom = Day(year: 2004, month: 7, day: 1) ?? Day(0)
    // 公告送达 60 days before 2022; suing within 3 months before May 2015: 民事诉讼法 1991 art 84, 行政诉讼法 1989 art 39.
    profile.publicNoticeDays = 60
    profile.litigationMonths = 3
    // Code 469003 until February 2015.
    profile.regionCode = "469003"
    profile.ruleNames = Law.RuleName.danzhou
    // The government or the department above, as the applicant chooses: 行政复议法 1999 art 12(1).
    profile.remedyOrgans.authority = "儋州市人民政府或者上一级主管部门"
    profile.remedyOrgans.court = "儋州市人民法院"
    return profile
  }()

  /// Danzhou as a prefecture-level city: code 460400 from March 2015.
  public static let danzhou2015 = danzhou2011.amended("danzhou2015", from: (2015, 3, 1)) {
    $0.regionCode = "460400"
  }

  /// With the 行政诉讼法 in force from May 2015: six months to sue (art 46).
  public static let national2015 = danzhou2015.amended("national2015", from: (2015, 5, 1)) {
    $0.litigationMonths = 6
  }

  /// With the 行政处罚法 in force from 15 July 2021.
  public static let national2021 = national2015.amended("national2021", from: (2021, 7, 15)) {
    $0.penalty = .act2021
  }

  /// With the 民事诉讼法 in force from 2022: thirty days for service by public notice.
  public static let national2022 = national2021.amended("national2022", from: (2022, 1, 1)) {
    $0.publicNoticeDays = 30
  }

  /// With the 行政复议法 in force from 2024: penalties on the spot go to reconsideration first (art 23).
  public static let national2024 = national2022.amended("national2024", from: (2024, 1, 1)) {
    $0.penalty.spotReconsidersFirst = true
    // The government alone: 行政复议法 2023 art 24(1).
    $0.remedyOrgans.authority = "儋州市人民政府"
  }

  /// The same rules under another name from a day on, with what changed.
  private func amended(
    _ id: String, from day: (Int, Int, Int), _ change: (inout Profile) -> Void
  ) -> Profile {
    var profile = self
    profile.id = id
    profile.validFrom = Day(year: day.0, month: day.1, day: day.2) ?? validFrom
    change(&profile)
    return profile
  }

  /// The built-in profiles, oldest first.
  public static let builtIn = [
    danzhou2011, danzhou2015, national2015, national2021, national2022, national2024,
  ]
}

/// A profile behind one reference, since every command looks into one.
final class Rules: Sendable {
  let profile: Profile
  /// By which citations are worked out.
  let setting: Law.Setting

  init(_ profile: Profile) {
    self.profile = profile
    setting = Law.Setting(place: profile.regionCode, names: profile.ruleNames.table)
  }
}

/// Profiles in the order in which they come into force (规则集序列): for each day, the one of that day.
///
/// What happened on a day is judged by the numbers of that day, however much later someone asks.
public struct Profiles: Sendable {
  let ordered: [Rules]

  /// The given profiles; the last of two that begin on the same day wins.
  public init(_ profiles: [Profile] = Profile.builtIn) {
    ordered = profiles.sorted { $0.validFrom < $1.validFrom }.map(Rules.init)
  }

  /// The profile in force on `day`.
  ///
  /// - Throws: ``XiaonengCalendar/Refusal/Code/profileUnknown`` before the first.
  public func profile(on day: Day) throws(Refusal) -> Profile {
    guard let rules = ordered.last(where: { $0.profile.validFrom <= day }) else {
      throw Refusal(.profileUnknown, detail: "\(day)")
    }
    return rules.profile
  }

  /// All of them, oldest first.
  public var all: [Profile] { ordered.map(\.profile) }
}
