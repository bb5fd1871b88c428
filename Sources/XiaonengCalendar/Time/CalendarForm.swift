extension WorkingCalendar {
  /// The calendar of `notices`, a year each without a gap, by the first of which it begins.
  ///
  /// - Throws: `.alreadyExists` for the name of a built-in calendar; `.badRegister` for an empty name or
  ///   one that holds a plus sign, which joins the names of overlays; `.calendarUnknown` without any
  ///   notice; and as ``extending(with:)``.
  /// - Complexity: O(days covered).
  public init(name: String, notices: [HolidayNotice]) throws(Refusal) {
    try Self.requireName(name)
    guard let first = notices.first else { throw Refusal(.calendarUnknown, field: "notices") }
    guard let base = Day(year: first.year, month: 1, day: 1) else {
      throw Refusal(.dateOutOfRange, field: "year", detail: "\(first.year)")
    }
    for (place, notice) in notices.enumerated() {
      let expected = first.year + place
      guard notice.year >= expected else {
        throw Refusal(.alreadyExists, field: "year", detail: "\(notice.year)")
      }
      guard notice.year == expected else {
        throw Refusal(.calendarUnknown, field: "year", detail: "\(notice.year) ≠ \(expected)")
      }
      try Self.require(notice, tableFrom: Int(base.number))
    }
    self.init(
      Contents(
        name: name, version: Int32(clamping: notices.count), notices: notices, overlays: [],
        knowsAllYears: false))
  }

  /// The calendar that a form describes.
  ///
  /// - Throws: `.notFound` for a base that is not built in; `.badRegister` for a day that an overlay has
  ///   both off and worked; and as ``init(name:notices:)`` and ``overlaying(_:name:)``.
  /// - Complexity: O(days covered × notices and overlays added).
  public init(_ form: CalendarForm) throws(Refusal) {
    let notices = form.notices.map(HolidayNotice.init)
    var calendar: WorkingCalendar
    if let base = form.base {
      guard let known = WorkingCalendar.builtIn(base) else {
        throw Refusal(.notFound, field: "base", detail: "china | weekdays")
      }
      try Self.requireName(form.name)
      calendar = WorkingCalendar(
        Contents(
          name: form.name, version: known.version, notices: known.notices, overlays: [],
          knowsAllYears: known.table.knowsAllYears))
      for notice in notices { calendar = try calendar.extending(with: notice) }
    } else {
      calendar = try WorkingCalendar(name: form.name, notices: notices)
    }
    for overlay in form.overlays {
      var changes: [Day: Bool] = [:]
      for day in overlay.daysOff { changes[day] = false }
      for day in overlay.daysWorked {
        guard changes.updateValue(true, forKey: day) == nil else {
          throw Refusal(.badRegister, field: "daysWorked", detail: "\(day)")
        }
      }
      calendar = try calendar.overlaying(changes, name: overlay.name)
    }
    self = calendar
  }

  /// The calendar as a form, its notices written out; overlays come back under their own names.
  public var form: CalendarForm {
    var form = CalendarForm()
    form.name = String(name.prefix { $0 != "+" })
    form.base = table.knowsAllYears ? WorkingCalendar.weekdays.name : nil
    form.notices = notices.map(CalendarForm.Year.init)
    for mark in contents.overlays {
      let (name, isWorked): (String, Bool)
      switch mark.reason {
      case .localWorkday(let local): (name, isWorked) = (local, true)
      case .localHoliday(let local): (name, isWorked) = (local, false)
      case .workday, .weekend, .holiday, .makeUp, .unknown: continue
      }
      let place = form.overlays.firstIndex { $0.name == name } ?? form.overlays.endIndex
      if place == form.overlays.endIndex { form.overlays.append(CalendarOverlay(name)) }
      let day = Day(Int32(clamping: mark.number))
      if isWorked {
        form.overlays[place].daysWorked.append(day)
      } else {
        form.overlays[place].daysOff.append(day)
      }
    }
    return form
  }

  private static func requireName(_ name: String) throws(Refusal) {
    guard builtIn(name) == nil else { throw Refusal(.alreadyExists, field: "name", detail: name) }
    guard !name.isEmpty, name.utf8.count <= 128, !name.contains("+") else {
      throw Refusal(.badRegister, field: "name")
    }
  }
}

extension HolidayNotice {
  /// The notice that a form's year describes.
  init(_ form: CalendarForm.Year) {
    var holidays = form.holidays.map { holiday in
      Holiday(
        HolidayName(chinese: holiday.chinese, english: holiday.english),
        daysOff: holiday.daysOff, daysWorked: holiday.daysWorked)
    }
    if !form.daysOff.isEmpty || !form.daysWorked.isEmpty {
      holidays.append(Holiday(.unnamed, daysOff: form.daysOff, daysWorked: form.daysWorked))
    }
    self.init(
      year: Int(form.year), number: form.notice, sources: form.sources, holidays: holidays)
  }
}

extension CalendarForm.Year {
  /// The form of a notice.
  init(_ notice: HolidayNotice) {
    year = Int32(clamping: notice.year)
    self.notice = notice.number
    sources = notice.sources
    holidays = notice.holidays.map { holiday in
      var form = CalendarForm.Holiday()
      form.chinese = holiday.name.chinese
      form.english = holiday.name.english
      form.daysOff = holiday.daysOff
      form.daysWorked = holiday.daysWorked
      return form
    }
  }
}
