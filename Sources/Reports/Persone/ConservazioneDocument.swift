// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// What is due, to be read by people and by programs.
public struct ConservazioneDocument: Hashable, Sendable {
    private let elenco: ElencoConservazione

    /// A list.
    public init(_ elenco: ElencoConservazione) {
        self.elenco = elenco
    }

    /// The rule of each kind, then what is due.
    public var text: String {
        var lines = ["Conservazione dei dati al \(elenco.al.italian)", ""]
        for categoria in CategoriaConservazione.allCases {
            let words =
                elenco.regole[categoria].map {
                    "\($0.anniInParole) \(categoria.dalFatto), \($0.attoInParole), in vigore dal \($0.dal.italian)"
                } ?? "tempo non stabilito: nulla scade finché l'ente non lo scrive con un atto"
            lines.append("  \(categoria.denominazione): \(words)")
        }
        lines.append("")
        if elenco.voci.isEmpty { lines.append("Niente è scaduto.") }
        for voce in elenco.voci {
            let many = voce.quanti == 1 ? "" : " (\(voce.quanti))"
            lines.append(
                "  \(voce.scaduta.italian)  \(voce.riferimento)\(many): \(voce.motivo); fatto del \(voce.fatto.italian)"
            )
        }
        lines.append("")
        lines.append("Il programma non toglie nulla da solo: percorso conservazione anonimizza CODICE, uno alla volta.")
        return lines.joined(separator: "\n") + "\n"
    }

    /// The same for programs.
    public var json: JsonValue {
        .object([
            ("al", .string(elenco.al.iso)),
            (
                "regole",
                .array(
                    CategoriaConservazione.allCases.map { categoria in
                        let regola = elenco.regole[categoria]
                        return .object([
                            ("categoria", .string(categoria.rawValue)),
                            ("anni", regola.map { .number($0.anni) } ?? .null),
                            ("atto", .string(ifAny: regola?.attoInParole)),
                            ("dal", .string(ifAny: regola?.dal.iso)),
                        ])
                    })
            ),
            (
                "scaduti",
                .array(
                    elenco.voci.map {
                        .object([
                            ("categoria", .string($0.categoria.rawValue)), ("riferimento", .string($0.riferimento)),
                            ("quanti", .number($0.quanti)), ("fatto", .string($0.fatto.iso)),
                            ("scaduta", .string($0.scaduta.iso)), ("motivo", .string($0.motivo)),
                        ])
                    })
            ),
        ])
    }
}
