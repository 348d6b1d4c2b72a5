// SPDX-License-Identifier: EUPL-1.2

/// What followed a fact of article 12: steps are only added.
public struct PassoInadempienza: Hashable, Sendable, Codable {
    /// Kinds of step.
    public enum Tipo: String, CaseIterable, Hashable, Sendable, Codable {
        case richiamo
        case nuovoRichiamo = "nuovo_richiamo"
        case sospensione, comunicazione, decisione, ripristino, giustificazione, rettifica

        /// The words of the list.
        public var denominazione: String {
            switch self {
            case .richiamo: "richiamo formale"
            case .nuovoRichiamo: "nuovo richiamo, a pena di sospensione"
            case .sospensione: "sospensione proposta"
            case .comunicazione: "comunicato all'INPS"
            case .decisione: "decisione dell'INPS"
            case .ripristino: "beneficio ripristinato"
            case .giustificazione: "giustificato"
            case .rettifica: "annullato: scritto per errore"
            }
        }

        /// What the operator must be allowed to do.
        public var permesso: Permesso {
            switch self {
            case .richiamo, .nuovoRichiamo, .sospensione, .giustificazione, .rettifica: .registraInadempienze
            case .comunicazione: .comunicaInps
            case .decisione, .ripristino: .registraEsito
            }
        }
    }

    /// Which.
    public var tipo: Tipo
    /// Day.
    public var data: CalendarDate
    /// What it says: the commitments recalled, how to restore, why it is justified or was a mistake.
    public var testo: String
    /// By when the commitments recalled are to be kept.
    public var entro: CalendarDate?
    /// Of a communication and of a decision, the number INPS or the body gave it.
    public var protocollo: String
    /// Of a decision, what INPS takes; nil when it takes nothing.
    public var sanzione: Sanzione?
    /// Why the fact is justified.
    public var giustificazione: MotivoGiustificato?

    /// A step from its fields.
    public init(
        tipo: Tipo, data: CalendarDate, testo: String = "", entro: CalendarDate? = nil, protocollo: String = "",
        sanzione: Sanzione? = nil, giustificazione: MotivoGiustificato? = nil
    ) {
        self.tipo = tipo
        self.data = data
        self.testo = testo
        self.entro = entro
        self.protocollo = protocollo
        self.sanzione = sanzione
        self.giustificazione = giustificazione
    }

    /// What keeps it from being recorded on a fact of a day.
    public func problems(fatto: CalendarDate, today: CalendarDate) -> [Problem] {
        var found: [Problem] = []
        if data > today { found.append(Problem("data_futura", "La data è nel futuro: controllarla.", field: "data")) }
        if data < fatto {
            found.append(
                Problem(
                    "prima_del_fatto", "La data viene prima del fatto (\(fatto.italian)): correggerla.", field: "data"))
        }
        if let lacking, testo.allSatisfy(\.isWhitespace) {
            found.append(Problem("testo_mancante", lacking, field: "testo"))
        }
        switch tipo {
        case .nuovoRichiamo where entro == nil:
            found.append(
                Problem(
                    "termine_mancante", "Il nuovo richiamo dà i tempi, a pena di sospensione: scrivere entro quando.",
                    field: "entro"))
        case .giustificazione where giustificazione == nil:
            found.append(Problem("motivo_mancante", "Manca il motivo: sceglierlo.", field: "giustificazione"))
        default: break
        }
        if let entro, entro < data {
            found.append(Problem("entro_prima", "Il termine viene prima del richiamo: correggerlo.", field: "entro"))
        }
        return found
    }

    /// What to write when the words lack; nil where they may.
    private var lacking: String? {
        switch tipo {
        case .richiamo, .nuovoRichiamo: "Mancano gli impegni richiamati: scriverli."
        case .sospensione: "Manca come si ripristina il beneficio: scriverlo."
        case .rettifica: "Manca il motivo: scrivere perché il fatto era sbagliato."
        case .ripristino: "Manca che cosa ha ripristinato il beneficio: scriverlo."
        case .giustificazione: giustificazione == .altro ? "Con «altro» il motivo si scrive." : nil
        case .comunicazione, .decisione: nil
        }
    }
}
