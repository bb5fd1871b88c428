// What a store holds beside its ledgers, compared with what the ledgers give.

extension VerificationRun {
  /// The messages in the outbox of these dossiers, by the store's numbers of the dossiers.
  func messages(of heads: [DossierHead]) throws(Fault) -> [Int64: HeldNotices] {
    guard let key = timeline?.last.key else { return [:] }
    let wanted = Set(heads.map(\.id))
    var sent: [Int64: HeldNotices] = [:]
    try audit.notices { (dossier, notice) throws(Fault) in
      guard wanted.contains(dossier) else { return }
      sent[dossier, default: HeldNotices()].marks.append(Notice.Mark(of: notice, key))
    }
    try audit.noticesLeft { (dossier, left) throws(Fault) in
      guard wanted.contains(dossier) else { return }
      sent[dossier, default: HeldNotices()].left = left
    }
    return sent
  }

  /// Whatever is derived from one ledger.
  mutating func derivedWrong(
    _ head: DossierHead, _ entries: [HeldEntry], _ sent: [Int64: HeldNotices]
  ) throws(Fault) -> Verification.Wrong? {
    guard var timeline else { return nil }
    defer { self.timeline = timeline }
    var known: [Int64] = []
    for held in entries { known.append(try engine.store.registerNumber(before: held.number)) }
    var fold = LedgerFold(
      head.key, engine.shelf(of: head.key.kind)?.newFold(), isCompared: true)
    for (place, held) in entries.enumerated() {
      do throws(Fault) {
        try fold.take(
          held.entry, number: held.number, hash: held.hash, by: engine,
          in: timeline.register(before: known[place]), into: &sums,
          past: { () throws(Fault) in entries.prefix(place).map { PastEntry($0.entry) } })
      } catch {
        return Self.unknown(held)
      }
    }
    fold.finish(by: engine, in: timeline.last)
    func wrong(
      _ kind: Verification.Wrong.Kind, _ chinese: String, _ english: String
    ) -> Verification.Wrong {
      Verification.Wrong(
        kind, head.key.description, Int64(head.version), number: head.lastEntry, chinese, english)
    }
    guard fold.head.phase == head.phase, fold.head.unit == head.unit else {
      return wrong(
        .head, "卷宗表中的阶段或单位与台帐不符", "the dossier's phase or unit is not what its ledger gives")
    }
    guard isDueRight(head, fold), try isFiledRight(head) else {
      return wrong(.due, "卷宗的期限与台帐不符", "the dossier is not due when its ledger says")
    }
    let held = sent[head.id] ?? HeldNotices()
    found.notices += Int64(held.marks.count)
    found.noticesLeft += held.left.count > 0 ? 1 : 0
    found.noticesNumbered = saturating(found.noticesNumbered, held.count)
    if let expected = fold.notices, !held.are(expected) {
      // What left is vouched for with a key: where the key is another, that is what is wrong.
      return try (held.left.count > 0 ? settingsWrong() : nil)
        ?? wrong(
          .notice, "应有\(expected.count)条通知，实有\(held.marks.count)条，已离库\(held.left.count)条，或内容、去向不符",
          "\(expected.count) messages should be there, \(held.marks.count) are and \(held.left.count) left, or they say or go elsewhere"
        )
    }
    if let wrong = try personalWrong(head, fold) { return wrong }
    guard isFound(head.owner, fold.head.owner), isFound(head.subject, fold.head.subject) else {
      // The marks are keyed: where the key is another, that is what is wrong.
      return try settingsWrong()
        ?? wrong(
          .head, "卷宗表中的检索标记与台帐不符", "what lists find the dossier by is not what its ledger gives")
    }
    return nil
  }

  private func saturating(_ sum: Int64, _ more: Int64) -> Int64 {
    let (sum, overflow) = sum.addingReportingOverflow(more)
    return overflow ? .max : sum
  }

  /// A mark that an older version did not keep says nothing; lists look through such a dossier.
  private func isFound(_ mark: Int64, _ right: Int64) -> Bool {
    mark == right || mark == ListMark.unknown
  }

  /// A due moment may stand too early, never too late; see ``DossierHead/due``.
  private func isDueRight(_ head: DossierHead, _ fold: LedgerFold) -> Bool {
    guard fold.isDueKnown else { return true }
    guard let due = head.due, let right = fold.head.due else {
      return head.due == nil && fold.head.due == nil
    }
    return due == right || due < right && due > head.lastAt
  }

  private mutating func isFiledRight(_ head: DossierHead) throws(Fault) -> Bool {
    guard head.due != nil else { return true }
    found.due += 1
    return try audit.isFiled(head)
  }

