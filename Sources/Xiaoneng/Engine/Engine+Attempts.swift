// Refused attempts to read personal data (查阅被拒), of every domain in one place: 个人信息保护法 art 51.
//
// They stand in no dossier that was asked about: what is not there, what is not seen and what is closed to the asker
// cost them the same writing, so that not even the time of an answer tells one from the other.

extension Engine {
  /// How many attempts of one person are recorded on one day: who tries more fills no disk, and the last one says that
  /// there were more.
  static let mostAttempts: Int32 = 64

  /// Records that a question for personal data was refused. Whoever serves or holds power leaves the mark; accounts of
  /// visitors are as many as anyone likes, and what is refused to them is theirs or no one's they could name.
  ///
  /// What was asked for what purpose is not kept: a name in it could never be erased, and to look for it would take
  /// its time where there is someone to be named.
  func record(attempt question: Question, _ context: Context) throws(Fault) {
    let actor = question.actor
    guard actor.role.isOfficer || RoleSet.powers.contains(actor.role) else { return }
    let mark = register.key.authenticate(Array("attempt\n\(actor.id)".utf8)).hex
    let key = DossierKey(.attempt, "\(context.day)-\(mark.prefix(16))")
    let head = try store.head(of: key) ?? DossierHead(new: key)
    guard head.version < Self.mostAttempts else { return }
    var attempt = PersonalRights.Attempt()
    (attempt.query, attempt.asked) = (question.query.word, question.at)
    if let dossier = question.dossier { attempt.dossier = try Self.name(of: dossier, in: store) }
    if let slot = question.query.slot, Self.isSlot(slot) { attempt.slot = slot }
    attempt.last = head.version &+ 1 == Self.mostAttempts
    let event = Event.personalAttempted(attempt)
    let place = touch(head)
    changes.say([event], collecting: false)
    guard let said = changes.said.first else { return }
    changes.append(
      event.word, said, to: place, by: actor, for: "", at: max(question.at, head.lastAt))
  }

  /// A dossier as it was named: its kind alone where the rest could be a person's name or number and names no dossier.
  private static func name(of key: DossierKey, in store: any Store) throws(Fault) -> String {
    // Looked up whatever it is called: what is there is found in the same time.
    let isThere = try store.head(of: key) != nil
    let isNumber = key.id.utf8.allSatisfy { $0 < 0x80 } && !FreeText.holdsNumber(key.id)
    return isThere || isNumber ? key.description : key.kind.rawValue + "/…"
  }

  /// Whether a text can be the name of a slot, and says nothing else.
  private static func isSlot(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count) && !FreeText.holdsNumber(text)
      && text.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
          || $0 == 0x2D
      }
  }

  // MARK: - Read again

  /// Refused attempts, the newest first.
  ///
  /// - Complexity: O(attempts of the days asked for).
  func attempts(
    _ filter: PersonalRights.AttemptFilter, _ question: Question, _ context: Context
  ) throws -> PersonalRights.AttemptList {
    _ = try viewer(question.actor, word: question.query.word, context)
    try checkLimit(filter.limit)
    if let from = filter.from, let through = filter.through, through < from {
      throw Refusal(.badDate, field: "data.through", detail: "\(through) < \(from)")
    }
    let name = filter.dossier?.description
    var found = try attempts { day in
      (filter.from.map { $0 <= day } ?? true) && (filter.through.map { day <= $0 } ?? true)
    }.filter {
      (filter.reader.isEmpty || $0.view.reader == filter.reader)
        && (name.map { [view = $0.view] in view.dossier == $0 } ?? true)
    }
    found.sort { ($0.view.at, $0.number) > ($1.view.at, $1.number) }
    var list = PersonalRights.AttemptList()
    list.attempts = found.prefix(Int(filter.limit)).map(\.view)
    list.more = found.count > list.attempts.count
    return list
  }

  /// The attempts at one dossier.
  ///
  /// - Complexity: O(all attempts).
  func attempts(at key: DossierKey) throws -> [PersonalRights.AttemptView] {
    let name = key.description
    return try attempts { _ in true }.map(\.view).filter { $0.dossier == name }
  }

  private func attempts(
    on isWanted: (Day) -> Bool
  ) throws -> [(number: Int64, view: PersonalRights.AttemptView)] {
    var found: [(number: Int64, view: PersonalRights.AttemptView)] = []
    for head in try store.heads(of: [.attempt]) {
      guard let day = Day(String(head.key.id.prefix(10))), isWanted(day) else { continue }
      for held in try held(head) {
        guard case .personalAttempted(let attempt) = try held.entry.event() else { continue }
        var view = PersonalRights.AttemptView()
        (view.at, view.reader) = (attempt.asked, held.entry.actor.id)
        (view.role, view.unit) = (held.entry.actor.role, held.entry.actor.unit)
        (view.query, view.dossier) = (attempt.query, attempt.dossier)
        (view.slot, view.last) = (attempt.slot, attempt.last)
        found.append((held.number, view))
      }
    }
    return found
  }
}
