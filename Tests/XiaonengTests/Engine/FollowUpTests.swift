import Testing
import Xiaoneng
import XiaonengTestSupport

/// What a decision orders in other dossiers is done once, in its transaction or after it, wherever the process
/// dies in between.
@Suite struct FollowUpTests {
  /// A store whose transactions change one dossier each, and which may die at one commit: before anything of it is
  /// kept, or right after.
  final class NarrowStore: ForwardingStore {
    /// Whether each dossier has a transaction of its own.
    let isNarrow: Bool
    /// Commits so far.
    var committed = 0
    /// The commit it dies at, and whether that was kept.
    var death: (at: Int, kept: Bool)?
    var isDead = false
    /// Commits that changed more than one dossier.
    var wide: [[String]] = []

    init(isNarrow: Bool = true) {
      self.isNarrow = isNarrow
      super.init(MemoryStore())
    }

    func begin(death: (at: Int, kept: Bool)?) {
      (committed, wide, self.death) = (0, [], death)
    }

    override func commits(_ dossier: DossierKey, with other: DossierKey) -> Bool {
      !isNarrow || dossier == other
    }

    override func commit(_ changes: inout ChangeSet) throws(Fault) {
      committed += 1
      let dies = death?.at == committed
      if dies {
        isDead = true
        guard death?.kept == true else {
          base.rollback()
          throw Fault(.storeFailed)
        }
      }
      let touched = Set(changes.entries.map { changes.heads[$0.head].key.description })
      if touched.count > 1 { wide.append(touched.sorted()) }
      try base.commit(&changes)
      if dies { throw Fault(.storeFailed) }
    }
  }

  // MARK: - A story with every kind of order

  static let plainCase = DossierKey.case("GS-XK-0001201208010001")
  static let falseCase = DossierKey.case("GS-XK-0001201208010002")
  static let first = DossierKey(.complaint, "TS2012000001")
  static let second = DossierKey(.complaint, "TS2012000002")
  static let project = DossierKey(.project, "ZD20120001")

  /// Two cases; a complaint about one, which another joins and a third is split off from, closed as substantiated;
  /// a bar; a project whose card becomes a complaint; and a complaint that is refused with one that joined it.
  static let story: [(Command, DossierKey?, Principal)] = {
    let application = Cases.Application(item: Town.plain, applicant: Town.marked, account: "alice")
    func complaint(
      _ command: Complaints.Command, _ key: DossierKey?, _ actor: Principal = Office.clerk
    )
      -> (Command, DossierKey?, Principal)
    { (.complaint(command), key, actor) }
    func approval(_ command: Cases.Command, _ key: DossierKey?) -> (Command, DossierKey?, Principal)
    {
      (.case(command), key, Town.wang)
    }
    let third = DossierKey(.complaint, "TS2012000005")
    let fourth = DossierKey(.complaint, "TS2012000006")
    return [
      approval(.submit(application), nil), approval(.accept(Cases.Acceptance("受字1号")), plainCase),
      approval(.submit(application), nil), approval(.accept(Cases.Acceptance("受字2号")), falseCase),
      complaint(.register(Office.intake { $0.concerns = plainCase }), nil),
      complaint(.register(Office.intake()), nil),
      complaint(.submit(Complaints.Submission("he")), first),
      complaint(
        .accept(Complaints.Acceptance(.own, unit: "", officers: ["su"])), first, Office.head),
      complaint(ComplaintJoinTests.join(first), second),
      complaint(
        .split(
          Complaints.Splitting(
            "rude", fact: Complaints.Fact("秘事：另有辱骂"), unit: "HB", reason: "两事分办")), first),
      complaint(
        .report(Complaints.InvestigationReport(.substantiated, text: "秘报")), first, Office.su),
      complaint(.close(Complaints.Closing(.substantiated)), first, Office.head),
      approval(CaseBarTests.falseMaterial, falseCase),
      (.project(.register(Works.intake { $0.finish = day("2012-12-31") })), nil, Works.clerk),
      (.project(.issueCard(Projects.CardIssue(.supervision))), project, Works.clerk),
      (.project(ProjectCardTests.back("JD201200001")), project, Works.clerk),
      (.project(ProjectCardTests.complain("JD201200001")), project, Works.clerk),
      complaint(.register(Office.intake("slow")), nil),
      complaint(.register(Office.intake("slow")), nil),
      complaint(.submit(Complaints.Submission("he")), third),
      complaint(ComplaintJoinTests.join(third), fourth),
      complaint(
        .refuse(Complaints.Refusal(.concluded, reason: "已有结论", documentNumber: "不受1号")), third,
        Office.head),
    ]
  }()

  static func engine(on store: any Store) throws -> Engine {
    var options = Engine.Options()
    options.salts = .seeded(2012)
    options.profiles = Profiles([Profile.danzhou2011])
    return try Engine(store: store, options: options)
  }

