// SPDX-License-Identifier: EUPL-1.2

/// A page for a home visit, to be filled by hand, with what looks after the safety of who goes there.
///
/// It carries no address and no telephone: a page lost on the way must not say where a household lives.
/// Source: docs/FONTI.md 9.
public struct FoglioVisita: Hashable, Sendable {
    /// Code of the case file; empty for a page about nobody.
    public var codice: String
    /// Who applied, or empty.
    public var richiedente: String
    /// Names of the members with their age, or empty.
    public var componenti: [String]
    /// What to look at, under the areas of the scheda.
    public var osservazioni: [String]
    /// What to do before, during and after for one's own safety.
    public var sicurezza: [String]

    /// A page about the household of a case file, or about nobody.
    public init(_ fascicolo: Fascicolo?, on date: CalendarDate) {
        let members = fascicolo?.nucleo.componenti(on: date) ?? []
        codice = fascicolo?.domanda.codice ?? ""
        richiedente =
            members.first { $0.persona.id == fascicolo?.domanda.richiedente }?.persona.dati.nomeCompleto ?? ""
        componenti = members.map { member in
            member.persona.dati.nomeCompleto + (member.eta(on: date).map { ", \($0) anni" } ?? "")
        }
        osservazioni = [
            "Abitazione: stanze, riscaldamento, bagno, cucina, umidità, sovraffollamento (3g)",
            "Minori: spazi, scuola e nido, cura (3c)", "Cura di anziani e persone con disabilità (3b)",
            "Salute: ciò che la famiglia racconta (3a)",
            "Spese e debiti: bollette, affitto, avvisi di sfratto (3d, 3g)",
            "Vicini, parenti, associazioni che aiutano (3h)", "Punti di forza (4)",
        ]
        sicurezza = [
            "Un collega sa dove si va, a che ora e quando si torna; gli si telefona alla fine.",
            "Telefono carico e acceso, con il numero del servizio e il 112.",
            "In due, se nel fascicolo o al telefono ci sono segni di aggressività, o se non si conosce la casa.",
            "Si resta vicino all'uscita; se la situazione cambia, si esce e si chiama.",
            "Questo foglio non contiene indirizzi: si riporta in ufficio e non si lascia in giro.",
        ]
    }
}
