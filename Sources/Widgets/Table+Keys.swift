// SPDX-License-Identifier: EUPL-1.2

public import Canvas

extension Table {
    /// Applies a key, with the rows that are shown under the header.
    ///
    /// Arrows or `j` and `k`, page up and down, Home or `g`, End or `G`, Enter to open. A digit is not used.
    public mutating func handle(_ key: Key, visibleRows: Int) -> TableEvent<RowID> {
        let page = max(1, visibleRows - 1)
        switch key {
        case .down, .character("j"):
            return move(by: 1, visibleRows: visibleRows)
        case .up, .character("k"):
            return move(by: -1, visibleRows: visibleRows)
        case .pageDown:
            return move(by: page, visibleRows: visibleRows)
        case .pageUp:
            return move(by: -page, visibleRows: visibleRows)
        case .home, .character("g"):
            if hasMoreBefore { return .needsMore(.first) }
            return move(by: -selectedIndex, visibleRows: visibleRows)
        case .end, .character("G"):
            if hasMoreAfter { return .needsMore(.last) }
            return move(by: rows.count - 1 - selectedIndex, visibleRows: visibleRows)
        case .enter:
            return selectedID.map { .activated($0) } ?? .ignored
        default:
            return .ignored
        }
    }

    /// The first row to show so that the selected one is among `visibleRows`, changing as little as possible.
    func top(visibleRows: Int) -> Int {
        let shown = max(1, visibleRows)
        let near = max(selectedIndex - shown + 1, min(top, selectedIndex))
        return max(0, min(near, max(0, rows.count - shown)))
    }

    private mutating func move(by step: Int, visibleRows: Int) -> TableEvent<RowID> {
        let target = selectedIndex + pendingMove + step
        if target >= rows.count, hasMoreAfter {
            return wait(target: target, last: rows.count - 1, for: .after, visibleRows: visibleRows)
        }
        if target < 0, hasMoreBefore {
            return wait(target: target, last: 0, for: .before, visibleRows: visibleRows)
        }
        pendingMove = 0
        select(index: target)
        top = top(visibleRows: visibleRows)
        return .moved
    }

    /// Goes as far as there are rows and keeps the rest of the move for when they come.
    private mutating func wait(
        target: Int, last: Int, for window: TableWindow, visibleRows: Int
    ) -> TableEvent<RowID> {
        select(index: last)
        pendingMove = target - selectedIndex
        top = top(visibleRows: visibleRows)
        return .needsMore(window)
    }
}
