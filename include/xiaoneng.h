/* Xiaoneng 效能: administrative efficiency as a library.
 *
 * This header is the specification. It is plain C99, read unchanged by C, Swift (module CXiaoneng) and
 * PHP's FFI::cdef; C++ wraps the include in extern "C".
 *
 * Ownership   A pointer argument is borrowed for the call. What comes out through an xn_buffer is the
 *             caller's: release it with xn_buffer_free. Handles are closed with the function named beside
 *             their opening; closing NULL, or twice, changes nothing.
 * Text        UTF-8. Input is a pointer and a length in bytes, without need of a NUL, except where a
 *             parameter is named `name` or `url`: those end with NUL. Output buffers hold `length` bytes and
 *             a NUL behind them. Text that is not UTF-8 is refused with XN_BAD_TEXT.
 * JSON        The vocabulary of commands, questions, outcomes and answers; xn_schema gives its JSON Schema.
 *             Whole numbers only.
 * Time        xn_instant is milliseconds since 1970-01-01T00:00Z; xn_day is days since 1970-01-01. Nothing
 *             reads a clock: the caller says what time it is.
 * Errors      Every function returns a status. XN_OK and a written output, or any other status and an
 *             untouched output. xn_last_error tells of the calling thread's last failure: code, article,
 *             field, and the message in Chinese and English.
 * Threads     One engine, one thread at a time: a second call on an engine that is inside one is refused with
 *             XN_STORE_BUSY. Different engines may be used at once. A calendar is never changed and may be used
 *             by any thread. No thread is ever started.
 * fork        Open engines after fork(). An engine opened before it is refused in the child with
 *             XN_AFTER_FORK, and may still be closed there.
 * Versions    xn_abi_version() changes when a function or a struct does; the shared object's soname carries its
 *             major number. Numbers of statuses are never given a second meaning.                              */
#ifndef XIAONENG_H
#define XIAONENG_H

#include <stddef.h>
#include <stdint.h>

