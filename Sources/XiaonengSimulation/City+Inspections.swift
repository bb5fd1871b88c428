import Xiaoneng

// Inspections of the account, each out of the commands that people would have given: the plan approved, the visit, what
// was found, the order, the report, the check, the conclusion and what followed.
extension City {
  private static let inspectors = (1...6).map {
    Principal("XN-d\($0)", .efficiencyOffice, unit: office)
  }

  /// Units without a window, and those who inspect.
  func inspectionFoundation(at: Instant) -> [CommandRequest] {
    guard inspectionSeed != nil else { return [] }
    let administrator = Principal("xn", .administrator)
    func ask(_ command: Registry.Command, _ kind: DossierKind, _ id: String) -> CommandRequest {
      CommandRequest(.register(command), on: DossierKey(kind, id), by: administrator, at: at)
    }
    var requests = Self.inspectors.map { actor in
      ask(
        .personRegister(
          Registry.Officer("督查员", unit: actor.unit, roles: [.efficiencyOffice])), .person,
        actor.id)
    }
    for unit in Danzhou.otherUnits {
      let code = "469003\(unit.letters)00"
      requests.append(ask(.unitRegister(Registry.Unit(unit.name)), .unit, code))
      requests.append(
        ask(
          .personRegister(Registry.Officer("负责人", unit: code, roles: [.organHead])), .person,
          unit.letters + "-hd"))
    }
    return requests
  }

  /// Every command about inspections, in the order of time; numbers are given in it.
  func inspectionRequests(_ calendar: WorkingCalendar) throws(Refusal) -> [CommandRequest] {
    guard let inspectionSeed else { return [] }
    let names = Dictionary(
      departments.map { ($0.letters, $0.name) }
        + Danzhou.otherUnits.map { ($0.letters, $0.name) }, uniquingKeysWith: { first, _ in first })
    var years = InspectionYears(
      seed: inspectionSeed, units: departments.map(\.letters) + Danzhou.otherUnits.map(\.letters),
      names: names, inspectors: Self.inspectors, calendar: calendar)
    try years.mobilise()
    try years.checkDiscipline()
    try years.drawShops()
    try years.surpriseHalls()
    try years.endYear()
    return years.numbered()
  }
}

/// One inspection before it has a number: what is asked of it, from its beginning on.
private struct PlannedInspection {
  var begins: Instant
  var commands: [(command: Inspections.Command, actor: Principal, at: Instant)] = []
}

/// The two years as they are put together, everything by one seed.
private struct InspectionYears {
  let units: [String]
  let names: [String: String]
  let inspectors: [Principal]
  let calendar: WorkingCalendar
  private let seed: UInt64
  private var random: SplitMix64
  private var plans: [CommandRequest] = []
  private var inspections: [PlannedInspection] = []

  private static let clerk = Principal("XN-c1", .efficiencyOffice, unit: City.office)
  private static let head = Principal("XN-hd", .efficiencyHead, unit: City.office)
  private static let mayor = Principal("ZF-l1", .governmentHead, unit: City.government)

  init(
    seed: UInt64, units: [String], names: [String: String], inspectors: [Principal],
    calendar: WorkingCalendar
  ) {
    (self.seed, self.units, self.names) = (seed, units, names)
    (self.inspectors, self.calendar) = (inspectors, calendar)
    random = SplitMix64(seed: seed ^ 0x6463)
  }

  // MARK: - Chance

  private mutating func roll(_ count: Int) -> Int {
    count > 0 ? Int(random.next() % UInt64(count)) : 0
  }

  /// So many of `all`, in an order that the seed gives.
  private mutating func pick<Element>(_ count: Int, of all: [Element]) -> [Element] {
    var rest = all
    var picked: [Element] = []
    while picked.count < count, !rest.isEmpty { picked.append(rest.remove(at: roll(rest.count))) }
    return picked
  }

  // MARK: - Time

  private func workday(_ year: Int, _ month: Int, _ day: Int) throws(Refusal) -> Day {
    try calendar.nextWorkday(onOrAfter: Day(year: year, month: month, day: day) ?? .first).day
  }

  private func after(_ days: Int, _ day: Day) throws(Refusal) -> Day {
    try calendar.adding(days, to: day).day
  }

