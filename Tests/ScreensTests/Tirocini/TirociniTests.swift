// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

@Suite struct TirociniTests {
    static func tirocinio(_ passi: [PassoTirocinio] = []) -> Tirocinio {
        let maria = Fixtures.inAnalisi.nucleo.componenti[0].persona.id
        return Tirocinio(
            id: Identifier(5), version: 3, presa: Identifier(41),
            dati: DatiTirocinio(
                persona: maria, sostegno: Identifier(0), ospitante: "Vivaio Esempio", promotore: "Cooperativa Esempio",
                tutor: "Tutor Prova", dal: Fixtures.date(2018, 8, 6), al: Fixtures.date(2018, 12, 31),
                oreSettimanali: 20, indennita: Euro(cents: 50_000), mansione: "cura delle serre e vendita"),
            caricoTutor: 13, voci: passi.map { Tirocinio.Voce($0, operatore: "A. Esempio") })
    }

    static let passi: [PassoTirocinio] = [
        .visita(
            Fixtures.date(2018, 8, 17), nota: "Si trova bene con i colleghi; l'orario della corriera è un problema."),
        .sospensione(dal: Fixtures.date(2018, 8, 20), .chiusuraOspitante, nota: "ferie dell'azienda"),
        .ripresa(Fixtures.date(2018, 8, 27)),
        .mese(
            MeseTirocinio(
                mese: Fixtures.date(2018, 8, 1), previste: 60, frequentate: 40, isErogata: false, motivo: .sottoSoglia)),
    ]

    static var fascicolo: Fascicolo {
        var f = SostegniTests.fascicolo
        f.progetti = Fixtures.conProgetto(.inMonitoraggio, isFirmato: true).progetti
        f.tirocini = [tirocinio(passi)]
        return f
    }

    private func list() -> CounterDesk {
        CounterDesk(.tirocini(TirociniState(fascicolo: Self.fascicolo)), .assistenteSociale)
    }

    private func sheet(_ passi: [PassoTirocinio] = TirociniTests.passi) -> CounterDesk {
        CounterDesk(
            .tirocinio(TirocinioState(Self.tirocinio(passi), fascicolo: Self.fascicolo)), .assistenteSociale)
    }

    @Test func `un tirocinio nuovo ha chi lo svolge, dove, con chi e fino a quando`() {
        var desk = list()
        desk.press(.character("n"))
        desk.type("1")
        desk.press(.tab, .tab)
        desk.type("Forno Prova")
        desk.press(.tab, .tab)
        desk.type("Tutor Prova")
        desk.press(.tab, .tab)
        desk.type("31/3/2019")
        desk.press(.tab)
        desk.type("20")
        desk.press(.tab)
        desk.type("500")
        desk.press(.function(2))
        guard case .addTirocinio(let presa, let dati)? = desk.acts.first else {
            Issue.record("no tirocinio: \(desk.words)\n\(desk.text)")
            return
        }
        #expect(presa == Identifier(41) && dati.ospitante == "Forno Prova" && dati.tutor == "Tutor Prova")
        #expect(dati.dal == Fixtures.oggi && dati.al == Fixtures.date(2019, 3, 31))
        #expect(dati.oreSettimanali == 20 && dati.indennita == Euro(cents: 50_000))
    }

    @Test func `le ore frequentate propongono l'indennità`() {
        var desk = sheet()
        desk.press(.character("m"), .tab, .tab)
        desk.type("80")
        desk.press(.tab, .function(2))
        #expect(
            desk.acts == [
                .addPassoTirocinio(
                    Identifier(5), version: 3,
                    .mese(
                        MeseTirocinio(
                            mese: Fixtures.date(2018, 9, 1), previste: 87, frequentate: 80, isErogata: true,
                            importo: Euro(cents: 50_000))))
            ])
        desk.answer(.recorded([Receipt()]))
        #expect(desk.words == "Il mese è registrato.")
    }

    @Test func `sotto la soglia si propone di non pagarla, con il motivo`() {
        var desk = sheet()
        desk.press(.character("m"), .tab, .tab)
        desk.type("30")
        desk.press(.tab, .function(2))
        guard case .addPassoTirocinio(_, _, .mese(let mese))? = desk.acts.first else {
            Issue.record("no month: \(desk.words)")
            return
        }
        #expect(!mese.isErogata && mese.motivo == .sottoSoglia && mese.importo == .zero)
    }

    @Test func `ciò che non si può fare dice perché`() {
        var desk = sheet()
        desk.press(.character("r"))
        #expect(desk.words == "Il tirocinio non è sospeso.")
        var ended = sheet([
            .chiusura(ChiusuraTirocinio(data: Fixtures.date(2018, 9, 10), motivo: .rinuncia, esito: .nonAssunto))
        ])
        ended.press(.character("v"))
        #expect(ended.words == "Il tirocinio è interrotto: si registrano solo i suoi mesi.")
        var unsigned = Self.fascicolo
        unsigned.presa?.firmataIl = nil
        let commands = TirociniState(fascicolo: unsigned).commands(Fixtures.context(.assistenteSociale))
        #expect(commands.first { $0.id == "nuovo" }?.unavailable?.contains("non è ancora firmato") == true)
    }

    @Test func `dall'elenco Invio apre la scheda`() {
        var desk = list()
        desk.press(.enter)
        #expect(desk.text.contains("▸ Tirocinio REI-2018-00311"))
    }

    @Test func `the pictures of the tirocini`() {
        expectGolden(list().picture, named: "tirocini-80x24")
        expectGolden(sheet().picture, named: "tirocinio-80x24")
        var month = sheet()
        month.press(.character("m"))
        expectGolden(month.picture, named: "tirocinio-mese-80x24")
        var new = list()
        new.press(.character("n"))
        expectGolden(new.picture, named: "tirocini-nuovo-80x24")
    }
}
