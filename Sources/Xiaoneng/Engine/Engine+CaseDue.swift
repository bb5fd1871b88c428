/// When a case falls due, by promise and by law (承诺届满日、法定届满日), with pauses and extensions as they stand. A day
/// beyond the last holiday notice says that it may still move.
public struct CaseDue: Sendable, Equatable {
  /// By the promise.
  public var promised: Projection
  /// By the law.
  public var statutory: Projection
}

extension Engine {
  /// When a case falls due, as it stands; nil before acceptance, and for what is no case.
  ///
  /// For a host that has just executed a command on the case: it asks no one's leave.
  /// - Parameters:
  ///   - dossier: the case.
  ///   - at: an open pause without notified length lasts through this moment's day.
  /// - Throws: ``XiaonengCalendar/Fault`` of the store.
  /// - Complexity: O(1) while the engine remembers the case, as it does after a command.
  public func due(of dossier: DossierKey, at: Instant) throws(Fault) -> CaseDue? {
    guard dossier.kind == .case, let slot = try reading(dossier, on: cases) else { return nil }
    // The clocks are taken out of the state where it stands: a copy of it would be dear.
    guard let promise = cases.slots[slot].state.promisedClock,
      let law = cases.slots[slot].state.statutoryClock
    else { return nil }
    let end = cases.slots[slot].state.closed ?? at.day(offsetMinutes: options.offsetMinutes)
    guard let promised = try? promise.due(in: register.calendar, asOf: end),
      let statutory = try? law.due(in: register.calendar, asOf: end)
    else { return nil }
    return CaseDue(promised: promised, statutory: statutory)
  }

  /// The day by which a complaint is closed, as it stands; nil before acceptance and after closing.
  ///
  /// - Throws: ``XiaonengCalendar/Fault`` of the store.
  public func complaintDue(of dossier: DossierKey, at: Instant) throws(Fault) -> Day? {
    guard dossier.kind == .complaint, let slot = try reading(dossier, on: complaints),
      let context = try? context(at: at, actor: .system)
    else { return nil }
    return complaints.slots[slot].state.limitDay(in: context)
  }

  /// The slot of a dossier, read outside a transaction where it is not remembered.
  private func reading<State>(
    _ dossier: DossierKey, on shelf: Shelf<State>
  ) throws(Fault) -> Int? {
    if let known = shelf.places[dossier] { return Int(known) }
    return try transact(writing: false) { () throws(Fault) in try slot(of: dossier, on: shelf) }
  }
}
