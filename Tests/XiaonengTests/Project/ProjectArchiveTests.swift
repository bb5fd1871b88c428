import Testing
import Xiaoneng

/// DOMAIN §5.7: one ledger per project, its archive, its proof, and what was known when.
@Suite struct ProjectArchiveTests {
  @Test func `documents are numbered without gaps`() throws {
    let works = try Works()
    let key = try works.listed()
    var wrong: [Projects.ArchiveDocument] = []
    for change in [
      { $0.title = " " }, { $0.sender = "" }, { $0.day = day("2012-07-06") },
      { $0.day = Day(.min) },
      { $0.size = -1 }, { $0.hash = .zero }, { $0.title = String(repeating: "长", count: 171) },
      { $0.type = String(repeating: "x", count: 129) },
    ] as [(inout Projects.ArchiveDocument) -> Void] {
      var document = Works.document
      change(&document)
      wrong.append(document)
    }
    for document in wrong {
      try works.must(.file(Works.document), key, "07-05")
      #expect(try works.run(.file(document), key, "07-05").refusal != nil)
    }
    let numbers = try works.town.entries(key).filter { $0.word == "project.filed" }
      .map { $0.data["number"]?.integer }
    #expect(numbers == (1...8).map { Int64($0) })
    #expect(try works.view(key, "07-05").documents == 8)
  }

  @Test func `a ledger is closed when all is struck off and nothing is missing`() throws {
    let works = try Works()
    let close = Projects.Command.close(Reason("办结"))
    let key = try works.completed()
    func refusal(_ at: String) throws -> String {
      let refusal = try works.refusal(close, key, by: Works.head, at)
      return "\(refusal.code.rawValue) \(refusal.field ?? "") \(refusal.detail ?? "")"
    }
    try works.must(ProjectListingTests.listing(), key, by: Works.head, "07-11")
    #expect(try refusal("07-11") == "matterOpen listing 督1号")
    try works.must(.file(Works.document), key, "07-11")
    try works.must(
      .checkSupervised(Projects.ListingCheck(passed: true, evidence: [1])), key, "07-11")
    try works.must(.endSupervision(Projects.Delisting()), key, by: Works.head, "07-11")
    let number = try works.assigned(key, "2012-07-31", "07-11")
    #expect(try refusal("07-11") == "matterOpen problems 1 用地未批")
    try works.must(
      .solveProblem(Projects.ProblemSolution(number, result: "r")), key, by: Works.other, "07-12")
    try works.must(.verifyProblem(Projects.ProblemCheck(number, passed: true)), key, "07-12")
    #expect(try refusal("07-12") == "matterOpen problems 1 用地未批")
    try works.must(.writeOffProblem(Projects.ProblemWriteOff(number)), key, by: Works.head, "07-12")
    let card = try works.card(key, "07-12")
    try works.must(ProjectCardTests.back(card), key, "07-12")
    #expect(try refusal("07-12") == "matterOpen cards JD201200001")
    try works.must(.takeCard(Projects.CardTaking(card, outcome: .evidence)), key, "07-12")
    try works.fileAll(key, without: [.land, .acceptance, .approval], "07-12")
    #expect(try refusal("07-12") == "archiveIncomplete documents 用地手续、竣工验收文件")
    #expect(try works.view(key, "07-12").archiveMissing == [.land, .acceptance])
    try works.fileAll(
      key, without: Set([Projects.ArchiveKind].whenFinished).subtracting([.land, .acceptance]),
      "07-13")
    try works.must(close, key, by: Works.head, "07-13")
    #expect(try works.view(key, "07-13").phase == .closed)
    // A closed ledger takes no more.
    #expect(try works.refusal(.file(Works.document), key, "07-14").code == .wrongPhase)
    _ = try works.town.sweep("2013-12-31")
    #expect(try works.findings(key) == [])
  }

