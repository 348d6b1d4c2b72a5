// SPDX-License-Identifier: EUPL-1.2

import Domain

extension Session {
    /// The session of the guided set-up, before any operator exists: it may only set up.
    static func nobody(_ user: String) -> Session {
        Session(
            operatore: Operatore(
                id: Identifier(0), codice: user, cognome: "", nome: "", ente: "", ruolo: .amministratoreTecnico,
                utenteDiSistema: user, comune: nil, isAttivo: true, oreSettimanali: nil),
            ambito: Ambito(denominazione: "", sede: "", comuni: [], nomiComuni: [], calendario: WorkingCalendar()),
            punti: [], catalogo: [], operatori: [], proprieOperatori: [])
    }
}
