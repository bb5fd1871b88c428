import Testing
import XiaonengTestSupport

@testable import Xiaoneng
@testable import XiaonengSQLite

/// What takes long to read is read before the lock is taken, and what others commit in between counts all the same.
@Suite struct BeforeTheLockTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  /// A store before whose lock others come first, and that counts what is read under it.
  final class Race: ForwardingStore {
    var first: (() throws -> Void)?
    private(set) var isWriting = false
    var (sums, sumsUnderLock, headsUnderLock) = (0, 0, 0)

    override func begin(writing: Bool) throws(Fault) -> Int64 {
      if writing, let meanwhile = first {
        first = nil
        do { try meanwhile() } catch { throw Fault(.storeFailed, detail: "\(error)") }
      }
      isWriting = writing
      return try super.begin(writing: writing)
    }

    override func facts(
      from: Day, through: Day, unit: String?, item: String?, measure: Measure?
    ) throws(Fault) -> [Fact] {
      sums += 1
      if isWriting { sumsUnderLock += 1 }
      return try super.facts(from: from, through: through, unit: unit, item: item, measure: measure)
    }

    override func heads(of kinds: [DossierKind]) throws(Fault) -> [DossierHead] {
      if isWriting { headsUnderLock += 1 }
      return try super.heads(of: kinds)
    }
  }

  private func store(_ name: String) throws -> SQLiteStore {
    var options = SQLiteStore.Options()
    options.synchronous = .off
    return try SQLiteStore(path: folder.file(name), options: options)
  }

  // MARK: - Scores

  private static let head = Principal("zheng", .efficiencyHead, unit: "11460400000000001X")
  private static let key = DossierKey(.appraisal, "2024")
  private static let compute = CommandRequest(
    .appraisal(.compute(Appraisals.Order())), on: key, by: head,
    at: Instant(startOf: Day(year: 2025, month: 1, day: 6) ?? .last))

  /// An office whose cases lie before the approver, under an appraisal of the year.
  private func office(_ name: String) throws -> (office: Office, race: Race, cases: [DossierKey]) {
    let race = Race(try store(name))
    let office = try Office(race)
    try office.found()
    let officer = Registry.Officer("郑", unit: office.unit, roles: [.efficiencyHead])
    _ = try office.engine.execute(.person("zheng", officer), by: office.admin, at: office.at(-1))
      .get()
    var scheme = Scheme.six
    scheme.id = "test.six"
    scheme.validThrough = nil
    for factor in scheme.factors.indices {
      (scheme.factors[factor].missing, scheme.factors[factor].missingMethod) = (
        .respread, .respread
      )
    }
    let opening = Appraisals.Opening(
      "考评", from: Day(year: 2024, month: 1, day: 1) ?? .first,
      through: Day(year: 2024, month: 12, day: 31) ?? .first,
      evidenceThrough: Day(year: 2024, month: 12, day: 31) ?? .first, scheme: scheme,
      subjects: [Appraisals.Subject(office.unit)])
    _ = try office.engine.execute(
      .appraisal(.open(opening)), on: Self.key, by: Self.head, at: office.at()
    ).get()
    var cases: [DossierKey] = []
    for number in 0..<4 {
      let key = try office.submit(number)
      try office.accept(key)
      try office.advance(key, by: office.handler)
      try office.advance(key, by: office.reviewer)
      cases.append(key)
    }
    let decision = Cases.Ruling(.grant, documentNumber: "决2")
    try office.execute(.decide(decision), on: cases[2], by: office.approver, at: office.at(1))
    return (office, race, cases)
  }

  enum Meanwhile: CaseIterable {
    case nothing, cases, register, many
  }

  private func happen(_ what: Meanwhile, _ name: String, _ cases: [DossierKey]) throws {
    let other = try Office(try store(name), seed: 9)
    switch what {
    case .nothing: break
    case .cases:
      try other.accept(try other.submit(10))
      // One in time and one late, which a score takes off.
      for (key, day) in [(cases[0], Int32(1)), (cases[1], 40)] {
        try other.execute(
          .decide(Cases.Ruling(.grant, documentNumber: "决\(day)")), on: key, by: other.approver,
          at: other.at(day))
      }
    case .register:
      let officer = Registry.Officer("新人", unit: other.unit, roles: [.handler])
      _ = try other.engine.execute(.person("n1", officer), by: other.admin, at: other.at()).get()
      try other.accept(try other.submit(10))
    case .many:
      let requests = (0..<300).map {
        CommandRequest(.case(other.application($0)), by: other.window, at: other.at(1))
      }
      for outcome in try other.engine.execute(requests) { #expect(outcome.done != nil) }
    }
  }

  private func result(_ office: Office) throws -> Appraisals.Reckoning {
    for stored in try office.engine.store.everything().reversed() {
      if case .appraisal(.computed(let data)) = try LedgerEntry(reading: stored.text).event() {
        return data
      }
    }
    throw Refusal(.notFound)
  }

  @Test(arguments: Meanwhile.allCases)
  func `scores are the same whether others commit before the command or within it`(
    _ what: Meanwhile
  ) throws {
    let (before, _, cases) = try office("before.db")
    try happen(what, "before.db", cases)
    #expect(try before.engine.execute(Self.compute).done != nil)
    let (within, race, same) = try office("within.db")
    #expect(same == cases)
    race.first = { try self.happen(what, "within.db", cases) }
    #expect(try within.engine.execute(Self.compute).done != nil)
    let result = try result(within)
    #expect(try result == self.result(before))
    // Of a few dossiers it is made up; the register, or many, let all be read anew.
    switch what {
    case .nothing, .cases: #expect(race.sumsUnderLock == 0)
    case .register, .many: #expect(race.sumsUnderLock > 0)
    }
    #expect(race.sums > 0)
    #expect(try within.engine.verify().wrong == nil)
  }

  @Test func `what others decided meanwhile is in the scores`() throws {
    let (alone, _, cases) = try office("alone.db")
    #expect(try alone.engine.execute(Self.compute).done != nil)
    let (raced, race, _) = try office("raced.db")
    race.first = { try self.happen(.cases, "raced.db", cases) }
    #expect(try raced.engine.execute(Self.compute).done != nil)
    #expect(try result(alone) != result(raced))
  }

  @Test func `for who may not reckon scores nothing is read`() throws {
    let (office, race, _) = try office("refused.db")
    var request = Self.compute
    request.actor = office.window
    #expect(try office.engine.execute(request).refusal != nil)
    #expect(race.sums == 0)
  }

  // MARK: - Seals

  /// An office with more entries than a seal reads under the lock.
  private func many(_ name: String) throws -> (office: Office, race: Race, cases: [DossierKey]) {
    let race = Race(try store(name))
    let office = try Office(race)
    try office.found()
    let requests = (0..<300).map {
      CommandRequest(.case(office.application($0)), by: office.window, at: office.at())
    }
    return (office, race, try office.engine.execute(requests).map { try $0.get().dossier })
  }

  @Test
  func `a first seal reads no heads under the lock, and takes in what others commit meanwhile`()
    throws
  {
    let (office, race, cases) = try many("first.db")
    race.first = {
      let other = try Office(try self.store("first.db"), seed: 9)
      try other.accept(cases[5])
      try other.accept(try other.submit(900))
    }
    race.headsUnderLock = 0
    let seal = try office.engine.seal(at: office.at(1))
    #expect(race.headsUnderLock == 0)
    #expect(try seal.entries == office.engine.store.lastNumber())
    #expect(seal.dossiers == Int64(cases.count) + 7)
    #expect(try office.engine.verify(against: seal).wrong == nil)
  }

  @Test func `where others seal meanwhile the next seal names theirs`() throws {
    let (office, race, cases) = try many("second.db")
    var theirs: Seal?
    race.first = {
      let other = try Office(try self.store("second.db"), seed: 9)
      theirs = try other.engine.seal(at: other.at(1))
      try other.accept(cases[5])
    }
    let seal = try office.engine.seal(at: office.at(2))
    #expect(seal.previous == theirs?.digest)
    #expect(try office.engine.verify(against: seal).wrong == nil)
  }

  // MARK: - Rebuilding

  @Test func `a rebuild of what is right reads those counters under the lock that others changed`()
    throws
  {
    let (office, race, cases) = try many("right.db")
    race.first = { try self.accept(cases[5], "right.db") }
    _ = try office.engine.rebuild()
    // The one day.
    #expect(race.sumsUnderLock == 1)
    #expect(race.sums > 1)
    #expect(try office.engine.verify().wrong == nil)
  }

  @Test(arguments: [
    "UPDATE fact SET value = 77", "DELETE FROM fact", "DELETE FROM counted",
    "INSERT INTO counted VALUES(99, 'x', 'y', 'received'); INSERT INTO fact VALUES(20240301, 99, 1)",
    "INSERT INTO counted VALUES(99, 'x', 'y', 'no measure'); INSERT INTO fact VALUES(20240301, 99, 1)",
    "UPDATE counted SET id = -99 WHERE id = 1",
    "UPDATE counted SET id = 0 WHERE id = 1",
    "UPDATE counted SET id = 9223372036854775807 WHERE id = 1",
    "INSERT INTO fact_sum VALUES('m2023-11', 1, 1)",
    "UPDATE counter SET value = value + 9", "INSERT INTO counter VALUES('x', 3)",
    "DELETE FROM counter", "DELETE FROM due", "INSERT INTO due VALUES(5, 1)",
    "UPDATE dossier SET due = due + 1 WHERE due IS NOT NULL",
    "UPDATE dossier SET due = NULL; DELETE FROM due",
  ])
  func `a rebuild puts right what it found beside writers, with what they wrote meanwhile`(
    _ damage: String
  ) throws {
    let (office, race, cases) = try many("wrong.db")
    let connection = try Connection(
      path: folder.file("wrong.db"), create: false, readOnly: false, busyMilliseconds: 0)
    try connection.execute(damage)
    connection.close()
    // What cannot be read is a fault.
    let found = try? office.engine.verify()
    #expect(found == nil || found?.wrong != nil)
    race.first = { try self.accept(cases[5], "wrong.db") }
    _ = try office.engine.rebuild()
    #expect(try office.engine.verify().wrong == nil)
  }

  private func accept(_ key: DossierKey, _ name: String) throws {
    try Office(try store(name), seed: 9).accept(key)
  }

  // MARK: - Counters, some days at a time

  @Test func `spans take in every day once, and so many counters at most`() throws {
    let days = (0..<40).map { Day(19_000 + $0 * 3) }
    let counts = Dictionary(uniqueKeysWithValues: zip(days, (0..<40).map { $0 % 7 + 1 }))
    for size in [1, 5, 10, 1_000] {
      let spans = FoldSums.spans(counts, of: size)
      #expect(spans.first?.lowerBound == .first && spans.last?.upperBound == .last)
      for (one, next) in zip(spans, spans.dropFirst()) {
        #expect(try one.upperBound.adding(1) == next.lowerBound)
      }
      for span in spans {
        let inside = days.filter(span.contains)
        #expect(inside.count <= 1 || inside.reduce(0) { $0 + (counts[$1] ?? 0) } <= size)
      }
    }
    #expect(FoldSums.spans(counts, of: 10).count > 5)
    #expect(FoldSums.spans([:], of: 10) == [Day.first...Day.last])
  }
}
