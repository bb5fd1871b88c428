import CXiaoneng
import Foundation
import Testing
import Xiaoneng

@testable import XiaonengC
@testable import fuzz

/// A calendar's handle, closed at the end.
func withCalendar(_ name: String = "china", _ body: (OpaquePointer) throws -> Void) throws {
  var calendar: OpaquePointer?
  #expect(CXiaoneng.xn_calendar_open(name, &calendar) == 0)
  let opened = try #require(calendar)
  try body(opened)
  #expect(CXiaoneng.xn_calendar_close(opened) == 0)
}

/// An engine's handle, closed at the end.
func withEngine(_ body: (OpaquePointer) throws -> Void) throws {
  var engine: OpaquePointer?
  #expect(CXiaoneng.xn_open("memory:", &engine) == 0)
  let opened = try #require(engine)
  try body(opened)
  #expect(CXiaoneng.xn_close(opened) == 0)
}

/// What a call wrote into a buffer, released.
func answer(_ body: (UnsafeMutablePointer<xn_buffer>) -> xn_status) -> (Int32, JSONValue?) {
  var buffer = xn_buffer()
  let status = body(&buffer)
  defer { CXiaoneng.xn_buffer_free(&buffer) }
  guard let bytes = buffer.bytes else { return (status, nil) }
  return (status, try? JSONValue(parsing: String(cString: bytes)))
}

/// The field of the last failure.
var lastField: String? { answer { CXiaoneng.xn_last_error($0) }.1?["field"]?.string }

func day(_ text: String) -> Int32 { Day(text)?.number ?? .max }

extension xn_outcome {
  static var blank: xn_outcome {
    var outcome = xn_outcome()
    outcome.struct_size = UInt32(MemoryLayout<xn_outcome>.size)
    return outcome
  }

  var name: String {
    withUnsafeBytes(of: dossier) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}
