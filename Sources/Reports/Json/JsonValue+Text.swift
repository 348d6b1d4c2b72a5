// SPDX-License-Identifier: EUPL-1.2

extension JsonValue {
    /// The JSON text, two spaces for each level, with a line break at its end.
    ///
    /// Source: RFC 8259. Accents stay as they are (UTF-8); control characters, the two line separators that break
    /// older readers and the marks that turn the direction of a line are escaped.
    public var text: String {
        var written = ""
        write(to: &written, indent: 0)
        return written + "\n"
    }

    private func write(to text: inout String, indent: Int) {
        switch self {
        case .string(let value): JsonValue.write(value, to: &text)
        case .number(let value): text += "\(value)"
        case .boolean(let value): text += value ? "true" : "false"
        case .null: text += "null"
        case .array(let values):
            JsonValue.write(values, "[", "]", to: &text, indent: indent) { value, text in
                value.write(to: &text, indent: indent + 1)
            }
        case .object(let members):
            JsonValue.write(members, "{", "}", to: &text, indent: indent) { member, text in
                JsonValue.write(member.0, to: &text)
                text += ": "
                member.1.write(to: &text, indent: indent + 1)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], _ open: String, _ close: String, to text: inout String, indent: Int,
        item: (Item, inout String) -> Void
    ) {
        guard !items.isEmpty else {
            text += open + close
            return
        }
        text += open
        for (index, value) in items.enumerated() {
            text += (index == 0 ? "\n" : ",\n") + String(repeating: "  ", count: indent + 1)
            item(value, &text)
        }
        text += "\n" + String(repeating: "  ", count: indent) + close
    }

    private static func write(_ value: String, to text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{61C}", "\u{200E}", "\u{200F}", "\u{2028}"..."\u{202E}",
                "\u{2066}"..."\u{2069}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
