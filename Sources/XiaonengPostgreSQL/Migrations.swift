import Xiaoneng

/// How the tables are laid out, and how a database gets there: steps by number, forwards only.
enum Migrations {
  /// The number of the layout this version writes.
  static var version: Int64 { Int64(steps.count) }

  /// Steps from each layout to the next; one that was released is never changed. Every text column is compared
  /// byte by byte, whatever the database's own order is.
  static let steps: [[String]] = [first, second, third, fourth]

  // One row holds the last number of everything that is counted, so that numbers have no gaps: a sequence leaves
  // one at every rollback. `kind` repeats what stands before the slash of `key`, for the register's heads.
  private static let first = tables + Functions.all

  // The tree under the newest seal, sixteen hashes a row; and by phase what waits for nothing any more.
  private static let second =
    [
      "CREATE INDEX dossier_ended ON dossier(kind, phase, id) WHERE due IS NULL",
      "CREATE INDEX dossier_ended_unit ON dossier(kind, unit, phase, id) WHERE due IS NULL",
      "CREATE TABLE seal_tree(tile bigint PRIMARY KEY, hashes bytea NOT NULL)",
      "DROP FUNCTION append",
    ] + [Functions.append(resting: false)]

  // The number of the register's last entry: by it a decision that was made on what a process remembers is held against
  // the ledger.
  private static let third =
    [
      "ALTER TABLE ledger ADD COLUMN register bigint NOT NULL DEFAULT 0",
      "UPDATE ledger SET register = \(lastOfRegister)",
      "DROP FUNCTION append",
    ] + [Functions.append(resting: true)]

  // What was sent leaves after its term: how many messages of a dossier did, and the sum of their marks.
  private static let fourth = [
    "CREATE TABLE notice_left(dossier bigint PRIMARY KEY, count bigint NOT NULL, sum bytea NOT NULL)"
  ]

  /// The number of the register's last entry, looked up.
  static let lastOfRegister = """
    coalesce((SELECT max(d.last) FROM {schema}.dossier d WHERE d.kind = ANY ('{register}')), 0)
    """

  /// The tables, a statement each.
  private static let tables =
    """
    CREATE TABLE ledger(
      one boolean PRIMARY KEY DEFAULT true CHECK(one),
      generation bigint NOT NULL DEFAULT 0,
      event bigint NOT NULL DEFAULT 0,
      dossier bigint NOT NULL DEFAULT 0,
      notice bigint NOT NULL DEFAULT 0,
      seal bigint NOT NULL DEFAULT 0
    );
    INSERT INTO ledger DEFAULT VALUES;
    CREATE TABLE event(
      number bigint PRIMARY KEY,
      xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
      dossier bigint NOT NULL,
      previous bigint NOT NULL,
      text bytea NOT NULL
    );
    CREATE TABLE dossier(
      id bigint PRIMARY KEY,
      key text COLLATE "C" NOT NULL CONSTRAINT dossier_key UNIQUE,
      kind text COLLATE "C" NOT NULL,
      version integer NOT NULL,
      last bigint NOT NULL,
      hash bytea NOT NULL,
      at bigint NOT NULL,
      unit text COLLATE "C" NOT NULL,
      phase smallint NOT NULL,
      due bigint,
      owner bigint NOT NULL,
      subject bigint NOT NULL
    ) WITH (fillfactor = 80);
    CREATE INDEX dossier_kind ON dossier(kind, id);
    CREATE INDEX dossier_unit ON dossier(kind, unit, id);
    CREATE INDEX dossier_owner ON dossier(owner, id) WHERE owner <> 0;
    CREATE INDEX dossier_subject ON dossier(subject, id) WHERE subject <> 0;
    CREATE INDEX dossier_due ON dossier(due, id) WHERE due IS NOT NULL;
    CREATE TABLE fact(
      day text COLLATE "C" NOT NULL,
      unit text COLLATE "C" NOT NULL,
      item text COLLATE "C" NOT NULL,
      measure text COLLATE "C" NOT NULL,
      value bigint NOT NULL,
      PRIMARY KEY(day, unit, item, measure)
    ) WITH (fillfactor = 80);
    CREATE TABLE counter(name text COLLATE "C" PRIMARY KEY, value bigint NOT NULL);
    CREATE TABLE request(
      key text COLLATE "C" PRIMARY KEY,
      command bytea NOT NULL,
      outcome bytea NOT NULL
    );
    CREATE TABLE personal(
      dossier bigint NOT NULL,
      slot text COLLATE "C" NOT NULL,
      salt bytea NOT NULL,
      value bytea NOT NULL,
      PRIMARY KEY(dossier, slot)
    );
    CREATE TABLE notice(
      number bigint PRIMARY KEY,
      dossier bigint NOT NULL,
      channel text NOT NULL,
      template text NOT NULL,
      filling bytea NOT NULL,
      state text COLLATE "C" NOT NULL,
      attempts integer NOT NULL,
      due bigint NOT NULL
    );
    CREATE INDEX notice_state ON notice(state, due, number);
    CREATE TABLE seal(number bigint PRIMARY KEY, text bytea NOT NULL);
    CREATE TABLE value(name text COLLATE "C" PRIMARY KEY, bytes bytea NOT NULL);
    CREATE TABLE follow_up(
      number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      key text COLLATE "C" NOT NULL UNIQUE,
      text bytea NOT NULL
    );
    CREATE TABLE lease(
      name text COLLATE "C" PRIMARY KEY,
      holder text NOT NULL,
      until timestamptz NOT NULL
    );
    """.split(separator: ";\n").map(String.init)

