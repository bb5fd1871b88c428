extension Engine {
  /// Takes over a past case anew: what is the same changes nothing, what the source has corrected since takes the
  /// place of what was recorded, and so do its figures.
  ///
  /// - Returns: nil for one that is not here yet.
  /// - Throws: `.alreadyExists` for a case that came to be here, or that was gone on with here.
  func importAgain(
    _ data: Cases.PastCase, _ request: CommandRequest, _ context: Context
  ) throws -> Outcome.Done? {
    guard let key = request.dossier, key.kind == .case, let slot = try slot(of: key, on: cases)
    else { return nil }
    let at = try moment(request.at, after: lastAt(of: slot, on: cases))
    let context =
      at == request.at ? context : try self.context(at: at, actor: request.actor, on: key)
    let known = try imported(key)
    var data = data
    if known.isErased {
      // What was erased does not come back by the same way.
      data.responsibleName = ""
      for index in data.steps.indices { data.steps[index].by = "" }
    }
    let told = data
    let kept = try kept(Cases.People.self, of: key, slot: "people") ?? Cases.People()
    let ruling = try ruled { ruling in
      try ApprovalCase().decide(.import(told), in: context, into: &ruling)
      try ApprovalCase.correct(known, named: kept, as: told, in: &ruling)
    }
    return try record(ruling, on: slot, of: cases, in: context)
  }

  /// What was last taken over, whether a data fault was found in it, and whether its names were erased.
  private func imported(_ key: DossierKey) throws -> ApprovalCase.TakenOver {
    var past: Cases.PastCase?
    var (isFaulted, isErased) = (false, false)
    for (word, data) in try history(of: key) {
      switch word {
      case "case.imported": (past, isFaulted) = (try Cases.PastCase.read(data), false)
      case "case.faulted": isFaulted = true
      case "personal.erased": isErased = true
      case "case.importWithdrawn": break
      // What was done about the data changes nothing of the case.
      case _ where word.hasPrefix("personal."): break
      default: throw Refusal(.alreadyExists)
      }
    }
    guard let past else { throw Refusal(.alreadyExists) }
    return ApprovalCase.TakenOver(past: past, isFaulted: isFaulted, isErased: isErased)
  }

  /// Words and records of a dossier, those of this transaction among them.
  private func history(of key: DossierKey) throws(Fault) -> [(word: String, data: JSONValue)] {
    var history: [(word: String, data: JSONValue)] = []
    if let head = try store.head(of: key) {
      for held in try held(head) { history.append((held.entry.word, held.entry.data)) }
    }
    guard let place = touchedPlace(of: key) else { return history }
    for entry in changes.entries where entry.head == place {
      let bytes = Array(changes.bytes[entry.data])
      history.append((entry.word, try JSONValue(parsing: bytes)))
    }
    return history
  }
}
