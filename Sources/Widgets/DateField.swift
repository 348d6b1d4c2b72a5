// SPDX-License-Identifier: EUPL-1.2

public import Canvas

/// A line for a date: it lets through only what a date is typed with, as `15/3`, `150318`, `oggi`, `+30`.
///
/// It keeps what was typed as it was typed; reading it is for the Domain.
public struct DateField: Hashable, Sendable {
    /// The columns it is usually given.
    public static let width = 11
    static let maxLength = 20

    /// The line.
    public var field: TextField

    /// A field with its text.
    public init(_ text: String = "") {
        field = TextField(text, maxLength: Self.maxLength, filter: .date)
    }

    /// What is typed.
    public var text: String {
        get { field.text }
        set { field.text = newValue }
    }

    /// Applies a key: `true` when the key means something here.
    public mutating func handle(_ key: Key) -> Bool {
        field.handle(key)
    }

    /// Draws the field.
    public func draw(on canvas: inout Canvas, row: Int, column: Int, isFocused: Bool) {
        field.draw(on: &canvas, row: row, column: column, width: Self.width, isFocused: isFocused)
    }
}
