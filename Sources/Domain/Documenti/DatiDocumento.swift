// SPDX-License-Identifier: EUPL-1.2

/// One entry of the register of documents of a household.
///
/// Source: docs/FONTI.md 9; DPR 445/2000 artt. 53 and 43.
public struct DatiDocumento: Hashable, Sendable, Codable {
    /// What it is.
    public var tipo: TipoDocumento
    /// Day it bears.
    public var data: CalendarDate?
    /// Protocol, as text.
    public var protocollo: String
    /// Last day of its validity.
    public var scade: CalendarDate?
    /// Of whom it is; nil when it is of the whole household.
    public var persona: Identifier<Persona>?
    /// What else tells it from the others: number, who issued it.
    public var descrizione: String
    /// Where the paper is ("cartella 12, scaffale B"); empty when there is no paper here.
    public var cartella: String

    /// A document from its fields.
    public init(
        tipo: TipoDocumento, data: CalendarDate? = nil, protocollo: String = "", scade: CalendarDate? = nil,
        persona: Identifier<Persona>? = nil, descrizione: String = "", cartella: String = ""
    ) {
        self.tipo = tipo
        self.data = data
        self.protocollo = protocollo
        self.scade = scade
        self.persona = persona
        self.descrizione = descrizione
        self.cartella = cartella
    }

    /// What keeps it from being registered: a document is somewhere, on paper or as a copy.
    public func problems(today: CalendarDate, hasCopia: Bool) -> [Problem] {
        var found: [Problem] = []
        if let data, data > today {
            found.append(Problem("data_futura", "La data è nel futuro: controllarla.", field: "data"))
        }
        if let data, let scade, scade < data {
            found.append(
                Problem("scadenza_prima", "La scadenza viene prima della data: controllarle.", field: "scade"))
        }
        if !hasCopia, cartella.allSatisfy(\.isWhitespace) {
            found.append(
                Problem(
                    "documento_introvabile",
                    "Manca dove sta il documento: il file da copiare, o la cartella di carta.", field: "file"))
        }
        return found
    }
}
