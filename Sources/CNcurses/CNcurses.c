// SPDX-License-Identifier: EUPL-1.2
// Long because: the screen, the keys and the signals share state that no other file may see.
#include "CNcurses.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

#include "rescue.h"

// Keys of our own, beyond those ncurses numbers by itself.
enum {
    PASTE_BEGIN = KEY_MAX + 1000,
    PASTE_END,
    KEYPAD,  // plus the ASCII character of a key of the keypad
};

// How long a wait lasts before looking at the flags again: a signal may have been taken by another thread.
enum { SLICE_MS = 200 };

static SCREEN *screen;
static bool is_utf8;
static bool has_colours;
static bool uses_paste;
static int cursor_shape = -1;
static mbstate_t decoder;

static void set_locale(bool prefer_utf8) {
    setlocale(LC_ALL, "");
    is_utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
    if (!is_utf8) {
        // A locale that is named but not installed, or none at all: characters are still typed in UTF-8.
        // What is drawn stays ASCII unless the environment says that the terminal is a UTF-8 one.
        bool is_ascii = strcmp(nl_langinfo(CODESET), "ANSI_X3.4-1968") == 0;
        if (is_ascii && setlocale(LC_CTYPE, "C.UTF-8") != NULL) is_utf8 = prefer_utf8;
    }
    // Numbers written by C code keep their point.
    setlocale(LC_NUMERIC, "C");
}

// Curses and stdio have a buffer each: what does not pass through curses is sent at once.
static void say(const char *sequence) {
    fputs(sequence, stdout);
    fflush(stdout);
}

static void define(const char *sequence, int code) {
    if (key_defined(sequence) == 0) define_key(sequence, code);
}

// Sequences that terminals send whatever their description says; PuTTY is the frequent one.
static void define_keys(void) {
    static const char *const functions[] = {
        "\033[11~", "\033[12~", "\033[13~", "\033[14~", "\033[15~", "\033[17~",
        "\033[18~", "\033[19~", "\033[20~", "\033[21~", "\033[23~", "\033[24~",
    };
    char sequence[8];
    for (int i = 0; i < 12; i++) define(functions[i], KEY_F(i + 1));
    for (int i = 0; i < 4; i++) {
        snprintf(sequence, sizeof sequence, "\033O%c", 'P' + i);
        define(sequence, KEY_F(i + 1));
    }
    for (int i = 0; i < 5; i++) {
        snprintf(sequence, sizeof sequence, "\033[[%c", 'A' + i);
        define(sequence, KEY_F(i + 1));
    }
    static const struct {
        char letter;
        int code;
    } moves[] = {{'A', KEY_UP}, {'B', KEY_DOWN}, {'C', KEY_RIGHT}, {'D', KEY_LEFT}, {'H', KEY_HOME}, {'F', KEY_END}};
    for (size_t i = 0; i < sizeof moves / sizeof *moves; i++) {
        snprintf(sequence, sizeof sequence, "\033[%c", moves[i].letter);
        define(sequence, moves[i].code);
        snprintf(sequence, sizeof sequence, "\033O%c", moves[i].letter);
        define(sequence, moves[i].code);
    }
    define("\033[1~", KEY_HOME);
    define("\033[2~", KEY_IC);
    define("\033[3~", KEY_DC);
    define("\033[4~", KEY_END);
    define("\033[5~", KEY_PPAGE);
    define("\033[6~", KEY_NPAGE);
    define("\033[7~", KEY_HOME);
    define("\033[8~", KEY_END);
    define("\033[Z", KEY_BTAB);
    define_key("\033OM", KEY_ENTER);
    // The keypad in application mode: digits are what a clerk means by it.
    for (const char *key = "jklmnopqrstuvwxy"; *key != 0; key++) {
        snprintf(sequence, sizeof sequence, "\033O%c", *key);
        define_key(sequence, KEYPAD + (*key - 0x40));
    }
    if (uses_paste) {
        define_key("\033[200~", PASTE_BEGIN);
        define_key("\033[201~", PASTE_END);
    }
}

static void set_colours(bool wanted) {
    has_colours = wanted && has_colors() && start_color() == OK && use_default_colors() == OK;
    if (!has_colours) return;
    init_pair(CN_RED, COLOR_RED, -1);
    init_pair(CN_GREEN, COLOR_GREEN, -1);
}

int32_t cn_open(cn_settings settings) {
    if (screen != NULL) return CN_OPENED;
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CN_NOT_A_TERMINAL;
    set_locale(settings.prefer_utf8);

    int status = 0;
    if (setupterm((char *)settings.terminal, STDOUT_FILENO, &status) != OK) return CN_UNKNOWN_TERMINAL;
    char *address = tigetstr("cup");
    del_curterm(cur_term);
    if (address == NULL || address == (char *)-1) return CN_NO_CURSOR_ADDRESSING;

    rescue_remember();
    // The size is the terminal's, not that of a LINES or COLUMNS left in the environment.
    use_tioctl(TRUE);
    screen = newterm((char *)settings.terminal, stdout, stdin);
    if (screen == NULL) return CN_UNKNOWN_TERMINAL;

    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    intrflush(stdscr, FALSE);
    set_escdelay(settings.escape_delay);
    set_colours(settings.use_colours);
    uses_paste = settings.use_paste;
    define_keys();
    memset(&decoder, 0, sizeof decoder);
    cursor_shape = -1;
    if (uses_paste) say("\033[?2004h");
    rescue_install(uses_paste);

    static bool is_registered;
    if (!is_registered) is_registered = atexit(cn_close) == 0;
    return CN_OPENED;
}

