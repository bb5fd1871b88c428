/*
 * Instructions of the processor that Swift has no name for: those for SHA-256 on x86-64 (SHA, SSE4.1). They are used
 * where the processor says it has them; everywhere else, and as what they are held against, there is the same function
 * in Swift. Only values pass here: no address, no length.
 */
#include <stdint.h>

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>

typedef uint32_t xn_words __attribute__((vector_size(16)));

/* The eight words of the chaining value, in the order in which the instructions take them: f, e, b, a and h, g, d, c. */
typedef struct {
    xn_words feba, hgdc;
} xn_sha256_state;

/* Whether the processor has what xn_sha256_block is made of. */
static inline int xn_sha256_has_instructions(void) {
    unsigned a, b, c, d;
    if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_SSE4_1)) return 0;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & bit_SHA) != 0;
}

/* Four rounds of FIPS 180-4 §6.2.2 with the words m and their constants. */
#define XN_ROUNDS(m, k0, k1, k2, k3)                                                                                   \
    t = _mm_add_epi32(m, _mm_setr_epi32((int)(k0), (int)(k1), (int)(k2), (int)(k3)));                                  \
    y = _mm_sha256rnds2_epu32(y, x, t);                                                                                \
    x = _mm_sha256rnds2_epu32(x, y, _mm_shuffle_epi32(t, 0x0e));

/* Replaces four words of the schedule by those sixteen places later. */
#define XN_NEXT(m0, m1, m2, m3)                                                                                        \
    m0 = _mm_sha256msg2_epu32(_mm_add_epi32(_mm_sha256msg1_epu32(m0, m1), _mm_alignr_epi8(m3, m2, 4)), m3);

/* The chaining value after one block of sixteen words. */
__attribute__((target("sha,sse4.1"), noinline)) static xn_sha256_state
xn_sha256_block(xn_sha256_state state, xn_words w0, xn_words w4, xn_words w8, xn_words w12) {
    __m128i x = (__m128i)state.feba, y = (__m128i)state.hgdc, t;
    __m128i m0 = (__m128i)w0, m1 = (__m128i)w4, m2 = (__m128i)w8, m3 = (__m128i)w12;
    XN_ROUNDS(m0, 0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5)
    XN_ROUNDS(m1, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5)
    XN_ROUNDS(m2, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3)
    XN_ROUNDS(m3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174)
    XN_NEXT(m0, m1, m2, m3) XN_ROUNDS(m0, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc)
    XN_NEXT(m1, m2, m3, m0) XN_ROUNDS(m1, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da)
    XN_NEXT(m2, m3, m0, m1) XN_ROUNDS(m2, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7)
    XN_NEXT(m3, m0, m1, m2) XN_ROUNDS(m3, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967)
    XN_NEXT(m0, m1, m2, m3) XN_ROUNDS(m0, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13)
    XN_NEXT(m1, m2, m3, m0) XN_ROUNDS(m1, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85)
    XN_NEXT(m2, m3, m0, m1) XN_ROUNDS(m2, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3)
    XN_NEXT(m3, m0, m1, m2) XN_ROUNDS(m3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070)
    XN_NEXT(m0, m1, m2, m3) XN_ROUNDS(m0, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5)
    XN_NEXT(m1, m2, m3, m0) XN_ROUNDS(m1, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3)
    XN_NEXT(m2, m3, m0, m1) XN_ROUNDS(m2, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208)
    XN_NEXT(m3, m0, m1, m2) XN_ROUNDS(m3, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2)
    state.feba += (xn_words)x;
    state.hgdc += (xn_words)y;
    return state;
}

#undef XN_NEXT
#undef XN_ROUNDS
#endif
