/// The ten rules (十项制度): what can be reckoned about their adoption and their clocks by anyone, without a
/// database.
public enum TenRules {
  /// How many units a sheet may have.
  public static let mostUnits = 10_000
  /// How many absences of one holder are held against those of the other.
  public static let mostSpans = 10_000
}

extension TenRules.Rule {
  /// The ten usual ones; a city enters its own.
  public static let usual: [TenRules.Rule] = [
    TenRules.Rule("post", chinese: "岗位责任制", english: "Duties of posts"),
    TenRules.Rule("first", chinese: "首问责任制", english: "Whoever is asked first answers"),
    TenRules.Rule("promise", chinese: "服务承诺制", english: "Promises of service"),
    TenRules.Rule("limit", chinese: "限时办结制", english: "Limits of time"),
    TenRules.Rule("once", chinese: "一次性告知制", english: "All that is missing is told at once"),
    TenRules.Rule("pair", chinese: "AB岗工作制", english: "Two holders of a post"),
    TenRules.Rule("stand", chinese: "同岗替代制", english: "Like posts stand in"),
    TenRules.Rule("denial", chinese: "否定报备制", english: "Refusals are filed"),
    TenRules.Rule("answer", chinese: "失职追究制", english: "Failures are answered for"),
    TenRules.Rule("appraise", chinese: "效能考评制", english: "Appraisal"),
  ]
}

extension TenRules.Hours {
  /// The usual hours, the whole year: 08:00–12:00, 14:30–17:30.
  public static let usual: [TenRules.Hours] = [TenRules.Hours()]

  /// The half-days, in minutes after midnight.
  public var halves: [Range<Int32>] {
    [morning..<max(morning, noon), afternoon..<max(afternoon, evening)]
  }
}

extension TenRules.Numbers {
  /// Holds the numbers against themselves.
  ///
  /// - Throws: `badRegister` for no rule, one without names or with a name that another has, and for hours that are
  ///   not in order or whose season begins on no day; `badBudget` for days that are not possible ones.
  public func check() throws(Refusal) {
    guard !rules.isEmpty, rules.count <= 100 else {
      throw Refusal(.badRegister, field: "tenRules.rules")
    }
    var seen: Set<String> = []
    for (place, rule) in rules.enumerated() {
      let field = "tenRules.rules[\(place)]"
      guard !rule.id.isEmpty, rule.id.utf8.count <= 32, !rule.chinese.isEmpty else {
        throw Refusal(.badRegister, field: field)
      }
      guard seen.insert(rule.id).inserted else {
        throw Refusal(.alreadyExists, field: field + ".id", detail: rule.id)
      }
    }
    guard further.count <= 100, units >= 0 else {
      throw Refusal(.badRegister, field: "tenRules.further")
    }
    for (place, rule) in further.enumerated() {
      let field = "tenRules.further[\(place)]"
      guard !rule.id.isEmpty, rule.id.utf8.count <= 32, !rule.chinese.isEmpty else {
        throw Refusal(.badRegister, field: field)
      }
      guard seen.insert(rule.id).inserted else {
        throw Refusal(.alreadyExists, field: field + ".id", detail: rule.id)
      }
    }
    guard !hours.isEmpty, hours.count <= 12 else {
      throw Refusal(.badRegister, field: "tenRules.hours")
    }
    var seasons: Set<String> = []
    for (place, season) in hours.enumerated() {
      let field = "tenRules.hours[\(place)]"
      // A leap year, so that 02-29 is a day.
      guard season.from.utf8.count == 5, Day("2000-" + season.from) != nil else {
        throw Refusal(.badDate, field: field + ".from", detail: season.from)
      }
      guard seasons.insert(season.from).inserted else {
        throw Refusal(.alreadyExists, field: field + ".from", detail: season.from)
      }
      guard 0 <= season.morning, season.morning < season.noon, season.noon <= season.afternoon,
        season.afternoon < season.evening, season.evening <= 1_440
      else { throw Refusal(.badRegister, field: field) }
    }
    guard (0...Budget.mostDays).contains(contactDays), (1...100).contains(returnsMost),
      (0...Budget.mostDays).contains(rulingDays)
    else { throw Refusal(.badBudget, field: "tenRules") }
  }

  /// The office hours of a day, whatever day of the week it is.
  ///
  /// - Complexity: O(seasons).
  public func hours(on day: Day) -> TenRules.Hours {
    let text = String("\(day)".suffix(5))
    let ordered = hours.sorted { $0.from < $1.from }
    return ordered.last { $0.from <= text } ?? ordered.last ?? TenRules.Hours()
  }
}

extension TenRules.Rule {
  /// Rules that a unit may adopt beyond the ten; a city enters its own.
  public static let further: [TenRules.Rule] = [
    TenRules.Rule("open", chinese: "政务公开制", english: "Openness"),
    TenRules.Rule("inspect", chinese: "督查督办制", english: "Inspections and following up"),
    TenRules.Rule("complain", chinese: "投诉举报制", english: "Complaints and reports"),
    TenRules.Rule("silent", chinese: "缺席默认制", english: "Who is absent agrees"),
    TenRules.Rule("agent", chinese: "无偿代办制", english: "Agents without pay"),
    TenRules.Rule("badge", chinese: "挂牌上岗制", english: "Name plates at the counter"),
  ]
}
