/// Where ledgers are kept (存储).
///
/// The contract, which one test suite holds every implementation to:
/// - ``begin(writing:)`` opens a transaction; until ``commit(_:)`` or ``rollback()`` the store shows
///   the state it had then, and while one writer is inside no other can begin writing. A store may begin writing
///   on a promise, without asking: one that was broken is a
///   ``XiaonengCalendar/Fault/Code/versionConflict`` of the first question, of ``confirm()`` or of the commit, and
///   the next transaction is begun without one.
/// - ``commit(_:)`` applies the whole change set or nothing, durably, and fills in the numbers,
///   hashes and versions of its heads.
/// - A head whose version is not the one the change set expects makes the commit fail with
///   ``XiaonengCalendar/Fault/Code/versionConflict``.
/// - Events are numbered without gaps in the order of their commits, from 1.
/// - So are dossiers (``DossierHead/id``), in the order in which they were opened: the leaves of a seal stand in it.
/// - A fault leaves the store as it was and outside a transaction.
/// - Messages are numbered without gaps in the order of their commits, from 1, and no number is given twice, whatever left.
/// - An order of ``ChangeSet/orders`` is kept once, whatever becomes of it, until
///   ``ChangeSet/ordersDone`` names its key; until then ``orders(limit:)`` shows it.
public protocol Store: AnyObject {
  /// Begins a transaction.
  ///
  /// - Returns: a generation: it changes whenever someone else has written since this store's last
  ///   transaction, and tells the engine to forget what it remembers.
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeBusy`` when another writer holds on for longer than the
  ///   store waits.
  func begin(writing: Bool) throws(Fault) -> Int64
  /// Whether ``beginOnMemory(about:unknown:)`` is more than nothing: whether it is worth finding out what to ask.
  var decidesOnMemory: Bool { get }
  /// Whether one dossier is at hand for what reading it takes: not asked for over a network, nor in a place that nothing
  /// holds still. Where it is, an engine reads of the register what it is asked for, elsewhere all of it at once.
  var isAtHand: Bool { get }
  /// Begins a writing transaction in which the engine decides on what it remembers, whoever else wrote since: what the
  /// decision rests on is held against the store by the commit (``ChangeSet/rests``, ``ChangeSet/decidedBy``), which is a
  /// ``XiaonengCalendar/Fault/Code/versionConflict`` where any of it has changed. So writers of different dossiers need
  /// not learn of each other before they write.
  ///
  /// - Parameters:
  ///   - dossiers: what the decision will be about.
  ///   - unknown: those of them that the engine does not remember.
  /// - Returns: the heads of those unknown that there are, whose entries the store has at hand; nil where the store
  ///   cannot, and no transaction was begun.
  func beginOnMemory(
    about dossiers: [DossierKey], unknown: [DossierKey]
  ) throws(Fault) -> [DossierHead]?
  /// Makes sure, before a transaction ends in which nothing is to be written, that what was decided on still
  /// stands.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/versionConflict`` where it does not; the transaction is over then.
  func confirm() throws(Fault)
  /// Ends a transaction and undoes what it changed. Does nothing outside a transaction.
  func rollback()
  /// Writes `changes` and ends the transaction.
  func commit(_ changes: inout ChangeSet) throws(Fault)

  /// The head of a dossier's ledger; nil where there is none.
  func head(of dossier: DossierKey) throws(Fault) -> DossierHead?
  /// A dossier's entries, oldest first, as they are written.
  func entries(of head: DossierHead) throws(Fault) -> [StoredEntry]
  /// Heads of all dossiers of these kinds, in the order in which they were opened.
  func heads(of kinds: [DossierKind]) throws(Fault) -> [DossierHead]
  /// A page of heads of one kind.
  ///
  /// - Complexity: with an index, what the page holds and what it passes over.
  func heads(_ page: HeadPage) throws(Fault) -> [DossierHead]
  /// Entries of all dossiers in the order of their numbers, from after `number`, at most `limit`.
  func scan(after number: Int64, limit: Int) throws(Fault) -> [StoredEntry]
  /// The number of the last entry.
  func lastNumber() throws(Fault) -> Int64
  /// Entries after `cursor` that are settled, at most `limit`, and the cursor to go on from: for whoever follows
  /// what is recorded from outside, while others write.
  func readFeed(after cursor: StoredFeed.Cursor, limit: Int) throws(Fault) -> StoredFeed

