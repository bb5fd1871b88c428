extension Engine {
  /// Writes what a ruling says into the change set, where recording it finds it, and refuses it where a free text
  /// holds personal data: a telephone number, a citizen's number, or what is kept beside the ledger of whom the
  /// dossier is about.
  ///
  /// - Parameter isOrdered: whether another decision ordered it, whose texts were looked at when it was made. What
  ///   time causes holds no one's words either.
  func say(_ ruling: Ruling, of key: DossierKey, by actor: Principal, isOrdered: Bool) throws {
    let looks = !isOrdered && actor.role != .system
    if looks { try requireNamesNoComplainant(in: ruling, of: key) }
    changes.say(ruling.events, collecting: looks)
    guard looks else { return }
    // What a decision orders elsewhere is looked at with it: an order that is carried out later finds no one to tell.
    let ordered = ruling.orders.isEmpty ? [] : FreeText.texts(of: ruling.orders.flatMap(\.events))
    guard !changes.writer.freeTexts.isEmpty || !ordered.isEmpty else { return }
    do {
      try requireNoPersonalData(in: changes.writer.freeTexts + ordered, ruling, of: key)
    } catch {
      changes.unsay()
      throw error
    }
  }

  private func requireNoPersonalData(
    in texts: [String], _ ruling: Ruling, of key: DossierKey
  ) throws {
    var marks: [String] = []
    if let slot = key.kind.slotOfPerson {
      let kept =
        try ruling.personal.last { $0.slot == slot } ?? personal(of: key, slot: slot)
      marks = kept.map(FreeText.marks) ?? []
    }
    // Which of them it is would be told by saying so.
    guard !texts.contains(where: { FreeText.holdsNumber($0) || FreeText.holds(marks, in: $0) })
    else { throw Refusal(.personalInText) }
  }

  /// Refuses an account that is itself personal data: it stands in every entry of its holder.
  func requireNoPersonalData(in actor: Principal) throws(Refusal) {
    guard !FreeText.holdsNumber(actor.id) else { throw Refusal(.personalInText, field: "actor.id") }
  }
}
