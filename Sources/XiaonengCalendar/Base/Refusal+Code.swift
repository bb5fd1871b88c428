extension Refusal {
  /// A reason the domain has for saying no (拒绝的理由). Its number is a C status and is never reused.
  ///
  /// Each module names its own reasons as static members of this type.
  public struct Code: Sendable {
    private let row: Row

    /// What is fixed about a reason; one reference, so that a code is as small as its number was.
    private final class Row: Sendable {
      let number: Int32
      let name: String
      let chinese: String
      let english: String
      let article: String?

      init(number: Int32, name: String, chinese: String, english: String, article: String?) {
        self.number = number
        self.name = name
        self.chinese = chinese
        self.english = english
        self.article = article
      }
    }

    /// The reason `number`, spelt `name` in the JSON vocabulary.
    package init(
      _ number: Int32, _ name: String, _ chinese: String, _ english: String,
      _ article: String? = nil
    ) {
      row = Row(number: number, name: name, chinese: chinese, english: english, article: article)
    }

    /// The word for the reason in the JSON vocabulary.
    public var rawValue: String { row.name }
    /// The number C sees; never given a second meaning.
    public var number: Int32 { row.number }
    /// The message in Chinese.
    public var chinese: String { row.chinese }
    /// The message in English.
    public var english: String { row.english }
    /// What the rule usually rests on, as ``Law`` spells it: nil where that is how dossiers are kept.
    public var article: String? { row.article }
  }
}

extension Refusal.Code: Hashable, CustomStringConvertible {
  /// Whether both are the same reason.
  public static func == (a: Self, b: Self) -> Bool { a.number == b.number }
  /// Hashes the number.
  public func hash(into hasher: inout Hasher) { hasher.combine(number) }
  /// The word for the reason.
  public var description: String { rawValue }
}

/// The reasons a calendar, a clock or a notice has; what else there is, each module adds.
extension Refusal.Code {
  /// No holiday notice covers this date (该日期没有放假安排，无法计算工作日).
  public static let calendarUnknown = Self(
    100, "calendarUnknown", "该日期没有放假安排，无法计算工作日", "no holiday notice covers this date",
    "holidays:2")
  /// The date is out of range (日期超出可计算的范围).
  public static let dateOutOfRange = Self(
    101, "dateOutOfRange", "日期超出可计算的范围", "the date is out of range")
  /// There is no such date, or it may not stand here (日期不存在或者不在允许范围内).
  public static let badDate = Self(
    102, "badDate", "日期不存在或者不在允许范围内", "there is no such date, or it may not stand here")
  /// The limit is not a possible one (时限不正确).
  public static let badBudget = Self(103, "badBudget", "时限不正确", "the limit is not a possible one")
  /// The pause is not a possible one (暂停的起止不正确).
  public static let badPause = Self(
    104, "badPause", "暂停的起止不正确", "the pause is not a possible one", "licensing:45")
  /// Exists already (已经存在).
  public static let alreadyExists = Self(130, "alreadyExists", "已经存在", "exists already")
  /// Not found (没有找到).
  public static let notFound = Self(131, "notFound", "没有找到", "not found")
  /// The entry is incomplete or contradicts itself (登记内容不完整或相互矛盾).
  public static let badRegister = Self(
    134, "badRegister", "登记内容不完整或相互矛盾", "the entry is incomplete or contradicts itself")
  /// Too many (数量超过上限).
  public static let tooMany = Self(159, "tooMany", "数量超过上限", "too many")

  /// The reasons of this module, by number.
  package static let ofCalendars: [Self] = [
    .calendarUnknown, .dateOutOfRange, .badDate, .badBudget, .badPause, .alreadyExists, .notFound,
    .badRegister, .tooMany,
  ]
}
