extension Penalty {
  /// How much of a penalty case someone sees.
  enum Depth {
    /// The organ and those who watch it.
    case inside
    /// The person it is about.
    case own
  }

  static let notFound = Refusal.Code.penaltyNotFound

  static func address(of command: Penalties.Command) -> Address {
    if case .open = command { .new } else { .existing }
  }

  /// CF and the year, then six digits without gaps within the year.
  static func series(of event: Penalties.Event, on day: Day) -> NumberSeries? {
    guard case .opened = event else { return nil }
    let year = day.parts.year
    return NumberSeries(counter: "penalty/\(year)", prefix: "CF\(year)", width: 6)
  }

  /// Its own number, and that a case was opened on the act: art 29.
  static func numbersGiven(
    _ event: Penalties.Event, of key: DossierKey, on day: Day
  ) -> [(String, Int64)] {
    series(of: event, on: day)?.given(key.id).map { [$0] } ?? []
  }

  static func marks(of event: Penalties.Event) -> [String] {
    if case .opened(let data) = event, let act = data.act { [counter(of: act)] } else { [] }
  }

  static func erasure(in command: Penalties.Command) -> PersonalErasure? {
    if case .erase(let data) = command { data } else { nil }
  }

  static func isOwn(_ depth: Depth) -> Bool { depth == .own }

  func depth(for viewer: Viewer) -> Depth? {
    let reaches = viewer.reaches
    if reaches.contains(.any) || reaches.contains(.ownUnit) && viewer.isOf(unit: unit) {
      return .inside
    }
    return reaches.contains(.ownCase) && viewer.owns(account) ? .own : nil
  }

  /// To the person it is about, how the organ came to know of it: who informed it is named there, and kept secret. What
  /// is held against them they are told before the decision: 行政处罚法 art 44.
  func hides(_ slot: String, from actor: Principal, at depth: Depth) -> Bool {
    depth == .own && slot == "fact"
  }

  func timed(at depth: Depth) -> Penalty? { depth == .inside ? self : nil }

  func light(in context: Context) -> Light {
    nextTimer(in: context).map { context.at > $0.at ? .red : .green } ?? .grey
  }

  var isAppealed: Bool { appeal != nil }

  /// What the proposal rests on is put right before there is one: 行政处罚法 art 36.
  func check(
    rectified event: Penalties.Event, of field: String, in context: Context
  ) throws(Refusal) {
    guard case .opened(let data) = event else { return }
    guard phase == .opened else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
    guard data.committed <= data.discovered else {
      throw Refusal(.badDate, field: "value", detail: "\(data.committed) ≤ \(data.discovered)")
    }
    guard data.discovered <= data.barDay else {
      throw Refusal(.timeBarred, field: "value", detail: "\(data.discovered) > \(data.barDay)")
    }
    guard data.base.map({ $0 > 0 }) ?? (base == nil), data.gain >= 0 else {
      throw Refusal(.fineOutOfRange, field: "value")
    }
  }

  static func meaning(of timer: Penalties.Overrun) -> (chinese: String, rule: FaultRule?) {
    ("逾期：" + timer.limit.chinese, nil)
  }
}
