/* Many commands in batches of 500, questions, sweeps and faults: what check-memory looks over.
 *
 *   batch URL BATCHES
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xiaoneng.h>

#define AT "\"at\":\"2012-08-01T09:00:00+08:00\""
#define ADMIN "{\"actor\":{\"id\":\"admin\",\"role\":\"administrator\"}," AT ","
#define CLERK "{\"actor\":{\"id\":\"wang\",\"role\":\"window\",\"unit\":\"GS\"}," AT ","

static const char town[] =
    ADMIN "\"command\":\"unit.register\",\"data\":{\"name\":\"局\"},\"dossier\":\"unit/GS\"}\n"
    ADMIN "\"command\":\"person.register\",\"data\":{\"name\":\"王\",\"roles\":[\"window\"],\"unit\":\"GS\"},"
          "\"dossier\":\"person/wang\"}\n"
    ADMIN "\"command\":\"item.publish\",\"data\":{\"basis\":\"法\",\"conditions\":\"\",\"name\":\"登记\",\"procedure\":\"\","
          "\"promised\":\"9wd\",\"statutory\":\"20wd\",\"unit\":\"GS\",\"validFrom\":\"2012-01-01\"},"
          "\"dossier\":\"item/GS-XK-0001\"}\n";

static void must(int holds, const char *what) {
    if (holds) return;
    fprintf(stderr, "batch: %s\n", what);
    exit(1);
}

static void answered(xn_status status, xn_buffer *out, const char *what) {
    must(status == XN_OK, what);
    xn_buffer_free(out);
}

int main(int count, char **arguments) {
    enum { EACH = 250 };
    const char *url = count > 1 ? arguments[1] : "memory:";
    int batches = count > 2 ? atoi(arguments[2]) : 20;
    char *lines = malloc(EACH * 2 * 512);
    xn_engine *engine = NULL;
    xn_buffer out = {0};
    must(lines != NULL && xn_open(url, &engine) == XN_OK, "open");
    answered(xn_execute_batch(engine, town, strlen(town), XN_BATCH_ALL_OR_NOTHING, &out), &out, "town");
    for (int batch = 0; batch < batches; batch++) {
        size_t length = 0;
        for (int i = 0; i < EACH; i++) {
            int serial = batch * EACH + i + 1;
            length += (size_t)sprintf(lines + length,
                CLERK "\"command\":\"case.submit\",\"data\":{\"applicant\":{\"name\":\"张%d\",\"phone\":\"13900000000\"},"
                "\"item\":\"GS-XK-0001\"},\"key\":\"k%d\"}\n"
                CLERK "\"command\":\"case.accept\",\"data\":{\"documentNumber\":\"受%d\"},"
                "\"dossier\":\"case/GS-XK-000120120801%04d\"}\n", serial, serial, serial, serial);
        }
        must(xn_execute_batch(engine, lines, length, XN_BATCH_EACH, &out) == XN_OK, "batch");
        must(strstr(out.bytes, "refused") == NULL && strstr(out.bytes, "fault") == NULL, "a command is refused");
        xn_buffer_free(&out);
        must(xn_execute(engine, "{", 1, &out) == XN_BAD_JSON, "rubbish");
        answered(xn_last_error(&out), &out, "last error");
        answered(xn_sweep(engine, 1344873600000, 0, &out), &out, "sweep");
        answered(xn_notices(engine, 1344873600000, XN_NOTICES_QUEUED, 50, &out), &out, "notices");
    }
    const char *ask = CLERK "\"query\":\"case.list\",\"data\":{\"unit\":\"GS\"}}";
    answered(xn_query(engine, ask, strlen(ask), &out), &out, "query");
    answered(xn_seal(engine, 1344873600000, &out), &out, "seal");
    must(xn_verify(engine, NULL, 0, &out) == XN_OK && strstr(out.bytes, "wrong") == NULL, "verify");
    printf("%s\n", out.bytes);
    xn_buffer_free(&out);
    free(lines);
    return xn_close(engine) == XN_OK && xn_close(engine) == XN_OK ? 0 : 1;
}
