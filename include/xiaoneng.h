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
 *             0; one that is too short is refused with XN_BAD_VALUE. xn_text, xn_budget, xn_pause, xn_correction
 *             and xn_buffer never grow. Pointers need not be aligned.
 * Not given   In the structs of commands an xn_text of {0}, an enum of 0, and a day of 0 or XN_DAY_UNKNOWN are not
 *             given: the rules' own value stands, or XN_MISSING_FIELD where there is none. Text of length 0 whose
 *             pointer is not NULL is given and empty. A date of 1970-01-01 can be said in JSON only.
 * Threads     One engine, one thread at a time: a second call on an engine that is inside one is refused with
 *             XN_STORE_BUSY. Different engines may be used at once. A calendar or scheme is never changed and may be used
 *             by any thread. No thread is ever started.
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
 * Fetching does not take them out. Of messages that were sent or given up no names and addresses are told.
 * Returns XN_OK, XN_NULL_ARGUMENT, XN_BAD_HANDLE, XN_AFTER_FORK, XN_BAD_VALUE or a status of the store. */
xn_status xn_notices(xn_engine *engine, xn_instant at, int32_t state, uint32_t limit, xn_buffer *out);

/* Says that a message was sent, that it could not be (it is tried again later, and given up after eight tries), or
 * that one given up shall be tried again.
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

/* Who acts 角色. */
enum {
    XN_ROLE_CITIZEN = 1,            /* 公众 */
    XN_ROLE_APPLICANT = 2,          /* 申请人 */
    XN_ROLE_AGENT = 3,              /* 代办员 */
    XN_ROLE_WINDOW = 4,             /* 窗口受理 */
    XN_ROLE_HANDLER = 5,            /* 承办 */
    XN_ROLE_REVIEWER = 6,           /* 审核 */
    XN_ROLE_APPROVER = 7,           /* 批准 */
    XN_ROLE_ORGAN_HEAD = 8,         /* 本行政机关负责人 */
    XN_ROLE_GOVERNMENT_HEAD = 9,    /* 本级人民政府负责人 */
    XN_ROLE_EFFICIENCY_OFFICE = 10, /* 效能办 */
    XN_ROLE_SUPERVISOR = 11,        /* 监察 */
    XN_ROLE_AUDITOR = 12,           /* 审计 */
    XN_ROLE_ADMINISTRATOR = 13,     /* 系统管理员 */
    XN_ROLE_SYSTEM = 14,            /* 系统: no caller may speak for it */
    XN_ROLE_EFFICIENCY_HEAD = 15    /* 效能办负责人 */
};

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

enum { XN_APPLICANT_PERSON = 1, XN_APPLICANT_ORGANISATION = 2 };

enum {
    XN_CHANNEL_WINDOW = 1,    /* 窗口 */
    XN_CHANNEL_WEB = 2,       /* 网上 */
    XN_CHANNEL_POST = 3,      /* 邮寄 */
    XN_CHANNEL_AGENT = 4,     /* 代办 */
    XN_CHANNEL_TELEPHONE = 5, /* 电话 */
    XN_CHANNEL_OTHER = 6      /* 其他 */
};

/* A file that comes with what is handed in 附件, by reference: its bytes stay with the host. */
typedef struct xn_attachment {
    xn_text name;     /* what it is called; kept beside the ledger */
    xn_text type;     /* "application/pdf" */
    xn_text hash;     /* its SHA-256, 64 hexadecimal digits */
    xn_text material; /* the code of the material that it is; not given: none */
    int64_t size;     /* in bytes */
} xn_attachment;

/* An application 申请. The applicant's data are kept beside the ledger, never in it. */
typedef struct xn_application {
    uint32_t struct_size;       /* sizeof (xn_application) */
    int32_t channel;            /* XN_CHANNEL_…; not given: the window */
    xn_text item;               /* the item's code */
    xn_text account;            /* the applicant's account at the portal */
    const xn_text *materials;   /* the codes of what was handed in */
    size_t material_count;
    int32_t consents_electronic; /* 1: agrees to electronic service */
    xn_day renewal_expires;     /* for a renewal: the day the licence expires */
    int32_t applicant_kind;     /* XN_APPLICANT_…; not given: a person */
    int32_t code_unchecked;     /* 1: takes a code whose check digit fails */
    xn_text name;
    xn_text id_number;          /* GB 11643, checked */
    xn_text credit_code;        /* GB 32100 or GB 11714, checked */
    xn_text phone;
    xn_text address;
    xn_text mandate;            /* the number of the mandate it comes by, which no other case carries */
    const xn_attachment *attachments;
    size_t attachment_count;
} xn_application;

