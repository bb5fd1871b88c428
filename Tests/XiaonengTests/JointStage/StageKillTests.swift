import Foundation
import Testing
import Xiaoneng

/// A stage with twenty branches: one transaction where one store holds all, and every branch exactly once wherever the
/// process dies where each dossier has a transaction of its own.
@Suite struct StageKillTests {
  private static let count = 20
  private static let key = DossierKey(.stage, "BL2012000001")

  private static let template: JointStages.Template = {
    let units = ["GH", "HP", "XF", "RF", "SG"]
    return Hall.template(promise: 45) { items in
      items = (0..<count).map { place in
        var item = JointStages.TemplateItem(
          "I\(place)", item: Hall.item(units[place % 5]), unit: units[place % 5],
          limit: .workingDays(5))
        // The second half waits for the first.
        if place >= count / 2 { item.after = [JointStages.Link("I\(place - count / 2)")] }
        return item
      }
    }
  }()

  private static func branch(_ place: Int) -> DossierKey {
    .case(key.id + (place < 9 ? "-0\(place + 1)" : "-\(place + 1)"))
  }

  private static let story: [CommandRequest] = {
    func ask(_ command: Command, _ key: DossierKey?, _ actor: Principal, _ at: String)
      -> CommandRequest
    { CommandRequest(command, on: key, by: actor, at: when(at)) }
    var story = [
      ask(.stage(Hall.intake), nil, Hall.lead, "08-01T08:00"),
      ask(.stage(Hall.accept), key, Hall.lead, "08-01T09:00"),
      ask(.stage(Hall.route), key, Hall.lead, "08-01T10:00"),
    ]
    for place in 0..<count {
      let item = template.items[place]
      let at = place < count / 2 ? "08-06T1" : "08-10T1"
      story.append(
        ask(
          .case(Hall.grant), branch(place), Hall.officer(item.unit), "\(at)\(place % 10):00"))
    }
    story.append(ask(.stage(Hall.deliver), key, Hall.lead, "08-13"))
    return story
  }()

  private static func engine(on store: any Store) throws -> Engine {
    var options = Engine.Options()
    options.salts = .seeded(2012)
    options.profiles = Profiles([Profile.danzhou2011])
    return try Engine(store: store, options: options)
  }

  private static func live(
    _ store: FollowUpTests.NarrowStore, death: (at: Int, kept: Bool)? = nil
  ) throws {
    var engine = try Hall(template, store: store).engine
    store.begin(death: death)
    func restarted(_ at: Instant) throws {
      guard store.isDead else { return }
      store.isDead = false
      engine = try Self.engine(on: store)
      _ = try engine.sweep(at: at)
    }
    for (place, command) in story.enumerated() {
      var request = command
      request.key = "k\(place)"
      while true {
        do {
          let outcome = try engine.execute(request)
          #expect(outcome.refusal == nil, "\(place) \(outcome)")
          try restarted(request.at)
          break
        } catch { try restarted(request.at) }
      }
    }
    _ = try engine.sweep(at: when("08-13T12:00"))
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

  /// `XN_KILLS=200` for as many deaths, evenly spread over every commit, kept and lost; 60 in between builds.
  private static let kills =
    ProcessInfo.processInfo.environment["XN_KILLS"].flatMap { Int($0) } ?? 60

  @Test func `killed between the stage's event and its orders, every branch exists exactly once`()
    throws
  {
    let quiet = FollowUpTests.NarrowStore()
    try Self.live(quiet)
    let words = try Self.words(quiet)
    #expect(words.count == Self.count + 1)
    for place in 0..<Self.count {
      #expect(
        words[Self.branch(place).description]?.filter { $0 != "case.faulted" }
          == ["case.submitted", "case.accepted", "case.decided", "case.served"])
    }
    let places = 2 * quiet.committed
    for kill in 0..<max(1, Self.kills) {
      let place = kill * max(1, places / max(1, Self.kills)) % places
      let store = FollowUpTests.NarrowStore()
      try Self.live(store, death: (place / 2 + 1, place % 2 == 0))
      #expect(try Self.words(store) == words, "died at commit \(place / 2 + 1)")
      #expect(try store.orders(limit: .max).isEmpty)
    }
  }

  @Test func `a stage with twenty branches is accepted, and sent, in one transaction each`() throws
  {
    let store = FollowUpTests.NarrowStore(isNarrow: false)
    let hall = try Hall(Self.template, store: store)
    let key = try hall.registered()
    var before = store.committed
    try hall.must(Hall.accept, key, "08-01T09:00")
    #expect(store.committed == before + 1)
    before = store.committed
    try hall.must(Hall.route, key, "08-01T10:00")
    #expect(store.committed == before + 1)
    let view = try hall.view(key, "08-01T12:00")
    #expect(view.branches.filter { $0.state == .running }.count == Self.count / 2)
    for place in 0..<(Self.count / 2) {
      #expect(try hall.words(Self.branch(place)) == ["case.submitted", "case.accepted"])
    }
    // What began as the first half was granted is in the transaction of the grant.
    before = store.committed
    _ = try hall.engine.execute(
      CommandRequest(
        .case(Hall.grant), on: Self.branch(0), by: Hall.officer("GH"), at: when("08-06T10:00"))
    ).get()
    #expect(store.committed == before + 1)
    #expect(
      try hall.words(Self.branch(Self.count / 2)) == ["case.submitted", "case.accepted"])
    #expect(try hall.engine.verify().wrong == nil)
  }
}
