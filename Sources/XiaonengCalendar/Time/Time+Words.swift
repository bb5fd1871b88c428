// swift-format-ignore-file
// Made from Time.words by `make words`: never edited.

extension CalendarForm {
  /// 年度放假安排 · One year's notice, with its days in one heap as `calendar.notice` has them, or by holiday.
  public struct Year: Record, Equatable {
    /// 年度 · The year, one after that of the notice before.
    public var year: Int32 = 0
    /// 放假通知文号 · The number of the notice; left out where it is not known.
    public var notice: String? = nil
    /// 放假日 · Days off whose holiday is not named; empty where all stand by holiday.
    public var daysOff: [Day] = []
    /// 调休上班日 · Weekend days worked in exchange for those.
    public var daysWorked: [Day] = []
    /// 节日 · The holidays by name; empty where all days stand in one heap.
    public var holidays: [CalendarForm.Holiday] = []
    /// 来源 · Where the notice is published; may be left empty.
    public var sources: [String] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(year: Int32, notice: String? = nil, daysOff: [Day] = [], daysWorked: [Day] = [], holidays: [CalendarForm.Holiday] = [], sources: [String] = []) {
      self.year = year
      self.notice = notice
      self.daysOff = daysOff
      self.daysWorked = daysWorked
      self.holidays = holidays
      self.sources = sources
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      daysOff = try fields.list("daysOff")
      daysWorked = try fields.list("daysWorked")
      holidays = try fields.list("holidays")
      notice = try fields.optional("notice")
      sources = try fields.list("sources")
      year = try fields.required("year")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      if !daysOff.isEmpty { writer.name("daysOff"); daysOff.write(to: &writer) }
      if !daysWorked.isEmpty { writer.name("daysWorked"); daysWorked.write(to: &writer) }
      if !holidays.isEmpty { writer.name("holidays"); holidays.write(to: &writer) }
      if let value = notice { writer.name("notice"); writer.freeText(value) }
      if !sources.isEmpty { writer.name("sources"); writer.freeText(sources) }
      writer.name("year"); year.write(to: &writer)
    }
  }
}

extension CalendarForm {
  /// 节日 · One holiday of a year.
  /// 全国年节及纪念日放假办法 2.
  public struct Holiday: Record, Equatable {
    /// 中文名称 · The name in Chinese, such as 国庆节.
    public var chinese: String = ""
    /// 英文名称 · The name in English; may be left empty.
    public var english: String = ""
    /// 放假日 · The days off for it, weekend days among them where the notice lists them.
    public var daysOff: [Day] = []
    /// 调休上班日 · Weekend days worked in exchange for it.
    public var daysWorked: [Day] = []

    /// A record to fill.
    package init() {}

    /// A record of what is said.
    public init(chinese: String, english: String = "", daysOff: [Day] = [], daysWorked: [Day] = []) {
      self.chinese = chinese
      self.english = english
      self.daysOff = daysOff
      self.daysWorked = daysWorked
    }

    /// Reads the fields; `fields` knows who says them.
    public init(fields: inout FieldReader) throws(Fault) {
      chinese = try fields.required("chinese")
      daysOff = try fields.list("daysOff")
      daysWorked = try fields.list("daysWorked")
      english = try fields.usual("english", "")
    }

    /// Writes the fields in the order of their names.
    public func writeFields(to writer: inout JSONWriter) {
      writer.name("chinese"); chinese.write(to: &writer)
      if !daysOff.isEmpty { writer.name("daysOff"); daysOff.write(to: &writer) }
      if !daysWorked.isEmpty { writer.name("daysWorked"); daysWorked.write(to: &writer) }
      if !english.isEmpty { writer.name("english"); english.write(to: &writer) }
    }
  }
}

