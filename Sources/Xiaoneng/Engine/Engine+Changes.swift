// What changed since a viewer last asked (变动读取): one feed over all domains, so that a portal or a screen in the hall
// follows without asking everything again.

extension Engine {
  /// The dossiers that changed after a cursor, as far as the viewer is shown them, each once and where it changed last.
  ///
  /// What the viewer may not see is passed over without a trace: the cursor is sealed, differs each time, and belongs to
  /// who asked, so that it neither counts nor tells what lies between.
  /// - Complexity: O(entries after the cursor), but at most what fills a page.
  func changes(
    _ filter: Desk.ChangeFilter, _ question: Question, _ context: Context
  ) throws -> Desk.ChangeList {
    try checkLimit(filter.limit)
    var list = Desk.ChangeList()
    let seal = CursorSeal(of: question.actor, with: register.secret)
    var cursor: StoredFeed.Cursor
    if filter.after.isEmpty {
      cursor = try store.endOfFeed()
    } else {
      guard let opened = seal.opened(filter.after) else {
        throw Refusal(.notFound, article: "record", field: "data.after")
      }
      cursor = opened
      var page = ChangePage(viewers: listers(question.actor, context), limit: Int(filter.limit))
      var isHeldBack = false
      while !page.isFull {
        let feed = try store.readFeed(after: cursor, limit: Self.feedPage)
        let taken = try take(feed.entries, into: &page, unit: filter.unit)
        isHeldBack = feed.isHeldBack
        if taken < feed.entries.count {
          // The cursor ends before what no longer found room.
          cursor = try store.readFeed(after: cursor, limit: taken).settled
        } else {
          cursor = feed.settled
        }
        guard taken == Self.feedPage else { break }
      }
      list.changes = page.changes
      list.more = page.isFull
      list.settled = !isHeldBack
    }
    // A copy is drawn from: a question changes nothing, not even which salts come next.
    var source = salts
    list.next = seal.sealed(cursor, with: source.next())
    return list
  }

  private static let feedPage = 256

  /// Adds to the page what the entries changed; how many were taken before there was no more room.
  private func take(
    _ entries: [StoredEntry], into page: inout ChangePage, unit: String
  ) throws -> Int {
    for (index, stored) in entries.enumerated() {
      let entry = try LedgerEntry(chained: stored.text)
      let key = entry.dossier
      guard let viewer = page.viewers[key.kind], let shelf = shelf(of: key.kind) else { continue }
      if !page.isKnown(key) {
        let head: DossierHead
        do { head = try shelf.head(of: key, seenBy: viewer, self) } catch let fault as Fault {
          throw fault
        } catch {
          page.hide(key)
          continue
        }
        guard unit.isEmpty || head.unit == unit else {
          page.hide(key)
          continue
        }
        guard page.show(key, unit: head.unit) else { return index }
      }
      page.move(key, to: entry.at)
    }
    return entries.count
  }

  /// Who the viewer is in the lists of each kind that the table opens to them.
  func listers(_ actor: Principal, _ context: Context) -> [DossierKind: Viewer] {
    var viewers: [DossierKind: Viewer] = [:]
    for kind in DossierKind.allCases {
      viewers[kind] = try? viewer(actor, word: kind.listing, context)
    }
    return viewers
  }
}

/// A page of changes as it fills.
private struct ChangePage {
  let viewers: [DossierKind: Viewer]
  let limit: Int
  private var rows: [DossierKey: Desk.Change] = [:]
  private var hidden: Set<DossierKey> = []
  private(set) var isFull = false

  init(viewers: [DossierKind: Viewer], limit: Int) {
    (self.viewers, self.limit) = (viewers, limit)
  }

  /// In the order of their last change.
  var changes: [Desk.Change] {
    rows.values.sorted { ($0.at, $0.dossier) < ($1.at, $1.dossier) }
  }

