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
 *             a NUL behind them. Text that is not UTF-8 is refused with XN_BAD_TEXT, and one in which more than 30
 *             characters in a row combine (UAX #15, Stream-Safe Text Format) with XN_BAD_VALUE. Names and request keys
 *             hold no control characters and nothing that turns the direction of a text: XN_BAD_REGISTER.
 * JSON        The vocabulary of commands, questions, outcomes and answers; xn_schema gives its JSON Schema.
 *             Whole numbers only.
 * Time        xn_instant is milliseconds since 1970-01-01T00:00Z; xn_day is days since 1970-01-01. Nothing
 *             reads a clock: the caller says what time it is.
 * Errors      Every function returns a status. XN_OK and a written output, or any other status and an
 *             untouched output. xn_last_error tells of the calling thread's last failure: code, article,
 *             field, and the message in Chinese and English.
 * Structs     One that begins with struct_size may grow at its end: set that field to sizeof, the rest to 0, then fill
 *             in what you have. A struct from a newer header is taken as long as what this library does not know is
 *             0; one that is too short is refused with XN_BAD_VALUE. xn_text, xn_budget, xn_pause, xn_correction,
 *             xn_attachment and xn_buffer never grow. Pointers need not be aligned.
 * Not given   In the structs of commands an xn_text of {0}, an enum of 0, and a day of 0 or XN_DAY_UNKNOWN are not
 *             given: the rules' own value stands, or XN_MISSING_FIELD where there is none. Text of length 0 whose
 *             pointer is not NULL is given and empty. A date of 1970-01-01 can be said in JSON only.
 * Threads     One engine, one thread at a time: a second call on an engine that is inside one is refused with
 *             XN_STORE_BUSY. Different engines may be used at once. A calendar or scheme is never changed and may be used
 *             by any thread. No thread is started unless xn_open_options.threads asks for some: they only read memory,
 *             take no signals, and end after xn_close, or stay with an engine that the process keeps.
 * fork        Open engines after fork(). An engine opened before it is refused in the child with
 *             XN_AFTER_FORK, and may still be closed there: that touches neither the file nor the parent's engine.
 *             Calendars may be used on both sides.
 * Handles     Numbers in the shape of pointers, never addresses: one that is closed, foreign or made up is looked up
 *             and not found. At most 65,536 are open at once.
 * Signals     No function may be called from a signal handler: all of them take memory, and most of them a lock, so that
 *             none is async-signal-safe (POSIX.1-2017 §2.4.3). A handler may set a flag. A call that a signal interrupts
 *             goes on; SIGKILL in the middle of one loses nothing that was acknowledged.
 * Unloading   The shared object stays loaded once it was loaded (-z nodelete): dlclose() is allowed at any time and gives
 *             nothing back.
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
    XN_RULES_DIFFER = 16,                   /* the rule set is not the one that the database decides by */
    XN_FILE_UNWRITABLE = 17,                /* the file cannot be written */
    /* 100..999: the domain refused; nothing was recorded */
    XN_CALENDAR_UNKNOWN = 100,              /* no holiday notice covers this date */
    XN_DATE_OUT_OF_RANGE = 101,             /* the date is out of range */
    XN_BAD_DATE = 102,                      /* there is no such date */
    XN_BAD_BUDGET = 103,                    /* the limit is not a possible one */
    XN_BAD_PAUSE = 104,                     /* the pause is not a possible one */
    XN_TIME_WENT_BACK = 105,                /* earlier than the dossier's last event */
    XN_MOMENT_AHEAD = 106,                  /* later than it can be by the clock */
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
    XN_PERSONAL_IN_TEXT = 165,              /* personal data in a text or an account that stays for ever */
    XN_TERM_RUNNING = 166,                  /* the term of keeping runs; another person must agree first */
    XN_LAST_ADMINISTRATOR = 167,            /* the register would have no administrator */
    XN_RULES_INVALID = 168,                 /* the rule set is not a possible one */
    XN_OUT_OF_TURN = 169,                   /* licences are limited in number: first accepted, first decided */
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
    XN_PLAN_CYCLE = 180,                    /* the tasks wait for each other in a circle */
    XN_TASK_UNKNOWN = 181,                  /* no such task in this plan */
    XN_BAD_DURATION = 182,                  /* the duration is not a possible one */
    XN_PROJECT_NOT_FOUND = 183,             /* no such project */
    XN_SUMS_DIFFER = 184,                   /* the parts do not add up to the whole */
    XN_PERIOD_NOT_BEGUN = 185,              /* the period has not begun */
    XN_REPORT_FILED = 186,                  /* the report of this period was filed already */
    XN_PROGRESS_WENT_BACK = 187,            /* progress or investment goes back and no reason is given */
    XN_PLAN_INFEASIBLE = 188,               /* it cannot be done in time */
    XN_PLAN_MISSING = 189,                  /* no such schedule */
    XN_CARD_UNKNOWN = 190,                  /* no such card */
    XN_PROBLEM_UNKNOWN = 191,               /* no such problem */
    XN_ARCHIVE_INCOMPLETE = 192,            /* the archive is incomplete */
    XN_MATTER_OPEN = 193,                   /* matters are still open */
    XN_TARGET_TREE_BROKEN = 194,            /* the tree of targets is broken */
    XN_FINISH_TOO_LATE = 195,               /* the schedule ends after the required finish */
    XN_NOT_RESPONSIBLE = 196,               /* not the one responsible for the project */
    XN_URGING_UNKNOWN = 197,                /* no such rung was reached */
    XN_NOT_LISTED = 198,                    /* not listed for supervision */
    XN_QUANTITY_OUT_OF_RANGE = 199,         /* the quantity is out of range */
    XN_WEIGHTS_UNBALANCED = 200,            /* the weights do not add up to 100 % */
    XN_SCHEME_INVALID = 201,                /* the scheme contradicts itself */
    XN_FAULT_COUNTED_TWICE = 202,           /* one fault is counted twice */
    XN_MARK_OUT_OF_SCALE = 203,             /* the mark is out of scale */
    XN_EVIDENCE_MISSING = 204,              /* nothing to rest the mark on */
    XN_TIE_AT_QUOTA = 205,                  /* a tie at the edge of the quota; a person must decide */
    XN_FIGURE_TOO_FINE = 206,               /* the figures are beyond exact reckoning */
    XN_REVOTE_NEEDED = 207,                 /* too few voted; the ballot must be held again */
    XN_BALLOT_INVALID = 208,                /* the counts of the ballot do not fit together */
    XN_TIERS_UNEVEN = 209,                  /* the tiers leave a gap or overlap */
    XN_FINE_OUT_OF_RANGE = 210,             /* the range of the fine is not a possible one */
    XN_APPRAISAL_NOT_FOUND = 220,           /* no such appraisal */
    XN_APPRAISER_INVOLVED = 221,            /* involved in what is appraised, and must stand aside */
    XN_SYSTEM_KNOWS = 222,                  /* known from counters or the ballot; it cannot be typed in */
    XN_EVIDENCE_CLOSED = 223,               /* handing in has ended */
    XN_EVIDENCE_OPEN = 224,                 /* handing in has not ended */
    XN_DOUBLE_ENTRY = 225,                  /* one mark or reference is entered twice */
    XN_SUBJECT_UNKNOWN = 226,               /* not a subject of this appraisal */
    XN_NOT_ON_ROLL = 227,                   /* not on the roll of the ballot */
    XN_BALLOT_TOO_SMALL = 228,              /* too few voters to keep the ballot secret */
    XN_UNDECIDED = 229,                     /* some results are not decided on */
    XN_APPEAL_OPEN = 230,                   /* an appeal is open, or may still be made */
    XN_PENALTY_NOT_FOUND = 240,             /* no such penalty case */
    XN_BENCHMARK_UNKNOWN = 241,             /* no benchmark was in force for this violation */
    XN_TIME_BARRED = 242,                   /* the time to punish has passed */
    XN_NOT_NOTIFIED = 243,                  /* the subject was not told of this penalty */
    XN_HEARING_PENDING = 244,               /* the hearing is not held, or may still be asked for */
    XN_HEARING_CLOSED = 245,                /* no right to a hearing, none asked for, or too late */
    XN_HEARING_TOO_SOON = 246,              /* a hearing is called seven working days before */
    XN_NOT_IMPARTIAL = 247,                 /* who investigated may neither preside nor review */
    XN_LEGAL_REVIEW_MISSING = 248,          /* no legal review that agrees */
    XN_COLLECTIVE_MISSING = 249,            /* the leading body must decide together */
    XN_DEVIATION_UNREASONED = 250,          /* it differs from the proposal or from like cases: a reason is needed */
    XN_HEAVIER_FOR_DEFENCE = 251,           /* never heavier for having defended oneself */
    XN_MAY_NOT_PUNISH = 252,                /* the law forbids to punish this */
    XN_DECISION_NOT_YOURS = 253,            /* the head of the organ decides */
    XN_FIRST_OFFENCE_OPEN = 254,            /* whether a first offence goes unpunished must be said */
    XN_FINE_UNPAID = 255,                   /* the fine or the late charge is not paid */
    XN_PAYMENT_WRONG = 256,                 /* not an amount that is due */
    XN_STAGE_NOT_FOUND = 260,               /* no such stage of joint approval */
    XN_BRANCH_MISSING = 261,                /* a required branch was not routed */
    XN_BRANCH_OPEN = 262,                   /* a branch is still open */
    XN_PREDECESSOR_OPEN = 263,              /* what it depends on is not decided yet */
    XN_DELIVERED_TOGETHER = 264,            /* the lead delivers all papers of the stage together */
    XN_MEETING_UNCALLED = 265,              /* a meeting without notice */
    XN_CARD_NOT_FOUND = 270,                /* no such incident of supervision */
    XN_RECORD_NOT_FOUND = 271,              /* no such accountability record */
    XN_CARD_NOT_SERVED = 272,               /* the card is not served yet */
    XN_MUST_STAND_ASIDE = 273,              /* concerned, or decided it, and must stand aside */
    XN_UNHEARD = 274,                       /* no answer, no silence, or no one heard */
    XN_FORM_NOT_GIVEN = 275,                /* the rule set does not give this form for it */
    XN_WORSE_ON_APPEAL = 276,               /* never made worse on appeal */
    XN_NOT_CONCERNED = 277,                 /* not one of those concerned */
    XN_CONDUCT_NOT_FOUND = 278,             /* no such finding of conduct */
    XN_CLIP_MISSING = 279,                  /* no clip, or one without its hash */
    XN_INSPECTION_NOT_FOUND = 280,          /* no such inspection */
    XN_INSPECTION_PLAN_NOT_FOUND = 281,     /* no such plan of inspections */
    XN_PLAN_WIDENED = 282,                  /* outside the plan: content, object, way or time */
    XN_VISIT_REPEATED = 283,                /* inspected twice, or more often than the plan says */
    XN_NOT_APPROVED = 284,                  /* not approved */
    XN_SEAL_BROKEN = 285,                   /* not what was committed to */
    XN_DRAW_DIFFERS = 286,                  /* not what was committed to, or drawn */
    XN_BEACON_PENDING = 287,                /* the public value is not known yet */
    XN_FINDING_UNKNOWN = 288,               /* no such finding */
    XN_ORDER_UNKNOWN = 289,                 /* no such order */
    XN_ORDER_OPEN = 290,                    /* an order is not struck off */
    XN_UNVERIFIED = 291,                    /* verified by no one else */
    XN_MEASURE_UNKNOWN = 292,               /* no such measure */
    XN_RULE_FILE_NOT_FOUND = 310,           /* no such file of a unit's rules */
    XN_COPIES_MISSING = 311,                /* a copy is missing */
    XN_CONTACT_NOT_FOUND = 312,             /* no such first contact */
    XN_RULING_FINAL = 313,                  /* the office rules on it, and that is final */
    XN_POINT_NOT_FOUND = 314,               /* no such point of the network */
    XN_POINT_CLOSED = 315,                  /* the point is not open */
    XN_POINT_IN_USE = 316,                  /* open points stand below it */
    XN_MANDATE_NOT_FOUND = 317,             /* no such mandate */
    XN_MANDATE_UNSIGNED = 318,              /* no signed mandate: the agent may only guide */
    XN_HAND_OVER_TO_SELF = 319,             /* handed over to oneself */
    XN_HAND_OVER_OPEN = 320,                /* a hand-over that no one signed for */
    XN_NOT_RECTIFIABLE = 321,               /* what was decided, served or sealed is not put right, but dealt with anew */
    /* 1000..: the store could not; nothing was recorded */
    XN_STORE_BUSY = 1000,                   /* the database is busy; try again */
    XN_STORE_FULL = 1001,                   /* the disk is full */
    XN_STORE_READ_ONLY = 1002,              /* the database is read-only */
    XN_STORE_CORRUPT = 1003,                /* the database is damaged */
    XN_STORE_NEWER = 1004,                  /* the database was made by a newer version; upgrade */
    XN_NOT_OURS = 1005,                     /* the file is not a Xiaoneng database */
    XN_STORE_FAILED = 1006,                 /* the storage failed */
    XN_VERSION_CONFLICT = 1007,             /* someone else changed the dossier; try again */
    XN_STORE_MISSING = 1008,                /* the database does not exist, or was moved away */
    XN_STORE_EXISTS = 1009                  /* the database exists already */
};

