/// The yearly notice of the State Council's office on public holidays (节假日安排的通知), with the
/// special orders that changed its year.
public struct HolidayNotice: Hashable, Sendable {
  /// A run of days off, and the days worked in exchange (调休).
  public struct Holiday: Hashable, Sendable {
    /// What is celebrated.
    public var name: HolidayName
    /// The days off, weekends among them included where the notice counts them in.
    public var daysOff: [Day]
    /// The weekend days worked instead (调休上班).
    public var daysWorked: [Day]

    /// A holiday of `daysOff`, for which `daysWorked` are worked.
    public init(_ name: HolidayName, daysOff: [Day], daysWorked: [Day] = []) {
      self.name = name
      self.daysOff = daysOff
      self.daysWorked = daysWorked
    }
  }

  /// The year the notice is for; it may also hold days of the December before.
  public var year: Int
  /// The document number (发文字号), where it could be ascertained: 国办发明电〔2011〕45号.
  public var number: String?
  /// Where notice and orders are published, or where the facts were taken from.
  public var sources: [String]
  /// The holidays, in the order of the notice.
  public var holidays: [Holiday]

  /// The notice for `year`.
  public init(year: Int, number: String?, sources: [String] = [], holidays: [Holiday]) {
    self.year = year
    self.number = number
    self.sources = sources
    self.holidays = holidays
  }
}

/// The name of a holiday (节日), in Chinese and English.
public struct HolidayName: Hashable, Sendable {
  /// The name in Chinese, as the notice has it.
  public var chinese: String
  /// The name in English.
  public var english: String

  /// A name in both languages.
  public init(chinese: String, english: String) {
    self.chinese = chinese
    self.english = english
  }
}

extension HolidayName {
  /// 元旦.
  public static let newYear = HolidayName(chinese: "元旦", english: "New Year's Day")
  /// 春节.
  public static let springFestival = HolidayName(chinese: "春节", english: "Spring Festival")
  /// 春节延长假期, ordered in January 2020 against the epidemic.
  public static let springFestivalExtension = HolidayName(
    chinese: "春节延长假期", english: "Spring Festival, extended")
  /// 清明节.
  public static let tombSweeping = HolidayName(chinese: "清明节", english: "Tomb-Sweeping Day")
  /// 劳动节.
  public static let labour = HolidayName(chinese: "劳动节", english: "Labour Day")
  /// 端午节.
  public static let dragonBoat = HolidayName(chinese: "端午节", english: "Dragon Boat Festival")
  /// 中秋节.
  public static let midAutumn = HolidayName(chinese: "中秋节", english: "Mid-Autumn Festival")
  /// 国庆节.
  public static let national = HolidayName(chinese: "国庆节", english: "National Day")
  /// 中秋节、国庆节, where one notice joins them.
  public static let midAutumnAndNational = HolidayName(
    chinese: "中秋节、国庆节", english: "Mid-Autumn Festival and National Day")
  /// 抗战胜利纪念日, a day off in 2015 by special order.
  public static let victory = HolidayName(
    chinese: "抗战胜利纪念日", english: "Victory Day (70th anniversary)")
  /// 节假日, where a notice was entered without names.
  public static let unnamed = HolidayName(chinese: "节假日", english: "public holiday")
}
