extension TenRules.Contact {
  /// The last days of a first contact (首问负责制): it is handled, forwarded or guided at once, is not open longer
  /// than the rule allows, and one that came back for the last time it may is ruled on.
  ///
  /// - Parameters:
  ///   - asked: the day on which someone asked, itself not counted (民法典 art 201(1)).
  ///   - returned: the day on which it came back for the last time it may; nil where it did not.
  ///   - numbers: the days of the rules, which a locality may change.
  ///   - calendar: by which working days are counted.
  /// - Throws: `timeWentBack` for a return before the question; `calendarUnknown` and `dateOutOfRange` as the
  ///   calendar; as ``TenRules/Numbers/check()``.
  /// - Complexity: O(1).
  public init(
    asked: Day, returned: Day? = nil, under numbers: TenRules.Numbers = .init(),
    in calendar: WorkingCalendar
  ) throws(Refusal) {
    try numbers.check()
    func adding(_ days: Int32, to day: Day, _ field: String) throws(Refusal) -> Projection {
      do { return try calendar.adding(Int(days), to: day) } catch {
        throw Refusal(error.code, article: error.article, field: field, detail: error.detail)
      }
    }
    let open = try adding(numbers.contactDays, to: asked, "asked")
    self.init(asked: asked, dispositionDue: asked, openDue: open.day)
    provisional = open.isProvisional
    if let returned {
      guard returned >= asked else {
        throw Refusal(.timeWentBack, field: "returned", detail: "\(returned) < \(asked)")
      }
      let ruling = try adding(numbers.rulingDays, to: returned, "returned")
      self.returned = returned
      rulingDue = ruling.day
      provisional = provisional || ruling.isProvisional
    }
  }
}
