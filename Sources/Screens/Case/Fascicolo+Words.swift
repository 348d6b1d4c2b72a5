// SPDX-License-Identifier: EUPL-1.2

import Domain

extension Fascicolo {
    /// "REI-2018-00311", or "in bozza" before the protocol.
    var nome: String { domanda.codice ?? "in bozza" }

    /// The title of a screen of this case file, as "Diario REI-2018-00311".
    func titolo(_ schermata: String) -> String { "\(schermata) \(nome)" }

    /// "REI-2018-00311, nucleo Inventati (4)": titles of drafts and of screens.
    func testata(on date: CalendarDate) -> String { "\(nome), nucleo \(nucleo.denominazione(on: date))" }

    /// The states of both axes and who holds the case, as "domanda accolta, presa in carico convocata".
    var statoInParole: String {
        var parts = ["domanda \(domanda.stato.denominazione)"]
        if let presa {
            parts.append("presa in carico \(presa.stato.denominazione)")
            if let assistente = presa.assistente { parts.append(assistente.nomeBreve) }
        }
        return parts.joined(separator: ", ")
    }

    /// Members on a day as entries of a list.
    func membri(on date: CalendarDate) -> [(id: Identifier<Persona>, nome: String)] {
        nucleo.componenti(on: date).map { ($0.persona.id, $0.persona.dati.nomeCompleto) }
    }
}
