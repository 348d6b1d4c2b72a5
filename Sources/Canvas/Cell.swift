// SPDX-License-Identifier: EUPL-1.2

/// One column of one row, as it is shown.
public struct Cell: Hashable, Sendable {
    /// One grapheme; empty in the right half of a wide one.
    public let text: String
    /// How it looks.
    public let style: Style

    /// A cell from its grapheme and style.
    public init(text: String, style: Style = .plain) {
        self.text = text
        self.style = style
    }
}
