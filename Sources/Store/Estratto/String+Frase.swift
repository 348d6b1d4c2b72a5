// SPDX-License-Identifier: EUPL-1.2

extension String {
    /// The same words inside a sentence; an acronym stays as it is.
    var loweringFirst: String {
        guard let first, dropFirst().first?.isUppercase != true else { return self }
        return first.lowercased() + dropFirst()
    }
}
