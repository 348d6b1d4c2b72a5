// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension UnioneState {
    /// F2: asks once more, since a person is about to change.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        if let impedimento { return .problem(impedimento) }
        guard let tenuta, let unita else { return .problem("Le due schede non sono ancora arrivate: riprovare.") }
        guard checkFields(context), let motivo = MotivoUnione(rawValue: session.form.value("motivo")) else {
            return firstProblem
        }
        if motivo == .altro, session.form.value("nota").isEmpty {
            session.form.setProblem("nota", "Con «altro» serve una nota: scriverla.")
            session.form.focusFirstProblem()
            return firstProblem
        }
        switch mode {
        case .unisci:
            dialog = Dialog(
                title: "Unire le due schede?",
                lines: [
                    "Resta \(tenuta.dati.nomeCompleto); quello che è dell'altra scheda passa a questa.",
                    "L'altra si trova ancora, con il suo nome e il suo codice, e porta qui.",
                    "L'unione resta nel registro e si può annullare.",
                ], kind: .confirm(yes: "unisce", no: "torna alle schede"), isYesMarked: false)
        case .separa:
            dialog = Dialog(
                title: "Separare le due schede?",
                lines: [
                    "\(unita.dati.nomeCompleto) torna una scheda a sé, con quello che aveva prima dell'unione.",
                    "Quello che è stato registrato dopo resta a \(tenuta.dati.nomeCompleto).",
                ], kind: .confirm(yes: "separa", no: "torna alle schede"), isYesMarked: false)
        }
        return .none
    }

    /// The answer was yes.
    mutating func record(_ context: ScreenContext) -> Reaction {
        guard let tenuta, let unita, let motivo = MotivoUnione(rawValue: session.form.value("motivo")) else {
            return .none
        }
        memory.isSaving = true
        let nota = session.form.value("nota")
        let act: Act
        switch mode {
        case .unisci: act = .unitePersone(DatiUnione(tenuta: tenuta, unita: unita, motivo: motivo, nota: nota))
        case .separa(let unione): act = .separatePersone(unione.id, motivo: motivo, nota: nota)
        }
        return .ask(.record([act], context.ticket, discarding: nil))
    }

    /// The archive has written: back to the desk, with the person who stays.
    mutating func finish() -> Reaction {
        memory.isSaving = false
        session.markSaved()
        guard let tenuta, let unita else { return .go(.pop(.nothing)) }
        let words: String
        switch mode {
        case .unisci: words = "Le due schede sono una sola: \(tenuta.dati.nomeCompleto)."
        case .separa: words = "\(tenuta.dati.nomeCompleto) e \(unita.dati.nomeCompleto) sono di nuovo due schede."
        }
        return Reaction(
            navigation: .home(.persona(PersonaState(mode: .modifica(tenuta.id)))), banner: Banner(words, kind: .done))
    }
}
