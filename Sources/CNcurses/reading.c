// SPDX-License-Identifier: EUPL-1.2
#include <curses.h>
#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

#include "CNcurses.h"
#include "keys.h"
#include "rescue.h"

// How long a wait lasts before looking at the flags again: a signal may have been taken by another thread.
enum { SLICE_MS = 200 };

// What has come of a character of several bytes.
static mbstate_t decoder;

static cn_event event(int32_t kind, uint32_t code) { return (cn_event){.kind = kind, .code = code}; }

// Whether the terminal is gone: readable, and nothing to read.
static bool is_input_over(void) {
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    if (poll(&input, 1, 0) <= 0) return false;
    if (input.revents & (POLLERR | POLLNVAL)) return true;
    int count = 0;
    return ioctl(STDIN_FILENO, FIONREAD, &count) != 0 || count == 0;
}

// After ESC: the rest of a control sequence that no key has, thrown away as one unknown key. An ESC that was typed
// is followed at once by `[` on no keyboard.
static bool skip_sequence(void) {
    wtimeout(stdscr, 0);
    int next = wgetch(stdscr);
    if (next == ERR) return false;
    if (next != '[') {
        ungetch(next);
        return false;
    }
    wtimeout(stdscr, 25);
    for (int i = 0; i < 32; i++) {
        next = wgetch(stdscr);
        if (next == ERR || (next >= 0x40 && next <= 0x7E)) break;
        if (next < 0x20 || next > 0x7E) {
            ungetch(next);
            break;
        }
    }
    return true;
}

// One byte of a character; true when the character is complete.
static bool decode(int byte, uint32_t *scalar) {
    char c = (char)byte;
    wchar_t wide = 0;
    bool is_first = mbsinit(&decoder) != 0;
    size_t used = mbrtowc(&wide, &c, 1, &decoder);
    if (used == (size_t)-2) return false;
    if (used == (size_t)-1) {
        memset(&decoder, 0, sizeof decoder);
        // What was begun is lost; this byte may begin another.
        return !is_first && decode(byte, scalar);
    }
    *scalar = (uint32_t)wide;
    return true;
}

static int64_t now_ms(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

cn_event cn_read(int32_t timeout_ms) {
    if (cn_rows() == 0) return event(CN_HANG_UP, 0);
    int64_t end = now_ms() + (timeout_ms < 0 ? 0 : timeout_ms);
    for (;;) {
        if (rescue_is_asked_to_stop()) return event(CN_HANG_UP, 0);
        int64_t left = end - now_ms();
        wtimeout(stdscr, left < 0 ? 0 : left > SLICE_MS ? SLICE_MS : (int)left);
        int code = wgetch(stdscr);
        if (code == ERR) {
            if (rescue_is_asked_to_stop() || is_input_over()) return event(CN_HANG_UP, 0);
            if (end <= now_ms()) return event(CN_NOTHING, 0);
            continue;
        }
        if (code > 0xFF) {
            memset(&decoder, 0, sizeof decoder);
            return keys_event(code);
        }
        uint32_t scalar = 0;
        if (!decode(code, &scalar)) continue;
        if (scalar == 27 && skip_sequence()) return event(CN_KEY, CN_KEY_UNKNOWN);
        return event(CN_CHARACTER, scalar);
    }
}
