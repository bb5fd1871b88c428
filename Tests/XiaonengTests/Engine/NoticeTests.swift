import Testing
import Xiaoneng

/// The outbox: DESIGN §2; on closing the system sends SMS and web notices (DOMAIN §1.5).
@Suite struct NoticeTests {
  @Test func `closing tells the applicant by text message and on the web`() throws {
    let town = try Town()
    _ = try town.granted()
    let notices = try town.engine.notices(at: when("08-02"))
    #expect(notices.map(\.channel) == [.sms, .web])
    #expect(notices.map(\.to) == ["13800138000", "alice"])
    #expect(
      Set(notices.map(\.text)) == [
        "秘名张三丰：您办理的“设立登记”（办件编号GS-XK-0001201208010001）已办结，结果：准予许可。请对本次服务作出评价。"
      ])
    #expect(notices.map(\.number) == [1, 2])
  }

  @Test func `warnings and faults go to the desk of the unit`() throws {
    let town = try Town()
    _ = try town.accepted()
    try town.sweep("08-15T00:00")
    let notices = try town.engine.notices(at: when("08-16"))
    #expect(notices.map(\.channel) == [.desk, .desk])
    #expect(notices.map(\.to) == ["GS", "GS"])
    #expect(notices[0].text == "预警：办件GS-XK-0001201208010001（设立登记）将于2012-08-14到期，请及时办理。")
    #expect(notices[1].text.contains("E2"))
  }

  @Test func `corrections, pauses and extensions are told in writing`() throws {
    let town = try Town()
    let key = try town.submit(Town.checklist, "08-01")
    try town.must(CaseAcceptTests.notice, key, "08-02")
    let paused = try town.accepted()
    try town.must(CasePauseTests.pause(), paused, by: Town.li, "08-02")
    let texts = try town.engine.notices(at: when("08-03")).map(\.text)
    #expect(texts.contains { $0.contains("请于2012-08-23前补齐。详见一次性告知书补字1号") })
    #expect(texts.contains { $0.contains("进入专家评审程序，所需时间7个工作日不计入") })
  }

  @Test func `a message is acknowledged once and fetched no more`() throws {
    let town = try Town()
    _ = try town.granted()
    #expect(try town.engine.acknowledge(notice: 1))
    #expect(try town.engine.acknowledge(notice: 1))
    #expect(try town.engine.notices(at: when("08-02")).map(\.number) == [2])
    #expect(try town.engine.acknowledge(notice: 99) == false)
    #expect(try town.engine.notices(at: when("08-02"), state: .sent).map(\.number) == [1])
  }

  @Test func `a failed message waits longer each time and is given up after eight`() throws {
    let town = try Town()
    _ = try town.granted()
    #expect(try town.engine.acknowledge(notice: 2))
    var at = when("08-02")
    for attempt: Int32 in 1...8 {
      #expect(try town.engine.notices(at: at).map(\.attempts) == [attempt - 1])
      #expect(try town.engine.fail(notice: 1, at: at))
      #expect(try town.engine.notices(at: at).isEmpty)
      let wait = Int64(60_000) << Int64(attempt - 1)
      #expect(
        try town.engine.notices(at: Instant(at.milliseconds + wait - 1)).isEmpty)
      at = Instant(at.milliseconds + wait)
    }
    #expect(try town.engine.notices(at: at, state: .dead).map(\.number) == [1])
    #expect(try town.engine.retry(notice: 1, at: at))
    #expect(try town.engine.notices(at: at).map(\.attempts) == [0])
  }

  @Test func `failing a message that was sent changes nothing and says so`() throws {
    let town = try Town()
    _ = try town.granted()
    #expect(try town.engine.acknowledge(notice: 1))
    #expect(try town.engine.fail(notice: 1, at: when("08-02")) == false)
    #expect(try town.engine.notices(at: when("08-02"), state: .sent).map(\.number) == [1])
  }

  @Test func `extreme moments do not trap`() throws {
    let town = try Town()
    _ = try town.granted()
    #expect(try town.engine.fail(notice: 1, at: Instant(.max)))
    #expect(try town.engine.fail(notice: 2, at: Instant(.min)))
    #expect(try town.engine.notices(at: Instant(.max), limit: -1).isEmpty)
    #expect(try town.engine.fail(notice: .min, at: Instant(0)) == false)
  }

  @Test func `a classified item is not named in a message`() throws {
    let town = try Town()
    _ = try town.granted(Town.secret)
    #expect(try town.engine.notices(at: when("08-02")).allSatisfy { !$0.text.contains("秘项") })
  }

  @Test func `words of the template that come from outside stay words`() {
    let text = NoticeTemplate.extended.text(values: ["{name}", "{0}", "{", "}"], name: "{1}")
    #expect(text == "{1}：您办理的“{0}”（办件编号{name}）经批准延长{个工作日，理由：}。")
  }
}

