// SPDX-License-Identifier: EUPL-1.2
//
// What gives the terminal back when the program is stopped or breaks.
#pragma once

#include <stdbool.h>

// Keeps the modes of the terminal and the handlers as they are, before curses changes them; forbids core dumps.
void rescue_remember(void);

// Prepares the bytes that undo the screen and the words after them, and installs the handlers; curses must be open.
void rescue_install(bool uses_paste, const char *last_words);

// Puts back the handlers found by rescue_remember.
void rescue_remove(void);

// Whether a signal has asked the program to stop.
bool rescue_is_asked_to_stop(void);