/* Days since 1970-01-01. XN_DAY_UNKNOWN stands in batch results where an answer was refused. */
typedef int32_t xn_day;
enum { XN_DAY_UNKNOWN = -2147483647 - 1 };

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

/* Bytes of the caller's, UTF-8, without need of a NUL; {0} where nothing is given. What a call hands out as xn_text
 * is the library's, ends with NUL, and lasts as long as is said there. */
typedef struct xn_text {
    const char *bytes;
    size_t length;
} xn_text;

enum {
    XN_BUDGET_WORKING_DAYS = 1,  /* 工作日 */
    XN_BUDGET_CALENDAR_DAYS = 2, /* 日历日 */
    XN_BUDGET_MONTHS = 3,        /* 月 */
    XN_BUDGET_FIXED = 4          /* until the end of the day `amount`, an xn_day 截止日 */
};

/* How long something may take 时限. {0} where none is given. */
typedef struct xn_budget {
    int32_t unit; /* XN_BUDGET_… */
    int32_t amount;
} xn_budget;

/* The parts of a failure. */
typedef struct xn_error {
    uint32_t struct_size; /* sizeof (xn_error) */
    xn_status status;     /* XN_OK before the first failure */
    xn_text code;         /* "materialsMissing": the status by name */
    xn_text article;      /* what it rests on, in Chinese and in force on the day: articles, or the place's own rule;
                             {0} where that is neither, as below */
    xn_text field;        /* the field at fault, as JSON spells it: "data.documentNumber" */
    xn_text detail;       /* the values that make it so, never personal data */
    xn_text chinese;      /* for people, with the detail */
    xn_text english;
} xn_error;

/* Tells of the calling thread's last failure part by part. The texts are the library's and last until this thread's
 * next failure, or its end.
 * Returns XN_OK, XN_NULL_ARGUMENT or XN_BAD_VALUE for a struct_size that is too small. */
xn_status xn_last_error_parts(xn_error *out);

/* The JSON Schema (draft 2020-12) of the vocabulary.
 * Returns XN_OK or XN_NULL_ARGUMENT. */
xn_status xn_schema(xn_buffer *out);

/* ---- The engine: the universal door ------------------------------------------------------------------ */

typedef struct xn_engine xn_engine;

/* Opens an engine on a store: "memory:" for one that nothing outlives, "sqlite:PATH" for a file, made where it
 * is missing, and in libxiaoneng-postgresql "postgres://HOST/DATABASE" as libpq reads it; "shards:PLACE,PLACE,..." for
 * several of these as one, always all of them in the same order. Close it with xn_close.
 * Returns XN_OK, XN_NULL_ARGUMENT, XN_BAD_TEXT, XN_BAD_VALUE for another scheme, XN_TOO_LARGE for a name over 4,096
 * bytes or when 65,536 handles are open, or a status of the store. */
xn_status xn_open(const char *url, xn_engine **out);

enum {
    XN_OPEN_SIMULATION = 1, /* a new file is made for a simulation 模拟库: moments may lie in the future */
    XN_OPEN_ANY_MOMENT = 2, /* no moment is held against the machine's clock */
    XN_OPEN_APPOINTED = 4,  /* administrators and auditors must stand in the register from the beginning */
    XN_OPEN_PERSISTENT = 8  /* the process keeps the engine when it is closed, and whoever opens the same again has it */
};

/* How an engine is opened. All but struct_size may be 0.
 * What the host vouches for 宿主须担保的事: that an actor is the account or officer who signed in, in a role they have
 * now. Officers must stand in the register with role and unit; administrators and auditors too once the first of each
 * is registered, or from the beginning with XN_OPEN_APPOINTED. */
typedef struct xn_open_options {
    uint32_t struct_size;  /* sizeof (xn_open_options) */
    uint32_t flags;        /* XN_OPEN_… */
    uint32_t mode;         /* who may open a new file and what stands beside it, as for chmod: 0660; 0 for 0600 */
    int32_t ahead_seconds; /* how far ahead of the machine's clock a moment may be; 0 for 300 */
    uint64_t cache_bytes;  /* of dossiers kept in mind between two calls; 0 for 64 MiB */
    xn_text origin;        /* what the log of seals of a new file is called: "danzhou.gov.cn/xiaoneng" */
    xn_text rules;         /* the rule set to decide by, normally none: the name of a built-in one (national2024), or JSON: a
                            * document {"id":…,"parent":…,"validFrom":…,"changes":{…}} or a list of documents */
    uint32_t threads;      /* that xn_verify reads and hashes with: at most 256; 0 for 1. They are the engine's own and never
                            * call back */
} xn_open_options;

/* The same with options, and with the machine's clock: a command or a question of a moment more than five minutes ahead
 * is refused with XN_MOMENT_AHEAD, a sweep or a seal with XN_BAD_VALUE, unless the file was made for a simulation. xn_open
 * has no clock and takes any moment. `options` may be NULL.
 * A new store remembers the rule set that it is given, whole; for a store that is there it is held against what that
 * decides by, so that no two processes decide one file by two laws. Without one the store's own rules decide.
 * With XN_OPEN_PERSISTENT xn_close leaves the engine to the process, and the next call with the same address and the same
 * options takes it up with all that it remembers, in microseconds and not milliseconds: for a server whose workers answer
 * one request after the other, such as PHP-FPM 长连接. What others wrote meanwhile is seen as always. At most eight are kept of one
 * address; none after a call that failed, none of a file that was moved or replaced, and none goes over into a child of
 * fork().
 * Returns as xn_open; XN_BAD_VALUE for a struct_size that is too small, for unknown flags, and for "memory:" with
 * XN_OPEN_PERSISTENT, XN_BAD_OPTION for a mode
 * or an origin that is none; XN_BAD_JSON, XN_MISSING_FIELD, XN_UNKNOWN_FIELD, XN_WRONG_TYPE, XN_BAD_VALUE, XN_TOO_LARGE,
 * XN_TOO_DEEP for a rule set that is at fault, all of it in the detail; XN_RULES_DIFFER, with nothing recorded, where the
 * store decides by others. */
xn_status xn_open_with(const char *url, const xn_open_options *options, xn_engine **out);

/* Closes the engine, or with XN_OPEN_PERSISTENT leaves it to the process. NULL, or an engine that is closed already, changes nothing.
 * Returns XN_OK, or XN_STORE_BUSY while another thread is inside it. */
xn_status xn_close(xn_engine *engine);

/* Decides one command and records what it causes. *out receives the outcome: {"done":…} or {"refused":…}. The words
 * of a case's life have functions of their own below; what follows a poor rating, imports and all others come in here.
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
 * Returns XN_OK, XN_NULL_ARGUMENT, XN_BAD_HANDLE, XN_AFTER_FORK, XN_BAD_VALUE for a moment ahead of the clock (see
 * xn_open_with), or a status of the store. */
xn_status xn_sweep(xn_engine *engine, xn_instant at, uint32_t limit, xn_buffer *out);

enum { XN_NOTICES_QUEUED = 0, XN_NOTICES_SENT = 1, XN_NOTICES_DEAD = 2 };

/* Messages in a state (XN_NOTICES_…), `limit` at most (0: 100), as a JSON array: number, channel, to, text.
 * Fetching does not take them out. Of messages that were sent or given up no names and addresses are told. Those that
 * were sent leave sixty days after they were last due, with a sweep.
 * Returns XN_OK, XN_NULL_ARGUMENT, XN_BAD_HANDLE, XN_AFTER_FORK, XN_BAD_VALUE or a status of the store. */
xn_status xn_notices(xn_engine *engine, xn_instant at, int32_t state, uint32_t limit, xn_buffer *out);

/* Says that a message was sent, that it could not be (it is tried again later, and given up after eight tries), or
 * that one given up shall be tried again. Of one that left the same is said as of one that was sent.
 * Return XN_OK, XN_BAD_HANDLE, XN_AFTER_FORK, XN_NOTICE_UNKNOWN or a status of the store. */
xn_status xn_notice_sent(xn_engine *engine, int64_t number);
xn_status xn_notice_failed(xn_engine *engine, int64_t number, xn_instant at);
xn_status xn_notice_retry(xn_engine *engine, int64_t number, xn_instant at);

/* Seals all ledgers. *out receives the seal: a small JSON text to keep elsewhere.
 * Returns XN_OK, XN_NULL_ARGUMENT, XN_BAD_HANDLE, XN_AFTER_FORK, XN_BAD_VALUE for a moment outside the years 1 to
 * 9999, or a status of the store. */
xn_status xn_seal(xn_engine *engine, xn_instant at, xn_buffer *out);

/* Holds every entry against its chain, its head, the stored seals, and the seal in `seal` (NULL and 0: none); folds
 * every ledger again and compares whatever is kept beside them.
 * *out receives {"entries":…,"dossiers":…,"seals":…,"unchecked":[…]} and, where something is wrong, "wrong".
 * Returns XN_OK whether it holds or not; otherwise as xn_execute. */
xn_status xn_verify(xn_engine *engine, const char *seal, size_t length, xn_buffer *out);

/* ---- The life of a case, without JSON ----------------------------------------------------------------- */

/* Made of Role.layout and the words by `make words`, never edited: */
/* 角色 · In which role someone acts; whoever acts for a unit must stand in the register with the role, and for
 * visitors the host vouches, for administrators and auditors until the first of them is registered. */
enum {
    XN_ROLE_CITIZEN = 1,            /* 公众 · Anyone who looks or complains. */
    XN_ROLE_APPLICANT = 2,          /* 申请人 · The applicant of a case, known by the account at the portal. */
    XN_ROLE_AGENT = 3,              /* 代办员 · A village or town agent who hands cases up for others. */
    XN_ROLE_WINDOW = 4,             /* 窗口受理 · Receives and accepts at the window. */
    XN_ROLE_HANDLER = 5,            /* 承办 · Handles a case or a complaint. */
    XN_ROLE_REVIEWER = 6,           /* 审核 · Reviews what the handler proposes. */
    XN_ROLE_APPROVER = 7,           /* 批准 · Decides. */
    XN_ROLE_ORGAN_HEAD = 8,         /* 本行政机关负责人 · The head of the organ, who extends limits. 行政许可法
                                     * 42(1). */
    XN_ROLE_GOVERNMENT_HEAD = 9,    /* 本级人民政府负责人 · The head of the government, who extends limits of
                                     * joint handling. 行政许可法 42(2). */
    XN_ROLE_EFFICIENCY_OFFICE = 10, /* 效能办 · The efficiency office, which writes complaints down and watches
                                     * projects. */
    XN_ROLE_SUPERVISOR = 11,        /* 监察 · Supervision, which sees the cases of every unit, and settles
                                     * retaliation and leaks of identity. */
    XN_ROLE_AUDITOR = 12,           /* 审计 · Audit, which reads everything that is not personal and changes
                                     * nothing. */
    XN_ROLE_ADMINISTRATOR = 13,     /* 系统管理员 · Keeps the register and erases personal data. */
    XN_ROLE_SYSTEM = 14,            /* 系统 · Time itself: what a sweep records, and what no caller may claim to
                                     * be. */
    XN_ROLE_EFFICIENCY_HEAD = 15    /* 效能办负责人 · The head of the efficiency office, before whom complaints
                                     * are put. */
};
/* So far Role.layout. */

/* What every command says beside its data: who, when, about which case, under which key. */
typedef struct xn_request {
    uint32_t struct_size; /* sizeof (xn_request) */
    int32_t role;         /* XN_ROLE_… */
    xn_instant at;        /* the host's clock; never earlier than the case's last event */
    xn_text actor;        /* the officer's id, or the visitor's account */
    xn_text unit;         /* the unit the actor acts for; {0} where none */
    xn_text dossier;      /* "case/NUMBER"; {0} for a new case, which the engine numbers */
    xn_text key;          /* the same key again gives the first outcome and changes nothing; {0} for none */
} xn_request;

/* What became of a command. */
typedef struct xn_outcome {
    uint32_t struct_size;   /* sizeof (xn_outcome) */
    xn_status status;       /* XN_OK; in a batch also why not, or XN_UNDONE, or XN_NOT_TRIED */
    int32_t first;          /* the first event it caused, by its number in the case's ledger */
    int32_t last;           /* the last; before `first` when nothing changed */
    int32_t repeated;       /* 1 when the key was seen before: this is the first outcome again */
    xn_day promised_due;    /* the due days as they stand after the call; XN_DAY_UNKNOWN before acceptance */
    xn_day statutory_due;
    int32_t provisional;    /* 1 when either was reckoned beyond the last holiday notice */
    char dossier[144];      /* "case/NUMBER", ended by NUL */
} xn_outcome;

