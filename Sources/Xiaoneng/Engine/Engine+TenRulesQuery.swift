// What may be asked of the ten rules: how far units are, first contacts, and what breaks a rule.

extension Engine {
  // MARK: - Files

  func ruleFile(_ question: Question, _ context: Context) throws -> TenRules.View {
    let slot = try seen(question, on: ruleFiles, context).slot
    return ruleFiles.slots[slot].state.view(in: context)
  }

  /// Units that the viewer may see, by code.
  func ruleFileList(
    _ filter: TenRules.Filter, _ question: Question, _ context: Context
  ) throws -> TenRules.List {
    let found = try page(filter, of: ruleFiles, question, context) {
      (_, state, _) -> TenRules.View? in
      let view = state.view(in: context)
      guard filter.complete.map({ $0 == view.complete }) ?? true,
        filter.supervised.map({ $0 == view.supervised }) ?? true
      else { return nil }
      return view
    }
    var list = TenRules.List()
    (list.units, list.more) = found
    return list
  }

  /// How far the rules are in all units: a share is told only where the rule set says of how many.
  ///
  /// - Complexity: O(units · rules).
  func ruleStanding(_ question: Question, _ context: Context) throws -> TenRules.Standing {
    let files = try every(of: ruleFiles, question, context) { (code, state) in
      (code: code, file: state)
    }
    return try TenRules.Standing(
      files.map { ($0.code, $0.file) }, under: context.profile.tenRules)
  }

  /// Why each rule of a unit stands where it does.
  func ruleReasons(_ question: Question, _ context: Context) throws -> Supervision.Grounds {
    let slot = try seen(question, on: ruleFiles, context).slot
    return try projected(slot, on: ruleFiles, at: question.at).reasons(in: context)
  }

  /// How the ten rules went in a period, from the counters; and what no counter has, which is looked for.
  func ruleTable(
    _ period: ReportPeriod, _ question: Question, _ context: Context
  ) throws -> TenRules.Table {
    _ = try viewer(question.actor, word: question.query.word, context)
    let facts = try sums(of: period, TenRules.Table.families)
    var search = RuleSearch(
      unit: period.unit, rule: "", from: period.from, through: period.through)
    search.records(try whole(records, context), context)
    search.appraisals(
      try whole(appraisals, context).map(\.state),
      units: try whole(ruleFiles, context).map(\.key.id), context)
    return TenRules.Table(
      period, facts: facts, and: search.list.findings, under: context.profile.tenRules)
  }

  // MARK: - First contacts

  func contactView(_ question: Question, _ context: Context) throws -> TenRules.ContactView {
    let slot = try seen(question, on: contacts, context).slot
    let state = try projected(slot, on: contacts, at: question.at)
    return state.view(number: contacts.heads[slot].key.id, in: context.register)
  }

  /// What stands behind the days of a first contact.
  func contactReasons(_ question: Question, _ context: Context) throws -> Supervision.Grounds {
    let slot = try seen(question, on: contacts, context).slot
    return try projected(slot, on: contacts, at: question.at).reasons(in: context)
  }

  /// First contacts that the viewer may see, by number.
  func contactList(
    _ filter: TenRules.ContactFilter, _ question: Question, _ context: Context
  ) throws -> TenRules.ContactList {
    let found = try page(filter, of: contacts, question, context, unit: filter.unit) {
      (number, state, _) -> TenRules.ContactView? in
      let view = state.view(number: number, in: context.register)
      return filter.unit.isEmpty || view.unit == filter.unit ? view : nil
    }
    var list = TenRules.ContactList()
    (list.contacts, list.more) = found
    return list
  }

  // MARK: - Breaches

