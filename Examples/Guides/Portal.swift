import Xiaoneng

/// A portal's day: who there is, an application, what the rules forbid, what time does, what citizens are told.
func portal() throws {
  let engine = try Engine(store: MemoryStore())
  try setUp(engine)

  let clerk = Principal("wang", .window, unit: "GS")
  let morning = Instant("2012-08-01T09:00:00+08:00") ?? Instant(0)
  let application = Cases.Application(
    item: "GS-XK-0001", applicant: Cases.Applicant("张三", phone: "13900000000"), account: "zhangsan")
  let submitted = try engine.execute(.submit(application), by: clerk, at: morning, key: "form-7f3a")
  let number = try submitted.get().dossier.id
  // The browser sent the form twice: the same key, the same case.
  let again = try engine.execute(.submit(application), by: clerk, at: morning, key: "form-7f3a")
  print(number, try again.get().repeated)

  let accept = Cases.Acceptance("受字1号")
  _ = try engine.execute(.case(number, .accept(accept)), by: clerk, at: morning).get()
  // A licence is refused, and no reason is given.
  let no = Cases.Ruling(.refuse, documentNumber: "决字1号")
  switch try engine.execute(.case(number, .decide(no)), by: clerk, at: morning) {
  case .done(let done):
    print(done.events)
  case .refused(let refusal):
    // What the clerk is shown: why not, in Chinese, and the article that says so.
    print(refusal.code.number, refusal.chinese, refusal.ground ?? "")
  }

  let citizen = Principal("zhangsan", .applicant)
  let noon = Instant("2012-08-10T12:00:00+08:00") ?? morning
  let answer = try engine.query(.caseGet(Nothing()), on: .case(number), by: citizen, at: noon).get()
  guard case .caseGet(let view) = answer else { return }
  print(view.phaseChinese, view.promisedDue?.description ?? "", view.light.chinese)

  // From a timer of the portal's own: whatever is due by now happens, once and in order.
  let later = Instant("2012-08-14T08:00:00+08:00") ?? noon
  while try engine.sweep(at: later).more {}
  for notice in try engine.notices(at: later) {
    print(notice.to, notice.text)
    // Sent: it never comes again. `engine.fail(notice:at:)` would try it later.
    _ = try engine.acknowledge(notice: notice.number)
  }
}

/// A unit, an officer and an item, as the keeper of the register records them.
func setUp(_ engine: Engine) throws {
  let keeper = Principal("admin", .administrator)
  let start = Instant("2012-08-01T08:00:00+08:00") ?? Instant(0)
  var item = Registry.ItemVersion(
    "企业设立登记", unit: "GS", basis: "公司法", from: Day("2012-01-01") ?? .first)
  (item.statutory, item.promised) = (.workingDays(20), .workingDays(9))
  let orders: [CommandOrder] = [
    .unit("GS", Registry.Unit("工商局")),
    .person("wang", Registry.Officer("王", unit: "GS", roles: [.window])),
    .item("GS-XK-0001", item),
  ]
  for order in orders { _ = try engine.execute(order, by: keeper, at: start).get() }
}
