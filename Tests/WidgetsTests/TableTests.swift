// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing
import Widgets

@Suite struct TableTests {
    static func rows(_ range: Range<Int>) -> [TableRow<Int>] {
        range.map { TableRow(id: $0, cells: ["\($0)", "nucleo \($0)", "\($0 * 10)"]) }
    }

    static func table(_ range: Range<Int> = 0..<10, before: Bool = false, after: Bool = false) -> Table<Int> {
        Table(
            columns: [
                TableColumn(title: "pos.", width: 4, alignment: .right), TableColumn(title: "nucleo"),
                TableColumn(title: "gg", width: 4, alignment: .right),
            ], rows: rows(range), hasMoreAfter: after, hasMoreBefore: before)
    }

    static func press(_ table: inout Table<Int>, _ keys: String, visibleRows: Int = 4) -> TableEvent<Int> {
        var event = TableEvent<Int>.ignored
        for key in Keyboard.keys(keys) { event = table.handle(key, visibleRows: visibleRows) }
        return event
    }

    @Test(arguments: [
        ("↓", 1, 0), ("jjj", 3, 0), ("jjjj", 4, 1), ("jjjjk", 3, 1), ("↑", 0, 0), ("⟩", 0, 0), ("G", 9, 6), ("⇲", 9, 6),
        ("Gg", 0, 0), ("⇲⇱", 0, 0), ("⇟", 3, 0), ("⇟⇟", 6, 3), ("⇟⇟⇟⇟", 9, 6), ("⇟⇟⇞", 3, 3), ("G↑↑↑", 6, 6),
        ("G↑↑↑↑", 5, 5),
    ])
    func `a key moves the selection and the window follows as little as it can`(keys: String, selected: Int, top: Int) {
        var table = Self.table()
        _ = Self.press(&table, keys)
        #expect(table.selectedID == selected)
        #expect(table.top == top)
    }

    @Test func `Enter opens the selected row, and nothing when there is none`() {
        var table = Self.table()
        #expect(Self.press(&table, "↓⏎") == .activated(1))
        var empty = Self.table(0..<0)
        #expect(Self.press(&empty, "⏎") == .ignored)
        #expect(Self.press(&empty, "↓↑G") == .moved)
        #expect(empty.selected == nil)
        #expect(Self.press(&table, "7") == .ignored)
        #expect(Self.press(&table, "⎋") == .ignored)
    }

    @Test func `a move beyond the rows asks for more and is completed when they come`() {
        var table = Self.table(after: true)
        #expect(Self.press(&table, "⇟⇟⇟") == .moved)
        #expect(Self.press(&table, "⇟") == .needsMore(.after))
        #expect(table.selectedID == 9)
        #expect(Self.press(&table, "↓") == .needsMore(.after))
        table.append(Self.rows(10..<20), hasMoreAfter: false)
        #expect(table.selectedID == 13)
        #expect(Self.press(&table, "G") == .moved)
        #expect(table.selectedID == 19)
    }

    @Test func `a move before the rows asks for those before and keeps the same rows in sight`() {
        var table = Self.table(10..<20, before: true)
        #expect(Self.press(&table, "↓↑↑") == .needsMore(.before))
        table.prepend(Self.rows(0..<10), hasMoreBefore: false)
        #expect(table.selectedID == 9)
        #expect(table.rows.map(\.id) == Array(0..<20))
        #expect(Self.press(&table, "g") == .moved)
        #expect(table.selectedID == 0)
    }

    @Test func `the ends of a longer list are asked for`() {
        var table = Self.table(10..<20, before: true, after: true)
        #expect(Self.press(&table, "G") == .needsMore(.last))
        table.showLast(Self.rows(90..<100), hasMoreBefore: true)
        #expect(table.selectedID == 99)
        #expect(!table.hasMoreAfter)
        #expect(Self.press(&table, "g") == .needsMore(.first))
        table.showFirst(Self.rows(0..<10), hasMoreAfter: true)
        #expect(table.selectedID == 0)
        #expect(!table.hasMoreBefore)
    }