  /// What makes the tables' history: the number of the last step that was taken.
  static let book = "CREATE TABLE xiaoneng(version bigint NOT NULL)"
}

/// What the server does by itself. Functions are part of the layout: another body is another step.
private enum Functions {
  static let all = [enter, trail, append(resting: false), appendOnly, sealKept]

  /// Seals are a log: none is changed or taken out.
  static let appendOnly = """
    CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'seals are append-only'; END $$
    """
  static let sealKept = """
    CREATE TRIGGER seal_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON seal
    EXECUTE FUNCTION append_only()
    """

  /// Settings for one transaction only. Tables grow by orders of magnitude while a plan is kept: what was right
  /// for an empty one never is.
  static let plans =
    "SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off"

  /// Takes the writers' lock for this transaction and answers the generation. Whoever comes after has seen all
  /// that was committed before: the lock is taken in a statement of its own, and before the transaction has a
  /// number, so that numbers of transactions grow as the events do.
  static let enter = """
    CREATE FUNCTION enter(waiting int, statements int, idle int) RETURNS bigint
    LANGUAGE plpgsql VOLATILE AS $$
    BEGIN
      PERFORM set_config('lock_timeout', waiting::text, true),
        set_config('statement_timeout', statements::text, true),
        set_config('idle_in_transaction_session_timeout', idle::text, true);
      PERFORM pg_advisory_xact_lock({lock});
      RETURN (SELECT generation FROM {schema}.ledger);
    END $$
    """

  /// The entries that pointers lead to, from the last back: whatever does not point back ends it.
  static let trail = """
    CREATE FUNCTION trail(last bigint)
    RETURNS TABLE(number bigint, previous bigint, dossier bigint, text bytea)
    LANGUAGE sql STABLE \(plans) AS $$
      WITH RECURSIVE found AS (
        SELECT e.number, e.previous, e.dossier, e.text FROM {schema}.event e WHERE e.number = last
        UNION ALL
        SELECT e.number, e.previous, e.dossier, e.text FROM found f
        JOIN {schema}.event e ON e.number = f.previous
        WHERE f.previous < f.number AND f.previous > 0)
      SELECT * FROM found
    $$
    """

  /// Everything of one commit. `XN001` where a head is not what the changes build on, or where a request is known
  /// that the caller took for new; `XN002` where the numbers lead to nothing.
  ///
  /// Heads with number 0 are opened. `h_entry` and `e_previous` are places among the entries of this call, counted
  /// from 1; 0 for none: the entry before is then `e_last`.
  ///
  /// - Parameter resting: whether a decision may rest on what a process remembers: with `decided` not below 0 the last
  ///   entry of the register is that, and the dossiers `k_id` have the versions `k_version`; `g_entry` is the place of the
  ///   last entry of the register among those of this call; and with `waiting` over 0 the writers' lock is taken within,
  ///   so that the call is read and planned before it and not under it. Earlier layouts know nothing of it.
  static func append(resting: Bool) -> String {
    appending.replacing("{resting parameters}", with: resting ? restingParameters : "")
      .replacing("{entering}", with: resting ? entering : "")
      .replacing("{resting}", with: resting ? restingCheck : "")
      .replacing("{register entry}", with: resting ? registerEntry : "")
  }

