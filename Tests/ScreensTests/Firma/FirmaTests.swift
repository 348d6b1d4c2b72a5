// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing
import Widgets

@Suite struct FirmaTests {
    private let context = Fixtures.context()

    private func opened(_ f: Fascicolo = Fixtures.conProgetto(.progettazione), field: String? = nil) -> FirmaState {
        var state = FirmaState(fascicolo: f, field: field)
        _ = state.appear(context)
        return state
    }

    private func text(_ state: FirmaState) -> String {
        Fixtures.picture(of: .firma(state)).rows().joined(separator: "\n")
    }

    private func keys(_ keys: [Key], _ state: inout FirmaState) {
        for key in keys { _ = state.handle(key, context) }
    }

    private func signed(_ reaction: Reaction) -> ProgettoPersonalizzato? {
        guard case .record(let acts, _, _)? = reaction.effects.first else { return nil }
        guard case .signProgetto(Identifier(41), version: 4, let progetto)? = acts.first else { return nil }
        return progetto
    }

    @Test func `firmano tutti gli adulti, e solo loro`() {
        let rows = text(opened())
        #expect(rows.contains("INVENTATI Maria"))
        #expect(rows.contains("INVENTATI Luca"))
        #expect(!rows.contains("INVENTATI Zoe"))
    }

