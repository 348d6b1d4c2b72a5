// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension SegnalazioneDsuState {
    /// An answer.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.segnalazioneDsu(let found)):
            let isFirst = segnalazione == nil
            segnalazione = found
            guard isFirst else { return .none }
            session.form = Form(fields: Self.fields(found))
            return Reaction(effects: askDrafts(context))
        case .recorded:
            memory.isSaving = false
            let effects = rememberEntry(context)
            session.markSaved()
            let words = session.text("risolta") == "s" ? "La DSU è a posto." : "La DSU da regolare è registrata."
            return Reaction(effects: effects, navigation: .pop(.saved(words)))
        case .conflict(let conflict):
            memory.isSaving = false
            return Reaction(
                effects: [.beep, .load(.segnalazioneDsu(domanda), context.ticket)],
                banner: Banner(
                    "\(conflict.byWhom) ha scritto prima di qui: controllare e premere di nuovo F2.", kind: .problem))
        default: return receiveForm(outcome, context) ?? .none
        }
    }

    /// A pause.
    public mutating func wake(_ context: ScreenContext) -> Reaction { Reaction(effects: session.keepDraft(context)) }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        performForm(command, context)
    }
}
