// SPDX-License-Identifier: EUPL-1.2

import Domain

extension RigaConflitto {
    /// The keys in which the person kept theirs, from what the comparison brings back.
    static func takenFromTheirs(_ righe: [RigaConflitto], chosen: [String: String]) -> Set<String> {
        Set(righe.filter { chosen[$0.id] == $0.loro && $0.mio != $0.loro }.map(\.id))
    }

    /// The texts of the fields in which the person kept both, by field.
    static func joined(_ righe: [RigaConflitto], chosen: [String: String]) -> [String: String] {
        var found: [String: String] = [:]
        for riga in righe {
            if let unito = riga.unito, chosen[riga.id] == unito { found[riga.id] = unito }
        }
        return found
    }
}
