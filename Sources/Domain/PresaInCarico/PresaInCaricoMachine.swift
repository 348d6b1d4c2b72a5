// SPDX-License-Identifier: EUPL-1.2

/// The transitions of axis B: the next state, or the reason a person can read.
///
/// An event is refused first for its date, then for the state, then for what it lacks.
/// Source: docs/FONTI.md 1.5, asse B.
public enum PresaInCaricoMachine {
    /// Applies `event`, or refuses it.
    public static func apply(
        _ event: PresaInCaricoEvent, in context: PresaInCaricoContext
    ) -> Result<PresaInCaricoState, Refusal> {
        if let refusal = dateRefusal(event, in: context) { return .failure(refusal) }
        if case .apri(let data, let motivo) = event { return open(context, data: data, motivo: motivo) }
        guard let stato = context.stato else {
            return .failure(Refusal("presa_non_aperta", "La presa in carico non è ancora aperta: aprirla prima."))
        }
        let states = states(for: event)
        guard states.contains(stato) else { return .failure(wrongState(stato, for: event, states)) }
        if let refusal = guardRefusal(event, in: context) { return .failure(refusal) }
        return .success(next(event, from: stato, in: context))
    }

    /// The step that follows by itself: the routing, as soon as the outcome and the équipe allow it.
    public static func automatic(in context: PresaInCaricoContext) -> PresaInCaricoEvent? {
        let event = PresaInCaricoEvent.instrada(data: context.ultimoFatto ?? context.today)
        guard context.stato == .analizzata, case .success = apply(event, in: context) else { return nil }
        return event
    }

    /// The states in which the project or the patto is signed and the work goes on.
    ///
    /// The household is called to its appointments there too, and the case stays where it is.
    private static let signedStates: [PresaInCaricoState] = [.sottoscritta, .comunicata, .inMonitoraggio]
    private static let openStates = PresaInCaricoState.allCases.filter(\.isOpen)

    /// The states an event can happen in.
    ///
    /// The outcome can be changed as long as nothing is signed by it, since a wrong one must not stop the household;
    /// a transfer recorded by mistake is taken back as a closing is.
    private static func states(for event: PresaInCaricoEvent) -> [PresaInCaricoState] {
        switch event {
        case .apri: []
        case .assegna, .trasferisci, .chiudi: openStates
        case .convoca: [.assegnata] + signedStates
        case .incontro: [.convocata] + signedStates
        case .chiudiAnalisi: [.inAnalisi]
        case .instrada: [.analizzata]
        case .pattoSottoscritto: [.attesaPatto]
        case .riclassifica: [.analizzata, .attesaPatto, .quadroAnalisi, .progettazione]
        case .rettificaAnalisi:
            [.analizzata, .attesaPatto, .quadroAnalisi, .progettazione] + signedStates + [.sospesa]
        case .contattaCpi: [.attesaPatto]
        case .chiudiQuadro: [.quadroAnalisi]
        case .misuraQuadro: [.progettazione] + signedStates + [.sospesa]
        case .firma: [.progettazione]
        case .comunica: [.sottoscritta]
        case .scartaComunicazione: [.comunicata, .inMonitoraggio]
        case .monitora: [.comunicata, .inMonitoraggio]
        case .revisiona, .sospendi: [.inMonitoraggio]
        case .riprendi: [.sospesa]
        case .riapri: [.chiusa, .trasferita]
        }
    }

    /// Where an accepted event leads.
    private static func next(
        _ event: PresaInCaricoEvent, from stato: PresaInCaricoState, in context: PresaInCaricoContext
    ) -> PresaInCaricoState {
        switch event {
        case .apri: .daAssegnare
        case .assegna: stato == .daAssegnare ? .assegnata : stato
        case .convoca: stato == .assegnata ? .convocata : stato
        case .incontro(_, let esito, _, _, _):
            stato != .convocata ? stato : esito == .presente ? .inAnalisi : .assegnata
        case .chiudiAnalisi: .analizzata
        case .instrada: context.esitoAnalisi?.next ?? stato
        case .riclassifica(_, let esito, _): esito.next
        case .rettificaAnalisi, .contattaCpi, .misuraQuadro: stato
        case .chiudiQuadro, .revisiona: .progettazione
        case .pattoSottoscritto, .firma, .scartaComunicazione: .sottoscritta
        case .comunica: .comunicata
        case .monitora, .riprendi: .inMonitoraggio
        case .sospendi: .sospesa
        case .trasferisci: .trasferita
        case .chiudi: .chiusa
        case .riapri: context.statoPrecedente.flatMap { $0.isOpen ? $0 : nil } ?? .daAssegnare
        }
    }