  private func moment(_ day: Day, _ minute: Int) -> Instant {
    Instant(Instant(startOf: day).milliseconds + Int64(minute) * 60_000)
  }

  // MARK: - What is said

  private static func code(_ letters: String) -> String { "469003\(letters)00" }

  private mutating func plan(
    _ command: Inspections.PlanCommand, _ plan: String, at: Instant, by actor: Principal = clerk
  ) {
    plans.append(
      CommandRequest(
        .inspectionPlan(command), on: DossierKey(.inspectionPlan, plan), by: actor, at: at))
  }

  private mutating func adopt(
    _ year: Int, _ title: String, _ rows: [Inspections.Row], on day: Day
  ) throws(Refusal) {
    plan(
      .propose(Inspections.Planning(year: Int32(year), title: title, rows: rows)), "\(year)",
      at: moment(day, 540))
    plan(
      .approve(Cases.Document("儋府办函〔\(year)〕督1号")), "\(year)",
      at: moment(try after(1, day), 600), by: Self.mayor)
  }

  private func row(
    _ id: String, _ topic: String, _ target: Inspections.Target, _ objects: [String],
    _ ways: [Inspections.Way], _ manner: Inspections.Manner, from: Day, through: Day,
    most: Int32 = 1, kind: Inspections.Kind = .special
  ) -> Inspections.Row {
    Inspections.Row(
      id, kind: kind, topic: topic, target: target, objects: objects, ways: ways,
      manners: [manner], from: from, through: through, most: most)
  }

  private mutating func pair() -> [Principal] { pick(2, of: inspectors) }

  /// An inspection that begins; what follows is appended to it.
  private func opened(
    _ year: Int, _ row: Inspections.Row, _ object: String, by inspectors: [String], _ day: Day,
    _ minute: Int, seal: Int32 = 0, nonce: LedgerDigest? = nil
  ) -> PlannedInspection {
    let at = moment(day, minute)
    let subject = Inspections.Subject(
      kind: row.kind, topic: row.topic, target: row.target, object: object, ways: row.ways,
      manner: row.manners.first ?? .announced, plan: "\(year)", row: row.id)
    var planned = PlannedInspection(begins: at)
    planned.commands.append(
      (
        .open(
          Inspections.Opening(
            subject: subject, inspectors: inspectors, leader: inspectors.first ?? "", seal: seal,
            nonce: nonce)), Self.clerk, at
      ))
    return planned
  }

  private func add(
    _ command: Inspections.Command, _ actor: Principal, _ day: Day, _ minute: Int,
    to planned: inout PlannedInspection
  ) { planned.commands.append((command, actor, moment(day, minute))) }

  /// What was seen, and what was found: nothing where all is as it should be.
  private func look(
    _ items: [(String, String)], found: (code: String, fact: String, likeness: Int32?)?,
    persons: [String] = [], by actor: Principal, _ day: Day, _ minute: Int,
    in planned: inout PlannedInspection
  ) {
    add(
      .fill(
        Inspections.Form(
          items: items.map { Inspections.FormItem($0.0, met: $0.1.isEmpty, note: $0.1) },
          signed: found == nil)), actor, day, minute, to: &planned)
    guard let found else { return }
    add(
      .find(
        Inspections.Finding(
          code: found.code, fact: found.fact, evidence: ["督查笔录"], persons: persons,
          likeness: found.likeness)), actor, day, minute + 5, to: &planned)
  }

  private func conclude(
    _ text: String, _ day: Day, _ minute: Int, in planned: inout PlannedInspection
  ) {
    add(
      .conclude(Inspections.Conclusion(text: text, documentNumber: "督结（\(day)）")), Self.head, day,
      minute, to: &planned)
  }

  /// Told on the next working day, and closed once no one can object any more, within the years that are lived.
  private func tell(
    _ day: Day, until end: Day, in planned: inout PlannedInspection
  ) throws(Refusal) {
    let told = try after(1, day)
    add(
      .feedBack(Inspections.Feedback(documentNumber: "督送（\(told)）")), Self.clerk, told, 540,
      to: &planned)
    let closed = try workday(told.adding(45))
    if closed <= end { add(.close(Nothing()), Self.clerk, closed, 600, to: &planned) }
  }

