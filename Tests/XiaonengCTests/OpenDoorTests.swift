import CXiaoneng
import Foundation
import Testing
import Xiaoneng

@testable import XiaonengC
@testable import fuzz

/// The door that has a clock: xn_open_with.
@Suite struct OpenDoorTests {
  private static let year: Int64 = 365 * 86_400_000
  private var now: Int64 { Int64(Date().timeIntervalSince1970 * 1_000) }

  private func options(_ change: (inout xn_open_options) -> Void = { _ in }) -> xn_open_options {
    var options = xn_open_options()
    options.struct_size = UInt32(MemoryLayout<xn_open_options>.size)
    change(&options)
    return options
  }

  private func opened(
    _ options: xn_open_options, at url: String = "memory:", _ body: (OpaquePointer) throws -> Void
  ) throws {
    var options = options
    var engine: OpaquePointer?
    #expect(CXiaoneng.xn_open_with(url, &options, &engine) == 0)
    let handle = try #require(engine)
    try body(handle)
    #expect(CXiaoneng.xn_close(handle) == 0)
  }

  private func sweep(_ engine: OpaquePointer, _ at: Int64) -> Int32 {
    answer { CXiaoneng.xn_sweep(engine, at, 0, $0) }.0
  }

  @Test func `a moment ahead of the machine's clock is refused, and the past is not`() throws {
    let bad = Fault.Code.badValue.number
    try opened(options()) { engine in
      #expect(sweep(engine, now) == 0)
      #expect(sweep(engine, now + 60_000) == 0)
      #expect(sweep(engine, now + Self.year) == bad)
      #expect(lastField == "at")
      #expect(answer { CXiaoneng.xn_seal(engine, now + Self.year, $0) }.0 == bad)
      let unit =
        #"{"actor":{"id":"xn","role":"administrator"},"at":"2099-01-01T00:00:00.000+08:00","command":"unit.register","data":{"name":"工商局"},"dossier":"unit/GS"}"#
      let outcome = answer { CXiaoneng.xn_execute(engine, unit, unit.utf8.count, $0) }
      #expect(outcome.0 == 0 && outcome.1?["refused"]?["number"] == .integer(106))
    }
    var engine: OpaquePointer?
    #expect(CXiaoneng.xn_open_with("memory:", nil, &engine) == 0)
    #expect(sweep(try #require(engine), now + Self.year) == bad)
    #expect(CXiaoneng.xn_close(engine) == 0)
  }

