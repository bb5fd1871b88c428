import Testing
import Xiaoneng

/// Open311 GeoReport v2: what its clients send, and what they are answered.
@Suite struct Open311Tests {
  static func form(_ change: (inout Complaints.Open311Post) -> Void = { _ in })
    -> Complaints.Command
  {
    var form = Complaints.Open311Post()
    form.serviceCode = "rude"
    form.description = "窗口人员态度恶劣"
    change(&form)
    return .open311Post(form)
  }

  static func asked(
    _ office: Office, _ at: String = "12-31", _ change: (inout Complaints.Open311Filter) -> Void
  ) throws -> [Complaints.Open311Request] {
    var filter = Complaints.Open311Filter()
    change(&filter)
    guard
      case .open311Requests(let list) = try office.town.ask(
        .open311Requests(filter), nil, by: .anyone, at
      ).answer
    else {
      Issue.record("no list")
      return []
    }
    return list.requests
  }

  @Test func `who is not logged in may give a name, and no account reads by it`() throws {
    let office = try Office()
    let command = Self.form {
      ($0.firstName, $0.lastName, $0.email) = ("Zach", "Williams", "zach@example.org")
    }
    let key = try #require(try office.run(command, nil, by: .anyone, "08-01").done).dossier
    #expect(try office.view(key, "08-01").identity == "realName")
    let kept = try #require(try office.town.store.personal(of: key, slot: "complainant"))
    let complainant = try Complaints.Complainant.read(JSONValue(parsing: kept.value))
    #expect(complainant == Complaints.Complainant("WilliamsZach", email: "zach@example.org"))
    for actor in [Principal("anyone", .applicant), Town.alice, .anyone] {
      #expect(
        try office.town.ask(.complaintGet(Nothing()), key, by: actor, "08-01").refusal != nil)
    }
    // An account is said by who is logged in to it, and by no one else.
    let other = Self.form { ($0.lastName, $0.accountID) = ("陈", "alice") }
    let refusal = try office.run(other, nil, by: .anyone, "08-01").refusal
    #expect((refusal?.code, refusal?.field) == (.notYourCase, "account_id"))
  }

  @Test func `the address of a picture is kept beside the ledger, or refused by its name`() throws {
    let office = try Office()
    let address = "https://example.org/a.jpg?x=1"
    let key = try #require(
      try office.run(
        Self.form { ($0.mediaURL, $0.addressID) = (address, "17") }, nil, by: .anyone, "08-01"
      ).done
    ).dossier
    let kept = try #require(try office.town.store.personal(of: key, slot: "fact"))
    let fact = try Complaints.Fact.read(JSONValue(parsing: kept.value))
    #expect((fact.media, fact.place) == (address, "17"))
    #expect(
      try !office.town.everything().contains {
        String(decoding: $0, as: UTF8.self).contains("a.jpg")
      })
    for wrong in [
      "a.jpg", "ftp://x/y", "javascript:alert(1)", "https://", "https://a b", "https://a\u{202E}b",
      "https://" + String(repeating: "a", count: 2_048),
    ] {
      let refusal = try office.run(Self.form { $0.mediaURL = wrong }, nil, by: .anyone, "08-01")
        .refusal
      #expect(refusal?.field == "media_url", "\(wrong)")
    }
  }

  static let wrong: [(field: String, change: @Sendable (inout Complaints.Open311Post) -> Void)] = [
    ("description", { $0.description = " " }), ("service_code", { $0.serviceCode = "none" }),
    ("lat", { $0.lat = "91" }), ("long", { $0.long = "181" }),
    ("address_string", { $0.addressString = String(repeating: "路", count: 2_000) }),
    (
      "phone",
      { ($0.lastName, $0.phone) = ("陈", String(repeating: "1", count: 600)) }
    ),
    ("email", { ($0.lastName, $0.email) = ("陈", String(repeating: "e", count: 600)) }),
    ("last_name", { $0.lastName = "陈\u{202E}六合" }),
  ]

  @Test(arguments: wrong.indices)
  func `a refusal names the field of the form`(_ index: Int) throws {
    let office = try Office()
    let (field, change) = Self.wrong[index]
    #expect(try office.run(Self.form(change), nil, by: .anyone, "08-01").refusal?.field == field)
  }

  @Test func `a fresh number is open, and nothing more is told of it before its publication`()
    throws
  {
    let office = try Office()
    var fresh: Complaints.Open311Request?
    // Whatever becomes of it, and whatever it is about.
    for intake in [
      Office.intake(), Office.intake("rude", .anonymous, unit: ""),
      Office.intake("slow", .confidential),
    ] {
      let key = try office.closed("08-01", intake)
      let found = try Self.asked(office) { $0.serviceRequestID = [key.id] }
      #expect(found.map(\.serviceRequestID) == [key.id])
      var one = try #require(found.first)
      #expect(
        (one.status, one.serviceCode, one.serviceName, one.agencyResponsible) == (
          "open", "", "", ""
        ))
      #expect(one.requestedDatetime == nil && one.updatedDatetime == nil)
      one.serviceRequestID = ""
      #expect(fresh == nil || fresh == one)
      fresh = one
    }
    // In no list; and a number that was never given is answered alike, so that no one counts complaints by asking.
    #expect(try Self.asked(office) { _ in } == [])
    var absent = try Self.asked(office) { $0.serviceRequestID = ["TS2012000099", "GD2012000001"] }
    #expect(absent.map(\.serviceRequestID) == ["TS2012000099", "GD2012000001"])
    for place in absent.indices { absent[place].serviceRequestID = "" }
    #expect(absent == [fresh, fresh].compactMap { $0 })
    let others = [
      "x", "秘", "TS2012", "TS201200009", "TS2012000099x", "TSx012000099", "XX2012000099",
    ]
    #expect(try Self.asked(office) { $0.serviceRequestID = others } == [])
  }

  @Test func `numbers override all other parameters, and each is answered once`() throws {
    let office = try Office()
    let key = try office.closed()
    try office.must(ComplaintPublishTests.summary, key, "08-02")
    let found = try Self.asked(office) {
      $0.serviceRequestID = [key.id, key.id]
      ($0.serviceCode, $0.status) = ("rude", "open")
      $0.endDate = .day(day("2000-01-01"))
    }
    #expect(found.map(\.serviceRequestID) == [key.id])
    #expect(found.first?.status == "closed")
  }

  @Test func `categories and statuses are lists with commas`() throws {
    let office = try Office()
    let key = try office.closed()
    try office.must(ComplaintPublishTests.summary, key, "08-02")
    for (code, status, count) in [
      ("extortion", "closed", 1), ("rude,extortion", "open,closed", 1), ("rude", "", 0),
      ("", "open", 0),
    ] {
      let found = try Self.asked(office) { ($0.serviceCode, $0.status) = (code, status) }
      #expect(found.count == count, "\(code) \(status)")
    }
  }

  static let bounds: [(start: String?, end: String?, isFound: Bool)] = [
    ("2012-08-01", "2012-08-01", true), ("2012-08-02", nil, true),
    ("2012-09-01", nil, false), (nil, "2012-07-31", false),
    // Midnight in China is four in the afternoon of the day before in UTC.
    ("2012-07-31T16:00:00Z", "2012-08-01T15:59:59Z", true), ("2012-08-31T16:00:00Z", nil, false),
    (nil, "2012-07-31T15:59:59Z", false), ("2012-08-01T00:00:00-10:00", nil, true),
    ("2012-08-01T00:00:00", "2012-08-01T24:00:00", true), ("2012-08-31T20:00:00-10:00", nil, false),
  ]

  @Test(arguments: bounds)
  func `a moment is cut to a day in the jurisdiction's own time`(
    _ row: (start: String?, end: String?, isFound: Bool)
  ) throws {
    let office = try Office()
    let key = try office.closed("08-01")
    try office.must(ComplaintPublishTests.summary, key, "08-02")
    var members: [JSONValue.Member] = []
    if let end = row.end { members.append(.init("end_date", .string(end))) }
    if let start = row.start { members.append(.init("start_date", .string(start))) }
    let filter = try Complaints.Open311Filter.read(.object(members))
    let reply = try office.town.ask(.open311Requests(filter), nil, by: .anyone, "08-03")
    guard case .open311Requests(let list) = reply.answer else {
      Issue.record("\(reply)")
      return
    }
    #expect(list.requests.count == (row.isFound ? 1 : 0))
    #expect(try Complaints.Open311Filter.read(filter.json) == filter)
  }

  @Test(arguments: ["", "today", "2012-13-01", "2012-08-01 00:00", "2012-08-01T00:00:00 08:00"])
  func `a bound that is no date is a fault that names it`(_ text: String) {
    let fault = #expect(throws: Fault.self) {
      try Complaints.Open311Filter.read(["start_date": .string(text)])
    }
    #expect(fault?.field == "start_date")
  }
}
