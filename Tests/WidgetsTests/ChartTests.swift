// SPDX-License-Identifier: EUPL-1.2

import Testing
import Widgets

@Suite struct ChartTests {
    @Test(arguments: [
        (0, ""), (-5, ""), (1, "▏"), (50, "█████"), (55, "█████▌"), (100, "██████████"), (250, "██████████"),
        (24, "██▍"),
    ])
    func `a bar is as long as its share, in eighths`(value: Int, bar: String) {
        #expect(Chart.bar(value: value, max: 100, width: 10) == bar)
    }

    @Test func `a bar of what is no number is nothing`() {
        #expect(Chart.bar(value: .nan, max: 1, width: 10).isEmpty)
        #expect(Chart.bar(value: 1, max: 0, width: 10).isEmpty)
        #expect(Chart.bar(value: 1.0, max: .infinity, width: 10).isEmpty)
        #expect(Chart.bar(value: 1, max: 1, width: 0).isEmpty)
    }

    @Test func `a line goes from the lowest to the highest`() {
        #expect(Chart.sparkline([0, 1, 2, 3, 4, 5, 6, 7]) == "▁▂▃▄▅▆▇█")
        #expect(Chart.sparkline([5, 5]) == "▄▄")
        #expect(Chart.sparkline([1, .nan, 2]) == "▁ █")
        #expect(Chart.sparkline([]).isEmpty)
    }

    @Test func `a box shows the five numbers of a distribution`() {
        #expect(
            Chart.box(min: 25, q1: 29, median: 31, q3: 35, max: 40, width: 31) == "├───────[███│███████]─────────┤")
        #expect(Chart.box(min: 1, q1: 1, median: 1, q3: 1, max: 1, width: 9) == "├──[│]──┤")
        #expect(Chart.box(min: 0, q1: 0, median: 0, q3: 10, max: 10, width: 9).count == 9)
        #expect(Chart.box(min: 0, q1: 5, median: 4, q3: 10, max: 10, width: 9).isEmpty)
        #expect(Chart.box(min: 0, q1: 1, median: 2, q3: 3, max: 4, width: 6).isEmpty)
    }
}
