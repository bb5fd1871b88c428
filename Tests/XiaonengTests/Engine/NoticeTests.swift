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
