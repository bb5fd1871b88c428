import Foundation
import Testing

@testable import Xiaoneng

/// What every store promises to whoever follows it, and to whoever moves it.
@Suite struct StoreFeedTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  let one = DossierKey(.case, "A1")
  let two = DossierKey(.case, "A2")

  @Test(arguments: StoreKind.whole)
  func `a feed read page by page gives every entry once, in its order`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    var cursor = StoredFeed.Cursor.start
    #expect(try store.readFeed(after: cursor, limit: 9) == StoredFeed(settled: .start))
    var read: [StoredEntry] = []
    for round in 0..<7 {
      try store.record(round % 2 == 0 ? one : two, [Int64(round), 1, 2])
      let feed = try store.readFeed(after: cursor, limit: round == 3 ? 2 : 4)
      // Other tests' transactions hold the feed of a server back.
      #expect(!feed.isHeldBack || kind == .postgresql)
      read += feed.entries
      // The text of a cursor is as good as the cursor.
      cursor = try #require(StoredFeed.Cursor(feed.settled.description))
    }
    while true {
      let feed = try store.readFeed(after: cursor, limit: 4)
      if feed.isHeldBack { usleep(10_000) }
      if feed.entries.isEmpty, !feed.isHeldBack {
        #expect(feed.settled == cursor)
        break
      }
      read += feed.entries
      cursor = feed.settled
    }
    #expect(try read == store.everything())
    #expect(try store.readFeed(after: .start, limit: 0).entries.isEmpty)
    #expect(try store.readFeed(after: .start, limit: -1).entries.isEmpty)
  }

  @Test(arguments: ["", "1", "1.", ".1", "01.1", "1.-1", "-1.1", "1.1.1", "a.b", "1.1 "])
  func `a text that no feed gave is no cursor`(_ text: String) {
    #expect(StoredFeed.Cursor(text) == nil)
  }

  @Test(arguments: StoreKind.whole, StoreKind.whole)
  func `a ledger moves from any store to any other, whole`(
    _ from: StoreKind, _ to: StoreKind
  ) throws {
    let (here, there) = (try Folder(), try Folder())
    let office = try Office(try from.make(in: here))
    try office.work()
    let (source, target) = (office.engine.store, try to.make(in: there))
    #expect(try source.copy(into: target, page: 7) == source.lastNumber())
    let (mine, theirs) = (source.audit, target.audit)
    #expect(try source.everything() == target.everything())
    #expect(try mine.values() == theirs.values())
    #expect(try mine.counters() == theirs.counters())
    #expect(try mine.seals() == theirs.seals())
    func requests(_ audit: any StoreAudit) throws -> [String: StoredRequest] {
      var found: [String: StoredRequest] = [:]
      try audit.requests { found[$0] = $1 }
      return found
    }
    #expect(try requests(mine).count == 12)
    #expect(try requests(mine) == requests(theirs))
    func notices(_ audit: any StoreAudit) throws -> [Notice] {
      var found: [Notice] = []
      try audit.notices { found.append($1) }
      return found
    }
    #expect(try notices(mine) == notices(theirs))
    #expect(try mine.tally().personal == theirs.tally().personal)
    let moved = try Engine(store: target)
    #expect(try moved.verify(against: source.lastSeal()).wrong == nil)
    #expect(faultCode { try source.copy(into: target) } == .storeExists)
    #expect(faultCode { try source.copy(into: target, page: 0) } == .badOption)
    // It goes on where it was.
    let second = try Office(target, seed: 8)
    #expect(try second.submit(99).id.hasSuffix("0013"))
  }

  @Test(arguments: StoreKind.allCases)
  func `what holds entries and no settings is opened by no engine`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    try store.record(one)
    #expect(faultCode { _ = try Engine(store: store) } == .storeCorrupt)
    #expect(try store.value(named: "secret") == nil)
  }
}
