// SPDX-License-Identifier: EUPL-1.2

/// A contact with the Centro per l'Impiego about a household with the outcome "solo lavoro", and its answer.
///
/// Whoever is responsible for the analisi contacts the CPI; an answer that comes later is another contact.
/// Source: circ. Ministero del lavoro 8842/2018; docs/FONTI.md 9.
public struct ContattoCpi: Hashable, Sendable, Codable {
    /// Day of the contact, or of the answer.
    public var data: CalendarDate
    /// How.
    public var mezzo: MezzoConvocazione
    /// With whom at the CPI.
    public var con: String
    /// What was answered.
    public var risposta: RispostaCpi
    /// Day of the appointment given, when the answer is one.
    public var appuntamento: CalendarDate?
    /// Other words.
    public var nota: String

    /// A contact from its parts.
    public init(
        data: CalendarDate, mezzo: MezzoConvocazione, con: String = "", risposta: RispostaCpi = .attesa,
        appuntamento: CalendarDate? = nil, nota: String = ""
    ) {
        self.data = data
        self.mezzo = mezzo
        self.con = con
        self.risposta = risposta
        self.appuntamento = appuntamento
        self.nota = nota
    }

    /// What keeps it from being recorded.
    public var problems: [Problem] {
        var found: [Problem] = []
        if let appuntamento, appuntamento < data {
            found.append(
                Problem(
                    "appuntamento_prima_del_contatto",
                    "L'appuntamento (\(appuntamento.italian)) viene prima del contatto (\(data.italian)): controllarlo.",
                    field: "appuntamento"))
        }
        if risposta == .appuntamento, appuntamento == nil {
            found.append(
                Problem(
                    "appuntamento_mancante", "Manca il giorno dell'appuntamento: scriverlo.", field: "appuntamento"))
        }
        if risposta == .altro, nota.allSatisfy(\.isWhitespace) {
            found.append(Problem("risposta_mancante", "Manca che cosa ha risposto il CPI: scriverlo.", field: "nota"))
        }
        return found
    }

    /// "appuntamento fissato per il 24/09/2018", for the history and the queue.
    public var inParole: String {
        if risposta == .appuntamento, let appuntamento { return "appuntamento fissato per il \(appuntamento.italian)" }
        return risposta == .altro && !nota.isEmpty ? nota : risposta.denominazione
    }
}