/* Materials handed in later 补交材料. */
typedef struct xn_materials {
    uint32_t struct_size;
    const xn_text *materials;
    size_t material_count;
    const xn_attachment *attachments;
    size_t attachment_count;
} xn_materials;

typedef struct xn_correction {
    xn_text material; /* the material's code */
    xn_text problem;  /* what is wrong or missing */
} xn_correction;

/* The one notice of all corrections 一次性补正告知. */
typedef struct xn_correction_notice {
    uint32_t struct_size;
    xn_day due; /* the applicant's last day; not given: by the rules */
    xn_text document_number;
    const xn_correction *corrections;
    size_t correction_count;
} xn_correction_notice;

enum {
    XN_REJECTION_NOT_LICENSABLE = 1,
    XN_REJECTION_NOT_OURS = 2,
    XN_REJECTION_FALSE_MATERIAL = 3, /* bars the applicant of a matter of safety for a year */
    XN_REJECTION_BARRED = 4          /* only of someone who is barred */
};

/* A refusal to accept 不受理/不予受理. */
typedef struct xn_rejection {
    uint32_t struct_size;
    int32_t kind; /* XN_REJECTION_… */
    xn_text reason;
    xn_text organ; /* the right organ, where it is not this one's power */
    xn_text document_number;
} xn_rejection;

enum {
    XN_ACCEPTANCE_NORMAL = 1,    /* 受理 */
    XN_ACCEPTANCE_DEEMED = 2,    /* 逾期视为受理 */
    XN_ACCEPTANCE_LACKING = 3,   /* 容缺受理 */
    XN_ACCEPTANCE_COMMITMENT = 4 /* 告知承诺 */
};

/* An acceptance 受理. */
typedef struct xn_acceptance {
    uint32_t struct_size;
    int32_t kind; /* XN_ACCEPTANCE_…; not given: normal */
    xn_text document_number;
    xn_day lacking_due; /* not given: by the rules */
    xn_text promise_number;
} xn_acceptance;

enum {
    XN_PAUSE_HEARING = 1,      /* 听证 */
    XN_PAUSE_TENDER = 2,       /* 招标 */
    XN_PAUSE_AUCTION = 3,      /* 拍卖 */
    XN_PAUSE_INSPECTION = 4,   /* 检验 */
    XN_PAUSE_TESTING = 5,      /* 检测 */
    XN_PAUSE_QUARANTINE = 6,   /* 检疫 */
    XN_PAUSE_APPRAISAL = 7,    /* 鉴定 */
    XN_PAUSE_EXPERT_REVIEW = 8 /* 专家评审 */
};

/* A special procedure begins 特别程序. */
typedef struct xn_pause_order {
    uint32_t struct_size;
    int32_t kind;       /* XN_PAUSE_… */
    xn_budget notified; /* the time the applicant was told */
    xn_text document_number;
    xn_text reason;
    xn_day from; /* not given: today */
} xn_pause_order;

/* Its result is in. */
typedef struct xn_pause_result {
    uint32_t struct_size;
    xn_day on; /* not given: today */
    xn_text result;
    xn_text document_number;
} xn_pause_result;

typedef struct xn_document {
    uint32_t struct_size;
    xn_text document_number;
} xn_document;

typedef struct xn_hearing_day {
    uint32_t struct_size;
    xn_day day;
    xn_text document_number;
    xn_text time;  /* when it begins: "上午9时" */
    xn_text place; /* where it is held */
} xn_hearing_day;

/* An extension 延长, in working days. */
typedef struct xn_extension {
    uint32_t struct_size;
    int32_t days;
    xn_text document_number;
    xn_text reason;
} xn_extension;

/* A step is done and handed over 环节交接. */
typedef struct xn_step_result {
    uint32_t struct_size;
    xn_text opinion;
} xn_step_result;

