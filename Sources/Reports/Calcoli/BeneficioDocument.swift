// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// An estimate of the benefit with every step, to be read by people and by programs.
public struct BeneficioDocument: Sendable {
    private let stima: BeneficioStimato

    /// The estimate.
    public init(_ stima: BeneficioStimato) {
        self.stima = stima
    }

    /// Amounts are texts with two decimals; `annuale` is twelve months, paid at once when `esito` says so.
    public var json: JsonValue {
        .object([
            ("massimo_mensile", .euro(stima.massimoMensile)),
            ("mensile", .euro(stima.mensile)),
            ("esito", .string(code)),
            ("annuale", .euro(stima.mensile * 12)),
            (
                "righe",
                .array(
                    stima.righe.map { riga in
                        .object([
                            ("descrizione", .string(riga.descrizione)), ("importo", .euro(riga.importo)),
                            ("fonte", .string(riga.fonte.estesa)), ("certezza", .code(riga.certezza)),
                        ])
                    })
            ),
        ])
    }

    /// One step a line, then the amount of a month and how it is paid.
    public var text: String {
        let steps = stima.righe.map { "\($0.descrizione): \($0.importo.italian) (\($0.fonte.estesa))" }
        let end = "al mese: \(stima.mensile.italian). \(stima.esito.spiegazione) È una stima: decide l'INPS."
        return (steps + [end]).joined(separator: "\n") + "\n"
    }

    private var code: String {
        switch stima.esito {
        case .mensile: "mensile"
        case .annuale: "annuale"
        case .zero: "nullo"
        }
    }
}
