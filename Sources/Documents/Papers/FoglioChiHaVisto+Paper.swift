// SPDX-License-Identifier: EUPL-1.2

public import Domain

extension FoglioChiHaVisto: PrintedPaper {
    /// `chi-ha-visto.html`.
    public static let template = "chi-ha-visto"

    /// The names of the paper.
    public static let names: Set<String> = [
        "codice", "nucleo", "righe", "data", "ora", "ruolo", "ente_operatore", "operazione", "tagliato",
    ]

    /// "Chi ha visto i dati, REI-2018-00311".
    public var title: String { "Chi ha visto i dati, \(codice)" }

    /// The values of the paper.
    public var values: [String: TemplateValue] {
        [
            "codice": .text(codice), "nucleo": .text(nucleo), "tagliato": .flag(isCut),
            "righe": .list(
                righe.map {
                    [
                        "data": .text($0.data.italian), "ora": .text($0.ora.italian), "ruolo": .text($0.ruolo),
                        "ente_operatore": .text($0.ente), "operazione": .text($0.operazione),
                    ]
                }),
        ]
    }
}
