extension Engine {
  /// Refuses a ruling whose free texts hold personal data: a telephone number, a citizen's number, or what is kept
  /// beside the ledger of whom the dossier is about. What time and other decisions cause was looked at before.
  func requireNoPersonalData(
    in ruling: Ruling, of key: DossierKey, by actor: Principal
  ) throws {
    guard actor.role != .system else { return }
    try requireNamesNoComplainant(in: ruling, of: key)
    var texts = FreeText.texts(of: ruling.events)
    // What a decision orders elsewhere is looked at with it: an order that is carried out later finds no one to tell.
    for order in ruling.orders { texts += FreeText.texts(of: order.events) }
    guard !texts.isEmpty else { return }
    var marks: [String] = []
    if let slot = key.kind.slotOfPerson {
      let kept =
        try ruling.personal.last { $0.slot == slot } ?? personal(of: key, slot: slot)
      marks = kept.map(FreeText.marks) ?? []
    }
    // Which of them it is would be told by saying so.
    guard
      !texts.contains(where: { text in
        FreeText.holdsNumber(text) || marks.contains { text.contains($0) }
      })
    else { throw Refusal(.personalInText) }
  }

  /// Refuses an account that is itself personal data: it stands in every entry of its holder.
  func requireNoPersonalData(in actor: Principal) throws(Refusal) {
    guard !FreeText.holdsNumber(actor.id) else { throw Refusal(.personalInText, field: "actor.id") }
  }
}