  @Test func `a closed project is judged by its last day`() throws {
    func closed(leaving: String?) throws -> (Works, DossierKey) {
      let works = try Works()
      let key = try works.completed()
      try works.fileAll(key, "07-11")
      func leave(_ person: String, _ last: String, _ at: String) throws {
        let request = CommandRequest(
          .register(.personDismiss(Registry.Departure(lastDay: day(last)))),
          on: DossierKey(.person, person), by: Town.keeper, at: when(at))
        #expect(try works.town.send(request).refusal == nil)
      }
      if let leaving { try leave("su", leaving, "07-11") }
      try works.must(.close(Reason("办结")), key, by: Works.head, "07-31")
      for person in ["sun", "su", "zhou"] where leaving == nil || person != "su" {
        try leave(person, "2012-08-31", "08-01")
      }
      return (works, key)
    }
    let (works, key) = try closed(leaving: nil)
    #expect(
      try works.view(key, "10-08").sixOnes.filter { !$0.holds }.map(\.one) == [])
    let (other, same) = try closed(leaving: "2012-07-20")
    #expect(
      try other.view(same, "10-08").sixOnes.filter { !$0.holds }.map(\.one) == [.follow])
  }

  @Test func `the owner can prove that the project's ledger is under the seal`() throws {
    let works = try Works()
    let key = try works.planned()
    for _ in 0..<4 { _ = try works.listed() }
    _ = try works.engine.seal(at: when("07-03"))
    for actor in [Works.owner, Works.clerk, Works.chief] {
      let reply = try works.town.ask(.proof(Nothing()), key, by: actor, "07-04")
      guard case .proof(let proof) = reply.answer else {
        Issue.record("\(actor.id): \(reply)")
        continue
      }
      #expect(proof.dossier == key)
      #expect(proof.length == Int32(try works.town.entries(key).count))
      func holds(_ leaf: LedgerDigest) -> Bool {
        MerkleTree.verify(
          leafHash: leaf, index: Int(proof.index), count: Int(proof.count), proof: proof.path,
          root: proof.root)
      }
      #expect(holds(proof.leaf))
      #expect(!holds(proof.root))
    }
    for actor in [Town.mallory, Town.agent, Town.wu, .anyone] {
      let code = try works.town.ask(.proof(Nothing()), key, by: actor, "07-04").refusal?.code
      #expect(code == .projectNotFound || code == .notAllowed, "\(actor.id)")
    }
  }

  @Test func `what was known at any past moment is what was answered then`() throws {
    let works = try Works()
    let key = try works.planned()
    var answers: [(String, Projects.View)] = []
    func look(_ at: String) throws {
      var view = try works.view(key, at)
      view.cases = []
      answers.append((at, view))
    }
    let steps: [(String, Projects.Command, Principal)] = [
      ("07-20T09:00", .raiseProblem(Projects.Problem("环评")), Works.worker),
      (
        "07-21T10:00",
        .assignProblem(Projects.ProblemAssignment(1, unit: "HB", due: day("2012-08-10"))),
        Works.clerk
      ),
      ("07-25T09:00", ProjectListingTests.listing("2012-09-10"), Works.head),
      (
        "07-26T09:00",
        .issueCard(Projects.CardIssue(.supervision, holder: ProjectCardTests.holder)),
        Works.clerk
      ),
      ("08-03T09:00", ProjectCardTests.back("JD201200001"), Works.owner),
      ("08-20T09:00", .report(Works.report("2012-07-2", 500)), Works.worker),
      (
        "09-03T09:00", .changeLeader(Projects.LeaderChange("jia", reason: "r", document: "1")),
        Works.head
      ),
      ("10-10T09:00", .suspend(Projects.Order("r", document: "1")), Works.head),
      ("11-10T09:00", .resume(Projects.Order("r", document: "1")), Works.head),
    ]
    for (at, command, actor) in steps {
      try look(at.prefix(5) + "T08:59")
      try works.must(command, key, by: actor, at)
      try look(at)
      if at > "09" { _ = try works.town.sweep(String(at.prefix(5)) + "T12:00") }
      try look(at.prefix(5) + "T18:00")
    }
    for at in ["12-01", "12-31", "2013-06-01"] { try look(at) }
    _ = try works.town.sweep("2013-07-01")
    for (at, then) in answers {
      var again = try works.view(key, "2013-07-02", asOf: at)
      #expect(again.asOf == when(at))
      (again.asOf, again.cases) = (nil, [])
      #expect(again == then, "\(at)")
    }
  }
}
