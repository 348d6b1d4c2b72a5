// SPDX-License-Identifier: EUPL-1.2

/// What kind of data a change of the archive is about; each kind keeps its former values and knows who may read them.
public enum TipoModifica: String, CaseIterable, Hashable, Sendable, Codable {
    /// Data of a person.
    case persona
    /// Two records made one.
    case unione
    /// Members of a household.
    case nucleo
    /// Civil state, absence, who answers for a minor.
    case situazione
    /// Placement and decrees of a minor.
    case tutela
    /// A contact at a point of access.
    case accesso
    /// The form of a domanda.
    case domanda
    /// What is wrong with the DSU of a domanda.
    case segnalazioneDsu = "segnalazione_dsu"
    /// Who a case is given to.
    case assegnazione
    /// The sheet, section A.
    case analisi
    /// The équipe.
    case equipe
    /// The quadro di analisi.
    case quadro
    /// The version of the project in work.
    case progetto
    /// An appointment of the agenda.
    case appuntamento

    /// "Scheda, sezione A": the part of the archive, as the screens call it.
    public var denominazione: String {
        switch self {
        case .persona: "Dati della persona"
        case .unione: "Unione di due schede"
        case .nucleo: "Nucleo"
        case .situazione: "Stato del componente"
        case .tutela: "Tutela del minore"
        case .accesso: "Accesso"
        case .domanda: "Domanda"
        case .segnalazioneDsu: "Segnalazione sulla DSU"
        case .assegnazione: "Assegnazione"
        case .analisi: "Scheda, sezione A"
        case .equipe: "Équipe"
        case .quadro: "Quadro di analisi"
        case .progetto: "Progetto"
        case .appuntamento: "Appuntamento"
        }
    }

    /// What who reads the change must be allowed to do, any one of these: the same as for the data themselves.
    ///
    /// Source: L. 119/2001; docs/FONTI.md 7.4 and 9.
    public var lettura: [Permesso] {
        switch self {
        case .persona, .unione: [.cercaPersone, .leggiFascicolo]
        case .nucleo, .situazione, .domanda, .segnalazioneDsu, .assegnazione, .equipe: [.leggiFascicolo]
        case .tutela: [.tutelaMinori]
        case .accesso: [.leggiAccessi]
        case .analisi, .quadro: [.leggiAnalisi]
        case .progetto: [.leggiAnalisi, .monitora]
        case .appuntamento: [.gestisciAgenda]
        }
    }

    /// What who writes these data, and so who undoes a change of them, must be allowed to do.
    public var scrittura: Permesso {
        switch self {
        case .persona, .nucleo, .situazione: .registraPersona
        case .unione: .unisciPersone
        case .tutela: .tutelaMinori
        case .accesso: .registraAccesso
        case .domanda, .segnalazioneDsu: .compilaDomanda
        case .assegnazione: .assegna
        case .analisi: .compilaAnalisi
        case .equipe: .gestisciEquipe
        case .quadro: .compilaQuadro
        case .progetto: .compilaProgetto
        case .appuntamento: .gestisciAgenda
        }
    }

    /// `nil` when the operator may read changes of this kind, otherwise why not.
    public func refusal(for operatore: Operatore) -> Refusal? {
        let refusals = lettura.map { operatore.may($0) }
        return refusals.contains(nil) ? nil : refusals.compactMap { $0 }.first
    }
}
