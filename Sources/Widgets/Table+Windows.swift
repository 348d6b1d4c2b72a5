// SPDX-License-Identifier: EUPL-1.2

extension Table {
    /// Gives new rows in place of all there were, as after a filter or when something was saved elsewhere.
    ///
    /// The selection stays on the same row; if that has gone, on the same position.
    public mutating func reload(
        _ rows: [TableRow<RowID>], total: Int? = nil, hasMoreBefore: Bool = false, hasMoreAfter: Bool = false
    ) {
        let id = selectedID
        let line = selectedIndex - top
        self.rows = rows
        self.total = total
        self.hasMoreBefore = hasMoreBefore
        self.hasMoreAfter = hasMoreAfter
        pendingMove = 0
        let same = id.flatMap { id in rows.firstIndex { $0.id == id } }
        select(index: same ?? selectedIndex)
        top = max(0, selectedIndex - max(0, line))
    }

    /// Answers `needsMore(.after)`: the rows that follow the last one.
    public mutating func append(_ more: [TableRow<RowID>], hasMoreAfter: Bool) {
        rows += more
        self.hasMoreAfter = hasMoreAfter
        completeMove()
        let excess = min(rows.count - Self.capacity, top)
        guard excess > 0 else { return }
        rows.removeFirst(excess)
        selectedIndex -= excess
        top -= excess
        hasMoreBefore = true
    }

    /// Answers `needsMore(.before)`: the rows that come before the first one, in the order of the list.
    public mutating func prepend(_ more: [TableRow<RowID>], hasMoreBefore: Bool) {
        rows.insert(contentsOf: more, at: 0)
        selectedIndex += more.count
        top += more.count
        self.hasMoreBefore = hasMoreBefore
        completeMove()
        guard rows.count > Self.capacity, selectedIndex < Self.capacity / 2 else { return }
        rows.removeLast(rows.count - Self.capacity)
        hasMoreAfter = true
    }

    /// Answers `needsMore(.first)`: the first rows of the list.
    public mutating func showFirst(_ rows: [TableRow<RowID>], hasMoreAfter: Bool) {
        self.rows = rows
        hasMoreBefore = false
        self.hasMoreAfter = hasMoreAfter
        pendingMove = 0
        selectedIndex = 0
        top = 0
    }

    /// Answers `needsMore(.last)`: the last rows of the list, in its order.
    public mutating func showLast(_ rows: [TableRow<RowID>], hasMoreBefore: Bool) {
        self.rows = rows
        self.hasMoreBefore = hasMoreBefore
        hasMoreAfter = false
        pendingMove = 0
        selectedIndex = max(0, rows.count - 1)
        top = selectedIndex
    }

    private mutating func completeMove() {
        select(index: selectedIndex + pendingMove)
        pendingMove = 0
    }
}
