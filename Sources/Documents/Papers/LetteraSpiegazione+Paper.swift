// SPDX-License-Identifier: EUPL-1.2

public import Domain

extension LetteraSpiegazione: PrintedPaper {
    /// `spiegazione.html`.
    public static let template = "spiegazione"

    /// The names of the letter.
    public static let names: Set<String> = [
        "destinatario", "codice", "protocollo", "presentata", "esito", "motivo", "data_esito", "significato", "fonte",
        "rimedi", "testo", "quando", "conteggio", "scaduto", "da_confermare", "avvertenza",
    ]

    /// "Spiegazione dell'esito, REI-2018-00311".
    public var title: String { codice.isEmpty ? "Spiegazione dell'esito" : "Spiegazione dell'esito, \(codice)" }

    /// The values of the letter.
    public var values: [String: TemplateValue] {
        [
            "destinatario": .text(destinatario), "codice": .optional(codice), "protocollo": .optional(protocollo),
            "presentata": .optional(presentataIl?.italian), "esito": .text(spiegazione.titolo),
            "motivo": .optional(spiegazione.motivo), "data_esito": .text(spiegazione.data.italian),
            "significato": .text(spiegazione.significato), "fonte": .text(spiegazione.fonte.estesa),
            "avvertenza": .text(spiegazione.avvertenza),
            "rimedi": .list(
                spiegazione.righe.map {
                    [
                        "testo": .text($0.testo), "quando": .optional($0.quando),
                        "conteggio": .optional($0.conteggio), "scaduto": .flag($0.isScaduto),
                        "fonte": .text($0.fonte.estesa), "da_confermare": .flag($0.certezza != .alta),
                    ]
                }),
        ]
    }
}
