import CSQLite
import Xiaoneng

/// How the tables are laid out, and how a file gets there.
enum Schema {
  /// Marks a file as ours: `XNGL` as `PRAGMA application_id`.
  static let application: Int64 = 0x584E_474C

  /// The schema this version writes: the number of steps.
  static var version: Int64 { Int64(steps.count) }

  /// Steps from each schema to the next; a step that was released is never changed.
  static let steps: [String] = [
    first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh,
    twelfth,
  ]

  // Events lie in one global order and point back within their dossier, so that appending touches
  // the end of one tree; what a command updates is the narrow row of its dossier. DESIGN §6.
  private static let first = """
    CREATE TABLE event(
      number INTEGER PRIMARY KEY,
      dossier INTEGER NOT NULL,
      previous INTEGER NOT NULL,
      text TEXT NOT NULL
    );
    CREATE TABLE name(
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE
    );
    CREATE TABLE unit(
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE
    );
    CREATE TABLE dossier(
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      last INTEGER NOT NULL,
      hash BLOB NOT NULL,
      at INTEGER NOT NULL,
      unit INTEGER NOT NULL,
      phase INTEGER NOT NULL,
      due INTEGER
    );
    CREATE TABLE due(
      at INTEGER NOT NULL,
      dossier INTEGER NOT NULL,
      PRIMARY KEY(at, dossier)
    ) WITHOUT ROWID;
    CREATE TABLE fact(
      day TEXT NOT NULL,
      unit TEXT NOT NULL,
      item TEXT NOT NULL,
      measure TEXT NOT NULL,
      value INTEGER NOT NULL CHECK(typeof(value) = 'integer'),
      PRIMARY KEY(day, unit, item, measure)
    ) WITHOUT ROWID;
    CREATE TABLE counter(
      name TEXT PRIMARY KEY NOT NULL,
      value INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE request(
      key TEXT PRIMARY KEY NOT NULL,
      command BLOB NOT NULL,
      outcome TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE personal(
      dossier INTEGER NOT NULL,
      slot TEXT NOT NULL,
      salt BLOB NOT NULL,
      value BLOB NOT NULL,
      PRIMARY KEY(dossier, slot)
    ) WITHOUT ROWID;
    CREATE TABLE notice(
      number INTEGER PRIMARY KEY,
      dossier INTEGER NOT NULL,
      channel TEXT NOT NULL,
      template TEXT NOT NULL,
      filling TEXT NOT NULL,
      state TEXT NOT NULL,
      attempts INTEGER NOT NULL,
      due INTEGER NOT NULL
    );
    CREATE INDEX notice_state ON notice(state, due);
    CREATE TABLE seal(
      number INTEGER PRIMARY KEY,
      text TEXT NOT NULL
    );
    CREATE TABLE value(
      name TEXT PRIMARY KEY NOT NULL,
      bytes BLOB NOT NULL
    ) WITHOUT ROWID;
    """

  // What decisions ordered in other dossiers, until it is done.
  private static let second = """
    CREATE TABLE follow_up(
      number INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      text TEXT NOT NULL
    );
    """

  // Seals are a log: none is changed or taken out. And up to which entry what was erased is gone from the
  // write-ahead log too.
  private static let third = """
    CREATE TABLE erasure(
      id INTEGER PRIMARY KEY CHECK(id = 1),
      owed INTEGER NOT NULL,
      paid INTEGER NOT NULL
    );
    CREATE TRIGGER seal_unchanged BEFORE UPDATE ON seal
    BEGIN SELECT RAISE(ABORT, 'seals are append-only'); END;
    CREATE TRIGGER seal_kept BEFORE DELETE ON seal
    BEGIN SELECT RAISE(ABORT, 'seals are append-only'); END;
    """

  // What lists find a dossier by: its unit, whose it is, what it is about. Rows of before know no marks, which
  // `xn rebuild` makes; lists look such dossiers through.
  private static let fourth = """
    ALTER TABLE dossier ADD COLUMN owner INTEGER NOT NULL DEFAULT -9223372036854775808;
    ALTER TABLE dossier ADD COLUMN subject INTEGER NOT NULL DEFAULT -9223372036854775808;
    CREATE INDEX dossier_unit ON dossier(unit) WHERE unit <> 0;
    CREATE INDEX dossier_owner ON dossier(owner) WHERE owner <> 0;
    CREATE INDEX dossier_subject ON dossier(subject) WHERE subject <> 0;
    """

