// SPDX-License-Identifier: EUPL-1.2
//
// The whole of curses that this program uses. No name, macro or global of ncurses passes this header, and
// nothing here is thread-safe: one thread opens, reads, draws and closes.
#pragma once

#include <stdbool.h>
#include <stdint.h>

// What cn_open answers.
enum {
    CN_OPENED = 0,
    CN_NOT_A_TERMINAL = 1,
    CN_UNKNOWN_TERMINAL = 2,
    CN_NO_CURSOR_ADDRESSING = 3,
};

// What cn_read answers: a kind, and a code for the first two.
enum {
    CN_NOTHING = 0,      // the time is over
    CN_CHARACTER = 1,    // code: a Unicode scalar, control characters included
    CN_KEY = 2,          // code: one of the keys below
    CN_RESIZE = 3,       // ask cn_rows and cn_columns
    CN_HANG_UP = 4,      // end of input, or SIGHUP, SIGTERM, SIGINT, SIGQUIT; for ever after
    CN_PASTE_BEGIN = 5,
    CN_PASTE_END = 6,
};

enum {
    CN_KEY_UNKNOWN = 0,
    CN_KEY_UP = 1,
    CN_KEY_DOWN = 2,
    CN_KEY_LEFT = 3,
    CN_KEY_RIGHT = 4,
    CN_KEY_HOME = 5,
    CN_KEY_END = 6,
    CN_KEY_PAGE_UP = 7,
    CN_KEY_PAGE_DOWN = 8,
    CN_KEY_INSERT = 9,
    CN_KEY_DELETE = 10,
    CN_KEY_BACKSPACE = 11,
    CN_KEY_ENTER = 12,
    CN_KEY_BACK_TAB = 13,
    CN_KEY_FUNCTION = 100,  // plus the number of the key
};

typedef struct {
    int32_t kind;
    uint32_t code;
} cn_event;

enum {
    CN_BOLD = 1,
    CN_REVERSE = 2,
    CN_UNDERLINE = 4,
    CN_DIM = 8,
};

// Colours of cn_put, always on the terminal's own background.
enum {
    CN_DEFAULT_COLOUR = 0,
    CN_RED = 1,
    CN_GREEN = 2,
};

typedef struct {
    const char *terminal;     // the value of TERM
    int32_t escape_delay;     // milliseconds to wait after ESC for the rest of a key
    bool use_colours;
    bool use_paste;           // the terminal knows bracketed paste
    const char *last_words;   // ASCII; what the operator reads when the program breaks
    bool prefer_utf8;         // the environment names a UTF-8 locale, even one that is not installed
} cn_settings;

int32_t cn_open(cn_settings settings);
void cn_close(void);
int32_t cn_rows(void);
int32_t cn_columns(void);
bool cn_is_utf8(void);
bool cn_has_colours(void);
cn_event cn_read(int32_t timeout_ms);
// Columns that curses will give to a scalar, -1 for one it will not print.
int32_t cn_width(uint32_t scalar);
void cn_erase(void);
void cn_put(int32_t row, int32_t column, const uint8_t *utf8, int32_t length, uint32_t attributes, int32_t colour);
// Sends what changed and leaves the cursor there; a negative row hides it.
void cn_present(int32_t row, int32_t column);
// Sends the whole screen again.
void cn_repaint(void);
// One short beep.
void cn_beep(void);
