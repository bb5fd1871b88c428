internal import XiaonengThreads

/// The one way in and out: commands are decided, events recorded, queries answered.
///
/// One engine is used by one thread at a time; open one per process after `fork()`. Many processes
/// may hold engines on one store. The corresponding C type is `xn_engine`.
public final class Engine {
  /// How an engine is set up.
  public struct Options: Sendable {
    /// The calendar that limits are counted by, before overlays of the register. A store remembers the
    /// one it was set up with.
    public var calendar = WorkingCalendar.china
    /// The rule sets, by the day they come into force; nil to bring none, as a process normally does.
    ///
    /// A new store remembers those given, or else the built-in ones, whole; they decide from then on, with those
    /// that are adopted. What is given for a store that is there must stand in it: another is refused.
    public var profiles: Profiles?
    /// Who may do what.
    public var policy = Policy.standard
    /// Where salts come from.
    public var salts = SaltSource.system
    /// The jurisdiction's offset from UTC in minutes.
    public var offsetMinutes: Int32 = 480
    /// The latest moment that a command, a question, a sweep or a seal may name, asked anew each time; nil for
    /// any. The core has no clock: whoever has one gives the bound. It does not hold on a simulation.
    public var latest: (@Sendable () -> Instant)?
    /// By how many milliseconds the clock of one machine may be behind another's: what it says is recorded at the
    /// dossier's last moment. What is earlier still is refused.
    public var skewMilliseconds: Int64 = 5_000
    /// Whether a new store is made for a simulation (模拟库), which lives through any years it likes. Decided once,
    /// when the store is set up.
    public var isSimulation = false
    /// Whether administrators and auditors must stand in the register from the beginning: until one is appointed, an
    /// administrator can only register units and persons. Otherwise the host vouches for them until then.
    public var requiresAppointment = false
    /// What the log of seals of a new store is called when it is published, such as `danzhou.gov.cn/xiaoneng`;
    /// empty where that is said at each checkpoint. Decided once, when the store is set up.
    public var origin = ""
    /// How many bytes of dossiers the engine keeps in mind between two transactions, about.
    public var cacheBytes = 64 << 20
    /// How many threads read texts and hash them when everything is gone through (核验、重建所用线程数), with the one that
    /// asks: a verification, a rebuild. They are started when they are first needed and end with the engine.
    public var threads = 1

    /// The usual set-up: China's calendar and rules, UTC+8, the machine's random salts.
    public init() {}
  }