/* In the outcomes of a batch only. */
enum {
    XN_UNDONE = -1,   /* done, then undone with the whole batch */
    XN_NOT_TRIED = -2 /* it stood behind the command that kept the batch from being done */
};

/* Each function of a word decides one command about a case and records what it causes; the rules of each word are those
 * of the vocabulary, and both doors write the same bytes. *out receives the outcome; its struct_size must be set.
 * Return XN_OK; 100…999 where the domain refuses: nothing was recorded, and xn_last_error_parts says why;
 * XN_NULL_ARGUMENT, XN_BAD_HANDLE, XN_AFTER_FORK, XN_BAD_TEXT, XN_MISSING_FIELD, XN_BAD_VALUE, XN_TOO_LARGE, or a
 * status of the store. */

/* Made of Case.layout and the words by `make words`, never edited: */
/* 附件 · A file that comes with an application, a correction or a complaint, by reference: the bytes stay with
 * the host, which answers for what they hold. */
typedef struct xn_attachment {
    xn_text name;     /* 文件名 · What the file is called, at most 512 bytes on one line; kept beside the ledger. */
    xn_text type;     /* 媒体类型 · The media type of the file, such as `application/pdf`, of at most 128 bytes. */
    xn_text hash;     /* 文件校验值 · The SHA-256 digest of the file, never all zeros. 64 hexadecimal digits */
    xn_text material; /* 所属材料 · The code of the material of the item's checklist that it is; empty where it is
                       * none, and for a complaint. */
    int64_t size;     /* 文件大小 · The size of the file in bytes, one at least. */
} xn_attachment;

/* 受理渠道 · How an application comes in. */
enum {
    XN_CHANNEL_WINDOW = 1,    /* 窗口 · At a window of the service centre. */
    XN_CHANNEL_WEB = 2,       /* 网上 · Through the portal. */
    XN_CHANNEL_POST = 3,      /* 邮寄 · By post. */
    XN_CHANNEL_AGENT = 4,     /* 代办 · Through a village or town agent, who hands it up. */
    XN_CHANNEL_TELEPHONE = 5, /* 电话 · By telephone. */
    XN_CHANNEL_OTHER = 6      /* 其他 · In any other way. */
};

/* 申请人类型 · What kind of person applies. 行政许可法 2. */
enum {
    XN_APPLICANT_PERSON = 1,      /* 自然人 · A citizen. */
    XN_APPLICANT_ORGANISATION = 2 /* 法人/其他组织 · A legal person or another organisation. */
};

/* 申请 · An application as it is handed in; the engine adds number, limits and what is missing. */
typedef struct xn_application {
    uint32_t struct_size;             /* sizeof (xn_application) */
    int32_t channel;                  /* 受理渠道 · How it came in; at a window where it is left out.
                                       * XN_CHANNEL_…; not given: XN_CHANNEL_WINDOW */
    xn_text item;                     /* 事项编码 · The code of an item that is open and in force today. */
    xn_text account;                  /* 申请人账号 · The applicant's account at the portal, by which they see
                                       * their own case, and the caller's own unless a window enters it; empty
                                       * where the applicant has none. */
    const xn_text *materials;         /* 已交材料 · The codes of the materials handed in, each one of the item's
                                       * checklist. */
    size_t material_count;
    int32_t consents_electronic;      /* 同意电子送达 · Whether the applicant agrees to electronic service.
                                       * 民事诉讼法(2023) 90. 1 or 0 */
    xn_day renewal_expires;           /* 原证件有效期止 · For a renewal, the day on which the licence expires, not
                                       * before today; left out for any other application. 行政许可法 50. */
    int32_t applicant_kind;           /* 申请人类型 · Whether a person or an organisation applies; a person where
                                       * it is left out. XN_APPLICANT_…; not given: XN_APPLICANT_PERSON */
    int32_t code_unchecked;           /* 校验位存疑 · Whether a credit code is taken although its check digit
                                       * fails, since some early pilot codes are genuine. 1 or 0 */
    xn_text name;                     /* 姓名/名称 · The full name of the person or organisation, at most 512
                                       * bytes; needed. */
    xn_text id_number;                /* 公民身份号码 · The citizen number of 18 digits or the old one of 15,
                                       * whose date and check digit must be right; empty where unknown. GB
                                       * 11643-1999. */
    xn_text credit_code;              /* 统一社会信用代码 · The credit code of 18 characters, or the organisation
                                       * code of before 2015; empty where there is none. GB 32100-2015; GB
                                       * 11714-1997. */
    xn_text phone;                    /* 联系电话 · The telephone that text messages go to; empty where none is to
                                       * be sent. */
    xn_text address;                  /* 联系地址 · Where post reaches the applicant; empty where unknown. */
    xn_text mandate;                  /* 代办件编号 · The number of the mandate that it comes by, which the organ
                                       * has signed for and no other case carries; empty where the applicant hands
                                       * it in. */
    const xn_attachment *attachments; /* 附件 · The files that come with it, 64 at most. 行政许可法 29(1);
                                       * 行政许可法 33. */
    size_t attachment_count;
} xn_application;

/* 补交材料 · Materials that are handed in after the application. */
typedef struct xn_materials {
    uint32_t struct_size;             /* sizeof (xn_materials) */
    const xn_text *materials;         /* 材料编码 · The codes of the materials, at least one, each on the item's
                                       * checklist or asked for. */
    size_t material_count;
    const xn_attachment *attachments; /* 附件 · The files that come with them, 64 at most, and 256 in one case. */
    size_t attachment_count;
} xn_materials;

/* 补正事项 · One thing to correct. */
typedef struct xn_correction {
    xn_text material; /* 材料编码 · The code of the material on the item's checklist. */
    xn_text problem;  /* 存在问题 · What is wrong or missing, in words that the applicant can act on; needed. */
} xn_correction;

/* 一次性补正告知 · The one notice of everything that must be corrected, due within five working days of receipt.
 * 行政许可法 32(1)(4). */
typedef struct xn_correction_notice {
    uint32_t struct_size;             /* sizeof (xn_correction_notice) */
    xn_day due;                       /* 补正期限 · The last day on which the applicant may hand it in, after
                                       * today; by the working days of the profile where it is left out. */
    xn_text document_number;          /* 补正告知书文号 · The number of the written notice; needed, or the next of
                                       * the sequence where it is empty and the unit owns one. */
    const xn_correction *corrections; /* 补正内容 · All that must be corrected, at least one, and every material
                                       * that is missing. 行政许可法 32(1)(4). */
    size_t correction_count;
} xn_correction_notice;

/* 不受理情形 · Why an application cannot be accepted at all. 行政许可法 32(1)(1); 行政许可法 32(1)(2). */
enum {
    XN_REJECTION_NOT_LICENSABLE = 1, /* 依法不需要取得行政许可 · The matter needs no licence; the applicant is
                                      * told so at once. 行政许可法 32(1)(1). */
    XN_REJECTION_NOT_OURS = 2,       /* 不属于本行政机关职权范围 · The matter is not within this organ's power;
                                      * the applicant is told at once which organ to turn to. 行政许可法 32(1)(2). */
    XN_REJECTION_FALSE_MATERIAL = 3, /* 隐瞒情况或者提供虚假材料 · Facts are hidden or material is false, which
                                      * for items of public safety, health, life or property bars the applicant
                                      * for a year. 行政许可法 78. */
    XN_REJECTION_BARRED = 4          /* 在不得再次申请的期限内 · The applicant is barred from this licence for
                                      * now, after false material or fraud. 行政许可法 78; 行政许可法 79. */
};

/* 不受理/不予受理 · The refusal to accept an application, told at once. 行政许可法 32(1)(1); 行政许可法 32(1)(2). */
typedef struct xn_rejection {
    uint32_t struct_size;    /* sizeof (xn_rejection) */
    int32_t kind;            /* 不受理情形 · Why it cannot be accepted. XN_REJECTION_… */
    xn_text reason;          /* 不受理理由 · The reason told to the applicant; needed. */
    xn_text organ;           /* 有权机关 · The organ to turn to; needed where the matter is not within this
                              * organ's power. 行政许可法 32(1)(2). */
    xn_text document_number; /* 不予受理通知书文号 · The number of the dated written receipt; needed, or the next
                              * of the sequence where it is empty and the unit owns one. 行政许可法 32(2). */
} xn_rejection;

/* 受理方式 · How a case was accepted. */
enum {
    XN_ACCEPTANCE_NORMAL = 1,    /* 正常受理 · With all materials complete and in legal form. 行政许可法 32(1)(5). */
    XN_ACCEPTANCE_DEEMED = 2,    /* 逾期视为受理 · By the silence of the organ, which neither accepted nor told of
                                  * corrections in time; it counts from the day of receipt, and only time itself
                                  * accepts so. 行政许可法 32(1)(4). */
    XN_ACCEPTANCE_LACKING = 3,   /* 容缺受理 · With secondary materials still lacking, against a written promise
                                  * to hand them in by a day; a grant waits for them. */
    XN_ACCEPTANCE_COMMITMENT = 4 /* 告知承诺 · On the applicant's written commitment to meet the conditions, where
                                  * the item allows it; decided on the spot and checked afterwards.
                                  * 优化营商环境条例 40(3). */
};

/* 受理 · The acceptance of an application, from which both limits run. 行政许可法 32(1)(5). */
typedef struct xn_acceptance {
    uint32_t struct_size;    /* sizeof (xn_acceptance) */
    int32_t kind;            /* 受理方式 · How it is accepted; with complete materials where it is left out, and
                              * never by silence in a command. XN_ACCEPTANCE_…; not given: XN_ACCEPTANCE_NORMAL */
    xn_text document_number; /* 受理通知书文号 · The number of the dated written receipt; needed, or the next of
                              * the sequence where the unit owns one, and empty only where silence accepted.
                              * 行政许可法 32(2). */
    xn_day lacking_due;      /* 容缺补齐期限 · The day after today by which lacking materials are promised; by the
                              * working days of the profile where it is left out, and none for other kinds. */
    xn_text promise_number;  /* 承诺书文号 · The number of the applicant's written promise; needed for lacking
                              * materials and for a commitment. */
} xn_acceptance;

/* 特别程序 · A special procedure whose time is not counted, from the closed list of eight. 行政许可法 45. */
enum {
    XN_PAUSE_HEARING = 1,      /* 听证 · A hearing. */
    XN_PAUSE_TENDER = 2,       /* 招标 · A tender for bids. */
    XN_PAUSE_AUCTION = 3,      /* 拍卖 · An auction. */
    XN_PAUSE_INSPECTION = 4,   /* 检验 · Inspection against technical standards. */
    XN_PAUSE_TESTING = 5,      /* 检测 · Testing of a sample. */
    XN_PAUSE_QUARANTINE = 6,   /* 检疫 · Quarantine of animals, plants or goods. */
    XN_PAUSE_APPRAISAL = 7,    /* 鉴定 · Appraisal of a fact by experts of the trade. */
    XN_PAUSE_EXPERT_REVIEW = 8 /* 专家评审 · Review by a panel of experts. */
};

/* 特别程序 · The beginning of a special procedure, whose time does not count against the limits. 行政许可法 45. */
typedef struct xn_pause_order {
    uint32_t struct_size;    /* sizeof (xn_pause_order) */
    int32_t kind;            /* 特别程序种类 · Which of the eight procedures that the Act names. 行政许可法 45.
                              * XN_PAUSE_… */
    xn_budget notified;      /* 告知时限 · How long it takes, as the applicant was told; what it runs over counts
                              * against the case (E6). 行政许可法 45. */
    xn_text document_number; /* 特别程序告知书文号 · The number of the written notice that tells the applicant how
                              * long it takes; needed. 行政许可法 45. */
    xn_text reason;          /* 启动理由 · The ground on which it is needed; empty where the kind says enough. */
    xn_day from;             /* 起始日 · The day it begins, which still counts as a processing day: today or the
                              * working day before, not before acceptance; today where it is left out. */
} xn_pause_order;

/* 特别程序结果 · The result of a special procedure, with which the limits run on from the next day. 行政许可法
 * 45. */
typedef struct xn_pause_result {
    uint32_t struct_size;    /* sizeof (xn_pause_result) */
    xn_day on;               /* 结果日 · The day the result came in, which is still not counted, between the
                              * beginning and today; today where it is left out. */
    xn_text result;          /* 结果 · What came of it; needed. */
    xn_text document_number; /* 结果文书文号 · The number of the report or record; empty where there is none. */
} xn_pause_result;

/* 文书 · A written document that a command rests on. */
typedef struct xn_document {
    uint32_t struct_size;    /* sizeof (xn_document) */
    xn_text document_number; /* 文书文号 · Its number; needed, or for what tells of the right to a hearing the
                              * next of the sequence where it is empty and the unit owns one. */
} xn_document;

