import Testing
import Xiaoneng

/// Between a stage and the cases of its branches nothing is lost and nothing done twice, wherever the process dies.
@Suite struct StageOrderTests {
  private static let key = DossierKey(.stage, "BL2012000001")

  private static let story: [(Command, DossierKey?, Principal, String)] = {
    func branch(_ number: Int, _ unit: String, _ at: String, _ command: Cases.Command = Hall.grant)
      -> (Command, DossierKey?, Principal, String)
    { (.case(command), Hall.branch(key, number), Hall.officer(unit), at) }
    return [
      (.stage(Hall.intake), nil, Hall.lead, "08-01T08:00"),
      (.stage(Hall.accept), key, Hall.lead, "08-01T09:00"),
      (.stage(Hall.route), key, Hall.lead, "08-01T10:00"),
      branch(1, "GH", "08-07"), branch(2, "HP", "08-08"), branch(3, "XF", "08-09"),
      branch(4, "RF", "08-10"), branch(5, "SG", "08-14"),
      (.stage(Hall.deliver), key, Hall.lead, "08-15"),
    ]
  }()

  private static func engine(on store: any Store) throws -> Engine {
    var options = Engine.Options()
    options.salts = .seeded(2012)
    options.profiles = Profiles([Profile.danzhou2011])
    return try Engine(store: store, options: options)
  }

  /// Lives the story, each command with a key and asked again where the process died.
  private static func live(
    _ store: FollowUpTests.NarrowStore, death: (at: Int, kept: Bool)? = nil
  ) throws {
    var engine = try Hall(store: store).engine
    store.begin(death: death)
    func restarted(_ at: String) throws {
      guard store.isDead else { return }
      store.isDead = false
      engine = try Self.engine(on: store)
      // The next sweep finishes what was ordered.
      _ = try engine.sweep(at: when(at))
    }
    for (place, (command, key, actor, at)) in story.enumerated() {
      let request = CommandRequest(command, on: key, by: actor, at: when(at), key: "c\(place)")
      while true {
        do {
          let outcome = try engine.execute(request)
          #expect(outcome.refusal == nil, "\(command.word): \(outcome)")
          try restarted(at)
          break
        } catch { try restarted(at) }
      }
    }
    _ = try engine.sweep(at: when("08-15T12:00"))
  }

  private static func words(_ store: any Store) throws -> [String: [String]] {
    _ = try store.begin(writing: false)
    defer { store.rollback() }
    var words: [String: [String]] = [:]
    for head in try store.heads(of: [.case, .stage]) {
      words[head.key.description] = try store.entries(of: head)
        .map { try LedgerEntry(reading: $0.text).word }
    }
    return words
  }

  @Test func `wherever it dies, every branch exists once and the stage hears of each`() throws {
    let quiet = FollowUpTests.NarrowStore()
    try Self.live(quiet)
    let words = try Self.words(quiet)
    #expect(words.count == 6)
    #expect(words[Self.key.description]?.last == "stage.delivered")
    for number in 1...5 {
      // Beside the warnings that the limits give.
      #expect(
        words[Hall.branch(Self.key, number).description]?.filter { $0 != "case.faulted" }
          == ["case.submitted", "case.accepted", "case.decided", "case.served"])
    }
    #expect(quiet.wide.isEmpty)
    for kept in [false, true] {
      for at in 1...quiet.committed {
        let store = FollowUpTests.NarrowStore()
        try Self.live(store, death: (at, kept))
        #expect(try Self.words(store) == words, "died at commit \(at), kept: \(kept)")
        #expect(try store.orders(limit: .max).isEmpty)
      }
    }
    #expect(try Self.engine(on: quiet.base).verify().wrong == nil)
  }

  @Test func `in one store the stage and its cases are one transaction`() throws {
    let hall = try Hall()
    let key = try hall.routed()
    #expect(try hall.words(key).last == "stage.routed")
    #expect(try hall.words(Hall.branch(key, 1)).count == 2)
  }
}
