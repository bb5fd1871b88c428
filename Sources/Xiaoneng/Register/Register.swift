/// Units, officers, posts, items and the calendar, in memory, with small numbers for each.
///
/// The register is read at every command, so it is held whole; a city has some thousands of entries.
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

  private(set) var units: [UnitEntry] = []
  private(set) var persons: [PersonEntry] = []
  /// Administrator, auditor: those of which someone was appointed.
  private(set) var powers: RoleSet = []
  /// The ids of everyone who was ever appointed to one of them.
  private(set) var appointed: Set<String> = []
  private(set) var posts: [PostEntry] = []
  private(set) var items: [ItemEntry] = []
  private var unitIndex: [String: Int32] = [:]
  private var personIndex: [String: Int32] = [:]
  private var postIndex: [String: Int32] = [:]
  private var itemIndex: [String: Int32] = [:]
  private(set) var bars: [String: Registry.Bar] = [:]
  private(set) var calendar: WorkingCalendar
  /// The templates of joint approval, by their ids: all versions, in the order of their adoption.
  private(set) var templates: [String: [JointStages.Template]] = [:]
  /// The rule sets that were adopted, in the order of their adoption.
  private(set) var ruleSets: [Rules] = []
  /// What the names of barred applicants are hashed with.
  let secret: [UInt8]
  /// The same as a key, for marks and request keys.
  let key: SHA256.Key

  init(calendar: WorkingCalendar, secret: [UInt8]) {
    self.calendar = calendar
    self.secret = secret
    key = SHA256.Key(secret)
  }

  /// A register of its own with the same content.
  ///
  /// - Complexity: O(1); what is changed afterwards is copied then.
  func copy() -> Register {
    let copy = Register(calendar: calendar, secret: secret)
    (copy.units, copy.persons, copy.posts, copy.items) = (units, persons, posts, items)
    (copy.unitIndex, copy.personIndex) = (unitIndex, personIndex)
    (copy.postIndex, copy.itemIndex, copy.bars) = (postIndex, itemIndex, bars)
    (copy.ruleSets, copy.templates) = (ruleSets, templates)
    (copy.powers, copy.appointed) = (powers, appointed)
    return copy
  }

  func unit(_ code: String) -> Int32? { unitIndex[code] }
  func person(_ id: String) -> Int32? { personIndex[id] }
  func post(_ code: String) -> Int32? { postIndex[code] }
  func item(_ code: String) -> Int32? { itemIndex[code] }

  /// The version of a template that applies to stages of today.
  func template(_ id: String) -> JointStages.Template? { templates[id]?.last }

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
    guard let index = personIndex[person] else { return true }
    let entry = persons[Int(index)]
    if let last = entry.lastDay, last < day { return true }
    return entry.absences.contains { $0.from <= day && day <= $0.through }
  }

  /// Whether the officer served in a unit on `first` or on any day after it: who was moved is still of the unit whose
  /// matter it was then.
  func served(_ person: String, in unit: Int32, since first: Day) -> Bool {
    guard unit >= 0, let index = personIndex[person] else { return false }
    let (entry, code) = (persons[Int(index)], unitCode(unit))
    if entry.unit == code, entry.lastDay.map({ $0 >= first }) ?? true { return true }
    return entry.before.contains { $0.unit == code && $0.last >= first }
  }

  /// The codes of all units that the officer serves in or ever did.
  func unitsServed(by person: String) -> Set<String> {
    guard let index = personIndex[person] else { return [] }
    let entry = persons[Int(index)]
    return Set(entry.before.map(\.unit)).union([entry.unit])
  }

  /// The units with someone in `role`, in the order of their codes.
  func units(with role: Role) -> [String] {
    Set(persons.filter { $0.roles.contains(role) }.map(\.unit)).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  /// Refuses what would leave the register with no administrator, once one was appointed.
  func requireAdministrator(besides id: String) throws(Refusal) {
    guard powers.contains(.administrator), let index = personIndex[id],
      persons[Int(index)].roles.contains(.administrator), persons[Int(index)].lastDay == nil
    else { return }
    let others = persons.contains {
      $0.id != id && $0.lastDay == nil && $0.roles.contains(.administrator)
    }
    guard others else { throw Refusal(.lastAdministrator, field: "dossier") }
  }

  /// Folds one event of the register, recorded on `day`, into it.
  func evolve(_ event: Registry.Event, of id: String, on day: Day) {
    switch event {
    case .unitRegistered(let unit):
      put(UnitEntry(code: id, unit: unit), &units, &unitIndex, id)
    case .personRegistered(let officer):
      var entry = PersonEntry(
        id: id, unit: officer.unit, roles: RoleSet(officer.roles), lastDay: nil, absences: [])
      if let known = personIndex[id].map({ persons[Int($0)] }) {
        (entry.absences, entry.before) = (known.absences, known.before)
        if known.unit != officer.unit || known.lastDay != nil {
          entry.before.append((known.unit, known.lastDay.map { min($0, day) } ?? day))
        }
      }
      put(entry, &persons, &personIndex, id)
      let held = entry.roles.intersection(.powers)
      powers = powers.union(held)
      if held != [] { appointed.insert(id) }
    case .personDismissed(let departure):
      if let index = personIndex[id] { persons[Int(index)].lastDay = departure.lastDay }
    case .personAbsent(let absence):
      if let index = personIndex[id] { persons[Int(index)].absences.append(absence) }
    case .postAssigned(let post):
      put(PostEntry(code: id, post: post), &posts, &postIndex, id)
    case .itemPublished(let version):
      publish(version, as: id)
    case .itemOpened(let opening):
      if let index = itemIndex[id] { items[Int(index)].isOpen = opening.open }
    case .calendarOverlaid(let overlay):
      var changes: [Day: Bool] = [:]
      for day in overlay.daysOff { changes[day] = false }
      for day in overlay.daysWorked { changes[day] = true }
      if let changed = try? calendar.overlaying(changes, name: overlay.name) { calendar = changed }
    case .calendarNoticed(let notice):
      if let changed = try? calendar.extending(notice) { calendar = changed }
    case .applicantBarred(let bar):
      bars[id] = bar
    case .templateAdopted(let template):
      templates[id, default: []].append(template)
    case .rulesAdopted(let adopted):
      ruleSets.append(Rules(adopted.rules))
    }
  }

  private func put<Entry>(
    _ entry: Entry, _ entries: inout [Entry], _ index: inout [String: Int32], _ id: String
  ) {
    if let known = index[id] {
      entries[Int(known)] = entry
    } else {
      index[id] = Int32(clamping: entries.count)
      entries.append(entry)
    }
  }

  private func publish(_ version: Registry.ItemVersion, as code: String) {
    let unit = unitIndex[version.unit] ?? -1
    guard let index = itemIndex[code] else {
      itemIndex[code] = Int32(clamping: items.count)
      items.append(
        ItemEntry(code: code, unit: unit, versions: [PublishedVersion(version)], isOpen: true))
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