/* 听证安排 · The day for which a hearing is called, at the latest twenty working days after it was asked for.
 * 行政许可法 47(1); 行政许可法 48(1)(1). */
typedef struct xn_hearing_day {
    uint32_t struct_size;    /* sizeof (xn_hearing_day) */
    xn_day day;              /* 听证日期 · The day it is held, at least seven working days from today. 行政许可法
                              * 48(1)(1). */
    xn_text document_number; /* 听证通知书文号 · The number of the notice that names time and place; needed, or
                              * the next of the sequence where it is empty and the unit owns one. */
    xn_text time;            /* 听证时间 · When it begins, such as 上午9时, as its notice tells; empty where the
                              * host's own paper tells it. 行政许可法 48(1)(1). */
    xn_text place;           /* 听证地点 · Where it is held, of at most 512 bytes, as its notice tells; empty
                              * where the host's own paper tells it. 行政许可法 48(1)(1). */
} xn_hearing_day;

/* 延长期限 · The one extension of the limit of the law, ordered by the head before that limit has passed; the
 * promise stays. 行政许可法 42. */
typedef struct xn_extension {
    uint32_t struct_size;    /* sizeof (xn_extension) */
    int32_t days;            /* 延长天数 · Working days added: at most 10, or 15 where several organs handle the
                              * case together. 行政许可法 42(1); 行政许可法 42(2). */
    xn_text document_number; /* 延期通知书文号 · The number of the notice that tells the applicant; needed. */
    xn_text reason;          /* 延长理由 · The reason, which is told to the applicant; needed. 行政许可法 42. */
} xn_extension;

/* 环节交接 · The end of a step of the procedure, and whom it is handed on to. */
typedef struct xn_step_result {
    uint32_t struct_size; /* sizeof (xn_step_result) */
    xn_text opinion;      /* 办理意见 · The officer's opinion, at most 4,096 bytes; may be left empty. */
} xn_step_result;

/* 现场核查 · A visit on site, or the assignment of officers to one. 行政许可法 34(3); 行政许可法 55(2). */
typedef struct xn_site_visit {
    uint32_t struct_size;    /* sizeof (xn_site_visit) */
    const xn_text *officers; /* 核查人员 · The ids of two different registered officers or more. 行政许可法 34(3). */
    size_t officer_count;
    xn_text findings;        /* 核查情况 · What was found; empty for an assignment, which is due five working days
                              * after acceptance. 行政许可法 55(2). */
    xn_text document_number; /* 核查记录文号 · The number of the record of the visit; empty where there is none. */
} xn_site_visit;

/* 收费 · A fee that was taken from the applicant, once a case. 行政许可法 58; 行政许可法 59. */
typedef struct xn_fee {
    uint32_t struct_size;   /* sizeof (xn_fee) */
    int64_t fen;            /* 收费金额 · The amount in fen, above 0; another amount than the item's published fee
                             * is a fault (E13). */
    xn_text receipt_number; /* 收费票据号 · The number of the receipt; needed. */
} xn_fee;

/* 许可决定 · Whether a case is granted or refused. 行政许可法 38. */
enum {
    XN_RULING_GRANT = 1, /* 准予许可 · The licence is granted. 行政许可法 38(1). */
    XN_RULING_REFUSE = 2 /* 不予许可 · The licence is refused, with reasons and remedies. 行政许可法 38(2). */
};

/* 许可决定 · The decision of a case. 行政许可法 38. */
typedef struct xn_ruling {
    uint32_t struct_size;    /* sizeof (xn_ruling) */
    int32_t outcome;         /* 决定结果 · Whether it is granted or refused. XN_RULING_… */
    xn_text document_number; /* 许可决定书文号 · The number of the written decision; needed, or the next of the
                              * sequence where it is empty and the unit owns one. 行政许可法 38. */
    xn_text reasons;         /* 不予许可理由 · Why it is refused; needed for a refusal, may be empty for a grant.
                              * 行政许可法 38(2). */
    int32_t false_material;  /* 隐瞒或虚假材料 · Whether it is refused for hidden facts or false material, which
                              * for items of public safety, health, life or property bars the applicant for a
                              * year; never with a grant. 行政许可法 78. 1 or 0 */
} xn_ruling;

/* 颁发证件 · The certificate that follows a grant, due within ten working days of the decision. 行政许可法 44. */
typedef struct xn_certificate {
    uint32_t struct_size; /* sizeof (xn_certificate) */
    xn_text number;       /* 证件编号 · The number on the certificate; needed. */
    xn_day valid_from;    /* 有效期起 · The first day on which it is valid. */
    xn_day valid_to;      /* 有效期止 · The last day on which it is valid, not before the first; left out where it
                           * is valid without end. */
} xn_certificate;

/* 送达方式 · How a document is served; the licensing Act names no ways, so those of civil procedure are followed
 * by analogy. 民事诉讼法(2023) 87. */
enum {
    XN_SERVICE_DIRECT = 1,       /* 直接送达 · Into the person's own hands; the receiver is named.
                                  * 民事诉讼法(2023) 88(1). */
    XN_SERVICE_SUBSTITUTE = 2,   /* 代收 · To an adult of the household, or to whoever receives mail for an
                                  * organisation; the receiver is named. 民事诉讼法(2023) 88(1). */
    XN_SERVICE_LEFT = 3,         /* 留置送达 · Refused, and left at the address before a witness or a camera,
                                  * which is named. 民事诉讼法(2023) 89. */
    XN_SERVICE_ENTRUSTED = 4,    /* 委托送达 · Through another organ that hands it over; its receipt has a number.
                                  * 民事诉讼法(2023) 91. */
    XN_SERVICE_POST = 5,         /* 邮寄送达 · By post; it counts from the day on the return receipt.
                                  * 民事诉讼法(2023) 91. */
    XN_SERVICE_ELECTRONIC = 6,   /* 电子送达 · Electronically, only with the applicant's consent; it counts from
                                  * the day it reaches their own system. 民事诉讼法(2023) 90. */
    XN_SERVICE_PUBLIC_NOTICE = 7 /* 公告送达 · By public notice, where nothing else reaches the person; it counts
                                  * as served when the days of the notice have passed. 民事诉讼法(2023) 95(1). */
};

/* 送达 · The service of the decision, which is what a caller says of it. */
typedef struct xn_service {
    uint32_t struct_size;    /* sizeof (xn_service) */
    int32_t mode;            /* 送达方式 · How it was served. XN_SERVICE_… */
    xn_text receiver;        /* 签收人姓名 · Who took it, needed for direct and substitute service; only a
                              * commitment to the name stands in the ledger. */
    xn_text document_number; /* 送达回证文号 · The number of the receipt or of the posting, needed for entrusted
                              * and posted service. */
    xn_text witness;         /* 见证人 · Who saw it left, or which recording shows it, needed where it was refused
                              * and left; kept with the receiver beside the ledger. */
    xn_day on;               /* 送达日 · The day it reached the person or the notice went out, between the
                              * decision and today; today where it is left out. */
} xn_service;

/* 好差评 · A rating of one service of the case, as a caller gives it. 国办发〔2019〕51号. */
typedef struct xn_rating {
    uint32_t struct_size;   /* sizeof (xn_rating) */
    int32_t stars;          /* 评价星级 · One star to five; one and two are a bad review, which needs details or
                             * words unless it was defaulted. */
    int32_t service;        /* 服务序号 · Which service of the case is rated, 1…31; each is rated once. Not given:
                             * 1 */
    int32_t defaulted;      /* 默认评价 · Whether another system filled it in because the rater said nothing;
                             * counted apart, and an explicit rating may still follow. 1 or 0 */
    const xn_text *details; /* 评价指标 · Codes of the details that were ticked, at most 16 of 1…32 letters,
                             * digits, dots, hyphens or underscores. */
    size_t detail_count;
    xn_text text;           /* 评价内容 · The rater's own words, of which only a commitment stands in the ledger;
                             * empty where there are none. */
} xn_rating;

/* 差评回访 · The contact with whoever gave a bad rating by real name, due within a working day by the usual
 * profile. */
typedef struct xn_rater_contact {
    uint32_t struct_size; /* sizeof (xn_rater_contact) */
    int32_t service;      /* 服务序号 · Which service of the case was rated, counted from 1. Not given: 1 */
    xn_text words;        /* 回访内容 · What was said, of which only a commitment stands in the ledger; may be
                           * left empty. */
} xn_rater_contact;

/* 差评处理方式 · What is done about a bad rating. 国办发〔2019〕51号. */
enum {
    XN_REPAIR_FIXED = 1,    /* 立即整改 · The criticism is clear and reasonable, and is put right at once. */
    XN_REPAIR_PLANNED = 2,  /* 限期整改 · The matter is complex, and is put right by the day that a plan names. */
    XN_REPAIR_EXPLAINED = 3 /* 解释说明 · The criticism has no basis in law, and that is explained to the rater. */
};

/* 差评整改 · What is done about a bad rating, due within fifteen working days by the usual profile. */
typedef struct xn_rating_repair {
    uint32_t struct_size; /* sizeof (xn_rating_repair) */
    int32_t service;      /* 服务序号 · Which service of the case was rated, counted from 1. Not given: 1 */
    int32_t outcome;      /* 整改方式 · Whether it is put right, planned or explained. XN_REPAIR_… */
    xn_day by;            /* 整改期限 · For a plan, the day after today by which it is done, named once; left out
                           * otherwise. */
    xn_text words;        /* 整改答复 · What the rater was told, of which only a commitment stands in the ledger;
                           * needed. */
} xn_rating_repair;

/* 差评申诉 · The claim of the unit that a bad rating is mistaken or malicious, made once a rating at a time. */
typedef struct xn_rating_contest {
    uint32_t struct_size; /* sizeof (xn_rating_contest) */
    int32_t service;      /* 服务序号 · Which service of the case was rated, counted from 1. Not given: 1 */
    xn_text reason;       /* 申诉理由 · Why; needed, stays in the ledger and names no one. */
} xn_rating_contest;

/* 差评申诉裁定 · The efficiency office's ruling on a contested rating; what is upheld leaves the statistics. */
typedef struct xn_rating_ruling {
    uint32_t struct_size; /* sizeof (xn_rating_ruling) */
    int32_t service;      /* 服务序号 · Which service of the case was rated, counted from 1. Not given: 1 */
    int32_t upheld;       /* 申诉成立 · Whether the contest is upheld; where it is not, the limits run anew from
                           * the ruling. 1 or 0 */
    xn_text reason;       /* 裁定理由 · Why; needed, stays in the ledger and names no one. */
} xn_rating_ruling;

/* 撤回理由 · Why an applicant or complainant withdraws, in their own words. */
typedef struct xn_reason {
    uint32_t struct_size; /* sizeof (xn_reason) */
    xn_text reason;       /* 理由 · Why, which only a complainant may leave empty; kept beside the ledger, where
                           * only a commitment stands. */
} xn_reason;

/* 转报 · The handing up of a case to the organ that decides it, which closes it here. 行政许可法 35. */
typedef struct xn_referral {
    uint32_t struct_size; /* sizeof (xn_referral) */
    xn_text organ;        /* 转报机关 · The organ it goes to; needed. */
    xn_text reason;       /* 转报理由 · Why it goes there; needed. */
} xn_referral;

/* 非正常办结方式 · How a case is closed by the organ without a decision. */
enum {
    XN_VOIDING_RETURNED = 1, /* 退回办结 · The application is returned to the applicant; exchange formats give it
                              * code 1. */
    XN_VOIDING_VOIDED = 2,   /* 作废办结 · The case is void, such as one entered twice; exchange formats give it
                              * code 2. */
    XN_VOIDING_DELETED = 3   /* 删除办结 · The case is struck off as a mistake, and its ledger stays; exchange
                              * formats give it code 3. */
};

/* 退件/作废/删除 · The closing of a case by the organ without a decision. */
typedef struct xn_voiding {
    uint32_t struct_size; /* sizeof (xn_voiding) */
    int32_t kind;         /* 办结方式 · Whether it is returned, voided or deleted. XN_VOIDING_… */
    xn_text reason;       /* 退办理由 · Why; needed, since a closing without a reason is a fault (E10). */
} xn_voiding;

/* 承诺核查 · A check, after the grant, of what the applicant committed to. */
typedef struct xn_commitment_check {
    uint32_t struct_size; /* sizeof (xn_commitment_check) */
    int32_t fulfilled;    /* 承诺履行情况 · Whether the commitment is kept; where it is, an earlier order to put
                           * something right is settled. 1 or 0 */
    xn_text findings;     /* 核查情况 · What was found; needed where the commitment is not kept. */
    xn_day fix_by;        /* 整改期限 · The day after today by which it must be put right; needed where the
                           * commitment is not kept, and the grant may be revoked from the day after. */
} xn_commitment_check;