  /// The store beneath.
  public let store: any Store
  let options: Options
  /// Who helps where everything is gone through.
  lazy var crew = Crew(threads: options.threads)
  /// The calendar the store was set up with: limits never change with who opens it.
  public private(set) var calendar: WorkingCalendar
  /// Whether the store was made for a simulation.
  public private(set) var isSimulation = false
  /// What the log of seals is called when it is published; empty where the store was not told.
  public private(set) var origin = ""
  #if !DEBUG
    @exclusivity(unchecked)
  #endif
  var register: Register
  let cases = Shelf<ApprovalCase>()
  let complaints = Shelf<Complaint>()
  let bulletins = Shelf<ComplaintBulletin>()
  let hotlines = Shelf<HotlineDay>()
  let projects = Shelf<Project>()
  let appraisals = Shelf<Appraisal>()
  let penalties = Shelf<Penalty>()
  let incidents = Shelf<Incident>()
  let records = Shelf<Accountability>()
  let conducts = Shelf<ConductFinding>()
  /// The moment of the sweep or of the command that goes on: when a card is issued.
  var arrival = Instant(0)
  let stages = Shelf<JointStage>()
  let inspectionPlans = Shelf<InspectionPlan>()
  let inspections = Shelf<Inspection>()
  /// Whether the command that is decided on was refused since a text of it names whom its dossier is about.
  var namesPerson = false
  let ruleFiles = Shelf<RuleFile>()
  let contacts = Shelf<FirstContact>()
  let points = Shelf<ServicePoint>()
  let mandates = Shelf<MandateCase>()
  // As on the shelves.
  #if !DEBUG
    @exclusivity(unchecked)
  #endif
  var changes = ChangeSet()
  /// Where the next decision's salts come from.
  var salts: SaltSource
  /// Places of register dossiers in the change set.
  var registerPlaces: [DossierKey: Int] = [:]
  let registerReader: RegisterReader
  var transaction: Int64 = 0
  var generation: Int64 = .min
  /// The number of the last entry that what is remembered takes in; 0 where nothing is.
  var seen: Int64 = 0
  var registerLoaded = false
  /// The number of the last entry of the register that is remembered, and of the last that moves due days.
  var registerSeen: (any: Int64, ofDays: Int64) = (0, 0)
  /// The place that the open transaction writes in, where it is known; nil in one that only reads.
  var aimed: Int?
  /// Whether the open transaction may write.
  var isWriting = false
  /// Whether the open transaction is decided on what is remembered, and the dossiers it rests on so far, by number.
  var isOnMemory = false
  var rests: [Int64: Int32] = [:]
  /// Dossiers in which nothing happens though something is due, since some calendar or rules do not reach so far.
  var idle: Set<DossierKey> = []
  /// Whether orders may wait that are the next thing to do: what gave them could not do them, or died before it could.
  var mayHaveOrders = false
  /// What must be done in another place before the open transaction can be made again.
  var elsewhere: Elsewhere?
  /// Whether cases of other systems were taken in, and whether the store was asked.
  var importsKnown = false
  var importsLooked = false
  /// What was read of the counters before the lock, for the command that goes on.
  var ahead: CountersAhead?
  /// Rules of the last day asked for, since most commands fall on the same day.
  var lastRules: (day: Day, rules: Rules)?
  /// The rule sets that the store was set up with.
  var founding = Profiles()

  /// An engine on `store`.
  ///
  /// - Throws: what the store throws on its first reading and, where it is new, writing.
  public init(store: any Store, options: Options = Options()) throws(Fault) {
    self.store = store
    self.options = options
    calendar = options.calendar
    salts = options.salts
    register = Register(calendar: options.calendar, secret: [])
    registerReader = RegisterReader(store, offsetMinutes: options.offsetMinutes)
    try prepare()
  }

  /// Gives a new store its secret and its calendar. The register is read when it is first needed, so
  /// that a damaged store can still be opened and verified.
  private func prepare() throws(Fault) {
    if try adoptSettings(writing: false) { return }
    _ = try adoptSettings(writing: true)
  }

  /// The calendar that the store was set up with: a built-in one by its name, any other as it was written down.
  private func remembered(calendar name: String) throws(Fault) -> WorkingCalendar {
    if let known = WorkingCalendar.builtIn(name) { return known }
    guard let text = try store.value(named: "calendar.form") else { return calendar }
    do {
      return try WorkingCalendar(CalendarForm.read(JSONValue(parsing: text)))
    } catch {
      throw Fault(.storeCorrupt, field: "calendar.form")
    }
  }

