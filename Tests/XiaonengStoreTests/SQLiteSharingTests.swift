import Foundation
import Synchronization
import Testing

@testable import Xiaoneng
@testable import XiaonengSQLite

/// What becomes of one file in several hands.
@Suite struct SQLiteSharingTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  let one = DossierKey(.case, "A1")
  private var path: String { folder.file("ledger.db") }

  private func impatient() throws -> SQLiteStore {
    var options = SQLiteStore.Options()
    options.busyMilliseconds = 0
    return try SQLiteStore(path: path, options: options)
  }

  @Test func `one writer at a time, and readers are never kept out`() throws {
    let first = try SQLiteStore(path: path)
    let second = try impatient()
    _ = try first.begin(writing: true)
    #expect(faultCode { _ = try second.begin(writing: true) } == .storeBusy)
    _ = try second.begin(writing: false)
    #expect(try second.lastNumber() == 0)
    second.rollback()
    first.rollback()
    try second.record(one)
    #expect(try first.lastNumber() == 1)
  }

  @Test func `a reader sees what was there when it began`() throws {
    let writer = try SQLiteStore(path: path)
    let reader = try SQLiteStore(path: path)
    try writer.record(one)
    _ = try reader.begin(writing: false)
    try writer.record(one)
    #expect(try reader.lastNumber() == 1)
    #expect(try reader.head(of: one)?.version == 1)
    reader.rollback()
    #expect(try reader.lastNumber() == 2)
  }

  @Test func `the generation changes when someone else has written, and only then`() throws {
    let mine = try SQLiteStore(path: path)
    let theirs = try SQLiteStore(path: path)
    func generation(_ writing: Bool) throws -> Int64 {
      defer { mine.rollback() }
      return try mine.begin(writing: writing)
    }
    try mine.record(one)
    let before = try generation(false)
    #expect(try generation(true) == before)
    _ = try theirs.begin(writing: true)
    theirs.rollback()
    #expect(try generation(false) == before)
    try theirs.record(one)
    let after = try generation(true)
    #expect(after != before)
    #expect(try generation(false) == after)
    try mine.record(one)
    #expect(try generation(true) == after)
    #expect(try mine.head(of: one)?.version == 3)
  }

  @Test func `stores opened at the same moment all find one ledger`() throws {
    let path = path
    let codes = Mutex<[Fault.Code?]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { index in
      let code = faultCode {
        try SQLiteStore(path: path).record(DossierKey(.case, "A\(index)"))
      }
      codes.withLock { $0.append(code) }
    }
    #expect(codes.withLock { $0 } == [Fault.Code?](repeating: nil, count: 8))
    #expect(try SQLiteStore(path: path).lastNumber() == 8)
  }

  @Test func `an engine forgets what it knew when another has written`() throws {
    let first = try Office(SQLiteStore(path: path))
    try first.found()
    let key = try first.submit(0)
    let second = try Office(SQLiteStore(path: path))
    try second.accept(key)
    #expect(
      try first.refusal(.accept(Cases.Acceptance("受2")), on: key, by: first.window) == .wrongPhase)
    #expect(try second.submit(1) != key)
    #expect(try first.submit(2).id.hasSuffix("0003"))
    #expect(try chainHolds(first.engine.store.everything()))
  }

  @Test func `four engines on one file lose nothing`() throws {
    let path = path
    try Office(SQLiteStore(path: path)).found()
    let before = try SQLiteStore(path: path).lastNumber()
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 4) { worker in
      do {
        var options = SQLiteStore.Options()
        options.busyMilliseconds = 120_000
        let office = try Office(SQLiteStore(path: path, options: options), seed: UInt64(worker))
        for number in 0..<50 {
          let key = try office.submit(worker * 1_000 + number)
          try office.accept(key)
          try office.advance(key, by: office.handler)
          try office.advance(key, by: office.reviewer)
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    let store = try SQLiteStore(path: path)
    let all = try store.everything()
    #expect(Int64(all.count) == before + 800)
    #expect(try chainHolds(all))
    let heads = try store.heads(of: [.case])
    #expect(heads.count == 200)
    #expect(heads.allSatisfy { $0.version == 4 })
    let numbers = heads.compactMap { Int($0.key.id.suffix(4)) }
    #expect(numbers.sorted() == Array(1...200))
    let received = try store.facts(from: .first, through: .last, unit: nil, item: nil)
      .filter { $0.key.measure == .received }.map(\.value)
    #expect(received == [200])
  }
}