/* 撤销情形 · Why a decision that granted is revoked. 行政许可法 69. */
enum {
    XN_REVOCATION_COMMITMENT_BROKEN = 1, /* 未履行承诺 · What was committed to was still not kept after the day by
                                          * which it had to be put right. */
    XN_REVOCATION_FRAUD = 2,             /* 以欺骗贿赂等手段取得 · The licence was obtained by fraud, bribery or
                                          * other improper means; for items of public safety, health, life or
                                          * property it bars the applicant for three years. 行政许可法 69(2);
                                          * 行政许可法 79. */
    XN_REVOCATION_UNLAWFUL = 3           /* 违法准予许可 · The organ granted it against the law, such as beyond
                                          * its powers or to someone who does not meet the conditions. 行政许可法
                                          * 69(1). */
};

/* 撤销许可 · The revocation of a grant, which may be made once. 行政许可法 69. */
typedef struct xn_revocation {
    uint32_t struct_size;    /* sizeof (xn_revocation) */
    int32_t ground;          /* 撤销情形 · On what ground. XN_REVOCATION_… */
    xn_text reason;          /* 撤销理由 · The facts behind it; needed. */
    xn_text document_number; /* 撤销决定书文号 · The number of the written decision that revokes; needed. */
} xn_revocation;

/* 删除个人信息 · An erasure of protected data: the data and their salt are gone for good, and the commitment in
 * the ledger stays. 个人信息保护法 47. */
typedef struct xn_erasure {
    uint32_t struct_size; /* sizeof (xn_erasure) */
    xn_text slot;         /* 信息类别 · The slot that is erased, such as `applicant`; needed. */
    xn_text reason;       /* 删除理由 · On what ground; needed, stays in the ledger and names no one.
                           * 个人信息保护法 47. */
} xn_erasure;

/* 草稿 · Begins a draft, which has a number and no clock yet. */
xn_status xn_case_draft(xn_engine *engine, const xn_request *request, const xn_application *data, xn_outcome *out);
/* 提交 · Hands in an application, new or drafted; the day of receipt counts from here. 行政许可法 29(1). */
xn_status xn_case_submit(xn_engine *engine, const xn_request *request, const xn_application *data, xn_outcome *out);
/* 当场更正 · Completes materials on the spot, before anyone is told of corrections. 行政许可法 32(1)(3). */
xn_status xn_case_fix_on_spot(xn_engine *engine, const xn_request *request, const xn_materials *data,
                              xn_outcome *out);
/* 一次性告知 · Tells once all that must be corrected. 行政许可法 32(1)(4). */
xn_status xn_case_notify_corrections(xn_engine *engine, const xn_request *request, const xn_correction_notice *data,
                                     xn_outcome *out);
/* 补正/补齐 · Hands in corrections, or materials promised at acceptance. 行政许可法 32(1)(5). */
xn_status xn_case_supplement(xn_engine *engine, const xn_request *request, const xn_materials *data, xn_outcome *out);
/* 不受理/不予受理 · Refuses to accept what needs no licence or is not within this organ's power. 行政许可法
 * 32(1)(1); 行政许可法 32(1)(2). */
xn_status xn_case_reject(xn_engine *engine, const xn_request *request, const xn_rejection *data, xn_outcome *out);
/* 受理 · Accepts with complete materials, or where the item allows it with lacking ones or on a commitment.
 * 行政许可法 32(1)(5). */
xn_status xn_case_accept(xn_engine *engine, const xn_request *request, const xn_acceptance *data, xn_outcome *out);
/* 启动特别程序 · Begins a special procedure, whose time is not counted. 行政许可法 45. */
xn_status xn_case_pause(xn_engine *engine, const xn_request *request, const xn_pause_order *data, xn_outcome *out);
/* 特别程序结果 · Brings in the result of the special procedure, so that the limits run on. 行政许可法 45. */
xn_status xn_case_resume(xn_engine *engine, const xn_request *request, const xn_pause_result *data, xn_outcome *out);
/* 听证告知 · Tells the applicant of the right to a hearing. 行政许可法 47(1). */
xn_status xn_case_tell_hearing(xn_engine *engine, const xn_request *request, const xn_document *data,
                               xn_outcome *out);
/* 申请听证 · Asks for a hearing, by the applicant or whoever the licence touches directly, within five working
 * days of being told. 行政许可法 47(1). */
xn_status xn_case_ask_hearing(xn_engine *engine, const xn_request *request, xn_outcome *out);
/* 听证通知 · Notifies the day of the hearing that was asked for. 行政许可法 48(1)(1). */
xn_status xn_case_schedule_hearing(xn_engine *engine, const xn_request *request, const xn_hearing_day *data,
                                   xn_outcome *out);
/* 延长期限 · Extends the limit of the law once, by the head of the organ or for joint handling of the government.
 * 行政许可法 42. */
xn_status xn_case_extend(xn_engine *engine, const xn_request *request, const xn_extension *data, xn_outcome *out);
/* 环节交接 · Finishes a step and hands over to the next; the last step is the decision. */
xn_status xn_case_advance(xn_engine *engine, const xn_request *request, const xn_step_result *data, xn_outcome *out);
/* 现场核查 · Assigns officers to a visit on site, or reports what they found. 行政许可法 34(3); 行政许可法 55(2). */
xn_status xn_case_inspect(xn_engine *engine, const xn_request *request, const xn_site_visit *data, xn_outcome *out);
/* 收费 · Records the fee that was taken. 行政许可法 59. */
xn_status xn_case_charge(xn_engine *engine, const xn_request *request, const xn_fee *data, xn_outcome *out);
/* 准予/不予许可 · Grants or refuses the licence. 行政许可法 38. */
xn_status xn_case_decide(xn_engine *engine, const xn_request *request, const xn_ruling *data, xn_outcome *out);
/* 颁发证件 · Issues the certificate that follows a grant. 行政许可法 44. */
xn_status xn_case_issue(xn_engine *engine, const xn_request *request, const xn_certificate *data, xn_outcome *out);
/* 送达 · Serves the decision, with its certificate where there is one. 行政许可法 44. */
xn_status xn_case_serve(xn_engine *engine, const xn_request *request, const xn_service *data, xn_outcome *out);
/* 好差评 · Rates one service of a closed case. 国办发〔2019〕51号. */
xn_status xn_case_rate(xn_engine *engine, const xn_request *request, const xn_rating *data, xn_outcome *out);
/* 差评回访 · Records that whoever gave a bad rating was contacted. */
xn_status xn_case_contact_rater(xn_engine *engine, const xn_request *request, const xn_rater_contact *data,
                                xn_outcome *out);
/* 差评整改 · Records how a bad rating is put right. */
xn_status xn_case_repair_rating(xn_engine *engine, const xn_request *request, const xn_rating_repair *data,
                                xn_outcome *out);
/* 差评申诉 · Claims for the unit that a bad rating is mistaken or malicious. */
xn_status xn_case_contest_rating(xn_engine *engine, const xn_request *request, const xn_rating_contest *data,
                                 xn_outcome *out);
/* 差评申诉裁定 · Rules for the efficiency office on that claim. */
xn_status xn_case_rule_rating(xn_engine *engine, const xn_request *request, const xn_rating_ruling *data,
                              xn_outcome *out);
/* 撤回 · Withdraws the application before it is decided. */
xn_status xn_case_withdraw(xn_engine *engine, const xn_request *request, const xn_reason *data, xn_outcome *out);
/* 转报 · Hands the case up to the deciding organ. 行政许可法 35. */
xn_status xn_case_refer(xn_engine *engine, const xn_request *request, const xn_referral *data, xn_outcome *out);
/* 退件/作废/删除 · Closes without a decision, by returning, voiding or deleting. */
xn_status xn_case_void(xn_engine *engine, const xn_request *request, const xn_voiding *data, xn_outcome *out);
/* 承诺核查 · Checks what the applicant committed to, after the grant. */
xn_status xn_case_verify(xn_engine *engine, const xn_request *request, const xn_commitment_check *data,
                         xn_outcome *out);
/* 撤销 · Revokes the grant. 行政许可法 69. */
xn_status xn_case_revoke(xn_engine *engine, const xn_request *request, const xn_revocation *data, xn_outcome *out);
/* 归档 · Puts the served or closed case into the archive. */
xn_status xn_case_archive(xn_engine *engine, const xn_request *request, xn_outcome *out);
/* 删除个人信息 · Erases personal data of a case that is no longer open; every proof stays. 个人信息保护法 47. */
xn_status xn_case_erase(xn_engine *engine, const xn_request *request, const xn_erasure *data, xn_outcome *out);

/* Their numbers in a batch. */
enum {
    XN_CASE_DRAFT = 1,
    XN_CASE_SUBMIT = 2,
    XN_CASE_FIX_ON_SPOT = 3,
    XN_CASE_NOTIFY_CORRECTIONS = 4,
    XN_CASE_SUPPLEMENT = 5,
    XN_CASE_REJECT = 6,
    XN_CASE_ACCEPT = 7,
    XN_CASE_PAUSE = 8,
    XN_CASE_RESUME = 9,
    XN_CASE_TELL_HEARING = 10,
    XN_CASE_ASK_HEARING = 11,       /* no data */
    XN_CASE_SCHEDULE_HEARING = 12,
    XN_CASE_EXTEND = 13,
    XN_CASE_ADVANCE = 14,
    XN_CASE_INSPECT = 15,
    XN_CASE_CHARGE = 16,
    XN_CASE_DECIDE = 17,
    XN_CASE_ISSUE = 18,
    XN_CASE_SERVE = 19,
    XN_CASE_RATE = 20,
    XN_CASE_WITHDRAW = 21,
    XN_CASE_REFER = 22,
    XN_CASE_VOID = 23,
    XN_CASE_VERIFY = 24,
    XN_CASE_REVOKE = 25,
    XN_CASE_ARCHIVE = 26,           /* no data */
    XN_CASE_ERASE = 27,
    XN_CASE_CONTACT_RATER = 28,
    XN_CASE_REPAIR_RATING = 29,
    XN_CASE_CONTEST_RATING = 30,
    XN_CASE_RULE_RATING = 31
};

/* The data of a word, as its function takes them. */
typedef union xn_case_data {
    const xn_application *application;             /* XN_CASE_DRAFT, XN_CASE_SUBMIT */
    const xn_materials *materials;                 /* XN_CASE_FIX_ON_SPOT, XN_CASE_SUPPLEMENT */
    const xn_correction_notice *correction_notice; /* XN_CASE_NOTIFY_CORRECTIONS */
    const xn_rejection *rejection;                 /* XN_CASE_REJECT */
    const xn_acceptance *acceptance;               /* XN_CASE_ACCEPT */
    const xn_pause_order *pause_order;             /* XN_CASE_PAUSE */
    const xn_pause_result *pause_result;           /* XN_CASE_RESUME */
    const xn_document *document;                   /* XN_CASE_TELL_HEARING */
    const xn_hearing_day *hearing_day;             /* XN_CASE_SCHEDULE_HEARING */
    const xn_extension *extension;                 /* XN_CASE_EXTEND */
    const xn_step_result *step_result;             /* XN_CASE_ADVANCE */
    const xn_site_visit *site_visit;               /* XN_CASE_INSPECT */
    const xn_fee *fee;                             /* XN_CASE_CHARGE */
    const xn_ruling *ruling;                       /* XN_CASE_DECIDE */
    const xn_certificate *certificate;             /* XN_CASE_ISSUE */
    const xn_service *service;                     /* XN_CASE_SERVE */
    const xn_rating *rating;                       /* XN_CASE_RATE */
    const xn_rater_contact *rater_contact;         /* XN_CASE_CONTACT_RATER */
    const xn_rating_repair *rating_repair;         /* XN_CASE_REPAIR_RATING */
    const xn_rating_contest *rating_contest;       /* XN_CASE_CONTEST_RATING */
    const xn_rating_ruling *rating_ruling;         /* XN_CASE_RULE_RATING */
    const xn_reason *reason;                       /* XN_CASE_WITHDRAW */
    const xn_referral *referral;                   /* XN_CASE_REFER */
    const xn_voiding *voiding;                     /* XN_CASE_VOID */
    const xn_commitment_check *commitment_check;   /* XN_CASE_VERIFY */
    const xn_revocation *revocation;               /* XN_CASE_REVOKE */
    const xn_erasure *erasure;                     /* XN_CASE_ERASE */
} xn_case_data;
/* So far Case.layout. */

/* One command of a batch. */
typedef struct xn_case_command {
    uint32_t struct_size;      /* sizeof (xn_case_command) */
    int32_t word;              /* XN_CASE_… */
    const xn_request *request;
    xn_case_data data;         /* the member of that word */
} xn_case_command;

/* Decides `count` commands of any words, in order and in one transaction, each of the first one's struct_size.
 * outcomes[i], each of the first one's struct_size, receives what became of command i, and *refused how many were not
 * done (it may be NULL). With XN_BATCH_EACH a command that cannot be read or is refused concerns itself only. With
 * XN_BATCH_ALL_OR_NOTHING the first one that is refused undoes those before it (XN_UNDONE) and keeps those behind it
 * from being tried (XN_NOT_TRIED), and one that cannot be read keeps all from being tried. xn_last_error tells of
 * the last one that was not done. The arrays must not overlap.
 * Returns XN_OK, XN_NULL_ARGUMENT, XN_BAD_HANDLE, XN_AFTER_FORK, XN_BAD_VALUE for unknown options or a struct_size,
 * XN_TOO_LARGE beyond 1,000,000 commands, or a status of the store: then nothing was recorded. */
