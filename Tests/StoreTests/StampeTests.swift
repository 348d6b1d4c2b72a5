// SPDX-License-Identifier: EUPL-1.2
import Domain
import Store
import Testing

/// The papers in the archive: what was printed, for whom, where it went.
@Suite struct StampeTests {
    @Test func `every paper leaves a row of its own and one in the audit trail, without its path`() throws {
        let archive = try Archive()
        let persona = try archive.nucleo().1[0]
        let request = RichiestaStampa(
            .informativa(persona), isGrande: true, destinazione: .file("/home/prova/inventati-maria.pdf"))
        try archive.store.record(.recordStampa(request), by: archive.urp)
        let stored = try archive.text(
            "SELECT foglio || '|' || destinazione || '|' || grande || '|' || data || '|' || persona_id FROM stampe")
        #expect(stored == "informativa|file|1|\(archive.clock.today.dayNumber)|\(persona.rawValue)")
        let audit = try archive.text(
            "SELECT azione || '|' || esito || '|' || persona_id || '|' || dettaglio FROM registro ORDER BY id DESC LIMIT 1"
        )
        #expect(audit == "stampa|fatto|\(persona.rawValue)|foglio=informativa destinazione=file formato=pdf")
    }

    @Test func `a role prints nothing it could not read, and the refusal is recorded`() throws {
        let archive = try Archive()
        let persona = try archive.nucleo().1[0]
        let request = RichiestaStampa(.informativa(persona), destinazione: .schermo)
        #expect(throws: Refusal.self) {
            try archive.store.record(.recordStampa(request), by: archive.terzoSettore)
        }
        #expect(try archive.count("SELECT count(*) FROM stampe") == 0)
        let last = "SELECT azione || '|' || esito || '|' || dettaglio FROM registro ORDER BY id DESC LIMIT 1"
        #expect(try archive.text(last) == "stampa|rifiutato|permesso_registra_persona")
    }

    @Test func `the privacy notice has the day of the last paper given or of the last contact, never of a reading`()
        throws
    {
        let archive = try Archive()
        let persona = try archive.nucleo().1[0]
        func given() throws -> CalendarDate? { try archive.store.informativaData(to: persona) }
        func record(_ destinazione: DestinazioneStampa) throws {
            try archive.store.record(
                .recordStampa(RichiestaStampa(.informativa(persona), destinazione: destinazione)), by: archive.urp)
        }
        #expect(try given() == nil)
        try record(.schermo)
        #expect(try given() == nil)
        try record(.consegna)
        #expect(try given() == archive.clock.today)
        archive.clock.today = archive.clock.today.adding(days: 5)
        try record(.stampante("sportello"))
        #expect(try given() == archive.clock.today)
    }

    @Test func `a print recorded neither changes nor goes`() throws {
        let archive = try Archive()
        let persona = try archive.nucleo().1[0]
        try archive.store.record(
            .recordStampa(RichiestaStampa(.informativa(persona), destinazione: .consegna)), by: archive.urp)
        #expect(throws: (any Error).self) { try archive.tamper("UPDATE stampe SET data = 0") }
        #expect(throws: (any Error).self) { try archive.tamper("DELETE FROM stampe") }
        #expect(try archive.count("SELECT count(*) FROM stampe") == 1)
    }
}