/* A visit on site 现场核查, or the assignment to one. */
typedef struct xn_site_visit {
    uint32_t struct_size;
    const xn_text *officers; /* two or more */
    size_t officer_count;
    xn_text findings; /* not given for an assignment */
    xn_text document_number;
} xn_site_visit;

/* A fee, in fen 分. */
typedef struct xn_fee {
    uint32_t struct_size;
    int64_t fen;
    xn_text receipt_number;
} xn_fee;

enum { XN_RULING_GRANT = 1, XN_RULING_REFUSE = 2 };

/* The decision 决定. */
typedef struct xn_ruling {
    uint32_t struct_size;
    int32_t outcome; /* XN_RULING_… */
    xn_text document_number;
    xn_text reasons;  /* required for a refusal; the remedies are told by the rule set */
    int32_t false_material; /* 1: refused for hidden facts or false material; warns and bars */
} xn_ruling;

/* A certificate 证件. */
typedef struct xn_certificate {
    uint32_t struct_size;
    xn_text number;
    xn_day valid_from;
    xn_day valid_to; /* not given: without end */
} xn_certificate;

enum {
    XN_SERVICE_DIRECT = 1,       /* 直接送达 */
    XN_SERVICE_SUBSTITUTE = 2,   /* 代收 */
    XN_SERVICE_LEFT = 3,         /* 留置送达 */
    XN_SERVICE_ENTRUSTED = 4,    /* 委托送达 */
    XN_SERVICE_POST = 5,         /* 邮寄送达 */
    XN_SERVICE_ELECTRONIC = 6,   /* 电子送达 */
    XN_SERVICE_PUBLIC_NOTICE = 7 /* 公告送达 */
};

/* Service of the decision 送达. */
typedef struct xn_service {
    uint32_t struct_size;
    int32_t mode;     /* XN_SERVICE_… */
    xn_text receiver; /* who took it: kept beside the ledger */
    xn_text document_number;
    xn_text witness;
    xn_day on; /* not given: today */
} xn_service;

/* A rating 好差评. */
typedef struct xn_rating {
    uint32_t struct_size;
    int32_t stars;   /* one to five */
    int32_t service; /* which service of the case, from 1; not given: 1 */
    int32_t defaulted; /* 1: filled in by another system for silence */
    const xn_text *details;
    size_t detail_count;
    xn_text text; /* words: kept beside the ledger */
} xn_rating;

/* The rater of a bad rating was contacted 差评回访. */
typedef struct xn_rater_contact {
    uint32_t struct_size;
    int32_t service; /* which service of the case; not given: 1 */
    xn_text words;   /* what was said, kept beside the ledger */
} xn_rater_contact;

enum {
    XN_REPAIR_FIXED = 1,    /* 立即整改 */
    XN_REPAIR_PLANNED = 2,  /* 限期整改 */
    XN_REPAIR_EXPLAINED = 3 /* 解释说明 */
};

/* What was done about a bad rating 差评整改. */
typedef struct xn_rating_repair {
    uint32_t struct_size;
    int32_t service; /* not given: 1 */
    int32_t outcome; /* XN_REPAIR_… */
    xn_day by;       /* for a plan: the day by which it is done */
    xn_text words;   /* what the rater was told, kept beside the ledger */
} xn_rating_repair;

/* The unit holds a bad rating for mistaken or malicious 差评申诉. */
typedef struct xn_rating_contest {
    uint32_t struct_size;
    int32_t service; /* not given: 1 */
    xn_text reason;
} xn_rating_contest;

/* The efficiency office rules on it 差评申诉裁定. */
typedef struct xn_rating_ruling {
    uint32_t struct_size;
    int32_t service; /* not given: 1 */
    int32_t upheld;  /* 1: it leaves the statistics */
    xn_text reason;
} xn_rating_ruling;

typedef struct xn_reason {
    uint32_t struct_size;
    xn_text reason;
} xn_reason;

/* The case goes up to the deciding organ 转报. */
typedef struct xn_referral {
    uint32_t struct_size;
    xn_text organ;
    xn_text reason;
} xn_referral;

enum {
    XN_VOIDING_RETURNED = 1, /* 退回办结 */
    XN_VOIDING_VOIDED = 2,   /* 作废办结 */
    XN_VOIDING_DELETED = 3   /* 删除办结 */
};

