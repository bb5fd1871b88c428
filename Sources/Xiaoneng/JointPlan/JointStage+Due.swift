extension JointStages.Stage {
  /// The day by which the whole stage must be decided (阶段届满日): the earlier of its promise and of the limit
  /// of joint handling, both counted from its acceptance by the lead.
  ///
  /// 行政许可法 art 42(2): forty-five days, and fifteen more with the approval of the head of the government; no
  /// other text may lengthen it. The promise stands inside it (滨州市工程建设项目并联审批管理规定 arts 6, 19).
  /// A stage is late by date: after this day, whatever the plan was.
  /// - Parameters:
  ///   - accepted: the day of acceptance, itself not counted.
  ///   - promise: the stage's promise; nil where there is none.
  ///   - extended: working days that the head of the government added to the legal limit.
  ///   - profile: the rule set with ``Profile/jointLimit`` and ``Profile/jointExtension``.
  ///   - calendar: by which working days are counted.
  /// - Throws: `badBudget` for an impossible promise or an extension beyond the rule set's; `calendarUnknown`
  ///   and `dateOutOfRange` as the calendar.
  /// - Complexity: O(1).
  public static func due(
    accepted: Day, promise: Budget? = nil, extended: Int32 = 0, under profile: Profile,
    in calendar: WorkingCalendar
  ) throws(Refusal) -> Projection {
    guard extended >= 0, extended <= profile.jointExtension else {
      throw Refusal(
        .badBudget, article: "licensing:42(2)", field: "extended",
        detail: "\(extended) > \(profile.jointExtension)")
    }
    let law = try LegalClock(
      start: accepted, budget: .workingDays(profile.jointLimit), extended: extended
    ).due(in: calendar)
    guard let promise else { return law }
    let promised = try LegalClock(start: accepted, budget: promise).due(in: calendar)
    return promised.day < law.day ? promised : law
  }
}
