import Xiaoneng

// A change set as the values of the server's function `append`.
extension PostgreSQLStore {
  /// The values, in the order of the function's parameters.
  func append(_ changes: ChangeSet, _ draft: Draft) -> [Parameter] {
    var values: [Parameter] = []
    values.reserveCapacity(64)
    values.append(.integer(changes.rests == nil ? seen : -1))
    values += phase == .promised ? bounds : [.small(0), .small(0), .small(0)]
    add(restsOf: changes, to: &values)
    values.append(.texts(fresh))
    add(headsOf: changes, draft, to: &values)
    values.append(.smalls(changes.entries.map { Int32(clamping: $0.head + 1) }))
    values.append(.smalls(draft.previous))
    values.append(.integers(draft.lastBefore))
    values.append(.byteStrings(draft.texts))
    values += facts(changes.facts)
    add(besideOf: changes, to: &values)
    add(messagesOf: changes, to: &values)
    values.append(.texts(Array(changes.values.keys)))
    values.append(.byteStrings(Array(changes.values.values)))
    values.append(.texts(changes.orders.map(\.key)))
    values.append(.byteStrings(changes.orders.map(\.text)))
    values.append(.texts(changes.ordersDone))
    values.append(.bytes(changes.seal.map { seal in Self.text { seal.write(to: &$0) } }))
    values += tiles(changes.tiles ?? [])
    return values
  }

  /// What the changes rest on, and where the register's last entry stands among them.
  private func add(restsOf changes: ChangeSet, to values: inout [Parameter]) {
    let register = changes.entries.lastIndex { changes.heads[$0.head].key.kind.isOfRegister }
    let rests = changes.rests.map { $0.merging(looked) { remembered, _ in remembered } } ?? [:]
    // What is written is held against its head anyway.
    let written = rests.isEmpty ? [] : Set(changes.heads.map(\.id))
    let read = rests.filter { !written.contains($0.key) }
    values.append(.integer(changes.rests == nil ? -1 : changes.decidedBy))
    values.append(.integers(read.map(\.key)))
    values.append(.smalls(read.map(\.value)))
    values.append(.small(register.map { Int32(clamping: $0 + 1) } ?? 0))
  }

  private func add(headsOf changes: ChangeSet, _ draft: Draft, to values: inout [Parameter]) {
    let (heads, places) = (changes.heads, draft.places)
    values.append(.texts(heads.map(\.key.description)))
    values.append(.integers(places.map(\.id)))
    values.append(.smalls(changes.before.map(\.version)))
    values.append(.byteStrings(places.map(\.hashBefore.bytes)))
    values.append(.smalls(heads.map(\.version)))
    values.append(.smalls(places.map(\.entry)))
    values.append(.byteStrings(places.map(\.hash.bytes)))
    values.append(.integers(heads.map(\.lastAt.milliseconds)))
    values.append(.texts(heads.map(\.unit)))
    values.append(.smalls(heads.map { Int32($0.phase) }))
    values.append(.numbers(heads.map { $0.due?.milliseconds }))
    values.append(.integers(heads.map(\.owner)))
    values.append(.integers(heads.map(\.subject)))
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

  private func add(besideOf changes: ChangeSet, to values: inout [Parameter]) {
    let (personal, erased) = (changes.personal, changes.erased)
    let counters = Array(changes.counters) + Array(changes.citations)
    values.append(.texts(counters.map(\.key)))
    values.append(.integers(counters.map(\.value)))
    values.append(.texts(Array(changes.requests.keys)))
    values.append(.byteStrings(changes.requests.values.map(\.command.bytes)))
    values.append(.byteStrings(changes.requests.values.map { Self.text(of: $0.done) }))
    values.append(.smalls(personal.map { Int32(clamping: $0.head + 1) }))
    values.append(.texts(personal.map(\.record.slot)))
    values.append(.byteStrings(personal.map(\.record.salt.bytes)))
    values.append(.byteStrings(personal.map(\.record.value)))
    values.append(.smalls(erased.map { Int32(clamping: $0.head + 1) }))
    values.append(.texts(erased.map(\.slot)))
  }

  private func add(messagesOf changes: ChangeSet, to values: inout [Parameter]) {
    let messages = changes.messages
    // Of two changes to one message the last holds.
    var notices: [Int64: Notice] = [:]
    for notice in changes.notices { notices[notice.number] = notice }
    let changed = Array(notices.values)
    values.append(.smalls(messages.map { Int32(clamping: $0.head + 1) }))
    values.append(.texts(messages.map(\.channel.rawValue)))
    values.append(.texts(messages.map(\.template.rawValue)))
    values.append(.byteStrings(messages.map { Self.text(of: $0.values) }))
    values.append(.integers(messages.map(\.at.milliseconds)))
    values.append(.integers(changed.map(\.number)))
    values.append(.texts(changed.map(\.state.rawValue)))
    values.append(.smalls(changed.map(\.attempts)))
    values.append(.integers(changed.map(\.due.milliseconds)))
  }

  /// Tiles of the tree under a seal, a column each.
  func tiles(_ tiles: [Seal.Tile]) -> [Parameter] {
    [.integers(tiles.map(\.number)), .byteStrings(tiles.map(\.bytes))]
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
