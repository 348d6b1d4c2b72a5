// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

@Suite struct InadempienzeTests {
    private static func fatto(
        _ id: Int64, _ tipo: TipoInadempienza, _ data: CalendarDate, _ stato: StatoInadempienza,
        proposta: GradinoSanzione, persona: Identifier<Persona>? = nil, entro: CalendarDate? = nil, testo: String = "",
        passi: [PassoInadempienza] = []
    ) -> Inadempienza {
        Inadempienza(
            id: Identifier(id), version: 1 + passi.count, presa: Identifier(41),
            dati: DatiInadempienza(
                tipo: tipo, origine: tipo == .altroImpegno ? .scuola : .convocazione, data: data, persona: persona,
                testo: testo, importo: Euro(cents: 38_250)), proposta: proposta, stato: stato, entro: entro,
            operatore: "A. Esempio", passi: passi)
    }

    private static var fascicolo: Fascicolo {
        var f = Fixtures.conProgetto(.inMonitoraggio, isFirmato: true)
        f.domanda.esito?.importo = Euro(cents: 38_250)
        f.inadempienze = [
            fatto(
                1, .altroImpegno, Fixtures.date(2018, 9, 18), .daRichiamare, proposta: .richiamo,
                persona: Fixtures.luca.id, testo: "Venti assenze da scuola, perché non è chiaro."),
            fatto(
                2, .mancataConvocazione, Fixtures.date(2018, 8, 30), .daComunicare,
                proposta: .sanzione(.quartoDiMensilita), entro: Fixtures.date(2018, 9, 13)),
        ]
        return f
    }

    private func desk(_ ruolo: Ruolo = .assistenteSociale) -> CounterDesk {
        CounterDesk(.inadempienze(InadempienzeState(fascicolo: Self.fascicolo)), ruolo)
    }

    @Test func `il fatto in evidenza dice la proposta con l'importo, il termine passato e il gradino dopo`() {
        var desk = desk()
        #expect(desk.prose.contains("Da fare: richiamo formale. R lo registra."))
        desk.press(.down)
        #expect(desk.prose.contains("un quarto di mensilità, 95,63 euro in meno, nel mese ne restano 286,87"))
        #expect(desk.prose.contains("! Da comunicare all'INPS entro il 13/09/2018, passato: C lo registra."))
        #expect(desk.prose.contains("Un altro fatto così (n. 2): una mensilità: 382,50 euro in meno (art. 12 c. 3)."))
    }

    @Test func `un fatto nuovo è del nucleo, con chi e da dove lo si sa`() {
        var desk = desk()
        desk.press(.character("n"))
        desk.type("altro impegno")
        desk.press(.enter, .tab, .tab)
        desk.type("scuola")
        desk.press(.enter)
        desk.type("Venti assenze")
        desk.press(.function(2))
        #expect(
            desk.acts == [
                .addInadempienza(
                    Identifier(41),
                    DatiInadempienza(
                        tipo: .altroImpegno, origine: .scuola, data: Fixtures.oggi, testo: "Venti assenze",
                        importo: Euro(cents: 38_250)))
            ])
        desk.answer(.recorded([Receipt()]))
        #expect(desk.words == "Il fatto è registrato.")
    }

    @Test func `la comunicazione e il richiamo si registrano sul fatto in evidenza`() {
        var desk = desk()
        desk.press(.character("r"))
        desk.press(.tab)
        desk.type("La scuola, ogni giorno")
        desk.press(.function(2))
        #expect(
            desk.acts == [
                .addPassoInadempienza(
                    Identifier(1), version: 1,
                    PassoInadempienza(tipo: .richiamo, data: Fixtures.oggi, testo: "La scuola, ogni giorno"))
            ])
        desk.answer(.recorded([Receipt()]))
        desk.press(.character("c"))
        #expect(desk.words == "Il fatto è da richiamare: non si può.")
        desk.press(.down, .character("c"), .tab)
        desk.type("99/2018")
        desk.press(.function(2))
        #expect(
            desk.acts.last
                == .addPassoInadempienza(
                    Identifier(2), version: 1,
                    PassoInadempienza(tipo: .comunicazione, data: Fixtures.oggi, protocollo: "99/2018")))
    }

    @Test func `le scale dicono a quale gradino si è e perché`() {
        var desk = desk()
        desk.press(.character("s"))
        #expect(desk.prose.contains("un quarto di mensilità → [una mensilità] → decadenza"))
        #expect(desk.prose.contains("Nessun richiamo formale è ancora fatto: prima si richiama."))
        desk.press(.escape)
        #expect(desk.prose.contains("fatto del"))
    }

    @Test func `chi comunica con l'INPS non scrive i fatti, e si dice perché`() {
        let commands = InadempienzeState(fascicolo: Self.fascicolo).commands(Fixtures.context(.amministrativo))
        #expect(commands.first { $0.id == "nuova" }?.unavailable?.contains("fatti dell'articolo 12") == true)
        var closed = Self.fascicolo
        closed.presa?.stato = .chiusa
        let shut = InadempienzeState(fascicolo: closed).commands(Fixtures.context(.assistenteSociale))
        #expect(shut.first { $0.id == "nuova" }?.unavailable == "La presa in carico è chiusa.")
    }

    @Test func `the pictures of the register of art. 12`() {
        var list = desk()
        list.press(.down)
        expectGolden(list.picture, named: "inadempienze-80x24")
        list.press(.character("s"))
        expectGolden(list.picture, named: "inadempienze-scale-80x24")
        var new = desk()
        new.press(.character("n"))
        expectGolden(new.picture, named: "inadempienze-nuova-80x24")
        var large = CounterDesk(
            .inadempienze(InadempienzeState(fascicolo: Self.fascicolo)), .assistenteSociale,
            size: Size(rows: 40, columns: 120))
        large.press(.down)
        expectGolden(large.picture, named: "inadempienze-120x40")
    }
}
