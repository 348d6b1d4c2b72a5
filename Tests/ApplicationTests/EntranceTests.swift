// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import Store
import TestSupport
import Testing

@testable import Application

/// The door of an archive entered by password: no road around it.
@Suite struct EntranceTests {
    private func byPassword(_ archive: JourneyArchive) throws -> Segreto {
        let store = try archive.store()
        let first = try archive.operatore(.supervisore)
        let temporary = try store.resetPassword(of: first.id, by: first)
        try store.record(.setIngresso(ImpostazioniIngresso(modo: .password)), by: first)
        return temporary
    }

    @Test func `con la password né l'utente di sistema né --operatore fanno entrare`() throws {
        let archive = try JourneyArchive()
        _ = try byPassword(archive)
        for code in [nil, "supervisore", "urp"] {
            let desk = try Desk(path: archive.path, operatore: code, environment: archive.environment)
            #expect(desk.session == nil)
            #expect(desk.initialState(size: .init(rows: 24, columns: 80)).session == nil)
            guard case .luogo(nil) = try desk.answer(.scrivania, today: Fixtures.oggi) else {
                Issue.record("an answer without an entrance")
                return
            }
            let runner = EffectRunner(desk: desk)
            _ = runner.run(
                .record(
                    [.addPersona(DatiPersona(cognome: "Prova", nome: "Ugo"))], Ticket(0), discarding: nil),
                today: Fixtures.oggi)
            _ = runner.run(.changeOperatore(Identifier(2)), today: Fixtures.oggi)
            #expect(desk.session == nil)
        }
        #expect(try archive.rows("SELECT count(*) FROM persone") == ["0"])
    }

    @Test func `dopo l'ingresso si lavora, e uscendo nessuno è più al posto`() throws {
        let archive = try JourneyArchive()
        let temporary = try byPassword(archive)
        let desk = try Desk(
            path: archive.path, operatore: "supervisore", environment: archive.environment)
        let runner = EffectRunner(desk: desk)
        let enter = Effect.enter("supervisore", temporary, nuova: Segreto("mare-vento-luna"), Ticket(0))
        guard case .began(let session) = runner.run(enter, today: Fixtures.oggi) else {
            Issue.record("nobody got in")
            return
        }
        #expect(session.operatore.codice == "supervisore" && session.proprieOperatori.count == 1)
        guard
            case .outcome(.refused, _)? = Optional(
                runner.run(
                    .load(.fascicolo(Identifier(99), isOpening: true), Ticket(0)), today: Fixtures.oggi))
        else {
            Issue.record("no case file was looked for")
            return
        }
        guard case .left = runner.run(.logout, today: Fixtures.oggi) else {
            Issue.record("still in")
            return
        }
        #expect(desk.session == nil)
        #expect(
            try archive.rows(
                "SELECT azione FROM registro WHERE azione IN ('ingresso', 'uscita', 'cambio_password') ORDER BY id"
            )
                == ["cambio_password", "ingresso", "uscita"])
    }

    @Test func `lo sblocco con la password sbagliata non apre`() throws {
        let archive = try JourneyArchive()
        let temporary = try byPassword(archive)
        let desk = try Desk(path: archive.path, operatore: nil, environment: archive.environment)
        try desk.enter("supervisore", temporary, nuova: Segreto("mare-vento-luna"))
        #expect(throws: Refusal.self) { try desk.unlock(Segreto("sbagliata")) }
        #expect(throws: Refusal.self) { try desk.unlock(nil) }
        #expect(throws: Never.self) { try desk.unlock(Segreto("mare-vento-luna")) }
    }

    @Test func `con l'utente di sistema l'ingresso e l'uscita lasciano una riga ciascuno`() throws {
        let archive = try JourneyArchive()
        let desk = try Desk(path: archive.path, operatore: "urp", environment: archive.environment)
        try desk.recordEntrance()
        try desk.leave()
        #expect(
            try archive.rows(
                "SELECT azione, dettaglio FROM registro WHERE azione IN ('ingresso', 'uscita') ORDER BY id")
                == ["ingresso|utente_di_sistema", "uscita|"])
    }
}
