// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing
import Widgets

@Suite struct FascicoloTests {
    private let context = Fixtures.context()

    private func opened(_ f: Fascicolo, _ context: ScreenContext? = nil) -> FascicoloState {
        var state = FascicoloState(domanda: f.domanda.id)
        _ = state.receive(.loaded(.fascicolo(f)), context ?? self.context)
        return state
    }

    private func pushed(_ reaction: Reaction) -> Screen? {
        guard case .push(let screen) = reaction.navigation else { return nil }
        return screen
    }

    private func reason(_ id: String, _ state: FascicoloState, _ context: ScreenContext) -> String? {
        state.commands(context).first { $0.id == id }?.unavailable
    }

    @Test func `the first reading is an opening, the next ones are not`() {
        var state = FascicoloState(domanda: Identifier(31))
        let opening = Effect.load(.fascicolo(Identifier(31), isOpening: true), context.ticket)
        let again = Effect.load(.fascicolo(Identifier(31), isOpening: false), context.ticket)
        #expect(state.appear(context).effects == [opening])
        _ = state.receive(.loaded(.fascicolo(Fixtures.inAnalisi)), context)
        #expect(state.receive(.archiveChanged, context).effects == [again])
        #expect(state.receive(.delivered(.saved("Fatto.")), context).effects == [again])
        #expect(state.appear(context).effects == [again])
    }

    @Test func `Invio goes to the field that lacks, of the item in focus`() {
        let f = Fixtures.inAnalisi
        var state = opened(f)
        let missing = f.prossimoPasso(on: context.oggi, catalogo: [])?.missing ?? []
        #expect(missing.count > 2)
        _ = state.handle(.down, context)
        _ = state.handle(.character("j"), context)
        _ = state.handle(.up, context)
        let screen = pushed(state.perform("voce", context))
        #expect(screen == .analisi(AnalisiState(fascicolo: f, field: missing[1].field)))
    }

