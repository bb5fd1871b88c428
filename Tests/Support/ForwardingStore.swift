// What each member means stands in the contract.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

import Xiaoneng

/// A store that hands everything on to another, for tests to override what they are about. What the contract gives
/// every store (lists, sums, counters by name) it makes by itself, as one without an index would.
open class ForwardingStore: Store {
  /// The store beneath.
  public let base: any Store

  /// A store in front of `base`.
  public init(_ base: any Store) { self.base = base }

  open func commits(_ dossier: DossierKey, with other: DossierKey) -> Bool {
    base.commits(dossier, with: other)
  }
  open func commit(_ changes: inout ChangeSet) throws(Fault) { try base.commit(&changes) }

  open var isAtHand: Bool { base.isAtHand }
  open func begin(writing: Bool) throws(Fault) -> Int64 { try base.begin(writing: writing) }
  public func rollback() { base.rollback() }
  public func head(of dossier: DossierKey) throws(Fault) -> DossierHead? {
    try base.head(of: dossier)
  }
  open func entries(of head: DossierHead) throws(Fault) -> [StoredEntry] {
    try base.entries(of: head)
  }
  open func heads(of kinds: [DossierKind]) throws(Fault) -> [DossierHead] {
    try base.heads(of: kinds)
  }
  public func scan(after number: Int64, limit: Int) throws(Fault) -> [StoredEntry] {
    try base.scan(after: number, limit: limit)
  }
  public var audit: any StoreAudit { base.audit }
  public func lastNumber() throws(Fault) -> Int64 { try base.lastNumber() }
  public func due(by instant: Instant, limit: Int) throws(Fault) -> [DossierHead] {
    try base.due(by: instant, limit: limit)
  }
  public func waiting() throws(Fault) -> [DossierHead] { try base.waiting() }
  open func facts(
    from: Day, through: Day, unit: String?, item: String?, measure: Measure?
  ) throws(Fault) -> [Fact] {
    try base.facts(from: from, through: through, unit: unit, item: item, measure: measure)
  }
  public func counter(_ name: String) throws(Fault) -> Int64 { try base.counter(name) }
  public func request(_ key: String) throws(Fault) -> StoredRequest? { try base.request(key) }
  public func personal(of dossier: DossierKey, slot: String) throws(Fault) -> PersonalRecord? {
    try base.personal(of: dossier, slot: slot)
  }
  public func notices(
    _ state: Notice.State, by instant: Instant, limit: Int
  ) throws(Fault) -> [Notice] {
    try base.notices(state, by: instant, limit: limit)
  }
  public func notice(_ number: Int64) throws(Fault) -> Notice? { try base.notice(number) }
  public func hasLeft(notice number: Int64) throws(Fault) -> Bool {
    try base.hasLeft(notice: number)
  }
  open func retireNotices(
    before moment: Instant, limit: Int, mark: (Notice) -> Notice.Mark
  ) throws(Fault) -> Int {
    try base.retireNotices(before: moment, limit: limit, mark: mark)
  }
  public func keep(
    _ notices: [Notice], left: [(dossier: DossierKey, left: Notice.Left)]
  ) throws(Fault) { try base.keep(notices, left: left) }
  public func lastSeal() throws(Fault) -> Seal? { try base.lastSeal() }
  public func value(named name: String) throws(Fault) -> [UInt8]? { try base.value(named: name) }
  public func orders(limit: Int) throws(Fault) -> [StoredOrder] { try base.orders(limit: limit) }
  public func replaceDerived(_ changes: inout ChangeSet) throws(Fault) {
    try base.replaceDerived(&changes)
  }
}
