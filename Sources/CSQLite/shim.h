/* The system's SQLite, and the one constant of it that Swift cannot import. */
#include <sqlite3.h>

/* SQLITE_TRANSIENT is a cast of -1 to a function pointer: SQLite copies the bytes it is bound to. */
static inline sqlite3_destructor_type xn_sqlite_transient(void) { return SQLITE_TRANSIENT; }
