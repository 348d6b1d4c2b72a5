// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension CodaState {
    /// The rows of the table for some entries, the first at position `start`.
    func rows(_ voci: [VoceCoda], from start: Int, _ context: ScreenContext) -> [TableRow<Identifier<Domanda>>] {
        voci.enumerated().map { offset, voce in
            let days = context.calendario.workingDays(from: voce.dal, to: context.oggi)
            let isOverdue = voce.scade.map { $0 < context.oggi } ?? false
            return TableRow(
                id: voce.domanda,
                cells: [
                    "\(start + offset + 1)", voce.codice, voce.nucleo, "\(days) gg",
                    (voce.scade?.italianShort ?? "-") + (isOverdue ? " !" : ""),
                    coda.isOfDsu
                        ? voce.letteraIl?.italian ?? "-" : voce.assistente.isEmpty ? "-" : voce.assistente,
                ], mark: scelte.contains(voce.domanda) ? "*" : "")
        }
    }

    /// The choice of what the list is narrowed to.
    func filterDialog(_ context: ScreenContext) -> Dialog {
        let ambito = context.session.ambito
        let comuni = zip(ambito.comuni, ambito.nomiComuni).map { ChoiceOption(code: $0, label: $1) }
        let assistenti = context.session.operatori.filter { $0.ruolo == .assistenteSociale && $0.isAttivo }
            .map { ChoiceOption(code: "\($0.id.rawValue)", label: "\($0.cognome) \($0.nome)") }
        let esiti = EsitoAnalisi.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        var form = Form(fields: [
            FormField(id: "comune", label: "Comune", kind: .choice(comuni), help: "Vuoto: tutti i comuni."),
            FormField(id: "assistente", label: "Assistente", kind: .choice(assistenti), help: "Vuoto: tutti."),
            FormField(id: "esito", label: "Esito dell'analisi", kind: .choice(esiti), help: "Vuoto: tutti."),
        ])
        form.set("comune", filtro.comune ?? "")
        form.set("assistente", filtro.assistente.map { "\($0.rawValue)" } ?? "")
        form.set("esito", filtro.esito?.rawValue ?? "")
        return Dialog(title: "Filtro", lines: ["Un campo vuoto non restringe."], kind: .form(form))
    }

    /// A key for the filter: accepted, the list is asked again.
    mutating func answerDialog(_ key: Key, _ context: ScreenContext) -> Reaction {
        guard let event = dialog?.handle(key) else { return .ignored }
        if lettere != nil, event == .accepted || event == .cancelled {
            dialog = nil
            return answerLetters(event == .accepted, context)
        }
        switch event {
        case .accepted:
            if case .form(let form) = dialog?.kind {
                filtro.comune = form.value("comune").isEmpty ? nil : form.value("comune")
                filtro.assistente = Int64(form.value("assistente")).map { Identifier($0) }
                filtro.esito = EsitoAnalisi(rawValue: form.value("esito"))
            }
            dialog = nil
            return appear(context)
        case .cancelled: dialog = nil
        default: break
        }
        return .none
    }
}
