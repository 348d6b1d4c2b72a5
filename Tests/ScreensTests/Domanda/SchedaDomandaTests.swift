// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

@Suite struct SchedaDomandaTests {
    func desk(_ ruolo: Ruolo = .urp, size: Size = Size(rows: 24, columns: 80)) -> CounterDesk {
        CounterDesk(
            .domanda(SchedaDomandaState(mode: .nuova(richiedente: Fixtures.maria, nucleo: Fixtures.nucleo))), ruolo,
            size: size)
    }

    /// Writes fields by name, through the keys.
    func write(_ fields: [(FieldID, String)], on desk: inout CounterDesk) {
        for (id, text) in fields {
            guard case .domanda(var form) = desk.front else { return }
            form.session.form.focus(on: id)
            desk.state.stack.withScreen(desk.ticket) { $0 = .domanda(form) }
            desk.press(.control("u"), .backspace)
            desk.type(text)
            desk.press(.tab)
        }
    }

    static let complete: [(FieldID, String)] = [
        ("presentataIl", "020718"), ("protocollo", "1234"), ("firmata", "s"),
        ("documento", "carta d'identità AX0000000"),
    ]
    static let sketch: [(FieldID, String)] = [
        ("presentataIl", "020718"), ("residenzaDal", "1/2/2011"), ("isee", "2840"), ("isre", "1120"),
        ("isr", "2755,20"), ("mobiliare", "12000"), ("hasVeicoli", "n"), ("imbarcazioni", "n"), ("naspi", "n"),
    ]

    func receipt(version: Int? = 1, codice: String? = nil) -> Receipt {
        var receipt = Receipt()
        receipt.domanda = Identifier(31)
        receipt.version = version
        receipt.codice = codice
        return receipt
    }

    @Test func anIncompleteFormIsSavedInBozza() {
        var desk = desk()
        desk.press(.function(2))
        #expect(desk.acts.count == 1)
        desk.answer(.recorded([receipt()]))
        #expect(desk.acts.count == 1)
        guard case .fascicolo = desk.front else {
            Issue.record("the case file is not open")
            return
        }
        #expect(desk.words == "Domanda salvata in bozza: per il protocollo mancano 3 dati.")
    }

    @Test func aCompleteFormIsProtocolledAtOnce() {
        var desk = desk()
        write(Self.complete, on: &desk)
        desk.press(.function(2))
        guard case .addDomanda(let dati, let nucleo, let richiedente) = desk.acts.last else {
            Issue.record("nothing was recorded")
            return
        }
        #expect(dati.protocollo?.text == "0001234/2018")
        #expect(nucleo == Fixtures.nucleo.id)
        #expect(richiedente == Fixtures.maria.id)
        desk.answer(.recorded([receipt(version: 5)]))
        #expect(desk.acts.last == .moveDomanda(Identifier(31), version: 5, .protocolla))
        desk.answer(.recorded([receipt(version: 6, codice: "REI-2018-00311")]))
        #expect(desk.words == "La domanda è protocollata: REI-2018-00311.")
    }

    @Test func aRefusedProtocolLeavesTheFormSaved() {
        var desk = desk()
        write(Self.complete, on: &desk)
        desk.press(.function(2))
        desk.answer(.recorded([receipt()]))
        desk.answer(.refused(Refusal("protocollo_doppio", "Il protocollo è già di un'altra domanda.")))
        guard case .fascicolo = desk.front else {
            Issue.record("the case file is not open")
            return
        }
        #expect(desk.words == "Salvata in bozza. Il protocollo è già di un'altra domanda.")
    }

    @Test func thePreVerificaIsNotKeptUnlessAskedFor() {
        var desk = desk()
        write(Self.sketch, on: &desk)
        desk.press(.function(2))
        guard case .addDomanda(let blank, _, _) = desk.acts.last else {
            Issue.record("nothing was recorded")
            return
        }
        #expect(blank.isee == nil && blank.isr == nil && blank.mobiliare == nil && blank.hasVeicoli == nil)
        #expect(blank.residenzaDal == Fixtures.date(2011, 2, 1))
        var second = self.desk()
        write(Self.sketch + [("registra", "s")], on: &second)
        second.press(.function(2))
        guard case .addDomanda(let kept, _, _) = second.acts.last else {
            Issue.record("nothing was recorded")
            return
        }
        #expect(kept.isee == Euro(cents: 284_000))
        #expect(kept.hasVeicoli == false)
    }

    @Test func theEstimateFollowsTheKeys() {
        var desk = desk()
        #expect(desk.text.contains("461,25"))
        write(Self.sketch, on: &desk)
        #expect(desk.text.contains("231,65"))
        #expect(desk.text.contains("patrimonio mobiliare"))
        #expect(desk.text.contains("non soddisfatto"))
    }

