/* The plain C loop of a case system on SQLite: per command it reads a state row, updates it, inserts an
 * event under (dossier, sequence) and moves an entry of the due index; beside it the same with the lists and counters of a
 * portal. No rules, no JSON, no hashes. */
#ifndef XN_YARDSTICK_H
#define XN_YARDSTICK_H

#include <stdint.h>

/* Runs `commands` commands on `dossiers` dossiers at random, `batch` to a transaction, synchronous=FULL, WAL, with pages,
 * cache and checkpoints as the store has them, into a new database at `path`. With `counters` not below 0 it also keeps
 * what lists find a case by (its key, kind, unit, owner, item, phase, unit with phase: seven indexes, of which a command
 * moves two) and counts so many times a command by day, unit, item and measure; below 0 it is the bare loop. Returns the
 * seconds the commands took, or a negative number when SQLite failed (its code, negated). */
double yardstick_loop(const char *path, int64_t dossiers, int64_t commands, int64_t batch,
                      int32_t state_bytes, int32_t event_bytes, int32_t counters);

/* Weighted totals in hundredths, half-up, of `factors` marks a subject, subject by subject. The first passes over
 * missing marks (INT32_MIN), spreads their weight and refuses marks out of 0..10000; the second checks nothing.
 * Return how many were refused. */
int64_t yardstick_scores(const int32_t *marks, int64_t subjects, int32_t factors, const int32_t *weights,
                         int32_t *totals);
int64_t yardstick_scores_bare(const int32_t *marks, int64_t subjects, int32_t factors, const int32_t *weights,
                              int32_t *totals);

#endif