/* A closing without a decision. */
typedef struct xn_voiding {
    uint32_t struct_size;
    int32_t kind; /* XN_VOIDING_… */
    xn_text reason;
} xn_voiding;

/* A check of what the applicant committed to 承诺核查. */
typedef struct xn_commitment_check {
    uint32_t struct_size;
    int32_t fulfilled; /* 1 or 0 */
    xn_text findings;
    xn_day fix_by; /* by when it must be put right */
} xn_commitment_check;

enum {
    XN_REVOCATION_COMMITMENT_BROKEN = 1, /* 未履行承诺 */
    XN_REVOCATION_FRAUD = 2,             /* 欺骗、贿赂 */
    XN_REVOCATION_UNLAWFUL = 3           /* 违法准予 */
};

/* A revocation 撤销. */
typedef struct xn_revocation {
    uint32_t struct_size;
    int32_t ground; /* XN_REVOCATION_… */
    xn_text reason;
    xn_text document_number;
} xn_revocation;

/* An erasure of personal data 删除个人信息; every proof stays. */
typedef struct xn_erasure {
    uint32_t struct_size;
    xn_text slot; /* "applicant", … */
    xn_text reason;
} xn_erasure;

/* Each decides one command about a case and records what it causes; the rules of each word are those of the
 * vocabulary, and both doors write the same bytes. *out receives the outcome; its struct_size must be set.
 * Return XN_OK; 100…999 where the domain refuses: nothing was recorded, and xn_last_error_parts says why;
 * XN_NULL_ARGUMENT, XN_BAD_HANDLE, XN_AFTER_FORK, XN_BAD_TEXT, XN_MISSING_FIELD, XN_BAD_VALUE, XN_TOO_LARGE, or a
 * status of the store. */
xn_status xn_case_draft(xn_engine *engine, const xn_request *request, const xn_application *data, xn_outcome *out);
xn_status xn_case_submit(xn_engine *engine, const xn_request *request, const xn_application *data, xn_outcome *out);
xn_status xn_case_fix_on_spot(xn_engine *engine, const xn_request *request, const xn_materials *data,
                              xn_outcome *out);
xn_status xn_case_notify_corrections(xn_engine *engine, const xn_request *request,
                                     const xn_correction_notice *data, xn_outcome *out);
xn_status xn_case_supplement(xn_engine *engine, const xn_request *request, const xn_materials *data,
                             xn_outcome *out);
xn_status xn_case_reject(xn_engine *engine, const xn_request *request, const xn_rejection *data, xn_outcome *out);
xn_status xn_case_accept(xn_engine *engine, const xn_request *request, const xn_acceptance *data, xn_outcome *out);
xn_status xn_case_pause(xn_engine *engine, const xn_request *request, const xn_pause_order *data, xn_outcome *out);
xn_status xn_case_resume(xn_engine *engine, const xn_request *request, const xn_pause_result *data,
                         xn_outcome *out);
xn_status xn_case_tell_hearing(xn_engine *engine, const xn_request *request, const xn_document *data,
                               xn_outcome *out);
xn_status xn_case_ask_hearing(xn_engine *engine, const xn_request *request, xn_outcome *out);
xn_status xn_case_schedule_hearing(xn_engine *engine, const xn_request *request, const xn_hearing_day *data,
                                   xn_outcome *out);
xn_status xn_case_extend(xn_engine *engine, const xn_request *request, const xn_extension *data, xn_outcome *out);
xn_status xn_case_advance(xn_engine *engine, const xn_request *request, const xn_step_result *data,
                          xn_outcome *out);
xn_status xn_case_inspect(xn_engine *engine, const xn_request *request, const xn_site_visit *data, xn_outcome *out);
xn_status xn_case_charge(xn_engine *engine, const xn_request *request, const xn_fee *data, xn_outcome *out);
xn_status xn_case_decide(xn_engine *engine, const xn_request *request, const xn_ruling *data, xn_outcome *out);
xn_status xn_case_issue(xn_engine *engine, const xn_request *request, const xn_certificate *data, xn_outcome *out);
xn_status xn_case_serve(xn_engine *engine, const xn_request *request, const xn_service *data, xn_outcome *out);
xn_status xn_case_rate(xn_engine *engine, const xn_request *request, const xn_rating *data, xn_outcome *out);
xn_status xn_case_contact_rater(xn_engine *engine, const xn_request *request, const xn_rater_contact *data,
                                xn_outcome *out);
