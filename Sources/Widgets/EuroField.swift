// SPDX-License-Identifier: EUPL-1.2

public import Canvas

/// A line for an amount: a text field that lets through only what an amount is typed with, as `1.800,5`.
///
/// It keeps what was typed as it was typed; reading it is for the Domain.
public struct EuroField: Hashable, Sendable {
    /// The columns it is usually given.
    public static let width = 12
    static let maxLength = 16

    /// The line.
    public var field: TextField

    /// A field with its text.
    public init(_ text: String = "") {
        field = TextField(text, maxLength: Self.maxLength, filter: .euro)
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
