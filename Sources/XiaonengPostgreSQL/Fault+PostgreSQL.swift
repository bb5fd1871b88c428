import Xiaoneng

extension Failure {
  /// Whether the same transaction, made again on another connection, may succeed: the connection was lost or
  /// refused, the server goes down or comes up, it is a standby by now, or two were in each other's way.
  ///
  /// Never a broken constraint (class 23): what it tells must be read again first.
  var isTransient: Bool {
    if state.isEmpty || state.hasPrefix("08") || isOfPrepared { return true }
    return Self.transient.contains(state)
  }

  /// Whether a statement is not prepared, or another is under its name: the connection is not one alone.
  /// invalid_sql_statement_name, duplicate_prepared_statement.
  var isOfPrepared: Bool { state == "26000" || state == "42P05" }

  /// serialization_failure, deadlock_detected, admin_shutdown, crash_shutdown, cannot_connect_now,
  /// read_only_sql_transaction (an old primary), too_many_connections, idle_in_transaction_session_timeout.
  private static let transient: Set = [
    "40001", "40P01", "57P01", "57P02", "57P03", "25006", "53300", "25P03",
  ]

  /// Whether the connection is of no use any more.
  var endsConnection: Bool {
    state.isEmpty || state.hasPrefix("08") || state.hasPrefix("57P") || state == "25006"
      || state == "25P03" || isOfPrepared
  }

  /// The fault that stands for it. The detail is the SQLSTATE and nothing else: the server's words can quote what
  /// is stored.
  var fault: Fault {
    let detail = "PostgreSQL " + (state.isEmpty ? "08006" : state)
    switch state {
    // lock_not_available, query_canceled (a time-out)
    case "55P03", "57014": return Fault(.storeBusy, detail: detail)
    case "XN001": return Fault(.versionConflict)
    case "XN002": return Fault(.storeCorrupt, detail: detail)
    case "23505" where constraint == "dossier_key": return Fault(.versionConflict)
    case "23505" where constraint == "event_pkey": return Fault(.storeCorrupt, detail: detail)
    case "53100", "53200": return Fault(.storeFull, detail: detail)
    // A standby answers questions and takes no commands.
    case "25006": return Fault(.storeReadOnly, detail: detail)
    case "3D000": return Fault(.storeMissing, detail: detail)
    case "XX001", "XX002": return Fault(.storeCorrupt, detail: detail)
    default: return Fault(isTransient ? .storeBusy : .storeFailed, detail: detail)
    }
  }
}
