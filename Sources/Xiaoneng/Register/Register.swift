/// Where a register reads what it does not hold yet (登记来源).
protocol RegisterSource: AnyObject {
  /// Folds the dossier `key` into `register`, where there is one.
  func read(_ key: DossierKey, into register: Register)
  /// Folds all dossiers of a kind into `register` that it does not hold.
  ///
  /// - Returns: the ids of all there are, in the order in which they were opened.
  func readAll(of kind: DossierKind, into register: Register) -> [String]
}

/// Units, officers, posts, items and the calendar, in memory, with small numbers for each.
///
/// A city has some thousands of entries, of which a command needs a handful: where it has a source, a dossier is read when
/// it is first asked for, and stays. Calendar and rule sets are held from the beginning.
final class Register {
  struct UnitEntry {
    var code: String
    var unit: Registry.Unit
  }
  struct PersonEntry {
    var id: String
    var unit: String
    var roles: RoleSet
    var lastDay: Day?
    var absences: [Registry.AbsenceRecord]
    /// The units they served before, each with the last day there.
    var before: [(unit: String, last: Day)] = []
  }
  struct PostEntry {
    var code: String
    var post: Registry.Post
  }
  struct ItemEntry {
    var code: String
    var unit: Int32
    var versions: [PublishedVersion]
    var isOpen: Bool

    /// Whether it is classified, or ever was.
    var wasClassified: Bool { versions.contains(where: \.value.secret) }
  }
  /// A version behind one reference, since every command of a case looks into one.
  final class PublishedVersion: Sendable {
    let value: Registry.ItemVersion
    init(_ value: Registry.ItemVersion) { self.value = value }
  }

  // Every command looks into these. Debug builds, and so the tests, check at every touch that nothing else holds on to them.
  #if !DEBUG
    @exclusivity(unchecked)
  #endif
  private(set) var units = Roster<UnitEntry>()
  #if !DEBUG
    @exclusivity(unchecked)
  #endif
  private(set) var persons = Roster<PersonEntry>()
  #if !DEBUG
    @exclusivity(unchecked)
  #endif
  private(set) var posts = Roster<PostEntry>()
  #if !DEBUG
    @exclusivity(unchecked)
  #endif
  private(set) var items = Roster<ItemEntry>()
  private var knownBars: [String: Registry.Bar] = [:]
  private var knownPowers: RoleSet = []
  private var knownAppointed: Set<String> = []
  private(set) var calendar: WorkingCalendar
  /// The templates of joint approval, by their ids: all versions, in the order of their adoption.
  private var templates: [String: [JointStages.Template]] = [:]
  /// The rule sets that were adopted, in the order of their adoption.
  private(set) var ruleSets: [Rules] = []
  /// What the names of barred applicants are hashed with.
  let secret: [UInt8]
  /// The same as a key, for marks and request keys.
  let key: SHA256.Key

  /// Where it reads what it does not hold; nil where it holds everything.
  private let source: (any RegisterSource)?
  /// What was read, or recorded since.
  private var held: Set<DossierKey> = []
  /// What was looked for and is not there; after so many all of them are forgotten.
  private var absent: Set<DossierKey> = []
  private static let mostAbsent = 1_024
  /// The kinds of which everything is held.
  private var whole: Set<DossierKind> = []

  init(calendar: WorkingCalendar, secret: [UInt8], source: (any RegisterSource)? = nil) {
    self.calendar = calendar
    self.secret = secret
    self.source = source
    key = SHA256.Key(secret)
  }

  /// A register of its own with the same content, of one that holds everything.
  ///
  /// - Complexity: O(1); what is changed afterwards is copied then.
  func copy() -> Register {
    let copy = Register(calendar: calendar, secret: secret)
    (copy.units, copy.persons, copy.posts, copy.items) = (units, persons, posts, items)
    (copy.knownBars, copy.ruleSets, copy.templates) = (knownBars, ruleSets, templates)
    (copy.knownPowers, copy.knownAppointed) = (knownPowers, knownAppointed)
    return copy
  }

  // MARK: - What is held

  /// Whether it was asked for before what the store says of the dossier: what others record in it is then folded as it
  /// comes, and is otherwise read with the rest of it.
  func knows(_ key: DossierKey) -> Bool {
    source == nil || whole.contains(key.kind) || held.contains(key) || absent.contains(key)
  }

  func holds(_ key: DossierKey) -> Bool { held.contains(key) }

  /// Says that the dossier is held from here on; its entries are folded next.
  func hold(_ key: DossierKey) {
    held.insert(key)
    absent.remove(key)
  }

  /// Says that everything of a kind is held.
  func holdAll(of kind: DossierKind) { whole.insert(kind) }

  /// Reads the dossier before something is recorded in it, which no store tells yet.
  func prepare(_ key: DossierKey) {
    guard source != nil else { return }
    _ = read(key.kind, key.id)
    hold(key)
  }

