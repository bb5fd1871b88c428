/// A calendar as text (日历文件): the JSON that is written, kept and read back.
///
/// The corresponding C functions are `xn_calendar_open_json` and `xn_calendar_json`.
public struct CalendarForm: Record, Equatable {
  /// The name; a built-in one is refused, since stores remember calendars by name.
  public var name = ""
  /// The built-in calendar that it goes on from; none where it stands for itself.
  public var base: String?
  /// The yearly notices, in order.
  public var notices: [CalendarForm.Year] = []
  /// Local rules, which stand over the notices (地方放假).
  public var overlays: [CalendarOverlay] = []

  /// A form to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("base", &base)
    try visitor.required("name", &name)
    try visitor.list("notices", &notices)
    try visitor.list("overlays", &overlays)
  }

  /// One year's notice: its days in one heap, as `calendar.notice` has them, or by holiday.
  public struct Year: Record, Equatable {
    /// The year.
    public var year: Int32 = 0
    /// The notice's number.
    public var notice: String?
    /// Days off whose holiday is not named.
    public var daysOff: [Day] = []
    /// Weekend days worked in exchange for those.
    public var daysWorked: [Day] = []
    /// Holidays by name.
    public var holidays: [CalendarForm.Holiday] = []
    /// Where it is published.
    public var sources: [String] = []

    /// A year to read into or to fill.
    public init() {}

    /// Every field, by name.
    public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
      try visitor.list("daysOff", &daysOff)
      try visitor.list("daysWorked", &daysWorked)
      try visitor.list("holidays", &holidays)
      try visitor.optional("notice", &notice)
      try visitor.list("sources", &sources)
      try visitor.required("year", &year)
    }
  }

  /// One holiday of a year.
  public struct Holiday: Record, Equatable {
    /// The name in Chinese.
    public var chinese = ""
    /// The name in English.
    public var english = ""
    /// Days off.
    public var daysOff: [Day] = []
    /// Weekend days worked in exchange.
    public var daysWorked: [Day] = []

    /// A holiday to read into or to fill.
    public init() {}

    /// Every field, by name.
    public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
      try visitor.required("chinese", &chinese)
      try visitor.list("daysOff", &daysOff)
      try visitor.list("daysWorked", &daysWorked)
      try visitor.defaulted("english", &english, "")
    }
  }
}

/// Local days off and make-up working days (地方调休).
public struct CalendarOverlay: Record, Equatable {
  /// What the days are for, such as 三月三.
  public var name = ""
  /// Days off.
  public var daysOff: [Day] = []
  /// Working days.
  public var daysWorked: [Day] = []

  /// An overlay to read into or to fill.
  public init() {}
  /// The overlay `name`.
  public init(_ name: String, daysOff: [Day] = [], daysWorked: [Day] = []) {
    self.name = name
    self.daysOff = daysOff
    self.daysWorked = daysWorked
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("daysOff", &daysOff)
    try visitor.list("daysWorked", &daysWorked)
    try visitor.required("name", &name)
  }
}

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
