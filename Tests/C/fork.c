/* What is opened before fork() is refused in the child and goes on in the parent. fork.c: sqlite file as argument. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xiaoneng.h>

static int failures = 0;

static void expect(int holds, const char *what) {
    if (holds) return;
    fprintf(stderr, "fork: %s\n", what);
    failures++;
}

static xn_status seal(xn_engine *engine) {
    xn_buffer out = {0};
    xn_status status = xn_seal(engine, 1343782800000, &out);
    xn_buffer_free(&out);
    return status;
}

static int child(xn_engine *before, xn_calendar *calendar, const char *url) {
    xn_engine *after = NULL;
    xn_error error = {.struct_size = sizeof error};
    xn_day day = 0;
    int32_t provisional = 0;
    failures = 0;
    expect(seal(before) == XN_AFTER_FORK, "the child is refused");
    expect(xn_last_error_parts(&error) == XN_OK && error.status == XN_AFTER_FORK, "the child is told why");
    expect(xn_close(before) == XN_OK, "the child may close");
    expect(seal(before) == XN_BAD_HANDLE, "and then it is closed there");
    expect(xn_calendar_add(calendar, 15553, 9, &day, &provisional) == XN_OK && day == 15566, "calendars go on");
    expect(xn_open(url, &after) == XN_OK && seal(after) == XN_OK, "the child opens its own");
    expect(xn_close(after) == XN_OK, "and closes it");
    return failures;
}

static int run(xn_engine *engine, xn_calendar *calendar, const char *url) {
    int status = 0;
    pid_t pid = fork();
    if (pid == 0) _exit(child(engine, calendar, url));
    expect(pid > 0 && waitpid(pid, &status, 0) == pid, "the child ends");
    expect(WIFEXITED(status) && WEXITSTATUS(status) == 0, "all is well in the child");
    expect(seal(engine) == XN_OK, "the parent's engine goes on");
    return failures;
}

int main(int count, char **arguments) {
    char url[4096];
    xn_engine *engine = NULL;
    xn_calendar *calendar = NULL;
    snprintf(url, sizeof url, "sqlite:%s", count > 1 ? arguments[1] : "fork.db");
    expect(xn_open(url, &engine) == XN_OK, "open");
    expect(xn_calendar_open("china", &calendar) == XN_OK, "calendar");
    expect(seal(engine) == XN_OK, "the parent works");
    run(engine, calendar, url);
    run(engine, calendar, url); /* a second child is another process again */
    expect(xn_close(engine) == XN_OK, "the parent closes");
    /* A child of a child. */
    expect(xn_open("memory:", &engine) == XN_OK, "open again");
    int status = 0;
    pid_t pid = fork();
    if (pid == 0) {
        xn_engine *own = NULL;
        failures = 0;
        expect(xn_open("memory:", &own) == XN_OK, "the child opens");
        run(own, calendar, url);
        _exit(failures);
    }
    expect(pid > 0 && waitpid(pid, &status, 0) == pid && WIFEXITED(status) && WEXITSTATUS(status) == 0, "generations");
    expect(seal(engine) == XN_OK && xn_close(engine) == XN_OK, "the parent ends");
    if (failures == 0) printf("fork: refused in the child, whole in the parent\n");
    return failures == 0 ? 0 : 1;
}
