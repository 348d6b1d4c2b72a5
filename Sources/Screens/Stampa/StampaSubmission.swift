// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension StampaState {
    /// A key for the question that is open.
    mutating func handleQuestion(_ key: Key, _ context: ScreenContext) -> Reaction {
        guard var question = domanda else { return .ignored }
        var dialog = question.dialog
        let event = dialog.handle(key)
        if case .changed(let id) = event { dialog.form?.setProblem(id, nil) }
        question.dialog = dialog
        domanda = question
        switch event {
        case .accepted: return accept(question, context)
        case .cancelled:
            if case .sostituzione(_, let path) = question { domanda = .percorso(path) } else { domanda = nil }
            return .none
        case .pending, .consumed, .changed, .left: return .none
        }
    }

    private mutating func accept(_ question: DomandaStampa, _ context: ScreenContext) -> Reaction {
        switch question {
        case .percorso(let dialog):
            let path = dialog.form?.value("percorso").trimmingSpaces ?? ""
            if let problem = Self.problem(path) {
                domanda?.dialog.form?.setProblem("percorso", problem)
                return Reaction(effects: [.beep])
            }
            return print(.file(path), replacing: false, context)
        case .stampante(let dialog, let names):
            let name = dialog.form?.value("stampante") ?? ""
            guard names.contains(name) else {
                domanda?.dialog.form?.setProblem("stampante", "Scegliere una stampante dell'elenco.")
                return Reaction(effects: [.beep])
            }
            return print(.stampante(name), replacing: false, context)
        case .sostituzione(_, let path): return print(.file(path), replacing: true, context)
        case .consegna:
            domanda = nil
            return .ask(
                .record(
                    [.recordStampa(RichiestaStampa(stampa, destinazione: .consegna))], context.ticket, discarding: nil))
        }
    }

    private mutating func print(
        _ destinazione: DestinazioneStampa, replacing: Bool, _ context: ScreenContext
    ) -> Reaction {
        domanda = nil
        let richiesta = RichiestaStampa(stampa, isGrande: isGrande, destinazione: destinazione)
        lavoro = LavoroStampa(richiesta: richiesta, inizio: context.adesso)
        return .ask(.print(richiesta, replacing: replacing, context.ticket))
    }

    /// Why a path cannot be a file to save to; nil when it can.
    private static func problem(_ path: String) -> String? {
        if path.isEmpty { return "Manca il nome del file: scriverne uno che finisce con .pdf o .html." }
        if FormatoStampa(path: path) == nil { return "Il nome deve finire con .pdf oppure con .html." }
        return nil
    }
}
