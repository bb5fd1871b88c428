import CXiaoneng
import Foundation
import Testing
import Xiaoneng

// The bodies behind the header's functions are linked in with this module.
@testable import XiaonengC

/// The C library as C calls it: right, wrong and hostile.
@Suite struct CDoorTests {
  /// The text of a buffer, released.
  private func text(_ body: (UnsafeMutablePointer<xn_buffer>) -> xn_status) -> (Int32, JSONValue?) {
    var buffer = xn_buffer()
    let status = body(&buffer)
    defer { CXiaoneng.xn_buffer_free(&buffer) }
    guard let bytes = buffer.bytes else { return (status, nil) }
    return (status, try? JSONValue(parsing: String(cString: bytes)))
  }

  private func withEngine(_ body: (OpaquePointer) throws -> Void) throws {
    var engine: OpaquePointer?
    #expect(CXiaoneng.xn_open("memory:", &engine) == 0)
    let opened = try #require(engine)
    try body(opened)
    #expect(CXiaoneng.xn_close(opened) == 0)
  }

  private let unit =
    #"{"actor":{"id":"a","role":"administrator"},"at":"2012-01-01T00:00:00+08:00","command":"unit.register","data":{"name":"工商局"},"dossier":"unit/GS"}"#

  @Test func `a command goes in and its outcome comes out`() throws {
    try withEngine { engine in
      let (status, outcome) = text { CXiaoneng.xn_execute(engine, unit, unit.utf8.count, $0) }
      #expect(status == 0)
      #expect(outcome?["done"]?["events"]?.array == ["unit.registered"])
      let question =
        #"{"actor":{"id":"x","role":"citizen"},"at":"2012-01-01T00:00:00+08:00","query":"unit.list"}"#
      let (asked, answer) = text { CXiaoneng.xn_query(engine, question, question.utf8.count, $0) }
      #expect(asked == 0)
      #expect(answer?["data"]?["units"]?.array?.count == 1)
      let (verified, result) = text { CXiaoneng.xn_verify(engine, nil, 0, $0) }
      #expect(verified == 0)
      #expect(result?["wrong"] == nil)
      #expect(result?["entries"]?.integer == 1)
    }
  }

  @Test func `a batch answers a line for a line, and all or nothing undoes what went before`()
    throws
  {
    try withEngine { engine in
      let bad = unit.replacingOccurrences(of: #""name":"工商局""#, with: #""name":"""#)
        .replacingOccurrences(of: "unit/GS", with: "unit/ZJ")
      let lines = unit + "\n\n" + bad + "\n{\n"
      var buffer = xn_buffer()
      #expect(
        CXiaoneng.xn_execute_batch(engine, lines, lines.utf8.count, UInt32(XN_BATCH_EACH), &buffer)
          == 0)
      let answers = String(cString: try #require(buffer.bytes)).split(separator: "\n")
        .compactMap { try? JSONValue(parsing: String($0)) }
      CXiaoneng.xn_buffer_free(&buffer)
      #expect(answers.map { $0["line"]?.integer } == [1, 3, 4])
      #expect(
        answers[0]["done"] != nil && answers[1]["refused"] != nil && answers[2]["fault"] != nil)
    }
    try withEngine { engine in
      let bad = unit.replacingOccurrences(of: #""name":"工商局""#, with: #""name":"""#)
        .replacingOccurrences(of: "unit/GS", with: "unit/ZJ")
      let lines = unit + "\n" + bad
      let (status, answer) = text {
        CXiaoneng.xn_execute_batch(
          engine, lines, lines.utf8.count, UInt32(XN_BATCH_ALL_OR_NOTHING), $0)
      }
      #expect(status == 0)
      #expect(answer?["refused"] != nil)
      #expect(text { CXiaoneng.xn_verify(engine, nil, 0, $0) }.1?["entries"]?.integer == 0)
    }
  }

  private func open(_ url: String, _ rules: String) -> Int32 {
    var engine: OpaquePointer?
    let status = rules.withCString { text in
      var options = xn_open_options()
      options.struct_size = UInt32(MemoryLayout<xn_open_options>.size)
      options.rules = xn_text(bytes: text, length: rules.utf8.count)
      return CXiaoneng.xn_open_with(url, &options, &engine)
    }
    #expect((engine != nil) == (status == 0))
    #expect(CXiaoneng.xn_close(engine) == 0)
    return status
  }

  @Test func `a file decides by the rules it was made with, and other rules are refused`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("xn-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = "sqlite:\(folder.path)/city.db"
    let city =
      #"{"id":"c","parent":"danzhou2011","validFrom":"2012-01-01","changes":{"acceptNoticeDays":2}}"#
    #expect(open(file, city) == 0)
    #expect(open(file, "national2024") == Fault.Code.rulesDiffer.number)
    #expect(open(file, city) == 0)
    #expect(open(file, "") == 0)
  }

  @Test func `a set of shards opens by its address, whole and in its order`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("xn-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (one, two) = ("\(folder.path)/one.db", "sqlite:\(folder.path)/two.db")
    #expect(open("shards:\(one),\(two)", "") == 0)
    #expect(open("shards:\(one),\(two)", "") == 0)
    #expect(open("shards:\(two),sqlite:\(one)", "") == Fault.Code.badOption.number)
    #expect(open("sqlite:\(one)", "") == Fault.Code.badOption.number)
    #expect(open("shards:", "") == Fault.Code.badValue.number)
    #expect(open("shards:\(one),", "") == Fault.Code.badValue.number)
  }

  @Test func `options and rule sets at fault are refused by name`() {
    #expect(open("memory:", "{") == Fault.Code.badJSON.number)
    #expect(open("memory:", "national1924") == Fault.Code.badValue.number)
    let bad =
      #"{"id":"c","parent":"danzhou2011","validFrom":"2012-01-01","changes":{"a":1,"warnDays":"x"}}"#
    #expect(open("memory:", bad) == Fault.Code.unknownField.number)
    let (_, told) = text { CXiaoneng.xn_last_error($0) }
    #expect(
      told?["detail"]?.string == "a unknownField; warnDays wrongType integer ≠ string",
      "\(told ?? .null)")
  }

