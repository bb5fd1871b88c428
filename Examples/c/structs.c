/* A deadline and a case through structs, without JSON but for the register.
 *
 *   cc -std=c99 structs.c -lxiaoneng -o structs && ./structs
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xiaoneng.h>

#define ADMIN "{\"actor\":{\"id\":\"admin\",\"role\":\"administrator\"},\"at\":\"2012-08-01T08:00:00+08:00\","

static const char town[] =
    ADMIN "\"command\":\"unit.register\",\"data\":{\"name\":\"工商局\"},\"dossier\":\"unit/GS\"}\n"
    ADMIN "\"command\":\"person.register\",\"data\":{\"name\":\"王\",\"roles\":[\"window\"],\"unit\":\"GS\"},"
    "\"dossier\":\"person/wang\"}\n"
    ADMIN "\"command\":\"item.publish\",\"data\":{\"basis\":\"公司法\",\"conditions\":\"\",\"name\":\"企业设立登记\","
    "\"procedure\":\"\",\"promised\":\"9wd\",\"statutory\":\"20wd\",\"unit\":\"GS\",\"validFrom\":\"2012-01-01\"},"
    "\"dossier\":\"item/GS-XK-0001\"}\n";

static xn_text text(const char *bytes) {
    xn_text made = {bytes, strlen(bytes)};
    return made;
}

/* Prints what went wrong, and ends the program. */
static void check(xn_status status, const char *what) {
    xn_error error = {.struct_size = sizeof error};
    if (status == XN_OK) return;
    xn_last_error_parts(&error);
    fprintf(stderr, "%s: %d %s %s\n", what, (int)status, error.code.bytes ? error.code.bytes : "",
            error.english.bytes ? error.english.bytes : "");
    exit(1);
}

static void show(const char *what, xn_day day) {
    int32_t year = 0, month = 0, date = 0;
    check(xn_day_parts(day, &year, &month, &date), "parts");
    printf("%s %04d-%02d-%02d\n", what, (int)year, (int)month, (int)date);
}

int main(void) {
    xn_calendar *china = NULL;
    xn_day accepted = 0, due = 0;
    check(xn_calendar_open("china", &china), "calendar");
    check(xn_day_make(2012, 8, 1, &accepted), "day");
    xn_pause review = {accepted + 7, accepted + 16, {0, 0}}; /* an expert review, 08-08 to 08-17 */
    xn_clock clock = {.struct_size = sizeof clock,
                      .start = accepted,
                      .budget = {XN_BUDGET_WORKING_DAYS, 20},
                      .extended = 10,
                      .pauses = &review,
                      .pause_count = 1};
    check(xn_clock_due(china, &clock, XN_DAY_UNKNOWN, &due, NULL), "due");
    show("statutory, extended and paused:", due);
    check(xn_calendar_close(china), "close");

    xn_engine *engine = NULL;
    xn_buffer out = {0};
    check(xn_open("memory:", &engine), "open");
    check(xn_execute_batch(engine, town, sizeof town - 1, XN_BATCH_ALL_OR_NOTHING, &out), "town");
    xn_buffer_free(&out);

    /* Two commands in one transaction: the second is about the case that the first one opens. */
    xn_application application = {.struct_size = sizeof application,
                                  .item = text("GS-XK-0001"),
                                  .name = text("张三")};
    xn_acceptance acceptance = {.struct_size = sizeof acceptance, .document_number = text("受字1号")};
    xn_request submit = {.struct_size = sizeof submit,
                         .role = XN_ROLE_WINDOW,
                         .at = INT64_C(1343782800000), /* 2012-08-01T09:00+08:00 */
                         .actor = text("wang"),
                         .unit = text("GS"),
                         .key = text("portal-1")};
    xn_request accept = submit;
    accept.at += 60000;
    accept.key = text("portal-2");
    accept.dossier = text("case/GS-XK-0001201208010001");
    xn_case_command commands[] = {
        {sizeof commands[0], XN_CASE_SUBMIT, &submit, {.application = &application}},
        {sizeof commands[0], XN_CASE_ACCEPT, &accept, {.acceptance = &acceptance}},
    };
    xn_outcome outcomes[2] = {{.struct_size = sizeof outcomes[0]}};
    size_t refused = 0;
    check(xn_case_batch(engine, commands, 2, XN_BATCH_ALL_OR_NOTHING, outcomes, &refused), "batch");
    if (refused > 0) {
        fprintf(stderr, "batch: %d %d\n", (int)outcomes[0].status, (int)outcomes[1].status);
        return 1;
    }
    printf("%s, %u refused\n", outcomes[1].dossier, (unsigned)refused);
    show("promised:", outcomes[1].promised_due);

    /* The same key again gives the first outcome; a second acceptance under another is refused. */
    xn_outcome outcome = {.struct_size = sizeof outcome};
    check(xn_case_accept(engine, &accept, &acceptance, &outcome), "again");
    printf("repeated: %d\n", (int)outcome.repeated);
    accept.key = text("portal-3");
    if (xn_case_accept(engine, &accept, &acceptance, &outcome) == XN_WRONG_PHASE) printf("refused: wrong phase\n");
    return xn_close(engine) == XN_OK ? 0 : 1;
}
