// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Verifier {
    /// The envelopes of the values before and after of each change, against the kind of its data.
    func modificheEnvelopes() throws -> [String] {
        var wrong = 0
        for tipo in TipoModifica.allCases {
            let kind = Int(Istantanea.kind(tipo).rawValue)
            wrong +=
                try db.number(
                    """
                    SELECT count(*) FROM modifiche WHERE tipo = ?
                        AND (prima IS NOT NULL AND hex(substr(prima, 2, 1)) <> printf('%02X', ?)
                            OR dopo IS NOT NULL AND hex(substr(dopo, 2, 1)) <> printf('%02X', ?))
                    """, [tipo, kind, kind]) ?? 0
        }
        return wrong == 0 ? [] : ["Tabella modifiche: \(wrong) documenti con una busta sbagliata."]
    }
}
