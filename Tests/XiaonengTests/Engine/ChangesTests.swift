import Testing
import Xiaoneng

/// The feed of changes: what a portal or a screen in the hall follows.
@Suite struct ChangesTests {
  private func ask(
    _ town: Town, after: String = "", unit: String = "", limit: Int32 = 100,
    by actor: Principal = Town.zheng, _ at: String = "08-31"
  ) throws -> Desk.ChangeList {
    var filter = Desk.ChangeFilter()
    (filter.after, filter.unit, filter.limit) = (after, unit, limit)
    let reply = try town.ask(.changes(filter), nil, by: actor, at)
    guard case .changes(let list)? = reply.answer else { throw try #require(reply.refusal) }
    return list
  }

  /// A case of another bureau.
  private func elsewhere(_ town: Town, _ at: String) throws -> DossierKey {
    try town.submit(Town.elsewhere, at, by: Town.wu)
  }

  @Test func `whoever follows from a cursor is shown each dossier that changed since, once`() throws
  {
    let town = try Town()
    let first = try town.accepted(Town.plain, "08-01")
    let start = try ask(town)
    #expect(start.changes.isEmpty && !start.more && start.settled)
    let second = try elsewhere(town, "08-02")
    try town.must(Town.grant, first, by: Town.qian, "08-03")
    let list = try ask(town, after: start.next)
    #expect(list.changes.map(\.dossier) == [second, first])
    #expect(list.changes.map(\.unit) == ["HB", "GS"])
    #expect(list.changes.last?.at == when("08-03") && !list.more)
    #expect(try ask(town, after: list.next).changes.isEmpty)
    #expect(try ask(town, after: start.next, unit: "HB").changes.map(\.dossier) == [second])
  }

  @Test func `a full page ends where the next begins, and nothing is missed or shown twice`() throws
  {
    let town = try Town()
    let start = try ask(town).next
    var keys: [DossierKey] = []
    for number in 0..<7 { keys.append(try town.accepted(Town.plain, "08-0\(1 + number % 3)")) }
    for limit in [1, 2, 3, 100] as [Int32] {
      var (cursor, seen) = (start, [DossierKey]())
      while true {
        let page = try ask(town, after: cursor, limit: limit)
        #expect(page.changes.count <= Int(limit))
        seen += page.changes.map(\.dossier)
        cursor = page.next
        guard page.more else { break }
      }
      #expect(Set(seen) == Set(keys))
      // Each case has two entries beside one another, so that no page parts them.
      #expect(seen.count == keys.count)
    }
  }

  @Test func `what a viewer may not see is passed over, and the cursor does not tell it`() throws {
    let town = try Town()
    let li = Town.li
    let start = try ask(town, by: li).next
    let quiet = try ask(town, after: start, by: li)
    for _ in 0..<3 { _ = try elsewhere(town, "08-01") }
    let busy = try ask(town, after: start, by: li)
    #expect(busy.changes == quiet.changes && busy.more == quiet.more)
    #expect(busy.next.utf8.count == 96 && quiet.next.utf8.count == 96)
    #expect(busy.next.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    let mine = try town.accepted(Town.plain, "08-02")
    for cursor in [start, quiet.next, busy.next] {
      #expect(try ask(town, after: cursor, by: li).changes.map(\.dossier) == [mine])
    }
  }

  @Test func `a cursor serves only who was given it, and no other text is one`() throws {
    let town = try Town()
    _ = try town.accepted(Town.plain, "08-01")
    let cursor = try ask(town, by: Town.li).next
    // Whichever of its letters is another one.
    let turned = cursor.indices.map { place in
      var text = cursor
      text.replaceSubrange(place...place, with: text[place] == "0" ? "1" : "0")
      return (text, Town.li)
    }
    for (text, actor) in turned + [
      (cursor, Town.zheng), (cursor, Town.chen), ("0.0", Town.li),
      (cursor.uppercased(), Town.li), (String(cursor.dropLast()), Town.li),
      (String(repeating: "效", count: 32), Town.li), (String(repeating: "0", count: 96), Town.li),
    ] {
      var filter = Desk.ChangeFilter()
      filter.after = text
      let refusal = try town.ask(.changes(filter), nil, by: actor, "08-31").refusal
      #expect(refusal?.code == .notFound && refusal?.field == "data.after")
    }
  }

  @Test func `a citizen follows nothing, and a page has between one and a thousand rows`() throws {
    let town = try Town()
    for actor in [Town.alice, .anyone] {
      let refusal = try town.ask(.changes(Desk.ChangeFilter()), nil, by: actor, "08-31").refusal
      #expect(refusal?.code == .notAllowed)
    }
    for limit in [0, 1_001, -1] as [Int32] {
      var filter = Desk.ChangeFilter()
      filter.limit = limit
      let refusal = try town.ask(.changes(filter), nil, by: Town.zheng, "08-31").refusal
      #expect(refusal?.code == .tooMany)
    }
  }

  @Test func `following changes nothing: the same commands give the same bytes`() throws {
    func ledger(asking: Bool) throws -> [[UInt8]] {
      let town = try Town()
      var cursor = ""
      for number in 1...3 {
        _ = try town.accepted(Town.plain, "08-0\(number)")
        if asking { cursor = try ask(town, after: cursor).next }
      }
      return try town.store.scan(after: 0, limit: 1_000).map(\.text)
    }
    #expect(try ledger(asking: true) == ledger(asking: false))
  }

  @Test func `the board of lights passes over what is over`() throws {
    let watch = try Watch()
    var open: [DossierKey] = []
    for number in 0..<4 {
      let key = try watch.town.accepted(Town.plain, "08-01")
      if number > 1 { open.append(Watch.limit(key)) }
      try watch.town.sweep("08-15")
      if number < 2 { try watch.town.must(Town.grant, key, by: Town.qian, "08-16") }
    }
    let reply = try watch.town.ask(
      .supervisionBoard(Supervision.CardFilter()), nil, by: Town.zheng, "08-17")
    guard case .supervisionBoard(let board)? = reply.answer else {
      Issue.record("\(reply)")
      return
    }
    #expect(board.rows.map(\.number) == open.map(\.id) && board.yellow == 2)
  }
}
