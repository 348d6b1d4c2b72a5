// SPDX-License-Identifier: EUPL-1.2

/// How what follows a change ends: done, or given up with its reason.
public struct ChiusuraVariazione: Hashable, Sendable, Codable {
    /// Done or given up.
    public var isFatta: Bool
    /// Day.
    public var data: CalendarDate
    /// How it was done, or why it is given up: recorded by mistake, a work that ended.
    public var nota: String

    /// A closing from its fields.
    public init(isFatta: Bool, data: CalendarDate, nota: String = "") {
        self.isFatta = isFatta
        self.data = data
        self.nota = nota
    }

    /// What keeps it from being recorded.
    public func problems(today: CalendarDate) -> [Problem] {
        var found: [Problem] = []
        if data > today { found.append(Problem("data_futura", "La data è nel futuro: controllarla.", field: "data")) }
        if !isFatta, nota.allSatisfy(\.isWhitespace) {
            found.append(
                Problem("motivo_mancante", "Manca il motivo: scritto per errore, lavoro finito, altro.", field: "nota"))
        }
        return found
    }
}
