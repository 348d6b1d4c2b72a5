// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Store
import Testing

/// The clerk's morning: a queue in front of the counter and a telephone, by keys alone.
extension Journey {
    /// A whole morning: forty contacts and ten domande.
    public static let morning = Journey.morning(
        "una mattina allo sportello, quaranta accessi e dieci domande",
        Mattina(noti: 20, nuovi: 6, telefonate: 6, rinvii: 4, appuntamenti: 4, domande: 10))

    /// The first half hour of it, for the terminal, where every key is slower.
    public static let halfHour = Journey.morning(
        "mezz'ora allo sportello, cinque accessi e una domanda",
        Mattina(noti: 1, nuovi: 1, telefonate: 1, rinvii: 1, appuntamenti: 1, domande: 1), isPublished: false)

    /// How many of each come, in this order.
    struct Mattina: Sendable {
        let noti: Int
        let nuovi: Int
        let telefonate: Int
        let rinvii: Int
        let appuntamenti: Int
        let domande: Int
        var accessi: Int { noti + nuovi + telefonate + rinvii + appuntamenti }
        /// Persons the archive has before the morning.
        var presenti: Int { noti + telefonate + rinvii + appuntamenti }
    }

    private static func morning(_ name: String, _ mattina: Mattina, isPublished: Bool = true) -> Journey {
        Journey(name, isPublished: isPublished) { player in
            try player.sit(as: "Modello Ugo")
            var queue = try (0..<63).map { try PersonaInventata($0) }[...]
            func next() throws -> PersonaInventata {
                guard let persona = queue.popFirst() else { throw JourneyFailure("nobody is left in the queue") }
                return persona
            }
            var new = queue.dropFirst(mattina.presenti)
            for _ in 0..<mattina.nuovi {
                try player.contactOfNewPerson(new.removeFirst())
            }
            for _ in 0..<mattina.noti { try player.contact(try next()) {} }
            for _ in 0..<mattina.rinvii {
                try player.contact(try next(), esito: "altro servizio") {
                    try player.press(.enter)
                    if try player.isOn("Quale servizio") { try player.type("Centro per l'impiego") }
                }
            }
            for _ in 0..<mattina.appuntamenti {
                try player.contact(try next(), esito: "appuntamento") {
                    try player.press(.enter)
                    if try player.isOn("Appuntamento") { try player.type("+7") }
                }
            }
            // From the telephone on, the channel is that of the last contact.
            for _ in 0..<mattina.telefonate { try player.callByTelephone(for: try next()) }
            for number in 0..<mattina.domande { try player.presentAlone(new.removeFirst(), protocollo: 1000 + number) }
        } check: { archive in
            try archive.expectMorning(mattina)
        }
    }

    /// Plays it after the persons it finds have been recorded, as they were on other days.
    public func run(
        afterRecordingPersonsIn archive: JourneyArchive, count: Int,
        on terminal: (JourneyArchive) throws -> any JourneyTerminal
    ) throws {
        let store = try archive.store()
        let urp = try archive.operatore(.urp)
        for number in 0..<count { try store.record(.addPersona(try PersonaInventata(number).dati), by: urp) }
        try run(on: try terminal(archive), archive: archive)
    }
}

extension JourneyPlayer {
    /// From the desk: a contact of somebody known; `more` is what the outcome asks besides.
    fileprivate func contact(
        _ persona: PersonaInventata, motivo: String = "1", esito: String = "informato", _ more: () throws -> Void
    ) throws {
        try begin(persona)
        try type(motivo)
        try go(to: "Esito")
        try type(esito)
        try more()
        try press(.function(2))
        try see("L'accesso di \(persona.dati.nomeCompleto) è registrato.")
    }

    private func begin(_ persona: PersonaInventata) throws {
        try press(.character("n"))
        try type(persona.search)
        try see(persona.dati.nomeCompleto)
        try press(.enter)
        try see("▸ Nuovo accesso")
    }

    /// From the desk: the husband calls, with a delega, and gets an answer.
    fileprivate func callByTelephone(for persona: PersonaInventata) throws {
        try begin(persona)
        try type("3")
        try goBack(to: "Modalità")
        try type("telefono")
        try go(to: "Chi parla")
        try type("familiare")
        try press(.enter)
        if try isOn("Nome") {
            try type("FITTIZI Luca, marito")
            try go(to: "Delega")
            try type("s")
            try go(to: "Quale")
            try type("delega del 1/9/2018")
            try go(to: "Identità")
            try type("1")
        }
        try go(to: "Esito")
        try type("informato")
        try press(.function(2))
        try see("è registrato")
    }

    /// From the desk: somebody nobody knows yet.
    fileprivate func contactOfNewPerson(_ persona: PersonaInventata) throws {
        try press(.character("n"))
        try recordNew(persona)
        try see("▸ Nuovo accesso")
        try type("1")
        try go(to: "Esito")
        try type("informato")
        try press(.function(2))
        try see("è registrato")
    }

    /// From the desk: somebody nobody knows yet asks for the ReI, alone, and goes away with the protocol.
    fileprivate func presentAlone(_ persona: PersonaInventata, protocollo: Int) throws {
        try press(.character("d"))
        try recordNew(persona)
        try see("1 componente")
        try press(.function(2))
        try see("▸ Nuova domanda")
        try goToEmpty("Protocollo")
        try type("\(protocollo)")
        try press(.enter, .character("s"), .enter, .character("1"), .enter)
        try type("AA\(protocollo)")
        try press(.function(2))
        try see("La domanda è protocollata: REI-2018-")
        try backToDesk()
    }

    private func recordNew(_ persona: PersonaInventata) throws {
        try type(persona.codice)
        try see("Nessuna persona")
        try press(.function(3))
        try type(persona.cognome)
        try press(.enter)
        try type(persona.nome)
        try press(.function(2))
    }

    /// Goes back with Shift-Tab until the field with this label has the focus.
    private func goBack(to label: String) throws {
        for _ in 0..<40 {
            if try isOn(label) { return }
            try press(.backTab)
        }
        try fail("the form has no field «\(label)» before the focus")
    }
}
