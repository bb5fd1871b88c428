/// A published table of complaints: what the public was told, and every correction of it.
struct ComplaintBulletin: Sendable, Equatable {
  var table: ComplaintTable?
  var isCorrected = false
}

extension ComplaintBulletin: Dossier {
  typealias Command = BulletinCommand
  typealias Event = BulletinEvent
  typealias Timer = Never

  static let kind = DossierKind.bulletin

  static func own(_ event: Xiaoneng.Event) -> BulletinEvent? {
    if case .bulletin(let event) = event { event } else { nil }
  }

  var unit: Int32 { -1 }
  var phaseNumber: UInt8 { table == nil ? 0 : isCorrected ? 2 : 1 }

  /// Whether it may be published; the table is reckoned by the engine.
  func decide(
    _ command: BulletinCommand, in context: Context, into ruling: inout Ruling
  ) throws(Refusal) {
    switch command {
    case .issue(let data):
      guard table == nil else { throw Refusal(.alreadyExists) }
      guard data.from.isInRange, data.through.isInRange, data.from <= data.through else {
        throw Refusal(.badDate, field: "through", detail: "\(data.from) … \(data.through)")
      }
      guard data.through < context.day else {
        throw Refusal(.periodOpen, field: "through", detail: "\(data.through)")
      }
    case .correct(let data):
      guard table != nil else { throw Refusal(.notFound) }
      guard data.reason.utf8.contains(where: { $0 > 0x20 }) else {
        throw Refusal(.reasonMissing, field: "reason")
      }
    }
  }

  mutating func evolve(_ event: BulletinEvent, on day: Day, in register: Register) {
    switch event {
    case .issued(let data): table = data.table
    case .corrected(let data):
      table = data.table
      isCorrected = true
    }
  }

  func count(_ event: BulletinEvent, on day: Day, _ add: (Measure, Day, Int64) -> Void) {}
}