  /// Dossiers due by `instant`, the earliest first, ties in the order of their opening.
  func due(by instant: Instant, limit: Int) throws(Fault) -> [DossierHead]
  /// All dossiers of the kind that are still open (that have a due moment).
  func waiting() throws(Fault) -> [DossierHead]
  /// Counters between two days, both included, in the order of day, unit, item and measure (byte by byte); of one unit, item
  /// or measure where given.
  func facts(
    from: Day, through: Day, unit: String?, item: String?, measure: Measure?
  ) throws(Fault) -> [Fact]
  /// What the same counters come to over all those days together, each under the first of them, in the order of unit,
  /// item and measure; none that comes to nothing. `measures` is what the names of those begin with that are added up;
  /// all are where it is empty.
  ///
  /// - Complexity: with sums kept by month and year, the counters of one such period and of the days at both ends.
  func sums(
    from: Day, through: Day, unit: String?, item: String?, measures: [String]
  ) throws(Fault) -> [Fact]
  /// The value of a counter of numbers given out; 0 before the first.
  func counter(_ name: String) throws(Fault) -> Int64
  /// Counters whose names are behind `first` and before `end`, byte by byte, at most `limit`, in their order.
  ///
  /// - Complexity: with an index, O(log counters + counters returned).
  func counters(
    after first: String, before end: String, limit: Int
  ) throws(Fault) -> [(name: String, value: Int64)]
  /// What became of the request with this key.
  func request(_ key: String) throws(Fault) -> StoredRequest?
  /// Personal data beside the ledger; nil when erased or never there.
  func personal(of dossier: DossierKey, slot: String) throws(Fault) -> PersonalRecord?
  /// Messages in this state that are due by `instant`, the earliest due first, ties by number.
  func notices(_ state: Notice.State, by instant: Instant, limit: Int) throws(Fault) -> [Notice]
  /// One message; nil where there is none.
  func notice(_ number: Int64) throws(Fault) -> Notice?
  /// Whether a message had this number and is not there any more: it left after its term.
  func hasLeft(notice number: Int64) throws(Fault) -> Bool
  /// Takes messages out that were sent and were last due before `moment`, at most `limit`, the earliest due first, in a
  /// transaction of its own; with them the record of their dossiers takes their marks (``Notice/Left``). Their numbers are
  /// never given out again. Ask again until it is none.
  ///
  /// - Returns: how many left.
  func retireNotices(
    before moment: Instant, limit: Int, mark: (Notice) -> Notice.Mark
  ) throws(Fault) -> Int
  /// Takes messages in as they are, and records of what left, for a copy: into a store that never had either for these
  /// dossiers, in a transaction of its own. As many numbers are given out by it as there are and were messages.
  func keep(
    _ notices: [Notice], left: [(dossier: DossierKey, left: Notice.Left)]
  ) throws(Fault)
  /// The newest seal; nil before the first.
  func lastSeal() throws(Fault) -> Seal?
  /// A value kept under a name beside the ledger, such as the register's secret.
  func value(named name: String) throws(Fault) -> [UInt8]?
  /// Orders of decisions to other dossiers that wait to be done, in the order in which they were given.
  func orders(limit: Int) throws(Fault) -> [StoredOrder]
  /// Whether one transaction can change `dossier` together with `other`: true for every store that keeps all
  /// ledgers in one place.
  func commits(_ dossier: DossierKey, with other: DossierKey) -> Bool
  /// Over how many places the ledgers are spread; 1 for every store that keeps them together. With more, one
  /// transaction changes dossiers of one place, and the register stands in the first.
  var places: Int { get }
  /// Where a dossier stands, from 0.
  func place(of dossier: DossierKey) -> Int
  /// Says that the open writing transaction will change dossiers of this place only, so that its writers' lock is
  /// taken before anything is read there.
  func aim(at place: Int) throws(Fault)
  /// The store that the register, the settings and the seals stand in.
  var home: any Store { get }
  /// The same as ``due(by:limit:)`` for one place.
  func due(by instant: Instant, limit: Int, at place: Int) throws(Fault) -> [DossierHead]
  /// The number of the last entry of the register by whose days the dossiers of a place are filed as due.
  func filed(at place: Int) throws(Fault) -> Int64
  /// The number in the register's own order from which on entries of the register were not known when the entry
  /// `number` was recorded.
  func registerNumber(before number: Int64) throws(Fault) -> Int64
  /// Whether `number` is that of the first entry of a place.
  func isFirst(_ number: Int64) -> Bool
  /// What the first `entries` entries were, for a seal that covers so many; nil where no seal was made of them.
  func cut(at entries: Int64) throws(Fault) -> Seal.Cut?
  /// The cursor behind the last entry that is settled.
  func endOfFeed() throws(Fault) -> StoredFeed.Cursor
  /// Whether something that was erased may still stand on a disk, since a reader's open transaction kept it there. It
  /// goes with a later commit or opening.
  var owesErasure: Bool { get }
  /// What the store holds, row by row, for verification.
  var audit: any StoreAudit { get }
  /// Packs entries of dossiers of these kinds that stand still: to which time does nothing any more, and whose last
  /// entry was recorded before `moment`. At most `limit` dossiers, in a transaction of its own. What is packed reads as
  /// before and may be added to; ask again until it is none.
  ///
  /// - Returns: how many dossiers were looked at; nil from a store that packs nothing.
  func pack(_ kinds: [DossierKind], before moment: Instant, limit: Int) throws(Fault) -> Int?
  /// Replaces what is derived from events by what `changes` holds, inside a transaction: all counters and
  /// numbers given out but what is ``ChangeSet/standing``, the heads that it names, the links that it names or, where it names none at all,
  /// every link; and the tree of the newest seal where it holds tiles.
  func replaceDerived(_ changes: inout ChangeSet) throws(Fault)
}

