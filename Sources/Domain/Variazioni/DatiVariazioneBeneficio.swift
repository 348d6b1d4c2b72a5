// SPDX-License-Identifier: EUPL-1.2

/// What is written of a change during the benefit.
public struct DatiVariazioneBeneficio: Hashable, Sendable, Codable {
    /// Which kind.
    public var tipo: TipoVariazioneBeneficio
    /// Day of the change; of a work that goes on, the first day of its new year.
    public var data: CalendarDate
    /// Who it is about.
    public var persona: Identifier<Persona>?
    /// What else there is to know.
    public var testo: String

    /// A change from its fields.
    public init(
        tipo: TipoVariazioneBeneficio, data: CalendarDate, persona: Identifier<Persona>? = nil, testo: String = ""
    ) {
        self.tipo = tipo
        self.data = data
        self.persona = persona
        self.testo = testo
    }

    /// The same work in the year after, to be told again while it goes on; nil for what is no work.
    public var annoDopo: DatiVariazioneBeneficio? {
        guard tipo == .avvioLavoro || tipo == .lavoroContinua,
            let first = CalendarDate(year: data.year + 1, month: 1, day: 1)
        else { return nil }
        return DatiVariazioneBeneficio(tipo: .lavoroContinua, data: first, persona: persona, testo: testo)
    }

    /// What keeps it from being recorded.
    ///
    /// - Parameter decorrenza: the first day of the benefit, when it is known.
    public func problems(decorrenza: CalendarDate?, today: CalendarDate) -> [Problem] {
        var found: [Problem] = []
        if data > today, tipo != .lavoroContinua {
            found.append(Problem("data_futura", "La data è nel futuro: controllarla.", field: "data"))
        }
        if let decorrenza, data < decorrenza, tipo != .avvioLavoro {
            found.append(
                Problem(
                    "prima_del_beneficio",
                    "Il beneficio comincia il \(decorrenza.italian): quello che è cambiato prima è nella domanda.",
                    field: "data"))
        }
        if tipo == .avvioLavoro || tipo == .naspi, persona == nil {
            found.append(Problem("persona_mancante", "Manca di chi si tratta: sceglierlo.", field: "persona"))
        }
        return found
    }
}
