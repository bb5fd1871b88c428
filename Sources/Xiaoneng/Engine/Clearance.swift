/// Which counters someone may be told (统计口径权限): the one filter that every number passes before it leaves.
///
/// What counts complaints, or breaches found through them, is for those who handle them: a count of one would say who
/// complained (信访工作条例 art 30(3)). What came back on cards is between the owner and the office. A classified item is
/// to the uncleared as one that does not exist: in no sum either, or the whole less what is shown would be it
/// (行政许可法 art 5(2)).
struct Clearance {
  /// Whether counters of complaints are told.
  let complaints: Bool
  /// Whether counters of cards are told.
  let cards: Bool
  /// Whether it is told how many findings of conduct there are that no second person has verified.
  let findings: Bool
  /// Whether classified items are told of, whosever they are.
  private let secrets: Bool
  /// The unit whose classified items are told of; empty for none.
  private let unit: String

  /// What `actor` may be told.
  init(_ actor: Principal) {
    complaints = Policy.clearedForComplaints.contains(actor.role)
    cards = Policy.clearedForCards.contains(actor.role)
    // The head of a unit sees them in it; its staff see what was verified.
    findings = complaints || actor.role == .organHead
    secrets = Policy.clearedForSecrets.contains(actor.role)
    unit = actor.role.isOfficer ? actor.unit : ""
  }

  private init(complaints: Bool, cards: Bool, secrets: Bool) {
    (self.complaints, self.cards, self.secrets, unit) = (complaints, cards, secrets, "")
    findings = complaints
  }

  /// What an appraisal is reckoned from: its readers see every figure, and are not cleared for classified items.
  static let appraisal = Clearance(complaints: true, cards: true, secrets: false)
  /// What anyone may be told.
  static let anyone = Clearance(complaints: false, cards: false, secrets: false)

  /// Whether a classified item of `owner` is told of.
  func tells(secretOf owner: String) -> Bool {
    secrets || !unit.isEmpty && unit == owner
  }

  /// Whether the item with `code` is told of: one that is not classified, and never was, is told to everyone.
  func tells(item code: String, in register: Register) -> Bool {
    guard !code.isEmpty, let place = register.item(code),
      let entry = register.entry(item: place), entry.wasClassified
    else { return true }
    return tells(secretOf: register.unitCode(entry.unit))
  }

  /// Those of `facts` that are told.
  ///
  /// - Parameter issuedCards: whether how many cards were handed out is told besides, as it was published.
  func told(_ facts: [Fact], in register: Register, issuedCards: Bool = false) -> [Fact] {
    var known: [String: Bool] = [:]
    return facts.filter { fact in
      let measure = fact.key.measure
      if fact.key.isOfComplaints { return complaints }
      if measure == .supervision(.conductFound) { return findings }
      if measure.isOfCards { return cards || issuedCards && measure.isOfCardsIssued }
      if let shown = known[fact.key.item] { return shown }
      let shown = tells(item: fact.key.item, in: register)
      known[fact.key.item] = shown
      return shown
    }
  }
}

extension FactKey {
  /// Whether it counts complaints, breaches found through them, or warnings and cards about them: those are counted for no
  /// unit, and do not say what they are about.
  fileprivate var isOfComplaints: Bool {
    if case .supervision = measure, unit.isEmpty, item.isEmpty { return true }
    return measure.isOfComplaints
  }
}