xn_status xn_case_batch(xn_engine *engine, const xn_case_command *commands, size_t count, uint32_t options,
                        xn_outcome *outcomes, size_t *refused);

/* ---- The life of a complaint, without JSON ------------------------------------------------------------ */

/* Each function of a word decides one command about a complaint, as those of a case do; request->dossier is {0} for
 * xn_complaint_register and "complaint/NUMBER" for the others, outcome.promised_due is the day by which the
 * complaint is closed, and outcome.statutory_due is XN_DAY_UNKNOWN.
 * They return what those of a case return. */

/* Made of Complaint.layout and the words by `make words`, never edited: */
/* 投诉件种类 · What kind of matter a complaint is: the limits and the numbering follow from it. */
enum {
    XN_COMPLAINT_KIND_EFFICIENCY = 1, /* 效能投诉 · A complaint about how an office or its officers work; numbered
                                       * TS, by default closed within 30 calendar days. */
    XN_COMPLAINT_KIND_TICKET = 2      /* 热线工单 · A ticket of the 12345 hotline; numbered GD, by default closed
                                       * within 5 working days. */
};

/* 来源 · The way by which a complaint came in. */
enum {
    XN_COMPLAINT_CHANNEL_TELEPHONE = 1,  /* 电话 · By telephone; the seconds until it was answered may be told. */
    XN_COMPLAINT_CHANNEL_LETTER = 2,     /* 来信 · By a letter on paper. */
    XN_COMPLAINT_CHANNEL_VISIT = 3,      /* 来访 · By a visit; the number of representatives may be told. */
    XN_COMPLAINT_CHANNEL_WEB = 4,        /* 网站 · By the portal, or by Open311. */
    XN_COMPLAINT_CHANNEL_EMAIL = 5,      /* 电子邮件 · By e-mail. */
    XN_COMPLAINT_CHANNEL_CARD = 6,       /* 效能监督卡 · By a supervision card that came back from an enterprise. */
    XN_COMPLAINT_CHANNEL_INSPECTION = 7, /* 督查 · Found by an inspection. */
    XN_COMPLAINT_CHANNEL_MEDIA = 8       /* 媒体 · Found in the press or in other media. */
};

/* 署名方式 · Whether the complainant gave a name, and whether it may be told to those who look into the matter. */
enum {
    XN_COMPLAINT_IDENTITY_REAL_NAME = 1,    /* 实名 · A name is given: the reply is in writing. */
    XN_COMPLAINT_IDENTITY_CONFIDENTIAL = 2, /* 要求保密 · A name is given, and is asked to be kept secret: the
                                             * reply may take any manner. */
    XN_COMPLAINT_IDENTITY_ANONYMOUS = 3     /* 匿名 · No name is given: there is no one to reply to, and it is
                                             * investigated all the same. */
};

/* 办理方式 · Who looks into a complaint, as the leader decides on acceptance. */
enum {
    XN_COMPLAINT_MODE_OWN = 1,      /* 自办 · The office itself, as for complaints against leaders, across
                                     * departments or of weight; the limit counts from acceptance. */
    XN_COMPLAINT_MODE_ASSIGN = 2,   /* 交办 · A unit that reports back to the office by a day; the limit counts
                                     * from receipt. */
    XN_COMPLAINT_MODE_TRANSFER = 3, /* 转办 · The competent body within the system; the limit counts from receipt. */
    XN_COMPLAINT_MODE_SUPERVISE = 4 /* 督办 · The office or a unit, under special attention from the start. */
};

/* 不予受理的情形 · The ground on which a complaint is not looked into; some ask for the right channel to be told. */
enum {
    XN_COMPLAINT_GROUND_OTHER_REMEDY = 1, /* 属诉讼、仲裁、复议、纪检或信息公开事项 · A matter for a court,
                                           * arbitration, reconsideration, discipline or disclosure: the right
                                           * channel is told. */
    XN_COMPLAINT_GROUND_IN_PETITION = 2,  /* 已进入信访程序 · A matter that a petition procedure already deals
                                           * with: the right channel is told. 信访工作条例 19(3). */
    XN_COMPLAINT_GROUND_CONCLUDED = 3,    /* 已有合法结论 · A matter that was decided already, with a lawful
                                           * conclusion. */
    XN_COMPLAINT_GROUND_NOT_PUBLIC = 4,   /* 涉及秘密、隐私或违背公序良俗 · A matter that touches secrets or
                                           * privacy, or that offends public order and good morals. */
    XN_COMPLAINT_GROUND_NO_FACT = 5,      /* 没有具体事实 · No concrete fact is told that could be looked into. */
    XN_COMPLAINT_GROUND_ANSWERED = 6,     /* 同一事实和理由已作出终结答复 · The same fact and reason were finally
                                           * answered already. 信访工作条例 36(3). */
    XN_COMPLAINT_GROUND_NOT_OURS = 7      /* 不属本机关职权 · A matter outside the powers of this office: the
                                           * right channel is told. */
};

/* 认定 · What the investigation of a complaint came to. */
enum {
    XN_COMPLAINT_FINDING_SUBSTANTIATED = 1, /* 属实 · What was complained about is true; a fault of the case it
                                             * concerns. */
    XN_COMPLAINT_FINDING_PARTLY = 2,        /* 部分属实 · A part of it is true; a fault of the case it concerns,
                                             * too. */
    XN_COMPLAINT_FINDING_UNFOUNDED = 3,     /* 不属实 · It is not true. */
    XN_COMPLAINT_FINDING_UNVERIFIABLE = 4,  /* 无法查实 · It could be neither proved nor disproved. */
    XN_COMPLAINT_FINDING_WITHDRAWN = 5      /* 撤诉 · The complainant withdrew before the end; never said by
                                             * whoever closes or reviews. */
};

/* 答复方式 · The way by which a reply reaches the complainant. */
enum {
    XN_REPLY_WRITTEN = 1, /* 书面 · In writing, with the number of the letter: the only manner for a real name. */
    XN_REPLY_ORAL = 2,    /* 口头 · By telephone or face to face. */
    XN_REPLY_WEB = 3      /* 网上 · On the portal. */
};

/* 回访结果 · What the complainant says when called back after the reply. */
enum {
    XN_FOLLOW_UP_SATISFIED = 1,   /* 满意 · Satisfied; counts for the rate of satisfaction. */
    XN_FOLLOW_UP_BASICALLY = 2,   /* 基本满意 · Basically satisfied; counts for the rate of satisfaction. */
    XN_FOLLOW_UP_UNSATISFIED = 3, /* 不满意 · Not satisfied; where that has ground, it is investigated again,
                                   * once. */
    XN_FOLLOW_UP_UNREACHED = 4    /* 无法联系 · Could not be reached: counts as no answer, and the call may be
                                   * made again. */
};

/* 投诉登记 · A complaint as it comes in: written down the day it comes, whoever it is from. */
typedef struct xn_complaint {
    uint32_t struct_size;             /* sizeof (xn_complaint) */
    int32_t kind;                     /* 投诉件种类 · An efficiency complaint or a hotline ticket.
                                       * XN_COMPLAINT_KIND_…; not given: XN_COMPLAINT_KIND_EFFICIENCY */
    int32_t channel;                  /* 来源 · The way by which it came in. XN_COMPLAINT_CHANNEL_…; not given:
                                       * XN_COMPLAINT_CHANNEL_TELEPHONE */
    int32_t identity;                 /* 署名方式 · Whether the complainant gave a name, and whether it may be
                                       * told. XN_COMPLAINT_IDENTITY_…; not given: XN_COMPLAINT_IDENTITY_REAL_NAME */
    xn_text category;                 /* 投诉类别 · The code of one of the profile's categories. */
    xn_text fact;                     /* 事实经过 · What happened, in the words of the complainant; never blank. */
    xn_text place;                    /* 发生地点 · Where it happened, as a reader would find it, of at most 4,096
                                       * bytes; empty where not told. */
    xn_text name;                     /* 姓名 · The name of the complainant; needed unless the complaint is
                                       * anonymous. */
    xn_text id_number;                /* 公民身份号码 · The citizen number, whose check digit must hold; empty
                                       * where unknown. GB 11643-1999. */
    xn_text phone;                    /* 联系电话 · The telephone for messages and the reply; empty where none was
                                       * given. */
    xn_text email;                    /* 电子邮箱 · The e-mail address; empty where none was given. */
    xn_text address;                  /* 通信地址 · The postal address for the written reply; empty where none was
                                       * given. */
    xn_text account;                  /* 门户账号 · The account at the portal, by which complainants see their own
                                       * complaint; empty where there is none. */
    xn_text unit;                     /* 被投诉单位 · The code of the unit complained about; empty where not
                                       * known. */
    xn_text post;                     /* 被投诉岗位 · The code of the post complained about; empty where none is. */
    const xn_text *persons;           /* 被投诉人员 · The ids of the officers complained about; they have no part
                                       * in the complaint. 信访工作条例 28(3). */
    size_t person_count;
    xn_text concerns;                 /* 涉及办件 · The approval case it concerns; left out where it concerns
                                       * none. "KIND/NUMBER" */
    int32_t head;                     /* 反映单位负责人 · Whether it is against the leader of the unit, whose code
                                       * is then needed: no one of that unit looks into it. 信访工作条例 28(3). 1
                                       * or 0 */
    int32_t representatives;          /* 来访代表人数 · How many came as representatives, for a visit: by default
                                       * five at most; 0 for every other channel. 信访工作条例 20(3). */
    int32_t answered_after;           /* 接听等待秒数 · Seconds until the telephone was answered; left out for
                                       * every other channel. GB/T 33358-2016. 0 is a value; -1: left out */
    xn_day received;                  /* 收到日期 · The day it was received, today or before; today where left
                                       * out. Written down later than that is a fault. */
    xn_day occurred;                  /* 发生日期 · The day it happened, not after the day it was received;
                                       * checked only, and left out where not known. */
    const xn_attachment *attachments; /* 附件 · The files that come with it, 64 at most. */
    size_t attachment_count;
    xn_text media;                    /* 图片或录音地址 · Where a picture or a recording of it lies: an address,
                                       * which is kept and never fetched. */
    int32_t has_position;             /* 1: the two that follow are given. */
    int32_t latitude;                 /* 纬度 · Where it happened, in millionths of a degree north (WGS 84), from
                                       * −90 to 90 degrees; left out where not told. */
    int32_t longitude;                /* 经度 · Where it happened, in millionths of a degree east (WGS 84), from
                                       * −180 to 180 degrees; left out where not told. */
} xn_complaint;

/* 呈批 · Puts the complaint before the leader, on the day it was written down. */
typedef struct xn_complaint_submission {
    uint32_t struct_size; /* sizeof (xn_complaint_submission) */
    xn_text leader;       /* 呈批负责人 · The id of the leader who decides: a head of the efficiency office, of
                           * supervision or of the government, who is not involved. 信访工作条例 28(3). */
} xn_complaint_submission;

/* 受理 · The decision of the leader to look into it. */
typedef struct xn_complaint_acceptance {
    uint32_t struct_size;    /* sizeof (xn_complaint_acceptance) */
    int32_t mode;            /* 办理方式 · Who looks into it. XN_COMPLAINT_MODE_… */
    int32_t simple;          /* 简易办理 · Whether it is a simple one, with the short limit and without a report
                              * of its own. 1 or 0 */
    xn_day report_by;        /* 报告期限 · The day by which the unit reports back, within the limit; only where it
                              * is assigned or transferred. */
    xn_text unit;            /* 承办单位 · The code of the unit that looks into it; needed where it is assigned or
                              * transferred, free under special attention, and empty where the office does it
                              * itself. */
    const xn_text *officers; /* 承办人员 · The ids of the officers who investigate; may be empty. 信访工作条例
                              * 28(3). */
    size_t officer_count;
    xn_text document_number; /* 受理告知书文号 · The number of the written notice to the complainant; may be left
                              * out. */
} xn_complaint_acceptance;

/* 不予受理 · The decision of the leader not to look into it: the ground, the reason and the right channel. */
typedef struct xn_complaint_refusal {
    uint32_t struct_size;    /* sizeof (xn_complaint_refusal) */
    int32_t ground;          /* 不予受理情形 · The ground on which it is not looked into. XN_COMPLAINT_GROUND_… */
    xn_text reason;          /* 不予受理理由 · The reason, as the complainant is told. */
    xn_text right_channel;   /* 应当提出机关 · Who is competent or by which channel; needed where the ground asks
                              * for it, and may else be left out. */
    xn_text document_number; /* 不予受理告知书文号 · The number of the written notice to the complainant; left out
                              * only where the complaint is anonymous. */
} xn_complaint_refusal;

