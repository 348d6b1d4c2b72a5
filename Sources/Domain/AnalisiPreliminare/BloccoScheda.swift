// SPDX-License-Identifier: EUPL-1.2

/// A block of the scheda di presa in carico, section A.
///
/// Source: docs/FONTI.md 3.5.
public enum BloccoScheda: String, CaseIterable, Hashable, Sendable, Codable {
    case seduta = "0"
    case nucleo = "1"
    case servizi = "2"
    case salute = "3a"
    case cura = "3b"
    case minori = "3c"
    case economia = "3d"
    case lavoro = "3e"
    case istruzione = "3f"
    case abitazione = "3g"
    case reti = "3h"
    case puntiDiForza = "4"
    case esito = "5"

    /// Title on the screen.
    public var denominazione: String {
        switch self {
        case .seduta: "Seduta"
        case .nucleo: "Nucleo"
        case .servizi: "Servizi coinvolti"
        case .salute: "Salute e funzionamenti"
        case .cura: "Bisogni di cura degli adulti"
        case .minori: "Minori"
        case .economia: "Situazione economica"
        case .lavoro: "Lavoro e occupabilità"
        case .istruzione: "Istruzione e formazione"
        case .abitazione: "Abitazione"
        case .reti: "Reti"
        case .puntiDiForza: "Punti di forza"
        case .esito: "Esito"
        }
    }

    /// False for the block about minors in a household without any: nothing of it is asked.
    public func isAsked(_ componenti: [Componente], on date: CalendarDate) -> Bool {
        self != .minori || componenti.contains { $0.isMinore(on: date) }
    }

    /// Blocks that ask for a level of difficulty.
    public static let aree: [BloccoScheda] = [
        .salute, .cura, .minori, .economia, .lavoro, .istruzione, .abitazione, .reti,
    ]
}
