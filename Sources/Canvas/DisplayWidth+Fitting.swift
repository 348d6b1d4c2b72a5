// SPDX-License-Identifier: EUPL-1.2

extension DisplayWidth {
    /// The longest beginning of a text that fits in `width` columns; a grapheme is never split.
    public static func clip(_ s: String, to width: Int) -> String {
        guard width > 0 else { return "" }
        if s.utf8.count <= width, of(s) <= width { return s }
        var used = 0
        var end = s.startIndex
        while end < s.endIndex {
            let columns = of(s[end])
            if used + columns > width { break }
            used += columns
            end = s.index(after: end)
        }
        return String(s[..<end])
    }

    /// The text itself if it fits, else its beginning followed by `…`, in `width` columns at most.
    public static func ellipsize(_ s: String, to width: Int) -> String {
        if of(s) <= width { return s }
        guard width > 0 else { return "" }
        return clip(s, to: width - 1) + "\u{2026}"
    }

    /// The text in exactly `width` columns: clipped when too long, filled with spaces when short.
    public static func pad(_ s: String, to width: Int, alignment: Alignment = .left) -> String {
        guard width > 0 else { return "" }
        var text = s
        var used = of(text)
        if used > width {
            text = clip(text, to: width)
            used = of(text)
        }
        let missing = width - used
        if missing == 0 { return text }
        let before =
            switch alignment {
            case .left: 0
            case .right: missing
            case .center: missing / 2
            }
        let padded = String(repeating: " ", count: before) + text + String(repeating: " ", count: missing - before)
        // Marks at the beginning of a text join the space before them, and then fill less than alone.
        let lost = before == 0 ? 0 : width - of(padded)
        return lost > 0 ? padded + String(repeating: " ", count: lost) : padded
    }
}
