#include "yardstick.h"

int64_t yardstick_scores(const int32_t *marks, int64_t subjects, int32_t factors, const int32_t *weights,
                         int32_t *totals) {
    int64_t refused = 0;
    for (int64_t i = 0; i < subjects; i++) {
        int64_t top = 0, bottom = 0;
        int bad = 0;
        for (int32_t j = 0; j < factors; j++) {
            int32_t mark = marks[i * factors + j];
            if (mark == INT32_MIN) continue;
            if (mark < 0 || mark > 10000) bad = 1;
            top += (int64_t)mark * weights[j];
            bottom += weights[j];
        }
        if (bad || bottom == 0) {
            totals[i] = INT32_MIN;
            refused++;
        } else {
            totals[i] = (int32_t)((2 * top + bottom) / (2 * bottom));
        }
    }
    return refused;
}

int64_t yardstick_scores_bare(const int32_t *marks, int64_t subjects, int32_t factors, const int32_t *weights,
                              int32_t *totals) {
    for (int64_t i = 0; i < subjects; i++) {
        int32_t sum = 0;
        for (int32_t j = 0; j < factors; j++) sum += marks[i * factors + j] * weights[j];
        totals[i] = (sum + 5000) / 10000;
    }
    return 0;
}
