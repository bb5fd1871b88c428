/* The system's zlib, and the two macros of it that Swift cannot import. */
#include <zlib.h>

/* A stream of RFC 1950 with the widest window, packed as tightly as zlib can. */
static inline int xn_deflate_begin(z_stream *stream) {
    return deflateInit2(stream, Z_BEST_COMPRESSION, Z_DEFLATED, MAX_WBITS, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY);
}

static inline int xn_inflate_begin(z_stream *stream) { return inflateInit(stream); }