typedef int32_t xn_status;
enum {
    XN_OK = 0,                              /* done */
    /* 1..99: the call was wrong; nothing changed */
    XN_NULL_ARGUMENT = 1,                   /* a required argument is missing */
    XN_BAD_JSON = 2,                        /* not valid JSON */
    XN_BAD_TEXT = 3,                        /* the text is not valid UTF-8 */
    XN_MISSING_FIELD = 4,                   /* a required field is missing */
    XN_UNKNOWN_FIELD = 5,                   /* no such field */
    XN_WRONG_TYPE = 6,                      /* the field has the wrong type */
    XN_BAD_VALUE = 7,                       /* the field's value is not allowed */
    XN_UNKNOWN_TYPE = 8,                    /* no such command or query */
    XN_TOO_LARGE = 9,                       /* longer than allowed */
    XN_TOO_DEEP = 10,                       /* nested too deeply */
    XN_BAD_HANDLE = 11,                     /* the handle is invalid or closed */
    XN_AFTER_FORK = 12,                     /* the handle was opened before fork() and cannot be used in the child */
    XN_BAD_OPTION = 13,                     /* wrong option */
    XN_FILE_UNREADABLE = 14,                /* the file cannot be read */
    XN_BAD_LOG = 15,                        /* not a valid event log */
    /* 100..999: the domain refused; nothing was recorded */
    XN_CALENDAR_UNKNOWN = 100,              /* no holiday notice covers this date */
    XN_DATE_OUT_OF_RANGE = 101,             /* the date is out of range */
    XN_BAD_DATE = 102,                      /* there is no such date */
    XN_BAD_BUDGET = 103,                    /* the limit is not a possible one */
    XN_BAD_PAUSE = 104,                     /* the pause is not a possible one */
    XN_TIME_WENT_BACK = 105,                /* earlier than the dossier's last event */
    XN_BAD_IDENTIFIER = 110,                /* the identifier is malformed */
    XN_CHECK_MISMATCH = 111,                /* the check digit does not match */
    XN_NOT_ALLOWED = 120,                   /* this role may not do this */
    XN_ACTOR_UNKNOWN = 121,                 /* no such officer in the register */
    XN_NOT_ON_DUTY = 122,                   /* this officer does not hold the post */
    XN_HOLDER_PRESENT = 123,                /* the holder is present; no substitute may act */
    XN_NOT_YOUR_UNIT = 124,                 /* belongs to another unit */
    XN_NOT_YOUR_CASE = 125,                 /* not this person's case */
    XN_ALREADY_EXISTS = 130,                /* exists already */
    XN_NOT_FOUND = 131,                     /* not found */
    XN_LIMIT_BROKEN = 132,                  /* promised ≤ statutory, and the steps' limits together ≤ promised */
    XN_ITEM_CLOSED = 133,                   /* the item is not open for applications */
    XN_BAD_REGISTER = 134,                  /* the entry is incomplete or contradicts itself */
    XN_ITEM_WITHDRAWN = 135,                /* no version of the item is valid on this day */
    XN_CASE_NOT_FOUND = 140,                /* no such case */
    XN_WRONG_PHASE = 141,                   /* not possible in the case's present phase */
    XN_MATERIALS_MISSING = 142,             /* required materials are missing */
    XN_UNKNOWN_MATERIAL = 143,              /* the item lists no such material */
    XN_REASON_MISSING = 144,                /* a reason is required */
    XN_DOCUMENT_MISSING = 145,              /* the document number is missing */
    XN_NOT_MY_POWER = 146,                  /* only the head of the organ (of the government, for joint handling) may extend */
    XN_TOO_LATE = 147,                      /* the time for this has passed */
    XN_ALREADY_DONE = 148,                  /* done already; only once */
    XN_KIND_NOT_ALLOWED = 149,              /* the kind is not on the legal list */
    XN_STEPS_REMAIN = 150,                  /* steps remain to be done */
    XN_STEP_UNKNOWN = 151,                  /* no such step */
    XN_CERTIFICATE_MISSING = 152,           /* the certificate has not been issued */
    XN_BAD_RATING = 153,                    /* the rating is not valid */
    XN_BARRED = 154,                        /* the applicant is barred for now */
    XN_LACKING_OPEN = 155,                  /* promised materials are still lacking */
    XN_TWO_PEOPLE_NEEDED = 156,             /* two or more officers must be assigned */
    XN_CONSENT_MISSING = 157,               /* consent is missing */
    XN_WITNESS_MISSING = 158,               /* service by leaving needs a witness or a recording */
    XN_TOO_MANY = 159,                      /* too many */
    XN_TOO_LONG = 160,                      /* too long */
    XN_NOTICE_UNKNOWN = 161,                /* no such notice */
    XN_REQUEST_KEY_REUSED = 162,            /* the request key was used for another command */
    XN_ERASED = 163,                        /* the personal data were erased */
    XN_PROFILE_UNKNOWN = 164,               /* no profile is in force on this day */
    XN_COMPLAINT_NOT_FOUND = 170,           /* no such complaint */
    XN_CONFLICT_OF_INTEREST = 171,          /* involved in the complaint, and must stand aside */
    XN_FACT_MISSING = 172,                  /* no concrete fact */
    XN_COMPLAINANT_MISSING = 173,           /* a real name without the complainant, or a complainant who is anonymous */
    XN_NAMED_TWICE = 174,                   /* a person is named twice */
    XN_CHANNEL_MISSING = 175,               /* the right channel must be told */
    XN_IDENTITY_EXPOSED = 176,              /* the text would make the complainant known */
    XN_UNDER_HOLD = 177,                    /* under a legal hold; nothing may be erased */
    XN_REPLY_ADDRESS_MISSING = 178,         /* nowhere to reply to */
    XN_PERIOD_OPEN = 179,                   /* the period is not over */
    /* 1000..: the store could not; nothing was recorded */
    XN_STORE_BUSY = 1000,                   /* the database is busy; try again */
    XN_STORE_FULL = 1001,                   /* the disk is full */
    XN_STORE_READ_ONLY = 1002,              /* the database is read-only */
    XN_STORE_CORRUPT = 1003,                /* the database is damaged */
    XN_STORE_NEWER = 1004,                  /* the database was made by a newer version; upgrade */
    XN_NOT_OURS = 1005,                     /* the file is not a Xiaoneng database */
    XN_STORE_FAILED = 1006,                 /* the storage failed */
    XN_VERSION_CONFLICT = 1007,             /* someone else changed the dossier; try again */
    XN_STORE_MISSING = 1008,                /* the database does not exist */
    XN_STORE_EXISTS = 1009                  /* the database exists already */
};

/* Days since 1970-01-01. XN_DAY_UNKNOWN stands in batch results where an answer was refused. */
typedef int32_t xn_day;
enum { XN_DAY_UNKNOWN = INT32_MIN };

/* Milliseconds since 1970-01-01T00:00Z. */
typedef int64_t xn_instant;

/* Text that belongs to the caller. Set it to {0} before use; a failed call leaves it as it was. */
typedef struct xn_buffer {
    char *bytes;   /* `length` bytes and a NUL; NULL when empty */
    size_t length; /* in bytes, without the NUL */
} xn_buffer;