/* 调查报告 · What the investigation found, before the leader approves it or sends it back. */
typedef struct xn_complaint_findings {
    uint32_t struct_size;    /* sizeof (xn_complaint_findings) */
    int32_t finding;         /* 拟认定 · The finding that is proposed; never withdrawn. XN_COMPLAINT_FINDING_… */
    xn_text text;            /* 报告内容 · The words of the report, kept beside the ledger. */
    const xn_text *measures; /* 处理建议 · The measures that are proposed, one each, 100 at most; empty where none
                              * are. */
    size_t measure_count;
} xn_complaint_findings;

/* 办结 · The end of the investigation, approved by the leader; needs a report before it, except for a simple
 * complaint or a ticket. */
typedef struct xn_complaint_closing {
    uint32_t struct_size;    /* sizeof (xn_complaint_closing) */
    int32_t finding;         /* 认定 · What the investigation came to; never withdrawn. XN_COMPLAINT_FINDING_… */
    const xn_text *measures; /* 处理措施 · What was done about it, one measure each, 100 at most; empty where
                              * nothing was. */
    size_t measure_count;
    xn_text document_number; /* 审批文号 · The number of the leader's approval; may be left out. */
    xn_text consequence;     /* 关联卷宗 · The dossier of what follows, such as a case; left out where nothing
                              * does. "KIND/NUMBER" */
} xn_complaint_closing;

/* 答复 · The reply to the complainant, once for each closing; none where the complaint is anonymous. */
typedef struct xn_complaint_reply_text {
    uint32_t struct_size;    /* sizeof (xn_complaint_reply_text) */
    int32_t manner;          /* 答复方式 · How the reply reaches the complainant; in writing where the name is
                              * real. XN_REPLY_…; not given: XN_REPLY_WRITTEN */
    xn_text text;            /* 答复内容 · The words of the reply, kept beside the ledger. */
    xn_text document_number; /* 答复意见书文号 · The number of the letter; left out only where the complainant
                              * asked for secrecy. */
} xn_complaint_reply_text;

/* 回访 · The call-back after the reply; one that reached no one may be made again. */
typedef struct xn_complaint_call_back {
    uint32_t struct_size; /* sizeof (xn_complaint_call_back) */
    int32_t result;       /* 回访结果 · What the complainant says of the handling. XN_FOLLOW_UP_… */
    int32_t founded;      /* 不满理由成立 · Whether the dissatisfaction has ground; said only of a complainant who
                           * is not satisfied. 1 or 0 */
    xn_text words;        /* 回访意见 · The words of the complainant, kept beside the ledger; left out where
                           * nothing was said. */
} xn_complaint_call_back;

/* 结果公布 · The result as the public reads it; refused where it would make the complainant known. */
typedef struct xn_complaint_result {
    uint32_t struct_size; /* sizeof (xn_complaint_result) */
    xn_text summary;      /* 公布内容 · The result in plain words, of at most 4,096 bytes; empty in a correction
                           * takes the publication back. */
    xn_text reason;       /* 更正理由 · Why what was published is corrected; needed for a correction, and left out
                           * the first time. */
} xn_complaint_result;

/* 登记 · Writes a complaint down, and numbers it. */
xn_status xn_complaint_register(xn_engine *engine, const xn_request *request, const xn_complaint *data,
                                xn_outcome *out);
/* 呈批 · Puts it before the leader. */
xn_status xn_complaint_submit(xn_engine *engine, const xn_request *request, const xn_complaint_submission *data,
                              xn_outcome *out);
/* 受理 · The leader decides to look into it. */
xn_status xn_complaint_accept(xn_engine *engine, const xn_request *request, const xn_complaint_acceptance *data,
                              xn_outcome *out);
/* 不予受理 · The leader decides not to look into it. */
xn_status xn_complaint_refuse(xn_engine *engine, const xn_request *request, const xn_complaint_refusal *data,
                              xn_outcome *out);
/* 调查报告 · Reports what the investigation found. */
xn_status xn_complaint_report(xn_engine *engine, const xn_request *request, const xn_complaint_findings *data,
                              xn_outcome *out);
/* 办结 · The leader closes it with a finding. */
xn_status xn_complaint_close(xn_engine *engine, const xn_request *request, const xn_complaint_closing *data,
                             xn_outcome *out);
/* 答复 · Replies to the complainant. */
xn_status xn_complaint_reply(xn_engine *engine, const xn_request *request, const xn_complaint_reply_text *data,
                             xn_outcome *out);
/* 回访 · Calls the complainant back after the reply. */
xn_status xn_complaint_follow_up(xn_engine *engine, const xn_request *request, const xn_complaint_call_back *data,
                                 xn_outcome *out);
/* 撤诉 · The complainant withdraws; the reason is kept beside the ledger. */
xn_status xn_complaint_withdraw(xn_engine *engine, const xn_request *request, const xn_reason *data, xn_outcome *out);
/* 公布 · Publishes the result, without the complainant. */
xn_status xn_complaint_publish(xn_engine *engine, const xn_request *request, const xn_complaint_result *data,
                               xn_outcome *out);
/* So far Complaint.layout. */

/* ---- Days and calendars: no engine needed ------------------------------------------------------------ */

/* The day of a date. Returns XN_OK, XN_NULL_ARGUMENT or XN_BAD_DATE. */
xn_status xn_day_make(int32_t year, int32_t month, int32_t day, xn_day *out);

/* The day on which a moment falls where clocks are `offset_minutes` ahead of UTC: 480 in China.
 * Returns XN_OK, XN_NULL_ARGUMENT or XN_DATE_OUT_OF_RANGE. */
xn_status xn_instant_day(xn_instant at, int32_t offset_minutes, xn_day *out);

/* The date of a day. Returns XN_OK, XN_NULL_ARGUMENT or XN_DATE_OUT_OF_RANGE. */
xn_status xn_day_parts(xn_day value, int32_t *year, int32_t *month, int32_t *day);

typedef struct xn_calendar xn_calendar;

/* Opens a built-in calendar: "china" (holiday notices 2004 to 2026) or "weekdays". Close it with
 * xn_calendar_close.
 * Returns XN_OK, XN_NULL_ARGUMENT, XN_BAD_TEXT, XN_TOO_LARGE or XN_NOT_FOUND. */
xn_status xn_calendar_open(const char *name, xn_calendar **out);

/* Opens a calendar written as JSON: {"name":…} with "base" (a built-in one to go on from), "notices" (a year each, in
 * order: year, notice, and daysOff and daysWorked, or holidays with chinese, english, daysOff, daysWorked) and
 * "overlays" (name, daysOff, daysWorked: local rules, which stand over the notices). Close it with
 * xn_calendar_close.
 * Returns XN_OK, XN_NULL_ARGUMENT, XN_BAD_JSON, XN_BAD_TEXT, XN_MISSING_FIELD, XN_UNKNOWN_FIELD, XN_WRONG_TYPE,
 * XN_BAD_VALUE, XN_TOO_LARGE, XN_TOO_DEEP, XN_NOT_FOUND for another base, XN_ALREADY_EXISTS for a built-in name or
 * a year noticed twice, XN_CALENDAR_UNKNOWN for a year left out, XN_BAD_REGISTER or XN_DATE_OUT_OF_RANGE. */
xn_status xn_calendar_open_json(const char *json, size_t length, xn_calendar **out);

/* Opens the calendar of a feed of holidays (RFC 5545) under `name`. Events count that say in a mark of its own what
 * their days are: off are those marked X-APPLE-SPECIAL-DAY:WORK-HOLIDAY, or whose summary says （休）, 放假 or 假期;
 * worked those marked ALTERNATE-WORKDAY, or whose summary says （班）, 上班, 补班 or 加班. A mark after 不 is none, and
 * what speaks of half a day says nothing. Other events are passed over, and so are cancelled ones (STATUS,
 * METHOD:CANCEL) and all but the version of the highest SEQUENCE. One that says both, or only 调休, that has a time of
 * day and does not take up one whole working day, or that recurs other than daily by count is refused. A year is
 * covered when a day off lies between its 1 January and its 30 November; years without are unknown, beyond the last
 * they are provisional, and one left out between two others is refused. So is a feed of holidays only, by which every
 * Saturday worked in exchange would be a day off: say what is worked with xn_calendar_open_json. Close it with
 * xn_calendar_close.
 * Returns XN_OK, XN_NULL_ARGUMENT, XN_BAD_TEXT, XN_BAD_VALUE for what is no such feed, XN_TOO_LARGE beyond 4 MiB,
 * XN_ALREADY_EXISTS for a built-in name, XN_CALENDAR_UNKNOWN for a year left out, when none is covered and for a feed
 * of holidays only, XN_BAD_REGISTER for a day both off and worked, XN_BAD_DATE or XN_DATE_OUT_OF_RANGE. */
xn_status xn_calendar_open_ics(const char *ics, size_t length, const char *name, xn_calendar **out);

/* *out receives the calendar as the JSON that xn_calendar_open_json reads, all its notices included.
 * Returns XN_OK, XN_NULL_ARGUMENT or XN_BAD_HANDLE. */
xn_status xn_calendar_json(const xn_calendar *calendar, xn_buffer *out);

/* The first day that is known, and the last that a notice covers: later answers are provisional. Either may be NULL.
 * Returns XN_OK, XN_NULL_ARGUMENT or XN_BAD_HANDLE. */
xn_status xn_calendar_span(const xn_calendar *calendar, xn_day *first, xn_day *last);

/* Closes the handle; NULL or closed already changes nothing. The days themselves, some kilobytes for each different
 * calendar a process ever opens, stay, so that no thread meets them gone.
 * Returns XN_OK. */
xn_status xn_calendar_close(xn_calendar *calendar);

/* *out receives 1 when the day is worked, else 0; *provisional 1 when it lies beyond the last notice.
 * Returns XN_OK, XN_NULL_ARGUMENT, XN_BAD_HANDLE, XN_CALENDAR_UNKNOWN or XN_DATE_OUT_OF_RANGE. */
xn_status xn_calendar_is_workday(const xn_calendar *calendar, xn_day day, int32_t *out,
                                 int32_t *provisional);

/* The same for `count` days: out[i] receives 1, 0, or -1 where the answer is refused, and *refused how many are (it
 * may be NULL). The arrays must not overlap.
 * Returns XN_OK, XN_NULL_ARGUMENT, XN_BAD_HANDLE or XN_TOO_LARGE beyond 2^31 elements. */
xn_status xn_calendar_is_workday_batch(const xn_calendar *calendar, const xn_day *days, size_t count,
                                       int8_t *out, size_t *refused);

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

/* ---- Clocks: a time limit, what was added to it, what does not count; no engine needed ----------------- */

/* A time that does not count: after `start` through `end` (Licensing Act art. 45). */
typedef struct xn_pause {
    xn_day start;
    xn_day end;         /* XN_DAY_UNKNOWN while it is open */
    xn_budget notified; /* the length the applicant was told; {0} for none */
} xn_pause;

enum {
    XN_ROLL_USUAL = 0,            /* calendar days and months roll on, working days and fixed days stay */
    XN_ROLL_NONE = 1,             /* 不顺延 */
    XN_ROLL_NEXT_WORKDAY = 2,     /* 顺延 */
    XN_ROLL_PREVIOUS_WORKDAY = 3  /* 提前 */
};

typedef struct xn_clock {
    uint32_t struct_size; /* sizeof (xn_clock) */
    xn_day start;         /* itself not counted */
    xn_budget budget;
    int32_t extended;     /* what was added, in the unit of the budget; to a fixed day in calendar days */
    int32_t roll;         /* XN_ROLL_…: what happens on a rest day */
    const xn_pause *pauses; /* in any order; they may overlap */
    size_t pause_count;     /* 65,536 at most */
} xn_clock;

/* The last day of the limit. An open pause without notified length lasts through `as_of`; XN_DAY_UNKNOWN where the
 * clock has none. *provisional is 1 when a day beyond the last notice was counted; it may be NULL.
 * Returns XN_OK, XN_NULL_ARGUMENT, XN_BAD_HANDLE, XN_BAD_VALUE, XN_TOO_LARGE, XN_BAD_BUDGET, XN_BAD_PAUSE,
 * XN_CALENDAR_UNKNOWN or XN_DATE_OUT_OF_RANGE. */
xn_status xn_clock_due(const xn_calendar *calendar, const xn_clock *clock, xn_day as_of, xn_day *due,
                       int32_t *provisional);

/* The days used up, left and exceeded at the end of `at`: working days for a limit in working days, else calendar
 * days. What is left is negative when the limit is exceeded.
 * Return as xn_clock_due. */
xn_status xn_clock_elapsed(const xn_calendar *calendar, const xn_clock *clock, xn_day at, int32_t *out);
xn_status xn_clock_remaining(const xn_calendar *calendar, const xn_clock *clock, xn_day at, int32_t *out);
xn_status xn_clock_overdue(const xn_calendar *calendar, const xn_clock *clock, xn_day at, int32_t *out);

