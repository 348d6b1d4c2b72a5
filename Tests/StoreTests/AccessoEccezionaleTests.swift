// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB
import Store
import Testing

/// Cases of another comune: refused, opened with a reason for a day, marked in the register, reviewed by another.
@Suite struct AccessoEccezionaleTests {
    private let dati = DatiAccessoEccezionale(
        motivo: .emergenzaSociale, testo: "Chiamata inventata del pronto intervento sociale")

    private func refusal(_ body: () throws -> Void) -> Refusal? {
        do {
            try body()
            return nil
        } catch { return error as? Refusal }
    }

    /// A case of Agliana, to which the clerk of Pistoia is a stranger.
    private func diAgliana(_ archive: Archive) throws -> Identifier<Domanda> {
        let id = try archive.accolta(comune: "A071")
        // The clerk of Pistoia wrote it: here somebody else of Pistoia looks at it.
        return id
    }

    private func altroUrp(_ archive: Archive) throws -> Operatore {
        try archive.store.record(
            .addOperatore(
                DatiOperatore(
                    codice: "z.urp", cognome: "Ipotesi", nome: "Zoe", ente: "Comune di Pistoia", ruolo: .urp,
                    comune: "G713")), by: archive.supervisore)
        return try #require(try archive.store.operatore(codice: "z.urp"))
    }