/// Which heads of a kind to read (分页): in the order of opening, what was opened first or last before the rest.
public struct HeadPage: Sendable, Equatable {
  /// The kind of dossier.
  public var kind: DossierKind
  /// The number of the dossier after which the page begins; empty for the first page. After one that is not there
  /// nothing comes.
  public var after: String
  /// The number after which it begins instead (``DossierHead/id``), for whoever knows it.
  public var end: Int64?
  /// Whether what was opened last comes first; else what was opened first does.
  public var newest: Bool
  /// The code of the unit they are of; empty for every unit.
  public var unit: String
  /// The mark of whom they are of; 0 for whomever. Heads whose mark is not known are returned too.
  public var owner: Int64 = 0
  /// The mark of what they are about; 0 for whatever. Heads whose mark is not known are returned too.
  public var subject: Int64 = 0
  /// The numbers of the phases they are in; nil for every phase. Heads of which something falls due through ``asOf`` are
  /// returned too: they may be in another phase by then.
  public var phases: [UInt8]?
  /// The moment as of which phases are asked for.
  public var asOf = Instant(.min)
  /// How many at most.
  public var limit: Int

  /// A page of `kind`.
  public init(
    of kind: DossierKind, after: String = "", newest: Bool = false, unit: String = "",
    limit: Int = 256
  ) {
    (self.kind, self.after, self.newest) = (kind, after, newest)
    (self.unit, self.limit) = (unit, limit)
  }

  /// Whether the page may hold `head`, wherever it begins.
  public func takes(_ head: DossierHead) -> Bool {
    func isIt(_ mark: Int64, _ wanted: Int64) -> Bool {
      wanted == 0 || mark == wanted || mark == ListMark.unknown
    }
    return head.key.kind == kind && (unit.isEmpty || head.unit == unit)
      && isIt(head.owner, owner) && isIt(head.subject, subject)
      && (phases.map { $0.contains(head.phase) || head.due.map { $0 <= asOf } ?? false } ?? true)
  }

  /// The page out of heads that were found in several ways.
  public func merging(_ found: [DossierHead]) -> [DossierHead] {
    let sorted = found.sorted { newest ? $0.id > $1.id : $0.id < $1.id }
    return Array(sorted.prefix(max(0, limit)))
  }
}

extension Store {
  /// A store that erases with the commit owes nothing.
  public var owesErasure: Bool { false }

