// What others committed meanwhile is taken in entry by entry (接续): the ledger is append-only and numbered, so that
// what lies behind the last entry seen is all that changed. Of the dossiers, those are forgotten; the register goes on.

extension Engine {
  /// So many entries are taken in one by one; what is more costs less to read anew when it is asked for.
  private static let mostTaken: Int64 = 4_096
  /// So many may be taken in while others wait for the lock.
  private static let fewTaken: Int64 = 64

  /// Begins a transaction that has seen what others committed. What takes long to read is read before the lock is
  /// taken.
  func begin(writing: Bool) throws(Fault) {
    do throws(Fault) {
      if writing, !registerLoaded { try readAhead() }
      let now = try store.begin(writing: writing)
      // Whether a dossier of another place is still as it is remembered could only be told by asking there.
      if store.places > 1 { for shelf in shelves { shelf.forget() } }
      guard now != generation || !registerLoaded else { return }
      if writing, try store.home.lastNumber() - seen > Self.fewTaken {
        store.rollback()
        try readAhead()
        try catchUp(to: try store.begin(writing: true))
      } else {
        try catchUp(to: now)
      }
    } catch {
      store.rollback()
      // Who only waited in vain still knows what they knew.
      if error.code != .storeBusy { forget() }
      throw error
    }
  }

  private func readAhead() throws(Fault) {
    try catchUp(to: try store.begin(writing: false))
    store.rollback()
  }

  /// Takes in what others committed, inside a transaction; reads the register where it is not remembered.
  func catchUp(to now: Int64) throws(Fault) {
    if now != generation {
      registerReader.forgetFault()
      if try !takeIn() { forget() }
      // What is taken in may name what was not read yet.
      try requireRegister()
      generation = now
    }
    guard !registerLoaded else { return }
    // Whatever is remembered knows its unit and item by their places in the register that goes.
    for shelf in shelves { shelf.forget() }
    try loadRegister()
  }

  /// Takes in the entries after the last one seen; false where all is better read anew.
  private func takeIn() throws(Fault) -> Bool {
    guard registerLoaded else { return false }
    importsLooked = false
    let last = try store.home.lastNumber()
    // A file that was put back to an earlier state has fewer.
    guard last >= seen, last - seen <= Self.mostTaken else { return false }
    guard last > seen else { return true }
    for stored in try store.home.scan(after: seen, limit: Int(Self.mostTaken)) {
      guard stored.number == seen + 1, let key = Self.dossier(of: stored.text) else { return false }
      if let shelf = shelf(of: key.kind) {
        shelf.drop(key, before: stored.number)
      } else if key.kind == .attempt
        || registerReader.heads[key].map({ $0.lastEntry >= stored.number }) == true
      {
        // What was tried is read where it is asked for, and remembered by no one; what this engine wrote, it knows.
      } else if !register.knows(key) {
        // It is read whole when it is asked for.
        noteRegister(key.kind, stored.number)
      } else if try !takeIn(stored, of: key) {
        return false
      }
      seen = stored.number
    }
    return seen == last
  }

  /// Folds an entry of the register that follows what is remembered; false where it does not, and where days are
  /// counted otherwise from it on.
  private func takeIn(_ stored: StoredEntry, of key: DossierKey) throws(Fault) -> Bool {
    guard !Register.kindsOfDays.contains(key.kind),
      let entry = try? LedgerEntry(chained: stored.text), let head = try store.head(of: key)
    else { return false }
    let known = registerReader.heads[key]
    // The head is read once for all entries of a commit: the last of them must be its own.
    guard entry.sequence == (known?.version ?? 0) + 1,
      entry.previous == known?.hash ?? .zero,
      case .register(let event) = try entry.event()
    else { return false }
    register.hold(key)
    register.evolve(event, of: key.id, on: entry.at.day(offsetMinutes: options.offsetMinutes))
    var now = head
    (now.version, now.lastEntry) = (entry.sequence, stored.number)
    (now.lastAt, now.hash) = (entry.at, SHA256.hash(stored.text))
    guard now.version < head.version || now == head else { return false }
    registerReader.heads[key] = now
    noteRegister(key.kind, now.lastEntry)
    return true
  }

  /// The dossier that an entry is of, read without the rest.
  private static func dossier(of text: [UInt8]) -> DossierKey? {
    guard let json = try? JSONValue(parsing: text) else { return nil }
    return json["dossier"]?.string.flatMap { DossierKey($0) }
  }

  /// Begins a register: by which days and rules is decided; and the rest of it where each dossier that is asked for later
  /// would be asked over a network, or in a place that nothing holds still.
  private func loadRegister() throws(Fault) {
    let last = try store.home.lastNumber()
    let secret = try store.value(named: "secret") ?? []
    let isAsked = store.isAtHand
    registerReader.forgetFault()
    registerReader.heads.removeAll(keepingCapacity: true)
    register = Register(
      calendar: calendar, secret: secret, source: isAsked ? registerReader : nil)
    // No entry of the register after the last one is known, whichever are read.
    if isAsked { registerSeen.any = last }
    var entries: [(number: Int64, entry: LedgerEntry)] = []
    for head in try store.heads(of: isAsked ? Register.kindsOfDays : Register.kinds) {
      registerReader.heads[head.key] = head
      noteRegister(head.key.kind, head.lastEntry)
      for held in try held(head) { entries.append((held.number, held.entry)) }
    }
    entries.sort { $0.number < $1.number }
    for (_, entry) in entries { try register.fold(entry, offsetMinutes: options.offsetMinutes) }
    for kind in Register.kindsOfDays { register.holdAll(of: kind) }
    registerLoaded = true
    seen = last
    for kind in registerReader.wanted { register.readAll(of: kind) }
    try requireRegister()
  }

  /// What a decision or an answer could not be told of the register is a fault of the whole, not something that is not
  /// there.
  func requireRegister() throws(Fault) {
    if let fault = registerReader.fault { throw fault }
  }
}