  private static let restingParameters =
    "waiting int, statements int, idle int, decided bigint, k_id bigint[], k_version int[], g_entry int,"
  private static let entering = """
      IF waiting > 0 THEN
        PERFORM set_config('jit', 'off', true), enter(waiting, statements, idle);
      END IF;
    """
  private static let restingCheck = """
      IF decided >= 0 AND decided <> was.register THEN
        RAISE EXCEPTION USING ERRCODE = 'XN001';
      END IF;
      IF cardinality(k_id) > 0 AND (SELECT count(*) FROM unnest(k_id, k_version) k(id, version)
        JOIN dossier d ON d.id = k.id WHERE d.version = k.version) <> cardinality(k_id) THEN
        RAISE EXCEPTION USING ERRCODE = 'XN001';
      END IF;
    """
  private static let registerEntry =
    "register = CASE WHEN g_entry > 0 THEN was.event + g_entry ELSE was.register END,"

  private static let appending = """
    CREATE FUNCTION append(
      expected bigint, {resting parameters} fresh text[],
      h_key text[], h_id bigint[], h_before int[], h_hash_before bytea[], h_version int[],
      h_entry int[], h_hash bytea[], h_at bigint[], h_unit text[], h_phase int[], h_due bigint[],
      h_owner bigint[], h_subject bigint[],
      e_head int[], e_previous int[], e_last bigint[], e_text bytea[],
      f_day text[], f_unit text[], f_item text[], f_measure text[], f_value bigint[],
      c_name text[], c_value bigint[],
      r_key text[], r_command bytea[], r_outcome bytea[],
      p_head int[], p_slot text[], p_salt bytea[], p_value bytea[],
      x_head int[], x_slot text[],
      m_head int[], m_channel text[], m_template text[], m_filling bytea[], m_due bigint[],
      n_number bigint[], n_state text[], n_attempts int[], n_due bigint[],
      v_name text[], v_bytes bytea[],
      o_key text[], o_text bytea[], d_key text[], s_text bytea,
      t_number bigint[], t_hashes bytea[]
    ) RETURNS TABLE(generation bigint, event bigint, dossier bigint)
    LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, {schema}, pg_temp \(plans) AS $$
    #variable_conflict use_column
    DECLARE
      was {schema}.ledger;
      opened int := 0;
      changed int;
      ids bigint[] := h_id;
    BEGIN
    {entering}
      SELECT * INTO STRICT was FROM ledger;
      IF expected >= 0 AND expected <> was.generation THEN
        RAISE EXCEPTION USING ERRCODE = 'XN001';
      END IF;
    {resting}
      IF cardinality(fresh) > 0
        AND EXISTS (SELECT FROM request r WHERE r.key = ANY (fresh)) THEN
        RAISE EXCEPTION USING ERRCODE = 'XN001';
      END IF;
      IF was.event < 0 OR was.dossier < 0 OR was.notice < 0 OR was.seal < 0
        OR was.event > 9223372032559808512 THEN
        RAISE EXCEPTION USING ERRCODE = 'XN002';
      END IF;

      IF cardinality(h_id) > 0 THEN
        FOR place IN 1..cardinality(h_id) LOOP
          IF ids[place] = 0 THEN
            opened := opened + 1;
            ids[place] := was.dossier + opened;
          END IF;
        END LOOP;
        IF opened > 0 THEN
          INSERT INTO dossier(id, key, kind, version, last, hash, at, unit, phase, due, owner, subject)
          SELECT ids[h.ord], h.key, split_part(h.key, '/', 1), h.version,
            CASE WHEN h.entry > 0 THEN was.event + h.entry ELSE 0 END,
            h.hash, h.at, h.unit, h.phase, h.due, h.owner, h.subject
          FROM unnest(h_key, h_id, h_version, h_entry, h_hash, h_at, h_unit, h_phase, h_due,
            h_owner, h_subject) WITH ORDINALITY
            h(key, id, version, entry, hash, at, unit, phase, due, owner, subject, ord)
          WHERE h.id = 0;
        END IF;
        IF opened < cardinality(h_id) THEN
          UPDATE dossier d SET version = h.version,
            last = CASE WHEN h.entry > 0 THEN was.event + h.entry ELSE d.last END,
            hash = h.hash, at = h.at, unit = h.unit, phase = h.phase, due = h.due,
            owner = h.owner, subject = h.subject
          FROM unnest(h_id, h_before, h_hash_before, h_version, h_entry, h_hash, h_at, h_unit,
            h_phase, h_due, h_owner, h_subject)
            h(id, before, hash_before, version, entry, hash, at, unit, phase, due, owner, subject)
          WHERE h.id > 0 AND d.id = h.id AND d.version = h.before AND d.hash = h.hash_before;
          GET DIAGNOSTICS changed = ROW_COUNT;
          IF changed <> cardinality(h_id) - opened THEN
            RAISE EXCEPTION USING ERRCODE = 'XN001';
          END IF;
        END IF;
      END IF;

      IF cardinality(e_head) > 0 THEN
        INSERT INTO event(number, dossier, previous, text)
        SELECT was.event + e.ord, ids[e.head],
          CASE WHEN e.previous > 0 THEN was.event + e.previous ELSE e.last END, e.text
        FROM unnest(e_head, e_previous, e_last, e_text) WITH ORDINALITY
          e(head, previous, last, text, ord);
      END IF;

      IF cardinality(f_day) > 0 THEN
        INSERT INTO fact AS f (day, unit, item, measure, value)
        SELECT * FROM unnest(f_day, f_unit, f_item, f_measure, f_value)
        ON CONFLICT (day, unit, item, measure) DO UPDATE SET value = f.value + excluded.value;
      END IF;
      IF cardinality(c_name) > 0 THEN
        INSERT INTO counter(name, value) SELECT * FROM unnest(c_name, c_value)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value;
      END IF;
      IF cardinality(r_key) > 0 THEN
        INSERT INTO request(key, command, outcome) SELECT * FROM unnest(r_key, r_command, r_outcome)
        ON CONFLICT (key) DO UPDATE SET command = excluded.command, outcome = excluded.outcome;
      END IF;
      IF cardinality(p_head) > 0 THEN
        INSERT INTO personal(dossier, slot, salt, value)
        SELECT DISTINCT ON (ids[p.head], p.slot) ids[p.head], p.slot, p.salt, p.value
        FROM unnest(p_head, p_slot, p_salt, p_value) WITH ORDINALITY
          p(head, slot, salt, value, ord)
        ORDER BY ids[p.head], p.slot, p.ord DESC
        ON CONFLICT (dossier, slot) DO UPDATE SET salt = excluded.salt, value = excluded.value;
      END IF;
      IF cardinality(x_head) > 0 THEN
        DELETE FROM personal p USING unnest(x_head, x_slot) x(head, slot)
        WHERE p.dossier = ids[x.head] AND p.slot = x.slot;
      END IF;
      IF cardinality(m_head) > 0 THEN
        INSERT INTO notice(number, dossier, channel, template, filling, state, attempts, due)
        SELECT was.notice + m.ord, ids[m.head], m.channel, m.template, m.filling, 'queued', 0, m.due
        FROM unnest(m_head, m_channel, m_template, m_filling, m_due) WITH ORDINALITY
          m(head, channel, template, filling, due, ord);
      END IF;
      IF cardinality(n_number) > 0 THEN
        UPDATE notice o SET state = n.state, attempts = n.attempts, due = n.due
        FROM unnest(n_number, n_state, n_attempts, n_due) n(number, state, attempts, due)
        WHERE o.number = n.number;
      END IF;
      IF cardinality(v_name) > 0 THEN
        INSERT INTO value(name, bytes) SELECT * FROM unnest(v_name, v_bytes)
        ON CONFLICT (name) DO UPDATE SET bytes = excluded.bytes;
      END IF;
      IF cardinality(o_key) > 0 THEN
        INSERT INTO follow_up(key, text)
        SELECT o.key, o.text FROM unnest(o_key, o_text) WITH ORDINALITY o(key, text, ord)
        ORDER BY o.ord ON CONFLICT (key) DO NOTHING;
      END IF;
      IF cardinality(d_key) > 0 THEN DELETE FROM follow_up WHERE key = ANY (d_key); END IF;
      IF s_text IS NOT NULL THEN
        INSERT INTO seal(number, text) VALUES (was.seal + 1, s_text);
      END IF;

      IF cardinality(t_number) > 0 THEN
        INSERT INTO seal_tree(tile, hashes) SELECT * FROM unnest(t_number, t_hashes)
        ON CONFLICT (tile) DO UPDATE SET hashes = excluded.hashes;
      END IF;

      UPDATE ledger l SET generation = was.generation + 1,
        event = was.event + cardinality(e_head), dossier = was.dossier + opened,
        notice = was.notice + cardinality(m_head), {register entry}
        seal = was.seal + CASE WHEN s_text IS NULL THEN 0 ELSE 1 END;
      RETURN QUERY SELECT was.generation + 1, was.event, was.dossier;
    END $$
    """
}