  /// A store that asks nothing over a network has nothing to gain by it.
  public var decidesOnMemory: Bool { false }
  /// Who keeps all in one place, and does not decide on memory since asking is dear.
  public var isAtHand: Bool { places == 1 && !decidesOnMemory }
  /// Begins nothing.
  public func beginOnMemory(
    about dossiers: [DossierKey], unknown: [DossierKey]
  ) throws(Fault) -> [DossierHead]? { nil }

  /// The page out of all heads of the kind, for a store without an index.
  public func heads(_ page: HeadPage) throws(Fault) -> [DossierHead] {
    var heads = try heads(of: [page.kind])
    if page.newest { heads.reverse() }
    if let end = page.end {
      heads.removeAll { page.newest ? $0.id >= end : $0.id <= end }
    } else if !page.after.isEmpty {
      let last = heads.firstIndex { $0.key.id == page.after }
      heads.removeFirst(last.map { $0 + 1 } ?? heads.count)
    }
    return Array(heads.lazy.filter(page.takes).prefix(max(0, page.limit)))
  }

  /// Shows the heads of a page, and of those that follow it, to `body`, until it wants no more. Whoever is not content
  /// with the first page passes over many: those that follow are larger.
  func each(_ page: HeadPage, _ body: (DossierHead) throws -> Bool) throws {
    var page = page
    while true {
      let heads = try heads(page)
      for head in heads where try !body(head) { return }
      guard heads.count == page.limit, let last = heads.last else { return }
      page.end = last.id
      page.limit = max(page.limit, 256)
    }
  }

  /// Counters between two days, both included; of one unit or item where given.
  public func facts(
    from: Day, through: Day, unit: String?, item: String?
  ) throws(Fault) -> [Fact] {
    try facts(from: from, through: through, unit: unit, item: item, measure: nil)
  }

  /// Counters by their names out of all there are, for a store without an index.
  public func counters(
    after first: String, before end: String, limit: Int
  ) throws(Fault) -> [(name: String, value: Int64)] {
    try audit.counters().named(after: first, before: end, limit: limit)
  }

  /// The sums of all counters of the days, for a store that keeps none.
  public func sums(
    from: Day, through: Day, unit: String?, item: String?, measures: [String]
  ) throws(Fault) -> [Fact] {
    var sums: [FactKey: Int64] = [:]
    for fact in try facts(from: from, through: through, unit: unit, item: item) {
      let name = measures.isEmpty ? "" : fact.key.measure.name
      guard measures.isEmpty || measures.contains(where: name.hasPrefix) else { continue }
      let (sum, overflow) = sums[fact.key.on(from), default: 0].addingReportingOverflow(fact.value)
      guard !overflow else { throw Fault(.storeCorrupt, field: "fact") }
      sums[fact.key.on(from)] = sum
    }
    return sums.filter { $0.value != 0 }.map { Fact($0.key, $0.value) }.sorted { $0.key < $1.key }
  }

  /// Nothing is packed: entries are kept as they are written.
  public func pack(
    _ kinds: [DossierKind], before moment: Instant, limit: Int
  ) throws(Fault) -> Int? { nil }

  /// One transaction changes any dossiers of one place.
  public func commits(_ dossier: DossierKey, with other: DossierKey) -> Bool {
    place(of: dossier) == place(of: other)
  }
}

/// What a decision ordered in another dossier, and no one has done yet (待办后续事项).
public struct StoredOrder: Sendable, Equatable {
  /// By which it is done once.
  public var key: String
  /// Its canonical text. It may hold personal data, and goes when it is done.
  public var text: [UInt8]

  /// An order.
  public init(key: String, text: [UInt8]) {
    self.key = key
    self.text = text
  }
}

/// The head of one ledger (卷宗头): all that an append needs to know of it, and what lists are made from.
public struct DossierHead: Sendable, Equatable {
  /// The dossier.
  public var key: DossierKey
  /// The store's own number for it, from 1 in the order of opening; 0 before the first commit.
  public var id: Int64
  /// How many entries it has.
  public var version: Int32
  /// The number of its last entry.
  public var lastEntry: Int64
  /// The hash of its last entry. A store that chains when read leaves it zero.
  public var hash: LedgerDigest
  /// When its last entry was recorded.
  public var lastAt: Instant
  /// The unit's code, for lists.
  public var unit: String
  /// The mark of the account it is of, a keyed digest for lists: 0 for none, `Int64.min` where it is not known.
  public var owner: Int64
  /// The mark of what it is about, likewise.
  public var subject: Int64
  /// The phase as a small number, for lists.
  public var phase: UInt8
  /// When time does something to it next; nil when never. May stand too early, never too late.
  public var due: Instant?

