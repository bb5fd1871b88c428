import CXiaoneng
import Foundation
import Xiaoneng

/// The engine that a program runs on, in a town with its register in place, and what must always hold.
final class Machine {
  /// What an answer looks like, and how far a second engine's answer may differ.
  enum Shape { case outcome, outcomes, answer, json, same }

  private(set) var engine: OpaquePointer?
  private(set) var twin: OpaquePointer?
  /// Where this program's files lie, and go with it.
  private let scratch = "\(Machine.shelf)/xn-fuzz-\(UUID().uuidString)"
  /// The calendar that the calls on days use.
  var calendar: OpaquePointer?
  /// The last seal that was given out.
  var seal: [UInt8]?

  /// Every status that the header names.
  private static let statuses = Set(
    [0] + Fault.Code.allCases.map(\.number) + Refusal.Code.allCases.map(\.number))
  private static let town = lines(of: "town.ndjson")
  private static let shelf =
    FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()

  /// The text of a file beside this one.
  private static func lines(of name: String) -> [UInt8] {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent(name)
    return (try? Data(contentsOf: url)).map(Array.init) ?? []
  }

  init(isTwin: Bool) throws {
    guard xn_open("memory:", &engine) == 0, xn_calendar_open("china", &calendar) == 0 else {
      throw Broken("nothing opens")
    }
    if isTwin {
      makeScratch()
      guard xn_open("sqlite:\(scratch)/twin.db", &twin) == 0 else { throw Broken("no file opens") }
    }
    try ask("xn_execute_batch", .outcomes) { engine, out in
      Self.town.asC { xn_execute_batch(engine, $0, $1, 1, &out) }
    }
  }

  /// Gives everything back; twice, as the header allows.
  func close() {
    for handle in [engine, twin, engine] { _ = xn_close(handle) }
    for handle in [calendar, calendar] { _ = xn_calendar_close(handle) }
    try? FileManager.default.removeItem(atPath: scratch)
  }

  private func makeScratch() {
    try? FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
  }

  // MARK: - What every call must keep

  /// A status is one that the header names, and a failure can be told; true for `XN_OK`.
  @discardableResult
  func hold(_ status: xn_status) throws -> Bool {
    guard Self.statuses.contains(status) else { throw Broken("status \(status)") }
    if status == 0 { return true }
    let error = try lastError()
    guard error["number"]?.integer == Int64(status), error["chinese"]?.string?.isEmpty == false
    else { throw Broken("status \(status), and the last error is \(error)") }
    try holdParts(of: error)
    return false
  }

  /// The last failure part by part says what it says as JSON.
  func holdParts(of error: JSONValue) throws {
    var parts = sized(xn_error())
    guard xn_last_error_parts(&parts) == 0 else { throw Broken("the last error has no parts") }
    let texts = [
      "code": parts.code, "article": parts.article, "field": parts.field, "detail": parts.detail,
      "chinese": parts.chinese, "english": parts.english,
    ]
    guard Int64(parts.status) == error["number"]?.integer ?? 0 else {
      throw Broken("the last error's status is \(parts.status)")
    }
    for (name, text) in texts {
      let bytes = UnsafeRawBufferPointer(start: text.bytes, count: text.length)
      guard String(decoding: bytes, as: UTF8.self) == error[name]?.string ?? "",
        text.bytes.map({ $0[text.length] == 0 }) ?? true
      else { throw Broken("\(name) is not that of \(error)") }
    }
  }

  /// What the library tells of the last failure.
  func lastError() throws -> JSONValue {
    var out = xn_buffer()
    guard xn_last_error(&out) == 0 else { throw Broken("the last error fails") }
    return try JSONValue(parsing: try take(&out))
  }

  /// The text of a buffer, which is given back.
  func take(_ buffer: inout xn_buffer) throws -> [UInt8] {
    defer { xn_buffer_free(&buffer) }
    guard let bytes = buffer.bytes else { throw Broken("done, and nothing written") }
    guard bytes[buffer.length] == 0 else { throw Broken("no NUL behind the text") }
    return Array(UnsafeRawBufferPointer(start: bytes, count: buffer.length))
  }

  /// A call that answers with a status alone.
  func tell(_ name: String, _ body: (OpaquePointer?) -> xn_status) throws {
    let status = body(engine)
    try hold(status)
    if let twin, body(twin) != status { throw Broken("\(name): two stores, two statuses") }
  }

