/* dlclose() before a thread ends that has seen a failure: what the thread keeps of it is released by a function of
 * the library. unload.c: the shared object as argument. */
#include <dlfcn.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <xiaoneng.h>

typedef xn_status (*open_function)(const char *name, xn_calendar **out);

static open_function calendar_open;
static sem_t failed, unloaded;

static void *fail(void *unused) {
    xn_calendar *calendar = NULL;
    xn_status status = calendar_open("mars", &calendar);
    sem_post(&failed);
    sem_wait(&unloaded);
    (void)unused;
    return status == XN_NOT_FOUND ? NULL : &failed;
}

int main(int count, char **arguments) {
    pthread_t thread;
    void *wrong = NULL;
    void *library = count == 2 ? dlopen(arguments[1], RTLD_NOW) : NULL;
    if (library == NULL) return fprintf(stderr, "unload: %s\n", dlerror()), 1;
    *(void **)&calendar_open = dlsym(library, "xn_calendar_open");
    if (calendar_open == NULL || sem_init(&failed, 0, 0) != 0 || sem_init(&unloaded, 0, 0) != 0) return 1;
    if (pthread_create(&thread, NULL, fail, NULL) != 0) return 1;
    sem_wait(&failed);
    dlclose(library);
    sem_post(&unloaded);
    pthread_join(thread, &wrong);
    if (wrong != NULL) return fprintf(stderr, "unload: not refused\n"), 1;
    return 0;
}
