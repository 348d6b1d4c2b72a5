// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing
import Widgets

@Suite struct MonitoraggioTests {
    private let context = Fixtures.context()

    /// A signed project, monitored twice.
    private var monitored: Fascicolo {
        var f = Fixtures.conProgetto(.inMonitoraggio, isFirmato: true)
        f.presa?.prossimaVerifica = Fixtures.date(2018, 9, 18)
        f.monitoraggi = [
            Monitoraggio(
                data: Fixtures.date(2018, 7, 20), tipo: .colloquio, testo: "Primo incontro.",
                prossima: Fixtures.date(2018, 8, 20)),
            Monitoraggio(
                data: Fixtures.date(2018, 8, 20), tipo: .visita, presenti: [Identifier(12)],
                risultati: ["0.0": .parziale], impegni: [0: .rispettato], interventi: [0: .attivo],
                testo: "Luca frequenta, con qualche assenza.", prossima: Fixtures.date(2018, 9, 18),
                proposta: .richiamo),
        ]
        return f
    }

    private func text(_ state: MonitoraggioState, _ size: Size = Size(rows: 24, columns: 80)) -> String {
        Fixtures.picture(of: .monitoraggio(state), size: size).rows().joined(separator: "\n")
    }

    private func keys(_ keys: [Key], _ state: inout MonitoraggioState) {
        for key in keys { _ = state.handle(key, context) }
    }

    private func recorded(_ reaction: Reaction) -> Monitoraggio? {
        guard case .record(let acts, _, _)? = reaction.effects.first else { return nil }
        guard case .recordMonitoraggio(Identifier(41), version: 4, let record)? = acts.first else { return nil }
        return record
    }

    @Test func `the records are listed newest first, with what is due and how late it is`() {
        let state = MonitoraggioState(fascicolo: monitored)
        let rows = text(state)
        #expect(rows.contains("Prossima verifica il 18/09/2018 ! passata da 2 giorni."))
        #expect(rows.contains("Risultato: Luca frequenta il corso di cucina: parziale"))
        #expect(rows.contains("Impegno: Si presenta al CPI ogni due settimane: rispettato"))
        #expect(rows.contains("Sostegno: Tirocini di inclusione, Luca: attivo"))
    }

    @Test func `the first record begins at once`() {
        var f = monitored
        f.monitoraggi = []
        var state = MonitoraggioState(fascicolo: f)
        _ = state.appear(context)
        #expect(state.isTyping(context))
        #expect(state.perform("indietro", context).navigation == .pop(.nothing))
    }

    @Test func `la prossima verifica segue la frequenza del progetto, finché nessuno la cambia`() {
        var state = MonitoraggioState(fascicolo: monitored)
        _ = state.perform("nuova", context)
        #expect(text(state, Size(rows: 50, columns: 80)).contains("20/10/2018"))
        keys([.control("u")], &state)
        Fixtures.type("-3", in: &state, context)
        keys([.tab], &state)
        #expect(text(state, Size(rows: 50, columns: 80)).contains("17/10/2018"))
        let record = recorded(state.perform("registra", context))
        #expect(record?.data == Fixtures.date(2018, 9, 17))
        #expect(record?.prossima == Fixtures.date(2018, 10, 17))
    }

    @Test func `a state is asked for each result, commitment and support, and who was there`() {
        var state = MonitoraggioState(fascicolo: monitored)
        _ = state.perform("nuova", context)
        keys([.tab, .tab], &state)
        Fixtures.type("12", in: &state, context)
        keys([.tab], &state)
        Fixtures.type("raggiunto", in: &state, context)
        keys([.enter, .enter], &state)
        Fixtures.type("parziale", in: &state, context)
        keys([.enter, .enter], &state)
        Fixtures.type("attivo", in: &state, context)
        keys([.enter], &state)
        Fixtures.type("Corso finito.", in: &state, context)
        let record = recorded(state.perform("registra", context))
        #expect(record?.presenti == [Identifier(11), Identifier(12)])
        #expect(record?.risultati == ["0.0": .raggiunto, "0.1": .previsto])
        #expect(record?.impegni == [0: .parziale, 1: .previsto])
        #expect(record?.interventi == [0: .attivo])
        #expect(record?.testo == "Corso finito.")
        let done = state.receive(.recorded([Receipt()]), context)
        #expect(done.banner?.message == "La verifica è registrata. La prossima è il 20/10/2018.")
        #expect(!state.isTyping(context))
    }

