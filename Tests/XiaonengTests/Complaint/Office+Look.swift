import Testing
import Xiaoneng

extension Office {
  /// The counts of a period, as the office sees them unless said otherwise.
  func table(
    _ from: String, _ through: String, unit: String = "", by actor: Principal = clerk,
    at: String = "2013-12-31"
  ) throws -> Complaints.Table {
    let period = Complaints.Period(from: day(from), through: day(through), unit: unit)
    let reply = try town.ask(.complaintStatistics(period), nil, by: actor, at)
    guard case .complaintStatistics(let table) = reply.answer else {
      Issue.record("\(reply)")
      return Complaints.Table()
    }
    return table
  }

  /// The table of a period as it is published, years later.
  func published(_ from: String, _ through: String) throws -> Complaints.Table {
    let key = DossierKey(.bulletin, from + "…" + through)
    let order = Complaints.BulletinOrder(from: day(from), through: day(through))
    let at = "2025-12-31"
    let outcome = try town.send(
      CommandRequest(.bulletin(.issue(order)), on: key, by: Self.clerk, at: when(at)))
    #expect(outcome.refusal == nil, "\(outcome)")
    let reply = try town.ask(.bulletinGet(Nothing()), key, by: .anyone, at)
    guard case .bulletinGet(let issue) = reply.answer else {
      Issue.record("\(reply)")
      return Complaints.Table()
    }
    return issue.table
  }

  /// Reads a slot of personal data.
  func read(_ slot: String, _ key: DossierKey, by actor: Principal, _ at: String) throws -> Reply {
    try town.ask(
      .complaintPersonal(PersonalReading(slot: slot, purpose: "核实情况")), key, by: actor, at)
  }

  /// Who tried to read what a dossier keeps and was refused, as those who watch see it; the oldest first.
  func attempts(_ key: DossierKey?) throws -> [String] {
    var filter = PersonalRights.AttemptFilter(limit: 1_000)
    filter.dossier = key
    let reply = try town.ask(.personalAttempts(filter), nil, by: Office.head, "2099-01-01")
    guard case .personalAttempts(let list) = try reply.get() else { return [] }
    return list.attempts.reversed().map(\.reader)
  }

  /// The words of a complaint's ledger that are about reading.
  func readings(_ key: DossierKey) throws -> [String] {
    try town.entries(key).filter { $0.word.hasPrefix("personal.") }
      .map { "\($0.word) \($0.actor.id)" }
  }
}
