/* Makes the n-th call on files whose name holds $XN_FAULT_FILE go wrong: preloaded into a process by torture.py.
 *
 *   XN_FAULT_AT=N       which call, counted from 1; 0 only counts
 *   XN_FAULT_MODE=…     io    the call fails with EIO, once
 *                       dead  it and every one after it fails with EIO
 *                       full  it and every later write fails with ENOSPC
 *                       kill  the process is killed before the call
 *                       torn  a write gets through half, then the process is killed
 *   XN_FAULT_COUNT=FILE where the number of calls is written at the end                                        */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FILES = 4096 };
static unsigned char watched[FILES];
static long calls, wanted;
static const char *part, *mode;
static int ready;

static void prepare(void) {
    if (ready) return;
    ready = 1;
    const char *at = getenv("XN_FAULT_AT");
    wanted = at ? atol(at) : 0;
    part = getenv("XN_FAULT_FILE");
    mode = getenv("XN_FAULT_MODE");
    if (!mode) mode = "io";
}

__attribute__((destructor)) static void tell(void) {
    const char *path = getenv("XN_FAULT_COUNT");
    FILE *file = path ? fopen(path, "w") : NULL;
    if (!file) return;
    fprintf(file, "%ld\n", calls);
    fclose(file);
}

static int is_watched(int fd) { return fd >= 0 && fd < FILES && watched[fd]; }

static void die(void) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

/* Whether this call fails; `writes` for one that takes room. Sets errno. */
static int fails(int writes) {
    prepare();
    calls++;
    if (!wanted || calls < wanted) return 0;
    if (!strcmp(mode, "kill") && calls == wanted) die();
    if (!strcmp(mode, "io") && calls == wanted) return errno = EIO, 1;
    if (!strcmp(mode, "dead")) return errno = EIO, 1;
    if (!strcmp(mode, "full") && writes) return errno = ENOSPC, 1;
    return 0;
}

static int tears(void) { return wanted && calls == wanted && !strcmp(mode, "torn"); }

#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static int opened(int fd, const char *path) {
    if (fd >= 0 && fd < FILES) watched[fd] = part && strstr(path, part) != NULL;
    return fd;
}

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        REAL(name); \
        mode_t bits = 0; \
        if (flags & O_CREAT) { \
            va_list list; \
            va_start(list, flags); \
            bits = va_arg(list, mode_t); \
            va_end(list); \
        } \
        prepare(); \
        if (part && strstr(path, part) && fails(flags & O_CREAT)) return -1; \
        return opened(real(path, flags, bits), path); \
    }
OPEN(open)
OPEN(open64)

int close(int fd) {
    REAL(close);
    if (fd >= 0 && fd < FILES) watched[fd] = 0;
    return real(fd);
}

#define READ(name, type) \
    ssize_t name(int fd, void *to, size_t count, type offset) { \
        REAL(name); \
        if (is_watched(fd) && fails(0)) return -1; \
        return real(fd, to, count, offset); \
    }
READ(pread, off_t)
READ(pread64, off64_t)

#define WRITE(name, type) \
    ssize_t name(int fd, const void *from, size_t count, type offset) { \
        REAL(name); \
        if (is_watched(fd)) { \
            if (fails(1)) return -1; \
            if (tears()) { \
                (void)!real(fd, from, count / 2, offset); \
                die(); \
            } \
        } \
        return real(fd, from, count, offset); \
    }
WRITE(pwrite, off_t)
WRITE(pwrite64, off64_t)

#define ONE(name, argument, type) \
    int name(int fd, type argument) { \
        REAL(name); \
        if (is_watched(fd) && fails(0)) return -1; \
        return real(fd, argument); \
    }
ONE(ftruncate, length, off_t)
ONE(ftruncate64, length, off64_t)

#define SYNC(name) \
    int name(int fd) { \
        REAL(name); \
        if (is_watched(fd) && fails(0)) return -1; \
        return real(fd); \
    }
SYNC(fsync)
SYNC(fdatasync)

#define MAP(name, type) \
    void *name(void *at, size_t length, int access, int flags, int fd, type offset) { \
        REAL(name); \
        if (is_watched(fd) && fails(0)) return MAP_FAILED; \
        return real(at, length, access, flags, fd, offset); \
    }
MAP(mmap, off_t)
MAP(mmap64, off64_t)

int unlink(const char *path) {
    REAL(unlink);
    prepare();
    if (part && strstr(path, part) && fails(0)) return -1;
    return real(path);
}
