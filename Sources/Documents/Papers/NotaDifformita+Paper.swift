// SPDX-License-Identifier: EUPL-1.2

public import Domain

extension NotaDifformita: PrintedPaper {
    /// `difformita.html`.
    public static let template = "difformita"

    /// The names of the note.
    public static let names: Set<String> = [
        "ufficio", "ente_destinatario", "data", "richiedente", "codice", "documenti", "persone", "nome", "cf",
        "dichiarato", "anagrafe", "dsu", "difformita", "testo", "richiesta",
    ]

    /// "Nota sulle difformità del nucleo, REI-2018-00311".
    public var title: String {
        "Nota sulle difformità del nucleo" + (codice.map { ", \($0)" } ?? "")
    }

    /// The values of the note.
    public var values: [String: TemplateValue] {
        [
            "ufficio": .text(destinatario.denominazione), "ente_destinatario": .optional(ente),
            "data": .text(data.italian), "richiedente": .text(richiedente), "codice": .optional(codice),
            "documenti": .texts(documenti), "difformita": .texts(difformita), "richiesta": .text(richiesta),
            "persone": .list(
                persone.map {
                    [
                        "nome": .text($0.nominativo), "cf": .text($0.codiceFiscale),
                        "dichiarato": .text($0.voci[.dichiarato] ?? ""),
                        "anagrafe": .text($0.voci[.anagrafe] ?? ""), "dsu": .text($0.voci[.dsu] ?? ""),
                    ]
                }),
        ]
    }
}
