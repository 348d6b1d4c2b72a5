// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing
import Widgets

@Suite struct PassaggioTests {
    private let context = Fixtures.context()
    private var oggi: CalendarDate { Fixtures.oggi }

    private func opened(
        _ kind: PassaggioKind, _ f: Fascicolo, _ context: ScreenContext? = nil
    ) -> PassaggioState {
        var state = PassaggioState(kind: kind, fascicolo: f)
        _ = state.appear(context ?? self.context)
        return state
    }

    private func keys(_ keys: [Key], _ state: inout PassaggioState) {
        for key in keys { _ = state.handle(key, context) }
    }

    private func type(_ text: String, _ state: inout PassaggioState) {
        Fixtures.type(text, in: &state, context)
    }

    private func recorded(_ reaction: Reaction) -> [Act]? {
        for effect in reaction.effects { if case .record(let acts, _, _) = effect { return acts } }
        return nil
    }

    private func text(_ state: PassaggioState) -> String {
        Fixtures.picture(of: .passaggio(state)).rows().joined(separator: "\n")
    }

    @Test func `the check of the comune becomes one act, with the version that was read`() {
        var state = opened(.verifica, Fixtures.fascicolo(.presentata))
        keys([.tab], &state)
        type("s", &state)
        keys([.tab], &state)
        type("s", &state)
        let reaction = state.perform("registra", context)
        let verifica = VerificaComune(data: oggi, isResidenzaConfermata: true, isSoggiornoConfermato: true)
        #expect(
            reaction.effects == [
                .record(
                    [.moveDomanda(Identifier(31), version: 3, .verifica(verifica))], context.ticket,
                    discarding: "passaggio.verifica:31")
            ])
        var receipt = Receipt()
        receipt.statoDomanda = .verificata
        let done = state.receive(.recorded([receipt]), context)
        #expect(
            done.navigation
                == .pop(.saved("La verifica è registrata. Prossimo passo: inviare la domanda all'INPS.")))
        #expect(state.draft(context) == nil)
    }

    @Test func `a negative check wants its reason, and leads to the rejection`() {
        var state = opened(.verifica, Fixtures.fascicolo(.presentata))
        keys([.tab], &state)
        type("n", &state)
        keys([.tab], &state)
        type("s", &state)
        #expect(text(state).contains("La verifica è negativa"))
        #expect(recorded(state.perform("registra", context)) == nil)
        #expect(text(state).contains("! La verifica è negativa: scrivere che cosa"))
        type("a Quarrata dal 2017", &state)
        #expect(recorded(state.perform("registra", context))?.count == 1)
        var receipt = Receipt()
        receipt.statoDomanda = .verificata
        let wide = Fixtures.context(size: Size(rows: 30, columns: 120))
        #expect(
            state.receive(.recorded([receipt]), wide).navigation
                == .pop(
                    .saved(
                        "La verifica negativa è registrata. "
                            + "Prossimo passo: respingere la domanda: la verifica è negativa.")))
    }

    @Test func `what is required is asked at save, with the focus on the first`() {
        var state = opened(.ricevuta, Fixtures.fascicolo(.inviata))
        let reaction = state.perform("registra", context)
        #expect(recorded(reaction) == nil)
        #expect(reaction.effects == [.beep])
        #expect(text(state).contains("! Questo dato serve"))
        type("INPS-2018-7", &state)
        #expect(
            recorded(state.perform("registra", context)) == [
                .moveDomanda(Identifier(31), version: 3, .ricevuta(data: oggi, protocolloInps: "INPS-2018-7"))
            ])
    }

    @Test func `l'ordine cronologico rifiutato chiede il motivo della deroga`() {
        var state = opened(.invio, Fixtures.fascicolo(.verificata))
        #expect(!text(state).contains("deroga"))
        _ = state.perform("registra", context)
        let refusal = Refusal(
            "ordine_cronologico", "Prima vanno inviate 2 domande presentate prima.",
            missing: [Missing(sentence: "motivo della deroga", section: "invio", field: "deroga")])
        let reaction = state.receive(.refused(refusal), context)
        #expect(reaction.banner?.message == refusal.sentence)
        #expect(text(state).contains("Motivo della deroga"))
        type("domande sospese dal sistema", &state)
        #expect(
            recorded(state.perform("registra", context)) == [
                .moveDomanda(
                    Identifier(31), version: 3,
                    .invia(data: oggi, lotto: "", deroga: "domande sospese dal sistema"))
            ])
    }

    @Test func `l'esito positivo parte dal mese dopo la domanda e dura diciotto mesi`() {
        var state = opened(.esito, Fixtures.fascicolo(.inLavorazione))
        type("accolta", &state)
        keys([.enter, .enter], &state)
        type("231,65", &state)
        let decorrenza = Fixtures.date(2018, 8, 1)
        let fine = Fixtures.date(2020, 1, 31)
        #expect(
            recorded(state.perform("registra", context)) == [
                .moveDomanda(
                    Identifier(31), version: 3,
                    .esito(
                        EsitoInps(
                            stato: .accolta, data: oggi, importo: Euro(cents: 23165), decorrenza: decorrenza,
                            scadenza: fine)))
            ])
    }

    @Test func `un'altra decorrenza sposta la fine del beneficio`() {
        var state = opened(.esito, Fixtures.fascicolo(.inLavorazione))
        type("accolta", &state)
        keys([.enter, .enter, .enter], &state)
        keys([.control("u")], &state)
        type("1/9", &state)
        keys([.tab], &state)
        #expect(text(state).contains("29/02/2020"))
    }

    @Test func `il motivo dell'esito è tra quelli dello stato scelto`() {
        var state = opened(.esito, Fixtures.fascicolo(.inLavorazione))
        type("respinta", &state)
        keys([.enter, .enter], &state)
        type("veicoli", &state)
        keys([.enter], &state)
        #expect(text(state).contains("veicoli immatricolati"))
        #expect(text(state).contains("riesame si può chiedere entro il 20/10/2018"))
        #expect(
            recorded(state.perform("registra", context)) == [
                .moveDomanda(
                    Identifier(31), version: 3, .esito(EsitoInps(stato: .respinta, data: oggi, motivo: .veicoli)))
            ])
    }

    @Test func `gli esiti offerti sono quelli possibili adesso`() {
        var state = opened(.esito, Fixtures.fascicolo(.accolta, presa: .inMonitoraggio))
        type(" ", &state)
        let rows = text(state)
        for word in ["sospesa", "decaduta", "revocata"] { #expect(rows.contains(word)) }
        #expect(!rows.contains("respinta"))
    }

    @Test func `l'assegnazione propone chi è seduto qui, tra le assistenti in servizio`() {
        var state = opened(.assegnazione, Fixtures.fascicolo(.accolta, presa: .daAssegnare))
        keys([.tab, .tab, .tab], &state)
        type("n", &state)
        #expect(
            recorded(state.perform("registra", context)) == [
                .movePresa(
                    Identifier(41), version: 4,
                    .assegna(data: oggi, assistente: Identifier(1), consulente: nil, isGiaInCarico: false))
            ])
    }

    @Test func `la convocazione non precede l'avviso`() {
        var state = opened(.convocazione, Fixtures.fascicolo(.accolta, presa: .assegnata))
        type("-3", &state)
        keys([.tab], &state)
        type("930", &state)
        keys([.tab], &state)
        type("stanza 2", &state)
        keys([.tab], &state)
        type("telefono", &state)
        #expect(recorded(state.perform("registra", context)) == nil)
        #expect(text(state).contains("! L'incontro viene prima"))
        keys([.control("u")], &state)
        type("+4", &state)
        let convocazione = Convocazione(
            data: oggi.adding(days: 4), ora: Fixtures.time(9, 30), luogo: "stanza 2", mezzo: .telefono,
            avvisatoIl: oggi, partecipanti: "A. Esempio", durata: 60)
        #expect(
            recorded(state.perform("registra", context)) == [
                .movePresa(Identifier(41), version: 4, .convoca(convocazione))
            ])
    }

    @Test func `il preavviso di 24-72 ore si dice solo con il progetto firmato`() {
        var before = opened(.convocazione, Fixtures.fascicolo(.accolta, presa: .assegnata))
        type("+5", &before)
        keys([.tab], &before)
        #expect(!text(before).contains("ore prima"))
        var after = opened(.convocazione, Fixtures.fascicolo(.accolta, presa: .inMonitoraggio))
        type("+5", &after)
        keys([.tab], &after)
        #expect(text(after).contains("da 24 a 72 ore prima"))
        #expect(text(after).contains("questo avviso non lo è"))
    }

    @Test func `l'assenza non giustificata conta solo dopo la firma`() {
        var before = opened(.incontro, Fixtures.fascicolo(.accolta, presa: .convocata))
        keys([.tab], &before)
        type("3", &before)
        keys([.enter], &before)
        #expect(text(before).contains("l'assenza non porta sanzioni"))
        var after = opened(.incontro, Fixtures.fascicolo(.accolta, presa: .inMonitoraggio))
        keys([.tab], &after)
        type("3", &after)
        keys([.enter], &after)
        #expect(text(after).contains("art. 12 c. 3"))
    }

    @Test func `l'assenza giustificata vuole il motivo`() {
        var state = opened(.incontro, Fixtures.fascicolo(.accolta, presa: .convocata))
        keys([.tab], &state)
        type("2", &state)
        keys([.enter], &state)
        #expect(recorded(state.perform("registra", context)) == nil)
        type("malattia", &state)
        keys([.enter], &state)
        type("visita medica", &state)
        #expect(
            recorded(state.perform("registra", context)) == [
                .movePresa(
                    Identifier(41), version: 4,
                    .incontro(
                        data: oggi, esito: .assenteGiustificato, motivo: "visita medica", giustificazione: .salute))
            ])
    }

    @Test func `la riclassificazione non offre l'esito in vigore`() {
        var state = opened(.riclassificazione, Fixtures.fascicolo(.accolta, presa: .progettazione, esito: .soloSociale))
        keys([.tab], &state)
        type(" ", &state)
        #expect(!text(state).contains("solo sociale\n"))
        type("lavoro", &state)
        keys([.enter], &state)
        type("tutti occupabili", &state)
        #expect(
            recorded(state.perform("registra", context)) == [
                .movePresa(
                    Identifier(41), version: 4,
                    .riclassifica(data: oggi, esito: .soloLavoro, motivo: "tutti occupabili"))
            ])
    }

    @Test func `la valutazione finale serve quando qualcosa è firmato`() {
        var open = opened(.chiusura, Fixtures.fascicolo(.accolta, presa: .assegnata))
        keys([.tab], &open)
        type("rinuncia", &open)
        #expect(recorded(open.perform("registra", context))?.count == 1)
        var signed = opened(.chiusura, Fixtures.conProgetto(.inMonitoraggio, isFirmato: true))
        keys([.tab], &signed)
        type("rinuncia", &signed)
        #expect(recorded(signed.perform("registra", context)) == nil)
        type("in parte", &signed)
        keys([.enter], &signed)
        type("raggiunto", &signed)
        keys([.enter], &signed)
        #expect(recorded(signed.perform("registra", context)) == nil)
        type("Obiettivo raggiunto.", &signed)
        #expect(
            recorded(signed.perform("registra", context)) == [
                .movePresa(
                    Identifier(41), version: 4,
                    .chiudi(
                        data: oggi, motivo: .rinuncia, valutazione: "Obiettivo raggiunto.",
                        finale: ValutazioneFinale(autonomia: .inParte, obiettivi: [0: .raggiunto])))
            ])
    }

    @Test(arguments: PassaggioKind.allCases)
    func `every passage draws itself and names itself`(_ kind: PassaggioKind) {
        let state = opened(kind, Fixtures.conProgetto(.progettazione))
        #expect(text(state).contains("nucleo Inventati (4)"))
        #expect(state.title.hasSuffix(" REI-2018-00311"))
        #expect(state.help(context).count > 2)
    }

    @Test func `what is typed becomes a draft, comes back, and F4 repeats the last entry`() {
        var state = opened(.scarto, Fixtures.fascicolo(.inviata))
        let opening = state.appear(context)
        #expect(opening == .none)
        keys([.tab], &state)
        type("cf errato", &state)
        let kept = state.wake(context).effects
        guard case .saveDraft(let draft)? = kept.first else {
            Issue.record("no draft")
            return
        }
        #expect(draft.valori["motivo"] == "cf errato")
        #expect(state.wake(context).effects.isEmpty)
        var other = opened(.scarto, Fixtures.fascicolo(.inviata))
        let said = other.receive(.loaded(.bozza(draft.chiave, draft)), context)
        #expect(said.banner?.message == "La bozza di oggi alle 09:30 è ripresa.")
        #expect(text(other).contains("cf errato"))
        var third = opened(.scarto, Fixtures.fascicolo(.inviata))
        let last = Bozza(
            chiave: "ultimo:passaggio.scarto", titolo: "", valori: ["motivo": "record doppio"],
            salvata: context.adesso)
        _ = third.receive(.loaded(.bozza(last.chiave, last)), context)
        keys([.tab], &third)
        _ = third.perform("come_prima", context)
        #expect(text(third).contains("record doppio"))
    }

    @Test func `a conflict says who wrote, reads again, keeps what is typed and saves on the new version`() {
        var state = opened(.scarto, Fixtures.fascicolo(.inviata))
        keys([.tab], &state)
        type("cf errato", &state)
        _ = state.perform("registra", context)
        let conflict = VersionConflict(read: 3, stored: 4, byWhom: "B. Campione", at: context.adesso)
        let reaction = state.receive(.conflict(conflict), context)
        #expect(reaction.banner?.message.contains("B. Campione ha scritto alle 09:30") == true)
        #expect(
            reaction.effects.contains(.load(.fascicolo(Identifier(31), isOpening: false), context.ticket)))
        var newer = Fixtures.fascicolo(.inviata)
        newer.domanda.version = 4
        _ = state.receive(.loaded(.fascicolo(newer)), context)
        #expect(
            recorded(state.perform("registra", context)) == [
                .moveDomanda(Identifier(31), version: 4, .scarto(data: oggi, motivo: "cf errato"))
            ])
    }

    @Test func `a refused date is marked beside the date`() {
        var state = opened(.ripresa, Fixtures.fascicolo(.accolta, presa: .sospesa))
        _ = state.perform("registra", context)
        let sentence = "La data 20/09/2018 viene prima dell'ultimo fatto (21/09/2018): controllarla."
        _ = state.receive(.refused(Refusal("data_anteriore", sentence)), context)
        #expect(text(state).contains("! La data 20/09/2018 viene prima"))
    }

    @Test func `who may not record a passage is told who may`() {
        let urp = Fixtures.context(.urp)
        let state = opened(.assegnazione, Fixtures.fascicolo(.accolta, presa: .daAssegnare), urp)
        let save = state.commands(urp).first { $0.id == "registra" }
        #expect(save?.unavailable?.contains("assegnare il fascicolo") == true)
    }

    @Test func `Esc closes an open list before it closes the screen`() {
        var state = opened(.esito, Fixtures.fascicolo(.inLavorazione))
        type("acc", &state)
        #expect(state.commands(context).first { $0.id == "indietro" }?.keys == [])
        keys([.escape], &state)
        #expect(state.commands(context).first { $0.id == "indietro" }?.keys == [.escape])
    }

    @Test func `the pictures of some passages`() {
        var esito = opened(.esito, Fixtures.fascicolo(.inLavorazione))
        type("accolta", &esito)
        keys([.enter, .enter], &esito)
        expectGolden(Fixtures.picture(of: .passaggio(esito)), named: "passaggio-esito-80x24")
        var incontro = opened(.incontro, Fixtures.fascicolo(.accolta, presa: .convocata))
        keys([.tab], &incontro)
        type("3", &incontro)
        keys([.enter], &incontro)
        expectGolden(Fixtures.picture(of: .passaggio(incontro)), named: "passaggio-incontro-80x24")
        expectGolden(
            Fixtures.picture(of: .passaggio(opened(.convocazione, Fixtures.fascicolo(.accolta, presa: .assegnata)))),
            named: "passaggio-convocazione-80x24")
        expectGolden(
            Fixtures.picture(of: .passaggio(opened(.chiusura, Fixtures.conProgetto(.inMonitoraggio, isFirmato: true)))),
            named: "passaggio-chiusura-80x24")
        expectGolden(
            Fixtures.picture(
                of: .passaggio(opened(.assegnazione, Fixtures.fascicolo(.accolta, presa: .daAssegnare))),
                size: Size(rows: 40, columns: 120)), named: "passaggio-assegnazione-120x40")
    }
}
