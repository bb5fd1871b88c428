import Testing
import Xiaoneng
import XiaonengTestSupport

/// A counter and the entries it is said to come from are counted by one function.
@Suite struct AppraisalCitationTests {
  /// The single entries that a deduction of a unit names.
  static func evidence(
    _ result: Appraisals.Reckoning, _ id: String, of unit: String
  ) throws -> [String] {
    let figure = try figure(result, id, of: unit)
    return figure.evidence.filter { !$0.hasPrefix("facts/") }
  }

  static func figure(
    _ result: Appraisals.Reckoning, _ id: String, of unit: String
  ) throws -> Appraisals.SystemFigure {
    let place = try #require(
      Scheme.six.sources.firstIndex { $0.part == .deduction && $0.id == id })
    let system = try #require(result.system.first { $0.subject == unit })
    return try #require(system.figures.first { Int($0.source) == place })
  }

  @Test func `a ticket about the unit is no evidence of its substantiated complaints`() throws {
    let board = try Board()
    let ticket = try board.office.closed("08-01", Office.intake { $0.kind = .ticket })
    let complaint = try board.office.closed("08-01")
    try board.computed()
    let figure = try Self.figure(try board.result(), "complaint", of: "GS")
    #expect(figure.numerator == 1)
    let closing = try #require(
      try board.town.entries(complaint).first { $0.word == "complaint.closed" })
    #expect(
      try Self.evidence(try board.result(), "complaint", of: "GS")
        == ["\(complaint)#\(closing.sequence)"])
    #expect(!figure.evidence.contains { $0.contains(ticket.id) })
  }

  @Test func `one transaction with the closing and the scores cites the closing`() throws {
    let (one, many) = (try Board(), try Board())
    func story(_ board: Board) throws -> [CommandRequest] {
      let key = try board.office.accepted("08-01")
      try board.office.must(
        .report(Complaints.InvestigationReport(.substantiated, text: "秘报")), key, by: Office.su,
        "08-02")
      try board.opened()
      try board.cases()
      try board.voted()
      for (subject, mark) in [("GS", Int64(9_500)), ("HB", 7_000)] {
        try board.marked(subject, mark)
      }
      return [
        CommandRequest(
          .complaint(.close(Complaints.Closing(.substantiated))), on: key, by: Office.head,
          at: when("2012-12-31")),
        CommandRequest(
          .appraisal(.compute(Appraisals.Order())), on: Board.key, by: Board.clerk,
          at: when("2013-01-16")),
      ]
    }
    for outcome in try one.engine.execute(try story(one)) { #expect(outcome.done != nil) }
    for request in try story(many) { #expect(try many.engine.execute(request).done != nil) }
    let result = try one.result()
    #expect(try Self.evidence(result, "complaint", of: "GS").count == 1)
    #expect(result == (try many.result()))
  }

  @Test func `every fault that a deduction counts is cited, and nothing else`() throws {
    let board = try Board()
    try board.computed()
    let result = try board.result()
    for system in result.system {
      for figure in system.figures where Scheme.six.sources[Int(figure.source)].part == .deduction {
        let entries = figure.evidence.filter { !$0.hasPrefix("facts/") }
        let source = Scheme.six.sources[Int(figure.source)]
        // Sums over counters name no single entry.
        guard source.counts.allSatisfy({ Measure($0.measure) != nil }) else { continue }
        #expect(Int64(entries.count) == figure.numerator, "\(system.subject) \(source.id)")
      }
    }
  }

  /// A store that counts whose ledgers are read.
  final class CountingStore: ForwardingStore {
    var read: [DossierKind: Int] = [:]

    override func entries(of head: DossierHead) throws(Fault) -> [StoredEntry] {
      read[head.key.kind, default: 0] += 1
      return try super.entries(of: head)
    }
  }

  @Test func `scores are reckoned without reading the ledger of a case or a complaint`() throws {
    let board = try Board()
    _ = try board.office.closed("08-01")
    try board.opened()
    try board.cases()
    try board.voted()
    for subject in ["GS", "HB"] { try board.marked(subject, 9_000) }
    _ = try board.engine.sweep(at: when("2013-01-16"))
    let store = CountingStore(board.town.store)
    let fresh = try FollowUpTests.engine(on: store)
    let compute = CommandRequest(
      .appraisal(.compute(Appraisals.Order())), on: Board.key, by: Board.clerk,
      at: when("2013-01-16"))
    #expect(try fresh.execute(compute).done != nil)
    #expect(store.read[.appraisal] == 1)
    #expect(store.read[.case] == nil)
    #expect(store.read[.complaint] == nil)
    #expect(try Self.evidence(try board.result(), "complaint", of: "GS").count == 1)
  }
}
