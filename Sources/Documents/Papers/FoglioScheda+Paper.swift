// SPDX-License-Identifier: EUPL-1.2

public import Domain

extension FoglioScheda: PrintedPaper {
    /// `scheda-a.html`, for the filled sheet and for the blank one.
    public static let template = "scheda-a"

    /// The names of the sheet.
    public static let names: Set<String> = [
        "codice", "richiedente", "termine", "componenti", "testo", "bianca", "versione", "stato", "gruppi",
        "titolo_gruppo",
        "blocco", "voci", "voce", "risposta", "riga",
    ]

    /// "Scheda di presa in carico, sezione A, REI-2018-00311".
    public var title: String {
        "Scheda di presa in carico, sezione A" + (isBianca ? ", da compilare" : "")
            + (codice.isEmpty ? "" : ", \(codice)")
    }

    /// The values of the sheet.
    public var values: [String: TemplateValue] {
        [
            "codice": .optional(codice), "richiedente": .optional(richiedente), "termine": .optional(termine),
            "componenti": .texts(componenti), "bianca": .flag(isBianca), "versione": .optional(versione),
            "stato": .optional(stato),
            "gruppi": .list(
                gruppi.map { group in
                    [
                        "titolo_gruppo": .text(group.titolo), "blocco": .flag(group.isBlocco),
                        "voci": .list(
                            group.voci.map {
                                [
                                    "voce": .text($0.testo), "risposta": .text($0.risposta), "riga": .flag($0.hasRiga),
                                ]
                            }),
                    ]
                }),
        ]
    }
}
