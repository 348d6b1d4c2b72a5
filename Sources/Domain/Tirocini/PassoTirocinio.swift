// SPDX-License-Identifier: EUPL-1.2

/// A fact of a tirocinio after it was agreed; facts are only added.
public enum PassoTirocinio: Hashable, Sendable, Codable {
    /// A month; one recorded again takes the place of the one before, which stays.
    case mese(MeseTirocinio)
    /// It stops from a day, with the reason.
    case sospensione(dal: CalendarDate, MotivoSospensioneTirocinio, nota: String)
    /// It goes on from a day; the end moves by the days it stood still.
    case ripresa(CalendarDate)
    /// What the tutor saw on a visit.
    case visita(CalendarDate, nota: String)
    /// It ends.
    case chiusura(ChiusuraTirocinio)

    /// The day it is of; of a month its first.
    public var data: CalendarDate {
        switch self {
        case .mese(let mese): mese.mese
        case .sospensione(let dal, _, _): dal
        case .ripresa(let data), .visita(let data, _): data
        case .chiusura(let chiusura): chiusura.data
        }
    }

    /// Stable name of its kind.
    public var codice: String {
        switch self {
        case .mese: "mese"
        case .sospensione: "sospensione"
        case .ripresa: "ripresa"
        case .visita: "visita"
        case .chiusura: "chiusura"
        }
    }
}