  /// Reads what the store was set up with; writes it where it is new and `writing`.
  private func adoptSettings(writing: Bool) throws(Fault) -> Bool {
    generation = try store.begin(writing: writing)
    do throws(Fault) {
      // One place of several is no store: what it says of the others would be missed.
      if let set = try store.value(named: Self.placeSetting) {
        throw Fault(
          .badOption, field: "shards",
          detail: "分片库的一片，须与其余各片一同打开 one shard of a set, to be opened with the others: "
            + String(decoding: set.prefix(160), as: UTF8.self))
      }
      // Another process may have been first.
      if try store.value(named: "secret") != nil {
        if let name = try store.value(named: "calendar") {
          calendar = try remembered(calendar: String(decoding: name, as: UTF8.self))
        }
        isSimulation = try store.value(named: Self.simulationSetting) != nil
        origin = String(decoding: try store.value(named: Self.originSetting) ?? [], as: UTF8.self)
        founding = try remembered(options.profiles)
        try refuseOtherRules()
        store.rollback()
        return true
      }
      guard writing else {
        store.rollback()
        return false
      }
      // Entries without a secret are half a copy, or what was left of a store: no new one.
      guard try store.lastNumber() == 0 else { throw Fault(.storeCorrupt, field: "value.secret") }
      changes.removeAll()
      // What the store is set up with is decided once, and a check of it stands beside.
      changes.values["secret"] = salts.next().bytes + salts.next().bytes
      changes.values["calendar"] = Array(calendar.name.utf8)
      if WorkingCalendar.builtIn(calendar.name) == nil {
        changes.values["calendar.form"] = calendar.form.json.canonicalBytes
      }
      if options.isSimulation { changes.values[Self.simulationSetting] = Array("1".utf8) }
      if !options.origin.isEmpty {
        guard SealLog.isOrigin(options.origin) else { throw Fault(.badOption, field: "origin") }
        changes.values[Self.originSetting] = Array(options.origin.utf8)
      }
      founding = options.profiles ?? Profiles()
      for (name, bytes) in founding.settings { changes.values[name] = bytes }
      changes.values[Self.settingsCheck] = Self.check(ofSettings: changes.values)
      try store.commit(&changes)
      changes.removeAll()
      (isSimulation, origin) = (options.isSimulation, options.origin)
      return true
    } catch {
      changes.removeAll()
      store.rollback()
      throw error
    }
  }

  // MARK: - Transactions

  /// Runs `body` inside a transaction, and commits what it put into the change set. Where someone else wrote
  /// meanwhile it is run once more on what stands then: it begins anew each time.
  ///
  /// - Parameter dossiers: what a decision will be about, where the store may let it rest on what is remembered; nil to
  ///   see what others committed before anything is decided.
  func transact<Result>(
    writing: Bool, about dossiers: [DossierKey]? = nil, _ body: () throws(Fault) -> Result
  ) throws(Fault) -> Result {
    // On what is remembered at first; what turns out to be of yesterday is decided on what stands.
    var dossiers = dossiers
    // Over several places what was read is not held while it is decided on: others come in between more often.
    var left = store.places > 1 ? Self.mostTries : 1
    defer { registerReader.forgetWanted() }
    while true {
      let (before, wished) = (salts, registerReader.wanted.count)
      do { return try transactOnce(writing: writing, about: dossiers, body) } catch {
        let wishes = registerReader.wanted.count > wished
        guard writing, error.code == .versionConflict, left > 0 || wishes else { throw error }
        if !wishes { left -= 1 }
        dossiers = nil
        // What was drawn for nothing is drawn again: the same commands give the same bytes on every store.
        salts = before
        if let first = elsewhere {
          elsewhere = nil
          try happen(first)
        }
      }
    }
  }

  /// How often a decision over several places is made again.
  private static let mostTries = 16

  private func transactOnce<Result>(
    writing: Bool, about dossiers: [DossierKey]?, _ body: () throws(Fault) -> Result
  ) throws(Fault) -> Result {
    let found = try dossiers.flatMap { (dossiers) throws(Fault) in try beginOnMemory(dossiers) }
    if found == nil { try begin(writing: writing) }
    (aimed, elsewhere, isWriting, isOnMemory) = (nil, nil, writing, found != nil)
    registerReader.forgetFault()
    registerReader.isLocked = writing
    defer { registerReader.isLocked = false }
    transaction &+= 1
    changes.removeAll()
    registerPlaces.removeAll(keepingCapacity: true)
    do {
      for head in found ?? [] { _ = try shelf(of: head.key.kind)?.load(head, self) }
      let result = try body()
      try requireRegister()
      if changes.isEmpty {
        if writing { try store.confirm() }
        store.rollback()
      } else {
        changes.decidedBy = registerSeen.any
        if isOnMemory { changes.rests = rests }
        try store.commit(&changes)
        adopt()
      }
      endOnMemory()
      trim()
      return result
    } catch {
      store.rollback()
      // What it went on with after that says nothing.
      let fault = registerReader.fault ?? error
      if isOnMemory, fault.code == .versionConflict { forgetTouched() } else { forget() }
      endOnMemory()
      throw fault
    }
  }

