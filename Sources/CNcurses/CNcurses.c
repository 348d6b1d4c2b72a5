// SPDX-License-Identifier: EUPL-1.2
#include "CNcurses.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

#include "keys.h"
#include "rescue.h"

static SCREEN *screen;
static bool is_utf8;
static bool has_colours;
static bool uses_paste;
static int cursor_shape = -1;

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
    keys_define(uses_paste);
    cursor_shape = -1;
    if (uses_paste) say("\033[?2004h");
    rescue_install(uses_paste, settings.last_words);

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

void cn_beep(void) {
    if (screen != NULL) beep();
}

void cn_repaint(void) {
    if (screen == NULL) return;
    clearok(curscr, TRUE);
    wnoutrefresh(stdscr);
    doupdate();
}
