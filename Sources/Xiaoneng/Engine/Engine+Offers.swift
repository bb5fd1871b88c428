internal import XiaonengWords

extension Engine {
  /// What whoever asks could do with a dossier now (可办事项): every command of its kind that the policy table opens to
  /// them is tried with as little said as its record wants, and forgotten. What is then refused for what was said could
  /// be done by saying it rightly; what is refused for anything else could not.
  ///
  /// So there is no second list of who may do what, and when: the rules themselves are asked.
  /// - Complexity: O(commands of the kind), each as dear as deciding it.
  func offers(_ question: Question, _ context: Context) throws -> Desk.Offers {
    guard let key = question.dossier, let shelf = shelf(of: key.kind) else {
      throw Refusal(.notFound, field: "dossier")
    }
    var answer = Desk.Offers(dossier: key, offers: [])
    // What one may not see offers nothing, like what is not there: that something could be done would tell that it is.
    guard let viewer = try? viewer(question.actor, word: key.kind.showing, context) else {
      return answer
    }
    do { _ = try shelf.head(of: key, seenBy: viewer, self) } catch is Refusal { return answer }
    let branches = try self.branches(of: key)
    for member in Reference.members(of: .commands)
    where [key.kind.rawValue, Upkeep.prefix].contains(
      String(member.word.prefix { $0 != "." }))
    {
      guard (try? options.policy.reaches(of: question.actor, word: member.word)) != nil else {
        continue
      }
      let isOfBranch =
        Reference.records[member.record]?.fields.contains {
          $0.name == Sample.branch && $0.presence == .required
        } ?? false
      // What is about a branch is tried with each there is.
      for branch in isOfBranch && !branches.isEmpty ? branches : [nil] {
        let sample = Sample(question, key, branch: branch)
        guard try isOpen(member, sample, question) else { continue }
        answer.offers.append(
          Desk.Offer(
            word: member.word, chinese: member.meaning.chinese, english: member.meaning.english,
            source: member.meaning.source))
        break
      }
    }
    return answer
  }

  /// Whether a command is accepted, or refused for what is said in it alone.
  private func isOpen(
    _ member: WordsText.Member, _ sample: Sample, _ question: Question
  ) throws(Fault) -> Bool {
    let data = sample.record(member.record, depth: 0)
    guard let command = try? Command.read(word: member.word, data: data, .said) else {
      return false
    }
    let outcome = try tried(
      CommandRequest(command, on: sample.key, by: question.actor, at: question.at))
    guard let refusal = outcome.refusal else { return true }
    return refusal.isAboutData(of: member.record)
      && (sample.names == nil || refusal.field != Sample.branch)
  }

  /// What would become of a command now (试办): it is decided as ever, and forgotten.
  package func trial(_ request: CommandRequest) throws(Fault) -> Outcome {
    try transact(writing: false) { () throws(Fault) in try tried(request) }
  }

  /// The same within a transaction.
  private func tried(_ request: CommandRequest) throws(Fault) -> Outcome {
    let (before, came) = (salts, arrival)
    defer { (salts, arrival) = (before, came) }
    let outcome = try run(request)
    // It was let happen, and is not written. What was refused has changed nothing, unless time passed before.
    if outcome.done != nil || !changes.isEmpty { forget() }
    return outcome
  }

  /// The short names of what a stage consists of.
  private func branches(of key: DossierKey) throws -> [String?] {
    guard key.kind == .stage, let slot = try slot(of: key, on: stages) else { return [] }
    return stages.slots[slot].state.parts.map(\.item.id)
  }
}

extension Refusal {
  /// Whether it is about something that was said in such a record, and not about the dossier, the day or the person.
  fileprivate func isAboutData(of record: String) -> Bool {
    guard let field, let known = Reference.records[record] else { return false }
    let parts = field.split(whereSeparator: { $0 == "." || $0 == "[" }).map(String.init)
    let name = parts.first == "data" ? parts.dropFirst().first : parts.first
    return known.fields.contains { $0.name == name }
  }
}

/// Values that stand for any (示意值), by the form of a field.
private struct Sample {
  /// The field that names a branch of a stage.
  static let branch = "branch"

  let key: DossierKey
  /// The branch that it is about; nil for any.
  let names: String?
  private let at: Instant

  init(_ question: Question, _ key: DossierKey, branch: String?) {
    (self.key, names, at) = (key, branch, question.at)
  }

  func record(_ name: String, depth: Int) -> JSONValue {
    guard depth < 8, let record = Reference.records[name] else { return [:] }
    return .object(
      record.fields.compactMap { field in
        guard !field.isEngine, field.presence == .required else { return nil }
        let name = field.name == Self.branch ? names : nil
        let one = name.map { .string($0) } ?? value(field.type, depth: depth)
        return JSONValue.Member(field.name, field.isList ? .array([one]) : one)
      })
  }

  private func value(_ type: String, depth: Int) -> JSONValue {
    if let code = Reference.codes[type] { return .string(code.members.first?.json ?? "") }
    if Reference.records[type] != nil { return record(type, depth: depth + 1) }
    switch type {
    case "flag": return true
    case "count", "number", "fen": return 1
    case "day", "dayOrMoment", "Open311Date": return .string("\(at.day())")
    case "HalfMonth": return (try? HalfMonth(of: at.day())).map { .string("\($0)") } ?? .null
    case "dayNumbers": return [:]
    case "moment": return .string("\(at)")
    case "limit": return "1wd"
    case "month": return .string("\(Month(of: at.day()))")
    case "fraction": return "1"
    case "digest": return .string(String(repeating: "0", count: 64))
    case "DossierKey": return .string("\(key)")
    default: return "—"
    }
  }
}