  @Test func `every null is refused and the engine goes on`() throws {
    let null = Fault.Code.nullArgument.number
    try withEngine { engine in
      #expect(CXiaoneng.xn_open(nil, nil) == null)
      #expect(CXiaoneng.xn_open_with(nil, nil, nil) == null)
      #expect(open("memory:", "") == 0)
      #expect(CXiaoneng.xn_execute(engine, unit, unit.utf8.count, nil) == null)
      #expect(text { CXiaoneng.xn_execute(engine, nil, 10, $0) }.0 == null)
      #expect(text { CXiaoneng.xn_execute(nil, unit, unit.utf8.count, $0) }.0 == null)
      #expect(text { CXiaoneng.xn_execute_batch(engine, nil, 1, 0, $0) }.0 == null)
      #expect(text { CXiaoneng.xn_query(engine, nil, 1, $0) }.0 == null)
      #expect(CXiaoneng.xn_sweep(engine, 0, 0, nil) == null)
      #expect(CXiaoneng.xn_notices(engine, 0, 0, 0, nil) == null)
      #expect(CXiaoneng.xn_seal(engine, 0, nil) == null)
      #expect(text { CXiaoneng.xn_verify(engine, nil, 5, $0) }.0 == null)
      #expect(CXiaoneng.xn_last_error(nil) == null)
      #expect(CXiaoneng.xn_schema(nil) == null)
      #expect(CXiaoneng.xn_day_make(2012, 1, 1, nil) == null)
      #expect(CXiaoneng.xn_day_parts(0, nil, nil, nil) == null)
      #expect(CXiaoneng.xn_calendar_open(nil, nil) == null)
      #expect(CXiaoneng.xn_calendar_add(nil, 0, 0, nil, nil) == null)
      #expect(CXiaoneng.xn_credit_code_check(nil, 18) == null)
      CXiaoneng.xn_buffer_free(nil)
      #expect(CXiaoneng.xn_close(nil) == 0)
      #expect(text { CXiaoneng.xn_execute(engine, unit, unit.utf8.count, $0) }.0 == 0)
    }
  }

