// SPDX-License-Identifier: EUPL-1.2

/// What a household, even by one of its members alone, did not do or did.
///
/// Source: D.Lgs. 147/2017 art. 12 cc. 3–8; docs/FONTI.md 2.8. The raw values are stored and never change.
public enum TipoInadempienza: String, CaseIterable, Hashable, Sendable, Codable {
    case mancataConvocazione = "mancata_convocazione"
    case mancataIniziativa = "mancata_iniziativa"
    case mancataAttivita = "mancata_attivita"
    case offertaRifiutata = "offerta_rifiutata"
    case altroImpegno = "altro_impegno"
    case dsuNonVeritiera = "dsu_non_veritiera"
    case beneficioIndebito = "beneficio_indebito"

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .mancataConvocazione: "convocazione o appuntamento mancato"
        case .mancataIniziativa: "iniziativa di orientamento mancata"
        case .mancataAttivita: "formazione o politica attiva mancata"
        case .offertaRifiutata: "offerta di lavoro congrua rifiutata"
        case .altroImpegno: "altro impegno del progetto non rispettato"
        case .dsuNonVeritiera: "DSU non veritiera, beneficio più alto"
        case .beneficioIndebito: "DSU non veritiera, beneficio non dovuto"
        }
    }

    /// Two or three words, for a column.
    public var breve: String {
        switch self {
        case .mancataConvocazione: "convocazione mancata"
        case .mancataIniziativa: "iniziativa mancata"
        case .mancataAttivita: "attività mancata"
        case .offertaRifiutata: "offerta rifiutata"
        case .altroImpegno: "altro impegno"
        case .dsuNonVeritiera, .beneficioIndebito: "DSU non veritiera"
        }
    }

    /// The ladder it is counted on: facts of one ladder are counted together.
    public var scala: ScalaSanzioni {
        switch self {
        case .mancataConvocazione: .convocazioni
        case .mancataIniziativa: .iniziative
        case .mancataAttivita, .offertaRifiutata: .attivita
        case .altroImpegno: .impegni
        case .dsuNonVeritiera: .dsu
        case .beneficioIndebito: .indebito
        }
    }

    /// A reason may justify it: what was declared false has none.
    public var isGiustificabile: Bool { self != .dsuNonVeritiera && self != .beneficioIndebito }
}
