import Testing
import Xiaoneng

extension Town {
  func ask(
    _ query: Query, _ key: DossierKey? = nil, by actor: Principal = wang, _ at: String
  ) throws -> Reply {
    let question = Question(query, on: key, by: actor, at: when(at))
    let reply = try engine.query(question)
    questions.append(question)
    replies.append(reply)
    return reply
  }

  func view(_ key: DossierKey, by actor: Principal = wang, _ at: String) throws -> Cases.View {
    let reply = try ask(.caseGet(Nothing()), key, by: actor, at)
    guard case .caseGet(let view) = reply.answer else {
      Issue.record("\(reply)")
      return Cases.View()
    }
    return view
  }

  func report(_ from: String, _ through: String, unit: String = "", item: String = "") throws
    -> Report
  {
    let period = ReportPeriod(from: day(from), through: day(through), unit: unit, item: item)
    guard case .report(let report) = try ask(.report(period), nil, by: .anyone, "12-31").answer
    else {
      Issue.record("no report")
      return Report()
    }
    return report
  }

  @discardableResult
  func sweep(_ at: String) throws -> SweepReport { try engine.sweep(at: when(at)) }

  /// The ledger of one dossier, parsed.
  func entries(_ key: DossierKey) throws -> [LedgerEntry] {
    try texts(key).map { try LedgerEntry(reading: $0) }
  }

  func texts(_ key: DossierKey) throws -> [[UInt8]] {
    _ = try store.begin(writing: false)
    defer { store.rollback() }
    guard let head = try store.head(of: key) else { return [] }
    return try store.entries(of: head).map(\.text)
  }

  /// Every counter that is not zero.
  func facts() throws -> [Fact] {
    _ = try store.begin(writing: false)
    defer { store.rollback() }
    return try store.facts(from: Day(.min), through: Day(.max), unit: nil, item: nil)
      .filter { $0.value != 0 }
  }

  /// The words of a dossier's events.
  func words(_ key: DossierKey) throws -> [String] { try entries(key).map(\.word) }

  /// Faults of a case: rule, severity, day and step.
  func faults(_ key: DossierKey) throws -> [String] {
    try entries(key).compactMap {
      guard case .case(.faulted(let finding)) = try $0.event() else { return nil }
      let step = finding.step.isEmpty ? "" : " " + finding.step
      return "\(finding.rule.rawValue) \(finding.severity.rawValue) \(finding.day)\(step)"
    }
  }

  /// Every text of every dossier, in the order of the store.
  func everything() throws -> [[UInt8]] {
    _ = try store.begin(writing: false)
    defer { store.rollback() }
    return try store.scan(after: 0, limit: .max).map(\.text)
  }

  /// The ledgers, dossier by dossier: what does not depend on the order between dossiers.
  func ledgers() throws -> [String: [String]] {
    var result: [String: [String]] = [:]
    for text in try everything() {
      let name = try LedgerEntry(reading: text).dossier.description
      result[name, default: []].append(String(decoding: text, as: UTF8.self))
    }
    return result
  }

  /// The ledgers without what depends on when a sweep came by: the moment a card was issued, and with it the hashes.
  func ledgersWhenever() throws -> [String: [String]] {
    try ledgers().mapValues { entries in
      entries.map { entry in
        entry.replacing(/"issuedAt":"[^"]*"/, with: "").replacing(/"previous":"[^"]*"/, with: "")
      }
    }
  }
}
