import Testing
import Xiaoneng

extension Office {
  /// The counts of a period, as the office sees them unless said otherwise.
  func table(
    _ from: String, _ through: String, unit: String = "", by actor: Actor = clerk,
    at: String = "2013-12-31"
  ) throws -> ComplaintTable {
    let period = ComplaintPeriod(from: day(from), through: day(through), unit: unit)
    let reply = try town.ask(.complaintTable(period), nil, by: actor, at)
    guard case .complaintTable(let table) = reply.answer else {
      Issue.record("\(reply)")
      return ComplaintTable()
    }
    return table
  }

  /// The table of a period as it is published, years later.
  func published(_ from: String, _ through: String) throws -> ComplaintTable {
    let key = DossierKey(.bulletin, from + "…" + through)
    let order = BulletinOrder(from: day(from), through: day(through))
    let at = "2025-12-31"
    let outcome = try town.send(
      Request(.bulletin(.issue(order)), on: key, by: Self.clerk, at: when(at)))
    #expect(outcome.refusal == nil, "\(outcome)")
    let reply = try town.ask(.bulletin(Empty()), key, by: .anyone, at)
    guard case .bulletin(let issue) = reply.answer else {
      Issue.record("\(reply)")
      return ComplaintTable()
    }
    return issue.table
  }

  /// Reads a slot of personal data.
  func read(_ slot: String, _ key: DossierKey, by actor: Actor, _ at: String) throws -> Reply {
    try town.ask(
      .complaintPersonal(PersonalReading(slot: slot, purpose: "核实情况")), key, by: actor, at)
  }

  /// The words of a complaint's ledger that are about reading.
  func readings(_ key: DossierKey) throws -> [String] {
    try town.entries(key).filter { $0.word.hasPrefix("personal.") }
      .map { "\($0.word) \($0.actor.id)" }
  }
}
