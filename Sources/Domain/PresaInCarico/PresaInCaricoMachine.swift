// SPDX-License-Identifier: EUPL-1.2

/// The transitions of axis B: the next state, or the reason a person can read.
///
/// Source: docs/FONTI.md 1.5, asse B.
public enum PresaInCaricoMachine {
    /// Applies `event`, or refuses it.
    public static func apply(
        _ event: PresaInCaricoEvent, in context: PresaInCaricoContext
    ) -> Result<PresaInCaricoState, Refusal> {
        if let refusal = dateRefusal(event, in: context) { return .failure(refusal) }
        switch event {
        case .apri(_, let motivo): return open(context, motivo: motivo)
        case .assegna: return assign(context)
        case .convoca(let convocazione):
            let past = Refusal(
                "convocazione_passata", "L'incontro viene prima dell'avviso: correggere una delle due date.")
            return move(
                context, from: [.assegnata], to: .convocata,
                unless: convocazione.data < convocazione.avvisatoIl ? past : nil)
        case .incontro(_, .presente, _): return move(context, from: [.convocata], to: .inAnalisi)
        case .incontro(_, .assenteGiustificato, let motivo):
            return move(context, from: [.convocata], to: .assegnata, unless: blank(motivo, "l'assenza è giustificata"))
        case .incontro(_, .assenteIngiustificato, _): return move(context, from: [.convocata], to: .assegnata)
        case .chiudiAnalisi:
            return move(
                context, from: [.inAnalisi], to: .analizzata,
                unless: lacking(context.missingAnalisi, "analisi_incompleta", "La scheda non può essere chiusa"))
        case .instrada: return route(context, to: context.esitoAnalisi)
        case .pattoSottoscritto(let data, _):
            return move(
                context, from: [.attesaPatto], to: .sottoscritta, unless: beforeAnalisi(data, context))
        case .riclassifica(_, let esito, let motivo): return reclassify(context, to: esito, motivo: motivo)
        case .chiudiQuadro:
            return move(
                context, from: [.quadroAnalisi], to: .progettazione,
                unless: lacking(context.missingQuadro, "quadro_incompleto", "Il quadro non può essere chiuso"))
        case .firma(let data):
            return move(
                context, from: [.progettazione], to: .sottoscritta,
                unless: beforeAnalisi(data, context)
                    ?? lacking(context.missingProgetto, "progetto_incompleto", "Il progetto non può essere firmato"))
        case .comunica: return move(context, from: [.sottoscritta], to: .comunicata)
        case .monitora: return move(context, from: [.comunicata, .inMonitoraggio], to: .inMonitoraggio)
        case .revisiona(_, let motivo):
            return move(
                context, from: [.inMonitoraggio], to: .progettazione, unless: blank(motivo, "si apre la revisione"))
        case .sospendi(_, let motivo):
            return move(context, from: [.inMonitoraggio], to: .sospesa, unless: blank(motivo, "si sospende"))
        case .riprendi: return move(context, from: [.sospesa], to: .inMonitoraggio)
        case .trasferisci(_, let ambito):
            let lack = Refusal("ambito_mancante", "Manca l'ambito di arrivo: scriverlo.")
            return move(context, from: openStates, to: .trasferita, unless: ambito.isEmpty ? lack : nil)
        case .chiudi(_, _, let valutazione):
            let lack = Refusal(
                "valutazione_mancante", "C'è un progetto firmato: per chiudere serve la valutazione finale.",
                missing: [Missing(sentence: "valutazione finale", section: "chiusura", field: "valutazione")])
            return move(
                context, from: openStates, to: .chiusa, unless: context.isFirmato && valutazione.isEmpty ? lack : nil)
        case .riapri(_, let motivo): return reopen(context, motivo: motivo)
        }
    }

    /// The step that follows by itself: the routing, as soon as the outcome and the équipe allow it.
    public static func automatic(in context: PresaInCaricoContext) -> PresaInCaricoEvent? {
        let event = PresaInCaricoEvent.instrada(date: context)
        guard let event, context.stato == .analizzata, case .success = apply(event, in: context) else { return nil }
        return event
    }

    private static let openStates = PresaInCaricoState.allCases.filter(\.isOpen)

    private static func open(_ context: PresaInCaricoContext, motivo: String?) -> Result<PresaInCaricoState, Refusal> {
        guard context.stato == nil else {
            return .failure(Refusal("presa_gia_aperta", "La presa in carico è già aperta per questa domanda."))
        }
        switch context.domanda {
        case .accolta, .sospesa: return .success(.daAssegnare)
        case .presentata, .verificata, .inviata, .inLavorazione, .respinta:
            if let refusal = blank(motivo ?? "", "si apre prima dell'esito") { return .failure(refusal) }
            return .success(.daAssegnare)
        default:
            return .failure(
                Refusal(
                    "domanda_non_adatta",
                    "La domanda è \(context.domanda.denominazione): la presa in carico non si apre."))
        }
    }

