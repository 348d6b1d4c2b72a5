// SPDX-License-Identifier: EUPL-1.2
#include "keys.h"

#include <curses.h>

// Keys of our own, beyond those ncurses numbers by itself.
enum {
    PASTE_BEGIN = KEY_MAX + 1000,
    PASTE_END,
    KEYPAD,  // plus the ASCII character of a key of the keypad
};

static void define(const char *sequence, int code) {
    if (key_defined(sequence) == 0) define_key(sequence, code);
}

// Sequences that terminals send whatever their description says; PuTTY is the frequent one.
void keys_define(bool uses_paste) {
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
    define_key("\033[Z", KEY_BTAB);
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

static cn_event event(int32_t kind, uint32_t code) { return (cn_event){.kind = kind, .code = code}; }

cn_event keys_event(int code) {
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
