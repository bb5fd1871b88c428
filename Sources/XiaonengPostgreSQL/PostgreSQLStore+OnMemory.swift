import Xiaoneng

// Transactions on what is remembered (凭记忆): what they need is read before the writers' lock is taken, and held against
// the store by the commit. So the lock is held for one statement of the server, however far away it is.
extension PostgreSQLStore {
  /// A decision on what is remembered spares a round trip with the writers' lock.
  public var decidesOnMemory: Bool { true }

  /// Promises a transaction on what is remembered; see ``Store/beginOnMemory(about:unknown:)``.
  ///
  /// The writers' lock is taken with the first question that is not about these dossiers, or with the commit.
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeReadOnly``, and what asking can throw.
  /// - Complexity: O((dossiers + entries of those unknown) × log entries), in one round trip; none where all are known.
  public func beginOnMemory(
    about dossiers: [DossierKey], unknown: [DossierKey]
  ) throws(Fault) -> [DossierHead]? {
    try requireOwn()
    guard phase == .outside else { throw Fault(.storeBusy) }
    guard !options.readOnly else { throw Fault(.storeReadOnly) }
    fresh.removeAll()
    ahead.removeAll()
    looked.removeAll()
    about = dossiers
    var heads: [DossierHead] = []
    if !unknown.isEmpty {
      do {
        let rows = try patient([
          Call("SELECT \(Self.plainly)"), ledgers(of: unknown), personal(of: dossiers),
        ])
        guard rows.count == 3 else { throw Failure(state: "") }
        heads = try self.heads(in: rows[1])
        try keep(rows[2])
      } catch let failure as Failure {
        abandon()
        throw failure.fault
      } catch {
        abandon()
        throw error as? Fault ?? Fault(.storeFailed)
      }
    }
    (phase, isOnMemory, entered) = (.promised, true, -1)
    return heads
  }

  private func ledgers(of dossiers: [DossierKey]) -> Call {
    Call(
      """
      SELECT \(Self.headColumns), t.number, t.previous, t.dossier, t.text
      FROM \(named("dossier")) d CROSS JOIN LATERAL \(named("trail"))(d.last) t
      WHERE d.key = ANY ($1) ORDER BY d.id, t.number DESC
      """, [.texts(Set(dossiers).map(\.description))], usual: true)
  }

  private func personal(of dossiers: [DossierKey]) -> Call {
    Call(
      """
      SELECT d.id, d.version, d.key, p.slot, p.salt, p.value FROM \(named("dossier")) d
      LEFT JOIN \(named("personal")) p ON p.dossier = d.id WHERE d.key = ANY ($1)
      """, [.texts(Set(dossiers).map(\.description))], usual: true)
  }

  /// The heads in what was read; their entries are kept to be asked for.
  private func heads(in rows: Rows) throws -> [DossierHead] {
    var heads: [DossierHead] = []
    var index = 0
    while index < rows.count {
      let head = try readHead(rows[index])
      var own: [GivenRow] = []
      while index < rows.count, rows[index].integer(0) == head.id {
        own.append(rows[index])
        index += 1
      }
      let trail = Self.trail(of: head, own, from: Self.headColumnCount)
      // What is broken is told when its entries are asked for.
      if trail.broken == nil, trail.stray == nil { read.keep(trail.entries, of: head) }
      heads.append(head)
    }
    return heads
  }

  private func keep(_ rows: Rows) throws {
    for index in 0..<rows.count {
      let row = rows[index]
      guard let key = DossierKey(row.text(2)), let version = Int32(exactly: row.integer(1)) else {
        throw Fault(.storeCorrupt, field: "dossier", detail: "row \(row.integer(0))")
      }
      looked[row.integer(0)] = version
      ahead[key, default: [:]] = ahead[key, default: [:]]
      let slot = row.text(3)
      if !slot.isEmpty { ahead[key, default: [:]][slot] = try readPersonal(row, from: 3) }
    }
  }

  /// Personal data of a dossier as they were read before the lock, now or when the transaction was promised; nil where
  /// it is taken, or nothing is known of the dossier. With the first that is asked for come those of all dossiers that the
  /// transaction is about, in one round trip: most texts can name no one, and then none are read.
  func readAhead(_ dossier: DossierKey) throws(Fault) -> [String: PersonalRecord]? {
    guard isOnMemory, phase == .promised || phase == .writing else { return nil }
    if let known = ahead[dossier] { return known }
    guard phase == .promised else { return nil }
    do {
      if let rows = try patient([personal(of: about + [dossier])]).last { try keep(rows) }
    } catch let failure as Failure {
      abandon()
      throw failure.fault
    } catch { throw error as? Fault ?? Fault(.storeFailed) }
    return ahead[dossier]
  }
}
