import CSQLite
import Xiaoneng

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Fault {
  /// The fault that stands for one of SQLite's result codes.
  ///
  /// The detail is the extended code and nothing else: SQLite's messages can quote what is stored.
  init(sqlite code: Int32, systemError: Int32 = 0) {
    if code & 0xFF == SQLITE_IOERR || code & 0xFF == SQLITE_CANTOPEN,
      systemError == ENOSPC || systemError == EDQUOT
    {
      self.init(.storeFull, detail: "SQLite \(code)")
      return
    }
    // SQLITE_READONLY_DBMOVED: the file was moved or deleted beneath the connection.
    if code == SQLITE_READONLY | 4 << 8 {
      self.init(.storeMissing, detail: "SQLite \(code)")
      return
    }
    let kind: Code =
      switch code & 0xFF {
      case SQLITE_BUSY, SQLITE_LOCKED: .storeBusy
      case SQLITE_FULL: .storeFull
      case SQLITE_READONLY: .storeReadOnly
      case SQLITE_CORRUPT: .storeCorrupt
      case SQLITE_NOTADB: .notOurs
      case SQLITE_TOOBIG: .tooLarge
      default: .storeFailed
      }
    self.init(kind, detail: "SQLite \(code)")
  }
}