  /// Reads a dossier that is not held; false where nothing was looked for.
  private func read(_ kind: DossierKind, _ id: String) -> Bool {
    guard !id.isEmpty, let source, !whole.contains(kind), DossierKey.isID(id) else { return false }
    let key = DossierKey(kind, id)
    guard !knows(key) else { return false }
    if absent.count >= Self.mostAbsent { absent.removeAll(keepingCapacity: true) }
    absent.insert(key)
    source.read(key, into: self)
    return true
  }

  /// Reads everything of a kind that is not held.
  func readAll(of kind: DossierKind) {
    guard let source, !whole.contains(kind) else { return }
    whole.insert(kind)
    let ids = source.readAll(of: kind, into: self)
    switch kind {
    case .unit: units.order(by: ids)
    case .person: persons.order(by: ids)
    case .post: posts.order(by: ids)
    case .item: items.order(by: ids)
    default: break
    }
  }

  /// The places of all units, persons, posts or items, in the order in which they were opened.
  ///
  /// - Complexity: O(dossiers of the kind), which are read where they are not held.
  func places(of kind: DossierKind) -> [Int32] {
    readAll(of: kind)
    return switch kind {
    case .unit: units.ordered
    case .person: persons.ordered
    case .post: posts.ordered
    case .item: items.ordered
    default: []
    }
  }

  /// All units, in the order in which they were registered; O(units), as with the others.
  var allUnits: some Sequence<UnitEntry> {
    readAll(of: .unit)
    return units.inOrder
  }
  var allPersons: some Sequence<PersonEntry> {
    readAll(of: .person)
    return persons.inOrder
  }
  var allPosts: some Sequence<PostEntry> {
    readAll(of: .post)
    return posts.inOrder
  }
  var allItems: some Sequence<ItemEntry> {
    readAll(of: .item)
    return items.inOrder
  }

  /// The bars on applicants, by the marks of whom they are on.
  var bars: [String: Registry.Bar] {
    readAll(of: .bar)
    return knownBars
  }
  /// Administrator, auditor: those of which someone was appointed.
  var powers: RoleSet {
    readAll(of: .person)
    return knownPowers
  }
  /// The ids of everyone who was ever appointed to one of them.
  var appointed: Set<String> {
    readAll(of: .person)
    return knownAppointed
  }

  // MARK: - Looking up

  func unit(_ code: String) -> Int32? {
    units.place(of: code) ?? (read(.unit, code) ? units.place(of: code) : nil)
  }
  func person(_ id: String) -> Int32? {
    persons.place(of: id) ?? (read(.person, id) ? persons.place(of: id) : nil)
  }
  func post(_ code: String) -> Int32? {
    posts.place(of: code) ?? (read(.post, code) ? posts.place(of: code) : nil)
  }
  func item(_ code: String) -> Int32? {
    items.place(of: code) ?? (read(.item, code) ? items.place(of: code) : nil)
  }

  /// All versions of a template, in the order of their adoption.
  func versions(ofTemplate id: String) -> [JointStages.Template] {
    templates[id] ?? (read(.template, id) ? templates[id] : nil) ?? []
  }

  /// Whether the unit that stands at `index` has this code: the same as looking the code up, for less.
  func isCode(_ code: String, of index: Int32) -> Bool {
    !code.isEmpty && units.indices.contains(Int(index)) && units[Int(index)].code == code
  }

  func unitCode(_ index: Int32) -> String {
    units.indices.contains(Int(index)) ? units[Int(index)].code : ""
  }
  func itemCode(_ index: Int32) -> String {
    items.indices.contains(Int(index)) ? items[Int(index)].code : ""
  }
  func entry(item index: Int32) -> ItemEntry? {
    items.indices.contains(Int(index)) ? items[Int(index)] : nil
  }
  /// Which version of the item is valid on `day`.
  func version(item index: Int32, on day: Day) -> Int32? {
    guard items.indices.contains(Int(index)) else { return nil }
    let found = items[Int(index)].versions.lastIndex {
      $0.value.validFrom <= day && $0.value.validTo.map { day <= $0 } ?? true
    }
    return found.map(Int32.init)
  }
  func version(item index: Int32, number: Int32) -> PublishedVersion? {
    guard items.indices.contains(Int(index)),
      items[Int(index)].versions.indices.contains(Int(number))
    else { return nil }
    return items[Int(index)].versions[Int(number)]
  }

  /// Whether the officer is away on `day`, or no longer in service.
  func isAway(_ person: String, on day: Day) -> Bool {
    guard let index = self.person(person) else { return true }
    let entry = persons[Int(index)]
    if let last = entry.lastDay, last < day { return true }
    return entry.absences.contains { $0.from <= day && day <= $0.through }
  }