xn_status xn_case_repair_rating(xn_engine *engine, const xn_request *request, const xn_rating_repair *data,
                                xn_outcome *out);
xn_status xn_case_contest_rating(xn_engine *engine, const xn_request *request, const xn_rating_contest *data,
                                 xn_outcome *out);
xn_status xn_case_rule_rating(xn_engine *engine, const xn_request *request, const xn_rating_ruling *data,
                              xn_outcome *out);
xn_status xn_case_withdraw(xn_engine *engine, const xn_request *request, const xn_reason *data, xn_outcome *out);
xn_status xn_case_refer(xn_engine *engine, const xn_request *request, const xn_referral *data, xn_outcome *out);
xn_status xn_case_void(xn_engine *engine, const xn_request *request, const xn_voiding *data, xn_outcome *out);
xn_status xn_case_verify(xn_engine *engine, const xn_request *request, const xn_commitment_check *data,
                         xn_outcome *out);
xn_status xn_case_revoke(xn_engine *engine, const xn_request *request, const xn_revocation *data, xn_outcome *out);
xn_status xn_case_archive(xn_engine *engine, const xn_request *request, xn_outcome *out);
xn_status xn_case_erase(xn_engine *engine, const xn_request *request, const xn_erasure *data, xn_outcome *out);

/* The words of case commands. */
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
    XN_CASE_ASK_HEARING = 11, /* no data */
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
    XN_CASE_ARCHIVE = 26, /* no data */
    XN_CASE_ERASE = 27,
    XN_CASE_CONTACT_RATER = 28,
    XN_CASE_REPAIR_RATING = 29,
    XN_CASE_CONTEST_RATING = 30,
    XN_CASE_RULE_RATING = 31
};

/* The data of a word, as the function of that word takes them. */
typedef union xn_case_data {
    const xn_application *application; /* DRAFT, SUBMIT */
    const xn_materials *materials;     /* FIX_ON_SPOT, SUPPLEMENT */
    const xn_correction_notice *correction_notice;
    const xn_rejection *rejection;
    const xn_acceptance *acceptance;
    const xn_pause_order *pause_order;
    const xn_pause_result *pause_result;
    const xn_document *document; /* TELL_HEARING */
    const xn_hearing_day *hearing_day;
    const xn_extension *extension;
    const xn_step_result *step_result;
    const xn_site_visit *site_visit;
    const xn_fee *fee;
    const xn_ruling *ruling;
    const xn_certificate *certificate;
    const xn_service *service;
    const xn_rating *rating;
    const xn_reason *reason; /* WITHDRAW */
    const xn_referral *referral;
    const xn_voiding *voiding;
    const xn_commitment_check *commitment_check;
    const xn_revocation *revocation;
    const xn_erasure *erasure;
    const xn_rater_contact *rater_contact;
    const xn_rating_repair *rating_repair;
    const xn_rating_contest *rating_contest;
    const xn_rating_ruling *rating_ruling;
} xn_case_data;

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

enum {
    XN_COMPLAINT_KIND_EFFICIENCY = 1, /* 效能投诉 */
    XN_COMPLAINT_KIND_TICKET = 2      /* 热线工单 */
};

enum {
    XN_COMPLAINT_CHANNEL_TELEPHONE = 1,  /* 电话 */
    XN_COMPLAINT_CHANNEL_LETTER = 2,     /* 来信 */
    XN_COMPLAINT_CHANNEL_VISIT = 3,      /* 来访 */
    XN_COMPLAINT_CHANNEL_WEB = 4,        /* 网站 */
    XN_COMPLAINT_CHANNEL_EMAIL = 5,      /* 电子邮件 */
    XN_COMPLAINT_CHANNEL_CARD = 6,       /* 效能监督卡 */
    XN_COMPLAINT_CHANNEL_INSPECTION = 7, /* 督查 */
    XN_COMPLAINT_CHANNEL_MEDIA = 8       /* 媒体 */
};

