import Testing

@testable import Xiaoneng
@testable import XiaonengSQLite

/// A small office with one item, whose engine draws its salts from a seed.
final class Office {
  let engine: Engine
  let unit = "11460400000000001X"
  let item = "46900300GS-XK-0001"
  let day = Day(19_786)  // Monday 2024-03-04
  let admin = Principal("root", .administrator)
  var window: Principal { Principal("w1", .window, unit: unit) }
  var handler: Principal { Principal("h1", .handler, unit: unit) }
  var reviewer: Principal { Principal("r1", .reviewer, unit: unit) }
  var approver: Principal { Principal("a1", .approver, unit: unit) }

  init(
    _ store: any Store, seed: UInt64 = 7, _ change: (inout Engine.Options) -> Void = { _ in }
  ) throws {
    var options = Engine.Options()
    options.salts = .seeded(seed)
    change(&options)
    engine = try Engine(store: store, options: options)
  }

  func at(_ days: Int32 = 0, _ hour: Int64 = 9) -> Instant {
    Instant(Instant(startOf: Day(day.number + days)).milliseconds + hour * 3_600_000)
  }

  /// Registers the unit, its officers and its item.
  func found() throws {
    let officers: [(Principal, Role)] = [
      (window, .window), (handler, .handler), (reviewer, .reviewer), (approver, .approver),
    ]
    try register(.unitRegister(Registry.Unit("国土局")), .unit, unit)
    for (officer, role) in officers {
      try register(
        .personRegister(Registry.Officer("某某", unit: unit, roles: [role])), .person, officer.id)
    }
    var version = Registry.ItemVersion()
    version.name = "建设用地审批"
    version.unit = unit
    version.validFrom = Day(day.number - 30)
    version.basis = "土地管理法"
    version.promised = .workingDays(10)
    version.materials = [Registry.Material("a", "申请表")]
    version.steps = [
      Registry.Step("承办", limit: 3, role: .handler), Registry.Step("审核", limit: 3, role: .reviewer),
      Registry.Step("批准", limit: 2, role: .approver),
    ]
    try register(.itemPublish(version), .item, item)
  }

  private func register(_ command: Registry.Command, _ kind: DossierKind, _ id: String) throws {
    try done(
      engine.execute(.register(command), on: DossierKey(kind, id), by: admin, at: at(-1)))
  }

  @discardableResult
  private func done(_ outcome: Outcome) throws -> Outcome.Done {
    guard let done = outcome.done else { throw outcome.refusal ?? Refusal(.notFound) }
    return done
  }

  @discardableResult
  func execute(
    _ command: Cases.Command, on key: DossierKey?, by actor: Principal, at: Instant? = nil,
    request: String? = nil
  ) throws -> Outcome.Done {
    try done(
      engine.execute(.case(command), on: key, by: actor, at: at ?? self.at(), key: request))
  }

  func refusal(
    _ command: Cases.Command, on key: DossierKey, by actor: Principal
  ) throws -> Refusal.Code? {
    try engine.execute(.case(command), on: key, by: actor, at: at()).refusal?.code
  }

  func application(_ number: Int) -> Cases.Command {
    .submit(
      Cases.Application(
        item: item, applicant: Cases.Applicant("张三\(number)", phone: "13800000000"),
        materials: ["a"]))
  }

  func submit(_ number: Int) throws -> DossierKey {
    try execute(application(number), on: nil, by: window).dossier
  }
  func accept(_ key: DossierKey) throws {
    try execute(.accept(Cases.Acceptance("受1")), on: key, by: window)
  }
  func advance(_ key: DossierKey, by actor: Principal) throws {
    try execute(.advance(Cases.StepResult(opinion: "同意")), on: key, by: actor)
  }

  /// Some weeks of work: cases at every stage, requests with keys, erasures, lapsed time, a seal.
  func work() throws {
    try found()
    for number in 0..<12 {
      let key = try execute(application(number), on: nil, by: window, request: "r\(number)").dossier
      let repeated = try execute(application(number), on: nil, by: window, request: "r\(number)")
      #expect(repeated.dossier == key && repeated.repeated)
      guard number > 1 else { continue }
      try accept(key)
      guard number > 3 else { continue }
      try advance(key, by: handler)
      try advance(key, by: reviewer)
      guard number > 5 else { continue }
      let decision = Cases.Ruling(.grant, documentNumber: "决\(number)")
      try execute(.decide(decision), on: key, by: approver, at: at(1))
      guard number > 7 else { continue }
      let certificate = Cases.Certificate("证\(number)", validFrom: day)
      try execute(.issue(certificate), on: key, by: handler, at: at(1))
      try execute(.serve(Cases.Service(.direct, receiver: "李四")), on: key, by: handler, at: at(2))
      guard number > 9 else { continue }
      try execute(.rate(Cases.Rating(stars: 5, text: "很快")), on: key, by: window, at: at(2))
    }
    _ = try engine.seal(at: at(3))
    var more = true
    while more { more = try engine.sweep(at: at(120), limit: 5).more }
    _ = try engine.seal(at: at(121))
  }
}

