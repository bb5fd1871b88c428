extension Project {
  /// How many cards a project may have.
  static let mostCards = 1_000

  // 发放效能监督卡、联系卡: the account; DOMAIN §5.6. The engine gives the number.
  func issueCard(
    _ data: CardIssue, replacing old: String, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.active, .suspended, .completed)
    guard cards.count < Self.mostCards else {
      throw Refusal(.tooMany, detail: "\(Self.mostCards)")
    }
    guard data.holder != nil || hasContact else {
      throw Refusal(.badRegister, article: "DOMAIN §5.6", field: "holder")
    }
    var card = CardRecord()
    card.kind = data.kind
    card.edition = edition
    card.replaces = old
    if let holder = data.holder {
      try check(holder, "holder")
      card.holder = ruling.commit("card-\(cards.count + 1)", holder)
    }
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
    _ data: CardReturn, _ context: Context, _ ruling: inout Ruling
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
    var record = CardReturnRecord()
    record.card = data.card
    record.marks = data.marks
    if hasWords { record.text = ruling.commit("words-\(place + 1)", CardWords(data.text)) }
    record.takeBy = try context.calendar.adding(
      Int(context.profile.projects.cardIntakeDays), to: context.day
    ).day
    ruling.events.append(.project(.cardReturned(record)))
  }

  // DOMAIN §5.6: a return becomes evidence of progress or an efficiency complaint. The engine opens it.
  func takeCard(_ data: CardTaking, _ context: Context, _ ruling: inout Ruling) throws(Refusal) {
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
    var record = CardTakingRecord()
    record.card = data.card
    record.outcome = data.outcome
    ruling.events.append(.project(.cardTaken(record)))
  }

  func voidCard(_ data: CardVoid, _ ruling: inout Ruling) throws(Refusal) {
    let place = try placeOfCard(data.card)
    guard cards[place].stage == .issued else {
      throw Refusal(.wrongPhase, field: "card", detail: cards[place].stage.name)
    }
    try requireText(data.reason, "reason")
    ruling.events.append(.project(.cardVoided(data)))
  }

  /// The old one is void and another is handed out: 补发, and 联系卡 whose names changed.
  func reissueCard(_ data: CardVoid, _ ruling: inout Ruling) throws(Refusal) {
    try require(.active, .suspended, .completed)
    let place = try placeOfCard(data.card)
    try voidCard(data, &ruling)
    // Its holder stays the same; who that is stays beside the ledger under the old card.
    var card = CardRecord()
    card.kind = cards[place].kind
    card.edition = edition
    card.replaces = data.card
    guard cards.count < Self.mostCards else {
      throw Refusal(.tooMany, detail: "\(Self.mostCards)")
    }
    ruling.events.append(.project(.cardIssued(card)))
  }
}

/// The owner's own words on a card: kept beside the ledger.
struct CardWords: Record, Equatable {
  var text = ""

  init() {}
  init(_ text: String) { self.text = text }

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("text", &text)
  }
}

/// Which complaint a card became: kept beside the ledger, since it tells who complains.
struct CardComplaint: Record, Equatable {
  var complaint = DossierKey(.complaint, "-")

  init() {}
  init(_ complaint: DossierKey) { self.complaint = complaint }

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("complaint", &complaint)
  }
}