enum {
    XN_COMPLAINT_IDENTITY_REAL_NAME = 1,    /* 实名 */
    XN_COMPLAINT_IDENTITY_CONFIDENTIAL = 2, /* 要求保密 */
    XN_COMPLAINT_IDENTITY_ANONYMOUS = 3     /* 匿名 */
};

enum {
    XN_COMPLAINT_MODE_OWN = 1,       /* 自办 */
    XN_COMPLAINT_MODE_ASSIGN = 2,    /* 交办 */
    XN_COMPLAINT_MODE_TRANSFER = 3,  /* 转办 */
    XN_COMPLAINT_MODE_SUPERVISE = 4  /* 督办 */
};

enum {
    XN_COMPLAINT_GROUND_OTHER_REMEDY = 1, /* 属诉讼、仲裁、复议、纪检、信息公开 */
    XN_COMPLAINT_GROUND_IN_PETITION = 2,  /* 已进入信访程序 */
    XN_COMPLAINT_GROUND_CONCLUDED = 3,    /* 已有合法结论 */
    XN_COMPLAINT_GROUND_NOT_PUBLIC = 4,   /* 涉及秘密、隐私或违背公序良俗 */
    XN_COMPLAINT_GROUND_NO_FACT = 5,      /* 没有具体事实 */
    XN_COMPLAINT_GROUND_ANSWERED = 6,     /* 已作出终结答复 */
    XN_COMPLAINT_GROUND_NOT_OURS = 7      /* 不属本机关职权 */
};

enum {
    XN_COMPLAINT_FINDING_SUBSTANTIATED = 1, /* 属实 */
    XN_COMPLAINT_FINDING_PARTLY = 2,        /* 部分属实 */
    XN_COMPLAINT_FINDING_UNFOUNDED = 3,     /* 不属实 */
    XN_COMPLAINT_FINDING_UNVERIFIABLE = 4,  /* 无法查实 */
    XN_COMPLAINT_FINDING_WITHDRAWN = 5      /* 撤诉: only by xn_complaint_withdraw */
};

enum {
    XN_REPLY_WRITTEN = 1, /* 书面 */
    XN_REPLY_ORAL = 2,    /* 口头 */
    XN_REPLY_WEB = 3      /* 网上 */
};

enum {
    XN_FOLLOW_UP_SATISFIED = 1,   /* 满意 */
    XN_FOLLOW_UP_BASICALLY = 2,   /* 基本满意 */
    XN_FOLLOW_UP_UNSATISFIED = 3, /* 不满意 */
    XN_FOLLOW_UP_UNREACHED = 4    /* 无法联系 */
};

/* A complaint 投诉 as it comes in. Who complains and what they say are kept beside the ledger, never in it. */
typedef struct xn_complaint {
    uint32_t struct_size;    /* sizeof (xn_complaint) */
    int32_t kind;            /* XN_COMPLAINT_KIND_…; not given: an efficiency complaint */
    int32_t channel;         /* XN_COMPLAINT_CHANNEL_…; not given: the telephone */
    int32_t identity;        /* XN_COMPLAINT_IDENTITY_…; not given: a real name */
    xn_text category;        /* the code of the profile's category */
    xn_text fact;            /* what happened */
    xn_text place;           /* where */
    xn_text name;            /* who complains; {0} where anonymous, as all six that follow */
    xn_text id_number;
    xn_text phone;
    xn_text email;
    xn_text address;
    xn_text account;         /* the account at the portal */
    xn_text unit;            /* the unit complained about */
    xn_text post;            /* the post complained about */
    const xn_text *persons;  /* officers complained about, by id */
    size_t person_count;
    xn_text concerns;        /* "case/NUMBER", where it is about a case */
    int32_t head;            /* 1 when it is against the unit's leader */
    int32_t representatives; /* for a visit: how many came */
    int32_t answered_after;  /* seconds until the telephone was answered; -1 where none */
    xn_day received;         /* not given: today */
    xn_day occurred;
    const xn_attachment *attachments;
    size_t attachment_count;
    xn_text media;           /* the address of a picture or a recording of it */
    int32_t has_position;    /* 1: the two that follow are given */
    int32_t latitude;        /* in millionths of a degree north, WGS 84 */
    int32_t longitude;       /* in millionths of a degree east */
} xn_complaint;