  /// Every row belongs to a commitment that stands, and every commitment that stands has its row.
  private mutating func personalWrong(
    _ head: DossierHead, _ fold: LedgerFold
  ) throws(Fault) -> Verification.Wrong? {
    let rows = try audit.personal(of: head).sorted {
      $0.slot.utf8.lexicographicallyPrecedes($1.slot.utf8)
    }
    found.personal += Int64(rows.count)
    func wrong(_ slot: String, _ chinese: String, _ english: String) -> Verification.Wrong {
      let kept = fold.kept[slot]
      return Verification.Wrong(
        .personal, head.key.description, Int64(kept?.sequence ?? 0), number: kept?.number ?? 0,
        "个人信息“\(slot)”\(chinese)", "personal data “\(slot)” \(english)")
    }
    for row in rows {
      guard let kept = fold.kept[row.slot] else {
        return wrong(row.slot, "在台帐中没有承诺值，或已删除", "have no commitment in the ledger, or were erased")
      }
      guard row.commitment.hex == kept.digest else {
        return wrong(row.slot, "与台帐中的承诺值不符", "do not match the commitment")
      }
    }
    let slots = Set(rows.map(\.slot))
    let gone = fold.kept.keys.filter { !slots.contains($0) }
    return gone.min { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { slot in
      wrong(slot, "未经删除而缺失", "are gone without an erasure")
    }
  }

  // MARK: - Beside all ledgers

  /// Whatever is derived from all ledgers together.
  mutating func besideWrong(_ tally: StoreTally) throws(Fault) -> Verification.Wrong? {
    if let wrong = rowsWrong(tally) { return wrong }
    if let wrong = try factsWrong(tally) { return wrong }
    if let wrong = try countersWrong() { return wrong }
    return try settingsWrong()
  }

  private func rowsWrong(_ tally: StoreTally) -> Verification.Wrong? {
    func wrong(
      _ kind: Verification.Wrong.Kind, _ chinese: String, _ english: String, _ count: Int64,
      _ right: Int64
    ) -> Verification.Wrong? {
      guard count != right else { return nil }
      return Verification.Wrong(
        kind, "", 0, "\(chinese)应有\(right)条，实有\(count)条",
        "\(right) \(english) should be there and \(count) are")
    }
    return wrong(.due, "时限索引", "places in the due index", tally.due, found.due)
      ?? wrong(.notice, "通知", "messages", tally.notices, found.notices)
      ?? wrong(
        .notice, "通知离库记录", "records of messages that left", tally.noticesLeft, found.noticesLeft)
      ?? wrong(
        .notice, "已发通知编号", "numbers of messages", tally.noticesNumbered, found.noticesNumbered)
      ?? wrong(.personal, "个人信息", "personal data", tally.personal, found.personal)
  }

  private mutating func factsWrong(_ tally: StoreTally) throws(Fault) -> Verification.Wrong? {
    func wrong(_ key: FactKey, _ right: Int64, _ value: Int64) -> Verification.Wrong {
      Verification.Wrong(
        .fact, "", 0,
        "统计 \(key.day) \(key.unit) \(key.item) \(key.measure.name) 应为\(right)，实为\(value)",
        "the counter \(key.day) \(key.unit) \(key.item) \(key.measure.name) should be \(right) and is \(value)"
      )
    }
    // So many days at a time, so that never all are held twice. What cannot be read is told before what is wrong.
    var (read, found) = (Int64(0), Verification.Wrong?.none)
    for days in sums.spans(of: Self.window) {
      let stored: [Fact]
      do {
        stored = try engine.store.facts(
          from: days.lowerBound, through: days.upperBound, unit: nil, item: nil)
      } catch {
        guard error.code == .storeCorrupt else { throw error }
        return Verification.Wrong(
          .fact, "", 0, "统计表中\(days.lowerBound)至\(days.upperBound)有不可读的行",
          "counters from \(days.lowerBound) to \(days.upperBound) cannot be read")
      }
      read += Int64(stored.count)
      for fact in stored {
        let right = sums.take(fact.key)
        if found == nil, right != fact.value { found = wrong(fact.key, right, fact.value) }
      }
    }
    guard read == tally.facts else {
      return Verification.Wrong(
        .fact, "", 0, "统计表中有\(tally.facts)行，可读的有\(read)行",
        "\(tally.facts) counters are there and \(read) can be read")
    }
    return found ?? sums.firstFact.map { wrong($0.key, $0.value, 0) }
  }

  /// A counter says the last number that was given out, in a ledger or with an order that waits: behind it a number would
  /// be given twice, and ahead of it numbers were passed over that no one can account for.
  private mutating func countersWrong() throws(Fault) -> Verification.Wrong? {
    let stored = try audit.counters()
    try sums.take(waiting: engine.store.orders(limit: .max), by: engine)
    let right = sums.counters
    let behind = right.lazy.filter { stored[$0.key] ?? 0 < $0.value }.map(\.key).min()
    let other = stored.lazy.filter { name, value in
      value > right[name] ?? 0 || value < 0 || value == .max
    }.map(\.key).min()
    return [behind, other].compactMap { $0 }.min().map { name in
      Verification.Wrong(
        .counter, "", 0, "编号“\(name)”已发至\(right[name] ?? 0)，计数为\(stored[name] ?? 0)",
        "numbers “\(name)” were given out to \(right[name] ?? 0) and the counter says \(stored[name] ?? 0)"
      )
    }
  }

  private func settingsWrong() throws(Fault) -> Verification.Wrong? {
    let values = try audit.values()
    let known: Set<String> = [
      "secret", "calendar", "calendar.form", Engine.simulationSetting, Engine.originSetting,
      Engine.settingsCheck,
    ]
    guard values["secret"] != nil, values["calendar"] != nil,
      values[Engine.settingsCheck] == Engine.check(ofSettings: values),
      values.keys.allSatisfy({ known.contains($0) || Profiles.isSetting($0) })
    else {
      return Verification.Wrong(
        .setting, "", 0, "库的设置（密钥、日历、规则集）与其校验值不符",
        "what the store was set up with (secret, calendar, rule sets) does not match its check")
    }
    for code in try audit.unitCodes() where timeline?.last.unit(code) == nil {
      return Verification.Wrong(
        .head, "", 0, "单位表中的“\(code)”未曾登记",
        "the table of units holds “\(code)”, which was never registered")
    }
    return nil
  }
}
