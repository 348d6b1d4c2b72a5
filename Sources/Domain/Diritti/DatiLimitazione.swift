// SPDX-License-Identifier: EUPL-1.2

/// What is recorded when the processing of somebody's data is limited: the data are kept and read, not used.
///
/// Source: Regolamento UE 2016/679, art. 18.
public struct DatiLimitazione: Hashable, Sendable, Codable {
    /// Which of the reasons of the law.
    public var motivo: MotivoLimitazione
    /// From when.
    public var dal: CalendarDate
    /// What was asked, in words.
    public var richiesta: String

    /// A limitation from its parts.
    public init(motivo: MotivoLimitazione, dal: CalendarDate, richiesta: String) {
        self.motivo = motivo
        self.dal = dal
        self.richiesta = richiesta
    }

    /// What keeps it from being recorded, each beside its field.
    public func problems(today: CalendarDate) -> [Problem] {
        var found: [Problem] = []
        if richiesta.allSatisfy(\.isWhitespace) {
            found.append(
                Problem("richiesta_mancante", "Manca che cosa è stato chiesto: scriverlo.", field: "richiesta"))
        }
        if dal > today {
            found.append(
                Problem("data_futura", "La limitazione comincia oggi o prima: correggere la data.", field: "dal"))
        }
        return found
    }
}
