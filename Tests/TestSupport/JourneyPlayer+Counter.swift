// SPDX-License-Identifier: EUPL-1.2

import Canvas

/// The tasks of the counter, with as few keys as the screens allow: those that the manual publishes.
extension JourneyPlayer {
    /// From the desk: the domanda of a household all new, until it has its protocol.
    func present(_ nucleo: NucleoDiTre) throws {
        try press(.character("d"))
        for (index, persona) in nucleo.persone.enumerated() {
            if index > 0 { try press(.character("n")) }
            // The codice fiscale is the search, and comes along to the new person.
            try type(persona.codice)
            try see("Nessuna persona")
            try press(.function(3))
            let before = index > 0 ? nucleo.persone[index - 1].cognome : ""
            if persona.cognome == before { try press(.function(4)) } else { try type(persona.cognome) }
            try press(.enter)
            try type(persona.nome)
            if index == 0 { try typeContacts(nucleo) }
            try press(.function(2))
            try see("sono salvati")
            guard let parentela = persona.parentela else { continue }
            try type(parentela)
            try press(.function(2))
        }
        try see("\(nucleo.persone.count) componenti")
        try press(.function(2))
        try see("▸ Nuova domanda")
        try typeDomanda(nucleo)
        try press(.function(2))
        try see("La domanda è protocollata: REI-2018-")
    }

    private func typeContacts(_ nucleo: NucleoDiTre) throws {
        try goToEmpty("Telefono")
        try type(nucleo.telefono)
        try goToEmpty("Via")
        try type(nucleo.via)
    }

    private func typeDomanda(_ nucleo: NucleoDiTre) throws {
        try goToEmpty("Protocollo")
        try type(nucleo.protocollo)
        try press(.enter, .character("s"), .enter)
        try type(nucleo.documento)
        try goToEmpty("In Italia dal")
        try type(nucleo.residenzaDal)
        try goToEmpty("Protocollo DSU")
        try type(nucleo.dsuTyped)
        try press(.enter)
        try type(nucleo.dsuDel)
    }

    /// Goes on with F8, which stops only where nothing is written, until the field with this label has the focus.
    func goToEmpty(_ label: String) throws {
        for _ in 0..<40 {
            try press(.function(8))
            if try isOn(label) { return }
        }
        try fail("F8 does not come to «\(label)»")
    }

    /// From the desk: a contact of a person already known, found by the beginnings of her names.
    func recordKnownContact(_ search: String, motivo: String = "3", esito: String = "1") throws {
        try press(.character("n"))
        try type(search)
        try press(.enter)
        try type(motivo)
        try go(to: "Esito")
        try type(esito)
        try press(.function(2))
        try see("è registrato")
    }

    /// From the desk: what INPS has answered to the domanda of this protocol.
    func recordOutcome(protocollo: String, importo: String) throws {
        try press(.character("/"))
        try type(protocollo)
        try press(.enter, .character("p"))
        try see("▸ Esito dell'INPS")
        try press(.character("1"), .function(8))
        try type(importo)
        try press(.function(2))
        try see("La domanda è accolta.")
    }
}