  /// Breaches of the rules in a period that follow from what the system knows; nothing is recorded.
  ///
  /// - Throws: `badDate` for a period that ends before it begins or is longer than 366 days; `notFound` for a unit or a
  ///   rule that is none; `notYourUnit` where the viewer asks for another unit than their own.
  /// - Complexity: O(what the system knows of the period).
  func ruleFindings(
    _ filter: TenRules.FindingFilter, _ question: Question, _ context: Context
  ) throws -> TenRules.FindingList {
    let viewer = try viewer(question.actor, word: question.query.word, context)
    guard filter.from.isInRange, filter.through.isInRange, filter.from <= filter.through,
      filter.through - filter.from <= 366
    else {
      throw Refusal(.badDate, field: "data.through", detail: "\(filter.from) … \(filter.through)")
    }
    guard filter.rule.isEmpty || context.profile.tenRules.rule(filter.rule) != nil else {
      throw Refusal(.notFound, field: "data.rule", detail: String(filter.rule.prefix(64)))
    }
    var unit = filter.unit
    if !viewer.reaches.contains(.any) {
      guard unit.isEmpty || unit == question.actor.unit else {
        throw Refusal(.notYourUnit, field: "data.unit")
      }
      unit = question.actor.unit
    }
    guard unit.isEmpty || register.unit(unit) != nil else {
      throw Refusal(.notFound, field: "data.unit", detail: String(unit.prefix(64)))
    }
    var search = RuleSearch(
      unit: unit, rule: filter.rule, from: filter.from, through: filter.through)
    search.posts(context)
    search.faults(
      try facts(of: ReportPeriod(from: filter.from, through: filter.through, unit: unit)))
    try search.covers(try whole(ruleFiles, context), context)
    search.contacts(try whole(contacts, context), context)
    if context.profile.tenRules.denialFiling, search.asks("denial") {
      search.denials(try whole(cases, context), try whole(ruleFiles, context), context)
    }
    if search.asks("answer") { search.records(try whole(records, context), context) }
    if search.asks("appraise") {
      search.appraisals(
        try whole(appraisals, context).map(\.state),
        units: try whole(ruleFiles, context).map(\.key.id), context)
    }
    return search.list
  }

  /// Every dossier of a shelf as it stands at the moment of the context.
  private func whole<State: Dossier>(
    _ shelf: Shelf<State>, _ context: Context
  ) throws -> [(key: DossierKey, state: State)] {
    var found: [(key: DossierKey, state: State)] = []
    for head in try store.heads(of: [State.kind]) {
      let slot = try load(head, from: shelf)
      found.append((head.key, try projected(slot, on: shelf, at: context.at)))
    }
    return found
  }
}

extension TenRules.Standing {
  /// The figures of the files of all units, of which each has one.
  ///
  /// - Throws: as ``TenRules/Sheet/matrix(under:)``; `badRegister` where the rule set says of fewer units than have files.
  init(_ files: [(code: String, file: RuleFile)], under numbers: TenRules.Numbers) throws(Refusal) {
    self.init()
    let sheet = TenRules.Sheet(units: files.map { $0.file.row(unit: $0.code, of: numbers) })
    let matrix = try sheet.matrix(under: numbers)
    self.files = Int32(clamping: files.count)
    open = matrix.open
    for (_, file) in files {
      exempt &+= Int32(
        clamping: numbers.rules.count { !file.line($0.id).exempt.isEmpty })
      if file.concentration?.isWhole ?? false { concentrated &+= 1 }
    }
    let handedOut = Int32(
      clamping: files.count { $0.file.isWhole(.distributed, of: numbers.rules) })
    guard numbers.units == 0 || Int(numbers.units) >= files.count else {
      throw Refusal(
        .badRegister, field: "tenRules.units", detail: "\(numbers.units) < \(files.count)")
    }
    // A unit without a file has begun nothing: it counts with every rule.
    let missing = Int(numbers.units) - files.count
    func tally(_ count: Int32, _ of: Int32, each: Int) -> TenRules.Tally {
      var tally = TenRules.Tally(count: count)
      guard numbers.units > 0 else { return tally }
      let all = Int64(of) + Int64(missing) * Int64(each)
      tally.of = Int32(clamping: all)
      tally.share = Fraction(Int128(count), Int128(all))
      return tally
    }
    cells = tally(matrix.cells.count, matrix.cells.of, each: numbers.rules.count)
    units = tally(matrix.units.count, matrix.units.of, each: 1)
    distributed = tally(handedOut, matrix.units.of, each: 1)
    supervised = tally(matrix.supervised.count, matrix.supervised.of, each: 1)
  }
}