  /// The head of a ledger that does not exist yet.
  public init(new key: DossierKey) {
    self.key = key
    id = 0
    version = 0
    lastEntry = 0
    hash = .zero
    lastAt = Instant(.min)
    unit = ""
    (owner, subject) = (0, 0)
    phase = 0
    due = nil
  }
}

/// What became of a request with a key (请求记录): told again when the key comes again.
public struct StoredRequest: Sendable, Equatable {
  /// SHA-256 of the command, so that a key is not used for two.
  public var command: LedgerDigest
  /// What was recorded.
  public var done: Outcome.Done

  /// A remembered request.
  public init(command: LedgerDigest, done: Outcome.Done) {
    self.command = command
    self.done = done
  }
}

extension Dictionary where Key == String, Value == Int64 {
  /// The counters among these whose names are behind `first` and before `end`, byte by byte, at most `limit`, in their
  /// order.
  package func named(
    after first: String, before end: String, limit: Int = .max
  ) -> [(name: String, value: Int64)] {
    let found = filter { name, _ in
      first.utf8.lexicographicallyPrecedes(name.utf8)
        && name.utf8.lexicographicallyPrecedes(end.utf8)
    }
    let sorted = found.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return sorted.prefix(Swift.max(0, limit)).map { ($0.key, $0.value) }
  }
}

/// Everything one transaction changes (变更集): ledgers, heads, counters, messages, personal data, request keys.
///
/// A store applies it whole or not at all (``Store/commit(_:)``).
public struct ChangeSet {
  /// An entry to append.
  public struct Entry {
    /// The place of its dossier in ``heads``.
    public var head: Int
    /// Its number within the dossier.
    public var sequence: Int32
    /// When.
    public var at: Instant
    /// The place of its actor in ``actors``.
    public var actor: Int
    /// For whom the actor stood in; empty where none.
    public var actingFor: String
    /// The word of the event.
    public var word: String
    /// Where its record stands in ``bytes``.
    public var data: Range<Int>
  }

  /// A message to put into the outbox.
  public struct Message {
    /// The place of its dossier in ``heads``.
    public var head: Int
    /// When it may be sent.
    public var at: Instant
    /// How it leaves.
    public var channel: NoticeChannel
    /// The template.
    public var template: NoticeTemplate
    /// What fills it.
    public var values: [String]

    package init(
      head: Int, at: Instant, channel: NoticeChannel, template: NoticeTemplate, values: [String]
    ) {
      (self.head, self.at, self.channel) = (head, at, channel)
      (self.template, self.values) = (template, values)
    }
  }

  /// How a head stood in the store before it was changed.
  public struct Before: Sendable, Equatable {
    /// Its version, which must still be the store's.
    public var version: Int32
    /// Its due moment, by which its place in the due index is found.
    public var due: Instant?
    /// Its phase: where neither this nor the due moment changed, no list has the dossier at another place.
    public var phase: UInt8

    /// As `head` stands.
    public init(_ head: DossierHead) {
      (version, due, phase) = (head.version, head.due, head.phase)
    }
  }

  /// What is derived from events beside heads and links.
  public enum Derived: CaseIterable, Sendable {
    /// The counters of the statistics, with what the store adds up of them.
    case counts
    /// The counters of numbers given out.
    case numbers
    /// Where dossiers stand among those that are due.
    case due
  }

