import CPostgreSQL
import Xiaoneng

/// What a statement gave, in the binary form of the protocol. Rows and columns count from 0.
final class Rows {
  private let result: OpaquePointer

  /// Takes over a result, which goes with it.
  init(owning result: OpaquePointer) { self.result = result }

  deinit { PQclear(result) }

  /// How many rows there are.
  var count: Int { Int(PQntuples(result)) }

  /// The row at `index`.
  subscript(index: Int) -> GivenRow { GivenRow(rows: self, index: Int32(clamping: index)) }

  /// What `read` makes of each row.
  func map<Result, Wrong: Error>(
    _ read: (GivenRow) throws(Wrong) -> Result
  ) throws(Wrong) -> [Result] {
    var found: [Result] = []
    found.reserveCapacity(count)
    for index in 0..<count { found.append(try read(self[index])) }
    return found
  }

  /// What `read` makes of the first row; nil where there is none.
  func first<Result, Wrong: Error>(
    _ read: (GivenRow) throws(Wrong) -> Result
  ) throws(Wrong) -> Result? {
    count > 0 ? try read(self[0]) : nil
  }

  fileprivate func field(_ row: Int32, _ column: Int32) -> UnsafeRawBufferPointer? {
    guard row < PQntuples(result), column < PQnfields(result),
      PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column)
    else { return nil }
    return UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, column)))
  }
}

/// One row of ``Rows``.
struct GivenRow {
  fileprivate let rows: Rows
  fileprivate let index: Int32

  /// A whole number of 2, 4 or 8 bytes, or a truth; nil where it is null.
  func optionalInteger(_ column: Int32) -> Int64? {
    guard let field = rows.field(index, column) else { return nil }
    let value = field.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return switch field.count {
    case 2: Int64(Int16(truncatingIfNeeded: value))
    case 4: Int64(Int32(truncatingIfNeeded: value))
    default: Int64(bitPattern: value)
    }
  }
  /// The same; 0 where it is null.
  func integer(_ column: Int32) -> Int64 { optionalInteger(column) ?? 0 }
  /// The bytes of a text or a byte string; none where it is null.
  func bytes(_ column: Int32) -> [UInt8] { rows.field(index, column).map { [UInt8]($0) } ?? [] }
  /// A text.
  func text(_ column: Int32) -> String {
    rows.field(index, column).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
  /// A hash; nil unless there are 32 bytes.
  func digest(_ column: Int32) -> LedgerDigest? {
    rows.field(index, column).flatMap { LedgerDigest(bytes: $0) }
  }
}
