// SPDX-License-Identifier: EUPL-1.2

/// What is recorded when a household is protected: who may read where it is, why, and from when.
///
/// Source: docs/FONTI.md 7.4; Regolamento UE 2016/679 art. 32.
public struct DatiProtezione: Hashable, Sendable, Codable {
    /// Who may read addresses, telephones and places.
    public var operatori: [Identifier<Operatore>]
    /// Why; it is read by who is named.
    public var motivo: String
    /// From when.
    public var dal: CalendarDate

    /// A protection from its parts.
    public init(operatori: [Identifier<Operatore>], motivo: String, dal: CalendarDate) {
        self.operatori = operatori
        self.motivo = motivo
        self.dal = dal
    }

    /// What keeps it from being recorded, each beside its field.
    public func problems(today: CalendarDate) -> [Problem] {
        var found: [Problem] = []
        if operatori.isEmpty {
            found.append(
                Problem(
                    "nominati_mancanti", "Nessuno potrebbe leggere i recapiti: nominare almeno un operatore.",
                    field: "operatori"))
        }
        if motivo.allSatisfy(\.isWhitespace) {
            found.append(Problem("motivo_mancante", "Manca il motivo: scriverlo.", field: "motivo"))
        }
        if dal > today {
            found.append(
                Problem("data_futura", "La protezione comincia oggi o prima: correggere la data.", field: "dal"))
        }
        return found
    }
}
