// SPDX-License-Identifier: EUPL-1.2
//
// Which sequences of bytes are keys, and which keys those of curses are.
#pragma once

#include "CNcurses.h"

// Teaches curses the sequences its description of the terminal does not have.
void keys_define(bool uses_paste);

// What a code above 255 from wgetch means.
cn_event keys_event(int code);
