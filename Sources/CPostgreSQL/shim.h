/* The system's client library of PostgreSQL. */
#include <libpq-fe.h>