/// Who reads names and telephones out of the outbox says what for, and it is recorded: 个人信息保护法 art 6.
@Suite struct NoticeReadingTests {
  private static let sender = Office.clerk

  private func office() throws -> (Office, DossierKey, DossierKey) {
    let office = try Office()
    let complaint = try office.replied()
    let approval = try office.town.granted(Town.plain, "08-01T10:00")
    return (office, complaint, approval)
  }

  private static func shows(_ notices: [OutgoingNotice]) -> Bool {
    notices.contains { notice in
      [Office.marked.phone, Office.marked.name, Town.marked.phone, Town.marked.name].contains {
        notice.to == $0 || notice.text.contains($0)
      }
    }
  }

  @Test func `without an actor no name and no telephone is shown where that is asked for`() throws {
    let (office, _, _) = try office()
    let at = when("08-02")
    #expect(Self.shows(try office.engine.notices(at: at)))
    let withheld = try office.engine.notices(at: at, withheld: true)
    #expect(!withheld.isEmpty && !Self.shows(withheld))
    #expect(withheld.allSatisfy { $0.channel == .desk || $0.to.isEmpty })
  }

  @Test func `what was sent tells no names any more`() throws {
    let (office, _, _) = try office()
    let at = when("08-02")
    for notice in try office.engine.notices(at: at) {
      #expect(try office.engine.acknowledge(notice: notice.number))
    }
    let sent = try office.engine.notices(at: at, state: .sent)
    #expect(!sent.isEmpty && !Self.shows(sent))
  }

  @Test func `whoever may read says what for, and every dossier shown records it once`() throws {
    let (office, complaint, approval) = try office()
    let found = try office.engine.notices(at: when("08-02"), by: Self.sender, purpose: "发送通知")
    #expect(Self.shows(found))
    for (key, slot) in [(complaint, "complainant"), (approval, "applicant")] {
      let readings = try office.town.entries(key).filter { $0.word == "personal.read" }
      #expect(readings.map(\.actor) == [Self.sender], "\(key)")
      #expect(
        readings.last?.data["purpose"] == "发送通知" && readings.last?.data["slot"] == .string(slot))
    }
    #expect(try office.engine.verify().wrong == nil)
  }

  @Test func `whoever may not read is refused, and so is a purpose that says nothing`() throws {
    let (office, _, _) = try office()
    let before = try office.town.everything()
    for (actor, purpose, code) in [
      (Town.wang, "发送通知", Refusal.Code.notAllowed), (Town.auditor, "发送通知", .notAllowed),
      (.anyone, "发送通知", .notAllowed), (Self.sender, " ", .reasonMissing),
      (Self.sender, "致电" + Office.marked.phone, .personalInText),
      (Self.sender, "致" + Office.marked.name, .identityExposed),
      (Principal("nobody", .efficiencyOffice, unit: "GOV"), "发送通知", .actorUnknown),
    ] {
      #expect {
        try office.engine.notices(at: when("08-02"), by: actor, purpose: purpose)
      } throws: { ($0 as? Refusal)?.code == code }
    }
    #expect(try office.town.everything() == before)
  }

  @Test func `a complaint shows nothing to whom it is about`() throws {
    let office = try Office()
    let key = try office.closed("08-01", Office.intake(unit: "", persons: ["tang"]))
    try office.must(Office.reply, key, "08-01")
    let found = try office.engine.notices(at: when("08-02"), by: Office.tang, purpose: "发送通知")
    #expect(!found.isEmpty && !Self.shows(found))
    #expect(try office.readings(key) == [])
  }
}
