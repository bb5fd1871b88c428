#include "yardstick.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static uint64_t next(uint64_t *s) {
    uint64_t z = (*s += 0x9E3779B97F4A7C15ull);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    return z ^ (z >> 31);
}

static int step(sqlite3_stmt *s) {
    int code = sqlite3_step(s);
    sqlite3_reset(s);
    return code == SQLITE_DONE || code == SQLITE_ROW ? SQLITE_OK : code;
}

/* What a list finds a case by, and the counters of the statistics: as a plain portal would keep them. */
static const char *lists =
    "ALTER TABLE state ADD COLUMN key TEXT; ALTER TABLE state ADD COLUMN kind TEXT;"
    "ALTER TABLE state ADD COLUMN unit TEXT; ALTER TABLE state ADD COLUMN owner INTEGER;"
    "ALTER TABLE state ADD COLUMN item TEXT; ALTER TABLE state ADD COLUMN phase INTEGER;"
    "CREATE UNIQUE INDEX state_key ON state(key); CREATE INDEX state_kind ON state(kind);"
    "CREATE INDEX state_unit ON state(unit); CREATE INDEX state_owner ON state(owner);"
    "CREATE INDEX state_item ON state(item); CREATE INDEX state_phase ON state(kind, phase);"
    "CREATE INDEX state_unit_phase ON state(unit, phase);"
    "CREATE TABLE counter(day TEXT, unit TEXT, item TEXT, measure TEXT, value INTEGER,"
    " PRIMARY KEY(day, unit, item, measure)) WITHOUT ROWID;";

enum { UNITS = 23, ITEMS = 324 };

static void bind_text(sqlite3_stmt *s, int place, const char *format, int64_t number) {
    char text[64];
    snprintf(text, sizeof text, format, (long long)number);
    sqlite3_bind_text(s, place, text, -1, SQLITE_TRANSIENT);
}

static int prepare_file(sqlite3 *db, int64_t dossiers, const char *state, int32_t state_bytes, int listed) {
    int code = sqlite3_exec(db,
        "PRAGMA page_size=8192; PRAGMA cache_size=-65536; PRAGMA wal_autocheckpoint=4096;"
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
        "CREATE TABLE state(id INTEGER PRIMARY KEY, version INTEGER, due INTEGER, body BLOB);"
        "CREATE TABLE event(dossier INTEGER, seq INTEGER, body BLOB, PRIMARY KEY(dossier, seq)) WITHOUT ROWID;"
        "CREATE TABLE due(at INTEGER, dossier INTEGER, PRIMARY KEY(at, dossier)) WITHOUT ROWID;"
        "BEGIN", 0, 0, 0);
    if (!code && listed) code = sqlite3_exec(db, lists, 0, 0, 0);
    sqlite3_stmt *row = 0, *due = 0;
    const char *insert = listed ? "INSERT INTO state VALUES(?1, 0, ?1, ?2, ?3, 'case', ?4, ?5, ?6, 0)"
                                : "INSERT INTO state VALUES(?1, 0, ?1, ?2)";
    if (!code) code = sqlite3_prepare_v2(db, insert, -1, &row, 0);
    if (!code) code = sqlite3_prepare_v2(db, "INSERT INTO due VALUES(?1, ?1)", -1, &due, 0);
    for (int64_t i = 1; !code && i <= dossiers; i++) {
        sqlite3_bind_int64(row, 1, i);
        sqlite3_bind_blob(row, 2, state, state_bytes, SQLITE_STATIC);
        if (listed) {
            bind_text(row, 3, "case/469003AJ00-XK-000120120801%06lld", i);
            bind_text(row, 4, "469003A%02lld0", i % ITEMS % UNITS);
            /* The keyed mark of whoever handed it in. */
            sqlite3_bind_int64(row, 5, (int64_t)((uint64_t)i * 0x9E3779B97F4A7C15ull >> 1));
            bind_text(row, 6, "469003AJ00-XK-%04lld", i % ITEMS);
        }
        code = step(row);
        sqlite3_bind_int64(due, 1, i);
        if (!code) code = step(due);
    }
    sqlite3_finalize(row);
    sqlite3_finalize(due);
    if (!code) code = sqlite3_exec(db, "COMMIT", 0, 0, 0);
    return code;
}

