// SPDX-License-Identifier: EUPL-1.2

/// What happens to a presa in carico: the rows of axis B.
///
/// Source: docs/FONTI.md 1.5, asse B.
public enum PresaInCaricoEvent: Hashable, Sendable, Codable {
    /// Opened by the outcome (no motive), or by hand with its reason.
    case apri(data: CalendarDate, motivo: String?)
    /// Given to an assistente sociale, with or without a consulente of the CPI; new, or already known to the services.
    case assegna(
        data: CalendarDate, assistente: Identifier<Operatore>, consulente: Identifier<Operatore>?, isGiaInCarico: Bool)
    /// The household is called; the fact is dated the day it was told.
    case convoca(Convocazione)
    /// How the meeting ended; an absence may have its coded reason, or be kept out of the count of art. 12.
    case incontro(
        data: CalendarDate, esito: EsitoIncontro, motivo: String, giustificazione: MotivoGiustificato? = nil,
        isContata: Bool = true)
    /// The scheda, section A, is closed with its outcome.
    case chiudiAnalisi(data: CalendarDate, esito: EsitoAnalisi)
    /// Leaves ANALIZZATA for what the outcome asks.
    case instrada(data: CalendarDate)
    /// The CPI tells back that the patto di servizio is signed.
    case pattoSottoscritto(data: CalendarDate, riferimento: String)
    /// Another outcome than the one first chosen.
    case riclassifica(data: CalendarDate, esito: EsitoAnalisi, motivo: String)
    /// A closed scheda is corrected by a new version of it; the outcome stays.
    case rettificaAnalisi(data: CalendarDate, motivo: String)
    /// The CPI is contacted about a household that waits for its patto, or answers.
    case contattaCpi(ContattoCpi)
    /// The quadro di analisi is closed.
    case chiudiQuadro(data: CalendarDate)
    /// The levels of the closed quadro are measured again.
    case misuraQuadro(data: CalendarDate, momento: MomentoLivello)
    /// The project is signed.
    case firma(data: CalendarDate)
    /// The signature is told to INPS.
    case comunica(data: CalendarDate, ricevuta: String)
    /// INPS rejects the communication: the signature is to be told again.
    case scartaComunicazione(data: CalendarDate, motivo: String)
    /// A monitoring record was made, or the services started.
    case monitora(data: CalendarDate)
    /// A new version of the project is opened.
    case revisiona(data: CalendarDate, motivo: String)
    /// The benefit is suspended, and the work with it.
    case sospendi(data: CalendarDate, motivo: String)
    /// The work resumes.
    case riprendi(data: CalendarDate)
    /// The household moves to another ambito.
    case trasferisci(data: CalendarDate, ambito: String)
    /// The case ends.
    case chiudi(
        data: CalendarDate, motivo: MotivoChiusura, valutazione: String, finale: ValutazioneFinale? = nil)
    /// The supervisor opens it again.
    case riapri(data: CalendarDate, motivo: String)

    /// Stable code stored with the event.
    public var code: String {
        switch self {
        case .apri: "apri"
        case .assegna: "assegna"
        case .convoca: "convoca"
        case .incontro(_, let esito, _, _, _): "incontro_\(esito.rawValue)"
        case .chiudiAnalisi: "chiudi_analisi"
        case .instrada: "instrada"
        case .pattoSottoscritto: "patto_sottoscritto"
        case .riclassifica: "riclassifica"
        case .rettificaAnalisi: "rettifica_analisi"
        case .contattaCpi: "contatta_cpi"
        case .chiudiQuadro: "chiudi_quadro"
        case .misuraQuadro(_, let momento): "misura_\(momento.rawValue)"
        case .firma: "firma"
        case .comunica: "comunica"
        case .scartaComunicazione: "scarta_comunicazione"
        case .monitora: "monitora"
        case .revisiona: "revisiona"
        case .sospendi: "sospendi"
        case .riprendi: "riprendi"
        case .trasferisci: "trasferisci"
        case .chiudi: "chiudi"
        case .riapri: "riapri"
        }
    }

    /// Codes of the facts that no other fact waits for when they leave the case where it is.
    ///
    /// Recorded today, they do not keep what happened before from being recorded late.
    ///
    /// A fact that moves the case always holds the later ones; a convocation, a meeting and a monitoring do too, since
    /// the next of them is counted from the last.
    public static let annotazioni: Set<String> = [
        "assegna", "rettifica_analisi", "contatta_cpi", "misura_in_itinere", "misura_in_uscita",
    ]

    /// Day of the fact.
    public var date: CalendarDate {
        switch self {
        case .apri(let data, _), .assegna(let data, _, _, _), .incontro(let data, _, _, _, _),
            .chiudiAnalisi(let data, _),
            .instrada(let data), .pattoSottoscritto(let data, _), .riclassifica(let data, _, _),
            .rettificaAnalisi(let data, _),
            .chiudiQuadro(let data), .misuraQuadro(let data, _), .firma(let data), .comunica(let data, _),
            .monitora(let data),
            .scartaComunicazione(let data, _),
            .revisiona(let data, _), .sospendi(let data, _), .riprendi(let data), .trasferisci(let data, _),
            .chiudi(let data, _, _, _), .riapri(let data, _):
            data
        case .convoca(let convocazione): convocazione.avvisatoIl
        case .contattaCpi(let contatto): contatto.data
        }
    }

    /// The reason people read in the history, when there is one.
    public var motivo: String? {
        switch self {
        case .apri(_, let motivo): motivo
        case .incontro(_, _, let motivo, let giustificazione, _):
            [giustificazione?.denominazione, motivo.nilIfEmpty].compactMap { $0 }.joined(separator: ": ").nilIfEmpty
        case .riclassifica(_, let esito, let motivo): "\(esito.denominazione): \(motivo)"
        case .revisiona(_, let motivo), .sospendi(_, let motivo), .riapri(_, let motivo),
            .rettificaAnalisi(_, let motivo), .scartaComunicazione(_, let motivo):
            motivo
        case .contattaCpi(let contatto): contatto.inParole
        case .trasferisci(_, let ambito): ambito
        case .chiudi(_, let motivo, _, _): motivo.denominazione
        case .chiudiAnalisi(_, let esito): esito.denominazione
        case .assegna, .convoca, .instrada, .pattoSottoscritto, .chiudiQuadro, .misuraQuadro, .firma, .comunica,
            .monitora, .riprendi:
            nil
        }
    }
}

extension String {
    fileprivate var nilIfEmpty: String? { isEmpty ? nil : self }
}