  // What the counters come to by month (m2012-08) and year (y2012), as far as the newest month in it; the row without a
  // measure says that its month is in it, whatever was counted there.
  private static let fifth = """
    CREATE TABLE fact_sum(
      period TEXT NOT NULL,
      unit TEXT NOT NULL,
      item TEXT NOT NULL,
      measure TEXT NOT NULL,
      value INTEGER NOT NULL CHECK(typeof(value) = 'integer'),
      PRIMARY KEY(period, unit, item, measure)
    ) WITHOUT ROWID;
    """

  // What else lists find a dossier by: its kind, and once time does nothing to it any more its phase. What still waits is
  // found through the table of due moments.
  private static let sixth = """
    ALTER TABLE dossier ADD COLUMN kind TEXT NOT NULL DEFAULT '';
    UPDATE dossier SET kind =
      (SELECT substr(n.key, 1, instr(n.key, '/') - 1) FROM name n WHERE n.id = dossier.id)
      WHERE id IN (SELECT id FROM name);
    DROP INDEX dossier_unit;
    CREATE INDEX dossier_kind ON dossier(kind);
    CREATE INDEX dossier_unit ON dossier(unit, kind) WHERE unit <> 0;
    CREATE INDEX dossier_ended ON dossier(kind, phase) WHERE due IS NULL AND unit <> 0;
    CREATE INDEX dossier_ended_unit ON dossier(unit, kind, phase) WHERE due IS NULL AND unit <> 0;
    """

  // The tree under the newest seal, sixteen hashes a row. Files of before have none: their next seal makes it.
  private static let seventh = """
    CREATE TABLE seal_tree(
      tile INTEGER PRIMARY KEY,
      hashes BLOB NOT NULL
    );
    """

  // What stands still is packed: the texts of a dossier together in `pack`, with a dictionary that the stream names by its
  // Adler-32. `entries` is how many there were when the dictionary was made, `packed` the last entry looked at.
  private static let eighth = """
    CREATE TABLE pack(
      number INTEGER PRIMARY KEY,
      bytes BLOB NOT NULL
    );
    CREATE TABLE dictionary(
      id INTEGER PRIMARY KEY,
      entries INTEGER NOT NULL,
      bytes BLOB NOT NULL
    );
    ALTER TABLE dossier ADD COLUMN packed INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX dossier_cold ON dossier(kind, at) WHERE due IS NULL AND last > packed;
    """

  // Counters that few of the rows are: tables of complaints, of the hotline, of inspections and of cards find them without
  // passing over those of cases, whose commands write no more for it.
  private static let ninth = """
    CREATE INDEX fact_rare ON fact(day) WHERE \(SQL.isRare);
    CREATE INDEX fact_sum_rare ON fact_sum(period) WHERE \(SQL.isRare);
    """

  // What is counted (`counted`) is named once, and a counter is three small numbers: its day as 20120801, what it counts,
  // and how many. What is rare has numbers below 0, so that its indexes need not read a name; 0 says that a month is summed.
  private static let tenth = """
    CREATE TABLE counted(
      id INTEGER PRIMARY KEY,
      unit TEXT NOT NULL,
      item TEXT NOT NULL,
      measure TEXT NOT NULL,
      UNIQUE(unit, item, measure)
    );
    INSERT INTO counted(unit, item, measure) SELECT unit, item, measure FROM fact
      UNION SELECT unit, item, measure FROM fact_sum WHERE measure <> '';
    UPDATE counted SET id = -id WHERE \(SQL.isRare);
    DROP INDEX IF EXISTS fact_rare;
    DROP INDEX IF EXISTS fact_sum_rare;
    ALTER TABLE fact RENAME TO fact_before;
    ALTER TABLE fact_sum RENAME TO fact_sum_before;
    CREATE TABLE fact(
      day INTEGER NOT NULL CHECK(typeof(day) = 'integer'),
      counted INTEGER NOT NULL,
      value INTEGER NOT NULL CHECK(typeof(value) = 'integer'),
      PRIMARY KEY(day, counted)
    ) WITHOUT ROWID;
    CREATE TABLE fact_sum(
      period TEXT NOT NULL,
      counted INTEGER NOT NULL,
      value INTEGER NOT NULL CHECK(typeof(value) = 'integer'),
      PRIMARY KEY(period, counted)
    ) WITHOUT ROWID;
    INSERT OR IGNORE INTO fact SELECT CAST(replace(f.day, '-', '') AS INTEGER), c.id, f.value
      FROM fact_before f CROSS JOIN counted c USING(unit, item, measure);
    INSERT OR IGNORE INTO fact_sum SELECT f.period, coalesce(c.id, 0), f.value
      FROM fact_sum_before f LEFT JOIN counted c USING(unit, item, measure);
    DROP TABLE fact_before;
    DROP TABLE fact_sum_before;
    CREATE INDEX fact_rare ON fact(day, counted, value) WHERE counted < 0;
    CREATE INDEX fact_sum_rare ON fact_sum(period, counted, value) WHERE counted < 0;
    """