/// The same engine on every store.
@Suite struct StoreEngineTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  @Test func `the same commands give the same bytes on every store`() throws {
    let offices = try StoreKind.whole.map { try Office($0.make(in: folder)) }
    for office in offices { try office.work() }
    let entries = try offices[0].engine.store.everything()
    #expect(entries.count > 60)
    #expect(try chainHolds(entries))
    for office in offices[1...] {
      let (mine, other) = (office.engine.store, offices[0].engine.store)
      #expect(try mine.everything() == entries)
      #expect(try mine.lastSeal() == other.lastSeal())
      #expect(
        try mine.facts(from: .first, through: .last, unit: nil, item: nil)
          == other.facts(from: .first, through: .last, unit: nil, item: nil))
      #expect(
        try mine.notices(.queued, by: Instant(.max), limit: .max)
          == other.notices(.queued, by: Instant(.max), limit: .max))
      func plain(_ store: any Store) throws -> [DossierHead] {
        try store.heads(of: DossierKind.allCases).map { head in
          var head = head
          head.hash = .zero
          return head
        }
      }
      #expect(try plain(mine) == plain(other))
      #expect(try mine.waiting().map(\.key) == other.waiting().map(\.key))
      for key in (0..<12).map({ "r\($0)" }) {
        #expect(try mine.request(key) == other.request(key))
      }
      for head in try other.heads(of: DossierKind.allCases) {
        for slot in ["applicant", "receiver", "name", "rating-1"] {
          #expect(
            try mine.personal(of: head.key, slot: slot)
              == other.personal(of: head.key, slot: slot))
        }
      }
    }
  }

  @Test(arguments: StoreKind.whole)
  func `what the engine records verifies, and is derived again as it was`(
    _ kind: StoreKind
  ) throws {
    let office = try Office(kind.make(in: folder))
    try office.work()
    let store = office.engine.store
    #expect(try office.engine.verify().wrong == nil)
    let entries = try store.everything()
    let facts = try store.facts(from: .first, through: .last, unit: nil, item: nil)
    let heads = try store.heads(of: DossierKind.allCases)
    try office.engine.rebuild()
    #expect(try store.everything() == entries)
    #expect(try store.facts(from: .first, through: .last, unit: nil, item: nil) == facts)
    let again = try store.heads(of: DossierKind.allCases)
    #expect(again.map(\.key) == heads.map(\.key))
    #expect(again.map(\.version) == heads.map(\.version))
    #expect(again.map(\.phase) == heads.map(\.phase))
    #expect(again.map(\.unit) == heads.map(\.unit))
    if kind != .memory { #expect(again.map(\.hash) == heads.map(\.hash)) }
    #expect(try office.engine.verify().wrong == nil)
    #expect(try office.submit(99).id.hasSuffix("0013"))
  }

  @Test(arguments: StoreKind.allCases)
  func `a second engine on the store goes on where the first was`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    let first = try Office(store)
    try first.found()
    let key = try first.submit(1)
    try first.accept(key)
    let second = try Office(store, seed: 8)
    try second.advance(key, by: second.handler)
    #expect(try second.submit(2).id.hasSuffix("0002"))
    #expect(try second.engine.verify().wrong == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func `a batch that is all or nothing leaves nothing`(_ kind: StoreKind) throws {
    let office = try Office(kind.make(in: folder))
    try office.found()
    let before = try office.engine.store.everything()
    let good = CommandRequest(.case(office.application(1)), by: office.window, at: office.at())
    let bad = CommandRequest(
      .case(.accept(Cases.Acceptance("受1"))), on: .case("none"), by: office.window,
      at: office.at())
    let outcomes = try office.engine.execute([good, bad, good], allOrNothing: true)
    #expect(outcomes.count == 2)
    #expect(outcomes.last?.refusal?.code == .caseNotFound)
    #expect(try office.engine.store.everything() == before)
    #expect(try office.submit(1).id.hasSuffix("0001"))
  }
}