/// 日历文件 · A calendar as text: the JSON that is written, kept and read back, in C by `xn_calendar_open_json` and `xn_calendar_json`.
public struct CalendarForm: Record, Equatable {
  /// 日历名称 · The name, 1…128 bytes without a plus sign; that of a built-in calendar is refused, since stores remember calendars by name.
  public var name: String = ""
  /// 基础日历 · The built-in calendar that it goes on from, `china` or `weekdays`; left out where it stands for itself.
  public var base: String? = nil
  /// 年度放假安排 · The yearly notices, one a year without a gap; needed where there is no base.
  public var notices: [CalendarForm.Year] = []
  /// 地方调休 · Local rules, which stand over the notices, the last one uppermost.
  public var overlays: [CalendarOverlay] = []

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(name: String, base: String? = nil, notices: [CalendarForm.Year] = [], overlays: [CalendarOverlay] = []) {
    self.name = name
    self.base = base
    self.notices = notices
    self.overlays = overlays
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    base = try fields.optional("base")
    name = try fields.required("name")
    notices = try fields.list("notices")
    overlays = try fields.list("overlays")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    if let value = base { writer.name("base"); writer.freeText(value) }
    writer.name("name"); writer.freeText(name)
    if !notices.isEmpty { writer.name("notices"); notices.write(to: &writer) }
    if !overlays.isEmpty { writer.name("overlays"); overlays.write(to: &writer) }
  }
}

/// 地方调休 · Local days off and make-up working days, which stand over the national notices.
public struct CalendarOverlay: Record, Equatable {
  /// 事由 · What the days are for, such as 三月三; needed.
  public var name: String = ""
  /// 放假日 · The days that are off here.
  public var daysOff: [Day] = []
  /// 上班日 · The days that are worked here, none of them off at the same time.
  public var daysWorked: [Day] = []

  /// A record to fill.
  package init() {}

  /// A record of what is said.
  public init(_ name: String, daysOff: [Day] = [], daysWorked: [Day] = []) {
    self.name = name
    self.daysOff = daysOff
    self.daysWorked = daysWorked
  }

  /// Reads the fields; `fields` knows who says them.
  public init(fields: inout FieldReader) throws(Fault) {
    daysOff = try fields.list("daysOff")
    daysWorked = try fields.list("daysWorked")
    name = try fields.required("name")
  }

  /// Writes the fields in the order of their names.
  public func writeFields(to writer: inout JSONWriter) {
    if !daysOff.isEmpty { writer.name("daysOff"); daysOff.write(to: &writer) }
    if !daysWorked.isEmpty { writer.name("daysWorked"); daysWorked.write(to: &writer) }
    writer.name("name"); writer.freeText(name)
  }
}

/// The text this file is made from.
package enum TimeWords {
  /// Line by line, without remarks.
  package static let text: StaticString = #"""
    record CalendarForm.Year  年度放假安排  One year's notice, with its days in one heap as `calendar.notice` has them, or by holiday.
     year  count  年度  The year, one after that of the notice before.
     notice  text?  放假通知文号  The number of the notice; left out where it is not known.
     daysOff  [day]  放假日  Days off whose holiday is not named; empty where all stand by holiday.
     daysWorked  [day]  调休上班日  Weekend days worked in exchange for those.
     holidays  [CalendarForm.Holiday]  节日  The holidays by name; empty where all days stand in one heap.
     sources  [text]  来源  Where the notice is published; may be left empty.
    record CalendarForm.Holiday  节日  One holiday of a year.  全国年节及纪念日放假办法 2
     chinese  text  中文名称  The name in Chinese, such as 国庆节.
     english  text = ""  英文名称  The name in English; may be left empty.
     daysOff  [day]  放假日  The days off for it, weekend days among them where the notice lists them.
     daysWorked  [day]  调休上班日  Weekend days worked in exchange for it.
    record CalendarForm  日历文件  A calendar as text: the JSON that is written, kept and read back, in C by `xn_calendar_open_json` and `xn_calendar_json`.
     name  text  日历名称  The name, 1…128 bytes without a plus sign; that of a built-in calendar is refused, since stores remember calendars by name.
     base  text?  基础日历  The built-in calendar that it goes on from, `china` or `weekdays`; left out where it stands for itself.
     notices  [CalendarForm.Year]  年度放假安排  The yearly notices, one a year without a gap; needed where there is no base.
     overlays  [CalendarOverlay]  地方调休  Local rules, which stand over the notices, the last one uppermost.
    record CalendarOverlay  地方调休  Local days off and make-up working days, which stand over the national notices.
     _ name  text  事由  What the days are for, such as 三月三; needed.
     daysOff  [day]  放假日  The days that are off here.
     daysWorked  [day]  上班日  The days that are worked here, none of them off at the same time.
    """#
}
