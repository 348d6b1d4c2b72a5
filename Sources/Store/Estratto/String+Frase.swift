// SPDX-License-Identifier: EUPL-1.2

extension String {
    /// The same words inside a sentence; an acronym stays as it is.
    var loweringFirst: String {
        guard let first, !prefix(while: { $0 != " " }).dropFirst().contains(where: \.isUppercase) else { return self }
        return first.lowercased() + dropFirst()
    }
}
