// Names and documentation are those of include/xiaoneng.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase, AllPublicDeclarationsHaveDocumentation

import CXiaoneng
import Xiaoneng
import XiaonengSQLite
import XiaonengShards

#if XN_POSTGRESQL
  import XiaonengPostgreSQL
#endif

/// What most functions do: let the engine answer, and hand the answer out.
private func answer(
  _ engine: OpaquePointer?, _ out: UnsafeMutablePointer<xn_buffer>?,
  _ body: (Engine) throws -> some JSONCodable
) -> xn_status {
  boundary {
    guard let out else { throw Fault(.nullArgument) }
    try Output.write(try Handle.withEngine(engine, body), to: out)
  }
}

@_cdecl("xn_open") @implementation
public func xn_open(
  _ url: UnsafePointer<CChar>?, _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> xn_status {
  boundary {
    guard let out else { throw Fault(.nullArgument) }
    let engine = try Engine(store: try store(at: try Input.name(url)))
    Output.store(try Handle.open(engine), out)
  }
}

@_cdecl("xn_open_with") @implementation
public func xn_open_with(
  _ url: UnsafePointer<CChar>?, _ options: UnsafePointer<xn_open_options>?,
  _ out: UnsafeMutablePointer<OpaquePointer?>?
) -> xn_status {
  boundary {
    guard let out else { throw Fault(.nullArgument) }
    let given = try options.map { try Input.record($0) } ?? xn_open_options()
    let url = try Input.name(url)
    let name = try KeptName(url, given)
    if let name, let kept = try Handle.takeUp(name) {
      Output.store(kept, out)
      return
    }
    let options = try Engine.Options.from(c: given)
    let files = Files()
    let store = try store(at: url, mode: given.mode, files)
    guard name == nil || !(store is MemoryStore) else { throw Fault(.badValue, field: "flags") }
    Output.store(
      try Handle.open(
        try Engine(store: store, options: options), keptAs: name,
        isThere: { !files.opened.contains { $0.hasMoved } }), out)
  }
}

/// The files behind one engine.
private final class Files {
  var opened: [SQLiteStore] = []
}

private func store(
  at url: String, mode: UInt32 = 0, _ files: Files? = nil
) throws(Fault) -> any Store {
  if url == "memory:" { return MemoryStore() }
  if let places = ShardedStore.places(in: url) {
    return try ShardedStore(
      places.map { place in
        // Told without user and password.
        ShardedStore.Shard(place.split(separator: "@").last.map(String.init) ?? "") {
          () throws(Fault) in
          try store(at: place.holds("://") ? place : "sqlite:" + place, mode: mode, files)
        }
      })
  }
  if url.hasPrefix("sqlite:"), url.utf8.count > 7 {
    var options = SQLiteStore.Options()
    if mode != 0 { options.mode = UInt16(clamping: mode) }
    let file = try SQLiteStore(path: String(url.dropFirst(7)), options: options)
    files?.opened.append(file)
    return file
  }
  #if XN_POSTGRESQL
    if PostgreSQLStore.isAddress(url) { return try PostgreSQLStore(url: url) }
    throw Fault(
      .badValue, field: "url",
      detail: "memory: | sqlite:PATH | shards:PATH,PATH… | postgres://HOST/DATABASE")
  #else
    throw Fault(.badValue, field: "url", detail: "memory: | sqlite:PATH | shards:PATH,PATH…")
  #endif
}

@_cdecl("xn_close") @implementation
public func xn_close(_ engine: OpaquePointer?) -> xn_status {
  boundary { try Handle.close(engine) }
}

@_cdecl("xn_execute") @implementation
public func xn_execute(
  _ engine: OpaquePointer?, _ json: UnsafePointer<CChar>?, _ length: Int,
  _ out: UnsafeMutablePointer<xn_buffer>?
) -> xn_status {
  answer(engine, out) { try $0.execute(try CommandRequest.read(try Input.json(json, length))) }
}

@_cdecl("xn_execute_batch") @implementation
public func xn_execute_batch(
  _ engine: OpaquePointer?, _ lines: UnsafePointer<CChar>?, _ length: Int, _ options: UInt32,
  _ out: UnsafeMutablePointer<xn_buffer>?
) -> xn_status {
  boundary {
    guard let out else { throw Fault(.nullArgument) }
    let isWhole = try Input.isWhole(options)
    let bytes = try Input.bytes(lines, length, most: 256 << 20)
    let answer = try Handle.withEngine(engine) { engine in
      try engine.execute(lines: bytes, allOrNothing: isWhole)
    }
    try Output.write(answer, to: out)
  }
}

@_cdecl("xn_query") @implementation
public func xn_query(
  _ engine: OpaquePointer?, _ json: UnsafePointer<CChar>?, _ length: Int,
  _ out: UnsafeMutablePointer<xn_buffer>?
) -> xn_status {
  boundary {
    guard let out else { throw Fault(.nullArgument) }
    let reply = try Handle.withEngine(engine) { engine in
      try engine.query(try Question.read(try Input.json(json, length)))
    }
    try Output.write(to: out, reply.write)
  }
}

@_cdecl("xn_sweep") @implementation
public func xn_sweep(
  _ engine: OpaquePointer?, _ at: xn_instant, _ limit: UInt32,
  _ out: UnsafeMutablePointer<xn_buffer>?
) -> xn_status {
  answer(engine, out) {
    try $0.sweep(at: Instant(at), limit: limit == 0 ? 1_000 : Int(limit))
  }
}

@_cdecl("xn_notices") @implementation
public func xn_notices(
  _ engine: OpaquePointer?, _ at: xn_instant, _ state: Int32, _ limit: UInt32,
  _ out: UnsafeMutablePointer<xn_buffer>?
) -> xn_status {
  boundary {
    guard let out else { throw Fault(.nullArgument) }
    let states: [Int32: Notice.State] = [0: .queued, 1: .sent, 2: .dead]
    guard let state = states[state] else { throw Fault(.badValue, field: "state") }
    let notices = try Handle.withEngine(engine) { engine in
      try engine.notices(at: Instant(at), state: state, limit: limit == 0 ? 100 : Int(limit))
    }
    try Output.write(notices, to: out)
  }
}

@_cdecl("xn_notice_sent") @implementation
public func xn_notice_sent(_ engine: OpaquePointer?, _ number: Int64) -> xn_status {
  settle { try Handle.withEngine(engine) { try $0.acknowledge(notice: number) } }
}

@_cdecl("xn_notice_failed") @implementation
public func xn_notice_failed(
  _ engine: OpaquePointer?, _ number: Int64, _ at: xn_instant
) -> xn_status {
  settle { try Handle.withEngine(engine) { try $0.fail(notice: number, at: Instant(at)) } }
}

@_cdecl("xn_notice_retry") @implementation
public func xn_notice_retry(
  _ engine: OpaquePointer?, _ number: Int64, _ at: xn_instant
) -> xn_status {
  settle { try Handle.withEngine(engine) { try $0.retry(notice: number, at: Instant(at)) } }
}

private func settle(_ body: () throws -> Bool) -> xn_status {
  boundary { if !(try body()) { throw Refusal(.noticeUnknown) } }
}

@_cdecl("xn_seal") @implementation
public func xn_seal(
  _ engine: OpaquePointer?, _ at: xn_instant, _ out: UnsafeMutablePointer<xn_buffer>?
) -> xn_status {
  answer(engine, out) { try $0.seal(at: Instant(at)) }
}

@_cdecl("xn_verify") @implementation
public func xn_verify(
  _ engine: OpaquePointer?, _ seal: UnsafePointer<CChar>?, _ length: Int,
  _ out: UnsafeMutablePointer<xn_buffer>?
) -> xn_status {
  answer(engine, out) { engine in
    let kept = seal == nil && length == 0 ? nil : try Seal.read(try Input.json(seal, length))
    return try engine.verify(against: kept)
  }
}
