import Testing
import Xiaoneng

/// 公布、通报、热线: DOMAIN §3.1(11), §3.2, §11.2.
@Suite struct ComplaintPublishTests {
  static let summary = Complaints.Command.publish(Complaints.Publication("属实，已退还。"))

  func published(_ office: Office, by actor: Principal = .anyone, _ at: String = "2013-01-04")
    throws
    -> [Complaints.PublishedComplaint]
  {
    guard
      case .complaintPublished(let list) = try office.town.ask(
        .complaintPublished(Complaints.Filter()), nil, by: actor, at
      ).answer
    else { return [] }
    return list.complaints
  }

  @Test func `the result of a closed complaint is published, and corrected in the open`() throws {
    let office = try Office()
    #expect(try office.refusal(Self.summary, try office.accepted(), "08-01") == .wrongPhase)
    let key = try office.closed()
    try office.must(Self.summary, key, "08-02")
    #expect(try office.refusal(Self.summary, key, "08-02") == .alreadyDone)
    #expect(
      try office.refusal(.correct(Complaints.Publication("更正文")), key, "08-03") == .reasonMissing)
    try office.must(.correct(Complaints.Publication("更正文", reason: "数字有误")), key, "08-03")
    let row = try #require(try published(office).first)
    #expect((row.summary, row.corrected, row.finding) == ("更正文", true, .substantiated))
    #expect(try office.town.words(key).suffix(2) == ["complaint.published", "complaint.corrected"])
    // What is not published is not there.
    #expect(try published(office).count == 1)
  }

  @Test func `pages of what is published begin after a published one, and tell of no other`() throws
  {
    let office = try Office()
    var shown: [String] = []
    var hidden: [String] = []
    for place in 0..<6 {
      let key = try office.closed()
      if place % 2 == 0 {
        try office.must(Self.summary, key, "08-02")
        shown.append(key.id)
      } else {
        hidden.append(key.id)
      }
    }
    func page(_ after: String, newest: Bool = false) throws -> [String] {
      let filter = Complaints.Filter(after: after, limit: 1, newest: newest)
      guard
        case .complaintPublished(let list) = try office.town.ask(
          .complaintPublished(filter), nil, by: .anyone, "2013-01-04"
        ).answer
      else { return ["refused"] }
      return list.complaints.map(\.number) + (list.more ? ["…"] : [])
    }
    #expect(try page("") == [shown[0], "…"])
    #expect(try page("", newest: true) == [shown[2], "…"])
    #expect(try page(shown[1]) == [shown[2]])
    #expect(try page(shown[1], newest: true) == [shown[0]])
    // Whoever tries numbers cannot tell one that is there from one that is not.
    for number in hidden + ["TS2012999999", "none"] {
      for newest in [false, true] { #expect(try page(number, newest: newest).isEmpty) }
    }
  }

  @Test func `Open311 shows what was published, and nothing of what was said`() throws {
    let office = try Office()
    let key = try office.closed()
    _ = try office.closed()
    try office.must(Self.summary, key, "08-02")
    let reply = try office.town.ask(
      .open311Requests(Complaints.Open311Filter()), nil, by: .anyone, "08-03")
    guard case .open311Requests(let list) = reply.answer else {
      Issue.record("\(reply)")
      return
    }
    let row = try #require(list.requests.first)
    #expect(list.requests.count == 1)
    #expect((row.serviceRequestID, row.status, row.serviceCode) == (key.id, "closed", "extortion"))
    #expect(row.statusNotes == "属实，已退还。")
    let services = try office.town.ask(.open311Services(Nothing()), nil, by: .anyone, "08-03")
    guard case .open311Services(let known) = services.answer else {
      Issue.record("\(services)")
      return
    }
    #expect(known.services.map(\.serviceCode) == Complaints.Category.usual.map(\.code))
    var filter = Complaints.Open311Filter()
    filter.status = "lost"
    #expect(
      try office.town.ask(.open311Requests(filter), nil, by: .anyone, "08-03").refusal != nil)
  }

  @Test func `eleven received and ten closed are 91 of 100, four of four are all`() throws {
    let office = try Office()
    for index in 0..<11 {
      let month = String(100 + index % 9 + 1).suffix(2)
      let at = "2011-\(month)-08"
      if index == 10 { _ = try office.accepted(at) } else { _ = try office.closed(at) }
    }
    for _ in 0..<4 { _ = try office.closed("2012-03-01") }
    let first = try office.table("2011-01-01", "2011-12-31")
    #expect((first.received, first.closedOfAccepted, first.closingRate) == (11, 10, 9_091))
    let second = try office.table("2012-01-01", "2012-12-31")
    #expect((second.received, second.closedOfAccepted, second.closingRate) == (4, 4, 10_000))
    #expect(second.byCategory.first { $0.code == "extortion" }?.count == 4)
  }

  @Test func `a table is published when its period is over, and every correction of it`() throws {
    let office = try Office()
    for _ in 0..<3 { _ = try office.closed("08-01") }
    let key = DossierKey(.bulletin, "2012-08")
    let order = Complaints.BulletinOrder(from: day("2012-08-01"), through: day("2012-08-31"))
    func send(
      _ command: Complaints.BulletinCommand, _ at: String, by actor: Principal = Office.clerk
    ) throws
      -> Outcome
    {
      try office.town.send(CommandRequest(.bulletin(command), on: key, by: actor, at: when(at)))
    }
    #expect(try send(.issue(order), "08-31").refusal?.code == .periodOpen)
    #expect(try send(.issue(order), "09-03", by: Town.wang).refusal?.code == .notAllowed)
    #expect(try send(.correct(Reason("漏登")), "09-03").refusal?.code == .notFound)
    #expect(try send(.issue(order), "09-03").done?.events == ["bulletin.issued"])
    #expect(try send(.issue(order), "09-03").refusal?.code == .alreadyExists)
    for _ in 0..<3 {
      _ = try office.registered("09-04", Office.intake { $0.received = day("2012-08-31") })
    }
    #expect(try send(.correct(Reason(" ")), "09-05").refusal?.code == .reasonMissing)
    #expect(try send(.correct(Reason("漏登三件")), "09-05").done?.events == ["bulletin.corrected"])
    guard
      case .bulletinGet(let issue) = try office.town.ask(
        .bulletinGet(Nothing()), key, by: .anyone, "09-06"
      )
      .answer
    else {
      Issue.record("no bulletin")
      return
    }
    #expect(issue.table.received == 6)
    #expect(try office.town.words(key) == ["bulletin.issued", "bulletin.corrected"])
  }

  // MARK: - Counts that point at no one

  /// Every way to share 1…8 complaints among three units, half a month each.
  static let shares: [[Int]] = (1...8).flatMap { total in
    (0...total).flatMap { first in
      (0...(total - first)).map { [first, $0, total - first - $0] }
    }
  }

  /// Registers the shares, month by month, and answers the public's table of each.
  private func tables(_ office: Office) throws -> [Complaints.Table] {
    var tables: [Complaints.Table] = []
    for (index, share) in Self.shares.enumerated() {
      let month = "\(2011 + index / 24)-\(String(101 + index / 2 % 12).suffix(2))"
      let half = index % 2 == 0 ? ("01", "14") : ("15", "28")
      for (place, count) in share.enumerated() {
        for _ in 0..<count {
          let category = ["slow", "rude", "abuse"][place]
          let unit = ["GOV", "GS", "HB"][place]
          _ = try office.registered(
            "\(month)-\(half.1)", Office.intake(category, .anonymous, unit: unit))
        }
      }
      tables.append(
        try office.published("\(month)-\(half.0)", "\(month)-\(half.1)"))
    }
    return tables
  }

  /// Cells that the public works out: the same count in every share that would have been published so.
  private func pointed(
    _ tables: [Complaints.Table], _ cells: (Complaints.Table) -> [Complaints.Cell]
  )
    -> [String]
  {
    var classes: [String: Set<[Int]>] = [:]
    var found: [String] = []
    func face(_ table: Complaints.Table) -> String {
      "\(table.received): "
        + cells(table).map { "\($0.code)=\($0.withheld ? "*" : "\($0.count ?? -1)")" }
        .joined(separator: " ")
    }
    for (table, share) in zip(tables, Self.shares) {
      classes[face(table), default: []].insert(share)
    }
    let codes = ["slow": 0, "rude": 1, "abuse": 2, "GOV": 0, "GS": 1, "HB": 2]
    for (table, share) in zip(tables, Self.shares) {
      for cell in cells(table) where cell.withheld {
        guard let place = codes[cell.code] else { continue }
        let possible = Set((classes[face(table)] ?? []).map { $0[place] })
        if possible == [share[place]] {
          found.append("\(face(table)) ⇒ \(cell.code)=\(share[place])")
        }
      }
      for cell in cells(table) {
        if let count = cell.count, count > 0, count < 3 {
          found.append("\(face(table)) shows \(count)")
        }
      }
    }
    return found
  }

  @Test func `no withheld count can be worked out from the others and the total`() throws {
    let office = try Office {
      $0.complaintCategories = [
        Complaints.Category("slow", "慢", ""), Complaints.Category("rude", "冷", ""),
        Complaints.Category("abuse", "乱", ""),
      ]
    }
    let tables = try tables(office)
    #expect(pointed(tables, \.byCategory) == [])
    #expect(pointed(tables, \.byUnit) == [])
    // The checker can find one: a table of which only one cell is withheld.
    var bare = tables
    for index in bare.indices {
      bare[index].byCategory = Self.shares[index].enumerated().map { place, count in
        var cell = Complaints.Cell()
        cell.code = ["slow", "rude", "abuse"][place]
        (cell.count, cell.withheld) = count > 0 && count < 3 ? (nil, true) : (Int64(count), false)
        return cell
      }
    }
    #expect(pointed(bare, \.byCategory) != [])
  }

  @Test func `the table of one unit does not tell the public what the whole withholds`() throws {
    let office = try Office()
    for _ in 0..<5 { _ = try office.registered("08-01", Office.intake(unit: "GS")) }
    _ = try office.registered("08-01", Office.intake(unit: "HB"))
    let whole = try office.table("2012-01-01", "2012-12-31", by: .anyone, at: "2013-01-04")
    #expect(whole.received == 6)
    #expect(whole.byUnit.isEmpty)
    let published = try office.published("2012-08-01", "2012-08-31")
    #expect(published.byUnit.first { $0.code == "HB" }?.withheld == true)
    let period = Complaints.Period(from: day("2012-08-01"), through: day("2012-08-31"), unit: "HB")
    for actor in [Principal.anyone, Town.alice, Town.wang, Office.chief, Town.keeper] {
      let reply = try office.town.ask(.complaintStatistics(period), nil, by: actor, "09-03")
      if case .complaintStatistics(let table) = reply.answer { #expect(table.received != 1) }
    }
    #expect(try office.table("2012-08-01", "2012-08-31", unit: "HB").received == 1)
  }

  @Test func `two periods do not tell the public what each withholds`() throws {
    let office = try Office()
    for _ in 0..<3 {
      for category in ["slow", "rude"] {
        _ = try office.registered("08-01", Office.intake(category))
      }
    }
    _ = try office.registered("08-31", Office.intake("rude"))
    for through in ["2012-08-30", "2012-08-31"] {
      let period = Complaints.Period(from: day("2012-08-01"), through: day(through))
      let reply = try office.town.ask(.complaintStatistics(period), nil, by: .anyone, "2013-01-04")
      #expect(reply.refusal?.code == .notAllowed)
    }
    // Published tables break down no day twice.
    let whole = try office.published("2012-08-01", "2012-08-31")
    #expect(whole.byCategory.first { $0.code == "rude" }?.count == 4)
    let part = try office.published("2012-08-01", "2012-08-30")
    #expect(part.received == 6)
    #expect(part.byCategory.isEmpty && part.byUnit.isEmpty && part.satisfied == nil)
    let next = try office.published("2012-09-01", "2012-09-30")
    #expect(!next.byCategory.isEmpty)
  }

  @Test func `counters one by one are for the office only`() throws {
    let office = try Office()
    _ = try office.accepted()
    let period = ReportPeriod(from: day("2012-08-01"), through: day("2012-08-31"))
    for actor in Office.everyone {
      for query in [Query.facts(period), .report(period)] {
        let reply = try office.town.ask(query, nil, by: actor, "09-03")
        let text = String(decoding: reply.json.canonicalBytes, as: UTF8.self)
        let cleared: Set<Role> = [
          .efficiencyOffice, .efficiencyHead, .supervisor, .auditor, .governmentHead,
        ]
        #expect(!text.contains("efficiency@") || cleared.contains(actor.role), "\(actor)")
      }
    }
  }

  // MARK: - The hotline

  @Test func `calls are counted, and those answered within fifteen seconds`() throws {
    let office = try Office()
    let key = DossierKey(.hotline, "2012-08-01")
    func call(_ call: Complaints.HotlineCall, _ at: String = "08-01") throws -> Outcome {
      try office.town.send(
        CommandRequest(.hotline(.record(call)), on: key, by: Office.clerk, at: when(at)))
    }
    for seconds in [Int32(0), 15, 16, 86_400] {
      let outcome = try call(Complaints.HotlineCall(seconds: seconds))
      #expect(outcome.done?.events == ["hotline.called"])
    }
    #expect(try call(Complaints.HotlineCall()).done != nil)
    for wrong in [Int32(-1), 86_401, .max] {
      #expect(
        try call(Complaints.HotlineCall(seconds: wrong)).refusal?.code == .badRegister)
    }
    #expect(try call(Complaints.HotlineCall(), "08-02").refusal?.code == .notFound)
    let table = try office.table("2012-08-01", "2012-08-31")
    #expect((table.calls, table.callsAnswered, table.callsInTime) == (5, 4, 2))
  }
}
