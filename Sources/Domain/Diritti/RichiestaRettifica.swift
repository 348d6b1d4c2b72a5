// SPDX-License-Identifier: EUPL-1.2

/// A correction asked by the person the data are about, with what was answered.
///
/// The correction itself is made where the datum is, and leaves its former value in the history.
/// Source: Regolamento UE 2016/679, artt. 16, 12 par. 3 (an answer within one month) and 19.
public struct RichiestaRettifica: Hashable, Sendable {
    /// The number.
    public let id: Identifier<RichiestaRettifica>
    /// Who asks.
    public let persona: Identifier<Persona>
    /// "INVENTATI Maria".
    public let nome: String
    /// The day it was received.
    public let ricevuta: CalendarDate
    /// What they asked; nil without the key.
    public let richiesta: String?
    /// The answer; nil while it is awaited.
    public let esito: EsitoRettifica?
    /// The day of the answer.
    public let decisa: CalendarDate?
    /// Why; nil without an answer, or without the key.
    public let motivo: String?

    /// A request from its parts.
    public init(
        id: Identifier<RichiestaRettifica>, persona: Identifier<Persona>, nome: String, ricevuta: CalendarDate,
        richiesta: String?, esito: EsitoRettifica? = nil, decisa: CalendarDate? = nil, motivo: String? = nil
    ) {
        self.id = id
        self.persona = persona
        self.nome = nome
        self.ricevuta = ricevuta
        self.richiesta = richiesta
        self.esito = esito
        self.decisa = decisa
        self.motivo = motivo
    }

    /// The day by which an answer is due.
    public var entro: CalendarDate { ricevuta.adding(months: 1) }
}
