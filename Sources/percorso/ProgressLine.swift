// SPDX-License-Identifier: EUPL-1.2

/// A bar on one line of the terminal, redrawn in place; nothing at all on a pipe.
final class ProgressLine {
    private let label: String
    private let isShown = StandardError.isTerminal
    private var shown = -1

    init(_ label: String) { self.label = label }

    /// Draws the bar when the percentage has changed.
    func update(_ done: Int, of total: Int) {
        guard isShown, total > 0 else { return }
        let percent = min(100, done * 100 / total)
        guard percent != shown else { return }
        shown = percent
        let filled = percent * 30 / 100
        let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: 30 - filled)
        StandardError.write("\r\(label) \(bar) \(percent)%")
    }

    /// Takes the bar away.
    func end() {
        guard isShown, shown >= 0 else { return }
        StandardError.write("\r" + String(repeating: " ", count: label.count + 37) + "\r")
    }
}
