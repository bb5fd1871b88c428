/* A case from submission to rating through the C library, and a sweep that finds what is due.
 *
 *   cc -std=c99 case.c -lxiaoneng -o case && ./case city.db
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xiaoneng.h>

#define ADMIN "\"actor\":{\"id\":\"admin\",\"role\":\"administrator\"}"
#define CASE "\"dossier\":\"case/GS-XK-0001201208010001\""
#define CLERK "\"actor\":{\"id\":\"wang\",\"role\":\"window\",\"unit\":\"GS\"}"

static const char *const town[] = {
    "{" ADMIN ",\"at\":\"2012-08-01T08:00:00+08:00\",\"command\":\"unit.register\","
    "\"data\":{\"name\":\"工商局\"},\"dossier\":\"unit/GS\",\"key\":\"t1\"}",
    "{" ADMIN ",\"at\":\"2012-08-01T08:00:00+08:00\",\"command\":\"person.register\","
    "\"data\":{\"name\":\"王\",\"roles\":[\"window\"],\"unit\":\"GS\"},\"dossier\":\"person/wang\",\"key\":\"t2\"}",
    "{" ADMIN ",\"at\":\"2012-08-01T08:00:00+08:00\",\"command\":\"item.publish\","
    "\"data\":{\"basis\":\"公司法\",\"conditions\":\"\",\"name\":\"企业设立登记\",\"procedure\":\"\","
    "\"promised\":\"9wd\",\"statutory\":\"20wd\",\"unit\":\"GS\",\"validFrom\":\"2012-01-01\"},"
    "\"dossier\":\"item/GS-XK-0001\",\"key\":\"t3\"}",
    "{" CLERK ",\"at\":\"2012-08-01T09:00:00+08:00\",\"command\":\"case.submit\","
    "\"data\":{\"account\":\"zhangsan\",\"applicant\":{\"name\":\"张三\",\"phone\":\"13900000000\"},\"item\":\"GS-XK-0001\"},\"key\":\"t4\"}",
    "{" CLERK ",\"at\":\"2012-08-01T09:05:00+08:00\",\"command\":\"case.accept\","
    "\"data\":{\"documentNumber\":\"受字1号\"}," CASE ",\"key\":\"t5\"}",
};

/* Decided, certified, served, and rated by the applicant. */
static const char *const rest[] = {
    "{" CLERK ",\"at\":\"2012-08-14T10:00:00+08:00\",\"command\":\"case.decide\","
    "\"data\":{\"documentNumber\":\"决字1号\",\"outcome\":\"grant\"}," CASE ",\"key\":\"t6\"}",
    "{" CLERK ",\"at\":\"2012-08-14T10:10:00+08:00\",\"command\":\"case.issue\","
    "\"data\":{\"number\":\"证1号\",\"validFrom\":\"2012-08-14\"}," CASE ",\"key\":\"t7\"}",
    "{" CLERK ",\"at\":\"2012-08-14T10:20:00+08:00\",\"command\":\"case.serve\","
    "\"data\":{\"mode\":\"direct\",\"receiver\":\"本人\"}," CASE ",\"key\":\"t8\"}",
    "{\"actor\":{\"id\":\"zhangsan\",\"role\":\"applicant\"},\"at\":\"2012-08-14T10:30:00+08:00\","
    "\"command\":\"case.rate\",\"data\":{\"stars\":5}," CASE ",\"key\":\"t9\"}",
};

/* Prints what went wrong, and ends the program. */
static void check(xn_status status, const char *what) {
    if (status == XN_OK) return;
    xn_buffer error = {0};
    xn_last_error(&error);
    fprintf(stderr, "%s: %d %s\n", what, (int)status, error.bytes ? error.bytes : "");
    xn_buffer_free(&error);
    exit(1);
}

static void show(const char *what, xn_buffer *buffer) {
    printf("%s %s\n", what, buffer->bytes);
    xn_buffer_free(buffer);
}

int main(int count, char **arguments) {
    char url[4096];
    snprintf(url, sizeof url, "sqlite:%s", count > 1 ? arguments[1] : "city.db");
    printf("xiaoneng %s, ABI %u\n", xn_version(), (unsigned)xn_abi_version());

    xn_engine *engine = NULL;
    xn_buffer out = {0};
    check(xn_open(url, &engine), "open");
    for (size_t i = 0; i < sizeof town / sizeof *town; i++) {
        check(xn_execute(engine, town[i], strlen(town[i]), &out), "execute");
        show("outcome", &out);
    }

    /* 2012-08-14T00:00+08:00: the promised day has come, and the handler is warned. */
    check(xn_sweep(engine, 1344873600000, 0, &out), "sweep");
    show("sweep", &out);

    for (size_t i = 0; i < sizeof rest / sizeof *rest; i++) {
        check(xn_execute(engine, rest[i], strlen(rest[i]), &out), "execute");
        show("outcome", &out);
    }

    const char *ask = "{" CLERK ",\"at\":\"2012-08-14T11:00:00+08:00\",\"query\":\"case.get\","
                      "\"dossier\":\"case/GS-XK-0001201208010001\"}";
    check(xn_query(engine, ask, strlen(ask), &out), "query");
    show("case", &out);

    check(xn_notices(engine, 1344916800000, XN_NOTICES_QUEUED, 0, &out), "notices");
    show("notices", &out);
    check(xn_seal(engine, 1344916800000, &out), "seal");
    show("seal", &out);
    check(xn_verify(engine, NULL, 0, &out), "verify");
    show("verify", &out);
    check(xn_close(engine), "close");

    xn_calendar *china = NULL;
    xn_day start, due;
    int32_t provisional;
    check(xn_calendar_open("china", &china), "calendar");
    check(xn_day_make(2012, 9, 27, &start), "day");
    check(xn_calendar_add(china, start, 5, &due, &provisional), "add");
    printf("five working days after 2012-09-27: day %d\n", (int)due);
    return xn_calendar_close(china) == XN_OK ? 0 : 1;
}
