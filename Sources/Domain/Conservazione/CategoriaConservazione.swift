// SPDX-License-Identifier: EUPL-1.2

/// A kind of data that is kept for some years from a fact.
///
/// No law fixes the years for the ReI: the body writes them in its massimario di scarto, by an act.
/// Source: Regolamento UE 2016/679, art. 5 par. 1 lett. e; D.Lgs. 42/2004 artt. 10 and 21 (the discard of the
/// documents of a public body is authorised by the Soprintendenza archivistica).
public enum CategoriaConservazione: String, CaseIterable, Hashable, Sendable, Codable {
    /// Case files that were closed.
    case fascicoliChiusi = "fascicoli_chiusi"
    /// Domande that ended without a presa in carico.
    case domandeSenzaPresa = "domande_senza_presa"
    /// Contacts at the points of access.
    case accessi

    /// "fascicoli chiusi".
    public var denominazione: String {
        switch self {
        case .fascicoliChiusi: "fascicoli chiusi"
        case .domandeSenzaPresa: "domande finite senza presa in carico"
        case .accessi: "accessi agli sportelli"
        }
    }

    /// The fact the years are counted from, in words: "dalla chiusura del fascicolo".
    public var dalFatto: String {
        switch self {
        case .fascicoliChiusi: "dalla chiusura del fascicolo"
        case .domandeSenzaPresa: "dall'ultimo passo della domanda"
        case .accessi: "dal giorno dell'accesso"
        }
    }
}
