/// The statements a store prepares once and keeps.
enum SQL: Int, CaseIterable {
  case beginReading, beginWriting, commit, rollback, generation
  case lastNumber, lastNotice, lastID, lastSealNumber
  case insertEvent, insertName, insertDossier, updateDossier, growDossier, refileDossier, insertDue,
    deleteDue
  case addFact, setCounter, setRequest, setPersonal, erasePersonal, setValue
  case deleteNotice, keepNotice, noteNotice, noticeMark, noticeLeft, setNoticeLeft, noticesLeft,
    noticesSent
  case insertNotice, updateNotice, insertSeal, insertOrder, deleteOrder
  case unitOfCode, codeOfUnit, insertUnit, numberOfCounted, insertCounted
  case identify, head, event, scan, headsOfKind, headsAll, due, waiting
  case oldest, newest, oldestOfUnit, newestOfUnit, oldestOfOwner, newestOfOwner
  case oldestOfSubject, newestOfSubject, oldestEnded, newestEnded
  case oldestEndedOfUnit, newestEndedOfUnit, oldestWaiting, newestWaiting
  case oldestOverdue, newestOverdue
  case ownerUnknown, subjectUnknown
  case facts, sums, sumsWanted, sumsRare, lastSummed, sumMonths, sumYears, markSummed, addSum,
    clearSums,
    sumsWrong,
    counter, countersBetween, request, personal, noticesByState, notice, lastSeal, value, orders
  case pack, dictionary, newestDictionary, insertDictionary, lastPack, insertPack, deleteEvent,
    cold, markPacked
  case erasureOwed, oweErasure, payErasure
  case links, headNumbered, tile, tiles, setTile, clearTiles, setLink, clearCounters,
    clearDossierDue, replaceDossier
  case fileDue, unfileDue, dueOf, dueWrong, nameDossier, factRow, setFact, deleteFact,
    deleteFactWrong, deleteCountedWrong
  case integrity, kindWrong, countedWrong, tally, headsAfter, rows, isFiled, personalOfDossier,
    counters,
    noticesAll, seals,
    values,
    units, requests

  private static let headColumns =
    "d.id, n.key, d.version, d.last, d.hash, d.at, d.unit, d.phase, d.due, d.owner, d.subject"
  private static let noticeColumns =
    "o.number, n.key, o.channel, o.template, o.filling, o.state, o.attempts, o.due"

  /// What the names of the measures begin with that are found without passing over the others. Steps of the schema are made
  /// of it: a further one needs a further step.
  static let rareMeasures = ["efficiency@", "hotline", "inspection@", "supervision@", "ticket@"]

  /// Whether a measure is one of them.
  static let isRare = rareMeasures.map {
    "measure BETWEEN '\($0)' AND '\($0)\u{10FFFF}'"
  }.joined(separator: " OR ")

  /// The last number of a message that left, or came with a copy.
  private static let mark = "SELECT number FROM notice_last"

  /// The month of a counter's day, as sums name it.
  private static let month = "printf('m%04d-%02d', day / 10000, day / 100 % 100)"

  /// Numbers of what is counted that no counting gives: of the other sign than the measure's, 0, or without room behind.
  private static let misnumbered =
    "SELECT id FROM counted WHERE (id < 0) <> (\(isRare)) OR id = 0 OR abs(id / 2) >= 1 << 52"

  /// Counters of days and sums of months and years, added up. A counter of what has no name is given with none.
  private static func sums(of fact: String, and sum: String) -> String {
    """
    SELECT c.unit, c.item, c.measure, f.value FROM (SELECT counted, sum(value) AS value FROM (
    SELECT counted, value FROM \(fact) day BETWEEN ?1 AND ?2
    UNION ALL SELECT counted, value FROM \(fact) day BETWEEN ?3 AND ?4
    UNION ALL SELECT counted, value FROM \(sum) period BETWEEN ?5 AND ?6
    UNION ALL SELECT counted, value FROM \(sum) period BETWEEN ?7 AND ?8
    UNION ALL SELECT counted, value FROM \(sum) period BETWEEN ?9 AND ?10)
    GROUP BY counted HAVING sum(value) <> 0) f LEFT JOIN counted c ON c.id = f.counted
    ORDER BY c.unit, c.item, c.measure
    """
  }

