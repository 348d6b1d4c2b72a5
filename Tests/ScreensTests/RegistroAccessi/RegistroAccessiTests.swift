// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

@Suite struct RegistroAccessiTests {
    private func voce(_ id: Int64, _ day: Int, persona: String, _ motivi: [MotivoAccesso]) -> VoceRegistro {
        VoceRegistro(
            accesso: Identifier(id), data: Fixtures.oggi.adding(days: -day), ora: Fixtures.time(9, Int(id)),
            punto: Identifier(1), modalita: id == 3 ? .telefono : .sportello, persona: persona, motivi: motivi,
            esito: id == 2 ? .appuntamento : .informato, operatore: "U. Modello", isRettifica: id == 2)
    }

    private func open(_ size: Size = Size(rows: 24, columns: 80)) -> CounterDesk {
        var desk = CounterDesk(.registroAccessi(RegistroAccessiState()), .supervisore, size: size)
        let rows = [
            voce(3, 0, persona: "", [.informazioni]),
            voce(2, 0, persona: "INVENTATI Maria", [.statoDomanda, .sospensione]),
            voce(1, 1, persona: "FITTIZI Nicolò", [.mensa]),
        ]
        desk.answer(
            .loaded(.registroAccessi(FiltroRegistro(), PaginaRegistro(voci: rows, hasMore: false))))
        desk.answer(.loaded(.conteggioAccessi(count)))
        return desk
    }

    private var count: ConteggioAccessi {
        ConteggioAccessi(
            dal: Fixtures.oggi, al: Fixtures.oggi,
            celle: [
                CellaAccessi(
                    data: Fixtures.oggi, punto: Identifier(1), modalita: .telefono, esito: .informato, quanti: 1),
                CellaAccessi(
                    data: Fixtures.oggi, punto: Identifier(1), modalita: .sportello, esito: .appuntamento, quanti: 1),
            ], motivi: [.informazioni: 1, .statoDomanda: 1, .sospensione: 1])
    }

    @Test func pictures() {
        var desk = open()
        desk.press(.down)
        expectGolden(desk.picture, named: "registro-80x24")
        desk.press(.character("c"))
        desk.answer(.loaded(.conteggioAccessi(count)))
        expectGolden(desk.picture, named: "registro-conto-80x24")
        expectGolden(open(Size(rows: 40, columns: 120)).picture, named: "registro-120x40")
    }

    @Test func openingItIsAuditedOnce() {
        let desk = open()
        let openings = desk.effects.filter {
            if case .load(.registroAccessi(_, _, _, _, let isOpening), _) = $0 { isOpening } else { false }
        }
        #expect(openings.count == 1)
    }

    @Test func theFilterIsAskedAndShown() {
        var desk = open()
        desk.press(.character("/"), .enter)
        desk.type("mensa")
        desk.press(.enter, .enter)
        desk.type("maria")
        desk.press(.function(2))
        let asked = desk.effects.compactMap { effect -> FiltroRegistro? in
            if case .load(.registroAccessi(let filtro, _, _, _, _), _) = effect { filtro } else { nil }
        }
        #expect(asked.last == FiltroRegistro(motivo: .mensa, persona: "maria"))
        #expect(desk.text.contains("mensa scolastica, «maria»"))
    }

    @Test func enterReadsTheContactAndRCorrectsIt() {
        var desk = open()
        desk.press(.down, .enter)
        let dati = DatiAccesso(
            data: Fixtures.oggi, ora: Fixtures.time(9, 2), punto: Identifier(1), modalita: .telefono,
            interlocutore: .familiare, persona: Fixtures.maria.id, motivi: [.statoDomanda, .sospensione],
            esito: .appuntamento, note: "Richiama domani.", chiamante: "INVENTATI Luca, marito",
            delega: Delega(isPresentata: false),
            identita: VerificaIdentita(chiesto: "data di nascita e protocollo", isSuperata: true),
            appuntamento: AppuntamentoAccesso(
                data: Fixtures.oggi.adding(days: 7), ora: Fixtures.time(9, 30), luogo: "stanza 2", con: "A. Esempio"))
        var old = dati
        old.esito = .informato
        old.appuntamento = nil
        let scheda = SchedaAccesso(
            accesso: Accesso(
                id: Identifier(2), dati: dati, operatore: Identifier(1),
                rettifica: RettificaAccesso(di: Identifier(1), motivo: "mancava l'appuntamento")),
            persona: Fixtures.maria, operatore: "U. Modello", registrato: Instant(milliseconds: 1_537_428_600_000),
            precedenti: [
                SchedaAccesso.Precedente(
                    accesso: Accesso(id: Identifier(1), dati: old, operatore: Identifier(1)), operatore: "U. Modello",
                    registrato: Instant(milliseconds: 1_537_428_000_000))
            ])
        desk.answer(.loaded(.accesso(scheda)))
        expectGolden(desk.picture, named: "accesso-letto-80x24")
        desk.press(.end)
        expectGolden(desk.picture, named: "accesso-letto-fine-80x24")
        desk.press(.character("r"))
        #expect(desk.text.contains("Rettifica di un accesso"))
        guard case .accesso(let form) = desk.front else {
            Issue.record("the contact is not written again")
            return
        }
        #expect(form.value("chiamante") == "INVENTATI Luca, marito")
    }
}
