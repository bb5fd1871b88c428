extension Engine {
  /// What ``sweep(at:limit:)`` would record by `at`, in the order of the moments; nothing is recorded.
  ///
  /// A later moment than ``Options/latest`` may be asked for: looking ahead harms no one.
  /// `limit`: dossiers to look at, at most.
  /// - Throws: ``XiaonengCalendar/Fault`` when the store cannot.
  /// - Complexity: O(*k* log *k*) for *k* things that would happen.
  public func rehearse(at: Instant, limit: Int = 1_000) throws(Fault) -> Sweep.Preview {
    let (before, came) = (salts, arrival)
    defer { (salts, arrival) = (before, came) }
    arrival = at
    return try transact(writing: false) { () throws(Fault) in
      // It is let happen, and not written: what a rehearsal tells cannot differ from what a sweep does.
      defer { forget() }
      var preview = Sweep.Preview()
      let heads = try store.due(by: at, limit: max(1, limit))
      preview.more = heads.count >= max(1, limit)
      preview.orders = Int64(try store.orders(limit: .max).count)
      _ = try letPass(heads, through: at)
      for (head, before) in zip(changes.heads, changes.before)
      where head.version > before.version {
        preview.dossiers += 1
      }
      for entry in changes.entries {
        preview.steps.append(
          Sweep.Step(
            changes.heads[entry.head].key, at: entry.at, entry.word, changes.bytes[entry.data]))
      }
      preview.steps.sort { ($0.at, $0.dossier) < ($1.at, $1.dossier) }
      return preview
    }
  }
}

extension Sweep.Step {
  /// The event `word` of a dossier with its record, as it would be recorded at a moment.
  fileprivate init(
    _ dossier: DossierKey, at: Instant, _ word: String, _ record: ArraySlice<UInt8>
  ) {
    self.init()
    (self.dossier, self.at, event) = (dossier, at, word)
    let meaning = Reference.entry(word)?.member.meaning
    (chinese, english) = (meaning?.chinese ?? word, meaning?.english ?? word)
    let data = (try? JSONValue(parsing: Array(record))) ?? [:]
    if let rule = data["rule"]?.string {
      let name = Reference.codes["FaultRule"]?.members.first { $0.json == rule }?.meaning.chinese
      detail = name.map { "\(rule) \($0)" } ?? rule
    } else if let slot = data["slot"]?.string {
      detail = slot
    }
  }
}