/* Why: a JSON array with a line for each day, from `from` (XN_DAY_UNKNOWN: the day after the start) through `through`
 * (XN_DAY_UNKNOWN: the due day), 4,000 lines at most: day, status (counted, restDay, paused, rolled, overdue),
 * counted, tally, due, workday, provisional, chinese, english.
 * Returns as xn_clock_due. */
xn_status xn_clock_explain(const xn_calendar *calendar, const xn_clock *clock, xn_day from, xn_day through,
                           xn_buffer *out);

/* The due days, and the days left at the end of `at`, of `count` clocks, each of the first one's struct_size. An answer
 * that is refused is XN_DAY_UNKNOWN, and *refused receives how many are (it may be NULL). provisional[i], one byte
 * each, receives 1 or 0; it may be NULL. The arrays must not overlap.
 * Return XN_OK, XN_NULL_ARGUMENT, XN_BAD_HANDLE, XN_BAD_VALUE or XN_TOO_LARGE beyond 2^31 elements. */
xn_status xn_clock_due_batch(const xn_calendar *calendar, const xn_clock *clocks, size_t count, xn_day as_of,
                             xn_day *due, uint8_t *provisional, size_t *refused);
xn_status xn_clock_remaining_batch(const xn_calendar *calendar, const xn_clock *clocks, size_t count, xn_day at,
                                   int32_t *out, size_t *refused);

/* ---- Schedules: backward from the required finish, forward from the facts; no engine needed -------------- */

enum {
    XN_TASK_MILESTONE = 1,     /* a moment, of 0 days 里程碑 */
    XN_TASK_CALENDAR_DAYS = 2, /* its days are calendar days */
    XN_TASK_CRITICAL = 4,      /* of the answer: nothing is left to lose on it 关键 */
    XN_TASK_LATE = 8           /* of the answer: behind 滞后 */
};

/* A task (任务). Days that are not given are XN_DAY_UNKNOWN. */
typedef struct xn_task {
    int32_t days;      /* 1…36,600; 0 for a milestone */
    int32_t flags;     /* XN_TASK_MILESTONE, XN_TASK_CALENDAR_DAYS */
    xn_day not_before; /* it cannot begin before */
    xn_day by;         /* it must be done by */
    xn_day started;    /* the day it began */
    xn_day finished;   /* the day it was done */
} xn_task;

/* The task at `task` begins after the one at `after` is done, and `lag` working days (衔接). */
typedef struct xn_task_link {
    int32_t task;
    int32_t after;
    int32_t lag; /* -36,600…36,600 */
} xn_task_link;

/* What a task's dates come to. */
typedef struct xn_task_dates {
    xn_day earliest_start;
    xn_day earliest_finish;
    xn_day latest_start;
    xn_day latest_finish;
    int32_t slack; /* working days from the earliest to the latest start; negative where it is too late */
    int32_t flags; /* XN_TASK_CRITICAL, XN_TASK_LATE */
} xn_task_dates;

/* Works a backward schedule out (倒排工期): everything done by `finish`, nothing begun before `start`, facts as of `today`
 * (XN_DAY_UNKNOWN: the start). dates[i] receives those of tasks[i]. *forecast receives the day by which all will be done,
 * *feasible 1 where nothing is too late, else 0; either may be NULL. Links may be NULL where there are none. Arrays must
 * not overlap. A refusal's detail names tasks by their places, and the tasks of a circle.
 * Returns XN_OK, XN_NULL_ARGUMENT, XN_BAD_HANDLE, XN_TOO_LARGE, XN_TOO_MANY beyond 10,000 tasks or 100,000 links,
 * XN_BAD_REGISTER without tasks, XN_BAD_DATE, XN_BAD_DURATION, XN_TASK_UNKNOWN, XN_PLAN_CYCLE, XN_CALENDAR_UNKNOWN or
 * XN_DATE_OUT_OF_RANGE. */
xn_status xn_schedule(const xn_calendar *calendar, xn_day start, xn_day finish, xn_day today,
                      const xn_task *tasks, size_t task_count, const xn_task_link *links, size_t link_count,
                      xn_task_dates *dates, xn_day *forecast, int32_t *feasible);

/* The half-month of `day` (半月: the 1st to the 15th, the 16th to the end): its first and its last day, and the day its
 * report is due, the last day or the working day after it, and `grace` working days. Each of the three may be NULL.
 * Returns XN_OK, XN_BAD_HANDLE, XN_CALENDAR_UNKNOWN or XN_DATE_OUT_OF_RANGE. */
xn_status xn_half_month(const xn_calendar *calendar, xn_day day, int32_t grace, xn_day *first, xn_day *last,
                        xn_day *due);

/* ---- Joint stages: the plan of a stage, and whose days its delay was; no engine needed -------------------- */

enum {
    XN_STAGE_FINISH_FIRST = 0, /* it begins only after the other is decided 前置办结 */
    XN_STAGE_TOGETHER = 1      /* it is decided together with the other, never earlier 同步办结 */
};

enum {
    XN_STAGE_DEPARTMENT = 1, /* a department, by its number */
    XN_STAGE_CAUSE = 2,      /* what stopped a clock, by its number */
    XN_STAGE_LEAD = 3        /* the lead, for what was sent late 牵头部门 */
};

/* An item of a stage (阶段事项). */
typedef struct xn_stage_item {
    int32_t department; /* who decides it: the same number is the same party */
    int32_t limit;      /* working days, 0…3,660 */
    int32_t routed_on;  /* the working day after routing on which it was sent; 0 with the stage */
    int32_t actual;     /* the working day after routing on which it was decided; xn_stage_plan does not read it */
} xn_stage_item;

/* The item at `item` depends on the one at `after` (衔接). */
typedef struct xn_stage_link {
    int32_t item;
    int32_t after;
    int32_t mode; /* XN_STAGE_FINISH_FIRST, XN_STAGE_TOGETHER */
} xn_stage_link;

/* Working days after routing on which the clock of the item at `item` stood still (暂停). */
typedef struct xn_stage_pause {
    int32_t item;
    int32_t from;    /* the first that is not counted, from 1 on */
    int32_t through; /* the last that is not counted */
    int32_t cause;   /* what stopped it: the same number is the same party */
} xn_stage_pause;

/* When an item is decided by plan. */
typedef struct xn_stage_day {
    int32_t day;      /* the working day after routing */
    xn_day finish;    /* its date */
    int32_t slack;    /* working days by which it may be later without making the stage later */
    int32_t critical; /* 1 where that is none, else 0 关键 */
} xn_stage_day;

/* What one party answers for: numerator/denominator working days, in lowest terms, negative where it saved them. */
typedef struct xn_stage_share {
    int32_t kind;  /* XN_STAGE_DEPARTMENT, XN_STAGE_CAUSE, XN_STAGE_LEAD */
    int32_t party; /* the number of the department or of the cause; 0 for the lead */
    int64_t numerator;
    int64_t denominator;
} xn_stage_share;

/* Works the plan of a joint stage out (并联审批阶段计划), from the day of routing, itself not counted. days[i] receives that
 * of items[i]; *total the working days to the last decision, *finish its date; either may be NULL. Links may be NULL where
 * there are none. Arrays must not overlap. A refusal's detail names items by their places, and the items of a circle.
 * Returns XN_OK, XN_NULL_ARGUMENT, XN_BAD_HANDLE, XN_BAD_VALUE for an unknown mode, XN_TOO_LARGE, XN_TOO_MANY beyond 1,000
 * items or 20,000 links, XN_BAD_REGISTER without items, XN_BAD_BUDGET, XN_NOT_FOUND, XN_ALREADY_EXISTS for a link that
 * stands twice, XN_PLAN_CYCLE, XN_CALENDAR_UNKNOWN or XN_DATE_OUT_OF_RANGE. */
xn_status xn_stage_plan(const xn_calendar *calendar, xn_day routed, const xn_stage_item *items, size_t item_count,
                        const xn_stage_link *links, size_t link_count, xn_stage_day *days, int32_t *total,
                        xn_day *finish);

/* Whose days the delay of a stage was (责任工作日分摊): the shares add up to actual − planned. shares[0…*count − 1] receive
 * them, in the order in which the parties first moved the end; item_count + pause_count + 1 are always enough. *planned and
 * *actual receive the working days by plan and in fact; either may be NULL, as pauses may where there are none.
 * Returns as xn_stage_plan, and XN_TOO_LARGE where `capacity` is too small, XN_TOO_MANY beyond 20,000 pauses,
 * XN_BAD_REGISTER for an item decided before what it waits for, XN_QUANTITY_OUT_OF_RANGE, XN_BAD_PAUSE or
 * XN_FIGURE_TOO_FINE. */
xn_status xn_stage_shares(const xn_calendar *calendar, xn_day routed, const xn_stage_item *items, size_t item_count,
                          const xn_stage_link *links, size_t link_count, const xn_stage_pause *pauses,
                          size_t pause_count, xn_stage_share *shares, size_t capacity, size_t *count,
                          int32_t *planned, int32_t *actual);

/* ---- Scores: a scheme and arrays of marks; no engine needed -------------------------------------------- */

typedef struct xn_scheme xn_scheme;

/* In arrays of marks: no evidence. In totals and parts: refused. */
enum {
    XN_MARK_MISSING = -2147483647 - 1,
    XN_SCORE_REFUSED = -2147483647 - 1
};

/* Opens a built-in scheme 考评方案: "danzhou.six" (six factors; "danzhou.six@1" with the quota of 2011), "model.a",
 * "model.b", "model.c", "project.sixOnes". A scheme is never changed, may be used by any thread and on both sides of
 * fork(). Close it with xn_scheme_close.
 * Returns XN_OK, XN_NULL_ARGUMENT, XN_BAD_TEXT, XN_NOT_FOUND, or XN_TOO_LARGE for a name over 4,096 bytes or when
 * 65,536 handles are open. */
xn_status xn_scheme_open(const char *name, xn_scheme **out);

/* Opens a scheme written as JSON, as xn_scheme_json writes one. It is held against itself first.
 * Returns XN_OK, XN_NULL_ARGUMENT, XN_BAD_JSON, XN_BAD_TEXT, XN_MISSING_FIELD, XN_UNKNOWN_FIELD, XN_WRONG_TYPE,
 * XN_BAD_VALUE, XN_TOO_LARGE, XN_TOO_DEEP, XN_TOO_MANY beyond 64 factors or methods, XN_WEIGHTS_UNBALANCED,
 * XN_FAULT_COUNTED_TWICE or XN_SCHEME_INVALID. */
xn_status xn_scheme_open_json(const char *json, size_t length, xn_scheme **out);

/* *out receives the scheme as JSON.
 * Returns XN_OK, XN_NULL_ARGUMENT or XN_BAD_HANDLE. */
xn_status xn_scheme_json(const xn_scheme *scheme, xn_buffer *out);

/* *out receives how many factors, and so marks a subject, the scheme has.
 * Returns XN_OK, XN_NULL_ARGUMENT or XN_BAD_HANDLE. */
xn_status xn_scheme_factors(const xn_scheme *scheme, size_t *out);

/* Closes the handle; NULL or closed already changes nothing. As with calendars, what each different scheme holds stays.
 * Returns XN_OK. */
xn_status xn_scheme_close(xn_scheme *scheme);

/* Scores `count` subjects 考评对象. marks holds for each, one subject after the other, a mark for each factor in the
 * scheme's order: hundredths of a point, 0 to 10,000, or XN_MARK_MISSING. Deductions are in the marks already.
 * totals[i] receives hundredths of a point, rounded half-up to the scheme's decimals. parts, laid out as marks, receives
 * what each factor puts on the total: together exactly the total. ranks[i] receives the place from 1 by the exact total,
 * equal ones as the scheme says. A subject with a mark out of scale, or without one the scheme demands, gets
 * XN_SCORE_REFUSED, and 0 for its rank; *refused receives how many. parts, ranks and refused may be NULL. The arrays must
 * not overlap.
 * Returns XN_OK, XN_NULL_ARGUMENT, XN_BAD_HANDLE or XN_TOO_LARGE beyond 2^31 subjects or marks. */
xn_status xn_scores(const xn_scheme *scheme, const int32_t *marks, size_t count, int32_t *totals,
                    int32_t *parts, int32_t *ranks, size_t *refused);

/* ---- Identifiers -------------------------------------------------------------------------------------- */

/* Check a unified credit code (GB 32100), an organisation code (GB 11714) or a citizen number (GB 11643).
 * Return XN_OK, XN_NULL_ARGUMENT, XN_BAD_TEXT, XN_BAD_IDENTIFIER or XN_CHECK_MISMATCH. */
xn_status xn_credit_code_check(const char *text, size_t length);
xn_status xn_organization_code_check(const char *text, size_t length);
xn_status xn_citizen_number_check(const char *text, size_t length);

#endif
