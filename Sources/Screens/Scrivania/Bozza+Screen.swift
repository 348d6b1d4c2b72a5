// SPDX-License-Identifier: EUPL-1.2

import Domain

extension Bozza {
    /// The screen on which the draft is taken up again: its own when it stands alone, else the case file it belongs to.
    var screen: Screen {
        if let domanda { return .fascicolo(FascicoloState(domanda: domanda)) }
        switch chiave.prefix(while: { $0 != ":" }) {
        case "accesso": return .accesso(AccessoState(persona: nil))
        case "persona": return .persona(PersonaState(mode: .nuova(iniziale: "")))
        default: return .ricerca(RicercaState(scopo: .domanda))
        }
    }
}
