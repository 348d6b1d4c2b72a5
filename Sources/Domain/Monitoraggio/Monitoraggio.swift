// SPDX-License-Identifier: EUPL-1.2

/// A record of monitoring.
///
/// Source: docs/FONTI.md 3.9.
public struct Monitoraggio: Hashable, Sendable, Codable {
    /// Day of the contact.
    public var data: CalendarDate
    /// Kind.
    public var tipo: TipoVerifica
    /// Members who were there.
    public var presenti: [Identifier<Persona>]
    /// State of each result, in the order of objectives and results ("0.0" → raggiunto).
    public var risultati: [String: StatoRisultato]
    /// State of each commitment, in the order of the project.
    public var impegni: [Int: StatoImpegno]
    /// State of each support, in the order of the project.
    public var interventi: [Int: StatoIntervento]
    /// The value each result has come to, in the words of its indicator, in the order of `risultati`; nil in records of
    /// before it was asked.
    public var valori: [String: String]?
    /// What was delivered of each support since the last record ("8 ore"), in the order of the project; nil as above.
    public var erogato: [Int: String]?
    /// Who was expected and had a reason not to be there; nil as above.
    public var assenti: String?
    /// What was said.
    public var testo: String
    /// Day of the next one.
    public var prossima: CalendarDate?
    /// What is proposed.
    public var proposta: PropostaMonitoraggio

    /// A record from its fields.
    public init(
        data: CalendarDate, tipo: TipoVerifica, presenti: [Identifier<Persona>] = [],
        risultati: [String: StatoRisultato] = [:], impegni: [Int: StatoImpegno] = [:],
        interventi: [Int: StatoIntervento] = [:], testo: String = "", prossima: CalendarDate? = nil,
        proposta: PropostaMonitoraggio = .nessuna, valori: [String: String]? = nil, erogato: [Int: String]? = nil,
        assenti: String? = nil
    ) {
        self.data = data
        self.tipo = tipo
        self.presenti = presenti
        self.risultati = risultati
        self.impegni = impegni
        self.interventi = interventi
        self.testo = testo
        self.prossima = prossima
        self.proposta = proposta
        self.valori = valori
        self.erogato = erogato
        self.assenti = assenti
    }

    /// What keeps this record from being saved.
    public func problems(today: CalendarDate) -> [Problem] {
        var found: [Problem] = []
        if data > today {
            found.append(Problem("data_futura", "La data è nel futuro: controllarla.", field: "data"))
        }
        if let prossima, prossima <= data {
            found.append(
                Problem("prossima_passata", "La prossima verifica viene dopo questa: correggere.", field: "prossima"))
        }
        return found
    }
}
