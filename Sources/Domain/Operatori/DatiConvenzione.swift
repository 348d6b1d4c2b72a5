// SPDX-License-Identifier: EUPL-1.2

/// What is recorded of a convention with another body.
public struct DatiConvenzione: Hashable, Sendable, Codable {
    /// The body, as its operators have it.
    public var ente: String
    /// What it covers.
    public var tipo: TipoConvenzione
    /// First day in force.
    public var dal: CalendarDate
    /// Last day in force.
    public var al: CalendarDate
    /// The act that approves it: "Delibera 12 del 15/01/2018".
    public var atto: String

    /// A convention from its fields.
    public init(ente: String, tipo: TipoConvenzione, dal: CalendarDate, al: CalendarDate, atto: String) {
        self.ente = ente
        self.tipo = tipo
        self.dal = dal
        self.al = al
        self.atto = atto
    }

    /// True on the days in force.
    public func isInForce(on date: CalendarDate) -> Bool { dal <= date && date <= al }

    /// True when it is with that body, however its name is written.
    public func isCon(_ altro: String) -> Bool { FoldedKey.of(ente) == FoldedKey.of(altro) }

    /// What keeps it from being recorded; `others` are the conventions already there.
    public func problems(others: [DatiConvenzione] = []) -> [Problem] {
        var found: [Problem] = []
        if ente.allSatisfy(\.isWhitespace) {
            found.append(
                Problem("ente_mancante", "Manca l'ente: scriverlo come è scritto nei suoi operatori.", field: "ente"))
        }
        if atto.allSatisfy(\.isWhitespace) {
            found.append(
                Problem(
                    "atto_mancante", "Manca l'atto che approva la convenzione: scrivere numero e data.", field: "atto"))
        }
        if al < dal {
            found.append(
                Problem(
                    "convenzione_al_contrario", "La convenzione finisce prima di cominciare: correggere le date.",
                    field: "al"))
        } else if others.contains(where: { $0.isCon(ente) && $0.tipo == tipo && $0.dal <= al && dal <= $0.al }) {
            found.append(
                Problem(
                    "convenzione_doppia",
                    "In quei giorni c'è già una convenzione dello stesso tipo con questo ente: correggere le date.",
                    field: "dal"))
        }
        return found
    }
}
