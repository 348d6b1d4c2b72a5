// SPDX-License-Identifier: EUPL-1.2

/// Several lines of text being typed, wrapped at a fixed number of columns.
///
/// The text is kept by paragraph, with the places where each is broken, so that a key costs as much as the paragraph
/// it changes and not as the whole text: hundreds of kilobytes pasted stay quick.
public struct TextArea: Hashable, Sendable {
    var paragraphs: [String]
    var breaks: [[Int]]
    var paragraph: Int
    var offset: Int
    /// The column the up and down arrows try to keep.
    var wantedColumn: Int?
    var graphemes: Int
    var firstRow: Int

    /// How many graphemes may be typed.
    public var maxLength: Int
    /// The columns at which a line is broken.
    public var columns: Int {
        didSet {
            guard columns != oldValue else { return }
            columns = max(2, columns)
            breaks = paragraphs.map { Self.breaks(of: $0, columns: columns) }
            keepCursorVisible()
        }
    }
    /// The rows that are shown.
    public var rows: Int {
        didSet {
            rows = max(1, rows)
            keepCursorVisible()
        }
    }

    /// A text, the cursor at its end, broken at `columns` and shown in `rows`.
    public init(_ text: String = "", rows: Int = 6, columns: Int = 72, maxLength: Int = 500_000) {
        self.paragraphs = [""]
        self.breaks = [[0]]
        self.paragraph = 0
        self.offset = 0
        self.graphemes = 0
        self.firstRow = 0
        self.maxLength = maxLength
        self.columns = max(2, columns)
        self.rows = max(1, rows)
        load(text)
    }

    /// The text, paragraphs parted by line breaks; setting it puts the cursor at its end.
    public var text: String {
        get { paragraphs.joined(separator: "\n") }
        set { load(newValue) }
    }

    /// The graphemes before the cursor, a line break counting as one.
    public var cursor: Int {
        get { paragraphs[..<paragraph].reduce(offset) { $0 + $1.count + 1 } }
        set {
            var rest = max(0, newValue)
            wantedColumn = nil
            for index in paragraphs.indices {
                let length = paragraphs[index].count
                if rest <= length || index == paragraphs.count - 1 {
                    paragraph = index
                    offset = min(rest, length)
                    break
                }
                rest -= length + 1
            }
            keepCursorVisible()
        }
    }

    /// Whether nothing is written.
    public var isEmpty: Bool { paragraphs.count == 1 && paragraphs[0].isEmpty }

    /// How many rows the whole text takes.
    public var rowCount: Int { breaks.reduce(0) { $0 + $1.count } }

    private mutating func load(_ text: String) {
        paragraphs = Self.paragraphs(of: text)
        breaks = paragraphs.map { Self.breaks(of: $0, columns: columns) }
        graphemes = paragraphs.reduce(paragraphs.count - 1) { $0 + $1.count }
        paragraph = paragraphs.count - 1
        offset = paragraphs[paragraph].count
        wantedColumn = nil
        firstRow = 0
        keepCursorVisible()
    }
}
