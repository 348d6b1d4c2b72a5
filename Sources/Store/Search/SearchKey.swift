// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The folded keys by which a person is found.
enum SearchKey {
    /// The key in which text is looked for inside a name: the first of the rotations in order, so that names with a
    /// common part are spread over the whole index and a walk along it meets one soon.
    static func contained(_ rotations: [String]) -> String { rotations.min() ?? "" }

    /// The ways a protocol is typed: with its seven digits and without leading zeros.
    static func of(_ protocollo: Protocollo) -> Set<String> {
        [FoldedKey.of(protocollo.text), "\(protocollo.numero) \(protocollo.anno)"]
    }
}

extension Recorder {
    /// Adds the keys of the names and of the codice fiscale; a former codice fiscale keeps its key.
    func index(names: [String], codiceFiscale: CodiceFiscale?, of persona: Identifier<Persona>) throws {
        for name in names where !name.isEmpty { try index(name, "n", "nome", persona) }
        if let codiceFiscale { try index(FoldedKey.of(codiceFiscale.value), "n", "codice_fiscale", persona) }
    }

    /// Adds the keys of a protocolled domanda.
    func index(_ protocollo: Protocollo, codice: String, of domanda: Domanda) throws {
        for key in SearchKey.of(protocollo).sorted() {
            try index(key, "c", "protocollo", domanda.richiedente, domanda.id)
        }
        try index(FoldedKey.of(codice), "c", "codice", domanda.richiedente, domanda.id)
    }

    private func index(
        _ key: String, _ kind: String, _ origin: String, _ persona: Identifier<Persona>,
        _ domanda: Identifier<Domanda>? = nil
    ) throws {
        try db.execute(
            cached: """
                INSERT INTO chiavi_ricerca (tipo, chiave, persona_id, domanda_id, origine) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """, [kind, key, persona, domanda, origin])
    }
}
