// SPDX-License-Identifier: EUPL-1.2

public import Domain

extension SchedaBBianca: PrintedPaper {
    /// `scheda-b-bianca.html`.
    public static let template = "scheda-b-bianca"

    /// The names of the sheet.
    public static let names: Set<String> = [
        "codice", "richiedente", "componenti", "aree", "impegni", "frequenze", "sostegni", "firmatari", "testo",
        "obiettivi", "numero",
    ]

    /// "Scheda di presa in carico, sezione B, da compilare, REI-2018-00311".
    public var title: String {
        "Scheda di presa in carico, sezione B, da compilare" + (codice.isEmpty ? "" : ", \(codice)")
    }

    /// The values of the sheet: room for three objectives, and for the signatures of the adults.
    public var values: [String: TemplateValue] {
        [
            "codice": .optional(codice), "richiedente": .optional(richiedente), "componenti": .texts(componenti),
            "aree": .texts(aree), "impegni": .texts(impegni), "frequenze": .texts(frequenze),
            "sostegni": .texts(sostegni),
            "firmatari": .texts(firmatari.isEmpty ? Array(repeating: "componente adulto", count: 4) : firmatari),
            "obiettivi": .list((1...3).map { ["numero": .text("\($0)")] }),
        ]
    }
}
