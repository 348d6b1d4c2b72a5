// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AvvioState {
    /// An answer; after the set-up the program begins by itself.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        if case .loaded(.luogo(let place)) = outcome { return add(place) }
        return receiveForm(outcome, context) ?? .none
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        guard command == "togli_comune" else { return performForm(command, context) }
        guard let last = comuni.popLast() else { return .none }
        showComuni()
        return .say("\(last.denominazione) non è più nell'elenco.")
    }

    /// What follows from a field: a comune joins the list, a name proposes its code.
    mutating func accepted(_ id: FieldID, _ context: ScreenContext) -> Reaction {
        switch id {
        case "comune" where !value("comune").isEmpty:
            session.form.focus(on: "comune")
            return .ask(.load(.luogo(value("comune")), context.ticket))
        case "cognome", "nome": proposeCode()
        default: break
        }
        return .none
    }

    private mutating func add(_ place: Luogo?) -> Reaction {
        guard let place, place.codice == value("comune") else { return .none }
        if place.provincia.isEmpty || place.al != nil {
            session.form.setProblem("comune", "Serve un comune italiano che esiste oggi: sceglierne un altro.")
            return .none
        }
        session.form.set("comune", "")
        session.form["comune"].note = nil
        session.form.setProblem("comune", nil)
        guard !comuni.contains(where: { $0.codice == place.codice }) else {
            return .say("\(place.denominazione) è già nell'elenco.")
        }
        comuni.append(place)
        showComuni()
        return .say("\(place.denominazione) è nell'elenco: un altro, oppure Invio per andare avanti.")
    }

    private mutating func showComuni() {
        session.form["elenco"].value =
            comuni.isEmpty ? "nessuno" : comuni.map(\.denominazione).joined(separator: ", ")
    }

    private mutating func proposeCode() {
        guard value("codice").isEmpty || value("codice") == proposedCode else { return }
        let initial = FoldedKey.of(value("nome")).prefix(1)
        let surname = FoldedKey.of(value("cognome")).filter { $0 != " " }
        guard !surname.isEmpty, !initial.isEmpty else { return }
        proposedCode = "\(initial).\(surname)"
        session.fill("codice", proposedCode)
    }
}