/// Looks for breaches of the ten rules in what the system knows, rule by rule.
struct RuleSearch {
  /// The unit; empty for all.
  let unit: String
  /// The rule; empty for all.
  let rule: String
  let from: Day
  let through: Day
  private var found: [TenRules.Finding] = []

  init(unit: String, rule: String, from: Day, through: Day) {
    (self.unit, self.rule, self.from, self.through) = (unit, rule, from, through)
  }

  /// Whether the rule is looked for.
  func asks(_ rule: String) -> Bool { self.rule.isEmpty || self.rule == rule }

  /// How many findings an answer holds.
  static let most = 1_000

  /// What was found, by unit, rule and day.
  var list: TenRules.FindingList {
    let ordered = found.sorted {
      ($0.unit, $0.rule, $0.on, $0.source?.description ?? "", $0.chinese)
        < ($1.unit, $1.rule, $1.on, $1.source?.description ?? "", $1.chinese)
    }
    var list = TenRules.FindingList()
    list.findings = Array(ordered.prefix(Self.most))
    list.more = ordered.count > Self.most
    return list
  }

  private mutating func add(
    _ rule: String, _ unit: String, _ on: Day, _ source: DossierKey?, _ chinese: String,
    _ english: String, person: String = ""
  ) {
    guard asks(rule), self.unit.isEmpty || self.unit == unit, from <= on, on <= through else {
      return
    }
    var finding = TenRules.Finding()
    (finding.unit, finding.rule, finding.on, finding.source) = (unit, rule, on, source)
    (finding.chinese, finding.english, finding.person) = (chinese, english, person)
    found.append(finding)
  }

  /// 岗位责任制: every post has a holder who serves, and duties, on the last day of the period or today.
  mutating func posts(_ context: Context) {
    let day = min(through, context.day)
    let register = context.register
    for entry in register.allPosts {
      let source = DossierKey(.post, entry.code)
      let post = entry.post
      let holder = register.person(post.holderA).map { register.persons[Int($0)] }
      if holder == nil || holder?.lastDay.map({ $0 < day }) ?? false {
        add(
          "post", post.unit, day, source, "岗位没有责任人：\(entry.code)",
          "a post without a holder: \(entry.code)")
      }
      if !post.duties.utf8.contains(where: { $0 > 0x20 }) {
        add(
          "post", post.unit, day, source, "岗位没有职责：\(entry.code)",
          "a post without duties: \(entry.code)")
      }
    }
    for item in register.allItems {
      guard let version = item.versions.last?.value, version.validFrom <= day else { continue }
      for step in version.steps where !step.post.isEmpty && register.post(step.post) == nil {
        add(
          "post", version.unit, day, DossierKey(.item, item.code),
          "环节没有岗位：\(step.name)", "a step without a post: \(step.name)")
      }
      // What is promised is published with its limit.
      if !item.isOpen { continue }
      if version.promised == .workingDays(0), version.kind == .promised {
        add(
          "promise", version.unit, day, DossierKey(.item, item.code), "事项没有公布承诺时限",
          "an item without a published promise")
      }
    }
  }

  /// 服务承诺制, 限时办结制, 一次性告知制: the faults of approval that supervision counted.
  mutating func faults(_ facts: [Fact]) {
    for fact in facts {
      // What breaks the other rules is looked for in its dossiers.
      guard case .fault(let fault) = fact.key.measure, fact.value > 0,
        !fault.isOfTenRules, let rule = fault.ofTen
      else { continue }
      add(
        rule, fact.key.unit, fact.key.day, nil,
        "\(fault.rawValue) \(fault.chinese)（\(fact.value)件）",
        "\(fault.rawValue), \(fact.value) times")
    }
  }

