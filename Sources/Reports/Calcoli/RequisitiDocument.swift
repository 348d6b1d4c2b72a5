// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// The ten requirements of one household, to be read by people and by programs; never a decision, which is INPS's.
public struct RequisitiDocument: Sendable {
    private let dataDomanda: CalendarDate
    private let righe: [RigaRequisito]
    private let isMisuraAperta: Bool

    /// The requirements on the day of the domanda.
    public init(dataDomanda: CalendarDate, dati: DatiRequisiti) {
        self.dataDomanda = dataDomanda
        righe = Requisiti.verifica(dati, dataDomanda: dataDomanda)
        isMisuraAperta = Norme.isReiAperto(on: dataDomanda)
    }

    /// `misura_aperta` and `requisiti`, from R1 to R10; what the law no longer asks for is OK, and says why.
    public var json: JsonValue {
        .object([
            ("data_domanda", .string(dataDomanda.iso)),
            ("misura_aperta", .boolean(isMisuraAperta)),
            (
                "requisiti",
                .array(
                    righe.map { riga in
                        .object([
                            ("requisito", .string(riga.codice)), ("esito", .string(Self.code(riga.esito))),
                            ("motivo", .string(Self.reason(riga))), ("fonte", .string(riga.fonte.estesa)),
                        ])
                    })
            ),
        ])
    }

    /// One requirement a line, with what lacks or is over the limit, and the article.
    public var text: String {
        var lines = ["Requisiti alla data della domanda, \(dataDomanda.italian); decide l'INPS."]
        if !isMisuraAperta { lines.append("A questa data il ReI non si può chiedere.") }
        lines += righe.map { riga in
            let detail = riga.esito.dettaglio.isEmpty ? "" : ", \(riga.esito.dettaglio)"
            return "\(riga.nome): \(riga.esito.denominazione)\(detail) (\(riga.fonte.estesa))"
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func code(_ esito: EsitoRequisito) -> String {
        switch esito {
        case .soddisfatto, .nonRichiesto: "OK"
        case .oltreIlLimite: "KO"
        case .manca: "MANCA"
        }
    }

    private static func reason(_ riga: RigaRequisito) -> String {
        switch riga.esito {
        case .soddisfatto: riga.spiegazione
        case .nonRichiesto(let detail): "non più richiesto \(detail)"
        case .oltreIlLimite(let detail), .manca(let detail): "\(riga.esito.denominazione): \(detail)"
        }
    }
}