void cn_close(void) {
    if (screen == NULL) return;
    if (uses_paste) say("\033[?2004l");
    curs_set(1);
    endwin();
    delscreen(screen);
    screen = NULL;
    rescue_remove();
}

int32_t cn_rows(void) { return screen == NULL ? 0 : LINES; }

int32_t cn_columns(void) { return screen == NULL ? 0 : COLS; }

bool cn_is_utf8(void) { return is_utf8; }

bool cn_has_colours(void) { return has_colours; }

int32_t cn_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

// MARK: - Reading

static cn_event event(int32_t kind, uint32_t code) { return (cn_event){.kind = kind, .code = code}; }

static cn_event key_event(int code) {
    switch (code) {
    case KEY_UP: return event(CN_KEY, CN_KEY_UP);
    case KEY_DOWN: return event(CN_KEY, CN_KEY_DOWN);
    case KEY_LEFT: return event(CN_KEY, CN_KEY_LEFT);
    case KEY_RIGHT: return event(CN_KEY, CN_KEY_RIGHT);
    case KEY_HOME:
    case KEY_FIND: return event(CN_KEY, CN_KEY_HOME);
    case KEY_END:
    case KEY_SELECT: return event(CN_KEY, CN_KEY_END);
    case KEY_PPAGE: return event(CN_KEY, CN_KEY_PAGE_UP);
    case KEY_NPAGE: return event(CN_KEY, CN_KEY_PAGE_DOWN);
    case KEY_IC: return event(CN_KEY, CN_KEY_INSERT);
    case KEY_DC: return event(CN_KEY, CN_KEY_DELETE);
    case KEY_BACKSPACE: return event(CN_KEY, CN_KEY_BACKSPACE);
    case KEY_ENTER: return event(CN_KEY, CN_KEY_ENTER);
    case KEY_BTAB: return event(CN_KEY, CN_KEY_BACK_TAB);
    case KEY_RESIZE: return event(CN_RESIZE, 0);
    case PASTE_BEGIN: return event(CN_PASTE_BEGIN, 0);
    case PASTE_END: return event(CN_PASTE_END, 0);
    default: break;
    }
    if (code > KEY_F0 && code <= KEY_F(63)) return event(CN_KEY, CN_KEY_FUNCTION + (uint32_t)(code - KEY_F0));
    if (code >= KEYPAD && code < KEYPAD + 0x80) return event(CN_CHARACTER, (uint32_t)(code - KEYPAD));
    return event(CN_KEY, CN_KEY_UNKNOWN);
}

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
    if (screen == NULL) return event(CN_HANG_UP, 0);
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
            return key_event(code);
        }
        uint32_t scalar = 0;
        if (!decode(code, &scalar)) continue;
        if (scalar == 27 && skip_sequence()) return event(CN_KEY, CN_KEY_UNKNOWN);
        return event(CN_CHARACTER, scalar);
    }
}

// MARK: - Drawing

void cn_erase(void) {
    if (screen == NULL) return;
    wattr_set(stdscr, A_NORMAL, 0, NULL);
    werase(stdscr);
}

void cn_put(int32_t row, int32_t column, const uint8_t *utf8, int32_t length, uint32_t attributes, int32_t colour) {
    if (screen == NULL || row >= LINES || column >= COLS) return;
    enum { CHUNK = 256 };
    wchar_t wide[CHUNK];
    int count = 0;
    attr_t attribute = A_NORMAL;
    if (attributes & CN_BOLD) attribute |= A_BOLD;
    if (attributes & CN_REVERSE) attribute |= A_REVERSE;
    if (attributes & CN_UNDERLINE) attribute |= A_UNDERLINE;
    if (attributes & CN_DIM) attribute |= A_DIM;
    wattr_set(stdscr, attribute, (short)(has_colours ? colour : 0), NULL);
    wmove(stdscr, row, column);
    // The text is valid UTF-8: it comes from a Swift string.
    for (int32_t i = 0; i < length;) {
        uint32_t scalar = utf8[i++];
        int more = scalar < 0x80 ? 0 : scalar < 0xE0 ? 1 : scalar < 0xF0 ? 2 : 3;
        if (more > 0) scalar &= 0x3Fu >> more;
        while (more-- > 0 && i < length) scalar = scalar << 6 | (utf8[i++] & 0x3F);
        wide[count++] = (wchar_t)scalar;
        if (count == CHUNK) {
            waddnwstr(stdscr, wide, count);
            count = 0;
        }
    }
    if (count > 0) waddnwstr(stdscr, wide, count);
}

void cn_present(int32_t row, int32_t column) {
    if (screen == NULL) return;
    int shape = row < 0 ? 0 : 1;
    if (shape != cursor_shape) {
        curs_set(shape);
        cursor_shape = shape;
    }
    if (row >= 0) wmove(stdscr, row < LINES ? row : LINES - 1, column < COLS ? column : COLS - 1);
    wnoutrefresh(stdscr);
    doupdate();
}

void cn_repaint(void) {
    if (screen == NULL) return;
    clearok(curscr, TRUE);
    wnoutrefresh(stdscr);
    doupdate();
}
