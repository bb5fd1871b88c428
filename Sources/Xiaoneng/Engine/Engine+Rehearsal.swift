extension Engine {
  /// What ``sweep(at:limit:)`` would record by `at`, in the order of the moments; nothing is recorded.
  ///
  /// A later moment than ``Options/latest`` may be asked for: looking ahead harms no one.
  /// `limit`: dossiers to look at, at most.
  /// - Throws: ``XiaonengCalendar/Fault`` when the store cannot.
  /// - Complexity: O(*k* log *k*) for *k* things that would happen.
  public func rehearse(at: Instant, limit: Int = 1_000) throws(Fault) -> Sweep.Preview {
    try transact(writing: false) { () throws(Fault) in
      var preview = Sweep.Preview()
      let heads = try store.due(by: at, limit: max(1, limit))
      preview.more = heads.count >= max(1, limit)
      preview.orders = Int64(try store.orders(limit: .max).count)
      for head in heads {
        guard let shelf = shelf(of: head.key.kind) else { continue }
        let slot = try shelf.load(head, self)
        let passed = shelf.passed(slot, at: at, self)
        if !passed.isEmpty { preview.dossiers += 1 }
        for (moment, event) in passed {
          preview.steps.append(Sweep.Step(head.key, at: moment, event))
        }
      }
      preview.steps.sort { ($0.at, $0.dossier) < ($1.at, $1.dossier) }
      return preview
    }
  }
}

extension Sweep.Step {
  /// `event` of a dossier, as it would be recorded at a moment.
  fileprivate init(_ dossier: DossierKey, at: Instant, _ event: Event) {
    self.init()
    (self.dossier, self.at, self.event) = (dossier, at, event.word)
    let meaning = Reference.entry(event.word)?.member.meaning
    (chinese, english) = (meaning?.chinese ?? event.word, meaning?.english ?? event.word)
    var writer = JSONWriter()
    event.writeData(to: &writer)
    let data = (try? JSONValue(parsing: writer.bytes)) ?? [:]
    if let rule = data["rule"]?.string {
      let name = Reference.codes["FaultRule"]?.members.first { $0.json == rule }?.meaning.chinese
      detail = name.map { "\(rule) \($0)" } ?? rule
    } else if let slot = data["slot"]?.string {
      detail = slot
    }
  }
}
