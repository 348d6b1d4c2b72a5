// SPDX-License-Identifier: EUPL-1.2

/// What is written of a fact of article 12.
public struct DatiInadempienza: Hashable, Sendable, Codable {
    /// Which kind.
    public var tipo: TipoInadempienza
    /// How it came to be known.
    public var origine: OrigineInadempienza
    /// Day of the fact.
    public var data: CalendarDate
    /// The member who did not keep the commitment; the fact is of the household all the same.
    public var persona: Identifier<Persona>?
    /// False when the worker keeps it out of the count: late notice, or one that never arrived.
    public var isContata: Bool
    /// Why it is justified, when it is.
    public var giustificazione: MotivoGiustificato?
    /// What happened, in words.
    public var testo: String
    /// Of a false DSU, the monthly increment it gave; of a benefit never due, its monthly amount.
    public var incremento: Euro?
    /// The monthly benefit when the fact was recorded.
    public var importo: Euro?

    /// A fact from its fields.
    public init(
        tipo: TipoInadempienza, origine: OrigineInadempienza, data: CalendarDate,
        persona: Identifier<Persona>? = nil, isContata: Bool = true, giustificazione: MotivoGiustificato? = nil,
        testo: String = "", incremento: Euro? = nil, importo: Euro? = nil
    ) {
        self.tipo = tipo
        self.origine = origine
        self.data = data
        self.persona = persona
        self.isContata = isContata
        self.giustificazione = giustificazione
        self.testo = testo
        self.incremento = incremento
        self.importo = importo
    }

    /// What keeps it from being recorded.
    ///
    /// - Parameter primaFirma: the first signature: before it there are no commitments to keep.
    public func problems(primaFirma: CalendarDate?, today: CalendarDate) -> [Problem] {
        var found: [Problem] = []
        if data > today {
            found.append(Problem("data_futura", "La data è nel futuro: controllarla.", field: "data"))
        }
        if tipo.isGiustificabile {
            if let primaFirma {
                if data <= primaFirma {
                    found.append(
                        Problem(
                            "prima_della_firma",
                            "Il progetto è firmato dal \(primaFirma.italian): prima non ci sono impegni dell'art. 12. "
                                + "Correggere la data.", field: "data"))
                }
            } else {
                found.append(
                    Problem(
                        "senza_firma",
                        "Nessun progetto è firmato: gli impegni dell'art. 12 cominciano con la firma. Scriverlo nel "
                            + "diario.", field: "tipo"))
            }
        }
        if !tipo.isGiustificabile, incremento.map({ $0 <= .zero }) ?? true {
            found.append(
                Problem("incremento_mancante", "Manca l'importo mensile avuto in più: scriverlo.", field: "incremento"))
        }
        if origine != .convocazione, testo.allSatisfy(\.isWhitespace) {
            found.append(Problem("testo_mancante", "Manca che cosa è successo: scriverlo in breve.", field: "testo"))
        }
        return found
    }
}