  @Test func `closed, foreign and made-up handles are refused`() throws {
    var engine: OpaquePointer?
    #expect(CXiaoneng.xn_open("memory:", &engine) == 0)
    #expect(CXiaoneng.xn_close(engine) == 0)
    #expect(CXiaoneng.xn_close(engine) == 0)
    let bad = Fault.Code.badHandle.number
    #expect(text { CXiaoneng.xn_seal(engine, 0, $0) }.0 == bad)
    #expect(text { CXiaoneng.xn_seal(OpaquePointer(bitPattern: 0xDEAD_BEEF), 0, $0) }.0 == bad)
    var calendar: OpaquePointer?
    #expect(CXiaoneng.xn_calendar_open("china", &calendar) == 0)
    #expect(text { CXiaoneng.xn_seal(calendar, 0, $0) }.0 == bad)
    #expect(CXiaoneng.xn_calendar_close(calendar) == 0)
    var day: Int32 = 0
    var provisional: Int32 = 0
    #expect(CXiaoneng.xn_calendar_add(calendar, 15_000, 1, &day, &provisional) == bad)
  }

  @Test(arguments: [
    ("", Fault.Code.badJSON), ("{", .badJSON), ("[]", .wrongType), ("{}", .missingField),
    (String(repeating: "[", count: 10_000), .tooDeep), (#"{"a":1,"a":2}"#, .badJSON),
    (#"{"actor":1.5}"#, .badJSON), (#"{"actor":9007199254740993000000}"#, .badJSON),
    ("{\"actor\":\"\u{0}\"}", .badJSON),
  ])
  func `rubbish is refused with its own status`(_ json: String, _ code: Fault.Code) throws {
    try withEngine { engine in
      let bytes = Array(json.utf8).map { CChar(bitPattern: $0) } + [0]
      let (status, answer) = text { CXiaoneng.xn_execute(engine, bytes, json.utf8.count, $0) }
      #expect(status == code.number)
      #expect(answer == nil)
      let (_, error) = text { CXiaoneng.xn_last_error($0) }
      #expect(error?["code"]?.string == code.rawValue)
      #expect(error?["chinese"]?.string?.isEmpty == false)
    }
  }

  @Test func `huge lengths and bad UTF-8 are refused`() throws {
    try withEngine { engine in
      let tooLarge = Fault.Code.tooLarge.number
      #expect(text { CXiaoneng.xn_execute(engine, unit, Int.max, $0) }.0 == tooLarge)
      #expect(text { CXiaoneng.xn_execute(engine, unit, -1, $0) }.0 == tooLarge)
      let bad: [CChar] = [0x22, -1, -2, 0x22, 0]
      #expect(text { CXiaoneng.xn_execute(engine, bad, 4, $0) }.0 == Fault.Code.badText.number)
      #expect(CXiaoneng.xn_credit_code_check(bad, 4) == Fault.Code.badText.number)
      #expect(CXiaoneng.xn_credit_code_check("91350100M000100Y43", 18) == 0)
      #expect(
        CXiaoneng.xn_credit_code_check("91350100M000100Y44", 18)
          == Refusal.Code.checkMismatch.number)
      #expect(CXiaoneng.xn_citizen_number_check("11010519491231002X", 18) == 0)
    }
  }

  @Test func `a batch of days equals the days one by one`() throws {
    var calendar: OpaquePointer?
    #expect(CXiaoneng.xn_calendar_open("china", &calendar) == 0)
    let starts: [Int32] = [15_400, 0, 15_610, .max]
    let steps: [Int32] = [5, 5, -3, 1]
    var results: [Int32] = [1, 1, 1, 1]
    var refused = 0
    #expect(CXiaoneng.xn_calendar_add_batch(calendar, starts, steps, 4, &results, &refused) == 0)
    #expect(refused == 2)
    for index in starts.indices {
      var day: Int32 = .min
      var provisional: Int32 = 0
      _ = CXiaoneng.xn_calendar_add(calendar, starts[index], steps[index], &day, &provisional)
      #expect(results[index] == day)
    }
    #expect(CXiaoneng.xn_calendar_count_batch(calendar, nil, nil, 0, nil, nil) == 0)
    #expect(CXiaoneng.xn_calendar_close(calendar) == 0)
  }

  @Test func `an engine is refused after a fork and while another thread is inside`() throws {
    try withEngine { engine in
      let inside = try Handle.withEngine(engine) { _ in
        text { CXiaoneng.xn_seal(engine, 0, $0) }.0
      }
      #expect(inside == Fault.Code.storeBusy.number)
      #expect(text { CXiaoneng.xn_seal(engine, 0, $0) }.0 == 0)
    }
  }
}
