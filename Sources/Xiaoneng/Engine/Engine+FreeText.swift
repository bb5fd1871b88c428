extension Engine {
  /// Writes what a ruling says into the change set, where recording it finds it, and refuses it where a free text
  /// holds personal data: a telephone number, a citizen's number, or what is kept beside the ledger of whom the
  /// dossier is about.
  ///
  /// - Parameters:
  ///   - isOrdered: whether another decision ordered it, whose texts were looked at when it was made. What time causes
  ///     holds no one's words either.
  ///   - marks: what whoever the dossier is about is known by, where the ruling says it.
  ///   - person: the same as far as it is in mind.
  func say(
    _ ruling: Ruling, of key: DossierKey, by actor: Principal, isOrdered: Bool,
    giving marks: FreeText.Marks?, about person: inout FreeText.Person?
  ) throws {
    let looks = !isOrdered && actor.role != .system
    if looks { try requireNamesNoComplainant(in: ruling, of: key) }
    changes.say(ruling.events, collecting: looks)
    guard looks else { return }
    // What a decision orders elsewhere is looked at with it: an order that is carried out later finds no one to tell.
    let ordered = ruling.orders.isEmpty ? [] : FreeText.texts(of: ruling.orders.flatMap(\.events))
    guard !changes.writer.freeTexts.isEmpty || !ordered.isEmpty else { return }
    do {
      try requireNoPersonalData(
        in: ordered.isEmpty ? changes.writer.freeTexts : changes.writer.freeTexts + ordered,
        of: key, giving: marks, about: &person)
    } catch {
      changes.unsay()
      throw error
    }
  }

  /// What whoever a dossier of `kind` is about is known by, where a ruling says who that is.
  func given(in ruling: Ruling, of kind: DossierKind) -> FreeText.Marks? {
    guard !ruling.personal.isEmpty, let slot = kind.slotOfPerson else { return nil }
    return ruling.personal.last { $0.slot == slot }.map(FreeText.marks)
  }

  func requireNoPersonalData(
    in texts: [String], of key: DossierKey, giving given: FreeText.Marks?,
    about person: inout FreeText.Person?
  ) throws {
    var (mayName, mayHoldNumber) = (false, false)
    for text in texts {
      let glance = FreeText.Glance(text)
      if glance.isPlain {
        mayHoldNumber = mayHoldNumber || glance.mayHoldNumber
        let isNamed = given == nil ? person.map(glance.mayName) ?? glance.mayName : glance.mayName
        mayName = mayName || isNamed
      } else {
        // What turns the direction of a text, or shows nothing, makes it read as another.
        guard text.isLegible else { throw Refusal(.badRegister) }
        (mayName, mayHoldNumber) = (true, true)
      }
    }
    namesPerson = false
    if let slot = key.kind.slotOfPerson, mayName {
      let marks =
        try given ?? personal(of: key, slot: slot).map(FreeText.marks) ?? FreeText.Marks()
      if given == nil { person = FreeText.Person(marks) }
      namesPerson = texts.contains(where: marks.stand)
    }
    // Which of them it is would be told by saying so.
    guard !namesPerson, !(mayHoldNumber && texts.contains(where: FreeText.holdsNumber)) else {
      throw Refusal(.personalInText)
    }
  }

  /// Records that a text of an officer was refused since it names whom a dossier is about: by trying names one could
  /// learn who that is, and never unseen. In a transaction of its own, since a refusal records nothing else; whoever
  /// tries is told only after it.
  func record(guesses: [CommandRequest]) throws(Fault) {
    for guesses in inPlaces(guesses, by: \.dossier) { try record(guessesOfOnePlace: guesses) }
  }

  private func record(guessesOfOnePlace guesses: [CommandRequest]) throws(Fault) {
    try transact(writing: true) { () throws(Fault) in
      for request in guesses where request.actor.role.isOfficer {
        guard let key = request.dossier, let shelf = shelf(of: key.kind) else { continue }
        var denied = PersonalReading(
          slot: key.kind.identity?.slot ?? "", purpose: "文字中出现当事人身份")
        denied.asked = request.at
        do { try shelf.note(denied, in: key, by: request.actor, self) } catch {
          throw Self.fault(error)
        }
      }
    }
  }

  /// Records an attempt at what a dossier keeps, at the moment of its last entry: it moves no clock.
  func note<State: Dossier>(
    _ denied: PersonalReading, in key: DossierKey, by actor: Principal, on shelf: Shelf<State>
  ) throws {
    guard let slot = try slot(of: key, on: shelf) else { return }
    let mark = try context(at: lastAt(of: slot, on: shelf), actor: actor, on: key)
    _ = try record(
      try ruled(.personalDenied(denied), by: State.author(actor)), on: slot, of: shelf, in: mark)
  }

  /// Refuses an account that is itself personal data: it stands in every entry of its holder.
  func requireNoPersonalData(in actor: Principal) throws(Refusal) {
    guard !FreeText.holdsNumber(actor.id) else { throw Refusal(.personalInText, field: "actor.id") }
  }
}
