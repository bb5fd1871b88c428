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
    var text = Array(prefix.utf8)
    text.appendDecimal(UInt(clamping: number), width: width)
    return String(decoding: text, as: UTF8.self)
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
  /// Whether the list begins with what was opened last; else with what was opened first.
  var newest: Bool { get }
  /// Only dossiers to which time does something by the end of this day, as far as the viewer is shown it.
  var dueBy: Day? { get }
  /// The numbers of the phases that what is listed can be in; nil for every phase.
  var phases: [UInt8]? { get }
}

extension ListFilter {
  var phases: [UInt8]? { nil }
}

/// A list that may be narrowed to one phase (阶段).
protocol PhaseFilter: ListFilter {
  associatedtype Phase: DossierPhase & Hashable
  var phase: Phase? { get }
  /// The phases that what is listed can be in; nil for every phase.
  var possible: Set<Phase>? { get }
}

extension PhaseFilter {
  var possible: Set<Phase>? { phase.map { [$0] } }
  var phases: [UInt8]? { possible.map { $0.map(\.number).sorted() } }
}

/// One that may be narrowed to a light too (亮灯): what burns stands in a phase in which a limit runs.
protocol LightFilter: PhaseFilter {
  var light: Light? { get }
  /// The phases in which a light burns.
  static var lit: Set<Phase> { get }
}

extension LightFilter {
  var possible: Set<Phase>? {
    guard let light, light != .grey else { return phase.map { [$0] } }
    return phase.map { Self.lit.intersection([$0]) } ?? Self.lit
  }
}

/// The list of everything, in pages that are as long as one may be.
struct WholeList: ListFilter {
  var after = ""
  var newest = false
  var dueBy: Day?
  var limit: Int32 { 1_000 }
}

extension Projects.Filter: PhaseFilter {}
extension Appraisals.Filter: PhaseFilter {}
extension Penalties.Filter: PhaseFilter {}
extension Supervision.CardFilter: ListFilter {
  var phases: [UInt8]? {
    open ? Supervision.CardPhase.allCases.filter { !$0.isOver }.map(\.number) : nil
  }
}
extension Supervision.RecordFilter: PhaseFilter {}
extension Supervision.ConductFilter: PhaseFilter {}
extension JointStages.Filter: PhaseFilter {}
extension Inspections.Filter: PhaseFilter {}
extension Inspections.PlanFilter: ListFilter {}
extension TenRules.Filter: ListFilter {}
extension TenRules.ContactFilter: ListFilter {
  var phases: [UInt8]? {
    open.map { open in
      TenRules.ContactPhase.allCases.filter { $0.isUnderWay == open }.map(\.number)
    }
  }
}
extension Network.PointFilter: ListFilter {
  var phases: [UInt8]? {
    open.map { open in
      Network.PointPhase.allCases.filter { ($0 == .open) == open }.map(\.number)
    }
  }
}
extension Network.MandateFilter: PhaseFilter {}

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