  private func workday(_ day: Day) throws(Refusal) -> Day {
    try calendar.nextWorkday(onOrAfter: day).day
  }

  /// An order from its number to the end: reported, sent back as copied where it was, struck off.
  private mutating func order(
    _ demand: Inspections.Demand, _ number: Int32, unit letters: String, copiedAgain: Bool = false,
    by actor: Principal, _ day: Day, _ minute: Int, in planned: inout PlannedInspection
  ) throws(Refusal) {
    add(
      .order(
        Inspections.Order(
          demand: demand, findings: [1], documentNumber: "督令（\(day)）\(letters)\(number)号")),
      Self.clerk, day, minute, to: &planned)
    let chief = Principal(letters + "-hd", .organHead, unit: Self.code(letters))
    var reported = try after(2 + roll(2), day)
    let text = demand == .explain ? "未按时召开的原因已书面说明" : demand == .rectify ? "已整改到位" : "已结合本单位实际重新制定"
    add(
      .report(Inspections.Report(number, text: text, documentNumber: "报（\(reported)）")), chief,
      reported, 600 + Int(number), to: &planned)
    var checked = try after(1, reported)
    if copiedAgain {
      add(
        .recheck(Inspections.Recheck(number, result: .copied, note: "仍有大段照搬，退回重做")), actor, checked,
        660, to: &planned)
      reported = try after(3, checked)
      add(
        .report(Inspections.Report(number, text: text, documentNumber: "再报（\(reported)）")), chief,
        reported, 600 + Int(number), to: &planned)
      checked = try after(1, reported)
    }
    add(
      .recheck(Inspections.Recheck(number, result: .done)), actor, checked, 660 + Int(number),
      to: &planned)
  }

  // MARK: - 活动的组织落实情况, 2011

  mutating func mobilise() throws(Refusal) {
    let (from, through) = (try workday(2011, 4, 11), try workday(2011, 12, 20))
    let row = row(
      "mobilisation", "机关效能建设年活动的组织落实情况", .unit, units.map(Self.code),
      [.briefing, .visit, .files], .announced, from: from, through: through, most: 3)
    try adopt(2011, "2011年督查计划", [row], on: try workday(2011, 4, 6))
    let late = Set(pick(Danzhou.unitsLate, of: units))
    let copying = Set(pick(Danzhou.unitsCopying, of: units.filter { !late.contains($0) }))
    let papers = Dictionary(
      units.map { ($0, paper(of: $0, copied: copying.contains($0))) },
      uniquingKeysWith: { first, _ in first })
    let stubborn = copying.sorted()[..<(copying.isEmpty ? 0 : roll(copying.count))]
    // Every unit once, some again later in the year.
    let firsts = pick(units.count, of: units)
    let seconds = pick(Danzhou.visitsToUnits - firsts.count, of: units)
    for (place, letters) in firsts.enumerated() {
      let day = try after(place * 2 / 3 + roll(2), from)
      try mobilised(
        letters, row, day, 510 + place, isLate: late.contains(letters),
        paper: papers[letters] ?? "", isStubborn: stubborn.contains(letters))
    }
    for (place, letters) in seconds.enumerated() {
      let day = try after(95 + place * 2 + roll(3), from)
      try mobilised(letters, row, day, 510 + place, isLate: false, paper: "", isStubborn: false)
    }
  }

  /// A unit's plan: its own, with a little of the city's, or the city's under another name.
  private mutating func paper(of letters: String, copied: Bool) -> String {
    let name = names[letters] ?? letters
    let lines =
      copied
      ? pick(Danzhou.cityPlan.count - roll(2), of: Danzhou.cityPlan)
      : pick(8, of: Danzhou.ownPlans) + pick(roll(3), of: Danzhou.cityPlan)
    return "\(name)机关效能建设年活动方案\n" + lines.joined(separator: "\n")
  }

