// What the desk (经办台) knows of every domain: how a dossier is found or opened, numbered, seen and listed.

/// Who looks at a dossier, or acts on it, and how far the policy table lets them (查看人).
struct Viewer {
  let actor: Principal
  let reaches: Policy.Reaches
  let day: Day
  let register: Register
  /// Whether they act on it; else they only look.
  let acts: Bool
  /// The account of whoever handed the dossier in, where only data beside the ledger tell; else empty.
  var hiddenAccount = ""

  /// Whether the actor's unit is the one that stands at `unit` in the register.
  func isOf(unit: Int32) -> Bool { unit >= 0 && register.unit(actor.unit) == unit }
  /// Whether `account` is the actor's own.
  func owns(_ account: String) -> Bool { !account.isEmpty && account == actor.id }
}

/// How a command finds the dossier it is about (立卷).
enum Address {
  /// It is about one that is there.
  case existing
  /// It opens one, which the engine numbers.
  case new
  /// It is about the one it names, and opens one where it names none.
  case newOrExisting
  /// It opens one under a name of its own, or one that the engine numbers.
  case newOrNamed
  /// It opens one under a name of its own.
  case named
  /// It is about the one it names; the first such command opens it.
  case namedOrExisting
}

/// Numbers that are given without gaps (编号): what stands before them, how wide they are, and the counter that
/// they come from.
struct NumberSeries: Equatable {
  let counter: String
  let prefix: String
  let width: Int

  /// The text of a number: of more digits where the width is too small, and never wrapped.
  func text(_ number: Int64) -> String {
    let digits = "\(number)"
    return prefix + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// The counter and the number that `text` tells of; nil where it is none of this series.
  func given(_ text: String) -> (String, Int64)? {
    guard text.hasPrefix(prefix), let number = Int64(text.dropFirst(prefix.count)) else {
      return nil
    }
    return (counter, number)
  }
}

/// What every list can be narrowed by (列表筛选).
protocol ListFilter {
  /// The number of the dossier after which the page begins; empty for the first page.
  var after: String { get }
  /// How many at most.
  var limit: Int32 { get }
  /// Whether the list begins with what was opened last; else it goes by number.
  var newest: Bool { get }
  /// Only dossiers to which time does something by the end of this day, as far as the viewer is shown it.
  var dueBy: Day? { get }
}

/// The list of everything, in pages that are as long as one may be.
struct WholeList: ListFilter {
  var after = ""
  var newest = false
  var dueBy: Day?
  var limit: Int32 { 1_000 }
}

extension CaseFilter: ListFilter {}
extension Desk.Filter: ListFilter {
  // What is due, the section says, together with what is next.
  var newest: Bool { false }
  var dueBy: Day? { nil }
}
extension Complaints.Filter: ListFilter {}
extension Projects.Filter: ListFilter {}
extension Appraisals.Filter: ListFilter {}
extension Penalties.Filter: ListFilter {}
extension Supervision.CardFilter: ListFilter {}
extension Supervision.RecordFilter: ListFilter {}
extension Supervision.ConductFilter: ListFilter {}

extension DossierKind {
  /// The question by which one of them is seen: whoever may ask it may have the proof.
  var showing: String {
    switch self {
    case .supervision: "supervision.card"
    case .accountability: "supervision.record"
    case .conduct: "supervision.conduct"
    default: rawValue + ".get"
    }
  }

  /// The question by which they are listed: whoever may ask it is told what is due.
  var listing: String {
    switch self {
    case .supervision: "supervision.cards"
    case .accountability: "supervision.records"
    case .conduct: "supervision.conducts"
    default: rawValue + ".list"
    }
  }
}
extension JointStages.Filter: ListFilter {}
extension Inspections.Filter: ListFilter {}
extension Inspections.PlanFilter: ListFilter {}
extension TenRules.Filter: ListFilter {}
extension TenRules.ContactFilter: ListFilter {}
extension Network.PointFilter: ListFilter {}
extension Network.MandateFilter: ListFilter {}
