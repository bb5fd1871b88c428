extension Network {
  /// The clocks of a mandate (代办期限): that of the agent, that of the organ, and the applicant's own days, none
  /// of which hides another.
  ///
  /// An agent hands a matter up within so many working days and never more than so many calendar days; the organ's
  /// clock begins when it receives the matter, however late the agent was (行政许可法 arts 32, 43). Only the organ's
  /// days are its own; the agent's are told beside them.
  public struct Foresight: Equatable, Sendable {
    /// What it comes to.
    public let line: Foreseen
    /// The last day for the town to hand it on; nil where it goes straight to the organ.
    public let townDue: Day?
    /// Working days from the mandate to the organ's receipt.
    public let agentDays: Int
    /// Working days that the organ has to accept, refuse or say what is missing.
    public let organDays: Int
    /// Working days of the applicant from the mandate to that day.
    public let totalDays: Int
    /// Why each day is what it is.
    public let reasons: [Reason]

    /// A day with its reason.
    public struct Reason: Equatable, Sendable {
      /// The day.
      public var day: Day
      /// Whose clock it is of, in Chinese.
      public var clock: String
      /// Why, in Chinese.
      public var chinese: String
      /// Why, in English.
      public var english: String
    }

    /// Reckons the clocks of `mandate`.
    ///
    /// - Parameters:
    ///   - mandate: what was given to whom, on which day, and what happened to it since.
    ///   - numbers: the days of agents and towns.
    ///   - noticeDays: the working days in which the organ accepts, refuses or says what is missing
    ///     (行政许可法 art 32(1)(4)).
    ///   - calendar: by which working days are counted.
    /// - Throws: `kindNotAllowed` for a mandate given at the city's centre, which receives for itself, and for one
    ///   that goes by way of anything but a town, or of the town at which it was given; `timeWentBack` for a
    ///   hand-over before the mandate; `badBudget` for days that are not possible ones; `calendarUnknown` and
    ///   `dateOutOfRange` as the calendar.
    /// - Complexity: O(1).
    public init(
      _ mandate: Mandate, under numbers: Numbers = .init(), noticeDays: Int32 = 5,
      in calendar: WorkingCalendar
    ) throws(Refusal) {
      try numbers.check()
      guard mandate.tier != .city else {
        throw Refusal(.kindNotAllowed, field: "tier", detail: "city 市级自行受理")
      }
      if let via = mandate.via, via != .town || mandate.tier == .town {
        throw Refusal(
          .kindNotAllowed, field: "via", detail: "\(mandate.tier.rawValue) → \(via.rawValue)")
      }
      if let handed = mandate.handed, handed < mandate.mandate {
        throw Refusal(.timeWentBack, field: "handed", detail: "\(handed) < \(mandate.mandate)")
      }
      var maker = ForesightMaker(mandate: mandate, numbers: numbers, calendar: calendar)
      let due = try maker.handOver()
      let handed = mandate.handed ?? due.day
      let late = handed > due.day ? try calendar.count(after: due.day, through: handed) : 0
      if late > 0 {
        maker.tell(
          handed, "代办", "实际于\(handed)转交，代办逾期\(late)个工作日，不影响受理机关的期限",
          "handed up on \(handed), \(late) working days late; the organ's clock is not touched")
      }
      let received = try maker.receive(handed)
      let organ = try maker.adding(noticeDays, to: received.day, "mandate")
      maker.tell(
        organ.day, "受理机关", "自收到之日起\(noticeDays)个工作日内受理、不予受理或者一次性告知补正",
        "to be accepted, refused or sent back once within \(noticeDays) working days of receipt")
      var line = Foreseen(
        mandate: mandate.mandate, tier: mandate.tier, handOverDue: due.day, handed: handed,
        agentLate: Int32(clamping: late), organReceived: received.day, organDue: organ.day)
      line.provisional = due.isProvisional || received.isProvisional || organ.isProvisional
      self.line = line
      townDue = mandate.via == .town ? received.day : nil
      agentDays = try calendar.count(after: mandate.mandate, through: received.day)
      organDays = try calendar.count(after: received.day, through: organ.day)
      totalDays = try calendar.count(after: mandate.mandate, through: organ.day)
      reasons = maker.reasons
    }
  }
}

/// Finds the days of a mandate one after the other, each with its reason.
private struct ForesightMaker {
  var mandate: Network.Mandate
  var numbers: Network.Numbers
  var calendar: WorkingCalendar
  var reasons: [Network.Foresight.Reason] = []

  init(mandate: Network.Mandate, numbers: Network.Numbers, calendar: WorkingCalendar) {
    (self.mandate, self.numbers, self.calendar) = (mandate, numbers, calendar)
  }

  mutating func tell(_ day: Day, _ clock: String, _ chinese: String, _ english: String) {
    reasons.append(
      Network.Foresight.Reason(day: day, clock: clock, chinese: chinese, english: english))
  }

  func adding(_ days: Int32, to day: Day, _ field: String) throws(Refusal) -> Projection {
    do { return try calendar.adding(Int(days), to: day) } catch {
      throw Refusal(error.code, article: error.article, field: field, detail: error.detail)
    }
  }

  /// The last day for the agent: the earlier of so many working days and so many calendar days, the latter moved to
  /// a working day (民法典 art 203(1)).
  mutating func handOver() throws(Refusal) -> Projection {
    if mandate.urgent {
      tell(mandate.mandate, "代办", "特事特办，即时转交", "special: handed up at once")
      return Projection(day: mandate.mandate)
    }
    if mandate.tier == .town {
      let due = try adding(numbers.townDays, to: mandate.mandate, "mandate")
      tell(
        due.day, "代办", "镇级自委托起\(numbers.townDays)个工作日内转交",
        "handed on by the town within \(numbers.townDays) working days of the mandate")
      return due
    }
    let worked = try adding(numbers.agentDays, to: mandate.mandate, "mandate")
    let most: Projection
    do {
      most = try LegalClock(
        start: mandate.mandate, budget: .calendarDays(numbers.agentMost)
      ).due(in: calendar)
    } catch {
      throw Refusal(error.code, article: error.article, field: "mandate", detail: error.detail)
    }
    let due = worked.day <= most.day ? worked : most
    tell(
      due.day, "代办",
      "\(numbers.agentDays)个工作日至\(worked.day)，最长\(numbers.agentMost)日（遇休息日顺延）至\(most.day)，以先到者为准",
      "\(numbers.agentDays) working days end on \(worked.day), at most \(numbers.agentMost) days, moved to a "
        + "working day, on \(most.day): the earlier")
    return Projection(day: due.day, isProvisional: worked.isProvisional || most.isProvisional)
  }

  /// The day on which the organ receives what was handed up on `handed`.
  mutating func receive(_ handed: Day) throws(Refusal) -> Projection {
    guard mandate.via == .town else {
      tell(handed, "受理机关", "当日收到，期限自收到之日起算", "received that day, from which its clock runs")
      return Projection(day: handed)
    }
    let received = try adding(numbers.townDays, to: handed, "handed")
    tell(
      received.day, "镇级", "镇级收到后\(numbers.townDays)个工作日内转交受理机关",
      "handed on by the town within \(numbers.townDays) working days")
    return received
  }
}