/* Releases what a call wrote and sets the buffer to {0}. Releasing NULL or {0} does nothing. */
void xn_buffer_free(xn_buffer *buffer);

/* The number of this interface: 1. */
uint32_t xn_abi_version(void);

/* The library's version, such as "0.1.0". It lasts as long as the library is loaded. */
const char *xn_version(void);

/* Tells of the calling thread's last failure as a JSON object: code, number, chinese, english, and where there
 * are such article, field, line, detail. `{}` before the first.
 * Returns XN_OK or XN_NULL_ARGUMENT. */
xn_status xn_last_error(xn_buffer *out);

/* The JSON Schema (draft 2020-12) of the vocabulary.
 * Returns XN_OK or XN_NULL_ARGUMENT. */
xn_status xn_schema(xn_buffer *out);

/* ---- The engine: the universal door ------------------------------------------------------------------ */

typedef struct xn_engine xn_engine;

/* Opens an engine on a store: "memory:" for one that nothing outlives, "sqlite:PATH" for a file, made where it
 * is missing. Close it with xn_close.
 * Returns XN_OK, XN_NULL_ARGUMENT, XN_BAD_TEXT, XN_BAD_VALUE for another scheme, or a status of the store. */
xn_status xn_open(const char *url, xn_engine **out);

/* Closes the engine. NULL, or an engine that is closed already, changes nothing.
 * Returns XN_OK, or XN_STORE_BUSY while another thread is inside it. */
xn_status xn_close(xn_engine *engine);

/* Decides one command and records what it causes. *out receives the outcome: {"done":…} or {"refused":…}.
 * Returns XN_OK for both: a refusal is an answer. XN_NULL_ARGUMENT, XN_BAD_HANDLE, XN_AFTER_FORK, XN_BAD_JSON,
 * XN_BAD_TEXT, XN_MISSING_FIELD, XN_UNKNOWN_FIELD, XN_WRONG_TYPE, XN_BAD_VALUE, XN_UNKNOWN_TYPE, XN_TOO_LARGE,
 * XN_TOO_DEEP, or a status of the store. */
xn_status xn_execute(xn_engine *engine, const char *json, size_t length, xn_buffer *out);

enum {
    XN_BATCH_EACH = 0,          /* a refusal concerns its own line only */
    XN_BATCH_ALL_OR_NOTHING = 1 /* one refusal undoes the batch; the last outcome is the refusal */
};

/* Decides many commands, one JSON object a line, in order and in one transaction. *out receives an outcome a line
 * for each command that was tried; a line that cannot be read gets {"fault":…}, and with
 * XN_BATCH_ALL_OR_NOTHING nothing is tried then. Empty lines are passed over.
 * Returns XN_OK, XN_NULL_ARGUMENT, XN_BAD_HANDLE, XN_AFTER_FORK, XN_BAD_VALUE for unknown options, XN_TOO_LARGE
 * beyond 256 MiB, or a status of the store: then nothing was recorded. */
xn_status xn_execute_batch(xn_engine *engine, const char *lines, size_t length, uint32_t options,
                           xn_buffer *out);

/* Answers one question. *out receives {"answer":…,"data":…} or {"refused":…}.
 * Returns as xn_execute. */
xn_status xn_query(xn_engine *engine, const char *json, size_t length, xn_buffer *out);

/* Lets time pass: everything due by `at` happens once, in order, for `limit` dossiers at most (0: 1,000).
 * *out receives {"dossiers":…,"events":…,"more":…}; call again while more is true.
 * Returns XN_OK, XN_NULL_ARGUMENT, XN_BAD_HANDLE, XN_AFTER_FORK or a status of the store. */
xn_status xn_sweep(xn_engine *engine, xn_instant at, uint32_t limit, xn_buffer *out);

enum { XN_NOTICES_QUEUED = 0, XN_NOTICES_SENT = 1, XN_NOTICES_DEAD = 2 };

/* Messages in a state (XN_NOTICES_…), `limit` at most (0: 100), as a JSON array: number, channel, to, text.
 * Fetching does not take them out.
 * Returns XN_OK, XN_NULL_ARGUMENT, XN_BAD_HANDLE, XN_AFTER_FORK, XN_BAD_VALUE or a status of the store. */
xn_status xn_notices(xn_engine *engine, xn_instant at, int32_t state, uint32_t limit, xn_buffer *out);

/* Says that a message was sent, that it could not be (it is tried again later, and given up after eight tries), or
 * that one given up shall be tried again.
 * Return XN_OK, XN_BAD_HANDLE, XN_AFTER_FORK, XN_NOTICE_UNKNOWN or a status of the store. */