    @Test func `in fondo si scrivono i valori raggiunti, quanto si è dato e chi mancava con ragione`() {
        var state = MonitoraggioState(fascicolo: monitored, isNew: true)
        _ = state.appear(context)
        #expect(state.isTyping(context))
        for _ in 0..<11 { _ = state.handle(.tab, context) }
        Fixtures.type("Ada, visita medica", in: &state, context)
        keys([.tab], &state)
        Fixtures.type("3 giorni a settimana", in: &state, context)
        keys([.tab, .tab], &state)
        Fixtures.type("8 ore", in: &state, context)
        let record = recorded(state.perform("registra", context))
        #expect(record?.assenti == "Ada, visita medica")
        #expect(record?.valori == ["0.0": "3 giorni a settimana"])
        #expect(record?.erogato == [0: "8 ore"])
        var f = monitored
        f.monitoraggi[1].valori = record?.valori
        f.monitoraggi[1].erogato = record?.erogato
        f.monitoraggi[1].assenti = record?.assenti
        let rows = text(MonitoraggioState(fascicolo: f), Size(rows: 30, columns: 100))
        #expect(rows.contains("parziale (3 giorni a settimana)"))
        #expect(rows.contains("attivo, 8 ore"))
        #expect(rows.contains("Assenti giustificati: Ada, visita medica"))
    }

    @Test func `what is proposed says what to do next`() {
        var state = MonitoraggioState(fascicolo: monitored)
        _ = state.perform("nuova", context)
        for _ in 0..<10 { _ = state.handle(.tab, context) }
        Fixtures.type("revisione", in: &state, context)
        #expect(recorded(state.perform("registra", context))?.proposta == .revisione)
        let done = state.receive(.recorded([Receipt()]), context)
        #expect(done.banner?.message.contains("La revisione si apre dagli altri passi") == true)
    }

    @Test func `Esc keeps the record as a draft and goes back to the list`() {
        var state = MonitoraggioState(fascicolo: monitored)
        _ = state.perform("nuova", context)
        keys([.control("u")], &state)
        Fixtures.type("ieri", in: &state, context)
        guard case .saveDraft(let draft)? = state.perform("indietro", context).effects.first else {
            Issue.record("no draft")
            return
        }
        #expect(draft.valori["data"] == "ieri")
        #expect(!state.isTyping(context))
        let told = state.receive(.loaded(.bozza(draft.chiave, draft)), context)
        #expect(told.banner?.message.contains("N la riprende") == true)
    }

    @Test func `prima della comunicazione all'INPS non c'è monitoraggio`() {
        let state = MonitoraggioState(fascicolo: Fixtures.conProgetto(.sottoscritta, isFirmato: true))
        let command = state.commands(context).first { $0.id == "nuova" }
        #expect(command?.unavailable?.contains("sottoscritta") == true)
    }

    @Test func `the pictures of the monitoring`() {
        expectGolden(
            Fixtures.picture(of: .monitoraggio(MonitoraggioState(fascicolo: monitored))), named: "monitoraggio-80x24")
        var nuova = MonitoraggioState(fascicolo: monitored)
        _ = nuova.perform("nuova", context)
        expectGolden(Fixtures.picture(of: .monitoraggio(nuova)), named: "monitoraggio-nuova-80x24")
        expectGolden(
            Fixtures.picture(of: .monitoraggio(nuova), size: Size(rows: 40, columns: 120)),
            named: "monitoraggio-nuova-120x40")
    }
}