  static func setUp(_ store: any Store) throws -> Engine {
    let engine = try engine(on: store)
    let people = Office.people.map { actor, roles in
      CommandRequest(
        .register(
          .personRegister(Registry.Officer("秘员\(actor.id)", unit: actor.unit, roles: roles))),
        on: DossierKey(.person, actor.id), by: Town.keeper, at: when("2011-01-04T08:00"))
    }
    for outcome in try engine.execute(Town.register + people) { #expect(outcome.refusal == nil) }
    return engine
  }

  /// Lives the story, each command with a key and asked again where the process died; then a sweep.
  ///
  /// - Parameter death: the commit of the story that the store dies at, and whether that was kept.
  static func live(_ store: any Store, death: (at: Int, kept: Bool)? = nil) throws {
    var engine = try setUp(store)
    let narrow = store as? NarrowStore
    narrow?.begin(death: death)
    func restarted() throws {
      guard narrow?.isDead == true else { return }
      narrow?.isDead = false
      engine = try Self.engine(on: store)
    }
    for (place, (command, key, actor)) in story.enumerated() {
      let request = CommandRequest(
        command, on: key, by: actor, at: when("08-01"), key: "command \(place)")
      while true {
        do {
          let outcome = try engine.execute(request)
          #expect(outcome.refusal == nil, "\(command.word): \(outcome)")
          try restarted()
          break
        } catch { try restarted() }
      }
    }
    while true {
      do {
        if try !engine.sweep(at: when("08-01T10:00")).more { break }
      } catch { try restarted() }
    }
  }

  /// What there is in the end: every dossier with the words of its events, and every counter.
  struct Picture: Equatable {
    var words: [String: [String]] = [:]
    var facts: [Fact] = []
    var orders: [StoredOrder] = []

    init(_ store: any Store) throws {
      _ = try store.begin(writing: false)
      defer { store.rollback() }
      for kind in [
        DossierKind.case, .complaint, .project, .bar, .unit, .person, .post, .item,
      ] {
        for head in try store.heads(of: [kind]) {
          words[head.key.description] = try store.entries(of: head)
            .map { try LedgerEntry(reading: $0.text).word }.sorted()
        }
      }
      facts = try store.facts(from: Day(.min), through: Day(.max), unit: nil, item: nil)
        .filter { $0.value != 0 }
      orders = try store.orders(limit: .max)
    }
  }

  @Test func `every kind of order is in the story`() throws {
    let store = MemoryStore()
    try Self.live(store)
    let picture = try Picture(store)
    #expect(picture.words[Self.plainCase.description]?.contains("case.faulted") == true)
    #expect(picture.words[Self.first.description]?.contains("complaint.gained") == true)
    #expect(picture.words[Self.second.description]?.contains("complaint.echoed") == true)
    #expect(picture.words["complaint/TS2012000003"] == ["complaint.registered"])
    #expect(picture.words["complaint/TS2012000004"] == ["complaint.registered"])
    #expect(picture.words["complaint/TS2012000006"]?.contains("complaint.refused") == true)
    #expect(
      picture.words.filter { $0.key.hasPrefix("bar/") }.map(\.value)
        == [["applicant.barred"], ["applicant.barred"]])
    #expect(picture.orders.isEmpty)
  }

  @Test func `a store of one dossier a transaction comes to the same`() throws {
    let (whole, narrow) = (MemoryStore(), NarrowStore())
    try Self.live(whole)
    try Self.live(narrow)
    #expect(narrow.wide.isEmpty)
    // The bar's name comes from the register's secret, which both drew from one seed.
    #expect(try Picture(narrow) == Picture(whole))
    #expect(try Self.engine(on: narrow.base).verify().wrong == nil)
  }

  @Test(arguments: [false, true])
  func `wherever it dies, nothing is lost and nothing done twice`(_ kept: Bool) throws {
    let quiet = NarrowStore()
    try Self.live(quiet)
    let picture = try Picture(quiet)
    // Each of the nine orders takes two: the other dossier, and that it was done.
    #expect(quiet.committed == Self.story.count + 2 * 9)
    for at in 1...quiet.committed {
      let store = NarrowStore()
      try Self.live(store, death: (at, kept))
      let found = try Picture(store)
      #expect(found.words == picture.words, "died at commit \(at)")
      #expect(found.facts == picture.facts, "died at commit \(at)")
      #expect(found.orders.isEmpty, "died at commit \(at)")
      #expect(store.wide.isEmpty)
    }
  }

  @Test func `what an order brings along stands beside the other ledger`() throws {
    for narrow in [false, true] {
      let store: any Store = narrow ? NarrowStore() : MemoryStore()
      try Self.live(store)
      let engine = try Self.engine(on: store)
      let question = Question(
        .complaintPersonal(PersonalReading(slot: "complainant", purpose: "核实情况")),
        on: DossierKey(.complaint, "TS2012000003"), by: Office.clerk, at: when("08-02"))
      let reply = try engine.query(question)
      guard case .complaintPersonal(let view) = reply.answer else {
        Issue.record("\(reply)")
        return
      }
      #expect(view.value["name"]?.string == Office.marked.name)
    }
  }

  @Test func `a request key of the library's own is no caller's`() throws {
    let town = try Town()
    let outcome = try town.run(
      .submit(Cases.Application(item: Town.plain, applicant: Town.marked)), nil, "08-01",
      key: "follow-up:case/1#1/bar")
    #expect(outcome.refusal?.code == .requestKeyReused)
  }
}
