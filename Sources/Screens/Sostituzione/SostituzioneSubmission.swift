// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension SostituzioneState {
    /// The appointment in focus goes to the substitute, whatever it meets: it was said beside it.
    mutating func handOver(_ context: ScreenContext) -> Reaction {
        guard sostituto != nil else { return noSubstitute }
        guard let selected else { return .problem("Non c'è nessun impegno da affidare.") }
        return record([selected], context)
    }

    /// All of them; what overlaps is said before.
    mutating func askAll(_ context: ScreenContext) -> Reaction {
        guard let sostituto else { return noSubstitute }
        let all = impegni
        guard !all.isEmpty else { return .problem("Non c'è nessun impegno da affidare.") }
        let met = all.flatMap { voce in
            conflitti(voce, context).prefix(1).map { "\(voce.data.italian), \(voce.titolo): \($0.sentence)" }
        }
        let name = AgendaState.name(sostituto, context)
        let count = all.count == 1 ? "1 impegno" : "\(all.count) impegni"
        let lines =
            met.isEmpty ? ["A quelle ore \(name) non ha altro."] : ["Si sovrappongono ad altro:"] + met.prefix(6)
        domanda = .tutti(
            Dialog(
                title: "Affidare \(count) a \(name)", lines: lines,
                kind: .confirm(yes: "affida tutti", no: "torna all'elenco"), isYesMarked: met.isEmpty))
        return .none
    }

    /// A key for the question.
    mutating func answer(_ key: Key, _ context: ScreenContext) -> Reaction {
        guard var asked = domanda else { return .ignored }
        var dialog = asked.dialog
        let event = dialog.handle(key)
        if case .changed(let id) = event { dialog.form?.setProblem(id, nil) }
        asked.dialog = dialog
        domanda = asked
        switch event {
        case .accepted: return accept(asked, context)
        case .cancelled: domanda = nil
        default: break
        }
        return .none
    }

    private mutating func accept(_ asked: DomandaSostituzione, _ context: ScreenContext) -> Reaction {
        switch asked {
        case .tutti:
            domanda = nil
            return record(impegni, context)
        case .chi(let dialog):
            guard let chosen = dialog.form.flatMap({ Int64($0.value("chi")) }) else {
                domanda?.dialog.form?.setProblem("chi", "Scegliere chi prende gli impegni.")
                return Reaction(effects: [.beep])
            }
            domanda = nil
            sostituto = Identifier(chosen)
            table.reload(rows(context))
            return .none
        }
    }

    private mutating func record(_ voci: [VoceCalendario], _ context: ScreenContext) -> Reaction {
        guard let sostituto, inviati == 0 else { return .none }
        inviati = voci.count
        let acts = voci.map {
            Act.substitute(
                DatiSostituzione(
                    origine: $0.origine, version: $0.version, assente: assenza.operatore, sostituto: sostituto))
        }
        return .ask(.record(acts, context.ticket, discarding: nil))
    }

    private var noSubstitute: Reaction { .problem("Manca chi sostituisce: S lo sceglie.") }

    /// Who takes them: everybody who keeps an agenda, but who is away.
    func whoDialog(_ context: ScreenContext) -> Dialog {
        let people = AppuntamentoState.people(context).filter { $0.code != "\(assenza.operatore.rawValue)" }
        var form = Form(fields: [
            FormField(
                id: "chi", label: "Chi sostituisce", kind: .choice(people), isRequired: true,
                help: "Chi prende gli impegni; si può cambiare da un impegno all'altro.")
        ])
        form.set("chi", sostituto.map { "\($0.rawValue)" } ?? "")
        return Dialog(title: "Chi sostituisce", lines: [], kind: .form(form))
    }
}
