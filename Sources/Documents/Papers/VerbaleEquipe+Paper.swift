// SPDX-License-Identifier: EUPL-1.2

public import Domain

extension VerbaleEquipe: PrintedPaper {
    /// `verbale.html`.
    public static let template = "verbale"

    /// The names of the minutes.
    public static let names: Set<String> = [
        "codice", "nucleo", "numero", "data", "presenti", "decisioni", "prossimo", "componenti", "nome", "ente",
        "profilo", "ruolo",
    ]

    /// "Verbale dell'équipe REI-2018-00311, incontro 1".
    public var title: String { "Verbale dell'équipe \(codice), incontro \(numero)" }

    /// The values of the minutes.
    public var values: [String: TemplateValue] {
        [
            "codice": .text(codice), "nucleo": .text(nucleo), "numero": .text("\(numero)"),
            "data": .text(incontro.data.italian), "presenti": .text(incontro.presenti),
            "decisioni": .text(incontro.decisioni), "prossimo": .optional(incontro.prossimo?.italian),
            "componenti": .list(
                componenti.map {
                    [
                        "nome": .text($0.nome), "ente": .text($0.ente), "profilo": .text($0.profilo),
                        "ruolo": .text($0.ruolo.rawValue),
                    ]
                }),
        ]
    }
}
