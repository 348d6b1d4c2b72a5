// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Screens
import Store
import TestSupport
import Testing

@testable import Application

/// Every question that shows people leaves its row in the register.
@Suite struct LettureTests {
    private let demo: DemoFixture
    private let clock = JourneyClock(Instant(milliseconds: 1_543_580_000_000))

    init() throws { demo = try DemoFixture(domande: 9) }

    private func desk() throws -> Desk {
        let clock = clock
        return try Desk(
            path: demo.path, operatore: "s.prova",
            environment: AppEnvironment(
                now: { clock.now }, user: "prova", variables: ["PERCORSO_DATI": JourneyPlaces.data.path]))
    }

    /// The rows after a place, as "azione|dettaglio|persona|nucleo|domanda".
    private func rows(after id: Int) throws -> [String] {
        try demo.shell(
            """
            SELECT azione || '|' || dettaglio || '|' || coalesce(persona_id, '') || '|' || coalesce(nucleo_id, '')
                || '|' || coalesce(domanda_id, '') FROM registro WHERE id > \(id) ORDER BY id
            """)
    }

    private func last() throws -> Int { Int(try demo.shell("SELECT max(id) FROM registro").first ?? "") ?? 0 }

    private static let shows: [(Query, String)] = [
        (.scrivania, "lettura_elenco|elenco=scrivania"),
        (.coda(.senzaAnalisi, FiltroCoda(), after: nil, before: nil, limit: 5), "lettura_coda|coda="),
        (.invii(.daInviare, comune: nil, after: nil, limit: 5), "lettura_coda|coda="),
        (.fascicolo(Identifier(1), isOpening: true), "lettura_fascicolo|"),
        (.persona(Identifier(1)), "lettura_persona||1|"), (.storiaPersona(Identifier(1)), "lettura_persona||1|"),
        (.confronto(Identifier(1), Identifier(2)), "lettura_persona||1|"),
        (
            .somiglianti(DatiPersona(cognome: "Prova", nome: "Ugo"), escludendo: nil),
            "lettura_elenco|elenco=persone_somiglianti"
        ),
        (
            .precedenti(richiedente: Identifier(1), nucleo: Identifier(1), except: nil),
            "lettura_domande_precedenti||1|"
        ),
        (.documenti(Identifier(1)), "lettura_documenti|||1|"),
        (.segnalazioneDsu(Identifier(1)), "lettura_segnalazione_dsu||||1"),
        (.segnalazioni(.daPrendere, after: nil, before: nil, limit: 5), "lettura_elenco|elenco=segnalazioni_"),
        (
            .agenda(dal: DemoArchive.day, al: DemoArchive.day),
            "lettura_elenco|elenco=agenda dal=2018-11-30 al=2018-11-30"
        ),
        (.firmeDaComunicare(comune: nil, after: nil, limit: 5), "lettura_elenco|elenco=firme_da_comunicare"),
        (.comunicazioniInAttesa(lotto: nil, after: nil, limit: 5), "lettura_elenco|elenco=comunicazioni_in_attesa"),
        (.inAttesa(lotto: "2018/1"), "lettura_elenco|elenco=domande_in_attesa lotto=2018/1"),
        (.daAbbinare(after: nil, limit: 5), "lettura_elenco|elenco=esiti_da_abbinare"),
        (.operatore(Identifier(2)), "lettura_elenco|elenco=fascicoli_operatore operatore=2"),
        (
            .registroAccessi(FiltroRegistro(), after: nil, before: nil, limit: 5, isOpening: true),
            "lettura_registro_accessi|"
        ),
        (.accesso(Identifier(1)), "lettura_accesso|"), (.segnalazione(Identifier(1)), "lettura_segnalazione|"),
        (.richiesteAperte(nil, after: nil, limit: 5), "lettura_richieste|"),
        (.register(RegisterQuery(), before: nil, limit: 5, isOpening: true), "lettura_registro|"),
        (
            .anteprima(.ricevutaDomanda(Identifier(1)), isGrande: false, isOpening: true),
            "stampa|foglio=ricevuta destinazione=schermo"
        ),
        (.progettiPrecedenti(Identifier(1)), "lettura_progetti_precedenti|"),
        (.accessiEccezionali(isOpening: true), "lettura_accessi_eccezionali|"),
        (.storia(.fascicolo(Identifier(1)), before: nil, limit: 5, isOpening: true), "lettura_storia|"),
        (.azioniRecenti(isOpening: true), "lettura_azioni|"),
    ]

    @Test func `ogni domanda che mostra persone lascia la sua riga`() throws {
        for (query, row) in Self.shows {
            let before = try last()
            _ = try desk().answer(query, today: DemoArchive.day)
            let rows = try rows(after: before)
            #expect(rows.contains { $0.hasPrefix(row) }, "\(query): \(rows)")
        }
        #expect(try demo.store.verify() == [])
    }

    @Test func `guardare ancora entro dieci minuti è la stessa lettura, dopo è un'altra`() throws {
        let desk = try desk()
        let list = Query.coda(.senzaAnalisi, FiltroCoda(), after: nil, before: nil, limit: 5)
        let before = try last()
        for _ in 1...3 {
            _ = try desk.answer(list, today: DemoArchive.day)
            clock.advance(milliseconds: 599_000)
        }
        #expect(try rows(after: before).count == 1)
        clock.advance(milliseconds: 1_000)
        _ = try desk.answer(list, today: DemoArchive.day)
        #expect(try rows(after: before).count == 2)
        _ = try desk.answer(
            .coda(.monitoraggi, FiltroCoda(), after: nil, before: nil, limit: 5), today: DemoArchive.day)
        #expect(try rows(after: before).count == 3)
    }

    @Test func `dove non si mostra nessuno non resta riga`() throws {
        let desk = try desk()
        let before = try last()
        for query: Query in [
            .luoghi("pist"), .luogo("G713"), .modelliNota, .operatori, .convenzioni, .lotti(before: nil, limit: 5),
            .conteggioAccessi(dal: DemoArchive.day, al: DemoArchive.day, punto: nil), .bozza("x"),
        ] { _ = try desk.answer(query, today: DemoArchive.day) }
        #expect(try rows(after: before) == [])
    }
}