  /// What is counted of the unit, the item and the kinds asked for.
  private static let wanted = """
    counted IN (SELECT id FROM counted WHERE (?11 IS NULL OR unit = ?11)
    AND (?12 IS NULL OR item = ?12)
    AND (?13 IS NULL OR measure BETWEEN ?13 AND ?14 OR measure BETWEEN ?15 AND ?16
    OR measure BETWEEN ?17 AND ?18 OR measure BETWEEN ?19 AND ?20))
    """

  /// Whether the phase of a head is among those of the mask, or another by the moment asked for.
  private static let inPhase = "((?8 >> d.phase) & 1 = 1 OR d.due <= ?9)"

  /// What a page is narrowed by, where it is; marks that are not known are let through.
  private static let narrowed = """
    AND (?3 = 0 OR d.unit = ?3) AND (?6 = 0 OR d.owner IN (?6, \(Int64.min)))
    AND (?7 = 0 OR d.subject IN (?7, \(Int64.min))) AND (?8 IS NULL OR \(inPhase))
    """

  /// A page of those that an index finds, in the order of their numbers. Which one is said: where two seem as good SQLite
  /// takes the newer, whatever stands in it.
  private static func page(_ found: String, newest: Bool, by index: String) -> String {
    page(found, newest: newest, of: "dossier d INDEXED BY \(index)")
  }

  private static func page(_ found: String, newest: Bool, of table: String) -> String {
    """
    SELECT \(headColumns) FROM \(table) CROSS JOIN name n ON n.id = d.id
    WHERE \(found) AND d.kind = ?1 AND d.id \(newest ? "<" : ">") ?2 \(narrowed)
    ORDER BY d.id \(newest ? "DESC" : "") LIMIT ?4
    """
  }
  private static let waits = "due q CROSS JOIN dossier d ON d.id = q.dossier AND d.due = q.at"
  private static let hasEnded = "d.due IS NULL AND d.phase = ?5"
  private static let ofUnit = " AND d.unit <> 0 AND d.unit = ?3"
  private static let waitsInPhase = "d.due IS NOT NULL AND d.phase = ?5"
  /// What may be in a phase of the mask by the moment asked for, and is in none of them yet.
  private static let isOverdue = "q.at <= ?9 AND (?8 >> d.phase) & 1 = 0"

