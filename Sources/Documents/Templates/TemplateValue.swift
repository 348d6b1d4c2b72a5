// SPDX-License-Identifier: EUPL-1.2

/// What a template may write or repeat.
public enum TemplateValue: Hashable, Sendable {
    /// Words, escaped when they are written.
    case text(String)
    /// Whether a part of the template is there.
    case flag(Bool)
    /// A part of the template for each element, with the names of the element.
    case list([[String: TemplateValue]])

    /// Words that may lack: a section of that name is there only when they do not.
    public static func optional(_ text: String?) -> TemplateValue {
        guard let text, !text.isEmpty else { return .flag(false) }
        return .text(text)
    }

    /// A part of the template for each text, which is written as `testo`.
    public static func texts(_ texts: [String]) -> TemplateValue {
        .list(texts.map { ["testo": .text($0)] })
    }

    /// As the library of templates reads it.
    var plain: Any {
        switch self {
        case .text(let text): text
        case .flag(let flag): flag
        case .list(let rows): rows.map { $0.mapValues(\.plain) }
        }
    }
}
