// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

/// One event in, the state changed, effects out: the whole behaviour of the program.
public enum AppUpdate {
    /// The first effects, before any event.
    public static func start(_ state: inout AppState) -> [Effect] {
        settle(&state) { $0.appear($1) }
    }

    /// Takes an event of the terminal.
    public static func update(_ state: inout AppState, _ event: InputEvent) -> [Effect] {
        if let ended = closeEccezionale(&state) { return ended }
        switch event {
        case .resize(let size):
            state.size = size
            return []
        case .wake:
            let locking = isIdle(state) ? lock(&state) : []
            return locking + settle(&state) { $0.wake($1) }
        case .hangUp: return keepEverything(&state) + [.quit]
        case .paste(let text):
            if noteKey(&state) { return lock(&state) }
            if state.blocco != nil || state.isHidden || state.isTooSmall || state.palette != nil || state.help != nil {
                return []
            }
            return settle(&state) { $0.paste(text, $1) }
        case .key(let key):
            // A key after a long pause comes from who found the desk empty: it locks, and does nothing else.
            if noteKey(&state) { return lock(&state) }
            if state.blocco != nil { return handleLocked(&state, key) }
            if state.isHidden || key == AppUpdate.hidingKey { return hide(&state, key) }
            if state.isTooSmall { return key == .function(10) ? keepEverything(&state) + [.quit] : [] }
            return handle(&state, key)
        }
    }

    private static func handle(_ state: inout AppState, _ key: Key) -> [Effect] {
        if state.help != nil { return handleHelp(&state, key) }
        if state.palette != nil { return handlePalette(&state, key) }
        let context = state.context(state.stack.current.ticket)
        let screen = state.stack.current.screen.state
        let isTyping = screen.isTyping(context)
        switch key {
        case .control("l"): return [.repaint]
        case .control("k"):
            if case .ingresso = state.stack.current.screen { return [] }
            state.palette = Palette(items: paletteItems(screen, context))
            return []
        case .function(1): return openHelp(&state, screen, context)
        case .character("?") where !isTyping && !screen.claims(key, context):
            return openHelp(&state, screen, context)
        case .function(10), .control("q"): return leave(&state)
        case .control("z"): return openUndoing(&state)
        default: break
        }
        state.banner = nil
        if let command = screen.commands(context).first(where: { $0.keys.contains(key) && $0.answers(key, isTyping) }) {
            if let reason = command.unavailable {
                state.banner = Banner(reason, kind: .problem)
                return [.beep]
            }
            return settle(&state) { $0.perform(command.id, $1) }
        }
        return settle(&state) { $0.handle(key, $1) }
    }

    private static func openHelp(
        _ state: inout AppState, _ screen: any ScreenState, _ context: ScreenContext
    ) -> [Effect] {
        state.help = HelpView(title: "Aiuto: \(screen.title)", lines: helpLines(screen, context))
        return []
    }

    private static func handleHelp(_ state: inout AppState, _ key: Key) -> [Effect] {
        let area = state.area
        if state.help?.handle(key, in: area) == .closed { state.help = nil }
        return []
    }

    private static func handlePalette(_ state: inout AppState, _ key: Key) -> [Effect] {
        switch state.palette?.handle(key) {
        case .chosen(let id):
            state.palette = nil
            state.banner = nil
            if let global = GlobalCommand(rawValue: id) { return perform(&state, global) }
            return settle(&state) { $0.perform(id, $1) }
        case .unavailable(let reason):
            state.banner = Banner(reason, kind: .problem)
            return [.beep]
        case .cancelled: state.palette = nil
        default: break
        }
        return []
    }

    /// Leaves the program from the desk, and goes back to the desk from anywhere else; drafts are kept.
    private static func leave(_ state: inout AppState) -> [Effect] { keepEverything(&state) + [.quit] }