  /// Forgets everything that can be read again.
  func forget() {
    seen = 0
    for shelf in shelves { shelf.forget() }
    registerReader.heads.removeAll(keepingCapacity: true)
    registerSeen = (0, 0)
    registerLoaded = false
    importsKnown = false
    importsLooked = false
    lastRules = nil
    changes.removeAll()
    registerPlaces.removeAll(keepingCapacity: true)
  }

  /// Takes over what the store filled in.
  private func adopt() {
    if isOnMemory { seeOwnEntries() }
    for place in changes.heads.indices {
      if !isOnMemory, store.place(of: changes.heads[place].key) == 0 {
        seen = max(seen, changes.heads[place].lastEntry)
      }
      if let slot = changes.slots[place] {
        shelf(of: changes.heads[place].key.kind)?.adopt(changes.heads[place], at: slot)
      } else {
        let head = changes.heads[place]
        guard head.key.kind != .attempt else { continue }
        registerReader.heads[head.key] = head
        noteRegister(head.key.kind, head.lastEntry)
      }
    }
  }

  /// Takes note of an entry of the register.
  func noteRegister(_ kind: DossierKind, _ number: Int64) {
    registerSeen.any = max(registerSeen.any, number)
    if Register.kindsOfDays.contains(kind) {
      registerSeen.ofDays = max(registerSeen.ofDays, number)
    }
  }

  /// About how many bytes of dossiers the engine keeps in mind.
  public var cachedBytes: Int { shelves.reduce(0) { $0 + $1.bytes } }

  /// Forgets, between two transactions, what is more than ``Options/cacheBytes``: half of it stays, so that the
  /// next dossier does not ask for the same again.
  private func trim() {
    let most = max(0, options.cacheBytes)
    let all = cachedBytes
    guard all > most else { return }
    for shelf in shelves {
      // Its part of the half, in units that no product can outgrow.
      let part = (shelf.bytes >> 10) &* (most >> 11) / max(1, all >> 10)
      shelf.trim(to: part << 10)
    }
  }

  // MARK: - Contexts and dossiers

  func context(
    at: Instant, actor: Principal, on dossier: DossierKey? = nil, in past: Register? = nil
  ) throws(Refusal) -> Context {
    let day = at.day(offsetMinutes: options.offsetMinutes)
    guard day.isInRange else { throw Refusal(.dateOutOfRange, field: "at") }
    return Context(
      at: at, arrived: max(arrival, at), day: day, actor: actor,
      rules: try rules(on: day, in: past),
      register: past ?? register,
      offsetMinutes: options.offsetMinutes, dossier: dossier)
  }

  /// The shelves of all domains.
  var shelves: [any AnyShelf] {
    [
      cases, complaints, bulletins, hotlines, projects, appraisals, penalties, stages, incidents,
      records, conducts, inspectionPlans, inspections, ruleFiles, contacts, points, mandates,
    ]
  }

  /// The shelf of a kind; nil for a kind of the register.
  func shelf(of kind: DossierKind) -> (any AnyShelf)? {
    switch kind {
    case .case: cases
    case .complaint: complaints
    case .bulletin: bulletins
    case .hotline: hotlines
    case .project: projects
    case .appraisal: appraisals
    case .penalty: penalties
    case .supervision: incidents
    case .accountability: records
    case .conduct: conducts
    case .stage: stages
    case .inspectionPlan: inspectionPlans
    case .inspection: inspections
    case .tenRules: ruleFiles
    case .contact: contacts
    case .point: points
    case .mandate: mandates
    case .unit, .person, .post, .item, .template, .bar, .calendar, .ruleSet, .attempt: nil
    }
  }

  /// The slot of a dossier, read from the store where it is not remembered; nil where there is none.
  func slot<State>(of key: DossierKey, on shelf: Shelf<State>) throws(Fault) -> Int? {
    if let known = shelf.places[key] { return resting(on: Int(known), of: shelf) }
    guard let head = try store.head(of: key) else { return nil }
    return try load(head, from: shelf)
  }

