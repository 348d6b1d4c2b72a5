// SPDX-License-Identifier: EUPL-1.2

import Testing

/// What only the built program in a real terminal can show, one at a time: each has programs of its own.
@Suite(.serialized) enum EndToEnd {}
