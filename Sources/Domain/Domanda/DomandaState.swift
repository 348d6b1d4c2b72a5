// SPDX-License-Identifier: EUPL-1.2

/// What INPS says of a domanda: axis A.
///
/// Source: docs/FONTI.md 1.5, asse A. The raw values are stored and never change.
public enum DomandaState: String, CaseIterable, Hashable, Sendable, Codable {
    case bozza = "BOZZA"
    case presentata = "PRESENTATA"
    case verificata = "VERIFICATA"
    case respintaComune = "RESPINTA_COMUNE"
    case inviata = "INVIATA"
    case inLavorazione = "IN_LAVORAZIONE"
    case accolta = "ACCOLTA"
    case respinta = "RESPINTA"
    case sospesa = "SOSPESA"
    case decaduta = "DECADUTA"
    case revocata = "REVOCATA"
    case terminata = "TERMINATA"
    case rinunciata = "RINUNCIATA"
    case archiviata = "ARCHIVIATA"

    /// The word on the screen.
    public var denominazione: String {
        switch self {
        case .bozza: "bozza"
        case .presentata: "presentata"
        case .verificata: "verificata"
        case .respintaComune: "respinta dal comune"
        case .inviata: "inviata all'INPS"
        case .inLavorazione: "in lavorazione"
        case .accolta: "accolta"
        case .respinta: "respinta"
        case .sospesa: "sospesa"
        case .decaduta: "decaduta"
        case .revocata: "revocata"
        case .terminata: "terminata"
        case .rinunciata: "rinunciata"
        case .archiviata: "archiviata"
        }
    }

    /// True while something can still happen by itself.
    public var isOpen: Bool {
        switch self {
        case .bozza, .presentata, .verificata, .inviata, .inLavorazione, .accolta, .sospesa: true
        case .respintaComune, .respinta, .decaduta, .revocata, .terminata, .rinunciata, .archiviata: false
        }
    }

    /// True before the domanda has left for INPS.
    public var isBeforeInvio: Bool { self == .presentata || self == .verificata }
}
