// SPDX-License-Identifier: EUPL-1.2

public import Domain

extension FoglioPatto: PrintedPaper {
    /// `patto.html`.
    public static let template = "patto"

    /// The names of the patto.
    public static let names: Set<String> = [
        "codice", "componenti", "testo", "assistente", "consulente", "scade", "fonte", "firmato", "riferimento",
        "poche_firme",
    ]

    /// "Patto di servizio REI-2018-00311".
    public var title: String { "Patto di servizio \(codice)" }

    /// The values of the patto.
    public var values: [String: TemplateValue] {
        [
            "codice": .text(codice), "componenti": .texts(componenti), "assistente": .optional(assistente),
            "consulente": .optional(consulente), "scade": .text(scadenza.scade.italian),
            "fonte": .text(scadenza.fonte.breve), "firmato": .optional(patto?.firmatoIl.italian),
            "riferimento": .optional(patto?.riferimento), "poche_firme": .flag(componenti.count <= 14),
        ]
    }
}