  private mutating func mobilised(
    _ letters: String, _ row: Inspections.Row, _ day: Day, _ minute: Int, isLate: Bool,
    paper: String, isStubborn: Bool
  ) throws(Refusal) {
    let pair = pair()
    guard let actor = pair.first else { return }
    var planned = opened(
      2011, row, Self.code(letters), by: pair.map(\.id), day, minute)
    // Whether it was copied, what both have in common tells; a person decides.
    let name = names[letters] ?? letters
    let likeness = try Inspections.compare(
      Danzhou.cityPlan.joined(separator: "\n"), paper, without: [name, "儋州市"])
    let found: (code: String, fact: String, likeness: Int32?)? =
      isLate
      ? ("逾期动员", "未按规定时间召开动员会", nil)
      : likeness.shown
        ? ("照搬照抄", "方案不切合实际，大段照搬市里方案", likeness.likeness) : nil
    look(
      [
        ("按时召开动员会", isLate ? "未按规定时间召开" : ""),
        ("方案切合本单位实际", likeness.shown ? "与市里方案雷同" : ""), ("制度上墙公开", roll(8) == 0 ? "上墙不全" : ""),
      ], found: found, by: actor, day, minute + 60, in: &planned)
    if isLate {
      try order(.explain, 1, unit: letters, by: actor, day, minute + 90, in: &planned)
      try order(.rectify, 2, unit: letters, by: actor, day, minute + 91, in: &planned)
    } else if found != nil {
      try order(
        .redo, 1, unit: letters, copiedAgain: isStubborn, by: actor, day, minute + 90, in: &planned)
    }
    conclude(found == nil ? "活动组织落实到位" : "存在\(found?.code ?? "")问题，责令整改", day, 960, in: &planned)
    try tell(day, until: try workday(2011, 12, 31), in: &planned)
    inspections.append(planned)
  }

  // MARK: - 工作纪律, 2012

  /// The plan of 2012 is adopted with all its rows; they are kept for what follows.
  private var discipline: Inspections.Row?
  private var shops: Inspections.Row?
  private var halls: Inspections.Row?
  private var yearEnd: Inspections.Row?

  private mutating func adoptSecond() throws(Refusal) {
    guard discipline == nil else { return }
    let (from, through) = (try workday(2012, 2, 6), try workday(2012, 10, 31))
    let named = Danzhou.unitsNamedExposed
    let checked =
      named + pick(Danzhou.unitsChecked - named.count, of: units.filter { !named.contains($0) })
    let discipline = row(
      "discipline", "上班纪律", .unit, checked.map(Self.code), [.visit], .covert, from: from,
      through: through)
    let shops = row(
      "shops", "上班时间外出吃早餐", .place, Danzhou.shops, [.visit], .covert, from: from,
      through: through)
    let halls = row(
      "halls", "窗口大厅工作纪律与服务", .place, Danzhou.halls, [.visit], .surprise, from: from,
      through: through, most: Int32(Danzhou.hallChecks))
    let yearEnd = row(
      "yearEnd", "重点项目推进与政务公开落实情况", .unit,
      pick(8, of: Danzhou.departments.map(\.letters)).map(Self.code), [.briefing, .files],
      .announced, from: try workday(2012, 12, 10), through: try workday(2012, 12, 28),
      kind: .comprehensive)
    try adopt(
      2012, "2012年督查计划", [discipline, shops, halls, yearEnd], on: try workday(2012, 1, 10))
    (self.discipline, self.shops, self.halls, self.yearEnd) = (discipline, shops, halls, yearEnd)
  }

  mutating func checkDiscipline() throws(Refusal) {
    try adoptSecond()
    guard let row = discipline else { return }
    let all = row.objects.map { String($0.dropFirst(6).dropLast(2)) }
    let named = Danzhou.unitsNamedExposed
    let others = all.filter { !named.contains($0) }
    let exposed = Set(named + pick(Danzhou.unitsExposed - named.count, of: others))
    let warned = Set(pick(3 + roll(6), of: others.filter { !exposed.contains($0) }))
    for (place, letters) in all.enumerated() {
      let day = try after(2 + place * 4 + roll(3), row.from)
      try disciplined(
        letters, row, day, 500 + place, isExposed: exposed.contains(letters),
        isWarned: warned.contains(letters))
    }
  }

