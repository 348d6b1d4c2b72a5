// SPDX-License-Identifier: EUPL-1.2

/// The progetto personalizzato, scheda section B: objectives, supports, commitments, signatures.
///
/// A signed version never changes; a later one is a new version.
/// Source: art. 6; docs/FONTI.md 3.7.
public struct ProgettoPersonalizzato: Hashable, Sendable, Codable {
    /// From 1.
    public var versione: Int
    /// Day opened.
    public var apertoIl: CalendarDate
    /// Name of the case manager.
    public var figuraDiRiferimento: String
    /// First day.
    public var inizio: CalendarDate?
    /// Expected last day.
    public var fine: CalendarDate?
    /// How often they meet.
    public var frequenza: FrequenzaContatti
    /// At least one, each with at least one result with its date.
    public var obiettivi: [Obiettivo]
    /// Supports.
    public var interventi: [Intervento]
    /// At least one.
    public var impegni: [Impegno]
    /// One for each adult.
    public var firme: [FirmaComponente]
    /// Operators who sign, as text.
    public var firmeOperatori: String
    /// Where it is signed.
    public var luogo: String
    /// Signed versions do not change.
    public var isFirmato: Bool

    /// An empty version.
    public init(
        versione: Int = 1, apertoIl: CalendarDate, figuraDiRiferimento: String = "", inizio: CalendarDate? = nil,
        fine: CalendarDate? = nil, frequenza: FrequenzaContatti = .mensile, obiettivi: [Obiettivo] = [],
        interventi: [Intervento] = [], impegni: [Impegno] = [], firme: [FirmaComponente] = [],
        firmeOperatori: String = "", luogo: String = "", isFirmato: Bool = false
    ) {
        self.versione = versione
        self.apertoIl = apertoIl
        self.figuraDiRiferimento = figuraDiRiferimento
        self.inizio = inizio
        self.fine = fine
        self.frequenza = frequenza
        self.obiettivi = obiettivi
        self.interventi = interventi
        self.impegni = impegni
        self.firme = firme
        self.firmeOperatori = firmeOperatori
        self.luogo = luogo
        self.isFirmato = isFirmato
    }

    /// What lacks in the content before anybody may sign.
    ///
    /// - Parameters:
    ///   - hasQuadro: the household went through the quadro di analisi: its needs are complex.
    ///   - hasPrimiMilleGiorni: a child in the first thousand days of life is in the household.
    /// Source: art. 6 c. 2, 3 and 5; for a household with quadro di analisi at least one support of the national list
    /// (livello essenziale), docs/FONTI.md 3.7; a support to parenthood for the first thousand days, docs/FONTI.md 4.1.
    public func missingContent(
        catalogo: [VoceCatalogo], hasQuadro: Bool, hasPrimiMilleGiorni: Bool = false
    ) -> [Missing] {
        var found: [Missing] = []
        func lack(_ condition: Bool, _ sentence: String, _ field: String) {
            if condition { found.append(Missing(sentence: sentence, section: "progetto", field: field)) }
        }
        lack(figuraDiRiferimento.isEmpty, "figura di riferimento: da indicare", "testata.figura")
        lack(inizio == nil, "inizio del progetto: da indicare", "testata.inizio")
        lack(fine == nil, "fine prevista: da indicare", "testata.fine")
        lack(obiettivi.isEmpty, "obiettivi: almeno uno", "obiettivi")
        for (index, obiettivo) in obiettivi.enumerated() {
            lack(
                obiettivo.risultati.isEmpty, "obiettivo \(index + 1): manca un risultato atteso", "obiettivi.\(index)")
            for (number, risultato) in obiettivo.risultati.enumerated() where risultato.entro == nil {
                lack(
                    true, "obiettivo \(index + 1), risultato \(number + 1): manca la data",
                    "obiettivi.\(index).risultati.\(number)")
            }
        }
        lack(impegni.isEmpty, "impegni: almeno uno", "impegni")
        if hasQuadro {
            let national = Set(catalogo.filter(\.isNazionale).map(\.codice))
            lack(
                !interventi.contains { national.contains($0.codice) },
                "interventi: serve almeno un sostegno dell'elenco nazionale (art. 7)", "interventi")
            let parenthood = Set(catalogo.filter(\.isGenitorialita).map(\.codice))
            lack(
                hasPrimiMilleGiorni && !parenthood.isEmpty
                    && !interventi.contains { parenthood.contains($0.codice) },
                "interventi: c'è un bambino nei primi mille giorni, serve un sostegno alla genitorialità",
                "interventi")
        }
        return found
    }

    /// Day on which the last adult signed.
    public var firmatoIl: CalendarDate? { firme.compactMap(\.data).max() }
}
