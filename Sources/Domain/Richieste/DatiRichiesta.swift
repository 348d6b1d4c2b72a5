// SPDX-License-Identifier: EUPL-1.2

/// What is written of a request to another office.
public struct DatiRichiesta: Hashable, Sendable, Codable {
    /// Kind of office.
    public var ufficio: UfficioRichiesto
    /// Which one, and whom: "Comune di Prova, ufficio casa".
    public var destinatario: String
    /// What is asked.
    public var oggetto: String
    /// How it was sent: protocol, PEC, telephone.
    public var mezzo: String
    /// Day of the sending.
    public var inviataIl: CalendarDate
    /// Day by which an answer is expected.
    public var entro: CalendarDate

    /// A request from its fields.
    public init(
        ufficio: UfficioRichiesto, destinatario: String, oggetto: String, mezzo: String = "",
        inviataIl: CalendarDate, entro: CalendarDate
    ) {
        self.ufficio = ufficio
        self.destinatario = destinatario
        self.oggetto = oggetto
        self.mezzo = mezzo
        self.inviataIl = inviataIl
        self.entro = entro
    }

    /// Days an answer is awaited for, when nobody says otherwise: those of a proceeding without a term of its own.
    ///
    /// Source: L. 241/1990 art. 2 c. 2.
    public static let attesaAbituale = 30

    /// What keeps it from being recorded.
    public func problems(today: CalendarDate) -> [Problem] {
        var found: [Problem] = []
        if inviataIl > today {
            found.append(Problem("data_futura", "La data di invio è nel futuro: controllarla.", field: "inviata"))
        }
        if entro < inviataIl {
            found.append(
                Problem("attesa_prima", "La risposta è attesa prima dell'invio: correggere la data.", field: "entro"))
        }
        if oggetto.allSatisfy(\.isWhitespace) {
            found.append(Problem("oggetto_mancante", "Manca che cosa si chiede: scriverlo.", field: "oggetto"))
        }
        return found
    }
}
