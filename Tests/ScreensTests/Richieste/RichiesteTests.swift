// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

@Suite struct RichiesteTests {
    static func richiesta(
        _ number: Int64, _ stato: StatoRichiesta = .inviata, entro: CalendarDate = Fixtures.date(2018, 9, 10),
        passi: [PassoRichiesta] = []
    ) -> RichiestaUfficio {
        RichiestaUfficio(
            id: Identifier(number), version: 2, presa: Identifier(41), domanda: Identifier(31),
            fascicolo: "REI-2018-00311, nucleo Inventati (4)",
            dati: DatiRichiesta(
                ufficio: number % 2 == 0 ? .scuola : .casa, destinatario: "Comune di Prova",
                oggetto: "Posizione in graduatoria per l'alloggio popolare.", mezzo: "PEC",
                inviataIl: Fixtures.date(2018, 8, 10), entro: entro),
            stato: stato, entro: entro, operatore: "A. Esempio", passi: passi)
    }

    static var fascicolo: Fascicolo {
        var f = Fixtures.inAnalisi
        f.richieste = [
            richiesta(
                3, .sollecitata,
                passi: [
                    PassoRichiesta(
                        tipo: .sollecito, data: Fixtures.date(2018, 8, 25), testo: "telefonata",
                        entro: Fixtures.date(2018, 9, 10))
                ]),
            richiesta(
                2, .risposta, entro: Fixtures.date(2018, 10, 1),
                passi: [
                    PassoRichiesta(tipo: .risposta, data: Fixtures.date(2018, 8, 20), testo: "posto alla mensa")
                ]),
        ]
        return f
    }

    private func desk() -> CounterDesk {
        CounterDesk(.richieste(RichiesteState(fascicolo: Self.fascicolo)), .assistenteSociale)
    }

    @Test func `una richiesta nuova ha trenta giorni per la risposta`() {
        var desk = desk()
        desk.press(.character("n"))
        desk.type("casa")
        desk.press(.enter)
        desk.type("Comune di Prova")
        desk.press(.tab)
        desk.type("Una casa con l'ascensore")
        desk.press(.function(2))
        #expect(
            desk.acts == [
                .addRichiesta(
                    Identifier(41),
                    DatiRichiesta(
                        ufficio: .casa, destinatario: "Comune di Prova", oggetto: "Una casa con l'ascensore",
                        inviataIl: Fixtures.oggi, entro: Fixtures.oggi.adding(days: 30)))
            ])
        desk.answer(.recorded([Receipt()]))
        #expect(desk.words == "La richiesta è registrata.")
    }

    @Test func `la risposta e il sollecito si registrano sulla richiesta in evidenza`() {
        var desk = desk()
        #expect(desk.text.contains("! Attesa entro il 10/09/2018, passato da 10 giorni"))
        desk.press(.character("s"), .function(2))
        #expect(
            desk.acts == [
                .addPassoRichiesta(
                    Identifier(3), version: 2,
                    PassoRichiesta(
                        tipo: .sollecito, data: Fixtures.oggi, testo: "", entro: Fixtures.oggi.adding(days: 15)))
            ])
        desk.answer(.recorded([Receipt()]))
        desk.press(.down, .character("r"))
        #expect(desk.words == "Questa richiesta è già chiusa.")
    }

    @Test func `una risposta senza parole non si registra`() {
        var desk = desk()
        desk.press(.character("r"), .function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.text.contains("! Questo dato serve"))
    }

    @Test func `l'elenco di tutti i fascicoli comincia dai propri`() {
        var desk = CounterDesk(.richieste(RichiesteState()), .assistenteSociale)
        #expect(
            desk.effects.contains(
                .load(
                    .richiesteAperte(desk.state.session?.operatore.id, after: nil, limit: RichiesteState.page),
                    desk.ticket)))
        desk.answer(.loaded(.richiesteAperte([Self.richiesta(3), Self.richiesta(4)])))
        #expect(desk.text.contains("Dei propri fascicoli: 2 in attesa, 2 in ritardo"))
        #expect(
            desk.press(.character("t")) == [
                .load(.richiesteAperte(nil, after: nil, limit: RichiesteState.page), desk.ticket)
            ])
    }

    @Test func `chi non compone l'équipe non scrive richieste`() {
        let context = Fixtures.context(.consulenteCpi)
        let commands = RichiesteState(fascicolo: Self.fascicolo).commands(context)
        #expect(commands.first { $0.id == "nuova" }?.unavailable?.contains("comporre l'équipe") == true)
    }

    @Test func `the pictures of the requests`() {
        expectGolden(desk().picture, named: "richieste-80x24")
        var nuova = desk()
        nuova.press(.character("n"))
        expectGolden(nuova.picture, named: "richieste-nuova-80x24")
        var all = CounterDesk(.richieste(RichiesteState()), .assistenteSociale)
        all.answer(.loaded(.richiesteAperte([Self.richiesta(3), Self.richiesta(4)])))
        expectGolden(all.picture, named: "richieste-aperte-80x24")
    }
}
