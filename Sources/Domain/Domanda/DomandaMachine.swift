// SPDX-License-Identifier: EUPL-1.2

/// The transitions of axis A: the next state, or the reason a person can read.
///
/// An event is refused first for its date, then for the state, then for what it lacks.
/// Source: docs/FONTI.md 1.5, asse A.
public enum DomandaMachine {
    /// Applies `event`, or refuses it.
    public static func apply(_ event: DomandaEvent, in context: DomandaContext) -> Result<DomandaState, Refusal> {
        let (states, next) = row(of: event)
        guard let next else { return .failure(unknownEsito(event)) }
        if let refusal = dateRefusal(event, in: context) { return .failure(refusal) }
        guard states.contains(context.stato) else {
            return .failure(
                Refusal(
                    "stato_non_adatto",
                    "La domanda è \(context.stato.denominazione): per \(event.azione) deve essere \(list(states))."))
        }
        if let refusal = guardRefusal(event, in: context) { return .failure(refusal) }
        return .success(next)
    }

    /// The states an event can happen in, and the one it leads to.
    ///
    /// A check of the comune can be made again before the sending: its refusals ask for the correction.
    private static func row(of event: DomandaEvent) -> (from: [DomandaState], to: DomandaState?) {
        switch event {
        case .protocolla: ([.bozza], .presentata)
        case .annulla: ([.bozza], .archiviata)
        case .verifica: ([.presentata, .verificata], .verificata)
        case .rigetta: ([.verificata], .respintaComune)
        case .invia: ([.verificata], .inviata)
        case .ricevuta: ([.inviata], .inLavorazione)
        case .scarto: ([.inviata], .verificata)
        case .esito(let esito): row(of: esito.stato)
        case .riesame: ([.respinta], .inLavorazione)
        case .ripristina: ([.sospesa], .accolta)
        case .termina: ([.accolta], .terminata)
        case .rinuncia: (DomandaState.allCases.filter { $0.isOpen && $0 != .bozza }, .rinunciata)
        }
    }

    /// A suspension ends also with an acceptance that brings its figures, as when the DSU was not found at first.
    private static func row(of esito: DomandaState) -> (from: [DomandaState], to: DomandaState?) {
        switch esito {
        case .accolta: ([.inviata, .inLavorazione, .sospesa], esito)
        case .respinta: ([.inviata, .inLavorazione], esito)
        case .sospesa: ([.inviata, .inLavorazione, .accolta], esito)
        case .decaduta: ([.accolta, .sospesa], esito)
        case .revocata: ([.accolta, .sospesa, .decaduta, .terminata], esito)
        case .bozza, .presentata, .verificata, .respintaComune, .inviata, .inLavorazione, .terminata, .rinunciata,
            .archiviata:
            ([], nil)
        }
    }

    private static func unknownEsito(_ event: DomandaEvent) -> Refusal {
        guard case .esito(let esito) = event else {
            return Refusal("stato_non_adatto", "Questo passo non è possibile.")
        }
        return Refusal(
            "esito_sconosciuto",
            "L'INPS non comunica l'esito «\(esito.stato.denominazione)»: sceglierne un altro dall'elenco.")
    }

    /// Nothing is dated in the future, nor before the fact it depends on.
    private static func dateRefusal(_ event: DomandaEvent, in context: DomandaContext) -> Refusal? {
        guard let date = event.date ?? context.dati.presentataIl else { return nil }
        if date > context.today {
            return Refusal("data_futura", "La data \(date.italian) è nel futuro: controllarla.")
        }
        if event != .protocolla, let last = lastFact(in: context), date < last {
            return Refusal(
                "data_anteriore",
                "La data \(date.italian) viene prima dell'ultimo fatto (\(last.italian)): controllarla.")
        }
        return nil
    }

    /// The latest day the domanda itself knows, whatever the caller read of its history.
    private static func lastFact(in context: DomandaContext) -> CalendarDate? {
        let presented = context.stato == .bozza ? nil : context.dati.presentataIl
        let sent = context.stato.isBeforeInvio ? nil : context.inviataIl
        return [context.ultimoFatto, presented, sent].compactMap { $0 }.max()
    }

    private static func list(_ states: [DomandaState]) -> String {
        let names = states.map(\.denominazione)
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " o " + last
    }
}