    @Test func `l'invio all'INPS scade quindici giorni lavorativi dopo la presentazione`() {
        var desk = desk()
        desk.state.oggi = Fixtures.date(2018, 7, 3)
        write([("presentataIl", "020718")], on: &desk)
        #expect(desk.text.contains("Invio all'INPS entro 23/07/2018"))
        #expect(desk.text.contains("Analisi preliminare entro 07/08/2018"))
    }

    @Test func `dal primo marzo 2019 si orienta al Reddito di cittadinanza`() {
        var desk = desk()
        desk.state.oggi = Fixtures.date(2019, 3, 4)
        write([("presentataIl", "010319")], on: &desk)
        #expect(desk.prose.contains("Il ReI si chiedeva fino al 28/02/2019: orientare al Reddito di cittadinanza"))
        write([("presentataIl", "280219")], on: &desk)
        #expect(!desk.text.contains("orientare al"))
    }

    @Test func `una DSU del 2018 vale fino al 15 gennaio 2019`() {
        var desk = desk()
        write([("dsuDel", "100418")], on: &desk)
        guard case .domanda(let form) = desk.front else { return }
        #expect(form.value("dsuScade") == "15/01/2019")
    }

    @Test func aSecondDomandaIsTold() {
        var desk = desk()
        #expect(
            desk.effects.contains { effect in
                if case .load(.precedenti(let who, let household, nil), _) = effect {
                    return who == Fixtures.maria.id && household == Fixtures.nucleo.id
                }
                return false
            })
        desk.answer(.loaded(.precedenti([Fixtures.fascicolo(.inviata).domanda])))
        #expect(desk.text.contains("Il nucleo ha già una domanda inviata all'INPS (REI-2018-00311)"))
    }

    @Test func `un rinnovo chiesto prima di sei mesi è un avviso, non un blocco`() {
        var desk = desk()
        var ended = Fixtures.fascicolo(.terminata).domanda
        ended.esito = EsitoInps(
            stato: .accolta, data: Fixtures.date(2017, 12, 20), importo: Euro(cents: 18_750),
            decorrenza: Fixtures.date(2018, 1, 1), scadenza: Fixtures.date(2018, 6, 30))
        desk.answer(.loaded(.precedenti([ended])))
        #expect(desk.text.contains("Il nucleo ha già avuto il beneficio"))
        write([("tipo", "rinnovo")], on: &desk)
        #expect(desk.text.contains("Il rinnovo si chiede dal 01/01/2019"))
        desk.press(.function(2))
        #expect(desk.acts.count == 1)
    }

    @Test func aWrongDsuNumberIsSaidAndARightOneIsWrittenInFull() {
        var desk = desk()
        write([("dsu", "2018-123")], on: &desk)
        #expect(desk.text.contains("INPS-ISEE-2018-00123456A-00"))
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        write([("dsu", "201800123456a00")], on: &desk)
        guard case .domanda(let form) = desk.front else { return }
        #expect(form.value("dsu") == "INPS-ISEE-2018-00123456A-00")
    }

    @Test func rowsAppearOneAfterAnotherAndAreKept() {
        var desk = desk()
        write(
            [
                ("registra", "s"), ("hasVeicoli", "s"), ("veicolo1Dal", "10/1/2017"), ("veicolo1Targa", "AA000AA"),
                ("veicolo2Dal", "3/2/2018"), ("veicolo2Disabili", "s"), ("aiuto1Nome", "assegno di invalidità"),
                ("aiuto1Importo", "282,55"), ("aiuto2Nome", "bonus"), ("aiuto2Importo", "600"),
                ("aiuto2Ogni", "una volta"), ("aiuto2Data", "1/6/2018"), ("reiCom", "s"),
                ("lavoro1Chi", "luca"), ("lavoro1Dal", "1/9/2018"), ("lavoro1Reddito", "3.000"),
                ("lavoro1Settore", "dipendente, ristorazione"),
            ], on: &desk)
        desk.press(.function(2))
        guard case .addDomanda(let dati, _, _) = desk.acts.last else {
            Issue.record("nothing was recorded")
            return
        }
        #expect(dati.veicoli?.map(\.targa) == ["AA000AA", nil])
        #expect(dati.veicoli?.map(\.haAgevolazioneDisabili) == [false, true])
        #expect(dati.trattamenti?.map(\.importo.cents) == [28_255, 60_000])
        #expect(dati.trattamenti?.last?.periodicita == .unaTantum)
        #expect(dati.trattamenti?.last?.data == Fixtures.date(2018, 6, 1))
        #expect(
            dati.lavori == [
                LavoroDichiarato(
                    persona: Fixtures.luca.id, dal: Fixtures.date(2018, 9, 1), redditoAnnuo: Euro(cents: 300_000),
                    settore: "dipendente, ristorazione")
            ])
    }

    @Test func aFormOfTheFirstVersionKeepsWhatItHad() {
        var stored = Fixtures.fascicolo(.bozza)
        stored.domanda.dati.altriTrattamenti = Euro(cents: 5_000)
        stored.domanda.dati.hasVeicoli = true
        stored.domanda.dati.veicoloImmatricolato = Fixtures.date(2017, 5, 4)
        var desk = CounterDesk(.domanda(SchedaDomandaState(mode: .modifica(stored, field: nil))))
        desk.press(.function(2))
        guard case .amendDomanda(_, _, let dati) = desk.acts.last else {
            Issue.record("nothing was recorded")
            return
        }
        #expect(dati.veicoliDichiarati == stored.domanda.dati.veicoliDichiarati)
        #expect(dati.trattamentiDichiarati == stored.domanda.dati.trattamentiDichiarati)
    }

    @Test func aBozzaIsWithdrawnWithItsReason() {
        var desk = CounterDesk(.domanda(SchedaDomandaState(mode: .modifica(Fixtures.fascicolo(.bozza), field: nil))))
        desk.press(.function(7))
        expectGolden(desk.picture, named: "domanda-annulla-80x24")
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        desk.type("doppia")
        desk.press(.function(2))
        #expect(
            desk.acts == [
                .moveDomanda(
                    Identifier(31), version: 3, .annulla(data: Fixtures.oggi, motivo: "domanda doppia"))
            ])
        let presented = CounterDesk(
            .domanda(SchedaDomandaState(mode: .modifica(Fixtures.fascicolo(.presentata), field: nil))))
        #expect(!presented.text.contains("annulla la bozza"))
    }

    @Test func everyCitizenOfTheUnionIsProposed() {
        for (code, expected) in [("642", "UE"), ("276", "UE"), ("Z110", "UE"), ("008", ""), ("826", "UE")] {
            var who = Fixtures.maria
            who.dati.cittadinanza = code
            let desk = CounterDesk(
                .domanda(SchedaDomandaState(mode: .nuova(richiedente: who, nucleo: Fixtures.nucleo))))
            guard case .domanda(let form) = desk.front else { return }
            #expect(form.value("cittadinanza") == expected, "\(code)")
        }
    }

    @Test func afterTheProtocolDateAndNumberStay() {
        let desk = CounterDesk(
            .domanda(SchedaDomandaState(mode: .modifica(Fixtures.fascicolo(.presentata), field: "documento"))))
        guard case .domanda(let form) = desk.front else { return }
        #expect(!form.session.form["protocollo"].canBeFocused)
        #expect(form.session.form.focus == "documento")
        #expect(desk.text.contains("non cambia dopo il protocollo"))
    }

    @Test func aBozzaCompletedIsProtocolled() {
        var desk = CounterDesk(.domanda(SchedaDomandaState(mode: .modifica(Fixtures.fascicolo(.bozza), field: nil))))
        desk.press(.function(2))
        guard case .amendDomanda(let id, let version, _) = desk.acts.last else {
            Issue.record("nothing was recorded")
            return
        }
        #expect(id == Identifier(31))
        #expect(version == 3)
        desk.answer(.recorded([receipt(version: 4)]))
        #expect(desk.acts.last == .moveDomanda(Identifier(31), version: 4, .protocolla))
    }

    @Test func twoVersionsAreCompared() {
        var desk = CounterDesk(
            .domanda(SchedaDomandaState(mode: .modifica(Fixtures.fascicolo(.presentata), field: nil))))
        write([("documento", "passaporto YA0000000")], on: &desk)
        desk.press(.function(2))
        desk.answer(
            .conflict(VersionConflict(read: 3, stored: 4, byWhom: "B. Campione", at: Instant(milliseconds: 0))))
        var theirs = Fixtures.fascicolo(.presentata)
        theirs.domanda.version = 4
        theirs.domanda.dati.delega = "Prova Anna"
        theirs.domanda.dati.documento = "patente PT0000000"
        desk.answer(.loaded(.fascicolo(theirs)))
        guard case .conflitto(let comparison) = desk.front else {
            Issue.record("the comparison is not open")
            return
        }
        #expect(comparison.righe.map(\.id) == ["documento"])
        _ = AppUpdate.navigate(&desk.state, .pop(.fields(["documento": "passaporto YA0000000"])))
        desk.press(.function(2))
        guard case .amendDomanda(_, let version, let dati) = desk.acts.last else {
            Issue.record("nothing was recorded")
            return
        }
        #expect(version == 4)
        #expect(dati.delega == "Prova Anna")
        #expect(dati.documento == "passaporto YA0000000")
    }

    @Test func pictures() {
        var desk = desk()
        expectGolden(desk.picture, named: "domanda-80x24")
        write(Self.sketch, on: &desk)
        expectGolden(desk.picture, named: "domanda-pre-verifica-80x24")
        desk.press(.function(9))
        expectGolden(desk.picture, named: "domanda-requisiti-80x24")
        var tall = self.desk(size: Size(rows: 50, columns: 100))
        write(Self.sketch, on: &tall)
        expectGolden(tall.picture, named: "domanda-100x50")
        var wide = self.desk(size: Size(rows: 43, columns: 140))
        write(Self.sketch, on: &wide)
        expectGolden(wide.picture, named: "domanda-140x43")
    }
}
