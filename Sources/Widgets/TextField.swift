// SPDX-License-Identifier: EUPL-1.2

/// One line of text being typed, with the place of the cursor.
///
/// The cursor is an index of graphemes: `Ros|si` is `text` "Rossi", `cursor` 3. What is typed beyond
/// `maxLength` is refused, what is already there is never shortened.
public struct TextField: Hashable, Sendable {
    /// The text; setting it puts the cursor at its end.
    public var text: String {
        get { content }
        set {
            content = newValue
            place = newValue.count
        }
    }

    /// The graphemes before the cursor.
    public var cursor: Int {
        get { place }
        set { place = max(0, min(newValue, content.count)) }
    }

    /// How many graphemes may be typed.
    public var maxLength: Int
    /// Which characters are accepted.
    public var filter: TextFilter

    /// The first character typed takes the place of the whole text, as over a default; any other key keeps it.
    public var replacesOnTyping = false

    var content: String
    var place: Int

    /// A line with its text, the cursor at its end.
    public init(_ text: String = "", maxLength: Int = 200, filter: TextFilter = .any) {
        self.content = text
        self.place = text.count
        self.maxLength = maxLength
        self.filter = filter
    }

    /// Whether nothing is written.
    public var isEmpty: Bool { content.isEmpty }
}
