// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// How an archive is encrypted and who has its keys, to be read by people and by programs.
public struct StatoChiaviDocument: Hashable, Sendable {
    /// A class of documents and who reads it.
    public struct Gruppo: Hashable, Sendable {
        let codice: String
        let nome: String
        let versione: Int
        let membri: [String]
        let inAttesa: [String]
        let isCustodito: Bool

        /// A class from its parts.
        public init(
            codice: String, nome: String, versione: Int, membri: [String], inAttesa: [String], isCustodito: Bool
        ) {
            self.codice = codice
            self.nome = nome
            self.versione = versione
            self.membri = membri
            self.inAttesa = inAttesa
            self.isCustodito = isCustodito
        }
    }

    private let isActive: Bool
    private let attivata: Instant?
    private let inChiaro: Int
    private let sigillati: Int
    private let daRinnovare: Int
    private let gruppi: [Gruppo]
    private let senzaChiave: [String]

    /// The state from its parts.
    public init(
        isActive: Bool, attivata: Instant?, inChiaro: Int, sigillati: Int, daRinnovare: Int, gruppi: [Gruppo],
        senzaChiave: [String]
    ) {
        self.isActive = isActive
        self.attivata = attivata
        self.inChiaro = inChiaro
        self.sigillati = sigillati
        self.daRinnovare = daRinnovare
        self.gruppi = gruppi
        self.senzaChiave = senzaChiave
    }

    /// One object.
    public var json: JsonValue {
        .object([
            ("cifrato", .boolean(isActive)), ("dal", attivata.map { .string($0.iso) } ?? .null),
            ("documenti_in_chiaro", .number(inChiaro)), ("documenti_cifrati", .number(sigillati)),
            ("documenti_da_rinnovare", .number(daRinnovare)),
            (
                "classi",
                .array(
                    gruppi.map {
                        .object([
                            ("codice", .string($0.codice)), ("nome", .string($0.nome)),
                            ("versione", .number($0.versione)), ("membri", .array($0.membri.map { .string($0) })),
                            ("in_attesa", .array($0.inAttesa.map { .string($0) })),
                            ("custodita", .boolean($0.isCustodito)),
                        ])
                    })
            ),
            ("senza_chiave", .array(senzaChiave.map { .string($0) })),
        ])
    }

    /// A few lines, then one for each class.
    public var text: String {
        guard isActive else {
            return "L'archivio non è cifrato: \(inChiaro) documenti in chiaro. Si cifra con percorso chiavi attiva.\n"
        }
        var lines = [
            "L'archivio è cifrato\(attivata.map { " dal " + RomeTime($0).date.italian } ?? "").",
            "Documenti cifrati: \(sigillati); in chiaro: \(inChiaro); da rinnovare: \(daRinnovare).",
        ]
        if inChiaro + daRinnovare > 0 { lines.append("Per finire: percorso chiavi completa.") }
        lines.append("")
        for gruppo in gruppi {
            var who = gruppo.membri.isEmpty ? "nessuno" : gruppo.membri.joined(separator: ", ")
            if gruppo.isCustodito { who += " (la conserva chi ha attivato la cifratura)" }
            if !gruppo.inAttesa.isEmpty { who += "; in attesa: " + gruppo.inAttesa.joined(separator: ", ") }
            lines.append("\(gruppo.nome): \(who)")
        }
        if !senzaChiave.isEmpty {
            lines += ["", "Non hanno ancora una chiave: \(senzaChiave.joined(separator: ", "))."]
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