    private static func assign(_ context: PresaInCaricoContext) -> Result<PresaInCaricoState, Refusal> {
        let inactive = Refusal(
            "assistente_non_attivo", "Questa assistente sociale non è in servizio: sceglierne un'altra.")
        let refusal = context.isAssistenteAttivo ? nil : inactive
        guard let stato = context.stato, stato != .daAssegnare, stato.isOpen else {
            return move(context, from: [.daAssegnare], to: .assegnata, unless: refusal)
        }
        return refusal.map { .failure($0) } ?? .success(stato)
    }

    private static func route(
        _ context: PresaInCaricoContext, to esito: EsitoAnalisi?
    ) -> Result<PresaInCaricoState, Refusal> {
        guard let esito else {
            return .failure(Refusal("esito_mancante", "L'analisi non ha ancora un esito: chiuderla prima."))
        }
        return move(context, from: [.analizzata], to: esito.next, unless: equipeRefusal(context, esito))
    }

    private static func equipeRefusal(_ context: PresaInCaricoContext, _ esito: EsitoAnalisi) -> Refusal? {
        guard esito.needsEquipe, context.equipe == 0 else { return nil }
        return Refusal(
            "equipe_vuota", "Manca l'équipe multidisciplinare: indicare almeno un componente.",
            missing: [Missing(sentence: "équipe: nessun componente", section: "equipe", field: nil)])
    }

    private static func reclassify(
        _ context: PresaInCaricoContext, to esito: EsitoAnalisi, motivo: String
    ) -> Result<PresaInCaricoState, Refusal> {
        let same = Refusal("esito_uguale", "L'esito è già \(esito.denominazione): sceglierne un altro.")
        let refusal =
            blank(motivo, "si cambia l'esito") ?? (esito == context.esitoAnalisi ? same : nil)
            ?? equipeRefusal(context, esito)
        return move(
            context, from: [.attesaPatto, .progettazione, .quadroAnalisi], to: esito.next, unless: refusal)
    }

    private static func reopen(_ context: PresaInCaricoContext, motivo: String) -> Result<PresaInCaricoState, Refusal> {
        let notSupervisor = Refusal("solo_supervisore", "Solo il supervisore riapre un fascicolo chiuso.")
        let refusal = context.ruolo == .supervisore ? blank(motivo, "si riapre") : notSupervisor
        return move(
            context, from: [.chiusa, .trasferita], to: context.statoPrecedente ?? .daAssegnare, unless: refusal)
    }

    private static func move(
        _ context: PresaInCaricoContext, from states: [PresaInCaricoState], to next: PresaInCaricoState,
        unless refusal: Refusal? = nil
    ) -> Result<PresaInCaricoState, Refusal> {
        guard let stato = context.stato else {
            return .failure(Refusal("presa_non_aperta", "La presa in carico non è ancora aperta."))
        }
        guard states.contains(stato) else {
            return .failure(
                Refusal("stato_non_adatto", "Il fascicolo è \(stato.denominazione): questo passo non è possibile."))
        }
        if let refusal { return .failure(refusal) }
        return .success(next)
    }

    private static func blank(_ text: String, _ what: String) -> Refusal? {
        guard text.allSatisfy(\.isWhitespace) else { return nil }
        return Refusal("motivo_mancante", "Manca il motivo: scrivere perché \(what).")
    }

    private static func lacking(_ missing: [Missing], _ code: String, _ what: String) -> Refusal? {
        guard !missing.isEmpty else { return nil }
        let count = missing.count == 1 ? "manca una cosa" : "mancano \(missing.count) cose"
        return Refusal(code, "\(what): \(count).", missing: missing)
    }

    private static func beforeAnalisi(_ data: CalendarDate, _ context: PresaInCaricoContext) -> Refusal? {
        guard let analisi = context.analisiIl else {
            return Refusal("firma_senza_analisi", "L'analisi preliminare non è chiusa: chiuderla prima della firma.")
        }
        guard data < analisi else { return nil }
        return Refusal(
            "firma_prima_dell_analisi",
            "La firma (\(data.italian)) viene prima dell'analisi (\(analisi.italian)): controllare la data.")
    }

    /// Nothing is dated in the future, nor before the fact it depends on.
    private static func dateRefusal(_ event: PresaInCaricoEvent, in context: PresaInCaricoContext) -> Refusal? {
        if event.date > context.today {
            return Refusal("data_futura", "La data \(event.date.italian) è nel futuro: controllarla.")
        }
        if let last = context.ultimoFatto, event.date < last {
            return Refusal(
                "data_anteriore",
                "La data \(event.date.italian) viene prima dell'ultimo fatto (\(last.italian)): controllarla.")
        }
        return nil
    }
}

extension PresaInCaricoEvent {
    /// The routing event, dated as the latest fact.
    fileprivate static func instrada(date context: PresaInCaricoContext) -> PresaInCaricoEvent? {
        .instrada(data: context.ultimoFatto ?? context.today)
    }
}