  /// AB岗工作制: both away, or B not there by the next working hour.
  mutating func covers(
    _ files: [(key: DossierKey, state: RuleFile)], _ context: Context
  ) throws(Refusal) {
    guard asks("pair") else { return }
    for (key, file) in files {
      for post in Set(file.leaves.map(\.post)).sorted() {
        let findings = try file.cover(of: post, in: context)
        for span in findings.bothAway where span.from <= context.at {
          add(
            "pair", key.id, span.from.day(offsetMinutes: context.offsetMinutes), key,
            "\(post) A岗、B岗同时离岗：\(context.minute(span.from))至\(context.minute(span.to))",
            "both holders of \(post) away", person: file.signer(of: post, at: span.from))
        }
        for gap in findings.gaps where gap.due <= context.at {
          add(
            "pair", key.id, gap.due.day(offsetMinutes: context.offsetMinutes), key,
            "\(post) A岗离岗，B岗应于\(context.minute(gap.due))前顶岗",
            "no one took over at \(post) by the next working hour",
            person: file.signer(of: post, at: gap.from))
        }
      }
    }
  }

  /// 首问责任制, 同岗替代制: what was open too long, not ruled on, or sent away.
  mutating func contacts(
    _ contacts: [(key: DossierKey, state: FirstContact)], _ context: Context
  ) {
    for (key, contact) in contacts {
      let asked = context.register.unitCode(contact.unit)
      for late in contact.late {
        add(
          "first", late.limit == .open ? context.register.unitCode(contact.holder) : "", late.due,
          key, late.limit.chinese,
          late.limit == .open
            ? "a first contact was open too long" : "the office did not rule in time")
      }
      for day in contact.turnedAway {
        add(
          "stand", asked, day, key, "以人员外出为由未予办理", "sent away because someone was out")
      }
    }
  }

  /// 否定报备制: a case refused on a day by which no filing of it was made.
  mutating func denials(
    _ cases: [(key: DossierKey, state: ApprovalCase)],
    _ files: [(key: DossierKey, state: RuleFile)], _ context: Context
  ) {
    var filed: [String: Day] = [:]
    for (_, file) in files {
      for filing in file.filings where !filing.record.case.isEmpty {
        filed[filing.record.case] = filing.at
      }
    }
    for (key, one) in cases {
      guard one.closing == .refused || one.closing == .notAccepted,
        let day = one.decided ?? one.closed
      else { continue }
      if let at = filed[key.id], at <= day { continue }
      add(
        "denial", context.register.unitCode(one.unit), day, key, "否定前未报备",
        "refused and not filed before")
    }
  }

  /// 失职追究制: an accountability record without a determination in its time.
  mutating func records(
    _ records: [(key: DossierKey, state: Accountability)], _ context: Context
  ) {
    for (key, record) in records where record.overruns.contains(.determine) {
      add(
        "answer", context.register.unitCode(record.unit), record.proposal.determineBy, key,
        "逾期未作出问责决定", "not determined in time")
    }
  }

  /// 效能考评制: a unit with rules that no appraisal of the year has among its subjects.
  mutating func appraisals(_ appraisals: [Appraisal], units: [String], _ context: Context) {
    let day = min(through, context.day)
    var appraised: Set<String> = []
    for one in appraisals where one.phase != .none {
      appraised.formUnion(one.places.keys)
    }
    // While the year runs nothing is missing yet.
    guard let eve = Day(year: Int(day.parts.year), month: 12, day: 31), day >= eve else { return }
    for unit in units where !appraised.contains(unit) {
      add(
        "appraise", unit, day, DossierKey(.tenRules, unit), "年度内未纳入绩效考评",
        "no appraisal in the year")
    }
  }
}
