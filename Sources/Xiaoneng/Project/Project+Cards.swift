extension Project {
  /// How many cards a project may have.
  static let mostCards = 1_000

  /// A card's number; who holds it, what it says and the number of the complaint that it becomes; the case that
  /// is linked.
  func needs(for command: Projects.Command, in context: Context) -> Needs? {
    let year = context.day.parts.year
    if case .issueCard(let data) = command {
      return Needs(numbers: [Self.series(of: data.kind, year: year).counter])
    }
    if case .reissueCard(let data) = command, let place = try? placeOfCard(data.card) {
      return Needs(numbers: [Self.series(of: cards[place].kind, year: year).counter])
    }
    if case .takeCard(let data) = command, data.outcome == .complaint,
      let place = try? placeOfCard(data.card)
    {
      return Needs(
        personal: [slotOfHolder(place), Self.slotOfWords(place)],
        numbers: [Complaint.series(.efficiency, year: year).counter])
    }
    if case .linkCase(let data) = command { return Needs(dossiers: [data.case]) }
    return nil
  }

  /// Where the holder of a card stands: whose card it is, and no one else where that was erased.
  private func slotOfHolder(_ place: Int) -> String {
    let named = "card-\(cards[place].holder + 1)"
    return kept.contains(named) ? named : "contact"
  }

  /// The places of the cards that became a complaint and speak in `slot`; and what they say there in the complaint's
  /// own words: who complains, or what of.
  func complaints(tellingIn slot: String) -> (places: [Int], slot: String) {
    func places(_ slotOf: (Int) -> String) -> [Int] {
      cards.indices.filter { kept.contains(Self.slotOfComplaint($0)) && slotOf($0) == slot }
    }
    let words = places(Self.slotOfWords)
    if !words.isEmpty { return (words, "fact") }
    // The number of the complaint says whose it is, as the holder does.
    let told = places(Self.slotOfComplaint)
    guard told.isEmpty else { return (told, "complainant") }
    return (places { "card-\(cards[$0].holder + 1)" }, "complainant")
  }

  /// The places of the cards that became a complaint which keeps, too, what is kept in `slot`: who held the card, what it
  /// said, or which complaint it is.
  func complaints(keeping slot: String) -> [Int] {
    cards.indices.filter {
      kept.contains(Self.slotOfComplaint($0))
        && [slotOfHolder($0), Self.slotOfWords($0), Self.slotOfComplaint($0)].contains(slot)
    }
  }

  /// Where the complaint stands that a card became.
  static func slotOfComplaint(_ place: Int) -> String { "complaint-\(place + 1)" }

  private static func slotOfWords(_ place: Int) -> String { "words-\(place + 1)" }

  /// Gives a card its number, gap-free within its kind and year.
  private func number(
    _ kind: Projects.CardKind, _ context: Context, _ ruling: inout Ruling
  ) -> String {
    let year = context.day.parts.year
    let series = Self.series(of: kind, year: year)
    return series.text(ruling.number(from: series.counter, context))
  }

  // 发放效能监督卡、联系卡: the account.
  func issueCard(
    _ data: Projects.CardIssue, replacing old: String, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.active, .suspended, .completed)
    guard cards.count < Self.mostCards else {
      throw Refusal(.tooMany, detail: "\(Self.mostCards)")
    }
    guard data.holder != nil || hasContact else {
      throw Refusal(.badRegister, article: "rule:project", field: "holder")
    }
    var card = Projects.CardRecord()
    card.kind = data.kind
    card.edition = edition
    card.replaces = old
    card.place = Int32(clamping: cards.count + 1)
    if let holder = data.holder {
      try holder.requirePossible("holder")
      card.holder = ruling.commit("card-\(cards.count + 1)", holder)
    }
    card.number = number(data.kind, context, &ruling)
    ruling.events.append(.project(.cardIssued(card)))
  }

  /// Where the card stands.
  func placeOfCard(_ number: String) throws(Refusal) -> Int {
    guard let place = cards.firstIndex(where: { $0.number == number }) else {
      throw Refusal(.cardUnknown, field: "card", detail: String(number.prefix(64)))
    }
    return place
  }

  func returnCard(
    _ data: Projects.CardReturn, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.active, .suspended, .completed)
    let place = try placeOfCard(data.card)
    guard cards[place].kind == .supervision else {
      throw Refusal(.kindNotAllowed, field: "card", detail: cards[place].kind.rawValue)
    }
    guard cards[place].stage == .issued else {
      throw Refusal(.alreadyDone, field: "card", detail: cards[place].stage.name)
    }
    guard data.marks.count <= 100 else { throw Refusal(.tooMany, field: "marks", detail: "100") }
    var seen = Set<String>()
    for (index, mark) in data.marks.enumerated() {
      try requireUnit(mark.unit, "marks[\(index)].unit", context)
      guard seen.insert(mark.unit).inserted else {
        throw Refusal(.namedTwice, field: "marks[\(index)].unit", detail: mark.unit)
      }
      let stars = [mark.time, mark.attitude, mark.fees, mark.integrity].compactMap { $0 }
      guard !stars.isEmpty, stars.allSatisfy({ (1...5).contains($0) }) else {
        throw Refusal(.markOutOfScale, field: "marks[\(index)]", detail: "1…5")
      }
    }
    guard data.text.utf8.count <= String.longestField else {
      throw Refusal(
        .tooLong, field: "text", detail: "\(data.text.utf8.count) > \(String.longestField)")
    }
    let hasWords = data.text.utf8.contains { $0 > 0x20 }
    guard hasWords || !data.marks.isEmpty else { throw Refusal(.evidenceMissing, field: "marks") }
    var record = Projects.CardReturnRecord()
    record.card = data.card
    record.place = Int32(clamping: place + 1)
    record.marks = data.marks
    if hasWords {
      record.text = ruling.commit(Self.slotOfWords(place), Projects.CardWords(data.text))
    }
    record.takeBy = try context.calendar.adding(
      Int(context.profile.projects.cardIntakeDays), to: context.day
    ).day
    ruling.events.append(.project(.cardReturned(record)))
  }

  // 重点项目管理规定: a return becomes evidence of progress or an efficiency complaint.
  func takeCard(_ data: Projects.CardTaking, _ context: Context, _ ruling: inout Ruling)
    throws(Refusal)
  {
    let place = try placeOfCard(data.card)
    guard cards[place].stage == .returned else {
      throw Refusal(.wrongPhase, field: "card", detail: cards[place].stage.name)
    }
    if data.outcome == .complaint {
      guard context.profile.complaintCategory(data.category) != nil else {
        throw Refusal(
          .kindNotAllowed, field: "category", detail: String(data.category.prefix(64)))
      }
      try requireUnit(data.unit, "unit", context)
    }
    var record = Projects.CardTakingRecord()
    record.card = data.card
    record.place = Int32(clamping: place + 1)
    record.outcome = data.outcome
    if data.outcome == .complaint {
      let complaint = try complain(data, place, context, &ruling)
      record.complaint = ruling.commit(
        Self.slotOfComplaint(place), Projects.CardComplaint(complaint))
    }
    ruling.events.append(.project(.cardTaken(record)))
  }

  /// Orders the complaint that a returned card becomes. Who complains is asked to be kept secret, and the project's
  /// ledger holds no more than a commitment to the complaint's number.
  private func complain(
    _ data: Projects.CardTaking, _ place: Int, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) -> DossierKey {
    let holder = context.kept(Projects.Contact.self, slotOfHolder(place))
    let words = context.kept(Projects.CardWords.self, Self.slotOfWords(place))
    let fact = words?.text ?? "\(Projects.CardKind.supervision.chinese)反映的情况"
    var intake = Complaints.Intake(
      data.category, fact: Complaints.Fact(fact),
      complainant: holder.map {
        Complaints.Complainant($0.name, phone: $0.phone, account: account)
      },
      identity: holder == nil ? .anonymous : .confidential, channel: .card, unit: data.unit)
    intake.received = context.day
    return try Complaint.order(intake, context, &ruling)
  }

  func voidCard(_ data: Projects.CardVoid, _ ruling: inout Ruling) throws(Refusal) {
    let place = try placeOfCard(data.card)
    guard cards[place].stage == .issued else {
      throw Refusal(.wrongPhase, field: "card", detail: cards[place].stage.name)
    }
    try requireText(data.reason, "reason")
    ruling.events.append(.project(.cardVoided(data)))
  }

  /// The old one is void and another is handed out: 补发, and 联系卡 whose names changed.
  func reissueCard(
    _ data: Projects.CardVoid, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.active, .suspended, .completed)
    let place = try placeOfCard(data.card)
    try voidCard(data, &ruling)
    // Its holder stays the same; who that is stays beside the ledger under the old card.
    var card = Projects.CardRecord()
    card.kind = cards[place].kind
    card.edition = edition
    card.replaces = data.card
    card.place = Int32(clamping: cards.count + 1)
    guard cards.count < Self.mostCards else {
      throw Refusal(.tooMany, detail: "\(Self.mostCards)")
    }
    card.number = number(card.kind, context, &ruling)
    ruling.events.append(.project(.cardIssued(card)))
  }
}