  private mutating func disciplined(
    _ letters: String, _ row: Inspections.Row, _ day: Day, _ minute: Int, isExposed: Bool,
    isWarned: Bool
  ) throws(Refusal) {
    let pair = pair()
    guard let actor = pair.first, let other = pair.last else { return }
    var planned = opened(2012, row, Self.code(letters), by: pair.map(\.id), day, minute)
    let empty = 1 + roll(4)
    let isFound = isExposed || isWarned
    look(
      [("上班时间在岗", isFound ? "\(empty)个岗位无人" : ""), ("着装挂牌", "")],
      found: isFound ? ("未到岗", "上班时间\(empty)个岗位无人值守", nil) : nil, by: actor, day, minute + 20,
      in: &planned)
    if isFound {
      try order(.rectify, 1, unit: letters, by: actor, day, minute + 60, in: &planned)
    }
    conclude(isFound ? "存在上班时间未到岗现象" : "工作纪律良好", day, 960, in: &planned)
    if isExposed {
      add(.verify(Inspections.Verification(1)), other, day, minute + 30, to: &planned)
      let heard = try after(2, day)
      add(
        .hear(
          Inspections.Hearing(
            findings: [1], opinion: "情况属实，愿意整改", documentNumber: "督听（\(heard)）")), actor, heard,
        600,
        to: &planned)
      let asked = try after(3, day)
      add(
        .measure(
          Inspections.Measure(kind: .expose, findings: [1], ground: "上班时间未到岗，影响较大")),
        Self.clerk, asked, 600, to: &planned)
      add(
        .approveMeasure(Inspections.MeasureApproval(1, documentNumber: "儋府批（\(asked)）")),
        Self.mayor, asked, 900, to: &planned)
      add(
        .carryOut(
          Inspections.Publication(1, medium: "儋州电视台", reference: "《效能直通车》\(asked)")), Self.clerk,
        try after(1, asked), 960, to: &planned)
    }
    try tell(day, until: try workday(2012, 12, 28), in: &planned)
    inspections.append(planned)
  }

  // MARK: - Breakfast shops, drawn

  mutating func drawShops() throws(Refusal) {
    try adoptSecond()
    guard let row = shops else { return }
    let known = try workday(2012, 3, 8)
    var draw = Inspections.Draw(
      draw: "2012-shops", ids: row.objects, take: Int32(Danzhou.shopsChecked),
      nonce: SHA256.hash(Array("shops \(seed)".utf8)),
      beacon: Inspections.Beacon(kind: "ssq", ref: "2012027"), inspectors: inspectors.map(\.id))
    let at = moment(known, 1_290)
    plan(
      .commitDraw(
        Inspections.DrawCommitment(
          draw.draw, row: row.id, frame: draw.frame, size: Int32(row.objects.count),
          take: draw.take, beacon: Inspections.Beacon(kind: "ssq", ref: "2012027", at: at),
          inspectors: inspectors.map(\.id), commitment: draw.commitment)), "2012",
      at: moment(try workday(2012, 3, 5), 600))
    // What the lottery drew is made up as well, and no one knew it before.
    draw.beacon.value = lottery()
    let revealed = try after(1, known)
    plan(.reveal(Inspections.DrawReveal(drawing: draw)), "2012", at: moment(revealed, 600))
    let result = try draw.outcome()
    let eaters = Set(pick(2 + roll(4), of: result.final))
    for (place, pair) in result.inspectors.enumerated() {
      guard let actor = inspectors.first(where: { $0.id == pair.pair.first }) else { continue }
      let day = try after(2 + place / 4, revealed)
      var planned = opened(2012, row, pair.object, by: pair.pair, day, 490 + place)
      let officer = roll(2) == 0 ? "GW-h2" : "DS-h2"
      let isFound = eaters.contains(pair.object)
      look(
        [("工作人员上班时间在店内用餐", isFound ? "有税务系统工作人员用餐" : "")],
        found: isFound ? ("外出早餐", "上班时间在店内吃早餐", nil) : nil, persons: isFound ? [officer] : [],
        by: actor, day, 500 + place, in: &planned)
      conclude(isFound ? "发现税务系统干部上班时间外出吃早餐" : "未发现问题", day, 960, in: &planned)
      add(.close(Nothing()), Self.clerk, try after(1, day), 600, to: &planned)
      inspections.append(planned)
    }
  }