  func isKnown(_ key: DossierKey) -> Bool { rows[key] != nil || hidden.contains(key) }

  mutating func hide(_ key: DossierKey) { hidden.insert(key) }

  /// Makes room for a dossier; false where there is none.
  mutating func show(_ key: DossierKey, unit: String) -> Bool {
    guard rows.count < limit else {
      isFull = true
      return false
    }
    var change = Desk.Change()
    (change.dossier, change.unit) = (key, unit)
    rows[key] = change
    return true
  }

  mutating func move(_ key: DossierKey, to at: Instant) { rows[key]?.at = at }
}

/// How a reader's place in the feed is handed out (游标密封): nobody but the store that gave it reads it, and nobody but
/// who was given it may give it back.
private struct CursorSeal {
  private let key: [UInt8]

  init(of actor: Principal, with secret: [UInt8]) {
    let who = JSONValue.array([
      .string(actor.id), .string(actor.role.rawValue), .string(actor.unit),
    ])
    key = SHA256.authenticate(Array("feed-cursor\n".utf8) + who.canonicalBytes, with: secret).bytes
  }

  func sealed(_ cursor: StoredFeed.Cursor, with salt: Salt) -> String {
    var plain = Salt(high: cursor.transaction, low: UInt64(bitPattern: cursor.number)).bytes
    for number in cursor.others {
      plain += Salt(high: 0, low: UInt64(bitPattern: number)).bytes
    }
    let body = salt.bytes + zip(plain, stream(salt.bytes, plain.count)).map { $0 ^ $1 }
    return Self.hex(body) + tag(body)
  }

  func opened(_ text: String) -> StoredFeed.Cursor? {
    // Sixteen bytes of salt, sixteen for each place, and the tag.
    guard text.utf8.count % 32 == 0,
      (96...32 * (StoredFeed.Cursor.mostPlaces + 2))
        .contains(text.utf8.count), let body = Self.bytes(text.dropLast(32))
    else { return nil }
    // How long the comparison takes tells nothing of the right tag.
    let right = (Self.hex(body) + tag(body)).utf8
    guard zip(text.utf8, right).reduce(UInt8(0), { $0 | ($1.0 ^ $1.1) }) == 0 else { return nil }
    let hidden = body.dropFirst(16)
    let plain = zip(hidden, stream(Array(body.prefix(16)), hidden.count)).map { $0 ^ $1 }
    var parts: [Salt] = []
    for start in stride(from: 0, to: plain.count, by: 16) {
      guard let part = Salt(bytes: Array(plain[start..<start + 16])) else { return nil }
      parts.append(part)
    }
    guard let first = parts.first else { return nil }
    var cursor = StoredFeed.Cursor(
      transaction: first.high, number: Int64(bitPattern: first.low))
    cursor.others = parts.dropFirst().map { Int64(bitPattern: $0.low) }
    return cursor
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    var text = ""
    for byte in bytes {
      text += byte < 16 ? "0" : ""
      text += String(byte, radix: 16)
    }
    return text
  }

  private static func bytes(_ text: Substring) -> [UInt8]? {
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in text.utf8 {
      let value: UInt8
      switch digit {
      case 0x30...0x39: value = digit - 0x30
      case 0x61...0x66: value = digit - 0x57
      default: return nil
      }
      if let upper = high {
        bytes.append(upper << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return high == nil ? bytes : nil
  }

  private func stream(_ salt: [UInt8], _ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var block: UInt8 = 0
    while bytes.count < count {
      // The first is as it was when there was one place only.
      let mark = block == 0 ? [] : [block]
      bytes += SHA256.authenticate(Array("stream\n".utf8) + salt + mark, with: key).bytes.prefix(16)
      block &+= 1
    }
    return Array(bytes.prefix(count))
  }

  private func tag(_ body: [UInt8]) -> String {
    String(SHA256.authenticate(Array("tag\n".utf8) + body, with: key).hex.prefix(32))
  }
}
