extension Profile {
  /// Danzhou, 2011–2012, from the day the licensing Act came into force (DOMAIN §12).
  public static let danzhou2011: Profile = {
    var profile = Profile()
    profile.id = "danzhou2011"
    profile.validFrom = Day(year: 2004, month: 7, day: 1) ?? Day(0)
    // 公告送达 60 days before 2022; suing within 3 months before May 2015 (DOMAIN, dated law).
    profile.publicNoticeDays = 60
    profile.litigationMonths = 3
    // Code 469003 until February 2015 (DOMAIN §10.4).
    profile.regionCode = "469003"
    return profile
  }()

  /// The national texts in force in 2024.
  public static let national2024: Profile = {
    var profile = Profile()
    profile.id = "national2024"
    profile.validFrom = Day(year: 2024, month: 1, day: 1) ?? Day(0)
    profile.regionCode = "460400"
    return profile
  }()

  /// The built-in profiles, oldest first.
  public static let builtIn = [danzhou2011, national2024]
}

/// A profile behind one reference, since every command looks into one.
final class Rules: Sendable {
  let profile: Profile
  init(_ profile: Profile) { self.profile = profile }
}

/// Profiles in the order in which they come into force.
public struct Profiles: Sendable {
  private let ordered: [Rules]

  /// The given profiles; the last of two that begin on the same day wins.
  public init(_ profiles: [Profile] = Profile.builtIn) {
    ordered = profiles.sorted { $0.validFrom < $1.validFrom }.map(Rules.init)
  }

  func rules(on day: Day) throws(Refusal) -> Rules {
    guard let rules = ordered.last(where: { $0.profile.validFrom <= day }) else {
      throw Refusal(.profileUnknown, detail: "\(day)")
    }
    return rules
  }

  /// The profile in force on `day`.
  ///
  /// - Throws: ``Refusal/Code/profileUnknown`` before the first.
  public func profile(on day: Day) throws(Refusal) -> Profile { try rules(on: day).profile }

  /// All of them, oldest first.
  public var all: [Profile] { ordered.map(\.profile) }
}
