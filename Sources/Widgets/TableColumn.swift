// SPDX-License-Identifier: EUPL-1.2

public import Canvas

/// A column of a table.
public struct TableColumn: Hashable, Sendable {
    /// The word over it.
    public var title: String
    /// Its columns on the screen; 0 takes what the others leave.
    public var width: Int
    /// Where its cells stand; numbers go to the right.
    public var alignment: Alignment

    /// A column; flexible and to the left unless said otherwise.
    public init(title: String, width: Int = 0, alignment: Alignment = .left) {
        self.title = title
        self.width = width
        self.alignment = alignment
    }
}
