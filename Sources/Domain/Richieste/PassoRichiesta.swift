// SPDX-License-Identifier: EUPL-1.2

/// What happened to a request after it was sent.
public struct PassoRichiesta: Hashable, Sendable, Codable {
    /// A reminder, the answer, or the withdrawal.
    public enum Tipo: String, CaseIterable, Hashable, Sendable, Codable {
        case sollecito, risposta, ritiro

        /// The word of the list.
        public var denominazione: String {
            switch self {
            case .sollecito: "sollecito"
            case .risposta: "risposta"
            case .ritiro: "ritiro"
            }
        }
    }

    /// Which.
    public var tipo: Tipo
    /// Day.
    public var data: CalendarDate
    /// What it says: how it was reminded, what was answered, why it is withdrawn.
    public var testo: String
    /// For a reminder, the new day by which an answer is expected.
    public var entro: CalendarDate?

    /// A step from its fields.
    public init(tipo: Tipo, data: CalendarDate, testo: String, entro: CalendarDate? = nil) {
        self.tipo = tipo
        self.data = data
        self.testo = testo
        self.entro = entro
    }

    /// What keeps it from being recorded on a request sent on a day.
    public func problems(inviataIl: CalendarDate, today: CalendarDate) -> [Problem] {
        var found: [Problem] = []
        if data > today {
            found.append(Problem("data_futura", "La data è nel futuro: controllarla.", field: "data"))
        }
        if data < inviataIl {
            found.append(
                Problem(
                    "prima_dell_invio", "La data viene prima dell'invio (\(inviataIl.italian)): correggerla.",
                    field: "data"))
        }
        if tipo != .sollecito, testo.allSatisfy(\.isWhitespace) {
            let what = tipo == .risposta ? "Manca che cosa è stato risposto" : "Manca il motivo del ritiro"
            found.append(Problem("testo_mancante", "\(what): scriverlo.", field: "testo"))
        }
        if let entro, entro < data {
            found.append(
                Problem("attesa_prima", "La risposta è attesa prima del sollecito: correggere la data.", field: "entro")
            )
        }
        return found
    }
}
