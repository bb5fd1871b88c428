import Foundation
import Testing

@testable import Xiaoneng
@testable import XiaonengSQLite

/// What an engine keeps in mind has a bound in bytes.
@Suite struct CacheTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  private func office(_ bytes: Int, _ name: String = "ledger.db") throws -> Office {
    let office = try Office(try SQLiteStore(path: folder.file(name))) { $0.cacheBytes = bytes }
    try office.found()
    return office
  }

  @Test func `many open cases stay under the bound, and everything still works`() throws {
    let bound = 200_000
    let small = try office(bound)
    let large = try office(1 << 30, "large.db")
    for office in [small, large] {
      var keys: [DossierKey] = []
      for batch in 0..<20 {
        let requests = (0..<100).map {
          CommandRequest(
            .case(office.application(batch * 100 + $0)), by: office.window, at: office.at())
        }
        for outcome in try office.engine.execute(requests) {
          keys.append(try #require(outcome.done).dossier)
        }
        if office === small { #expect(office.engine.cachedBytes <= bound) }
      }
      // Those of long ago are read again, changed, and forgotten again.
      for key in keys.enumerated() where key.offset % 7 == 0 {
        try office.accept(key.element)
        if office === small { #expect(office.engine.cachedBytes <= bound) }
      }
      while try office.engine.sweep(at: office.at(60)).more {}
      if office === small { #expect(office.engine.cachedBytes <= bound) }
      let reply = try office.engine.query(
        .caseList(CaseFilter(limit: 1_000)), by: Principal("auditor", .auditor), at: office.at(61))
      guard case .caseList(let list) = reply.answer else {
        Issue.record("\(reply)")
        return
      }
      #expect(list.cases.count == 1_000 && list.more)
      if office === small { #expect(office.engine.cachedBytes <= bound) }
    }
    #expect(large.engine.cachedBytes > 5 * bound)
    // The ledgers are the same bytes, however much was forgotten in between.
    let seals = try [small, large].map { try $0.engine.seal(at: $0.at(61)) }
    #expect(seals[0].root == seals[1].root && seals[0].entries == seals[1].entries)
    #expect(try small.engine.verify().wrong == nil)
  }

  @Test(arguments: [0, 1, 4_096])
  func `a bound below one dossier forgets each after its transaction`(_ bound: Int) throws {
    let office = try office(bound)
    let key = try office.submit(1)
    #expect(office.engine.cachedBytes <= bound)
    try office.accept(key)
    #expect(office.engine.cachedBytes <= bound)
    #expect(try office.engine.verify().wrong == nil)
  }

  @Test func `what is counted grows and shrinks with what is kept`() throws {
    let office = try office(1 << 30)
    let key = try office.submit(1)
    let one = office.engine.cachedBytes
    #expect(one > 500)
    try office.accept(key)
    #expect(office.engine.cachedBytes > one)
    // What is refused leaves nothing.
    let before = office.engine.cachedBytes
    #expect(
      try office.engine.execute(
        .case(.submit(Cases.Application(item: "none", applicant: Cases.Applicant("甲", phone: "")))),
        by: office.window,
        at: office.at(1)
      ).refusal != nil)
    #expect(office.engine.cachedBytes == before)
  }
}