    @Test func `new rows keep the selection on the same one, or on the same position`() {
        var table = Self.table()
        _ = Self.press(&table, "jjjjj")
        table.reload(Self.rows(3..<12))
        #expect(table.selectedID == 5)
        table.reload(Self.rows(6..<12))
        #expect(table.selectedID == 8)
        table.reload([])
        #expect(table.selected == nil)
        table.reload(Self.rows(0..<2))
        #expect(table.selectedID == 0)
    }

    @Test func `walking through a long list never keeps all of it`() {
        var table = Self.table(0..<50, after: true)
        for _ in 0..<3_000 {
            if Self.press(&table, "↓", visibleRows: 20) == .needsMore(.after), let last = table.rows.last?.id {
                table.append(Self.rows((last + 1)..<(last + 51)), hasMoreAfter: true)
            }
        }
        #expect(table.selectedID == 3_000)
        #expect(table.rows.count <= Table<Int>.capacity)
        #expect(table.hasMoreBefore)
        for _ in 0..<2_500 {
            if Self.press(&table, "↑", visibleRows: 20) == .needsMore(.before), let first = table.rows.first?.id {
                table.prepend(Self.rows((first - 50)..<first), hasMoreBefore: first > 50)
            }
        }
        #expect(table.selectedID == 500)
        #expect(table.rows.count <= Table<Int>.capacity)
        #expect(zip(table.rows, table.rows.dropFirst()).allSatisfy { $0.id + 1 == $1.id })
    }

    @Test func `the selected row is marked by a sign, a style and the cursor`() {
        var table = Table(
            columns: [
                TableColumn(title: "pos.", width: 4, alignment: .right), TableColumn(title: "nucleo"),
                TableColumn(title: "gg", width: 4, alignment: .right),
            ],
            rows: [
                TableRow(id: 1, cells: ["1", "Fittizi", "58"], style: .problem, mark: "!"),
                TableRow(id: 2, cells: ["2", "Inventati dal nome molto lungo", "46"]),
                TableRow(id: 3, cells: ["3", "漢字漢字漢字漢字", "46"]),
            ])
        _ = Self.press(&table, "↓")
        let canvas = Sheet.draw(rows: 5, columns: 30) { table.draw(on: &$0, in: $0.whole, isFocused: true) }
        #expect(
            canvas.rows() == [
                "   pos.  nucleo             gg", " !    1  Fittizi            58", "▸     2  Inventati dal …    46",
                "      3  漢字漢字漢字漢…    46", "",
            ])
        #expect(
            canvas.styleRows() == [
                "...---------------------------", ".!.!!!!!!!!!!!!!!!!!!!!!!!!!!!", "...fffffffffffffffffffffffffff",
                String(repeating: ".", count: 30), String(repeating: ".", count: 30),
            ])
        #expect(canvas.cursor == Point(row: 2, column: 0))
        let resting = Sheet.draw(rows: 5, columns: 30) { table.draw(on: &$0, in: $0.whole, isFocused: false) }
        #expect(resting.cursor == nil)
        #expect(!resting.styleRows()[2].contains("f"))
        #expect(resting.rows() == canvas.rows())
    }

    @Test func `a place that gets smaller still shows the selected row`() {
        var table = Self.table()
        _ = Self.press(&table, "jjjjjjj", visibleRows: 20)
        for rows in 2...12 {
            let canvas = Sheet.draw(rows: rows, columns: 40) { table.draw(on: &$0, in: $0.whole, isFocused: true) }
            #expect(canvas.rows().contains { $0.hasPrefix("▸     7") }, "rows \(rows)")
        }
    }

    @Test func `an empty table says so`() {
        let canvas = Sheet.draw(rows: 3, columns: 30) {
            Self.table(0..<0).draw(on: &$0, in: $0.whole, isFocused: true)
        }
        #expect(canvas.rows()[1] == "   Nessuna voce.")
        #expect(canvas.cursor == Point(row: 1, column: 0))
    }
}