  /// What ``Store/replaceDerived(_:)`` leaves as the store keeps it, since it was compared and is right.
  public var standing: Set<Derived> = []
  /// Touched dossiers, as they stand after the change; the store fills in number and hash.
  public var heads: [DossierHead] = []
  /// How each head stood in the store.
  public var before: [Before] = []
  /// Places of heads of which what lists find them by (unit, owner, subject) is not as it is in the store.
  public var refiled: Set<Int> = []
  /// The place of each head on its domain's shelf; nil for a dossier of the register.
  var slots: [Int?] = []
  /// Entries to append, in order.
  public var entries: [Entry] = []
  /// Actors of the entries.
  public var actors: [Principal] = []
  /// What counters grow by.
  public var facts: [FactKey: Int64] = [:]
  /// New values of counters of numbers given out.
  public var counters: [String: Int64] = [:]
  /// Which entries counters of the statistics were made of, as counters too: no number is given out by one.
  public var citations: [String: Int64] = [:]
  /// Personal data to keep, by the place of the dossier in ``heads``.
  public var personal: [(head: Int, record: PersonalRecord)] = []
  /// Personal data to erase.
  public var erased: [(head: Int, slot: String)] = []
  /// Messages for the outbox.
  public var messages: [Message] = []
  /// Messages whose state changed.
  public var notices: [Notice] = []
  /// The number of the last entry of the register that was known when this was decided.
  public var decidedBy: Int64 = 0
  /// What was decided on as it was remembered: the number of each dossier with its version, to be held against the
  /// store together with ``decidedBy``; nil where all was held against it when the transaction began.
  public var rests: [Int64: Int32]?
  /// The number of the last entry of the register by whose days all dossiers of the place are filed after this; 0
  /// where this is no filing of all of them.
  public var filedBy: Int64 = 0
  /// Requests to remember.
  public var requests: [String: StoredRequest] = [:]
  /// Values to keep under a name.
  public var values: [String: [UInt8]] = [:]
  /// Orders to other dossiers to keep until they are done.
  public var orders: [StoredOrder] = []
  /// Keys of orders that are done.
  public var ordersDone: [String] = []
  /// Links between entries that a rebuild puts right; nil where the store is to find them itself.
  public var links: [StoredLink]?
  /// A seal to keep.
  public var seal: Seal?
  /// The tiles of its tree that are not what the store has; of a rebuild all there are, nil where they are right.
  public var tiles: [Seal.Tile]?
  var writer = JSONWriter(capacity: 1 << 16)
  /// Where the records of the ruling that is being recorded stand in ``bytes``.
  var said: [Range<Int>] = []
  /// What the event that is being recorded counts.
  var counted: [Fact] = []
  /// Marks of what dossiers are about, from one transaction to the next.
  var subjectMarks = SubjectMarks()

  /// An empty change set.
  public init() {}

  /// The records of the entries.
  public var bytes: [UInt8] { writer.bytes }
  /// How many bytes those are.
  var written: Int { writer.bytes.count }

  /// Whether nothing changes.
  public var isEmpty: Bool {
    heads.isEmpty && notices.isEmpty && values.isEmpty && seal == nil && requests.isEmpty
      && ordersDone.isEmpty && filedBy == 0
  }

  /// Forgets everything and keeps the room.
  mutating func removeAll() {
    heads.removeAll(keepingCapacity: true)
    before.removeAll(keepingCapacity: true)
    refiled.removeAll(keepingCapacity: true)
    slots.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
    actors.removeAll(keepingCapacity: true)
    facts.removeAll(keepingCapacity: true)
    counters.removeAll(keepingCapacity: true)
    citations.removeAll(keepingCapacity: true)
    personal.removeAll(keepingCapacity: true)
    erased.removeAll(keepingCapacity: true)
    messages.removeAll(keepingCapacity: true)
    notices.removeAll(keepingCapacity: true)
    requests.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    orders.removeAll(keepingCapacity: true)
    ordersDone.removeAll(keepingCapacity: true)
    (decidedBy, filedBy) = (0, 0)
    standing = []
    rests = nil
    links = nil
    seal = nil
    tiles = nil
    writer.removeAll()
  }

  /// Appends the canonical text of the `index`-th entry, which follows `previous`, to `text`.
  public func appendText(of index: Int, previous: LedgerDigest, to text: inout [UInt8]) {
    guard entries.indices.contains(index) else { return }
    let entry = entries[index]
    LedgerText.append(
      to: &text, dossier: heads[entry.head].key, sequence: entry.sequence, at: entry.at,
      actor: actors[entry.actor], actingFor: entry.actingFor, word: entry.word,
      data: writer.bytes[entry.data], previous: previous)
  }
}
