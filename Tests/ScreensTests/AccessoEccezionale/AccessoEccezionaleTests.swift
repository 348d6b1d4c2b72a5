// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite struct AccessoEccezionaleTests {
    private let refusal = Refusal(
        "fascicolo_di_altro_comune",
        "Questo fascicolo è del comune di Quarrata, e lo segue A. Esempio: lo apre chi lo segue, chi è nella sua "
            + "équipe, chi li sostituisce e chi lavora per quel comune. Chi lo segue può aggiungere all'équipe; il "
            + "supervisore può assegnarlo.")

    private func refused() -> CounterDesk {
        var desk = CounterDesk(.fascicolo(FascicoloState(domanda: Identifier(12), codice: "REI-2018-00311")), .urp)
        desk.answer(.refused(refusal))
        return desk
    }

    private var accesso: AccessoEccezionale {
        let now = Fixtures.appState(
            .supervisore, size: Size(rows: 24, columns: 80), showing: .scrivania(ScrivaniaState())
        )
        .adesso
        let who = Fixtures.operatore(.urp, id: 7, cognome: "Modello", nome: "Ugo")
        func row(_ azione: String, _ number: Int64) -> RegisterEntry {
            RegisterEntry(numero: number, istante: now, operatore: who, azione: azione)
        }
        return AccessoEccezionale(
            id: Identifier(3), domanda: Identifier(12), codice: "REI-2018-00311", nucleo: "nucleo Inventati (4)",
            operatore: who,
            dati: DatiAccessoEccezionale(
                motivo: .pericoloMinore, testo: "I vicini chiamano: i bambini sono soli in casa da ieri sera."),
            dal: now, fino: Instant(milliseconds: now.milliseconds + 86_400_000),
            aperto: [row("lettura_fascicolo", 5), row("lettura_allegati", 6), row("lettura_fascicolo", 8)],
            precedenti: 1)
    }

    @Test func pictures() {
        var desk = refused()
        expectGolden(desk.picture, named: "rifiuto-80x24")
        desk.press(.character("x"))
        expectGolden(desk.picture, named: "accesso-eccezionale-80x24")
        var queue = CounterDesk(.accessiEccezionali(AccessiEccezionaliState()), .supervisore)
        queue.answer(.loaded(.accessiEccezionali([accesso])))
        expectGolden(queue.picture, named: "da-esaminare-80x24")
        queue.press(.enter)
        expectGolden(queue.picture, named: "esame-80x24")
    }

    @Test func `di un nucleo protetto si legge recapito protetto, e chi è nominato lo sceglie una form`() {
        var read = Fixtures.fascicolo(.accolta, presa: .inAnalisi)
        read.protezione = ProtezioneNucleo(dal: Fixtures.oggi, operatori: [Identifier(9)])
        for index in read.nucleo.componenti.indices {
            read.nucleo.componenti[index].persona.recapito = .nascosto
            read.nucleo.componenti[index].persona.dati.telefono = ""
            read.nucleo.componenti[index].persona.dati.residenza = Indirizzo()
        }
        var desk = CounterDesk(.fascicolo(FascicoloState(domanda: read.domanda.id)), .assistenteSociale)
        desk.answer(.loaded(.fascicolo(read)))
        #expect(desk.text.contains("recapito protetto"))
        #expect(desk.text.contains("nucleo protetto"))
        _ = AppUpdate.navigate(&desk.state, .push(.protezione(ProtezioneState(fascicolo: read))))
        expectGolden(desk.picture, named: "protezione-80x24")
        let asked = desk.press(.function(7))
        #expect(
            asked == [
                .record(
                    [.unprotectNucleo(read.nucleo.id, motivo: "")], desk.ticket,
                    discarding: "protezione:\(read.nucleo.id.rawValue)")
            ])
    }

    @Test func `senza motivo non si apre, con il motivo si chiede l'atto`() {
        var desk = refused()
        desk.press(.character("x"))
        desk.press(.function(2))
        #expect(!desk.effects.contains { if case .record = $0 { true } else { false } })
        desk.press(.character("1"), .enter)
        desk.type("troppo")
        desk.press(.function(2))
        #expect(desk.prose.contains("troppo breve"))
        desk.type(" poco, ora si dice che cosa è successo")
        desk.press(.function(2))
        #expect(
            desk.effects.contains(
                .record(
                    [
                        .openEccezionale(
                            Identifier(12),
                            DatiAccessoEccezionale(
                                motivo: .pericoloMinore, testo: "troppo poco, ora si dice che cosa è successo"))
                    ], desk.ticket, discarding: "eccezionale:12")))
    }

    @Test func `un rifiuto di altra natura non offre l'accesso eccezionale`() {
        var desk = CounterDesk(.fascicolo(FascicoloState(domanda: Identifier(12))), .urp)
        desk.answer(.refused(Refusal("permesso_leggi_fascicolo", "Con questo ruolo non si legge il fascicolo.")))
        #expect(!desk.text.contains("accesso eccezionale"))
        desk.press(.character("x"))
        guard case .fascicolo = desk.front else {
            Issue.record("the form opened")
            return
        }
    }

    @Test func `lo schermo lo dice sempre, e alla fine del tempo il fascicolo si chiude da solo`() {
        var desk = CounterDesk(.scrivania(ScrivaniaState()), .urp)
        _ = AppUpdate.navigate(
            &desk.state, .push(.fascicolo(FascicoloState(domanda: Fixtures.fascicolo(.presentata).domanda.id))))
        var read = Fixtures.fascicolo(.presentata)
        read.eccezionaleFino = Instant(milliseconds: desk.state.adesso.milliseconds + 3_600_000)
        desk.answer(.loaded(.fascicolo(read)))
        #expect(desk.text.contains("ACCESSO ECCEZIONALE a \(read.domanda.codice ?? "")"))
        desk.press(.character("n"))
        #expect(desk.text.contains("ACCESSO ECCEZIONALE"))
        desk.state.adesso = Instant(milliseconds: desk.state.adesso.milliseconds + 3_600_000)
        _ = AppUpdate.update(&desk.state, .wake)
        guard case .scrivania = desk.front else {
            Issue.record("the case is still open")
            return
        }
        #expect(!desk.text.contains("ACCESSO ECCEZIONALE"))
        #expect(desk.words.contains("è finito"))
    }

    @Test func `chi ha acceduto non può salvare il proprio esame`() {
        var own = accesso
        own.operatore = Fixtures.operatore(.supervisore)
        var desk = CounterDesk(.esameAccesso(EsameAccessoState(own)), .supervisore)
        desk.press(.character("1"))
        desk.press(.function(2))
        #expect(desk.words.contains("non esamina il proprio accesso"))
    }
}
