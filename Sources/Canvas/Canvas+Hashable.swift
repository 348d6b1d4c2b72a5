// SPDX-License-Identifier: EUPL-1.2

extension Canvas: Hashable {
    /// Whether both show the same thing, cursor included.
    public static func == (left: Canvas, right: Canvas) -> Bool {
        guard left.size == right.size, left.cursor == right.cursor else { return false }
        if left.clusters.isEmpty, right.clusters.isEmpty { return left.cells == right.cells }
        return (0..<left.size.rows).allSatisfy { left.isRow($0, sameAs: right) }
    }

    /// Feeds what is shown to the hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(size)
        hasher.combine(cursor)
        for cell in cells {
            hasher.combine(cell.attributes)
            // A grapheme of several scalars hashes by its text: its index depends on the order of drawing.
            if cell.isCluster { hasher.combine(text(of: cell)) } else { hasher.combine(cell.code) }
        }
    }

    /// Whether a row shows the same cells as the same row of another screen of equal width.
    public func isRow(_ row: Int, sameAs other: Canvas) -> Bool {
        guard row >= 0, row < size.rows, row < other.size.rows, size.columns == other.size.columns else { return false }
        let start = row * size.columns
        return cells.withUnsafeBufferPointer { mine in
            other.cells.withUnsafeBufferPointer { theirs in
                for index in start..<(start + size.columns) {
                    let cell = mine[index]
                    let counterpart = theirs[index]
                    if cell.attributes != counterpart.attributes { return false }
                    if cell.isCluster || counterpart.isCluster {
                        if !text(of: cell).unicodeScalars.elementsEqual(other.text(of: counterpart).unicodeScalars) {
                            return false
                        }
                    } else if cell.code != counterpart.code {
                        return false
                    }
                }
                return true
            }
        }
    }
}
