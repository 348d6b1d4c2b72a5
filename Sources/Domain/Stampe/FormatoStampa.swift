// SPDX-License-Identifier: EUPL-1.2

/// The kinds of file a paper is saved as.
public enum FormatoStampa: String, CaseIterable, Hashable, Sendable, Codable {
    case pdf, html

    /// The format of a path, by its ending; `nil` when it has neither.
    public init?(path: String) {
        let ending = path.split(separator: "/", omittingEmptySubsequences: false).last.flatMap { name -> Substring? in
            guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
            return name[name.index(after: dot)...]
        }
        guard let ending, let format = FormatoStampa(rawValue: ending.lowercased()) else { return nil }
        self = format
    }
}
