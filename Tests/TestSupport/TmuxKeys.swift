// SPDX-License-Identifier: EUPL-1.2

import Canvas

/// Keys in the words of tmux.
enum TmuxKeys {
    /// The arguments of the fewest `send-keys` that press these keys; each Escape stands alone, at the end of its own.
    ///
    /// What follows an Escape at once would be read as one key with it.
    static func batches(_ keys: [Key]) -> [(arguments: [String], count: Int)] {
        var batches: [(arguments: [String], count: Int)] = []
        var isLiteral = false
        for key in keys {
            let isText = if case .character = key { true } else { false }
            if batches.isEmpty || isLiteral != isText || batches.last?.arguments.last == "Escape" {
                batches.append((isText ? ["-l", ""] : [], 0))
                isLiteral = isText
            }
            if case .character(let character) = key {
                batches[batches.count - 1].arguments[1].append(character)
            } else {
                batches[batches.count - 1].arguments.append(name(key))
            }
            batches[batches.count - 1].count += 1
        }
        return batches.map { batch in
            guard batch.arguments.first == "-l" else { return batch }
            // A semicolon at the end would part two commands of tmux.
            var text = batch.arguments[1]
            if text.hasSuffix(";") { text = text.dropLast() + "\\;" }
            return (["-l", "--", text], batch.count)
        }
    }

    private static func name(_ key: Key) -> String {
        switch key {
        case .character(let character): String(character)
        case .enter: "Enter"
        case .escape: "Escape"
        case .tab: "Tab"
        case .backTab: "BTab"
        case .backspace: "BSpace"
        case .delete: "DC"
        case .insert: "IC"
        case .up: "Up"
        case .down: "Down"
        case .left: "Left"
        case .right: "Right"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PPage"
        case .pageDown: "NPage"
        case .function(let number): "F\(number)"
        case .control(let letter): "C-\(letter)"
        case .unknown: "F20"
        }
    }
}
