// SPDX-License-Identifier: EUPL-1.2

/// How the widgets draw themselves.
///
/// In `linear` there are no frames, no bars and no columns of fields: one item per line, in words, as screen
/// readers and braille displays want it.
public enum Presentation: Hashable, Sendable {
    /// Frames, bars and fields side by side.
    case regular
    /// One item per line, no drawing characters.
    case linear
}