    @Test func `con tutte le firme il progetto intero è firmato, e il passo dopo è l'INPS`() {
        var state = opened()
        Fixtures.type("17/9", in: &state, context)
        keys([.tab, .tab], &state)
        Fixtures.type("18/9", in: &state, context)
        keys([.tab, .tab], &state)
        Fixtures.type("stanza 2", in: &state, context)
        #expect(text(state).contains("Non manca niente"))
        let progetto = signed(state.perform("registra", context))
        #expect(
            progetto?.firme == [
                FirmaComponente(persona: Identifier(11), data: Fixtures.date(2018, 9, 17)),
                FirmaComponente(persona: Identifier(12), data: Fixtures.date(2018, 9, 18)),
            ])
        #expect(progetto?.luogo == "stanza 2")
        #expect(progetto?.firmeOperatori == "A. Esempio")
        #expect(progetto?.isFirmato == true)
        #expect(progetto?.obiettivi == Fixtures.conProgetto(.progettazione).progetto?.obiettivi)
        var receipt = Receipt()
        receipt.statoPresa = .sottoscritta
        #expect(
            state.receive(.recorded([receipt]), context).navigation
                == .pop(.saved("Il progetto è firmato. Prossimo passo: comunicare la firma all'INPS.")))
    }

    @Test func `F4 ripete la firma della persona sopra`() {
        var state = opened()
        Fixtures.type("17/9", in: &state, context)
        keys([.tab, .tab], &state)
        _ = state.perform("come_prima", context)
        #expect(
            signed(state.perform("registra", context))?.firme.map(\.data) == [
                Fixtures.date(2018, 9, 17), Fixtures.date(2018, 9, 17),
            ])
    }

    @Test func `chi non firma ha un motivo`() {
        var state = opened()
        Fixtures.type("17/9", in: &state, context)
        let refused = state.perform("registra", context)
        #expect(signed(refused) == nil)
        #expect(refused.banner?.message.contains("firma di INVENTATI Luca: manca la data, o il motivo") == true)
        keys([.tab], &state)
        Fixtures.type("all'estero fino a dicembre, lettera agli atti", in: &state, context)
        #expect(signed(state.perform("registra", context)) == nil)
        #expect(text(state).contains("Dire se è un rifiuto, un'assenza o altro."))
        Fixtures.type("è assente", in: &state, context)
        keys([.tab], &state)
        #expect(
            signed(state.perform("registra", context))?.firme.last
                == FirmaComponente(
                    persona: Identifier(12), mancata: .assenza,
                    motivoMancata: "all'estero fino a dicembre, lettera agli atti"))
    }

    @Test func `la firma e il motivo insieme non stanno`() {
        var state = opened()
        Fixtures.type("17/9", in: &state, context)
        keys([.tab], &state)
        Fixtures.type("assente", in: &state, context)
        #expect(signed(state.perform("registra", context)) == nil)
        #expect(text(state).contains("lasciarne uno"))
    }

    @Test func `la firma non precede l'analisi né viene da domani`() {
        var state = opened()
        Fixtures.type("1/9", in: &state, context)
        _ = state.perform("registra", context)
        #expect(text(state).contains("prima dell'analisi"))
        keys([.control("u")], &state)
        Fixtures.type("domani", in: &state, context)
        _ = state.perform("registra", context)
        #expect(text(state).contains("nel futuro"))
    }

    @Test func `oltre i venti giorni lavorativi si avvisa e si registra lo stesso`() {
        var f = Fixtures.conProgetto(.progettazione)
        f.presa?.analisiIl = Fixtures.date(2018, 8, 1)
        var state = opened(f)
        Fixtures.type("oggi", in: &state, context)
        keys([.tab, .tab], &state)
        _ = state.perform("come_prima", context)
        #expect(text(state).contains("! Da firmare entro il 30/08/2018"))
        #expect(text(state).contains("si registra lo stesso"))
        #expect(signed(state.perform("registra", context)) != nil)
    }

    @Test func `quello che manca nel progetto ferma la firma e porta al progetto`() {
        var f = Fixtures.conProgetto(.progettazione)
        f.progetti[0].impegni = []
        var state = opened(f)
        Fixtures.type("17/9", in: &state, context)
        keys([.tab, .tab], &state)
        _ = state.perform("come_prima", context)
        #expect(text(state).contains("impegni: almeno uno"))
        #expect(signed(state.perform("registra", context)) == nil)
        #expect(
            state.perform("progetto", context).navigation
                == .push(.progetto(ProgettoState(fascicolo: f, field: "impegni"))))
    }

    /// The case with a fingerprint of its project, and of the paper printed last.
    private func withImpronta(_ attuale: String = "a", stampata: String? = nil) -> Fascicolo {
        var f = Fixtures.conProgetto(.progettazione)
        f.impronte = [
            ImprontaProgetto(
                versione: 1, attuale: String(repeating: attuale, count: 64),
                stampata: stampata.map { String(repeating: $0, count: 64) },
                stampataIl: stampata == nil ? nil : Fixtures.date(2018, 9, 18))
        ]
        return f
    }

    @Test func `il tutore firma con il decreto, l'amministratore di sostegno anche con i poteri`() {
        var state = opened(field: "firma.12")
        _ = state.perform("dettagli", context)
        Fixtures.type("amministratore", in: &state, context)
        keys([.tab], &state)
        Fixtures.type("BIANCHI Prova", in: &state, context)
        keys([.tab], &state)
        Fixtures.type("n. 12/2018 del 3/5/2018, Tribunale di Pistoia", in: &state, context)
        _ = state.perform("tieni", context)
        #expect(text(state).contains("Mancano i poteri"))
        Fixtures.type("firma dei progetti di assistenza", in: &state, context)
        guard case .record(let acts, _, _)? = state.perform("tieni", context).effects.first,
            case .saveProgetto(_, _, let progetto)? = acts.first
        else {
            Issue.record("nothing is kept")
            return
        }
        #expect(
            progetto.firme == [
                FirmaComponente(
                    persona: Identifier(12),
                    rappresentante: RappresentanteFirma(
                        tipo: .amministratoreDiSostegno, nome: "BIANCHI Prova",
                        decreto: "n. 12/2018 del 3/5/2018, Tribunale di Pistoia",
                        poteri: "firma dei progetti di assistenza"))
            ])
    }

    @Test func `chi non sa firmare ha chi lo attesta, e chi interpreta una lingua`() {
        var state = opened(field: "firma.12")
        _ = state.perform("dettagli", context)
        keys([.tab, .tab, .tab, .tab], &state)
        Fixtures.type("non sa firmare", in: &state, context)
        keys([.tab, .tab, .tab], &state)
        Fixtures.type("PROVA Amina", in: &state, context)
        _ = state.perform("tieni", context)
        #expect(text(state).contains("Chi non sa firmare ha bisogno di chi lo attesta"))
        #expect(text(state).contains("Manca la lingua"))
    }

    @Test func `la firma di chi è morto non vale, e si dice che cosa fare`() {
        var f = Fixtures.conProgetto(.progettazione)
        let everybody = Fixtures.nucleo.componenti.map(MembroComposizione.init)
        f.atti.eventi = [
            EventoNucleoRegistrato(
                tipo: .decesso, data: Fixtures.date(2018, 9, 15), motivo: "", prima: everybody,
                dopo: everybody.filter { $0.persona != Identifier(12) }, registrato: context.adesso, operatore: "A. E.")
        ]
        var state = opened(f, field: "firma.12")
        Fixtures.type("17/9", in: &state, context)
        _ = state.perform("tieni", context)
        #expect(text(state).contains("risulta deceduto"))
    }

    @Test func `il testo cambiato dopo la stampa ferma la firma, e si dice di ristampare`() {
        var state = opened(withImpronta("a", stampata: "b"))
        #expect(text(state).contains("! Impronta AAAA AAAA AAAA AAAA: il testo è cambiato dopo la stampa del 18/09"))
        Fixtures.type("17/9", in: &state, context)
        keys([.tab, .tab], &state)
        _ = state.perform("come_prima", context)
        let refused = state.perform("registra", context)
        #expect(signed(refused) == nil)
        #expect(refused.banner?.message.contains("F7 lo ristampa") == true)
        #expect(
            state.perform("stampa", context).navigation
                == .push(.stampa(StampaState(.progetto(Identifier(31), versione: 1)))))
    }

    @Test func `chi ha firmato un altro testo rifirma`() {
        var f = withImpronta()
        f.progetti[0].firme = [
            FirmaComponente(
                persona: Identifier(11), data: Fixtures.date(2018, 9, 17), impronta: String(repeating: "b", count: 64))
        ]
        var state = opened(f)
        #expect(text(state).contains("il 17/09 ha firmato un altro testo"))
        Fixtures.type("20/9", in: &state, context)
        keys([.tab, .tab], &state)
        _ = state.perform("come_prima", context)
        #expect(
            signed(state.perform("registra", context))?.firme.map(\.impronta) == [nil, nil] as [String?])
    }

    @Test func `l'impronta letta sul foglio dev'essere quella del testo`() {
        var state = opened(withImpronta(), field: "foglio")
        Fixtures.type("BBBB BBBB", in: &state, context)
        _ = state.perform("tieni", context)
        #expect(text(state).contains("Non è l'impronta di questo testo (AAAA AAAA AAAA AAAA)"))
        keys([.control("u")], &state)
        Fixtures.type("aaaa aaaa", in: &state, context)
        guard case .record? = state.perform("tieni", context).effects.first else {
            Issue.record("nothing is kept")
            return
        }
    }

    @Test func `F3 keeps the signatures gathered so far for who gathers the others`() {
        var state = opened(field: "firma.12")
        Fixtures.type("17/9", in: &state, context)
        let reaction = state.perform("tieni", context)
        guard case .record(let acts, _, _)? = reaction.effects.first,
            case .saveProgetto(_, _, let progetto)? = acts.first
        else {
            Issue.record("nothing is kept")
            return
        }
        #expect(progetto.firme == [FirmaComponente(persona: Identifier(12), data: Fixtures.date(2018, 9, 17))])
        #expect(!progetto.isFirmato)
    }

    @Test func `a conflict joins the signatures of the other desk, and compares those that differ`() {
        var state = opened()
        Fixtures.type("17/9", in: &state, context)
        keys([.tab, .tab], &state)
        _ = state.perform("come_prima", context)
        _ = state.perform("registra", context)
        let conflict = VersionConflict(read: 4, stored: 5, byWhom: "B. Campione", at: context.adesso)
        _ = state.receive(.conflict(conflict), context)
        var newer = Fixtures.conProgetto(.progettazione)
        newer.presa?.version = 5
        newer.progetti[0].luogo = "a domicilio"
        newer.progetti[0].firme = [FirmaComponente(persona: Identifier(12), data: Fixtures.date(2018, 9, 19))]
        let compared = state.receive(.loaded(.fascicolo(newer)), context)
        guard case .push(.conflitto)? = compared.navigation else {
            Issue.record("no comparison")
            return
        }
        _ = state.receive(.delivered(.fields(["firma.12": "19/09/2018"])), context)
        let reaction = state.perform("registra", context)
        guard case .record(let acts, _, _)? = reaction.effects.first,
            case .signProgetto(_, version: 5, let progetto)? = acts.first
        else {
            Issue.record("not saved on the new version")
            return
        }
        #expect(progetto.firme.map(\.data) == [Fixtures.date(2018, 9, 17), Fixtures.date(2018, 9, 19)])
        #expect(progetto.luogo == "a domicilio")
    }

    @Test func `a draft older than the archive shows what the archive holds`() {
        var f = Fixtures.conProgetto(.progettazione)
        f.progetti[0].firme = [FirmaComponente(persona: Identifier(11), data: Fixtures.date(2018, 9, 19))]
        var state = opened(f)
        let draft = Bozza(
            chiave: "firma:31", titolo: "Firme", valori: ["firma.11": "17/09/2018"], salvata: context.adesso)
        _ = state.receive(.loaded(.bozza(draft.chiave, draft)), context)
        #expect(text(state).contains("in archivio: 19/09/2018"))
        #expect(text(state).contains("17/09/2018"))
    }

    @Test func `a comparison given up comes back at the next save`() {
        var state = opened()
        Fixtures.type("17/9", in: &state, context)
        keys([.tab, .tab], &state)
        _ = state.perform("come_prima", context)
        let conflict = VersionConflict(read: 4, stored: 5, byWhom: "B. Campione", at: context.adesso)
        _ = state.receive(.conflict(conflict), context)
        var newer = Fixtures.conProgetto(.progettazione)
        newer.presa?.version = 5
        newer.progetti[0].firme = [FirmaComponente(persona: Identifier(12), data: Fixtures.date(2018, 9, 19))]
        _ = state.receive(.loaded(.fascicolo(newer)), context)
        _ = state.receive(.delivered(.nothing), context)
        #expect(signed(state.perform("registra", context))?.firme.count == 2)
    }

    @Test func `fuori dalla progettazione non si firma`() {
        let state = opened(Fixtures.conProgetto(.sottoscritta, isFirmato: true))
        let save = state.commands(context).first { $0.id == "registra" }
        #expect(save?.unavailable?.contains("si firma in progettazione") == true)
    }

    @Test func `the pictures of the signatures`() {
        expectGolden(Fixtures.picture(of: .firma(opened())), named: "firma-80x24")
        var done = opened()
        Fixtures.type("17/9", in: &done, context)
        keys([.tab, .tab], &done)
        _ = done.perform("come_prima", context)
        expectGolden(Fixtures.picture(of: .firma(done), size: Size(rows: 40, columns: 120)), named: "firma-120x40")
        var detailed = opened(withImpronta("a", stampata: "a"), field: "firma.11")
        _ = detailed.perform("dettagli", context)
        Fixtures.type("tutore", in: &detailed, context)
        keys([.tab], &detailed)
        expectGolden(Fixtures.picture(of: .firma(detailed)), named: "firma-tutore-80x24")
    }
}
