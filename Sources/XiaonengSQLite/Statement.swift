import CSQLite
import Xiaoneng

/// A prepared statement of one connection. Parameters count from 1, columns from 0.
struct Statement {
  private let handle: OpaquePointer
  private let database: OpaquePointer

  init(_ handle: OpaquePointer, of database: OpaquePointer) {
    self.handle = handle
    self.database = database
  }

  // MARK: - Running

  /// Runs a statement that gives no rows.
  func run() throws(Fault) {
    let code = sqlite3_step(handle)
    sqlite3_reset(handle)
    guard code == SQLITE_DONE || code == SQLITE_ROW else { throw fault(code) }
  }

  /// What `read` makes of the first row; nil where there is none.
  func first<Result>(
    _ read: (Statement) throws(Fault) -> Result
  ) throws(Fault) -> Result? {
    let code = sqlite3_step(handle)
    defer { sqlite3_reset(handle) }
    if code == SQLITE_DONE { return nil }
    guard code == SQLITE_ROW else { throw fault(code) }
    return try read(self)
  }

  /// What `read` makes of each row.
  func all<Result>(
    _ read: (Statement) throws(Fault) -> Result
  ) throws(Fault) -> [Result] {
    var rows: [Result] = []
    try each { (row) throws(Fault) in rows.append(try read(row)) }
    return rows
  }

  /// Shows each row to `body`.
  func each(_ body: (Statement) throws(Fault) -> Void) throws(Fault) {
    defer { sqlite3_reset(handle) }
    while true {
      let code = sqlite3_step(handle)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw fault(code) }
      try body(self)
    }
  }

  private func fault(_ code: Int32) -> Fault {
    Fault(sqlite: code, systemError: sqlite3_system_errno(database))
  }

  // MARK: - Parameters

  func bind(_ index: Int32, _ value: Int64) { sqlite3_bind_int64(handle, index, value) }

  func bind(_ index: Int32, _ value: Int64?) {
    if let value { bind(index, value) } else { sqlite3_bind_null(handle, index) }
  }

  /// Binds a copy of `text`.
  func bind(_ index: Int32, _ text: String) throws(Fault) {
    let code = sqlite3_bind_text64(
      handle, index, text, UInt64(text.utf8.count), xn_sqlite_transient(), UInt8(SQLITE_UTF8))
    guard code == SQLITE_OK else { throw fault(code) }
  }

  func bind(_ index: Int32, _ text: String?) throws(Fault) {
    if let text { try bind(index, text) } else { sqlite3_bind_null(handle, index) }
  }

  /// Binds a copy of `bytes` as a blob.
  func bind(_ index: Int32, _ bytes: [UInt8]) throws(Fault) {
    let code = bytes.withUnsafeBufferPointer { buffer in
      // Without an address SQLite would bind NULL.
      buffer.isEmpty
        ? sqlite3_bind_zeroblob(handle, index, 0)
        : sqlite3_bind_blob64(
          handle, index, buffer.baseAddress, UInt64(buffer.count), xn_sqlite_transient())
    }
    guard code == SQLITE_OK else { throw fault(code) }
  }

  /// Runs the statement with `text` as its parameter `index`, without copying it.
  func run(_ index: Int32, text: [UInt8]) throws(Fault) {
    let code = text.withUnsafeBufferPointer { buffer in
      let code = buffer.withMemoryRebound(to: CChar.self) { characters in
        sqlite3_bind_text64(
          handle, index, characters.baseAddress, UInt64(buffer.count), nil, UInt8(SQLITE_UTF8))
      }
      guard code == SQLITE_OK else { return code }
      let result = sqlite3_step(handle)
      sqlite3_reset(handle)
      return result
    }
    guard code == SQLITE_DONE else { throw fault(code) }
  }

  /// Runs the statement with the 32 bytes of `digest` as its parameter `index`, without copying.
  func run(_ index: Int32, digest: [UInt8]) throws(Fault) { try run([index], digests: digest) }

  /// Runs the statement with the first and second half of `digests` as its parameters `first` and
  /// `second`, 32 bytes each, without copying.
  func run(_ first: Int32, _ second: Int32, digests: [UInt8]) throws(Fault) {
    try run([first, second], digests: digests)
  }

  @inline(__always)
  private func run<let count: Int>(
    _ indices: InlineArray<count, Int32>, digests: [UInt8]
  ) throws(Fault) {
    let code = digests.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress, buffer.count == count * 32 else { return SQLITE_MISUSE }
      for place in 0..<count {
        sqlite3_bind_blob64(handle, indices[place], start + place * 32, 32, nil)
      }
      let result = sqlite3_step(handle)
      sqlite3_reset(handle)
      return result
    }
    guard code == SQLITE_DONE else { throw fault(code) }
  }

  // MARK: - Columns

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  func optionalInteger(_ column: Int32) -> Int64? {
    sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : integer(column)
  }

  /// The bytes of a text or a blob, whatever they are.
  func bytes(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(handle, column) else { return [] }
    let count = Int(sqlite3_column_bytes(handle, column))
    return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Whether the first byte of a text or a blob is one of these.
  func leads(_ column: Int32, with bytes: ClosedRange<UInt8>) -> Bool {
    guard let start = sqlite3_column_blob(handle, column), sqlite3_column_bytes(handle, column) > 0
    else { return false }
    return bytes.contains(start.load(as: UInt8.self))
  }

  /// Appends the bytes of a text or a blob, whatever they are.
  func append(_ column: Int32, to bytes: inout [UInt8]) {
    guard let start = sqlite3_column_blob(handle, column) else { return }
    let count = Int(sqlite3_column_bytes(handle, column))
    bytes.append(contentsOf: UnsafeRawBufferPointer(start: start, count: count))
  }

  /// A text; bytes that are not UTF-8 are replaced.
  func text(_ column: Int32) -> String {
    guard let start = sqlite3_column_blob(handle, column) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// A hash; nil unless the blob has 32 bytes.
  func digest(_ column: Int32) -> LedgerDigest? {
    guard let start = sqlite3_column_blob(handle, column) else { return nil }
    let count = Int(sqlite3_column_bytes(handle, column))
    return LedgerDigest(bytes: UnsafeRawBufferPointer(start: start, count: count))
  }
}
