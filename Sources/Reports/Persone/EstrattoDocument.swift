// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// The extract of one person's data, to be read by people and by programs.
public struct EstrattoDocument: Hashable, Sendable {
    private let estratto: EstrattoPersona

    /// An extract.
    public init(_ estratto: EstrattoPersona) {
        self.estratto = estratto
    }

    /// The parts with their rows, then what was left out.
    public var text: String {
        var lines = [
            "\(estratto.titolare)",
            "Estratto dei dati di \(estratto.persona)"
                + (estratto.codiceFiscale.isEmpty ? "" : ", codice fiscale \(estratto.codiceFiscale)"),
            "Fatto il \(estratto.data.italian), ai sensi dell'art. 15 del Regolamento (UE) 2016/679.", "",
        ]
        for sezione in estratto.sezioni {
            lines.append(sezione.titolo.uppercased())
            if sezione.righe.isEmpty { lines.append("  niente") }
            for riga in sezione.righe { lines.append("  \(riga.etichetta): \(Self.inOneLine(riga.valore))") }
            lines.append("")
        }
        lines.append("CHE COSA NON C'È IN QUESTO ESTRATTO, E PERCHÉ")
        for voce in estratto.escluso { lines.append("  \(voce.cosa): \(voce.perche)") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The same for programs.
    public var json: JsonValue {
        .object([
            ("titolare", .string(estratto.titolare)), ("persona", .string(estratto.persona)),
            ("codice_fiscale", .string(estratto.codiceFiscale)), ("data", .string(estratto.data.iso)),
            (
                "sezioni",
                .array(
                    estratto.sezioni.map { sezione in
                        .object([
                            ("codice", .string(sezione.codice)), ("titolo", .string(sezione.titolo)),
                            (
                                "righe",
                                .array(
                                    sezione.righe.map {
                                        .object([
                                            ("etichetta", .string($0.etichetta)), ("valore", .string($0.valore)),
                                        ])
                                    })
                            ),
                        ])
                    })
            ),
            (
                "escluso",
                .array(
                    estratto.escluso.map {
                        .object([("che_cosa", .string($0.cosa)), ("perche", .string($0.perche))])
                    })
            ),
        ])
    }

    private static func inOneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " / ")
    }
}
