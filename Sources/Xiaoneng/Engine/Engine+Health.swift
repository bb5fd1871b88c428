extension Engine {
  /// Whether what time does has been done, and what waits (运行状况): for whoever keeps the file.
  ///
  /// - Parameter at: now.
  /// - Throws: ``XiaonengCalendar/Fault`` when the store cannot.
  /// - Complexity: O(*k*) for *k* dossiers that are due and messages that wait.
  public func health(at: Instant) throws(Fault) -> Desk.Health {
    try transact(writing: false) { () throws(Fault) in
      var health = Desk.Health(
        entries: try store.lastNumber(), due: 0, outbox: 0, horizon: register.calendar.horizon)
      let due = try store.due(by: at, limit: .max)
      health.due = Int64(due.count)
      health.dueSince = due.first?.due
      let waiting = try store.notices(.queued, by: at, limit: .max)
      health.outbox = Int64(waiting.count)
      health.outboxSince = waiting.map(\.due).min()
      if let seal = try store.lastSeal() {
        health.sealed = seal.at
        health.sealedEntries = seal.entries
      }
      return health
    }
  }

  /// The officers of the register with units, roles and posts, without their names (人员列表): for whoever keeps the
  /// file.
  ///
  /// - Parameter day: the day on which they are away or not.
  /// - Throws: ``XiaonengCalendar/Fault`` when the store cannot.
  /// - Complexity: O(officers · posts).
  public func people(on day: Day) throws(Fault) -> Desk.People {
    try transact(writing: false) { () throws(Fault) in
      var posts: [String: [String]] = [:]
      for entry in register.allPosts {
        posts[entry.post.holderA, default: []].append("\(entry.post.name) A")
        posts[entry.post.holderB, default: []].append("\(entry.post.name) B")
      }
      let names = Dictionary(
        register.allUnits.map { ($0.code, $0.unit.name) }, uniquingKeysWith: { first, _ in first })
      return Desk.People(
        people: register.allPersons.map { entry in
          var person = Desk.Person(
            id: entry.id, unit: entry.unit, unitName: names[entry.unit] ?? "",
            roles: Role.allCases.filter(entry.roles.contains))
          person.posts = posts[entry.id] ?? []
          person.away = register.isAway(entry.id, on: day)
          person.lastDay = entry.lastDay
          return person
        })
    }
  }
}
