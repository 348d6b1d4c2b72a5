// SPDX-License-Identifier: EUPL-1.2
//
// Loaded before the C library by the tests of disasters: it keeps, in their order, what a program asks of the disk about
// the files of one directory, and what it says on its standard output. Nothing is changed on the way.
//
// DISCO_CARTELLA is the directory, DISCO_TRACCIA the file the record goes to. A record is one letter, the name of the file
// in the directory with its length, an offset, and data with their length, all numbers in eight bytes of this machine:
// W write, T truncate, S sync, D sync of the directory, C create, U unlink, R rename (data: the new name), A said.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { MOST = 1024, LONGEST = 256 };
static char names[MOST][LONGEST];
static char isDirectory[MOST];
static char directory[4096];
static size_t directoryLength;
static int trace = -1;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void begin(void) {
    const char *where = getenv("DISCO_CARTELLA"), *to = getenv("DISCO_TRACCIA");
    if (!where || !to || !realpath(where, directory)) return;
    directoryLength = strlen(directory);
    trace = (int)syscall(SYS_openat, AT_FDCWD, to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static void record(char what, const char *name, uint64_t offset, const void *data, size_t length) {
    if (trace < 0) return;
    uint64_t nameLength = strlen(name), dataLength = length;
    struct iovec parts[] = {{&what, 1},         {&nameLength, 8}, {(void *)name, nameLength},
                            {&offset, 8},       {&dataLength, 8}, {(void *)data, data ? length : 0}};
    pthread_mutex_lock(&turn);
    syscall(SYS_writev, trace, parts, 6);
    pthread_mutex_unlock(&turn);
}

// The name of a path in the directory; null for any other, and for the shared memory of the index, which is never a fact.
static const char *own(const char *path) {
    static __thread char whole[8192];
    if (trace < 0 || !path) return NULL;
    if (path[0] == '/') {
        snprintf(whole, sizeof whole, "%s", path);
    } else {
        char here[4096];
        if (!getcwd(here, sizeof here)) return NULL;
        snprintf(whole, sizeof whole, "%s/%s", here, path);
    }
    if (strncmp(whole, directory, directoryLength) || whole[directoryLength] != '/') return NULL;
    const char *name = whole + directoryLength + 1;
    size_t length = strlen(name);
    if (length >= LONGEST || strchr(name, '/') || (length > 4 && !strcmp(name + length - 4, "-shm"))) return NULL;
    return name;
}

static int opened(int descriptor, const char *path, int isNew) {
    if (descriptor < 0 || descriptor >= MOST) return descriptor;
    const char *name = own(path);
    names[descriptor][0] = 0;
    isDirectory[descriptor] = trace >= 0 && path && !strcmp(path, directory);
    if (name) {
        snprintf(names[descriptor], LONGEST, "%s", name);
        if (isNew) record('C', name, 0, NULL, 0);
    }
    return descriptor;
}

static const char *nameOf(int descriptor) {
    return descriptor >= 0 && descriptor < MOST && names[descriptor][0] ? names[descriptor] : NULL;
}

#define REAL(type, name, arguments) \
    static type (*real) arguments = NULL; \
    if (!real) real = (type (*) arguments)dlsym(RTLD_NEXT, #name)

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        va_list list; \
        va_start(list, flags); \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(list, mode_t) : 0; \
        va_end(list); \
        REAL(int, name, (const char *, int, ...)); \
        int isNew = own(path) && syscall(SYS_faccessat, AT_FDCWD, path, F_OK) != 0; \
        return opened(real(path, flags, mode), path, isNew); \
    }
OPEN(open)
OPEN(open64)

int openat(int at, const char *path, int flags, ...) {
    va_list list;
    va_start(list, flags);
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(list, mode_t) : 0;
    va_end(list);
    REAL(int, openat, (int, const char *, int, ...));
    int isNew = own(path) && syscall(SYS_faccessat, AT_FDCWD, path, F_OK) != 0;
    return opened(real(at, path, flags, mode), path, isNew);
}

int close(int descriptor) {
    REAL(int, close, (int));
    if (descriptor >= 0 && descriptor < MOST) names[descriptor][0] = 0, isDirectory[descriptor] = 0;
    return real(descriptor);
}

#define PWRITE(name, offset_type) \
    ssize_t name(int descriptor, const void *data, size_t length, offset_type offset) { \
        REAL(ssize_t, name, (int, const void *, size_t, offset_type)); \
        ssize_t written = real(descriptor, data, length, offset); \
        const char *file = nameOf(descriptor); \
        if (file && written > 0) record('W', file, (uint64_t)offset, data, (size_t)written); \
        return written; \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t write(int descriptor, const void *data, size_t length) {
    REAL(ssize_t, write, (int, const void *, size_t));
    const char *file = nameOf(descriptor);
    off_t offset = file ? lseek(descriptor, 0, SEEK_CUR) : 0;
    ssize_t written = real(descriptor, data, length);
    if (descriptor == STDOUT_FILENO && written > 0) record('A', "", 0, data, (size_t)written);
    if (file && written > 0) record('W', file, (uint64_t)offset, data, (size_t)written);
    return written;
}

#define TRUNCATE(name, offset_type) \
    int name(int descriptor, offset_type length) { \
        REAL(int, name, (int, offset_type)); \
        int result = real(descriptor, length); \
        const char *file = nameOf(descriptor); \
        if (file && result == 0) record('T', file, (uint64_t)length, NULL, 0); \
        return result; \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

// A disk that says it has written what it has not: nothing is ever kept as synced.
static int lies(void) { return getenv("DISCO_MENTE") != NULL; }

#define SYNC(name) \
    int name(int descriptor) { \
        REAL(int, name, (int)); \
        int result = real(descriptor); \
        const char *file = nameOf(descriptor); \
        if (result == 0 && !lies()) { \
            if (file) record('S', file, 0, NULL, 0); \
            else if (descriptor >= 0 && descriptor < MOST && isDirectory[descriptor]) record('D', "", 0, NULL, 0); \
        } \
        return result; \
    }
SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path) {
    REAL(int, unlink, (const char *));
    int result = real(path);
    const char *file = own(path);
    if (file && result == 0) record('U', file, 0, NULL, 0);
    return result;
}

int rename(const char *from, const char *to) {
    REAL(int, rename, (const char *, const char *));
    int result = real(from, to);
    const char *file = own(from);
    if (file && result == 0) {
        char old[LONGEST];
        snprintf(old, sizeof old, "%s", file);
        const char *new = own(to);
        if (new) record('R', old, 0, new, strlen(new));
    }
    return result;
}
