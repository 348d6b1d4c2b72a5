// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB
import Store
import Testing

@Suite struct AuditTests {
    @Test func `ogni registrazione lascia una riga, con chi, che cosa e su che cosa`() throws {
        let archive = try Archive()
        let id = try archive.analizzata(.soloSociale)
        let progetto = try archive.progetto(id, signedOn: day(2018, 8, 1))
        try archive.act(id) { .saveProgetto($0, version: $1, progetto) }
        try archive.act(id) { .signProgetto($0, version: $1, progetto) }
        try archive.act(id) { presa, _ in
            .addNota(presa, NotaDiario(data: day(2018, 8, 2), tipo: .colloquio, testo: "prova"))
        }
        let expected = [
            ("nuovo_operatore", 8), ("avvio_archivio", 1), ("nuova_persona", 2), ("nuovo_nucleo", 1),
            ("nuova_domanda", 1), ("domanda_protocolla", 1), ("domanda_esito_accolta", 1), ("presa_assegna", 1),
            ("presa_convoca", 1), ("presa_incontro_presente", 1), ("scheda_a", 1), ("presa_chiudi_analisi", 1),
            ("progetto", 1), ("firma_progetto", 1), ("nota_diario", 1),
        ]
        for (azione, times) in expected {
            let rows = try archive.count(
                "SELECT count(*) FROM registro WHERE azione = ? AND esito = 'fatto'", [azione])
            #expect(rows == times, "\(azione)")
        }
        #expect(
            try archive.count(
                "SELECT count(*) FROM registro WHERE domanda_id = ? AND operatore_id = ?",
                [
                    id.rawValue, archive.assistente.id.rawValue,
                ]) == 8)
    }

    @Test func `aprire un fascicolo lascia una riga, rileggerlo no`() throws {
        let archive = try Archive()
        let id = try archive.accolta()
        let before = try archive.count("SELECT count(*) FROM registro")
        _ = try archive.store.fascicolo(id, by: archive.assistente)
        #expect(try archive.count("SELECT count(*) FROM registro") == before + 1)
        #expect(try archive.text("SELECT azione FROM registro ORDER BY id DESC LIMIT 1") == "lettura_fascicolo")
        _ = try archive.store.reloadFascicolo(id, by: archive.assistente)
        #expect(try archive.count("SELECT count(*) FROM registro") == before + 1)
    }

    @Test func `un rifiuto per ruolo lascia una riga e nient'altro`() throws {
        let archive = try Archive()
        let id = try archive.accolta()
        var before = try archive.snapshot()
        #expect(throws: Refusal.self) {
            try archive.store.record(.openPresa(id, data: day(2018, 8, 1), motivo: "x"), by: archive.urp)
        }
        #expect(throws: Refusal.self) {
            try archive.store.record(
                [
                    .addPersona(DatiPersona(cognome: "Prova", nome: "Ugo")),
                    .openPresa(id, data: day(2018, 8, 1), motivo: "x"),
                ], by: archive.urp)
        }
        #expect(throws: Refusal.self) { try archive.store.fascicolo(id, by: archive.consulenteTecnico()) }
        before["registro", default: 0] += 4
        before["operatori", default: 0] += 1
        #expect(try archive.snapshot() == before)
        #expect(try archive.count("SELECT count(*) FROM registro WHERE esito = 'rifiutato'") == 3)
    }

    @Test func `il ruolo è quello dell'archivio, non quello che dice chi chiama`() throws {
        let archive = try Archive()
        let id = try archive.accolta()
        var forged = archive.urp
        forged.ruolo = .supervisore
        #expect(try archive.store.fascicolo(id, by: forged).analisi == nil)
        #expect(throws: Refusal.self) {
            try archive.store.record(.openPresa(id, data: day(2018, 8, 1), motivo: "x"), by: forged)
        }
    }

    @Test func `di una ricerca resta la lunghezza, mai il testo`() throws {
        let archive = try Archive()
        try archive.store.recordSearch("INVENTATI Maria", by: archive.urp)
        #expect(
            try archive.text("SELECT dettaglio FROM registro ORDER BY id DESC LIMIT 1") == "lunghezza=15 tipo=nome")
        #expect(try archive.count("SELECT count(*) FROM registro WHERE lower(dettaglio) LIKE '%inventati%'") == 0)
    }

    @Test(arguments: [
        "UPDATE eventi SET a = 'ACCOLTA'", "DELETE FROM eventi", "UPDATE registro SET azione = 'x'",
        "DELETE FROM registro", "UPDATE esiti SET importo = 1", "DELETE FROM esiti", "DELETE FROM domande",
        "UPDATE domande SET codice = 'REI-2018-99999'", "UPDATE domande SET protocollo_numero = 7",
        "UPDATE progetti SET fine = 1", "DELETE FROM progetti", "DELETE FROM impegni",
        "INSERT INTO impegni SELECT progetto_id, 9, persona_id, tipo, stato FROM impegni",
        "UPDATE analisi_preliminari SET scheda = 'x'",
    ])
    func `i fatti, il registro e le versioni firmate non si cambiano nemmeno in SQL`(sql: String) throws {
        let archive = try Archive()
        let id = try archive.analizzata(.soloSociale)
        let progetto = try archive.progetto(id, signedOn: day(2018, 8, 1))
        try archive.act(id) { .signProgetto($0, version: $1, progetto) }
        let error = #expect(throws: DatabaseError.self) { try archive.tamper(sql) }
        #expect(error?.resultCode == .SQLITE_CONSTRAINT)
        #expect(try archive.store.verify() == [])
    }
}

extension Archive {
    /// Somebody who may not read case files.
    fileprivate func consulenteTecnico() throws -> Operatore {
        try store.record(
            .addOperatore(
                DatiOperatore(
                    codice: "t.tecnico", cognome: "Tecnico", nome: "Tea", ente: "CED", ruolo: .amministratoreTecnico)),
            by: supervisore)
        return try #require(try store.operatore(codice: "t.tecnico"))
    }
}
