import Xiaoneng

// Packing (压实): what ended long ago is read seldom and repeats itself. Its rows stay where they are, with their numbers
// and pointers; their texts move into `pack`, the entries of a dossier together, with a dictionary made of the file's own
// entries. Rows are taken out and put in again: SQLite joins pages that grow empty only then, so that the room is used
// again without VACUUM. Packs stand one behind the other in a table of their own, whose pages are full.
extension SQLiteStore {
  /// How many bytes of text one transaction packs at most: about 30 ms of a writer's time.
  private static let mostBytes = 524_288
  /// Of how many entries a dictionary is made, and of how many of one form.
  private static let samples: Int64 = 1_024
  private static let samplesOfForm = 2
  /// Longer entries teach a dictionary little.
  private static let longestSample = 2_048

  /// Packs what stands still; see ``Store/pack(_:before:limit:)``.
  ///
  /// In a file with few such dossiers nothing is packed: there is no dictionary to be made of them, and little to win.
  /// - Throws: what writing a file can throw; nothing is changed then.
  /// - Complexity: O(entries packed × log of what is stored).
  public func pack(
    _ kinds: [DossierKind], before moment: Instant, limit: Int
  ) throws(Fault) -> Int? {
    // Mostly there is nothing to do: no one waits for the writers' lock to learn it.
    _ = try begin(writing: false)
    do {
      let connection = try live()
      let hasWords = try connection.statement(.newestDictionary).first { _ in true } ?? false
      let fewest = hasWords ? 1 : fewestPacked
      guard try cold(kinds, moment, fewest, connection).count >= fewest else {
        rollback()
        return 0
      }
    } catch {
      rollback()
      throw error
    }
    rollback()
    _ = try begin(writing: true)
    var done = 0
    try finish(erasing: false) { (connection) throws(Fault) in
      let cold = try cold(kinds, moment, max(1, limit), connection)
      guard !cold.isEmpty else { return }
      let words = try wordsToPackWith(connection)
      var number = try after(.lastPack, "pack.number", connection)
      var left = Self.mostBytes
      for dossier in cold {
        try pack(dossier, with: words, &number, &left, connection)
        done += 1
        if left <= 0 { break }
      }
    }
    return done
  }

  private struct Cold {
    var id: Int64
    var last: Int64
    var packed: Int64
  }

  private struct Row {
    var number: Int64
    var previous: Int64
    var text: [UInt8]
  }

  /// Dossiers with entries that may be packed, of each kind those that stand still longest.
  private func cold(
    _ kinds: [DossierKind], _ moment: Instant, _ limit: Int, _ connection: Connection
  ) throws(Fault) -> [Cold] {
    var found: [Cold] = []
    for kind in kinds where found.count < limit {
      let find = try connection.statement(.cold)
      try find.bind(1, kind.rawValue)
      find.bind(2, moment.milliseconds)
      find.bind(3, Int64(limit - found.count))
      found += try find.all {
        Cold(id: $0.integer(0), last: $0.integer(1), packed: $0.integer(2))
      }
    }
    return found
  }

  /// Packs the entries of a dossier that are not packed yet. What does not come out again to the byte stays as it is.
  private func pack(
    _ dossier: Cold, with words: [UInt8], _ number: inout Int64, _ left: inout Int,
    _ connection: Connection
  ) throws(Fault) {
    var rows: [Row] = []
    var next = dossier.last
    while next > dossier.packed {
      let find = try connection.statement(.event)
      find.bind(1, next)
      let row = try find.first { ($0.integer(0), $0.bytes(1), $0.integer(2)) }
      guard let (previous, text, owner) = row, previous < next, owner == dossier.id,
        text.first == 0x7B
      else { break }
      rows.append(Row(number: next, previous: previous, text: text))
      next = previous
    }
    rows.reverse()
    var first = 0
    while first < rows.count {
      var end = first
      var size = 0
      while end < rows.count, end - first < Segment.mostEntries,
        size + rows[end].text.count < Segment.mostBytes
      {
        size += rows[end].text.count + 1
        end += 1
      }
      // One alone is too long: it stays.
      guard end > first else {
        first += 1
        continue
      }
      if try pack(rows[first..<end], of: dossier.id, as: number, with: words, connection) {
        number += 1
      }
      left -= size
      first = end
    }
    let mark = try connection.statement(.markPacked)
    mark.bind(1, dossier.id)
    mark.bind(2, dossier.last)
    try mark.run()
  }