    /// Opens by itself when INPS accepts or suspends; otherwise by hand, because the law counts from the domanda.
    private static func open(
        _ context: PresaInCaricoContext, data: CalendarDate, motivo: String?
    ) -> Result<PresaInCaricoState, Refusal> {
        guard context.stato == nil else {
            return .failure(Refusal("presa_gia_aperta", "La presa in carico è già aperta per questa domanda."))
        }
        if let presented = context.presentataIl, data < presented {
            return .failure(
                Refusal(
                    "data_anteriore",
                    "La data \(data.italian) viene prima della domanda (\(presented.italian)): controllarla."))
        }
        switch context.domanda {
        case .accolta, .sospesa: return .success(.daAssegnare)
        case .presentata, .verificata, .inviata, .inLavorazione, .respinta, .respintaComune:
            if let refusal = blank(motivo ?? "", "si apre senza un esito positivo") { return .failure(refusal) }
            return .success(.daAssegnare)
        case .bozza:
            return .failure(
                Refusal("domanda_non_adatta", "La domanda è una bozza: protocollarla prima di aprire."))
        case .decaduta, .revocata, .terminata, .rinunciata, .archiviata:
            return .failure(
                Refusal(
                    "domanda_non_adatta",
                    "La domanda è \(context.domanda.denominazione): la presa in carico si apre con una nuova domanda."))
        }
    }

    /// What was signed by an outcome stands: another path is another project, or another patto.
    ///
    /// Source: docs/FONTI.md 1.5, asse B.
    static let signedRefusal = Refusal(
        "esito_gia_firmato",
        "Il progetto, o il patto, è già firmato secondo questo esito: non si cambia più. Per altri obiettivi o "
            + "interventi aprire la revisione del progetto; per un errore nelle risposte rettificare la scheda.")

    private static func wrongState(
        _ stato: PresaInCaricoState, for event: PresaInCaricoEvent, _ states: [PresaInCaricoState]
    ) -> Refusal {
        let remedy: String
        if !stato.isOpen {
            remedy = "il supervisore deve prima riaprirla"
        } else if case .riapri = event {
            remedy = "deve essere chiusa"
        } else if case .riclassifica = event, signedStates.contains(stato) || stato == .sospesa {
            return signedRefusal
        } else if case .rettificaAnalisi = event {
            remedy = "bisogna prima chiudere la scheda con il suo esito"
        } else if case .convoca = event, stato == .convocata {
            remedy = "bisogna prima registrare l'incontro"
        } else {
            let wanted = states.contains(.sottoscritta) ? states.filter { !signedStates.contains($0) } : states
            remedy = "deve essere \(wanted.map(\.denominazione).joined(separator: " o "))"
        }
        return Refusal(
            "stato_non_adatto", "La presa in carico è \(stato.denominazione): per \(event.azione) \(remedy).")
    }

    /// Nothing is dated in the future, nor before the fact it depends on; when it was recorded counts for nothing.
    private static func dateRefusal(_ event: PresaInCaricoEvent, in context: PresaInCaricoContext) -> Refusal? {
        if event.date > context.today {
            return Refusal("data_futura", "La data \(event.date.italian) è nel futuro: controllarla.")
        }
        // A measure depends on the closed quadro alone: it can be recorded after the signature it came before.
        if case .misuraQuadro = event { return nil }
        if let last = context.ultimoFatto, event.date < last {
            return Refusal(
                "data_anteriore",
                "La data \(event.date.italian) viene prima dell'ultimo fatto (\(last.italian)): controllarla.")
        }
        return nil
    }
}