  /// A call that writes text: its answer, or nil when it failed.
  @discardableResult
  func ask(
    _ name: String, _ shape: Shape, _ body: (OpaquePointer?, inout xn_buffer) -> xn_status
  ) throws -> [UInt8]? {
    let (status, text) = try askOne(engine, shape, body)
    if let twin {
      let (other, otherText) = try askOne(twin, shape, body)
      // The store in memory and the file say the same, except for digests, which are salted.
      guard status == other else { throw Broken("\(name): status \(status) ≠ \(other) on a file") }
      guard shape == .answer || shape == .json || text == otherText else {
        let (here, there) = (text ?? [], otherText ?? [])
        throw Broken(
          "\(name): \(String(decoding: here, as: UTF8.self))\n≠ \(String(decoding: there, as: UTF8.self))"
        )
      }
    }
    return text
  }

  private func askOne(
    _ engine: OpaquePointer?, _ shape: Shape,
    _ body: (OpaquePointer?, inout xn_buffer) -> xn_status
  ) throws -> (xn_status, [UInt8]?) {
    var out = xn_buffer()
    let status = body(engine, &out)
    guard try hold(status) else {
      guard out.bytes == nil, out.length == 0 else { throw Broken("failed, and wrote") }
      return (status, nil)
    }
    let text = try take(&out)
    switch shape {
    case .outcome: _ = try Outcome.read(try JSONValue(parsing: text))
    case .outcomes:
      for line in text.split(separator: 0x0A) {
        let json = try JSONValue(parsing: Array(line))
        guard json["line"] != nil,
          ["done", "refused", "fault"].contains(where: { json[$0] != nil })
        else { throw Broken("an outcome is \(json)") }
      }
    case .answer:
      let json = try JSONValue(parsing: text)
      guard json["answer"] != nil || json["refused"] != nil else { throw Broken("\(json)") }
    case .json, .same: _ = try JSONValue(parsing: text)
    }
    return (status, text)
  }

  // MARK: - What must hold at the end

  /// A further engine: in memory, on a file of ours, or on what is refused.
  func openAnother(_ url: [UInt8], rules: [UInt8]? = nil) throws {
    // A program may say sqlite:, and not where.
    let isFile = url.starts(with: "sqlite:".utf8)
    if isFile { makeScratch() }
    let name = isFile ? Array("sqlite:\(scratch)/other.db".utf8) : url
    var opened: OpaquePointer?
    let status = (name + [0]).asC { text, _ in
      guard let rules else { return xn_open(text, &opened) }
      return rules.asC { bytes, length in
        var options = xn_open_options()
        options.struct_size = UInt32(MemoryLayout<xn_open_options>.size)
        options.rules = xn_text(bytes: bytes, length: length)
        return xn_open_with(text, &options, &opened)
      }
    }
    guard try hold(status) else {
      guard opened == nil else { throw Broken("refused, and opened") }
      return
    }
    _ = xn_close(opened)
    // With a clock it is the same store.
    var timed: OpaquePointer?
    var options = xn_open_options()
    options.struct_size = UInt32(MemoryLayout<xn_open_options>.size)
    options.mode = UInt32(truncatingIfNeeded: url.count)
    if try hold((name + [0]).asC({ text, _ in xn_open_with(text, &options, &timed) })) {
      _ = xn_close(timed)
    } else if timed != nil {
      throw Broken("refused, and opened")
    }
    guard xn_seal(opened, 0, nil) != 0 else { throw Broken("a closed engine seals") }
  }

  /// The ledger holds, against the last seal as well.
  func verify() throws {
    var counts: [[Int64?]] = []
    for handle in [engine, twin] where handle != nil {
      // The last seal is the first engine's.
      let seal = handle == engine ? seal : nil
      let (_, text) = try askOne(handle, .json) { engine, out in
        guard let seal else { return xn_verify(engine, nil, 0, &out) }
        return seal.asC { xn_verify(engine, $0, $1, &out) }
      }
      let result = try JSONValue(parsing: text ?? [])
      guard result["wrong"] == nil, (result["entries"]?.integer ?? 0) >= 27 else {
        throw Broken("the ledger does not hold: \(result)")
      }
      counts.append([result["entries"]?.integer, result["dossiers"]?.integer])
    }
    guard counts.allSatisfy({ $0 == counts.first }) else {
      throw Broken("two stores, two ledgers: \(counts)")
    }
  }

  /// After anything, the engine answers a plain question, and its ledger holds.
  func finish() throws {
    let question = Array(
      #"{"actor":{"id":"x","role":"citizen"},"at":"2012-08-01T00:00:00+08:00","query":"unit.list"}"#
        .utf8)
    let text = try ask("xn_query", .same) { engine, out in
      question.asC { xn_query(engine, $0, $1, &out) }
    }
    let answer = try JSONValue(parsing: text ?? [])
    guard (answer["data"]?["units"]?.array?.count ?? 0) >= 3 else {
      throw Broken("a plain question is answered with \(answer)")
    }
    try verify()
  }
}
