// SPDX-License-Identifier: EUPL-1.2

public import Domain

extension LetteraConvocazione: PrintedPaper {
    /// `convocazione.html`.
    public static let template = "convocazione"

    /// The names of the letter.
    public static let names: Set<String> = [
        "destinatario", "indirizzo", "testo", "codice", "protocollo", "data", "giorno", "ora_incontro", "durata",
        "luogo", "stanza", "partecipanti", "scopo", "portare", "se_manca",
    ]

    /// "Convocazione, REI-2018-00311".
    public var title: String { codice.isEmpty ? "Convocazione" : "Convocazione, \(codice)" }

    /// The values of the letter.
    public var values: [String: TemplateValue] {
        [
            "destinatario": .text(destinatario), "indirizzo": .texts(indirizzo), "codice": .optional(codice),
            "protocollo": .optional(protocollo), "data": .text(data.italian), "giorno": .text(giorno),
            "ora_incontro": .text(ora), "durata": .text("\(durata)"), "luogo": .text(luogo),
            "stanza": .optional(stanza), "partecipanti": .optional(partecipanti), "scopo": .text(scopo),
            "portare": .texts(portare), "se_manca": .texts(seManca),
        ]
    }
}