    @Test func `il fascicolo di un altro comune non si apre, dice di chi è, e il rifiuto resta nel registro`() throws {
        let archive = try Archive()
        let id = try diAgliana(archive)
        let urp = try altroUrp(archive)
        let found = refusal { _ = try archive.store.fascicolo(id, by: urp) }
        #expect(found?.code == "fascicolo_di_altro_comune")
        #expect(found?.sentence.contains("del comune di Agliana") == true)
        #expect(
            try archive.count(
                """
                SELECT count(*) FROM registro WHERE azione = 'lettura_fascicolo' AND esito = 'rifiutato'
                    AND operatore_id = \(urp.id.rawValue) AND domanda_id = \(id.rawValue)
                """) == 1)
        // What is kept beside the case file is as closed as it.
        let nucleo = try #require(try archive.store.domanda(id)).nucleo
        #expect(refusal { _ = try archive.store.reloadFascicolo(id, by: urp) } != nil)
        #expect(refusal { _ = try archive.store.documenti(of: nucleo, by: urp) } != nil)
        // The search still recognises the person and says where the domanda is.
        let hit = try #require(try archive.store.search("inventati", limit: 5, by: urp).first)
        #expect(hit.domanda == id)
        #expect(hit.stato == .accolta)
        // Who wrote it goes on reading it.
        #expect(throws: Never.self) { try archive.store.fascicolo(id, by: archive.urp) }
    }

    @Test func `un'assistente sociale di un altro comune non scrive nel fascicolo finché non le è affidato`() throws {
        let archive = try Archive()
        let id = try archive.analizzata(.soloSociale, comune: "A071")
        var dati = archive.collega.dati
        dati.comune = "G713"
        try archive.store.record(
            .amendOperatore(archive.collega.id, version: archive.collega.version, dati), by: archive.supervisore)
        let collega = try #require(try archive.store.operatore(archive.collega.id))
        let presa = try #require(try archive.store.reloadFascicolo(id, by: archive.assistente).presa)
        let write = refusal {
            try archive.store.record(
                .saveEquipe(presa.id, version: presa.version, EquipeMultidisciplinare()), by: collega)
        }
        #expect(write?.code == "fascicolo_di_altro_comune")
        // In the days of the absence that names her she takes the place of who has the case.
        try archive.store.record(
            .addAssenza(
                DatiAssenza(
                    operatore: archive.assistente.id, dal: archive.clock.today, al: archive.clock.today, motivo: .ferie,
                    sostituto: collega.id)), by: archive.assistente)
        #expect(throws: Never.self) { try archive.store.fascicolo(id, by: collega) }
        archive.clock.today = archive.clock.today.adding(days: 1)
        #expect(refusal { _ = try archive.store.fascicolo(id, by: collega) } != nil)
    }

    @Test func `l'accesso eccezionale apre per un giorno, segna ogni lettura, non si prolunga e poi si chiude`() throws
    {
        let archive = try Archive()
        let id = try diAgliana(archive)
        let urp = try altroUrp(archive)
        #expect(
            refusal {
                try archive.store.record(
                    .openEccezionale(id, DatiAccessoEccezionale(motivo: .altro, testo: "serve")), by: urp)
            }?.code == "motivo_troppo_breve")
        try archive.store.record(.openEccezionale(id, dati), by: urp)
        let read = try archive.store.fascicolo(id, by: urp)
        #expect(read.eccezionaleFino == Instant(milliseconds: archive.clock.now.milliseconds + 24 * 3_600_000))
        _ = try archive.store.allegati(of: read, by: urp)
        #expect(
            try archive.count(
                """
                SELECT count(*) FROM registro WHERE azione IN ('lettura_fascicolo', 'lettura_allegati')
                    AND esito = 'fatto' AND operatore_id = \(urp.id.rawValue) AND dettaglio LIKE '%eccezionale=1'
                """) == 2)
        #expect(
            refusal { try archive.store.record(.openEccezionale(id, dati), by: urp) }?.code
                == "accesso_eccezionale_in_corso")
        // Only this case, and only to who asked.
        let altra = try archive.accolta(cognome: "Ipotetici", comune: "A071")
        #expect(refusal { _ = try archive.store.fascicolo(altra, by: urp) } != nil)
        archive.clock.now = Instant(milliseconds: archive.clock.now.milliseconds + 24 * 3_600_000)
        #expect(refusal { _ = try archive.store.reloadFascicolo(id, by: urp) }?.code == "fascicolo_di_altro_comune")
        try archive.store.record(.openEccezionale(id, dati), by: urp)
        let waiting = try archive.store.accessiDaEsaminare(limit: 10, by: archive.supervisore)
        #expect(waiting.map(\.precedenti) == [0, 1])
        #expect(waiting.first?.apertoInParole == "lettura del fascicolo, lettura di agenda e accessi del nucleo")
        #expect(try archive.store.verify().isEmpty)
    }

    @Test func `non lo ottengono il tecnico, il revisore, chi è senza convenzione né chi può già aprire`() throws {
        let archive = try Archive()
        let id = try diAgliana(archive)
        #expect(
            refusal { try archive.store.record(.openEccezionale(id, dati), by: archive.assistente) }?.code
                == "accesso_eccezionale_inutile")
        #expect(
            refusal { try archive.store.record(.openEccezionale(id, dati), by: archive.revisore) }?.code
                == "permesso_accesso_eccezionale")
        try archive.store.record(.openEccezionale(id, dati), by: archive.consulente)
        #expect(throws: Never.self) { try archive.store.fascicolo(id, by: archive.consulente) }
        for found in try archive.store.convenzioni() {
            var ended = found.dati
            ended.al = day(2018, 9, 19)
            try archive.store.record(
                .amendConvenzione(found.id, version: found.version, ended), by: archive.supervisore)
        }
        // The convention ended: what was open closes, and nothing opens again.
        #expect(refusal { _ = try archive.store.fascicolo(id, by: archive.consulente) }?.code == "convenzione_finita")
        #expect(
            refusal { try archive.store.record(.openEccezionale(id, dati), by: archive.specialista) }?.code
                == "convenzione_finita")
    }

    @Test func `il supervisore esamina, una volta sola, e il registro del nucleo lo racconta`() throws {
        let archive = try Archive()
        let id = try diAgliana(archive)
        let urp = try altroUrp(archive)
        try archive.store.record(.openEccezionale(id, dati), by: urp)
        _ = try archive.store.fascicolo(id, by: urp)
        let found = try #require(try archive.store.accessiDaEsaminare(limit: 10, by: archive.supervisore).first)
        #expect(found.dati == dati)
        #expect(found.operatore.codice == "z.urp")
        #expect(
            refusal { _ = try archive.store.accessiDaEsaminare(limit: 10, by: archive.assistente) }?.code
                == "permesso_esamina_accessi")
        try archive.store.record(
            .reviewEccezionale(found.id, DatiEsameAccesso(esito: .daApprofondire, nota: "sentire Zoe")),
            by: archive.supervisore)
        #expect(try archive.store.accessiDaEsaminare(limit: 10, by: archive.supervisore).first?.esami.count == 1)
        try archive.store.record(
            .reviewEccezionale(found.id, DatiEsameAccesso(esito: .giustificato)), by: archive.supervisore)
        #expect(try archive.store.accessiDaEsaminare(limit: 10, by: archive.supervisore).isEmpty)
        #expect(
            refusal {
                try archive.store.record(
                    .reviewEccezionale(found.id, DatiEsameAccesso(esito: .giustificato)), by: archive.supervisore)
            }?.code == "accesso_gia_esaminato")
        let nucleo = try #require(try archive.store.domanda(id)).nucleo
        let words = try archive.store.register(
            RegisterQuery(nucleo: nucleo), limit: 50, isOpening: false, by: archive.supervisore
        ).entries.map(\.parole)
        #expect(words.contains("apertura di un accesso eccezionale"))
        #expect(words.contains("lettura del fascicolo, in accesso eccezionale"))
        #expect(words.contains("esame di un accesso eccezionale"))
        // The reason is in no plain column: only its code is.
        #expect(try archive.count("SELECT count(*) FROM registro WHERE dettaglio LIKE '%pronto intervento%'") == 0)
        #expect(throws: (any Error).self) { try archive.tamper("DELETE FROM accessi_eccezionali") }
        #expect(throws: (any Error).self) { try archive.tamper("UPDATE esami_accessi SET esito = 'giustificato'") }
    }
}