double yardstick_loop(const char *path, int64_t dossiers, int64_t commands, int64_t batch,
                      int32_t state_bytes, int32_t event_bytes, int32_t counters) {
    static const char *const measures[] = {
        "received", "accepted", "promisedDays", "granted", "decided@20", "days@20", "closed", "early",
    };
    const int listed = counters >= 0;
    sqlite3 *db = 0;
    sqlite3_stmt *read = 0, *update = 0, *insert = 0, *leave = 0, *enter = 0, *count = 0;
    char *state = calloc(1, (size_t)state_bytes + 1), *event = malloc((size_t)event_bytes + 1);
    if (!state || !event || dossiers < 1 || batch < 1) { free(state); free(event); return -1; }
    memset(event, 'e', (size_t)event_bytes);
    int code = sqlite3_open(path, &db);
    if (!code) code = prepare_file(db, dossiers, state, state_bytes, listed);
    if (!code) code = sqlite3_prepare_v2(db, "SELECT version, due, body FROM state WHERE id=?1", -1, &read, 0);
    const char *change = listed ? "UPDATE state SET version=?2, due=?3, body=?4, phase=?5 WHERE id=?1"
                                : "UPDATE state SET version=?2, due=?3, body=?4 WHERE id=?1";
    if (!code) code = sqlite3_prepare_v2(db, change, -1, &update, 0);
    if (!code) code = sqlite3_prepare_v2(db, "INSERT INTO event VALUES(?1, ?2, ?3)", -1, &insert, 0);
    if (!code) code = sqlite3_prepare_v2(db, "DELETE FROM due WHERE at=?1 AND dossier=?2", -1, &leave, 0);
    if (!code) code = sqlite3_prepare_v2(db, "INSERT INTO due VALUES(?1, ?2)", -1, &enter, 0);
    if (!code && listed)
        code = sqlite3_prepare_v2(db,
            "INSERT INTO counter VALUES(?1, ?2, ?3, ?4, 1) ON CONFLICT DO UPDATE SET value = value + 1",
            -1, &count, 0);
    uint64_t seed = 1;
    double start = now();
    for (int64_t done = 0; !code && done < commands; ) {
        code = sqlite3_exec(db, "BEGIN IMMEDIATE", 0, 0, 0);
        for (int64_t i = 0; !code && i < batch && done < commands; i++, done++) {
            int64_t id = (int64_t)(next(&seed) % (uint64_t)dossiers) + 1;
            sqlite3_bind_int64(read, 1, id);
            if (sqlite3_step(read) != SQLITE_ROW) { code = SQLITE_CORRUPT; break; }
            int64_t version = sqlite3_column_int64(read, 0), at = sqlite3_column_int64(read, 1);
            memcpy(state, sqlite3_column_blob(read, 2), (size_t)state_bytes);
            sqlite3_reset(read);
            state[version % state_bytes]++;
            int64_t moved = at + 1 + (int64_t)(next(&seed) % 100000);
            sqlite3_bind_int64(update, 1, id);
            sqlite3_bind_int64(update, 2, version + 1);
            sqlite3_bind_int64(update, 3, moved);
            sqlite3_bind_blob(update, 4, state, state_bytes, SQLITE_STATIC);
            if (listed) sqlite3_bind_int64(update, 5, (version + 1) % 8);
            code = step(update);
            sqlite3_bind_int64(insert, 1, id);
            sqlite3_bind_int64(insert, 2, version + 1);
            sqlite3_bind_blob(insert, 3, event, event_bytes, SQLITE_STATIC);
            if (!code) code = step(insert);
            sqlite3_bind_int64(leave, 1, at);
            sqlite3_bind_int64(leave, 2, id);
            if (!code) code = step(leave);
            sqlite3_bind_int64(enter, 1, moved);
            sqlite3_bind_int64(enter, 2, id);
            if (!code) code = step(enter);
            for (int32_t c = 0; !code && c < counters; c++) {
                bind_text(count, 1, "2012-08-%02lld", version % 28 + 1);
                bind_text(count, 2, "469003A%02lld0", id % ITEMS % UNITS);
                bind_text(count, 3, "469003AJ00-XK-%04lld", id % ITEMS);
                sqlite3_bind_text(count, 4, measures[(version * counters + c) % 8], -1, SQLITE_STATIC);
                code = step(count);
            }
        }
        if (!code) code = sqlite3_exec(db, "COMMIT", 0, 0, 0);
    }
    double seconds = now() - start;
    sqlite3_finalize(read); sqlite3_finalize(update); sqlite3_finalize(insert);
    sqlite3_finalize(leave); sqlite3_finalize(enter); sqlite3_finalize(count);
    sqlite3_close(db);
    free(state);
    free(event);
    return code ? -(double)code : seconds;
}
