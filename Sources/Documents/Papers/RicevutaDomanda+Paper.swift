// SPDX-License-Identifier: EUPL-1.2

public import Domain

extension RicevutaDomanda: PrintedPaper {
    /// `ricevuta.html`.
    public static let template = "ricevuta"

    /// The names of the receipt.
    public static let names: Set<String> = [
        "protocollo", "codice", "data", "ora", "misura", "comune", "sportello", "orario", "richiedente",
        "richiedente_nascita", "richiedente_cf", "delegato", "componenti", "nome", "parentela", "nascita", "cf",
        "numero_componenti", "consegnato", "testo", "ha_scadenze", "scadenze", "cosa", "quando", "fonte",
    ]

    /// "Ricevuta della domanda 0001234/2018".
    public var title: String { "Ricevuta della domanda \(protocollo)" }

    /// The values of the receipt.
    public var values: [String: TemplateValue] {
        [
            "protocollo": .text(protocollo), "codice": .text(codice), "data": .text(presentataIl.italian),
            "ora": .optional(presentataAlle?.italian), "misura": .text(misura), "comune": .text(comune),
            "sportello": .optional(sportello), "orario": .optional(orario), "richiedente": .text(richiedente.nome),
            "richiedente_nascita": .optional(richiedente.nascita?.italian),
            "richiedente_cf": .optional(richiedente.codiceFiscale), "delegato": .optional(delegato),
            "numero_componenti": .text("\(componenti.count)"),
            "componenti": .list(
                componenti.map {
                    [
                        "nome": .text($0.nome), "parentela": .text($0.parentela),
                        "nascita": .text($0.nascita?.italian ?? ""), "cf": .text($0.codiceFiscale),
                    ]
                }),
            "consegnato": .texts(consegnato),
            "ha_scadenze": .flag(!scadenze.isEmpty),
            "scadenze": .list(
                scadenze.map { ["cosa": .text($0.cosa), "quando": .text($0.quando), "fonte": .text($0.fonte)] }),
        ]
    }
}