  private mutating func lottery() -> String {
    func text(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let red = pick(6, of: Array(1...33)).sorted().map(text).joined(separator: " ")
    return red + " + " + text(1 + roll(16))
  }

  // MARK: - Halls, by surprise

  mutating func surpriseHalls() throws(Refusal) {
    try adoptSecond()
    guard let row = halls else { return }
    let order = pick(
      Danzhou.hallChecks,
      of: (0..<Danzhou.hallChecks).map { Danzhou.halls[$0 % Danzhou.halls.count] })
    for (place, hall) in order.enumerated() {
      let day = try after(12 + place * 9 + roll(4), row.from)
      let nonce = SHA256.hash(Array("hall \(seed) \(place)".utf8))
      let surprise = Inspections.Surprise(
        plan: "2012", row: row.id, object: hall, manner: .surprise, on: day)
      // Entered in the ledger a few days before; what it says no one can read.
      let sealed = try calendar.adding(-3, to: day).day
      plan(
        .seal(Inspections.Sealing(commitment: surprise.commitment(nonce))), "2012",
        at: moment(sealed, 540))
      let pair = pair()
      guard let actor = pair.first else { continue }
      let minute = 500 + roll(60)
      var planned = opened(
        2012, row, hall, by: pair.map(\.id), day, minute, seal: Int32(place + 1), nonce: nonce)
      let isFound = roll(4) == 0
      look(
        [("窗口在岗", isFound ? "一个窗口无人" : ""), ("挂牌上岗", ""), ("限时办结", "")],
        found: isFound ? ("窗口空岗", "一个窗口无人且未挂暂停服务牌", nil) : nil, by: actor, day, minute + 20,
        in: &planned)
      conclude(isFound ? "个别窗口空岗，当场纠正" : "秩序良好", day, 960, in: &planned)
      add(.close(Nothing()), Self.clerk, try after(1, day), 600, to: &planned)
      inspections.append(planned)
    }
  }

  // MARK: - The year's end

  mutating func endYear() throws(Refusal) {
    try adoptSecond()
    guard let row = yearEnd else { return }
    let praised = Set(pick(3 + roll(3), of: row.objects))
    for (place, code) in row.objects.enumerated() {
      let day = try after(place / 2, row.from)
      let pair = pair()
      guard let actor = pair.first else { continue }
      var planned = opened(2012, row, code, by: pair.map(\.id), day, 520 + place)
      look(
        [("重点项目按计划推进", ""), ("政务公开及时", roll(5) == 0 ? "更新偏慢" : "")], found: nil, by: actor, day,
        600 + place, in: &planned)
      conclude(praised.contains(code) ? "工作成绩突出" : "落实情况较好", day, 960, in: &planned)
      if praised.contains(code) {
        let asked = try after(2, day)
        add(
          .measure(Inspections.Measure(kind: .commend, findings: [], ground: "年终检查成绩突出")),
          Self.clerk,
          asked, 600, to: &planned)
        add(
          .approveMeasure(Inspections.MeasureApproval(1, documentNumber: "儋府批（\(asked)）\(place)")),
          Self.mayor, asked, 660, to: &planned)
        add(
          .carryOut(Inspections.Publication(1, medium: "全市通报表彰", reference: "儋府通报〔2012〕")),
          Self.clerk, try after(1, asked), 600, to: &planned)
      }
      try tell(day, until: try workday(2012, 12, 28), in: &planned)
      inspections.append(planned)
    }
  }

  // MARK: - Numbers

  /// All of it in the order of time: the inspections of a year are numbered as they begin.
  func numbered() -> [CommandRequest] {
    var requests = plans
    var given: [Int: Int] = [:]
    for planned in inspections.enumerated()
      .sorted(by: { ($0.element.begins, $0.offset) < ($1.element.begins, $1.offset) })
      .map(\.element)
    {
      let year = planned.begins.day().parts.year
      given[year, default: 0] += 1
      let serial = String("\(1_000_000 + (given[year] ?? 0))".dropFirst())
      let key = DossierKey(.inspection, "DC\(year)\(serial)")
      for (place, said) in planned.commands.enumerated() {
        requests.append(
          CommandRequest(
            .inspection(said.command), on: place == 0 ? nil : key, by: said.actor, at: said.at))
      }
    }
    return requests.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
      .map(\.element)
  }
}
