// By which rules an engine decides (规则集): those that its store was set up with, whole, and those adopted since.

extension Engine {
  /// The rules in force on `day`: of the sets that stand, the last to come into force; of two from the same day the one
  /// adopted later.
  ///
  /// - Parameter past: the register as it stood, where that is not now.
  /// - Throws: ``XiaonengCalendar/Refusal/Code/profileUnknown`` before the first.
  func rules(on day: Day, in past: Register? = nil) throws(Refusal) -> Rules {
    if past == nil, let last = lastRules, last.day == day { return last.rules }
    let adopted = (past ?? register).ruleSets.filter { $0.profile.validFrom <= day }
    var found = try? founding.rules(on: day)
    for rules in adopted
    where found.map({ $0.profile.validFrom <= rules.profile.validFrom }) ?? true { found = rules }
    guard let found else { throw Refusal(.profileUnknown, detail: "\(day)") }
    if past == nil, registerLoaded { lastRules = (day, found) }
    return found
  }

  /// The rule sets that stand, oldest first: those the store was set up with, and those adopted since.
  ///
  /// - Throws: ``XiaonengCalendar/Fault`` of the store.
  public func ruleSets() throws(Fault) -> [Profile] {
    try transact(writing: false) { () throws(Fault) in standing }
  }

  /// The rule set by which is decided on `day`, as things stand.
  ///
  /// - Returns: nil before the first.
  /// - Throws: ``XiaonengCalendar/Fault`` of the store.
  public func ruleSet(on day: Day) throws(Fault) -> Profile? {
    try transact(writing: false) { () throws(Fault) in (try? rules(on: day))?.profile }
  }

  private var standing: [Profile] { founding.all + register.ruleSets.map(\.profile) }

  /// What the store was set up with; the built-in sets for one that was set up before stores remembered them.
  func remembered(_ given: Profiles?) throws(Fault) -> Profiles {
    guard let index = try store.value(named: Profiles.setting) else { return given ?? Profiles() }
    guard let entries = Profiles.Entry.all(in: index) else {
      throw Fault(.storeCorrupt, field: Profiles.setting)
    }
    var sets: [Rules] = []
    for entry in entries {
      if let known = entry.builtIn {
        sets.append(known)
        continue
      }
      let name = Profiles.setting + "." + entry.id
      guard let text = try store.value(named: name), SHA256.hash(text).hex == entry.digest,
        let json = try? JSONValue(parsing: text), let profile = try? Profile.read(json)
      else { throw Fault(.storeCorrupt, field: name) }
      sets.append(Rules(profile))
    }
    return Profiles(sets)
  }

  /// Refuses a process that brings rules by which the store does not decide: two would decide one file by two laws.
  func refuseOtherRules() throws(Fault) {
    guard let given = options.profiles else { return }
    var stand = founding.all
    if let head = try store.head(of: DossierKey(.ruleSet, "main")) {
      for held in try held(head) {
        if case .register(.rulesAdopted(let adopted)) = try held.entry.event() {
          stand.append(adopted.rules)
        }
      }
    }
    for profile in given.all where !stand.contains(profile) {
      throw Fault(.rulesDiffer, field: "rules", detail: String(profile.id.prefix(64)))
    }
  }

  /// Adopts a rule set: what fell due before falls due by the rules of its time, and whose due day moves is told.
  func adopt(
    _ adoption: Law.Adoption, _ request: CommandRequest, _ key: DossierKey, _ context: Context
  ) throws -> Outcome.Done {
    var context = context
    context.fetched = Fetched(profiles: standing)
    let waiting = try waiting()
    let ruling = try ruled {
      try register.decide(.adoptRules(adoption), on: key.id, in: context, into: &$0)
    }
    if adoption.dryRun {
      let before = moments(waiting)
      let kept = register.ruleSets.count
      for case .register(let event) in ruling.events {
        register.evolve(event, of: key.id, on: context.day)
      }
      lastRules = nil
      let moved = moves(from: before)
      register.withdrawRuleSets(after: kept)
      lastRules = nil
      return Outcome.Done(dossier: key, first: 1, last: 0, events: [], moved: moved)
    }
    try elapseAll(waiting, through: request.at)
    let before = moments(waiting)
    var done = try record(ruling, on: key, by: request.actor, at: request.at)
    lastRules = nil
    done.moved = moves(from: before)
    for dossier in waiting { file(dossier) }
    return done
  }

  private func moments(_ waiting: [Waiting]) -> [(dossier: Waiting, due: Instant?)] {
    waiting.map { ($0, $0.shelf.dueMoment(of: $0.slot, self) ?? nil) }
  }

  /// Whose next moment lies on another day than before: the day that ends with it, where it is a midnight.
  private func moves(from before: [(dossier: Waiting, due: Instant?)]) -> [Outcome.Moved] {
    var moved: [Outcome.Moved] = []
    for (dossier, was) in before {
      guard let was, let now = dossier.shelf.dueMoment(of: dossier.slot, self) ?? nil else {
        continue
      }
      let (from, to) = (lastDay(was), lastDay(now))
      guard from != to else { continue }
      moved.append(
        Outcome.Moved(dossier: dossier.shelf.key(of: dossier.slot), from: from, to: to))
    }
    return moved.sorted { $0.dossier < $1.dossier }
  }

  private func lastDay(_ at: Instant) -> Day {
    Instant(at.milliseconds &- 1).day(offsetMinutes: options.offsetMinutes)
  }
}

extension Command {
  /// Whether it only asks what would happen: nothing is recorded, and no key remembered.
  var isTrial: Bool {
    if case .register(.adoptRules(let adoption)) = self { adoption.dryRun } else { false }
  }
}

extension Profiles {
  /// Rules that were read already.
  init(_ rules: [Rules]) {
    ordered = rules.sorted { $0.profile.validFrom < $1.profile.validFrom }
  }

  func rules(on day: Day) throws(Refusal) -> Rules {
    guard let rules = ordered.last(where: { $0.profile.validFrom <= day }) else {
      throw Refusal(.profileUnknown, detail: "\(day)")
    }
    return rules
  }
}