/* Puts a complaint before the leader 呈批. */
typedef struct xn_complaint_submission {
    uint32_t struct_size;
    xn_text leader; /* by id */
} xn_complaint_submission;

/* The decision to look into it 受理. */
typedef struct xn_complaint_acceptance {
    uint32_t struct_size;
    int32_t mode;            /* XN_COMPLAINT_MODE_… */
    int32_t simple;          /* 1 for the short limit */
    xn_day report_by;        /* 交办: when the unit reports back */
    xn_text unit;            /* 交办, 转办: the unit */
    const xn_text *officers; /* who investigates, by id */
    size_t officer_count;
    xn_text document_number;
} xn_complaint_acceptance;

/* The decision not to 不予受理. */
typedef struct xn_complaint_refusal {
    uint32_t struct_size;
    int32_t ground; /* XN_COMPLAINT_GROUND_… */
    xn_text reason;
    xn_text right_channel;
    xn_text document_number;
} xn_complaint_refusal;

/* What the investigation found 调查报告. */
typedef struct xn_complaint_findings {
    uint32_t struct_size;
    int32_t finding; /* XN_COMPLAINT_FINDING_… */
    xn_text text;    /* kept beside the ledger */
    const xn_text *measures;
    size_t measure_count;
} xn_complaint_findings;

/* The end of the investigation 办结. */
typedef struct xn_complaint_closing {
    uint32_t struct_size;
    int32_t finding; /* XN_COMPLAINT_FINDING_… */
    const xn_text *measures;
    size_t measure_count;
    xn_text document_number;
    xn_text consequence; /* the dossier of what follows, "case/NUMBER"; not given: nothing does */
} xn_complaint_closing;

/* The reply to the complainant 答复. */
typedef struct xn_complaint_reply_text {
    uint32_t struct_size;
    int32_t manner; /* XN_REPLY_…; not given: in writing */
    xn_text text;   /* kept beside the ledger */
    xn_text document_number;
} xn_complaint_reply_text;

/* The call-back 回访. */
typedef struct xn_complaint_call_back {
    uint32_t struct_size;
    int32_t result;  /* XN_FOLLOW_UP_… */
    int32_t founded; /* 1 when dissatisfaction has ground: it is investigated once more */
    xn_text words;   /* kept beside the ledger */
} xn_complaint_call_back;

/* The result as the public reads it 公布: refused where it would make the complainant known. */
typedef struct xn_complaint_result {
    uint32_t struct_size;
    xn_text summary;
    xn_text reason; /* of a correction */
} xn_complaint_result;

/* Each decides one command about a complaint, as the functions of a case do; request->dossier is {0} for
 * xn_complaint_register and "complaint/NUMBER" for the others, outcome.promised_due is the day by which the
 * complaint is closed, and outcome.statutory_due is XN_DAY_UNKNOWN.
 * Return as xn_case_draft. */
xn_status xn_complaint_register(xn_engine *engine, const xn_request *request, const xn_complaint *data,
                                xn_outcome *out);
xn_status xn_complaint_submit(xn_engine *engine, const xn_request *request, const xn_complaint_submission *data,
                              xn_outcome *out);
xn_status xn_complaint_accept(xn_engine *engine, const xn_request *request, const xn_complaint_acceptance *data,
                              xn_outcome *out);
xn_status xn_complaint_refuse(xn_engine *engine, const xn_request *request, const xn_complaint_refusal *data,
                              xn_outcome *out);
xn_status xn_complaint_report(xn_engine *engine, const xn_request *request, const xn_complaint_findings *data,
                              xn_outcome *out);
xn_status xn_complaint_close(xn_engine *engine, const xn_request *request, const xn_complaint_closing *data,
                             xn_outcome *out);
xn_status xn_complaint_reply(xn_engine *engine, const xn_request *request, const xn_complaint_reply_text *data,
                             xn_outcome *out);
xn_status xn_complaint_follow_up(xn_engine *engine, const xn_request *request, const xn_complaint_call_back *data,
                                 xn_outcome *out);
xn_status xn_complaint_withdraw(xn_engine *engine, const xn_request *request, const xn_reason *data,
                                xn_outcome *out);
xn_status xn_complaint_publish(xn_engine *engine, const xn_request *request, const xn_complaint_result *data,
                               xn_outcome *out);

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