  /// The statement.
  var text: String {
    switch self {
    case .integrity: "PRAGMA integrity_check(1)"
    case .kindWrong:
      """
      SELECT n.key FROM dossier d CROSS JOIN name n ON n.id = d.id
      WHERE substr(n.key, 1, length(d.kind) + 1) <> d.kind || '/' LIMIT 1
      """
    case .countedWrong: "\(Self.misnumbered) LIMIT 1"
    case .beginReading: "BEGIN"
    case .beginWriting: "BEGIN IMMEDIATE"
    case .commit: "COMMIT"
    case .rollback: "ROLLBACK"
    case .generation: "PRAGMA data_version"
    case .lastNumber: "SELECT max(number) FROM event"
    case .lastNotice:
      "SELECT max(coalesce((SELECT max(number) FROM notice), 0), coalesce((\(Self.mark)), 0))"
    case .noticeMark: Self.mark
    case .noteNotice:
      """
      INSERT INTO notice_last(id, number) VALUES(1, ?1)
      ON CONFLICT(id) DO UPDATE SET number = max(number, excluded.number)
      """
    case .deleteNotice: "DELETE FROM notice WHERE number = ?1"
    case .keepNotice:
      """
      INSERT INTO notice(number, dossier, channel, template, filling, state, attempts, due)
      VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      """
    case .noticeLeft: "SELECT dossier, count, sum FROM notice_left WHERE dossier = ?1"
    case .setNoticeLeft:
      "INSERT OR REPLACE INTO notice_left(dossier, count, sum) VALUES(?1, ?2, ?3)"
    case .noticesLeft: "SELECT dossier, count, sum FROM notice_left ORDER BY dossier"
    case .noticesSent:
      """
      SELECT \(Self.noticeColumns), o.dossier FROM notice o CROSS JOIN name n ON n.id = o.dossier
      WHERE o.state = ?1 AND o.due < ?2 ORDER BY o.due, o.number LIMIT ?3
      """
    case .lastID: "SELECT max(id) FROM name"
    case .lastSealNumber: "SELECT max(number) FROM seal"
    case .insertEvent: "INSERT INTO event(number, dossier, previous, text) VALUES(?1, ?2, ?3, ?4)"
    case .insertName: "INSERT INTO name(id, key) VALUES(?1, ?2) ON CONFLICT(key) DO NOTHING"
    case .insertDossier:
      """
      INSERT INTO dossier(version, last, hash, at, unit, phase, due, id, owner, subject, kind)
      VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?13, ?14, ?15)
      """
    case .updateDossier:
      """
      UPDATE dossier SET version = ?1, last = ?2, hash = ?3, at = ?4, phase = ?6, due = ?7
      WHERE id = ?8 AND version = ?9 AND hash = ?10 AND last = ?11 AND due IS ?12
      """
    // The same of a dossier that stays in every list where it is: SQLite makes the rows of an index anew wherever a column
    // of it is set, whatever to.
    case .growDossier:
      """
      UPDATE dossier SET version = ?1, last = ?2, hash = ?3, at = ?4
      WHERE id = ?8 AND version = ?9 AND hash = ?10 AND last = ?11 AND due IS ?12
      AND phase = ?6
      """
    case .refileDossier: "UPDATE dossier SET unit = ?1, owner = ?2, subject = ?3 WHERE id = ?4"
    case .insertDue: "INSERT OR IGNORE INTO due(at, dossier) VALUES(?1, ?2)"
    case .deleteDue: "DELETE FROM due WHERE at = ?1 AND dossier = ?2"
    case .addFact:
      """
      INSERT INTO fact(day, counted, value) VALUES(?1, ?2, ?3)
      ON CONFLICT DO UPDATE SET value = value + excluded.value
      """
    case .numberOfCounted:
      "SELECT id FROM counted WHERE unit = ?1 AND item = ?2 AND measure = ?3"
    case .insertCounted:
      """
      INSERT INTO counted(id, unit, item, measure) SELECT iif(\(Self.isRare),
      (SELECT min(0, coalesce(min(id), 0)) - 1 FROM counted WHERE id > -(1 << 53)),
      (SELECT max(0, coalesce(max(id), 0)) + 1 FROM counted WHERE id < 1 << 53)),
      unit, item, measure
      FROM (SELECT ?1 AS unit, ?2 AS item, ?3 AS measure)
      """
    case .setCounter: "INSERT OR REPLACE INTO counter(name, value) VALUES(?1, ?2)"
    case .setRequest: "INSERT OR REPLACE INTO request(key, command, outcome) VALUES(?1, ?2, ?3)"
    case .setPersonal:
      "INSERT OR REPLACE INTO personal(dossier, slot, salt, value) VALUES(?1, ?2, ?3, ?4)"
    case .erasePersonal: "DELETE FROM personal WHERE dossier = ?1 AND slot = ?2"
    case .setValue: "INSERT OR REPLACE INTO value(name, bytes) VALUES(?1, ?2)"
    case .insertNotice:
      """
      INSERT INTO notice(number, dossier, channel, template, filling, state, attempts, due)
      VALUES(?1, ?2, ?3, ?4, ?5, 'queued', 0, ?6)
      """
    case .updateNotice: "UPDATE notice SET state = ?2, attempts = ?3, due = ?4 WHERE number = ?1"
    case .insertSeal: "INSERT INTO seal(number, text) VALUES(?1, ?2)"
    case .insertOrder:
      "INSERT INTO follow_up(key, text) VALUES(?1, ?2) ON CONFLICT(key) DO NOTHING"
    case .deleteOrder: "DELETE FROM follow_up WHERE key = ?1"
    case .unitOfCode: "SELECT id FROM unit WHERE code = ?1"
    case .codeOfUnit: "SELECT code FROM unit WHERE id = ?1"
    case .insertUnit: "INSERT INTO unit(code) VALUES(?1)"
    case .identify: "SELECT id FROM name WHERE key = ?1"
    case .head:
      "SELECT \(Self.headColumns) FROM name n JOIN dossier d ON d.id = n.id WHERE n.key = ?1"
    case .event: "SELECT previous, text, dossier FROM event WHERE number = ?1"
    case .scan: "SELECT number, text FROM event WHERE number > ?1 ORDER BY number LIMIT ?2"
    case .headsOfKind:
      """
      SELECT \(Self.headColumns) FROM dossier d CROSS JOIN name n ON n.id = d.id
      WHERE d.kind = ?1 ORDER BY d.id
      """
    case .oldest: Self.page("TRUE", newest: false, by: "dossier_kind")
    case .newest: Self.page("TRUE", newest: true, by: "dossier_kind")
    case .oldestOfUnit: Self.page("d.unit <> 0 AND d.unit = ?3", newest: false, by: "dossier_unit")
    case .newestOfUnit: Self.page("d.unit <> 0 AND d.unit = ?3", newest: true, by: "dossier_unit")
    case .oldestOfOwner:
      Self.page("d.owner <> 0 AND d.owner = ?6", newest: false, by: "dossier_owner")
    case .newestOfOwner:
      Self.page("d.owner <> 0 AND d.owner = ?6", newest: true, by: "dossier_owner")
    case .oldestOfSubject:
      Self.page("d.subject <> 0 AND d.subject = ?7", newest: false, by: "dossier_subject")
    case .newestOfSubject:
      Self.page("d.subject <> 0 AND d.subject = ?7", newest: true, by: "dossier_subject")
    case .oldestEnded: Self.page(Self.hasEnded, newest: false, by: "dossier_ended")
    case .newestEnded: Self.page(Self.hasEnded, newest: true, by: "dossier_ended")
    case .oldestEndedOfUnit:
      Self.page(Self.hasEnded + Self.ofUnit, newest: false, by: "dossier_ended_unit")
    case .newestEndedOfUnit:
      Self.page(Self.hasEnded + Self.ofUnit, newest: true, by: "dossier_ended_unit")
    case .oldestWaiting: Self.page(Self.waitsInPhase, newest: false, by: "dossier_waits")
    case .newestWaiting: Self.page(Self.waitsInPhase, newest: true, by: "dossier_waits")
    case .oldestOverdue: Self.page(Self.isOverdue, newest: false, of: Self.waits)
    case .newestOverdue: Self.page(Self.isOverdue, newest: true, of: Self.waits)
    case .ownerUnknown:
      "SELECT 1 FROM dossier WHERE owner <> 0 AND owner = \(Int64.min) LIMIT 1"
    case .subjectUnknown:
      "SELECT 1 FROM dossier WHERE subject <> 0 AND subject = \(Int64.min) LIMIT 1"
    case .headsAll:
      """
      SELECT \(Self.headColumns) FROM dossier d CROSS JOIN name n ON n.id = d.id ORDER BY d.id
      """
    case .due:
      """
      SELECT \(Self.headColumns) FROM due q CROSS JOIN dossier d ON d.id = q.dossier AND d.due = q.at
      CROSS JOIN name n ON n.id = d.id WHERE q.at <= ?1 ORDER BY q.at, q.dossier LIMIT ?2
      """
    case .waiting:
      """
      SELECT \(Self.headColumns) FROM due q CROSS JOIN dossier d ON d.id = q.dossier AND d.due = q.at
      CROSS JOIN name n ON n.id = d.id ORDER BY q.dossier
      """
    case .facts:
      """
      SELECT f.day, c.unit, c.item, c.measure, f.value
      FROM fact f LEFT JOIN counted c ON c.id = f.counted WHERE f.day BETWEEN ?1 AND ?2
      AND (c.id IS NULL OR (?3 IS NULL OR c.unit = ?3) AND (?4 IS NULL OR c.item = ?4)
      AND (?5 IS NULL OR c.measure = ?5)) ORDER BY f.day, c.unit, c.item, c.measure
      """
    // Days at both ends, months at both ends, and the years between.
    case .sums: Self.sums(of: "fact WHERE", and: "fact_sum WHERE")
    case .sumsWanted:
      Self.sums(of: "fact WHERE \(Self.wanted) AND", and: "fact_sum WHERE \(Self.wanted) AND")
    case .sumsRare:
      Self.sums(
        of: "fact INDEXED BY fact_rare WHERE counted < 0 AND \(Self.wanted) AND",
        and: "fact_sum INDEXED BY fact_sum_rare WHERE counted < 0 AND \(Self.wanted) AND")
    case .lastSummed: "SELECT max(period) FROM fact_sum WHERE period < 'n'"
    case .sumMonths:
      """
      INSERT INTO fact_sum(period, counted, value)
      SELECT \(Self.month), counted, sum(value) FROM fact
      WHERE day BETWEEN ?1 AND ?2 GROUP BY 1, 2
      """
    case .sumYears:
      """
      INSERT INTO fact_sum(period, counted, value)
      SELECT 'y' || substr(period, 2, 4), counted, sum(value) FROM fact_sum
      WHERE period BETWEEN ?1 AND ?2 AND counted <> 0 GROUP BY 1, 2
      """
    case .markSummed: "INSERT OR IGNORE INTO fact_sum(period, counted, value) VALUES(?1, 0, 0)"
    case .addSum:
      """
      INSERT INTO fact_sum(period, counted, value) VALUES(?1, ?2, ?3)
      ON CONFLICT DO UPDATE SET value = value + excluded.value
      """
    case .clearSums: "DELETE FROM fact_sum"
    // What is not what the days come to, in either direction. Through ?1, the last day of the newest month; years through
    // ?2, the last day of the last year that is over by then.
    case .sumsWrong:
      """
      WITH made AS (
      SELECT \(Self.month) AS period, counted, sum(value) AS value FROM fact
      WHERE day <= ?1 GROUP BY 1, 2
      UNION ALL SELECT printf('y%04d', day / 10000), counted, sum(value) FROM fact
      WHERE day <= ?2 GROUP BY 1, 2),
      kept AS (SELECT period, counted, value FROM fact_sum WHERE counted <> 0)
      SELECT f.period, c.unit, c.item, c.measure FROM (
      SELECT * FROM (SELECT * FROM made WHERE value <> 0 EXCEPT SELECT * FROM kept)
      UNION ALL SELECT * FROM (SELECT * FROM kept WHERE value <> 0 EXCEPT SELECT * FROM made)) f
      LEFT JOIN counted c ON c.id = f.counted LIMIT 1
      """
    case .counter: "SELECT value FROM counter WHERE name = ?1"
    case .countersBetween:
      "SELECT name, value FROM counter WHERE name > ?1 AND name < ?2 ORDER BY name LIMIT ?3"
    case .request: "SELECT command, outcome FROM request WHERE key = ?1"
    case .personal:
      """
      SELECT p.salt, p.value FROM name n JOIN personal p ON p.dossier = n.id
      WHERE n.key = ?1 AND p.slot = ?2
      """
    case .noticesByState:
      """
      SELECT \(Self.noticeColumns) FROM notice o CROSS JOIN name n ON n.id = o.dossier
      WHERE o.state = ?1 AND o.due <= ?2 ORDER BY o.due, o.number LIMIT ?3
      """
    case .notice:
      """
      SELECT \(Self.noticeColumns) FROM notice o CROSS JOIN name n ON n.id = o.dossier
      WHERE o.number = ?1
      """
    case .lastSeal: "SELECT text FROM seal ORDER BY number DESC LIMIT 1"
    case .value: "SELECT bytes FROM value WHERE name = ?1"
    case .orders: "SELECT key, text FROM follow_up ORDER BY number LIMIT ?1"
    case .erasureOwed: "SELECT owed FROM erasure WHERE owed > paid"
    case .oweErasure:
      """
      INSERT INTO erasure(id, owed, paid) VALUES(1, (SELECT max(number) FROM event), 0)
      ON CONFLICT(id) DO UPDATE SET owed = max(excluded.owed, owed + 1)
      """
    case .pack: "SELECT bytes FROM pack WHERE number = ?1"
    case .dictionary: "SELECT bytes FROM dictionary WHERE id = ?1"
    case .newestDictionary:
      "SELECT entries, bytes FROM dictionary ORDER BY entries DESC LIMIT 1"
    case .insertDictionary:
      "INSERT OR REPLACE INTO dictionary(id, entries, bytes) VALUES(?1, ?2, ?3)"
    case .lastPack: "SELECT max(number) FROM pack"
    case .insertPack: "INSERT INTO pack(number, bytes) VALUES(?1, ?2)"
    case .deleteEvent: "DELETE FROM event WHERE number = ?1"
    case .cold:
      """
      SELECT id, last, packed FROM dossier INDEXED BY dossier_cold
      WHERE kind = ?1 AND at < ?2 AND due IS NULL AND last > packed ORDER BY at LIMIT ?3
      """
    case .markPacked: "UPDATE dossier SET packed = ?2 WHERE id = ?1"
    case .payErasure: "UPDATE erasure SET paid = max(paid, ?1)"
    case .links:
      "SELECT number, dossier, previous FROM event WHERE number > ?1 ORDER BY number LIMIT ?2"
    case .headNumbered:
      "SELECT \(Self.headColumns) FROM dossier d CROSS JOIN name n ON n.id = d.id WHERE d.id = ?1"
    case .tile: "SELECT hashes FROM seal_tree WHERE tile = ?1"
    case .tiles: "SELECT tile, hashes FROM seal_tree ORDER BY tile"
    case .setTile: "INSERT OR REPLACE INTO seal_tree(tile, hashes) VALUES(?1, ?2)"
    case .clearTiles: "DELETE FROM seal_tree"
    case .setLink: "UPDATE event SET previous = ?2, dossier = ?3 WHERE number = ?1"
    case .clearCounters: "DELETE FROM counter"
    case .clearDossierDue: "UPDATE dossier SET due = NULL WHERE due IS NOT NULL"
    case .fileDue:
      "INSERT OR IGNORE INTO due(at, dossier) SELECT due, id FROM dossier WHERE due IS NOT NULL"
    case .unfileDue:
      """
      DELETE FROM due WHERE NOT EXISTS
      (SELECT 1 FROM dossier d WHERE d.id = due.dossier AND d.due = due.at)
      """
    case .dueOf: "SELECT due FROM dossier WHERE id = ?1"
    case .dueWrong:
      """
      SELECT EXISTS (SELECT 1 FROM due x WHERE NOT EXISTS
      (SELECT 1 FROM dossier d WHERE d.id = x.dossier AND d.due = x.at))
      OR EXISTS (SELECT 1 FROM dossier d WHERE d.due IS NOT NULL AND NOT EXISTS
      (SELECT 1 FROM due x WHERE x.at = d.due AND x.dossier = d.id))
      """
    case .nameDossier: "INSERT OR IGNORE INTO name(id, key) VALUES(?1, ?2)"
    case .factRow:
      """
      SELECT f.day, f.counted, f.value, c.unit, c.item, c.measure
      FROM fact f CROSS JOIN counted c ON c.id = f.counted
      """
    case .setFact: "INSERT OR REPLACE INTO fact(day, counted, value) VALUES(?1, ?2, ?3)"
    case .deleteFact: "DELETE FROM fact WHERE day = ?1 AND counted = ?2"
    case .deleteCountedWrong: "DELETE FROM counted WHERE id IN (\(Self.misnumbered))"
    case .deleteFactWrong:
      "DELETE FROM fact WHERE typeof(day) <> 'integer' OR counted NOT IN (SELECT id FROM counted)"
    case .tally:
      """
      SELECT (SELECT count(*) FROM name), (SELECT count(*) FROM dossier),
      (SELECT count(*) FROM due), (SELECT count(*) FROM fact), (SELECT count(*) FROM personal),
      (SELECT count(*) FROM notice), (SELECT count(*) FROM notice_left),
      max(coalesce((SELECT max(number) FROM notice), 0), coalesce((\(Self.mark)), 0))
      """
    case .headsAfter:
      """
      SELECT \(Self.headColumns) FROM dossier d CROSS JOIN name n ON n.id = d.id
      WHERE d.id > ?1 ORDER BY d.id LIMIT ?2
      """
    case .rows:
      """
      SELECT number, text, dossier, previous FROM event WHERE number > ?1 ORDER BY number LIMIT ?2
      """
    case .isFiled: "SELECT 1 FROM due WHERE at = ?1 AND dossier = ?2"
    case .personalOfDossier: "SELECT slot, salt, value FROM personal WHERE dossier = ?1"
    case .counters: "SELECT name, value FROM counter"
    case .noticesAll:
      """
      SELECT \(Self.noticeColumns), o.dossier FROM notice o CROSS JOIN name n ON n.id = o.dossier
      ORDER BY o.number
      """
    case .seals: "SELECT text FROM seal ORDER BY number"
    case .values: "SELECT name, bytes FROM value"
    case .requests: "SELECT key, command, outcome FROM request ORDER BY key"
    case .units: "SELECT code FROM unit ORDER BY id"
    case .replaceDossier:
      """
      INSERT OR REPLACE INTO dossier(
      version, last, hash, at, unit, phase, due, id, owner, subject, kind)
      VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
      """
    }
  }
}
