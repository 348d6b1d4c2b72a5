// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension EventiNucleoState {
    /// Opens the form of an event; for some of them somebody is looked for first.
    mutating func begin(_ tipo: TipoEventoNucleo) -> Reaction {
        switch tipo {
        case .ingresso, .unione:
            atteso = tipo
            let words = tipo == .ingresso ? "chi entra nel nucleo" : "qualcuno dell'altro nucleo"
            return .go(.push(.ricerca(RicercaState(scopo: .scegli(words)))))
        default:
            return .go(.push(.attoNucleo(AttoNucleoState(kind: .evento(tipo), fascicolo: fascicolo))))
        }
    }

    /// Somebody was chosen: their household is asked for.
    mutating func choose(_ persona: Persona, _ context: ScreenContext) -> Reaction {
        if fascicolo.nucleo.componenti(on: context.oggi).contains(where: { $0.persona.id == persona.id }) {
            atteso = nil
            return .problem("\(persona.dati.nomeCompleto) è già in questo nucleo.")
        }
        scelto = persona
        return .ask(.load(.persona(persona.id), context.ticket))
    }

    /// Their household is known: the form opens.
    mutating func learn(_ persona: Persona, _ nucleo: Nucleo?, _ context: ScreenContext) -> Reaction {
        guard let tipo = atteso, scelto?.id == persona.id else { return .none }
        atteso = nil
        scelto = nil
        let present = nucleo.flatMap { nucleo in
            nucleo.componenti(on: context.oggi).contains { $0.persona.id == persona.id } ? nucleo : nil
        }
        if tipo == .unione, present == nil {
            return .problem("\(persona.dati.nomeCompleto) non è in nessun nucleo: registrare un ingresso.")
        }
        let form = AttoNucleoState(
            kind: .evento(tipo), fascicolo: fascicolo, persona: tipo == .ingresso ? persona : nil, altro: present)
        return .go(.push(.attoNucleo(form)))
    }
}
