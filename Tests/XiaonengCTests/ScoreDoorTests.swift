import CXiaoneng
import Testing
import Xiaoneng

@testable import XiaonengC
@testable import fuzz

/// Schemes and scores through C.
@Suite struct ScoreDoorTests {
  private let null = Fault.Code.nullArgument.number
  private let bad = Fault.Code.badHandle.number
  private let missing = Int32.min

  private func withScheme(_ name: String, _ body: (OpaquePointer) throws -> Void) throws {
    var scheme: OpaquePointer?
    #expect(CXiaoneng.xn_scheme_open(name, &scheme) == 0)
    let opened = try #require(scheme)
    try body(opened)
    #expect(CXiaoneng.xn_scheme_close(opened) == 0)
    #expect(CXiaoneng.xn_scheme_close(opened) == 0)
    var count = 0
    #expect(CXiaoneng.xn_scheme_factors(opened, &count) == bad)
  }

  @Test func `arrays of marks give totals, parts and ranks, refusals element by element`() throws {
    try withScheme("danzhou.six") { scheme in
      let marks: [Int32] = [
        9_000, 8_000, 7_000, 6_000, 5_000, missing, 9_999, 9_999, 9_999, 9_999, 9_999, 9_999,
        missing, 0, 0, 0, 0, 0, .max, 0, 0, 0, 0, 0, .min + 1, 0, 0, 0, 0, 0, -1, 0, 0, 0, 0, 0,
      ]
      var totals = [Int32](repeating: 7, count: 6)
      var parts = [Int32](repeating: 7, count: 36)
      var ranks = [Int32](repeating: 7, count: 6)
      var refused = 0
      #expect(CXiaoneng.xn_scores(scheme, marks, 6, &totals, &parts, &ranks, &refused) == 0)
      // (15·90 + 15·80 + 20·70 + 10·60 + 25·50) / 85
      #expect(totals == [6_824, 9_999, missing, missing, missing, missing])
      #expect(ranks == [2, 1, 0, 0, 0, 0])
      #expect(refused == 4)
      #expect(parts[..<6].reduce(0, +) == 6_824 && parts[5] == 0)
      #expect(parts[6..<12].reduce(0, +) == 9_999)
      #expect(parts[12...].allSatisfy { $0 == missing })
    }
  }

  @Test func `arrays may lie anywhere`() throws {
    try withScheme("project.sixOnes") { scheme in
      let arena = Arena()
      let marks = arena.misaligned([Int32](repeating: 5_000, count: 12))
      let totals = arena.misaligned([Int32](repeating: 0, count: 2))
      #expect(CXiaoneng.xn_scores(scheme, marks, 2, totals, nil, nil, nil) == 0)
      #expect(UnsafeRawPointer(totals).loadUnaligned(as: Int32.self) == 5_000)
    }
  }

  @Test func `no function trusts its pointers`() throws {
    var out: OpaquePointer?
    #expect(CXiaoneng.xn_scheme_open(nil, &out) == null)
    #expect(CXiaoneng.xn_scheme_open("danzhou.six", nil) == null)
    #expect(CXiaoneng.xn_scheme_open("oracle", &out) == Refusal.Code.notFound.number)
    #expect(CXiaoneng.xn_scheme_open_json(nil, 2, &out) == null)
    #expect(CXiaoneng.xn_scheme_open_json("{}", 2, nil) == null)
    #expect(CXiaoneng.xn_scheme_open_json("{}", 2, &out) == Fault.Code.missingField.number)
    #expect(CXiaoneng.xn_scheme_open_json("{", 1, &out) == Fault.Code.badJSON.number)
    #expect(CXiaoneng.xn_scheme_open_json("{}", -1, &out) == Fault.Code.tooLarge.number)
    #expect(CXiaoneng.xn_scheme_close(nil) == 0)
    #expect(CXiaoneng.xn_scheme_json(nil, nil) == null)
    #expect(out == nil)
    var mark: Int32 = 0
    var total: Int32 = 7
    var count = 0
    #expect(CXiaoneng.xn_scores(nil, &mark, 1, &total, nil, nil, nil) == null)
    try withCalendar { calendar in
      #expect(CXiaoneng.xn_scores(calendar, &mark, 1, &total, nil, nil, nil) == bad)
      #expect(CXiaoneng.xn_scheme_factors(calendar, &count) == bad)
    }
    #expect(
      CXiaoneng.xn_scores(OpaquePointer(bitPattern: 0x30), &mark, 1, &total, nil, nil, nil) == bad)
    try withScheme("model.a") { scheme in
      #expect(CXiaoneng.xn_scheme_factors(scheme, nil) == null)
      #expect(CXiaoneng.xn_scheme_factors(scheme, &count) == 0)
      #expect(count == 9)
      #expect(CXiaoneng.xn_scores(scheme, nil, 1, &total, nil, nil, nil) == null)
      #expect(CXiaoneng.xn_scores(scheme, &mark, 1, nil, nil, nil, nil) == null)
      #expect(CXiaoneng.xn_scores(scheme, nil, 0, nil, nil, nil, nil) == 0)
      for count in [-1, .min, .max, Int(Int32.max)] {
        let status = CXiaoneng.xn_scores(scheme, &mark, count, &total, nil, nil, nil)
        #expect(status == Fault.Code.tooLarge.number)
      }
      var calendar = xn_day(0)
      #expect(CXiaoneng.xn_calendar_count(scheme, 0, 1, &calendar) == bad)
    }
    #expect(total == 7)
  }

  @Test func `a scheme goes out and comes in as JSON; one out of balance does not`() throws {
    try withScheme("danzhou.six@1") { scheme in
      let (status, json) = answer { CXiaoneng.xn_scheme_json(scheme, $0) }
      #expect(status == 0)
      let read = try Scheme.read(try #require(json))
      #expect(read == .six)
      var again: OpaquePointer?
      func open(_ scheme: Scheme) -> Int32 {
        let bytes = scheme.json.canonicalBytes.map { CChar(bitPattern: $0) }
        return CXiaoneng.xn_scheme_open_json(bytes, bytes.count, &again)
      }
      #expect(open(read) == 0)
      #expect(CXiaoneng.xn_scheme_close(again) == 0)
      var wrong = read
      wrong.factors[0].weight += 1
      #expect(open(wrong) == Refusal.Code.weightsUnbalanced.number)
    }
  }
}
