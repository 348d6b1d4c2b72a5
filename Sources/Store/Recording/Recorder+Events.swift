// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// Adds a fact of axis A.
    func addEvent(_ event: DomandaEvent, in domanda: Domanda, from before: DomandaState) throws {
        guard let data = event.date ?? domanda.dati.presentataIl else { return }
        try addEvent(
            axis: "A", domanda.id, presa: nil, code: event.code, data: data, from: before.rawValue,
            to: domanda.stato.rawValue, detail: event.detail)
    }

    /// Adds a fact of axis B; an opening comes from no state.
    func addEvent(_ event: PresaInCaricoEvent, in presa: PresaInCarico, from before: PresaInCaricoState?) throws {
        var assistente: Identifier<Operatore>?
        if case .assegna(_, let id, _, _) = event { assistente = id }
        var detail = event.detail
        // What the register of art. 12 is made from: only an absence under a signed project is one of its facts.
        if case .incontro(_, .assenteIngiustificato, _, _, let isContata) = event, presa.firmataIl != nil {
            detail["art12"] = isContata ? "contata" : "non_contata"
        }
        try addEvent(
            axis: "B", presa.domanda, presa: presa.id, code: event.code, data: event.date, from: before?.rawValue,
            to: presa.stato.rawValue, detail: detail, assistente: assistente)
    }

    func addEvent(
        axis: String, _ domanda: Identifier<Domanda>, presa: Identifier<PresaInCarico>?, code: String,
        data: CalendarDate, from before: String?, to after: String, detail: [String: String],
        assistente: Identifier<Operatore>? = nil
    ) throws {
        let classe: ClasseDati? = Fatto.isRiservato(code) ? .valutazione : nil
        let sealed =
            try slice?.document(detail, of: domanda, classe: classe)
            ?? SealedDocument(detail, kind: .evento, of: .domanda(domanda), classe: classe)
        try add(
            .eventi,
            [axis, domanda, presa, code, data, now, today, operatore.id, assistente, before, after, sealed])
    }
}

extension DomandaEvent {
    /// The outcome it records, if it does.
    var esito: EsitoInps? {
        if case .esito(let esito) = self { return esito }
        return nil
    }

    /// What the history keeps of the event besides its code, day and states.
    fileprivate var detail: [String: String] {
        var detail: [String: String] = [:]
        if let motivo { detail["motivo"] = motivo }
        switch self {
        case .rigetta(_, let preavviso, _): detail["preavviso"] = preavviso.iso
        case .invia(_, let lotto, _): detail["lotto"] = lotto
        case .ricevuta(_, let number): detail["protocollo_inps"] = number
        case .riesame(_, let isDUfficio): detail["ufficio"] = isDUfficio ? "s" : "n"
        case .esito(let esito): detail["nota"] = esito.nota
        default: break
        }
        return detail
    }
}

extension PresaInCaricoEvent {
    /// What the history keeps of the event besides its code, day and states.
    fileprivate var detail: [String: String] {
        var detail: [String: String] = [:]
        if let motivo { detail["motivo"] = motivo }
        switch self {
        case .assegna(_, _, let consulente, let isGiaInCarico):
            detail["consulente"] = consulente.map { "\($0.rawValue)" }
            detail["gia_in_carico"] = isGiaInCarico ? "s" : "n"
        case .contattaCpi(let contatto): detail["risposta"] = contatto.risposta.rawValue
        case .chiudiAnalisi(_, let esito), .riclassifica(_, let esito, _): detail["esito"] = esito.rawValue
        case .pattoSottoscritto(_, let riferimento): detail["riferimento"] = riferimento
        case .comunica(_, let ricevuta): detail["ricevuta"] = ricevuta
        case .chiudi(_, let motivo, let valutazione, let finale):
            detail["codice_motivo"] = motivo.rawValue
            detail["valutazione"] = valutazione
            detail.merge(finale?.dettaglio ?? [:]) { first, _ in first }
        default: break
        }
        return detail
    }
}
