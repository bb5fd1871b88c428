/// An inspection (督查件): from the proposal, or a row of a plan, over the visit, its findings and orders to the
/// conclusion, the objection and the measures that follow. 政府督查工作条例 (2020).
struct Inspection: Sendable, Equatable {
  typealias Phase = Inspections.Phase

  /// A finding.
  struct Finding: Sendable, Equatable {
    var record: Inspections.FindingRecord
    var isVerified = false
    var isHeard = false
  }

  /// An order, with where it stands.
  struct Order: Sendable, Equatable {
    var record: Inspections.OrderRecord
    var due: Day
    var progress = Inspections.Progress.ordered
    /// Whether it turned red: it stays so until it is done.
    var isRed = false
    /// Whether the report that is awaited, or came last, is too late.
    var isLate = false
    var sentBack: Int32 = 0
    var urged: [Inspections.Rung] = []
    /// How many rungs of the ladder were found reached since the report is late.
    var rungs = 0

    /// Whether a report is awaited within a time.
    var isAwaited: Bool { progress == .ordered || progress == .sentBack }
    /// Whether it came to its end.
    var isEnded: Bool {
      switch progress {
      case .struckOff, .transferred, .revoked: true
      case .ordered, .reported, .sentBack, .red: false
      }
    }
  }

  /// A measure.
  struct Measure: Sendable, Equatable {
    var record: Inspections.Measure
    var approval = ""
    var publication: Inspections.Publication?
    var published: Day?
    var corrected: Day?
  }

  var phase = Phase.none
  var keeping: Keeping? = Keeping()
  var endedOn: Day?
  /// The unit that answers for it, as the register numbers it; -1 where none does.
  var unit: Int32 = -1
  var subject = Inspections.Subject()
  var opening: Inspections.Opened?
  var opened: Day?
  var form: Inspections.Form?
  var findings: [Finding] = []
  var orders: [Order] = []
  var conclusion: Inspections.Conclusion?
  var concluded: Day?
  var told: Inspections.Told?
  var objection: Inspections.Objected?
  var review: Inspections.Review?
  var hearings: Int32 = 0
  var measures: [Measure] = []
  /// Who inspected, found, verified, checked or concluded: they stand aside when the conclusion is reviewed.
  var involved: Set<String> = []
  var overruns: [Inspections.Limit] = []

  /// Whether it can still be acted on after it began.
  var isUnderWay: Bool {
    switch phase {
    case .opened, .concluded, .told, .objected, .reviewed: true
    case .none, .proposed, .approved, .withdrawn, .closed: false
    }
  }

  /// Whether whoever is inspected knows of it: from its beginning on, or where it was covert once it was ordered to act or
  /// told the conclusion.
  var isKnown: Bool {
    guard opened != nil else { return false }
    return subject.manner != .covert || isTold
  }

  /// Whether the unit was ordered to act, heard, or told the conclusion.
  var isTold: Bool { !orders.isEmpty || told != nil || hearings > 0 }
}

extension Inspections.MeasureKind {
  /// Whether it falls on someone, who is then heard before it.
  var isAdverse: Bool {
    switch self {
    case .criticise, .expose, .accountability, .transfer: true
    case .commend, .reward: false
    }
  }

  /// Whether it is handed to another body, with the orders that it takes over.
  var isHandedOn: Bool { self == .accountability || self == .transfer }
}

extension Inspections.Demand {
  /// The time to report on it where the order names none.
  func time(under numbers: Inspections.Numbers) -> Budget {
    switch self {
    case .explain: numbers.explain
    case .rectify: numbers.rectify
    case .redo: numbers.redo
    }
  }
}

extension Inspections.Rung {
  /// The working days after the last day on which it is reached.
  func days(under numbers: Inspections.Numbers) -> Int32 {
    switch self {
    case .phone: numbers.urgePhone
    case .letter: numbers.urgeLetter
    case .site: numbers.urgeSite
    }
  }
}