  /// Whether the officer served in a unit on `first` or on any day after it: who was moved is still of the unit whose
  /// matter it was then.
  func served(_ person: String, in unit: Int32, since first: Day) -> Bool {
    guard unit >= 0, let index = self.person(person) else { return false }
    let (entry, code) = (persons[Int(index)], unitCode(unit))
    if entry.unit == code, entry.lastDay.map({ $0 >= first }) ?? true { return true }
    return entry.before.contains { $0.unit == code && $0.last >= first }
  }

  /// The codes of all units that the officer serves in or ever did.
  func unitsServed(by person: String) -> Set<String> {
    guard let index = self.person(person) else { return [] }
    let entry = persons[Int(index)]
    return Set(entry.before.map(\.unit)).union([entry.unit])
  }

  /// The units with someone in `role`, in the order of their codes.
  func units(with role: Role) -> [String] {
    var found: Set<String> = []
    for person in allPersons where person.roles.contains(role) { found.insert(person.unit) }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Refuses what would leave the register with no administrator, once one was appointed.
  func requireAdministrator(besides id: String) throws(Refusal) {
    guard powers.contains(.administrator), let index = person(id),
      persons[Int(index)].roles.contains(.administrator), persons[Int(index)].lastDay == nil
    else { return }
    let others = allPersons.contains { other in
      other.id != id && other.lastDay == nil && other.roles.contains(.administrator)
    }
    guard others else { throw Refusal(.lastAdministrator, field: "dossier") }
  }

  /// Folds one event of the register, recorded on `day`, into it.
  func evolve(_ event: Registry.Event, of id: String, on day: Day) {
    switch event {
    case .unitRegistered(let unit):
      units.put(UnitEntry(code: id, unit: unit), as: id)
    case .personRegistered(let officer):
      var entry = PersonEntry(
        id: id, unit: officer.unit, roles: RoleSet(officer.roles), lastDay: nil, absences: [])
      if let known = person(id).map({ persons[Int($0)] }) {
        (entry.absences, entry.before) = (known.absences, known.before)
        if known.unit != officer.unit || known.lastDay != nil {
          entry.before.append((known.unit, known.lastDay.map { min($0, day) } ?? day))
        }
      }
      persons.put(entry, as: id)
      let power = entry.roles.intersection(.powers)
      knownPowers = knownPowers.union(power)
      if power != [] { knownAppointed.insert(id) }
    case .personDismissed(let departure):
      if let index = person(id) { persons[Int(index)].lastDay = departure.lastDay }
    case .personAbsent(let absence):
      if let index = person(id) { persons[Int(index)].absences.append(absence) }
    case .postAssigned(let post):
      posts.put(PostEntry(code: id, post: post), as: id)
    case .itemPublished(let version):
      publish(version, as: id)
    case .itemOpened(let opening):
      if let index = item(id) { items[Int(index)].isOpen = opening.open }
    case .calendarOverlaid(let overlay):
      var changes: [Day: Bool] = [:]
      for day in overlay.daysOff { changes[day] = false }
      for day in overlay.daysWorked { changes[day] = true }
      if let changed = try? calendar.overlaying(changes, name: overlay.name) { calendar = changed }
    case .calendarNoticed(let notice):
      if let changed = try? calendar.extending(notice) { calendar = changed }
    case .applicantBarred(let bar):
      knownBars[id] = bar
    case .templateAdopted(let template):
      templates[id, default: []].append(template)
    case .rulesAdopted(let adopted):
      ruleSets.append(Rules(adopted.rules))
    }
  }

  /// Takes back the rule sets behind the first `count`, which were adopted for a trial.
  func withdrawRuleSets(after count: Int) {
    ruleSets.removeLast(max(0, ruleSets.count - max(0, count)))
  }

  private func publish(_ version: Registry.ItemVersion, as code: String) {
    let unit = unit(version.unit) ?? -1
    guard let index = item(code) else {
      let versions = [PublishedVersion(version)]
      items.put(ItemEntry(code: code, unit: unit, versions: versions, isOpen: true), as: code)
      return
    }
    // A new version ends the one before it on the eve.
    var entry = items[Int(index)]
    if let last = entry.versions.indices.last {
      let eve = try? version.validFrom.adding(-1)
      var before = entry.versions[last].value
      if let eve, before.validTo.map({ $0 > eve }) ?? true {
        before.validTo = eve
        entry.versions[last] = PublishedVersion(before)
      }
    }
    entry.unit = unit
    entry.versions.append(PublishedVersion(version))
    items[Int(index)] = entry
  }
}

extension WorkingCalendar {
  /// The calendar with a new year's notice.
  func extending(_ notice: Registry.CalendarNotice) throws(Refusal) -> WorkingCalendar {
    try extending(
      year: Int(notice.year), daysOff: notice.daysOff, daysWorked: notice.daysWorked,
      notice: notice.notice)
  }
}