    @Test(arguments: [
        (DomandaState.presentata, PassaggioKind.verifica), (.verificata, .invio), (.inviata, .esito),
        (.inLavorazione, .esito),
    ])
    func `P opens the form of the next step of the domanda`(_ stato: DomandaState, _ kind: PassaggioKind) {
        let f = Fixtures.fascicolo(stato)
        var state = opened(f)
        #expect(
            pushed(state.perform("prossimo", context)) == .passaggio(PassaggioState(kind: kind, fascicolo: f)))
    }

    @Test(arguments: [
        (PresaInCaricoState.daAssegnare, PassaggioKind.assegnazione), (.assegnata, .convocazione),
        (.convocata, .incontro), (.attesaPatto, .patto), (.sottoscritta, .comunicazione),
    ])
    func `P opens the form of the next step of the case`(_ stato: PresaInCaricoState, _ kind: PassaggioKind) {
        let f = Fixtures.fascicolo(.accolta, presa: stato)
        var state = opened(f)
        #expect(
            pushed(state.perform("prossimo", context)) == .passaggio(PassaggioState(kind: kind, fascicolo: f)))
    }

    @Test func `a negative check leads to the rejection`() {
        var f = Fixtures.fascicolo(.verificata)
        f.domanda.verifica?.isResidenzaConfermata = false
        var state = opened(f)
        #expect(
            pushed(state.perform("prossimo", context)) == .passaggio(PassaggioState(kind: .rigetto, fascicolo: f)))
    }

    @Test func `P opens the sheets and the signatures`() {
        let firma = Fixtures.conProgetto(.progettazione)
        var state = opened(firma)
        let first = firma.prossimoPasso(on: context.oggi, catalogo: Fixtures.catalogo)?.missing.first
        #expect(first?.section == "firma")
        #expect(
            pushed(state.perform("prossimo", context)) == .firma(FirmaState(fascicolo: firma, field: first?.field)))
        let monitor = Fixtures.conProgetto(.inMonitoraggio, isFirmato: true)
        var other = opened(monitor)
        #expect(
            pushed(other.perform("prossimo", context)) == .monitoraggio(MonitoraggioState(fascicolo: monitor)))
    }

    @Test func `what the role may not do says who may`() {
        let urp = Fixtures.context(.urp)
        let state = opened(Fixtures.inAnalisi, urp)
        #expect(reason("diario", state, urp)?.contains("leggere il diario") == true)
        #expect(reason("analisi", state, urp)?.contains("leggere l'analisi preliminare") == true)
        #expect(reason("prossimo", state, urp)?.contains("compilare l'analisi preliminare") == true)
        #expect(reason("fatti", state, urp) == nil)
    }

    @Test func `the items of a sheet closed to the role are not listed`() {
        let state = opened(Fixtures.inAnalisi, Fixtures.context(.amministrativo))
        let rows = Fixtures.picture(of: .fascicolo(state), .amministrativo).rows().joined(separator: "\n")
        #expect(rows.contains("Prossimo passo: chiudere la scheda, sezione A"))
        #expect(!rows.contains("da rilevare"))
        #expect(!rows.contains("mancano"))
    }

    @Test func `before the case is opened its parts are unavailable, and say so`() {
        let state = opened(Fixtures.fascicolo(.presentata))
        for id in ["diario", "analisi", "equipe", "quadro", "progetto", "firma", "monitoraggio"] {
            #expect(reason(id, state, context) == "La presa in carico non è ancora aperta.")
        }
    }

    @Test func `a rejected domanda says why, and until when the riesame can be asked`() {
        let state = opened(Fixtures.fascicolo(.respinta))
        let rows = Fixtures.picture(of: .fascicolo(state)).rows().joined(separator: " ")
        #expect(rows.contains("La domanda è respinta il 16/07/2018: DSU non trovata, scaduta o difforme."))
        #expect(rows.contains("15/08/2018"))
        #expect(reason("prossimo", state, context) != nil)
    }

    @Test func `V lists every passage, the possible ones first, the others with the reason`() {
        var state = opened(Fixtures.fascicolo(.accolta, presa: .assegnata))
        _ = state.perform("passi", context)
        let rows = Fixtures.picture(of: .fascicolo(state), size: Size(rows: 32, columns: 100)).rows()
        let possible = rows.filter { $0.contains("possibile") }
        #expect(possible.count == 6)
        #expect(possible.contains { $0.contains("Convocazione") })
        #expect(rows.contains { $0.contains("Riapertura") && $0.contains("non si può riaprire") })
        #expect(state.commands(context).map(\.id) == ["apri_passo", "indietro"])
        _ = state.perform("indietro", context)
        #expect(state.commands(context).count > 10)
    }

    @Test func `a passage recorded from the list leads back to the case file`() {
        var state = opened(Fixtures.fascicolo(.accolta, presa: .assegnata))
        _ = state.perform("passi", context)
        _ = state.receive(.delivered(.nothing), context)
        #expect(state.title.hasPrefix("Altri passi"))
        _ = state.receive(.delivered(.saved("Il nucleo è convocato.")), context)
        #expect(state.title == "Fascicolo REI-2018-00311")
    }

    @Test func `the next monitoring says for when it was`() {
        var f = Fixtures.conProgetto(.inMonitoraggio, isFirmato: true)
        f.presa?.prossimaVerifica = Fixtures.date(2018, 9, 18)
        let rows = Fixtures.picture(of: .fascicolo(opened(f))).rows().joined(separator: "\n")
        #expect(rows.contains("registrare la verifica di monitoraggio, era il 18/09/2018 !"))
    }

    @Test func `a passage that is not possible says why when chosen`() {
        var state = opened(Fixtures.fascicolo(.accolta, presa: .assegnata))
        let reaction = state.perform("incontro", context)
        #expect(reaction.navigation == nil)
        #expect(
            reaction.banner?.message
                == "La presa in carico è assegnata: per registrare l'incontro deve essere convocata.")
    }

    @Test(arguments: [
        ("passaggio.convocazione:31", "Convocazione"), ("nota:31", "Diario"), ("equipe:31", "Équipe"),
        ("monitoraggio:31", "Monitoraggio"), ("analisi:31", "Analisi"),
    ])
    func `a draft of the desk opens its form over the case file`(_ draft: String, _ title: String) {
        var state = FascicoloState(domanda: Identifier(31), bozza: draft)
        let f = Fixtures.fascicolo(.accolta, presa: .assegnata)
        let screen = pushed(state.receive(.loaded(.fascicolo(f)), context))
        #expect(screen?.state.title.contains(title) == true)
        #expect(state.receive(.loaded(.fascicolo(f)), context).navigation == nil)
    }

    @Test func `a draft of a step that has passed says why it cannot go on`() {
        var state = FascicoloState(domanda: Identifier(31), bozza: "passaggio.invio:31")
        let reaction = state.receive(.loaded(.fascicolo(Fixtures.inAnalisi)), context)
        #expect(reaction.navigation == nil)
        #expect(reaction.banner?.message.contains("inviarla all'INPS") == true)
    }

    @Test func `letters work small and capital`() {
        let state = opened(Fixtures.inAnalisi)
        for command in state.commands(context) where command.keyHint.count == 1 {
            #expect(command.keys.count == 2)
        }
    }

    @Test func `a case file that cannot be read says so`() {
        var state = FascicoloState(domanda: Identifier(31), codice: "REI-2018-00311")
        _ = state.receive(.refused(Refusal("permesso", "Con questo ruolo non si può leggere il fascicolo.")), context)
        let rows = Fixtures.picture(of: .fascicolo(state)).rows().joined(separator: " ")
        #expect(rows.contains("non si può leggere il fascicolo"))
    }

    @Test(arguments: [(24, 80), (43, 132)])
    func `the case file in analisi`(_ rows: Int, _ columns: Int) {
        let size = Size(rows: rows, columns: columns)
        let picture = Fixtures.picture(of: .fascicolo(opened(Fixtures.inAnalisi)), size: size)
        expectGolden(picture, named: "fascicolo-\(columns)x\(rows)")
    }

    @Test func `the other pictures of the case file`() {
        expectGolden(
            Fixtures.picture(of: .fascicolo(opened(Fixtures.fascicolo(.bozza)))), named: "fascicolo-bozza-80x24")
        expectGolden(
            Fixtures.picture(of: .fascicolo(opened(Fixtures.fascicolo(.respinta)))), named: "fascicolo-respinta-80x24")
        var closed = Fixtures.conProgetto(.chiusa, isFirmato: true)
        closed.presa?.chiusaIl = Fixtures.date(2018, 9, 19)
        closed.fatti.insert(
            Fixtures.fatto(12, Fixtures.date(2018, 9, 19), "presa_chiudi", "IN_MONITORAGGIO", "CHIUSA", "rinuncia"),
            at: 0)
        expectGolden(Fixtures.picture(of: .fascicolo(opened(closed))), named: "fascicolo-chiuso-80x24")
        expectGolden(
            Fixtures.picture(of: .fascicolo(opened(Fixtures.conProgetto(.progettazione)))),
            named: "fascicolo-firma-80x24")
        var passi = opened(Fixtures.inAnalisi)
        _ = passi.perform("passi", context)
        for _ in 0..<9 { _ = passi.handle(.down, context) }
        expectGolden(Fixtures.picture(of: .fascicolo(passi)), named: "fascicolo-passi-80x24")
    }
}
