import Testing
import Xiaoneng

/// Once: DESIGN §3.6.
@Suite struct RequestKeyTests {
  static let submit = Cases.Command.submit(
    Cases.Application(item: Town.plain, applicant: Town.marked))

  @Test func `the same key returns the first outcome and changes nothing`() throws {
    let town = try Town()
    let first = try #require(try town.run(Self.submit, nil, "08-01", key: "k").done)
    let before = try town.everything()
    var again = try #require(try town.run(Self.submit, nil, "08-05", key: "k").done)
    #expect(again.repeated)
    again.repeated = false
    #expect(again == first)
    #expect(try town.everything() == before)
  }

  @Test func `without a key two applications are two cases`() throws {
    let town = try Town()
    let first = try town.run(Self.submit, nil, "08-01").done?.dossier
    #expect(try town.run(Self.submit, nil, "08-01").done?.dossier != first)
  }

  @Test func `a key is not used for another command or another case`() throws {
    let town = try Town()
    let one = try town.submit(Town.plain, "08-01")
    let two = try town.submit(Town.plain, "08-01")
    let accept = Cases.Command.accept(Cases.Acceptance("受字1号"))
    #expect(try town.run(accept, one, "08-01", key: "k").refusal == nil)
    #expect(try town.run(accept, two, "08-01", key: "k").refusal?.code == .requestKeyReused)
    #expect(
      try town.run(.accept(Cases.Acceptance("受字2号")), one, "08-01", key: "k").refusal?.code
        == .requestKeyReused)
  }

  @Test func `one key is each actor's own, and of two actors neither learns of the other's`() throws
  {
    let town = try Town()
    let draft = { (account: String) in
      Cases.Command.draft(
        Cases.Application(item: Town.plain, applicant: Town.marked, account: account))
    }
    let first = try #require(
      try town.run(draft("alice"), nil, by: Town.alice, "08-01", key: "form-1").done)
    let second = try #require(
      try town.run(draft("mallory"), nil, by: Town.mallory, "08-01", key: "form-1").done)
    #expect(first.dossier != second.dossier && !second.repeated)
    for (actor, account, done) in [
      (Town.alice, "alice", first), (Town.mallory, "mallory", second),
    ] {
      let again = try #require(
        try town.run(draft(account), nil, by: actor, "08-02", key: "form-1").done)
      #expect(again.repeated && again.dossier == done.dossier)
    }
    // In one batch too.
    let outcomes = try town.engine.execute([
      CommandRequest(
        .case(draft("alice")), by: Town.alice, at: when("08-02"), key: "form-2"),
      CommandRequest(
        .case(draft("mallory")), by: Town.mallory, at: when("08-02"), key: "form-2"),
    ])
    #expect(outcomes.map(\.done?.repeated) == [false, false])
    #expect(Set(outcomes.compactMap(\.done?.dossier)).count == 2)
  }

  @Test func `a refusal does not use its key up`() throws {
    let town = try Town()
    let key = try town.submit(Town.checklist, "08-01")
    let accept = Cases.Command.accept(Cases.Acceptance("受字1号"))
    #expect(try town.run(accept, key, "08-01", key: "k").refusal?.code == .materialsMissing)
    try town.must(.fixOnSpot(Cases.MaterialList(["m1", "m2"])), key, "08-01")
    #expect(try town.run(accept, key, "08-01", key: "k").done?.repeated == false)
  }

  @Test func `a key seen twice in one batch is one command`() throws {
    let town = try Town()
    let request = CommandRequest(.case(Self.submit), by: Town.wang, at: when("08-01"), key: "k")
    let outcomes = try town.engine.execute([request, request])
    #expect(outcomes.map(\.done?.repeated) == [false, true])
    #expect(outcomes[0].done?.dossier == outcomes[1].done?.dossier)
  }

  @Test(arguments: [0, 129])
  func `a key is 1 to 128 bytes long`(_ length: Int) throws {
    let town = try Town()
    let key = String(repeating: "k", count: length)
    #expect(try town.run(Self.submit, nil, "08-01", key: key).refusal?.field == "key")
  }

  @Test func `a key does not answer someone who may not ask`() throws {
    let town = try Town()
    try town.run(Self.submit, nil, "08-01", key: "k")
    let outcome = try town.run(Self.submit, nil, by: Town.feng, "08-01", key: "k")
    #expect(outcome.refusal?.code == .notAllowed)
  }
}