  private func pack(
    _ rows: ArraySlice<Row>, of dossier: Int64, as number: Int64, with words: [UInt8],
    _ connection: Connection
  ) throws(Fault) -> Bool {
    let texts = rows.map(\.text)
    guard let lines = Segment.lines(of: texts[...]), let packed = Deflate.pack(lines, with: words),
      packed.count < lines.count,
      let back = Deflate.unpack(packed, with: words, most: Segment.mostBytes),
      let segment = Segment(lines: back), segment.count == texts.count,
      texts.indices.allSatisfy({ segment.text($0) == texts[$0] })
    else { return false }
    let insert = try connection.statement(.insertPack)
    insert.bind(1, number)
    try insert.bind(2, packed)
    try insert.run()
    for (index, row) in rows.enumerated() {
      let delete = try connection.statement(.deleteEvent)
      delete.bind(1, row.number)
      try delete.run()
      let put = try connection.statement(.insertEvent)
      put.bind(1, row.number)
      put.bind(2, dossier)
      put.bind(3, row.previous)
      try put.run(4, text: Array("\(number)/\(index)".utf8))
    }
    return true
  }

  // MARK: - Dictionaries

  /// The dictionary to pack with: the newest, or a new one where the file has twice the entries that it was made of.
  private func wordsToPackWith(_ connection: Connection) throws(Fault) -> [UInt8] {
    let last = try lastNumber()
    let newest = try connection.statement(.newestDictionary).first {
      (entries: $0.integer(0), words: $0.bytes(1))
    }
    if let newest, newest.entries > last / 2, !newest.words.isEmpty { return newest.words }
    var words = try makeWords(of: last, connection)
    // Streams name it by 32 bits: one that another has already is made another.
    while let known = try dictionary(Deflate.name(of: words), connection), known != words {
      words = [0x0A] + words.prefix(Deflate.longestDictionary - 1)
    }
    let insert = try connection.statement(.insertDictionary)
    insert.bind(1, Deflate.name(of: words))
    insert.bind(2, last)
    try insert.bind(3, words)
    try insert.run()
    return words
  }

  /// Two entries of every form (event and fields) among some that lie evenly over the file, the frequent forms last,
  /// where pointing back to them costs least. Measured on 100,000 cases it packs within 4 % of 32 KiB of whole dossiers.
  private func makeWords(of last: Int64, _ connection: Connection) throws(Fault) -> [UInt8] {
    struct Form {
      var count = 0
      var first: Int64
      var lines: [[UInt8]] = []
    }
    var forms: [String: Form] = [:]
    let stride = max(1, last / Self.samples)
    var number = last
    while number > 0 {
      let find = try connection.statement(.event)
      find.bind(1, number)
      let text = try find.first { (row) throws(Fault) in try self.text(row, 1) } ?? []
      if text.count <= Self.longestSample, let line = Segment.line(of: text),
        let json = try? JSONValue(parsing: text), case .string(let event)? = json["event"]
      {
        var name = event
        if case .object(let members)? = json["data"] {
          for member in members { name += " " + member.key }
        }
        var form = forms[name] ?? Form(first: number)
        form.count += 1
        if form.lines.count < Self.samplesOfForm { form.lines.append(line) }
        forms[name] = form
      }
      number -= stride
    }
    let sorted = forms.values.sorted { ($0.count, $0.first) < ($1.count, $1.first) }
    let words = Array(sorted.flatMap(\.lines).joined(separator: [0x0A]))
    // Without a word zlib would pack as if none was named.
    return words.isEmpty ? [0x0A] : Array(words.suffix(Deflate.longestDictionary))
  }
}
