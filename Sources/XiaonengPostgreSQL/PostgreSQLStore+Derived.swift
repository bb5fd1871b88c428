import Xiaoneng

extension PostgreSQLStore {
  /// Replaces what is derived; see ``Store/replaceDerived(_:)``.
  ///
  /// - Throws: what writing can throw; nothing is changed then.
  /// - Complexity: O(counters + dossiers named); O(entries) where the links are to be found.
  public func replaceDerived(_ changes: inout ChangeSet) throws(Fault) {
    try keepPromise()
    guard phase == .writing else {
      throw Fault(.storeFailed, detail: "no writing transaction")
    }
    guard changes.facts.keys.allSatisfy({ $0.day.isInRange }) else {
      abandon()
      throw Fault(.badValue, field: "day")
    }
    read.forget()
    do {
      try relink(changes.links)
      let rows = try run(derived(changes))
      adopt(rows.dropLast(2).last, &changes)
      // Everything may have changed: the next transaction asks first.
      (phase, seen, isAlone) = (.outside, -1, false)
    } catch {
      abandon()
      throw error.fault
    }
  }

  /// Points entries at the one before them in their dossier: those that are named, or every one.
  private func relink(_ links: [StoredLink]?) throws(Failure) {
    let event = named("event")
    if let links {
      guard !links.isEmpty else { return }
      _ = try run([
        Call(
          """
          UPDATE \(event) e SET previous = l.previous, dossier = l.dossier
          FROM unnest($1, $2, $3) l(number, previous, dossier) WHERE e.number = l.number
          """,
          [
            .integers(links.map(\.number)), .integers(links.map(\.previous)),
            .integers(links.map(\.dossier)),
          ])
      ])
      return
    }
    _ = try run([
      Call(
        """
        UPDATE \(event) e SET previous = l.previous FROM (
        SELECT number, coalesce(lag(number) OVER (PARTITION BY dossier ORDER BY number), 0)
        AS previous FROM \(event)) l WHERE e.number = l.number AND e.previous <> l.previous
        """),
      Call("UPDATE \(named("dossier")) SET due = NULL WHERE due IS NOT NULL"),
    ])
  }

  /// Heads as they are named, a name that is gone written again where its number is known; counters made anew. The
  /// last but two of the answers is the heads as they stand.
  private func derived(_ changes: ChangeSet) -> [Call] {
    let heads = changes.heads
    let all: [Parameter] = [
      .texts(heads.map(\.key.description)), .integers(heads.map(\.id)),
      .smalls(heads.map(\.version)), .integers(heads.map(\.lastEntry)),
      .byteStrings(heads.map(\.hash.bytes)), .integers(heads.map(\.lastAt.milliseconds)),
      .texts(heads.map(\.unit)), .smalls(heads.map { Int32($0.phase) }),
      .numbers(heads.map { $0.due?.milliseconds }),
      .integers(heads.map(\.owner)), .integers(heads.map(\.subject)),
    ]
    // Where the links were found here, the last entry is the last that the dossier has.
    let last =
      changes.links == nil
      ? "coalesce((SELECT max(number) FROM \(named("event")) e WHERE e.dossier = d.id), 0)"
      : "h.last"
    return tree(changes.tiles) + [
      Call(
        """
        INSERT INTO \(named("dossier"))
        (id, key, kind, version, last, hash, at, unit, phase, due, owner, subject)
        SELECT h.id, h.key, split_part(h.key, '/', 1), h.version, h.last, h.hash, h.at, h.unit,
        h.phase, h.due, h.owner, h.subject
        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        h(key, id, version, last, hash, at, unit, phase, due, owner, subject) WHERE h.id > 0
        ON CONFLICT DO NOTHING
        """, all),
      Call(
        """
        UPDATE \(named("dossier")) d SET version = h.version, last = \(last), hash = h.hash,
        at = h.at, unit = h.unit, phase = h.phase, due = h.due, owner = h.owner,
        subject = h.subject FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        h(key, id, version, last, hash, at, unit, phase, due, owner, subject) WHERE d.key = h.key
        """, all),
      Call(
        """
        UPDATE \(named("dossier")) d SET hash = sha256(e.text) FROM \(named("event")) e
        WHERE d.key = ANY ($1) AND e.number = d.last AND d.hash = $2
        """,
        [.texts(heads.map(\.key.description)), .bytes(LedgerDigest.zero.bytes)]),
    ] + counters(changes) + [
      Call(
        """
        INSERT INTO \(named("value"))(name, bytes) SELECT * FROM unnest($1, $2)
        ON CONFLICT (name) DO UPDATE SET bytes = excluded.bytes
        """,
        [.texts(Array(changes.values.keys)), .byteStrings(Array(changes.values.values))]),
      Call(
        """
        SELECT h.ord, d.id, d.last, d.hash FROM unnest($1) WITH ORDINALITY h(key, ord)
        JOIN \(named("dossier")) d ON d.key = h.key
        """, [.texts(heads.map(\.key.description))]),
      Call(
        """
        UPDATE \(named("ledger")) SET generation = generation + 1,
        event = coalesce((SELECT max(number) FROM \(named("event"))), 0),
        dossier = greatest(dossier, (SELECT max(id) FROM \(named("dossier")))),
        register = \(
          Migrations.lastOfRegister.replacing("{schema}", with: address.schema)
            .replacing("{register}", with: Self.registerKinds))
        """),
      Call("COMMIT"),
    ]
  }

  /// All counters, but those that stand.
  private func counters(_ changes: ChangeSet) -> [Call] {
    var calls: [Call] = []
    if !changes.standing.contains(.counts) {
      calls.append(Call("DELETE FROM \(named("fact"))"))
      calls.append(
        Call(
          """
          INSERT INTO \(named("fact"))(day, unit, item, measure, value)
          SELECT * FROM unnest($1, $2, $3, $4, $5)
          """, facts(changes.facts)))
    }
    if !changes.standing.contains(.numbers) {
      calls.append(Call("DELETE FROM \(named("counter"))"))
      calls.append(
        Call(
          "INSERT INTO \(named("counter"))(name, value) SELECT * FROM unnest($1, $2)",
          [.texts(Array(changes.counters.keys)), .integers(Array(changes.counters.values))]))
    }
    return calls
  }

  /// The tree of the newest seal, where it is to be made anew.
  private func tree(_ tiles: [Seal.Tile]?) -> [Call] {
    guard let tiles else { return [] }
    return [
      Call("DELETE FROM \(named("seal_tree"))"),
      Call(
        "INSERT INTO \(named("seal_tree"))(tile, hashes) SELECT * FROM unnest($1, $2)",
        self.tiles(tiles)),
    ]
  }

  private func adopt(_ rows: Rows?, _ changes: inout ChangeSet) {
    guard let rows else { return }
    for index in 0..<rows.count {
      let place = Int(clamping: rows[index].integer(0)) - 1
      guard changes.heads.indices.contains(place) else { continue }
      changes.heads[place].id = rows[index].integer(1)
      changes.heads[place].lastEntry = rows[index].integer(2)
      changes.heads[place].hash = rows[index].digest(3) ?? .zero
    }
  }
}
