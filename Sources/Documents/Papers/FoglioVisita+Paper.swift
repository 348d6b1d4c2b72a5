// SPDX-License-Identifier: EUPL-1.2

public import Domain

extension FoglioVisita: PrintedPaper {
    /// `visita-domiciliare.html`.
    public static let template = "visita-domiciliare"

    /// The names of the page.
    public static let names: Set<String> = [
        "codice", "richiedente", "componenti", "osservazioni", "sicurezza", "testo",
    ]

    /// "Visita domiciliare, REI-2018-00311".
    public var title: String { "Visita domiciliare" + (codice.isEmpty ? "" : ", \(codice)") }

    /// The values of the page.
    public var values: [String: TemplateValue] {
        [
            "codice": .optional(codice), "richiedente": .optional(richiedente), "componenti": .texts(componenti),
            "osservazioni": .texts(osservazioni), "sicurezza": .texts(sicurezza),
        ]
    }
}