    private static func perform(_ state: inout AppState, _ command: GlobalCommand) -> [Effect] {
        switch command {
        case .quit: leave(&state)
        case .home: navigate(&state, .home(nil))
        case .search: navigate(&state, .push(.ricerca(RicercaState(scopo: .apri))))
        case .newAccesso: navigate(&state, .push(.ricerca(RicercaState(scopo: .accesso))))
        case .sportello: navigate(&state, .push(.sportello(SportelloState())))
        case .registroAccessi: navigate(&state, .push(.registroAccessi(RegistroAccessiState())))
        case .segnalazioni: navigate(&state, .push(.segnalazioni(SegnalazioniState())))
        case .newDomanda: navigate(&state, .push(.ricerca(RicercaState(scopo: .domanda))))
        case .agenda: navigate(&state, .push(.agenda(AgendaState(giorno: state.oggi))))
        case .cercaDiario: navigate(&state, .push(.ricercaDiario(RicercaDiarioState())))
        case .richieste: navigate(&state, .push(.richieste(RichiesteState())))
        case .interventi: navigate(&state, .push(.sostegni(SostegniState())))
        case .comunicaFirme: navigate(&state, .push(.comunicazioni(ComunicazioniState())))
        case .importFile: navigate(&state, .push(.importazione(ImportazioneState())))
        case .matchOutcomes: navigate(&state, .push(.daAbbinare(DaAbbinareState())))
        case .undo: openUndoing(&state)
        case .changeOperatore: navigate(&state, .push(.operatori(CambioOperatoreState())))
        case .operatori: navigate(&state, .push(.gestioneOperatori(GestioneOperatoriState())))
        case .lock: lock(&state)
        case .logout: keepEverything(&state) + [.logout]
        case .hide: hide(&state, hidingKey)
        case .repaint: [.repaint]
        }
    }

    /// One's own last acts, from wherever one is; nothing while nobody is in or the list is already open.
    private static func openUndoing(_ state: inout AppState) -> [Effect] {
        switch state.stack.current.screen {
        case .ingresso, .avvio, .annullamento: []
        default: navigate(&state, .push(.annullamento(AnnullamentoState())))
        }
    }

    /// Runs a screen's answer: the words, the move, then what the new screen asks when it appears.
    static func settle(
        _ state: inout AppState, _ body: (inout any ScreenState, ScreenContext) -> Reaction
    ) -> [Effect] {
        let ticket = state.stack.current.ticket
        return settle(&state, ticket: ticket, body)
    }

    static func settle(
        _ state: inout AppState, ticket: Ticket, _ body: (inout any ScreenState, ScreenContext) -> Reaction
    ) -> [Effect] {
        let context = state.context(ticket)
        let reaction = state.stack.withScreen(ticket) { screen in
            var inner = screen.state
            let reaction = body(&inner, context)
            screen.state = inner
            return reaction
        }
        guard let reaction else { return [] }
        if let banner = reaction.banner { state.banner = banner }
        guard let navigation = reaction.navigation, ticket == state.stack.current.ticket else {
            return reaction.effects
        }
        return reaction.effects + navigate(&state, navigation)
    }

    static func navigate(_ state: inout AppState, _ navigation: Navigation) -> [Effect] {
        let kept = keepCurrent(&state)
        switch navigation {
        case .push(let screen):
            state.stack.push(screen)
            return kept + settle(&state) { $0.appear($1) }
        case .replace(let screen):
            state.stack.replace(screen)
            return kept + settle(&state) { $0.appear($1) }
        case .pop(let delivery):
            guard state.stack.pop() else { return kept + leave(&state) }
            if case .saved(let words) = delivery { state.banner = Banner(words, kind: .done) }
            return kept + settle(&state) { $0.receive(.delivered(delivery), $1) }
        case .home(let screen):
            state.stack.popToRoot()
            let effects = kept + settle(&state) { $0.appear($1) }
            guard let screen else { return effects }
            return effects + navigate(&state, .push(screen))
        }
    }

    /// Keeps as a draft what the screen in front has not saved.
    private static func keepCurrent(_ state: inout AppState) -> [Effect] {
        let entry = state.stack.current
        return entry.screen.state.draft(state.context(entry.ticket)).map { [.saveDraft($0)] } ?? []
    }

    /// Keeps as drafts what no screen has saved.
    static func keepEverything(_ state: inout AppState) -> [Effect] {
        (state.stack.behind + [state.stack.current]).compactMap { entry in
            entry.screen.state.draft(state.context(entry.ticket)).map { .saveDraft($0) }
        }
    }
}
