/// Reads the register out of its store, dossier by dossier, as it is asked for (登记读取).
///
/// Who asks the register cannot be told of a fault, and goes on with what there is: whoever began it asks for ``fault``
/// before anything comes of it.
final class RegisterReader: RegisterSource {
  private let store: any Store
  private let offsetMinutes: Int32
  /// The heads of what was read, or recorded since.
  var heads: [DossierKey: DossierHead] = [:]
  /// What went wrong first.
  private(set) var fault: Fault?
  /// Whether others wait for the writers' lock meanwhile.
  var isLocked = false
  /// The kinds of which many were asked for under the lock: they are read before it is taken, and it is decided once more.
  private(set) var wanted: Set<DossierKind> = []

  /// So many are read under the lock.
  private static let fewUnderLock = 64

  init(_ store: any Store, offsetMinutes: Int32) {
    (self.store, self.offsetMinutes) = (store, offsetMinutes)
  }

  /// Forgets what went wrong.
  func forgetFault() { fault = nil }

  /// Forgets what was wanted, once it was decided.
  func forgetWanted() { if !wanted.isEmpty { wanted = [] } }

  func read(_ key: DossierKey, into register: Register) {
    do throws(Fault) {
      if let head = try store.head(of: key) { try fold(head, into: register) }
    } catch {
      fault = fault ?? error
    }
  }

  func readAll(of kind: DossierKind, into register: Register) -> [String] {
    do throws(Fault) {
      let heads = try store.heads(of: [kind])
      let left = heads.filter { !register.holds($0.key) }
      if isLocked, left.count > Self.fewUnderLock, wanted.insert(kind).inserted {
        throw Fault(.versionConflict)
      }
      for head in left { try fold(head, into: register) }
      return heads.map(\.key.id)
    } catch {
      fault = fault ?? error
      return []
    }
  }

  private func fold(_ head: DossierHead, into register: Register) throws(Fault) {
    register.hold(head.key)
    heads[head.key] = head
    for held in try store.held(head) {
      try register.fold(held.entry, offsetMinutes: offsetMinutes)
    }
  }
}

extension Register {
  /// Folds an entry of the ledger into it; one that is not of the register changes nothing.
  func fold(_ entry: LedgerEntry, offsetMinutes: Int32) throws(Fault) {
    guard case .register(let event) = try entry.event() else { return }
    evolve(event, of: entry.dossier.id, on: entry.at.day(offsetMinutes: offsetMinutes))
  }
}