  // What waits, by phase: the page of a phase passes over nothing that waits in another. What ended is found by it whether
  // it is of a unit or, as an appraisal, of none.
  private static let eleventh = """
    CREATE INDEX dossier_waits ON dossier(kind, phase) WHERE due IS NOT NULL;
    DROP INDEX IF EXISTS dossier_ended;
    CREATE INDEX dossier_ended ON dossier(kind, phase) WHERE due IS NULL;
    """

  // What was sent leaves after its term: how many messages of a dossier did, and the sum of their marks; and the last number
  // that left, behind which numbers go on.
  private static let twelfth = """
    CREATE TABLE notice_left(
      dossier INTEGER PRIMARY KEY,
      count INTEGER NOT NULL,
      sum BLOB NOT NULL
    );
    CREATE TABLE notice_last(
      id INTEGER PRIMARY KEY CHECK(id = 1),
      number INTEGER NOT NULL
    );
    """

  /// Makes an empty file ours and brings an older one up to date.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/notOurs`` for a database of someone else, ``XiaonengCalendar/Fault/Code/storeNewer`` for
  ///   a schema this version does not know, ``XiaonengCalendar/Fault/Code/storeMissing`` for an empty file that is
  ///   not to be filled, ``XiaonengCalendar/Fault/Code/storeReadOnly`` for an older one that is not to be changed.
  static func prepare(
    _ connection: Connection, options: SQLiteStore.Options
  ) throws(Fault) {
    try connection.execute("BEGIN")
    let found: Int64
    do { found = try inspect(connection) } catch {
      if !connection.isIdle { try? connection.execute("ROLLBACK") }
      throw error
    }
    try connection.execute("COMMIT")
    if found == version { return }
    guard found > 0 || options.create else { throw Fault(.storeMissing) }
    guard !options.readOnly else { throw Fault(found == 0 ? .storeMissing : .storeReadOnly) }
    if found == 0 { try connection.execute("PRAGMA page_size = \(options.pageSize)") }
    try connection.execute("BEGIN EXCLUSIVE")
    do {
      // Another process may have been first.
      let present = try inspect(connection)
      for step in steps.dropFirst(Int(clamping: present)) { try connection.execute(step) }
      try connection.execute("PRAGMA application_id = \(application)")
      try connection.execute("PRAGMA user_version = \(version)")
      try connection.execute("COMMIT")
    } catch {
      if !connection.isIdle { try? connection.execute("ROLLBACK") }
      throw error
    }
  }

  /// The schema of the file; 0 for an empty one.
  private static func inspect(_ connection: Connection) throws(Fault) -> Int64 {
    let owner = try connection.integer("PRAGMA application_id") ?? 0
    let number = try connection.integer("PRAGMA user_version") ?? 0
    if owner == application, number > 0 {
      guard number <= version else { throw Fault(.storeNewer, detail: "\(number) > \(version)") }
      return number
    }
    let tables = try connection.integer("SELECT count(*) FROM sqlite_master") ?? 0
    guard owner == 0, number == 0, tables == 0 else { throw Fault(.notOurs) }
    return 0
  }

  /// Settings of the connection, which the file does not keep.
  static func settle(
    _ connection: Connection, options: SQLiteStore.Options
  ) throws(Fault) {
    try connection.execute("PRAGMA trusted_schema = OFF")
    try connection.execute("PRAGMA temp_store = MEMORY")
    try connection.execute("PRAGMA cache_size = -\(options.cacheKiB)")
    guard !options.readOnly else { return }
    try journal(connection, patience: options.busyMilliseconds)
    try connection.execute("PRAGMA synchronous = \(options.synchronous.word)")
    try connection.execute("PRAGMA wal_autocheckpoint = \(options.checkpointPages)")
    // Erased personal data are overwritten, not only forgotten.
    try connection.execute("PRAGMA secure_delete = ON")
  }

  /// Switches to the write-ahead log. SQLite does not wait here by itself while others open too.
  private static func journal(_ connection: Connection, patience: Int32) throws(Fault) {
    var waited: Int32 = 0
    while true {
      do {
        try connection.execute("PRAGMA journal_mode = WAL")
        return
      } catch {
        guard error.code == .storeBusy, waited < patience else { throw error }
        waited &+= max(1, sqlite3_sleep(5))
      }
    }
  }
}