xn_status xn_notice_sent(xn_engine *engine, int64_t number);
xn_status xn_notice_failed(xn_engine *engine, int64_t number, xn_instant at);
xn_status xn_notice_retry(xn_engine *engine, int64_t number, xn_instant at);

/* Seals all ledgers. *out receives the seal: a small JSON text to keep elsewhere.
 * Returns XN_OK, XN_NULL_ARGUMENT, XN_BAD_HANDLE, XN_AFTER_FORK or a status of the store. */
xn_status xn_seal(xn_engine *engine, xn_instant at, xn_buffer *out);

/* Holds every entry against its chain, its head, the stored seal, and the seal in `seal` (NULL and 0: none).
 * *out receives {"entries":…,"dossiers":…,"seals":…} and, where something is wrong, "wrong".
 * Returns XN_OK whether it holds or not; otherwise as xn_execute. */
xn_status xn_verify(xn_engine *engine, const char *seal, size_t length, xn_buffer *out);

/* ---- Days and calendars: no engine needed ------------------------------------------------------------ */

/* The day of a date. Returns XN_OK, XN_NULL_ARGUMENT or XN_BAD_DATE. */
xn_status xn_day_make(int32_t year, int32_t month, int32_t day, xn_day *out);

/* The date of a day. Returns XN_OK, XN_NULL_ARGUMENT or XN_DATE_OUT_OF_RANGE. */
xn_status xn_day_parts(xn_day value, int32_t *year, int32_t *month, int32_t *day);

typedef struct xn_calendar xn_calendar;

/* Opens a built-in calendar: "china" (holiday notices 2004 to 2026) or "weekdays". Close it with
 * xn_calendar_close. Returns XN_OK, XN_NULL_ARGUMENT or XN_NOT_FOUND. */
xn_status xn_calendar_open(const char *name, xn_calendar **out);

/* Closes the calendar; NULL or closed already changes nothing. Returns XN_OK. */
xn_status xn_calendar_close(xn_calendar *calendar);

/* *out receives 1 when the day is worked, else 0; *provisional 1 when it lies beyond the last notice.
 * Returns XN_OK, XN_NULL_ARGUMENT, XN_BAD_HANDLE, XN_CALENDAR_UNKNOWN or XN_DATE_OUT_OF_RANGE. */
xn_status xn_calendar_is_workday(const xn_calendar *calendar, xn_day day, int32_t *out,
                                 int32_t *provisional);

/* Adds `days` working days to `start`; the start day is not counted (Civil Code art. 201). Negative counts back.
 * *out receives the day; *provisional is 1 when it was reckoned beyond the last notice.
 * Returns XN_OK, XN_NULL_ARGUMENT, XN_BAD_HANDLE, XN_CALENDAR_UNKNOWN or XN_DATE_OUT_OF_RANGE. */
xn_status xn_calendar_add(const xn_calendar *calendar, xn_day start, int32_t days, xn_day *out,
                          int32_t *provisional);

/* Counts the working days after `start` through `end`; negative when end is earlier.
 * Returns XN_OK, XN_NULL_ARGUMENT, XN_BAD_HANDLE, XN_CALENDAR_UNKNOWN or XN_DATE_OUT_OF_RANGE. */
xn_status xn_calendar_count(const xn_calendar *calendar, xn_day start, xn_day end, int32_t *out);

/* The same for `count` elements at once. An answer that is refused is XN_DAY_UNKNOWN, and *refused receives how many
 * are (it may be NULL). Arrays must not overlap the output.
 * Return XN_OK, XN_NULL_ARGUMENT, XN_BAD_HANDLE or XN_TOO_LARGE beyond 2^31 elements. */
xn_status xn_calendar_add_batch(const xn_calendar *calendar, const xn_day *starts, const int32_t *days,
                                size_t count, xn_day *out, size_t *refused);
xn_status xn_calendar_count_batch(const xn_calendar *calendar, const xn_day *starts, const xn_day *ends,
                                  size_t count, int32_t *out, size_t *refused);

/* ---- Identifiers -------------------------------------------------------------------------------------- */

/* Check a unified credit code (GB 32100), an organisation code (GB 11714) or a citizen number (GB 11643).
 * Return XN_OK, XN_NULL_ARGUMENT, XN_BAD_TEXT, XN_BAD_IDENTIFIER or XN_CHECK_MISMATCH. */
xn_status xn_credit_code_check(const char *text, size_t length);
xn_status xn_organization_code_check(const char *text, size_t length);
xn_status xn_citizen_number_check(const char *text, size_t length);

#endif
