// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

@Suite struct ScadenzeTests {
    private static func variazione(
        _ id: Int64, _ tipo: TipoVariazioneBeneficio, _ data: CalendarDate, _ stato: StatoVariazioneBeneficio,
        entro: CalendarDate?, persona: Identifier<Persona>? = nil, testo: String = ""
    ) -> VariazioneBeneficio {
        VariazioneBeneficio(
            id: Identifier(id), version: 1, presa: Identifier(41),
            dati: DatiVariazioneBeneficio(tipo: tipo, data: data, persona: persona, testo: testo), entro: entro,
            stato: stato, chiusaIl: stato == .daFare ? nil : data, operatore: "U. Modello")
    }

    private static var fascicolo: Fascicolo {
        var f = Fixtures.fascicolo(.accolta, presa: .inMonitoraggio)
        f.variazioni = [
            variazione(1, .nuovaDsu, Fixtures.date(2018, 8, 2), .fatta, entro: nil),
            variazione(
                2, .avvioLavoro, Fixtures.date(2018, 8, 10), .daFare, entro: Fixtures.date(2018, 9, 9),
                persona: Fixtures.luca.id, testo: "cameriere, perché il bar è sotto casa"),
            variazione(3, .altraVariazione, Fixtures.date(2018, 9, 12), .daFare, entro: Fixtures.date(2018, 11, 12)),
        ]
        return f
    }

    private func desk() -> CounterDesk { CounterDesk(.scadenze(ScadenzeState(fascicolo: Self.fascicolo)), .urp) }

    @Test func `prima ciò che resta da fare, con che cosa segue ed entro quando`() {
        var desk = desk()
        #expect(desk.prose.contains("! Entro il 09/09/2018, passato da 11 giorni: F quando è fatto."))
        #expect(desk.prose.contains("ReI-Com all'INPS con il reddito previsto"))
        desk.press(.down)
        #expect(desk.prose.contains("i mesi goduti (2) contano per ogni nucleo che ne risulta"))
    }

    @Test func `F segna che è fatto, X annulla con il motivo`() {
        var desk = desk()
        desk.press(.character("f"), .tab)
        desk.type("PEC del 20/9")
        desk.press(.function(2))
        #expect(
            desk.acts == [
                .closeVariazioneBeneficio(
                    Identifier(2), version: 1,
                    ChiusuraVariazione(isFatta: true, data: Fixtures.oggi, nota: "PEC del 20/9"))
            ])
        desk.answer(.recorded([Receipt()]))
        #expect(desk.words == "Segnato come fatto.")
        desk.press(.character("x"), .function(2))
        #expect(desk.text.contains("! Questo dato serve"))
    }

    @Test func `un lavoro nuovo chiede di chi è`() {
        var desk = desk()
        desk.press(.character("n"))
        desk.type("lavoro cominciato")
        desk.press(.enter, .function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.text.contains("! Questo dato serve"))
    }

    @Test func `the pictures of the changes during the benefit`() {
        expectGolden(desk().picture, named: "scadenze-80x24")
        var new = desk()
        new.press(.character("n"))
        expectGolden(new.picture, named: "scadenze-nuova-80x24")
        let large = CounterDesk(
            .scadenze(ScadenzeState(fascicolo: Self.fascicolo)), .urp, size: Size(rows: 40, columns: 120))
        expectGolden(large.picture, named: "scadenze-120x40")
    }
}
