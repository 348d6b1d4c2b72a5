// SPDX-License-Identifier: EUPL-1.2

import Widgets

/// How two texts of one field become one, when a person keeps both.
public enum UnioneTesti: Hashable, Sendable {
    /// On one line, of so many letters at most.
    case riga(maxLength: Int)
    /// One under the other.
    case paragrafi

    /// The way of a field; nil where it holds one value of a list, a date, a number.
    init?(_ kind: FieldKind) {
        switch kind {
        case .text(let maxLength): self = .riga(maxLength: maxLength)
        case .area: self = .paragrafi
        default: return nil
        }
    }

    /// The two texts; nil when one is empty or already in the other, or the two do not fit.
    func join(_ mine: String, _ theirs: String) -> String? {
        guard !mine.isEmpty, !theirs.isEmpty, !mine.contains(theirs), !theirs.contains(mine) else { return nil }
        switch self {
        case .paragrafi: return "\(theirs)\n\(mine)"
        case .riga(let maxLength):
            let joined = "\(theirs) / \(mine)"
            return joined.count <= maxLength ? joined : nil
        }
    }
}
