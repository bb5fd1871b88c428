/// A day of the hotline: GB/T 33358-2016 asks for an answer within 15 seconds, and for 95 of 100 calls.
///
/// Callers are not kept here: a call that leads to something leads to a ticket.
struct HotlineDay: Sendable, Equatable {
  var day = Day(0)
  var calls: Int64 = 0
  var answered: Int64 = 0
  var inTime: Int64 = 0
  var isFaulted = false

  /// What the end of the day shows.
  enum Timer: Sendable { case connection(due: Day) }
}

extension HotlineDay: Dossier {
  typealias Command = Complaints.HotlineCommand
  typealias Event = Complaints.HotlineEvent

  static let kind = DossierKind.hotline

  static func own(_ event: Xiaoneng.Event) -> Complaints.HotlineEvent? {
    if case .hotline(let event) = event { event } else { nil }
  }

  var unit: Int32 { -1 }
  var phaseNumber: UInt8 { 0 }

  func decide(
    _ command: Complaints.HotlineCommand, in context: Context, into ruling: inout Ruling
  ) throws(Refusal) {
    switch command {
    case .record(let data):
      guard data.isPossible else { throw Refusal(.badRegister, field: "seconds") }
      if let ticket = data.ticket, ticket.kind != .complaint || !DossierKey.isID(ticket.id) {
        throw Refusal(.kindNotAllowed, field: "ticket", detail: ticket.kind.rawValue)
      }
      var call = data
      call.within = context.profile.hotlineSeconds
      ruling.events.append(.hotline(.called(call)))
    }
  }

  mutating func evolve(_ event: Complaints.HotlineEvent, on day: Day, in register: Register) {
    switch event {
    case .called(let data):
      self.day = day
      calls &+= 1
      if data.seconds != nil { answered &+= 1 }
      if data.isInTime { inTime &+= 1 }
    case .faulted: isFaulted = true
    }
  }

  // GB/T 33358-2016: 95 of 100 calls in any 24 hours; looked at by the calendar day.
  func nextTimer(in context: Context) -> (at: Instant, timer: Timer)? {
    guard calls > 0, !isFaulted, !context.profile.rulesOff.contains(.h1), isBelow(context),
      let at = context.end(of: day)
    else { return nil }
    return (at, .connection(due: day))
  }

  private func isBelow(_ context: Context) -> Bool {
    let (part, overflowA) = answered.multipliedReportingOverflow(by: 10_000)
    let bar = Int64(context.profile.hotlineConnection)
    let (whole, overflowB) = calls.multipliedReportingOverflow(by: bar)
    return !overflowA && !overflowB && part < whole
  }

  func elapse(_ timer: Timer, in context: Context, into ruling: inout Ruling) {
    guard case .connection(let due) = timer else { return }
    var finding = Cases.FaultFinding()
    finding.rule = .h1
    finding.severity = context.profile.severity(of: .h1)
    finding.day = due
    finding.count = calls - answered
    ruling.events.append(.hotline(.faulted(finding)))
  }

  func count(_ event: Complaints.HotlineEvent, on day: Day, _ add: (Measure, Day, Int64) -> Void) {
    switch event {
    case .called(let data):
      add(.hotlineCalls, day, 1)
      if data.seconds != nil { add(.hotlineAnswered, day, 1) }
      if data.isInTime { add(.hotlineInTime, day, 1) }
    case .faulted(let data): add(.fault(data.rule), data.day, 1)
    }
  }

  func check(
    rectified event: Complaints.HotlineEvent, of field: String, in context: Context
  ) throws(Refusal) {
    guard case .called(let data) = event, !data.isPossible else { return }
    throw Refusal(.badRegister, field: "value", detail: "0…86400")
  }

  /// The day as it is seen.
  var view: Complaints.HotlineView {
    var view = Complaints.HotlineView()
    (view.day, view.calls, view.answered, view.inTime) = (day, calls, answered, inTime)
    view.faulted = isFaulted
    return view
  }
}

extension Complaints.HotlineCall {
  /// Whether no one waited longer than a day.
  fileprivate var isPossible: Bool { (0...86_400).contains(seconds ?? 0) }
  fileprivate var isInTime: Bool { seconds.map { $0 <= within } ?? false }
}
