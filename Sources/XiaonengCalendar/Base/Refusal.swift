/// The domain says no (拒绝): a fixed code, the article it rests on, a message in Chinese and English.
///
/// A refusal changes nothing and records nothing. What the caller or the storage got wrong is a
/// ``Fault`` instead.
public struct Refusal: Error, Hashable, Sendable {
  /// What is wrong. The corresponding C status is ``Code/number``.
  public var code: Code
  /// What the rule rests on, as ``Law`` spells it: `licensing:32(1)(4)`, `rule:complaint complaintExtension`; the
  /// code's own where none is given, nil where it is how a dossier is kept.
  public var article: String?
  /// The field of the command that is at fault, as it is spelt in the JSON vocabulary.
  public var field: String?
  /// The values that make it so, without personal data: dates, numbers, codes.
  public var detail: String?
  /// The day for which it is cited; nil before it left an engine.
  public private(set) var day: Day?
  /// Under which rules it is cited.
  public private(set) var setting: Law.Setting?
  /// What it is cited as resting on, where that is not ``article``.
  public private(set) var cites: String?

  /// A refusal with `code`, resting on `article` or on the code's own article.
  public init(
    _ code: Code, article: String? = nil, field: String? = nil, detail: String? = nil
  ) {
    self.code = code
    self.article = article ?? code.article
    self.field = field
    self.detail = detail
  }

  /// What a clerk or a citizen reads, in Chinese.
  public var chinese: String {
    Self.sentence(
      code.chinese, position.map { "第\($0)位" } ?? detail, open: "（", close: "）")
  }
  /// What a clerk or a citizen reads, in English.
  public var english: String {
    Self.sentence(
      code.english, position.map { "character \($0)" } ?? detail, open: " (", close: ")")
  }

  /// The place of a character that is wrong, which ``detail`` says as `#18`; each language has its own words for it.
  private var position: Int? {
    guard let detail, detail.utf8.first == 0x23 else { return nil }
    return Int(detail.dropFirst())
  }

  static func sentence(_ text: String, _ detail: String?, open: String, close: String) -> String {
    guard let detail, !detail.isEmpty else { return text }
    return text + open + detail + close
  }
}

extension Refusal {
  /// The same, cited for a day and under the rules of that day.
  ///
  /// `basis`: what it rests on there, where that is not ``article``.
  public func cited(
    on day: Day, under setting: Law.Setting, as basis: String? = nil
  ) -> Refusal {
    var refusal = self
    (refusal.day, refusal.setting, refusal.cites) = (day, setting, basis)
    return refusal
  }

  /// Whether both say the same, for whatever day they are cited.
  public static func == (a: Refusal, b: Refusal) -> Bool {
    a.code == b.code && a.article == b.article && a.field == b.field && a.detail == b.detail
  }

  /// Hashes what is compared.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(article)
    hasher.combine(field)
    hasher.combine(detail)
  }
}

extension Refusal: CustomStringConvertible {
  /// Code, both messages, article and field, on one line.
  public var description: String {
    var line = "\(code.rawValue): \(chinese) / \(english)"
    if let article { line += " [\(article)]" }
    if let field { line += " field=\(field)" }
    return line
  }
}
