import Xiaoneng

// A change set as the values of the server's function `append`.
extension PostgreSQLStore {
  /// The values, in the order of the function's parameters.
  func append(_ changes: ChangeSet, _ draft: Draft) -> [Parameter] {
    [.integer(changes.rests == nil ? seen : -1)]
      + (phase == .promised ? bounds : [.small(0), .small(0), .small(0)]) + rests(changes) + [
        .texts(fresh)
      ]
      + heads(changes, draft) + entries(changes, draft)
      + facts(changes.facts) + beside(changes) + messages(changes)
      + [
        .texts(changes.values.keys), .byteStrings(changes.values.values),
        .texts(changes.orders.map(\.key)), .byteStrings(changes.orders.map(\.text)),
        .texts(changes.ordersDone), seal(changes.seal),
      ] + tiles(changes.tiles ?? [])
  }

  /// What the changes rest on, and where the register's last entry stands among them.
  private func rests(_ changes: ChangeSet) -> [Parameter] {
    let register = changes.entries.lastIndex { changes.heads[$0.head].key.kind.isOfRegister }
    let written = Set(changes.heads.map(\.id))
    // What is written is held against its head anyway.
    let rests = changes.rests.map { $0.merging(looked) { remembered, _ in remembered } } ?? [:]
    let read = rests.filter { !written.contains($0.key) }
    return [
      .integer(changes.rests == nil ? -1 : changes.decidedBy), .integers(read.map(\.key)),
      .smalls(read.map(\.value)), .small(register.map { Int32(clamping: $0 + 1) } ?? 0),
    ]
  }

  private func heads(_ changes: ChangeSet, _ draft: Draft) -> [Parameter] {
    let (heads, places) = (changes.heads, draft.places)
    return [
      .texts(heads.map(\.key.description)), .integers(places.map(\.id)),
      .smalls(changes.versionBefore), .byteStrings(places.map(\.hashBefore.bytes)),
      .smalls(heads.map(\.version)), .smalls(places.map(\.entry)),
      .byteStrings(places.map(\.hash.bytes)), .integers(heads.map(\.lastAt.milliseconds)),
      .texts(heads.map(\.unit)), .smalls(heads.map { Int32($0.phase) }),
      .integers(heads.map { $0.due?.milliseconds }),
      .integers(heads.map(\.owner)), .integers(heads.map(\.subject)),
    ]
  }

  private func entries(_ changes: ChangeSet, _ draft: Draft) -> [Parameter] {
    [
      .smalls(changes.entries.map { Int32(clamping: $0.head + 1) }), .smalls(draft.previous),
      .integers(draft.lastBefore), .byteStrings(draft.texts),
    ]
  }

  /// Counters of the statistics, a column each.
  func facts(_ facts: [FactKey: Int64]) -> [Parameter] {
    let rows = Array(facts)
    return [
      .texts(rows.map { "\($0.key.day)" }), .texts(rows.map(\.key.unit)),
      .texts(rows.map(\.key.item)), .texts(rows.map(\.key.measure.name)),
      .integers(rows.map(\.value)),
    ]
  }

  private func beside(_ changes: ChangeSet) -> [Parameter] {
    let (personal, erased) = (changes.personal, changes.erased)
    let counters = Array(changes.counters) + Array(changes.citations)
    return [
      .texts(counters.map(\.key)), .integers(counters.map(\.value)),
      .texts(changes.requests.keys), .byteStrings(changes.requests.values.map(\.command.bytes)),
      .byteStrings(changes.requests.values.map { Self.text(of: $0.done) }),
      .smalls(personal.map { Int32(clamping: $0.head + 1) }), .texts(personal.map(\.record.slot)),
      .byteStrings(personal.map(\.record.salt.bytes)), .byteStrings(personal.map(\.record.value)),
      .smalls(erased.map { Int32(clamping: $0.head + 1) }), .texts(erased.map(\.slot)),
    ]
  }

  private func messages(_ changes: ChangeSet) -> [Parameter] {
    let messages = changes.messages
    // Of two changes to one message the last holds.
    var notices: [Int64: Notice] = [:]
    for notice in changes.notices { notices[notice.number] = notice }
    let changed = Array(notices.values)
    return [
      .smalls(messages.map { Int32(clamping: $0.head + 1) }),
      .texts(messages.map(\.channel.rawValue)), .texts(messages.map(\.template.rawValue)),
      .byteStrings(messages.map { Self.text(of: $0.values) }),
      .integers(messages.map(\.at.milliseconds)), .integers(changed.map(\.number)),
      .texts(changed.map(\.state.rawValue)), .smalls(changed.map(\.attempts)),
      .integers(changed.map(\.due.milliseconds)),
    ]
  }

  /// Tiles of the tree under a seal, a column each.
  func tiles(_ tiles: [Seal.Tile]) -> [Parameter] {
    [.integers(tiles.map(\.number)), .byteStrings(tiles.map(\.bytes))]
  }

  private func seal(_ seal: Seal?) -> Parameter {
    guard let seal else { return Parameter(type: Parameter.bytes([]).type, bytes: nil) }
    return .bytes(Self.text { seal.write(to: &$0) })
  }

  /// What a request came to, as it is kept.
  static func text(of done: Outcome.Done) -> [UInt8] { text { done.write(to: &$0) } }

  /// What fills a template, as it is kept.
  static func text(of values: [String]) -> [UInt8] {
    text { writer in
      writer.openArray()
      for value in values { writer.string(value) }
      writer.closeArray()
    }
  }

  private static func text(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    write(&writer)
    return writer.bytes
  }
}
