// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing
import Widgets

@Suite struct EquipeTests {
    private let context = Fixtures.context()
    private let ada = ComponenteEquipe(
        operatore: Identifier(1), nome: "A. Esempio", ente: "Zona Esempio", profilo: "assistente sociale",
        ruolo: .referente, tipo: .assistenteSociale)
    private let tutore = ComponenteEquipe(
        nome: "E. Tutore", ente: "Cooperativa Prova", profilo: "tutor", ruolo: .invitato, oreMensili: 18)

    private var complex: Fascicolo { Fixtures.fascicolo(.accolta, presa: .analizzata, esito: .bisogniComplessi) }

    private func text(_ state: EquipeState) -> String {
        Fixtures.picture(of: .equipe(state)).rows().joined(separator: "\n")
    }

    private func keys(_ keys: [Key], _ state: inout EquipeState) {
        for key in keys { _ = state.handle(key, context) }
    }

    private func recorded(_ reaction: Reaction) -> EquipeMultidisciplinare? {
        guard case .record(let acts, _, discarding: "equipe:31")? = reaction.effects.first,
            case .saveEquipe(Identifier(41), _, let equipe)? = acts.first
        else { return nil }
        return equipe
    }

    @Test func `an empty équipe is offered its base: who holds the case`() {
        var state = EquipeState(fascicolo: complex)
        #expect(text(state).contains("B propone la base: A. Esempio"))
        _ = state.perform("base", context)
        #expect(recorded(state.perform("registra", context))?.componenti == [ada])
        var receipt = Receipt()
        receipt.statoPresa = .quadroAnalisi
        #expect(
            state.receive(.recorded([receipt]), context).navigation
                == .pop(
                    .saved("L'équipe è registrata. Prossimo passo: chiudere il quadro di analisi.")))
    }

    @Test func `F4 repeats the value of the row above, and says so when there is none`() {
        var state = EquipeState(fascicolo: complex)
        _ = state.perform("nuovo", context)
        keys([.tab, .tab], &state)
        #expect(state.perform("come_prima", context) == .problem("Sopra non c'è ancora un valore da ripetere."))
        _ = state.perform("annulla", context)
        for name in ["E. Tutore", "M. Seconda"] {
            _ = state.perform("nuovo", context)
            keys([.tab, .tab], &state)
            Fixtures.type(name, in: &state, context)
            keys([.tab], &state)
            if name == "E. Tutore" {
                Fixtures.type("Cooperativa Prova", in: &state, context)
            } else {
                #expect(state.perform("come_prima", context) == .none)
            }
            _ = state.perform("conferma", context)
        }
        let equipe = recorded(state.perform("registra", context))
        #expect(equipe?.componenti.map(\.nome) == ["E. Tutore", "M. Seconda"])
        #expect(equipe?.componenti.map(\.ente) == ["Cooperativa Prova", "Cooperativa Prova"])
    }

    @Test func `an operator chosen fills name, body and profile`() {
        var state = EquipeState(fascicolo: complex)
        _ = state.perform("nuovo", context)
        #expect(state.isTyping(context))
        Fixtures.type("consulente", in: &state, context)
        keys([.enter], &state)
        _ = state.perform("conferma", context)
        #expect(!state.isTyping(context))
        #expect(
            recorded(state.perform("registra", context))?.componenti == [
                ComponenteEquipe(
                    operatore: Identifier(3), nome: "C. Consulente", ente: "Zona Esempio",
                    profilo: "consulente del Centro per l'Impiego", ruolo: .componente, tipo: .consulenteCpi)
            ])
    }

    @Test func `somebody from outside is written by name, and enlarges the équipe as a guest`() {
        var state = EquipeState(fascicolo: complex)
        _ = state.perform("nuovo", context)
        _ = state.perform("conferma", context)
        #expect(text(state).contains("! Questo dato serve"))
        Fixtures.type("E. Tutore", in: &state, context)
        keys([.tab], &state)
        Fixtures.type("Cooperativa Prova", in: &state, context)
        keys([.tab], &state)
        Fixtures.type("tutor", in: &state, context)
        keys([.tab], &state)
        Fixtures.type("invitato", in: &state, context)
        keys([.tab, .control("u")], &state)
        Fixtures.type("18", in: &state, context)
        _ = state.perform("conferma", context)
        #expect(recorded(state.perform("registra", context))?.componenti == [tutore])
        #expect(text(state).contains("Équipe allargata: 1 componente, 18 ore al mese."))
    }

    @Test func `a row is corrected in its place, or taken away`() {
        var f = complex
        f.equipe = EquipeMultidisciplinare(componenti: [ada, tutore])
        var state = EquipeState(fascicolo: f)
        _ = state.handle(.down, context)
        _ = state.perform("modifica", context)
        keys([.tab, .tab], &state)
        Fixtures.type(" Carlo", in: &state, context)
        _ = state.perform("conferma", context)
        #expect(
            recorded(state.perform("registra", context))?.componenti.map(\.nome) == ["A. Esempio", "E. Tutore Carlo"])
        _ = state.handle(.up, context)
        _ = state.perform("toglie", context)
        #expect(recorded(state.perform("registra", context))?.componenti.map(\.nome) == ["E. Tutore Carlo"])
    }

    @Test func `i referenti sono al più uno`() {
        var f = complex
        var other = tutore
        other.ruolo = .referente
        f.equipe = EquipeMultidisciplinare(componenti: [ada, other])
        var state = EquipeState(fascicolo: f)
        let reaction = state.perform("registra", context)
        #expect(recorded(reaction) == nil)
        #expect(reaction.banner?.message == "I referenti sono più di uno: lasciarne uno solo.")
    }

    @Test func `a meeting is written in the other list`() {
        var state = EquipeState(fascicolo: complex)
        _ = state.perform("altra", context)
        _ = state.perform("nuovo", context)
        keys([.control("u")], &state)
        Fixtures.type("18/9", in: &state, context)
        keys([.tab], &state)
        Fixtures.type("tutti", in: &state, context)
        keys([.tab, .tab], &state)
        Fixtures.type("Quadro entro il mese.", in: &state, context)
        keys([.tab], &state)
        Fixtures.type("+2s", in: &state, context)
        _ = state.perform("conferma", context)
        #expect(
            recorded(state.perform("registra", context))?.incontri == [
                IncontroEquipe(
                    data: Fixtures.date(2018, 9, 18), presenti: "tutti", decisioni: "Quadro entro il mese.",
                    prossimo: Fixtures.date(2018, 10, 4), durata: 60)
            ])
    }

    @Test func `the next meeting goes to the agenda of who works here, once`() {
        var f = complex
        f.equipe = EquipeMultidisciplinare(componenti: [ada, tutore])
        var state = EquipeState(fascicolo: f)
        _ = state.perform("altra", context)
        _ = state.perform("nuovo", context)
        keys([.tab, .tab, .tab], &state)
        Fixtures.type("Si parte.", in: &state, context)
        keys([.tab], &state)
        Fixtures.type("4/10", in: &state, context)
        keys([.tab], &state)
        Fixtures.type("10:30", in: &state, context)
        _ = state.perform("conferma", context)
        guard case .record(let acts, _, _)? = state.perform("registra", context).effects.first else {
            Issue.record("not saved")
            return
        }
        #expect(
            acts.dropFirst() == [
                .addAppuntamento(
                    DatiAppuntamento(
                        data: Fixtures.date(2018, 10, 4), ora: Fixtures.time(10, 30), tipo: .equipe,
                        operatori: [Identifier(1)], domanda: Identifier(31)))
            ])
        // A meeting already in the archive is in the agenda already.
        f.equipe.incontri = [
            IncontroEquipe(
                data: Fixtures.date(2018, 9, 18), presenti: "tutti", decisioni: "", prossimo: Fixtures.date(2018, 10, 4)
            )
        ]
        var again = EquipeState(fascicolo: f)
        guard case .record(let same, _, _)? = again.perform("registra", context).effects.first else {
            Issue.record("not saved")
            return
        }
        #expect(same.count == 1)
    }

    @Test func `a specialised service comes in with the person's agreement`() {
        var state = EquipeState(fascicolo: complex)
        _ = state.perform("nuovo", context)
        keys([.tab], &state)
        Fixtures.type("serd", in: &state, context)
        keys([.enter], &state)
        #expect(text(state).contains("Consenso di *"))
        Fixtures.type("Dott. Esempio", in: &state, context)
        _ = state.perform("conferma", context)
        #expect(text(state).contains("! Questo dato serve"))
        Fixtures.type("INVENTATI Luca", in: &state, context)
        keys([.tab], &state)
        Fixtures.type("12/9", in: &state, context)
        _ = state.perform("conferma", context)
        let found = recorded(state.perform("registra", context))?.componenti.first
        #expect(found?.tipo == .serd && found?.ente == "SERD" && found?.ruolo == .invitato)
        #expect(
            found?.consenso == ConsensoInvito(persona: "INVENTATI Luca", data: Fixtures.date(2018, 9, 12)))
    }

    @Test func `the hours of the month are those of all the équipes`() {
        var f = complex
        f.equipe = EquipeMultidisciplinare(componenti: [ada, tutore])
        var state = EquipeState(fascicolo: f)
        _ = state.receive(
            .loaded(.oreEquipe([OreEquipe(operatore: Identifier(1), minuti: 220, incontri: 3)])), context)
        #expect(text(state).contains("3,5/12"))
        #expect(text(state).contains("Della base manca: Centro per l'Impiego, Terzo settore."))
    }

    @Test func `the row being written is in the draft too, and comes back open`() {
        var state = EquipeState(fascicolo: complex)
        _ = state.perform("base", context)
        _ = state.perform("nuovo", context)
        keys([.tab, .tab], &state)
        Fixtures.type("E. Tut", in: &state, context)
        guard case .saveDraft(let draft)? = state.wake(context).effects.first else {
            Issue.record("no draft")
            return
        }
        var again = EquipeState(fascicolo: complex)
        let told = again.receive(.loaded(.bozza(draft.chiave, draft)), context)
        #expect(told.banner?.message == "La bozza di oggi alle 09:30 è ripresa.")
        #expect(again.isTyping(context))
        #expect(text(again).contains("E. Tut"))
        _ = again.perform("conferma", context)
        #expect(recorded(again.perform("registra", context))?.componenti.map(\.nome) == ["A. Esempio", "E. Tut"])
    }

    @Test func `rows added by two desks are all kept, on the new version`() {
        var state = EquipeState(fascicolo: complex)
        _ = state.perform("base", context)
        _ = state.perform("registra", context)
        let conflict = VersionConflict(read: 4, stored: 5, byWhom: "B. Campione", at: context.adesso)
        _ = state.receive(.conflict(conflict), context)
        var newer = complex
        newer.presa?.version = 5
        newer.equipe = EquipeMultidisciplinare(componenti: [tutore])
        let told = state.receive(.loaded(.fascicolo(newer)), context)
        #expect(told.banner?.message.contains("B. Campione ha scritto") == true)
        guard case .record(let acts, _, _)? = state.perform("registra", context).effects.first else {
            Issue.record("not saved")
            return
        }
        #expect(
            acts == [
                .saveEquipe(
                    Identifier(41), version: 5, EquipeMultidisciplinare(componenti: [tutore, ada]))
            ])
    }

    @Test func `who may not compose the équipe reads it`() {
        let consulente = Fixtures.context(.consulenteCpi)
        let commands = EquipeState(fascicolo: complex).commands(consulente)
        #expect(commands.first { $0.id == "registra" }?.unavailable?.contains("comporre l'équipe") == true)
        #expect(commands.first { $0.id == "indietro" }?.unavailable == nil)
    }

    @Test func `the pictures of the équipe`() {
        var f = complex
        f.equipe = EquipeMultidisciplinare(
            componenti: [ada, tutore],
            incontri: [
                IncontroEquipe(
                    data: Fixtures.date(2018, 9, 18), presenti: "tutti", decisioni: "Quadro entro il mese.",
                    prossimo: Fixtures.date(2018, 10, 2))
            ])
        expectGolden(Fixtures.picture(of: .equipe(EquipeState(fascicolo: f))), named: "equipe-80x24")
        expectGolden(
            Fixtures.picture(of: .equipe(EquipeState(fascicolo: f)), size: Size(rows: 40, columns: 120)),
            named: "equipe-120x40")
        expectGolden(Fixtures.picture(of: .equipe(EquipeState(fascicolo: complex))), named: "equipe-vuota-80x24")
        var nuovo = EquipeState(fascicolo: f)
        _ = nuovo.perform("nuovo", context)
        expectGolden(Fixtures.picture(of: .equipe(nuovo)), named: "equipe-nuovo-80x24")
    }
}
