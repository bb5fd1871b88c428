extension Engine {
  /// Takes over a past case anew: what is the same changes nothing, what the source has corrected since takes the
  /// place of what was recorded, and so do its figures.
  ///
  /// - Throws: `.alreadyExists` for a case that came to be here, or that was gone on with here.
  func importAgain(
    _ data: PastCase, _ slot: Int, _ context: Context
  ) throws -> Outcome.Done {
    let key = cases.slots[slot].head.key
    let known = try imported(key)
    var data = data
    if known.isErased {
      // What was erased does not come back by the same way.
      data.responsibleName = ""
      for index in data.steps.indices { data.steps[index].by = "" }
    }
    ruling.reset()
    try ApprovalCase().decide(.importPast(data), in: context, into: &ruling)
    guard case .approval(.imported(let past)) = ruling.events.first else {
      throw Refusal(.alreadyExists)
    }
    var people = People(of: data)
    if !people.isAnyone { people = People() }
    let keptPeople = try kept(People.self, of: key, slot: "people") ?? People()
    guard past.asTold != known.past.asTold || people != keptPeople else {
      ruling.reset()
      return try record(on: slot, of: cases, in: context)
    }
    // Names that the source has no more are kept no longer.
    if known.past.people != nil, past.people == nil, !known.isErased {
      var past = past
      past.people = ruling.commit("people", people)
      ruling.events[0] = .approval(.imported(past))
    }
    var former = known.past
    (former.people, former.steps) = (nil, [])
    former.doubts = known.isFaulted ? [FaultRule.e7.rawValue] : []
    ruling.events.insert(.approval(.importWithdrawn(former)), at: 0)
    return try record(on: slot, of: cases, in: context)
  }

  /// What was last taken over, whether a data fault was found in it, and whether its names were erased.
  private func imported(
    _ key: DossierKey
  ) throws -> (past: PastCase, isFaulted: Bool, isErased: Bool) {
    var past: PastCase?
    var (isFaulted, isErased) = (false, false)
    for (word, data) in try history(of: key) {
      switch word {
      case "case.imported": (past, isFaulted) = (try PastCase.read(data), false)
      case "case.faulted": isFaulted = true
      case "personal.erased": isErased = true
      case "case.importWithdrawn", "personal.read", "personal.denied": break
      default: throw Refusal(.alreadyExists)
      }
    }
    guard let past else { throw Refusal(.alreadyExists) }
    return (past, isFaulted, isErased)
  }

  /// Words and records of a dossier, those of this transaction among them.
  private func history(of key: DossierKey) throws(Fault) -> [(word: String, data: JSONValue)] {
    var history: [(word: String, data: JSONValue)] = []
    if let head = try store.head(of: key) {
      for stored in try store.entries(of: head) {
        let entry = try LedgerEntry(reading: stored.text)
        history.append((entry.word, entry.data))
      }
    }
    guard let place = changes.heads.firstIndex(where: { $0.key == key }) else { return history }
    for entry in changes.entries where entry.head == place {
      let bytes = Array(changes.bytes[entry.data])
      history.append((entry.word, try JSONValue(parsing: bytes)))
    }
    return history
  }
}

extension PastCase {
  /// The case as its source tells it: without what was filled in here.
  fileprivate var asTold: PastCase {
    var told = self
    (told.people, told.elapsed) = (nil, nil)
    (told.promisedDue, told.promisedDays) = (nil, nil)
    (told.statutoryDue, told.statutoryDays) = (nil, nil)
    return told
  }
}