  func load<State>(_ head: DossierHead, from shelf: Shelf<State>) throws(Fault) -> Int {
    if let known = shelf.places[head.key] { return resting(on: Int(known), of: shelf) }
    var state = State()
    var said = 0
    let held = try held(head)
    let corrections =
      held.contains { $0.entry.word == Upkeep.rectified }
      ? try Corrections(in: held.lazy.map { PastEntry($0.entry) }) : nil
    for held in held {
      let entry = held.entry
      // What an entry says besides who, when and after what.
      said &+= max(0, held.text.count &- 256)
      let event: Event
      if let corrections {
        guard let right = try corrections.event(of: PastEntry(entry)) else { continue }
        event = right
      } else {
        event = try entry.event()
      }
      if let own = State.own(event) {
        state.evolve(own, on: entry.at.day(offsetMinutes: options.offsetMinutes), in: register)
      } else {
        state.take(shared: event)
      }
    }
    return resting(on: shelf.remember(head, state, said: said), of: shelf)
  }

  // MARK: - Recording

  /// The place of a head in the change set, put there when it is first touched.
  func touch(_ head: DossierHead) -> Int { changes.touch(head, slot: nil) }

  func place<State>(ofSlot slot: Int, on shelf: Shelf<State>) -> Int {
    changes.place(of: &shelf.slots[slot], slot, shelf.heads[slot], in: transaction)
  }

  /// When the last event of a dossier was recorded, as it stands inside the transaction.
  func lastAt<State>(of slot: Int, on shelf: Shelf<State>) -> Instant {
    shelf.slots[slot].touched == transaction
      ? changes.heads[shelf.slots[slot].place].lastAt : shelf.heads[slot].lastAt
  }

  /// When time does something next, as it is filed inside the transaction.
  func filed<State>(of slot: Int, on shelf: Shelf<State>) -> Instant? {
    shelf.slots[slot].touched == transaction
      ? changes.heads[shelf.slots[slot].place].due : shelf.heads[slot].due
  }

  /// The place in the change set of a dossier that the transaction touched; nil for one that it did not.
  func touchedPlace(of key: DossierKey) -> Int? {
    if let shelf = shelf(of: key.kind) { return shelf.place(of: key, touchedIn: transaction) }
    return changes.heads.lastIndex { $0.key == key }
  }

  /// Personal data as they stand inside the transaction.
  func personal(of key: DossierKey, slot: String) throws(Fault) -> PersonalRecord? {
    if let place = touchedPlace(of: key) {
      if changes.erased.contains(where: { $0.head == place && $0.slot == slot }) { return nil }
      if let kept = changes.personal.last(where: { $0.head == place && $0.record.slot == slot }) {
        return kept.record
      }
    }
    return try store.personal(of: key, slot: slot)
  }

  /// The applicant of a case; nil where the data were erased or never kept.
  func applicant(of key: DossierKey) throws(Fault) -> Cases.Applicant? {
    try kept(Cases.Applicant.self, of: key, slot: "applicant")
  }

  /// Why personal data are not there: erased, or never kept.
  func absence(of slot: String, in key: DossierKey) throws(Fault) -> Refusal {
    if let head = try store.head(of: key) {
      for held in try held(head) {
        if held.entry.word == "personal.erased", held.entry.data["slot"]?.string == slot {
          return Refusal(.erased, field: "data.slot")
        }
      }
    }
    return Refusal(.notFound, field: "data.slot")
  }
}

extension Register {
  /// The kinds of dossier that make up the register.
  static let kinds: [DossierKind] = [
    .unit, .person, .post, .item, .template, .bar, .calendar, .ruleSet,
  ]
  /// Those by which days are counted.
  static let kindsOfDays: [DossierKind] = [.calendar, .ruleSet]
}

extension SaltSource {
  /// Salts from the machine's cryptographic generator: the host's choice at its edge, drawn outside
  /// every decision.
  public static let system = SaltSource { UInt64.random(in: .min ... .max) }
}