  @Test func `the bound is moved, left out, or not there in a simulation`() throws {
    try opened(options { $0.ahead_seconds = 3_600 }) { #expect(sweep($0, now + 1_800_000) == 0) }
    try opened(options { $0.flags = UInt32(XN_OPEN_ANY_MOMENT) }) {
      #expect(sweep($0, now + Self.year) == 0)
    }
    try opened(options { $0.flags = UInt32(XN_OPEN_SIMULATION) }) {
      #expect(sweep($0, now + Self.year) == 0)
    }
    // Without options there is no clock.
    try withEngine { #expect(sweep($0, now + Self.year) == 0) }
  }

  @Test func `several threads verify as one does, and no one asks for too many`() throws {
    var texts: Set<String> = []
    for threads: UInt32 in [0, 1, 5] {
      try opened(options { $0.threads = threads }) { engine in
        var out = xn_buffer()
        #expect(xn_verify(engine, nil, 0, &out) == 0)
        defer { xn_buffer_free(&out) }
        texts.insert(
          String(decoding: UnsafeRawBufferPointer(start: out.bytes, count: out.length), as: UTF8.self))
      }
    }
    #expect(texts.count == 1)
    var (engine, options) = (OpaquePointer?.none, options { $0.threads = 257 })
    #expect(xn_open_with("memory:", &options, &engine) == 7)
  }

  @Test func `a file has the bits that were asked for`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "xn-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (mode, bits) in [(0, 0o600), (0o660, 0o660)] {
      let path = folder.appendingPathComponent("\(mode).db").path
      try opened(options { $0.mode = UInt32(mode) }, at: "sqlite:\(path)") { _ in }
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == bits)
    }
  }

  @Test func `a persistent engine is taken up again, and sees what others wrote`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "xn-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("kept.db").path
    let kept = options { $0.flags = UInt32(XN_OPEN_PERSISTENT) }
    func register(_ code: String) -> String {
      #"{"actor":{"id":"xn","role":"administrator"},"at":"2012-01-01T00:00:00.000+08:00","command":"unit.register","data":{"name":"工商局"},"dossier":"unit/\#(code)"}"#
    }
    func say(_ code: String, to engine: OpaquePointer) -> JSONValue? {
      let text = register(code)
      return answer { CXiaoneng.xn_execute(engine, text, text.utf8.count, $0) }.1
    }
    func units(_ engine: OpaquePointer) -> Int? {
      let text =
        #"{"actor":{"id":"xn","role":"administrator"},"at":"2012-01-02T00:00:00.000+08:00","query":"unit.list"}"#
      return answer { CXiaoneng.xn_query(engine, text, text.utf8.count, $0) }.1?["data"]?["units"]?
        .array?.count
    }
    try opened(kept, at: "sqlite:\(path)") { #expect(say("A", to: $0)?["done"] != nil) }
    // Another engine, which no one keeps, writes beside the one that is kept.
    try opened(options(), at: "sqlite:\(path)") { #expect(say("B", to: $0)?["done"] != nil) }
    try opened(kept, at: "sqlite:\(path)") { first in
      #expect(units(first) == 2)
      // Two at a time are two engines.
      try opened(kept, at: "sqlite:\(path)") { second in
        #expect(say("C", to: second)?["done"] != nil)
        #expect(units(first) == 3)
      }
    }
    // Where others stand under the name, what was kept is not theirs.
    try FileManager.default.moveItem(atPath: path, toPath: path + ".old")
    for end in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
    try opened(kept, at: "sqlite:\(path)") { #expect(units($0) == 0) }
    // Nor after a fault, nor with other options, nor for what nothing outlives.
    try opened(kept, at: "sqlite:\(path)") { engine in
      #expect(say("D", to: engine)?["done"] != nil)
      #expect(answer { CXiaoneng.xn_execute(engine, "{", 1, $0) }.0 != 0)
    }
    try opened(kept, at: "sqlite:\(path)") { #expect(units($0) == 1) }
    var memory = kept
    var engine: OpaquePointer?
    #expect(
      CXiaoneng.xn_open_with("memory:", &memory, &engine) == Fault.Code.badValue.number)
    #expect(engine == nil && lastField == "flags")
  }

  @Test func `so many persistent engines are kept, and time is what it costs`() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(
      "xn-\(UUID().uuidString).db"
    ).path
    defer {
      for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
    }
    var kept = options { $0.flags = UInt32(XN_OPEN_PERSISTENT) }
    for _ in 0..<3 {
      var engines: [OpaquePointer] = []
      for _ in 0..<12 {
        var engine: OpaquePointer?
        #expect(CXiaoneng.xn_open_with("sqlite:\(path)", &kept, &engine) == 0)
        engines.append(try #require(engine))
      }
      #expect(Set(engines).count == 12)
      for engine in engines { #expect(CXiaoneng.xn_close(engine) == 0) }
      // A handle that was closed is closed, whatever became of its engine.
      for engine in engines { #expect(sweep(engine, now) == Fault.Code.badHandle.number) }
    }
  }

  @Test func `what no option can be is refused, and nothing is opened`() throws {
    let (bad, wrong) = (Fault.Code.badValue.number, Fault.Code.badOption.number)
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(
      "xn-\(UUID().uuidString)"
    ).path
    let origin = Array("two words".utf8CString)
    try origin.withUnsafeBufferPointer { text in
      for (options, code) in [
        (options { $0.struct_size = 4 }, bad), (options { $0.struct_size = .max }, bad),
        (options { $0.flags = 1 << 30 }, bad), (options { $0.ahead_seconds = -1 }, bad),
        (options { $0.mode = 0o777 }, wrong), (options { $0.mode = .max }, wrong),
        (options { $0.origin = xn_text(bytes: text.baseAddress, length: 9) }, wrong),
        (options { $0.origin = xn_text(bytes: nil, length: 9) }, Fault.Code.nullArgument.number),
        (
          options { $0.origin = xn_text(bytes: text.baseAddress, length: .max) },
          Fault.Code.tooLarge.number
        ),
      ] {
        var options = options
        var engine: OpaquePointer?
        #expect(CXiaoneng.xn_open_with("sqlite:\(path)", &options, &engine) == code)
        #expect(engine == nil)
        try? FileManager.default.removeItem(atPath: path)
      }
      var engine: OpaquePointer?
      var options = options()
      #expect(CXiaoneng.xn_open_with(nil, &options, &engine) == Fault.Code.nullArgument.number)
      #expect(CXiaoneng.xn_open_with("memory:", &options, nil) == Fault.Code.nullArgument.number)
      try #require(engine == nil)
    }
  }
}
