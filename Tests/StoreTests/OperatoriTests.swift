// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB
import Store
import Testing

/// Who works here, for how long and by which convention: attacks, each refused by the archive itself.
@Suite struct OperatoriTests {
    private func refusal(_ body: () throws -> Void) -> Refusal? {
        do {
            try body()
            return nil
        } catch { return error as? Refusal }
    }

    private func convenzione(_ archive: Archive) throws -> Convenzione {
        try #require(try archive.store.convenzioni().first { $0.dati.tipo == .presaInCarico })
    }

    private func end(_ archive: Archive, on last: CalendarDate) throws {
        for convenzione in try archive.store.convenzioni() {
            var dati = convenzione.dati
            dati.al = last
            try archive.store.record(
                .amendConvenzione(convenzione.id, version: convenzione.version, dati), by: archive.supervisore)
        }
    }

    @Test func `finita la convenzione il consulente non legge e non scrive più il suo fascicolo`() throws {
        let archive = try Archive()
        let id = try archive.analizzata(.soloSociale)
        #expect(throws: Never.self) { try archive.store.fascicolo(id, by: archive.consulente) }
        try end(archive, on: day(2018, 9, 20))
        #expect(throws: Never.self) { try archive.store.fascicolo(id, by: archive.consulente) }
        archive.clock.today = day(2018, 9, 21)
        let read = refusal { _ = try archive.store.fascicolo(id, by: archive.consulente) }
        #expect(read?.code == "convenzione_finita")
        #expect(read?.sentence.contains("è finita il 20/09/2018") == true)
        #expect(
            refusal { _ = try archive.store.reloadFascicolo(id, by: archive.consulente) }?.code == "convenzione_finita")
        let presa = try #require(try archive.store.fascicolo(id, by: archive.assistente).presa)
        let write = refusal {
            try archive.store.record(
                .saveAnalisi(presa.id, version: presa.version, AnalisiPreliminare()), by: archive.consulente)
        }
        #expect(write?.code == "convenzione_finita")
        let rows = "SELECT count(*) FROM registro WHERE esito = 'rifiutato' AND dettaglio = 'convenzione_finita'"
        #expect(try archive.count(rows) == 2)
        #expect(throws: Never.self) { try archive.store.fascicolo(id, by: archive.assistente) }
    }

    @Test func `il rinnovo riapre da solo`() throws {
        let archive = try Archive()
        let id = try archive.analizzata(.soloSociale)
        try end(archive, on: day(2018, 9, 19))
        #expect(refusal { _ = try archive.store.fascicolo(id, by: archive.consulente) }?.code == "convenzione_finita")
        try archive.store.record(
            .addConvenzione(
                DatiConvenzione(
                    ente: "società della SALUTE", tipo: .presaInCarico, dal: day(2018, 9, 20), al: day(2019, 9, 20),
                    atto: "Delibera 2")), by: archive.supervisore)
        #expect(throws: Never.self) { try archive.store.fascicolo(id, by: archive.consulente) }
    }

    @Test func `in convenzione, ma nei fascicoli degli altri no`() throws {
        let archive = try Archive()
        let id = try archive.accolta()
        #expect(refusal { _ = try archive.store.fascicolo(id, by: archive.consulente) }?.code == "fascicolo_di_altri")
        let fascicolo = try archive.store.fascicolo(id, by: archive.assistente)
        let persona = fascicolo.domanda.richiedente
        #expect(refusal { _ = try archive.store.persona(persona, by: archive.consulente) }?.code == "persona_di_altri")
        let cognome = try #require(try archive.store.persona(persona)).dati.cognome
        #expect(try archive.store.search(cognome, limit: 10, by: archive.consulente).isEmpty)
        #expect(try !archive.store.search(cognome, limit: 10, by: archive.assistente).isEmpty)
    }

    @Test func `una convenzione si cambia solo sopra la versione che si è letta, e non si cancella`() throws {
        let archive = try Archive()
        let found = try convenzione(archive)
        try end(archive, on: day(2019, 1, 1))
        #expect(throws: VersionConflict.self) {
            try archive.store.record(
                .amendConvenzione(found.id, version: found.version, found.dati), by: archive.supervisore)
        }
        #expect(throws: (any Error).self) { try archive.tamper("DELETE FROM convenzioni") }
        #expect(throws: (any Error).self) { try archive.tamper("DELETE FROM operatori WHERE id = 8") }
    }

    @Test func `le convenzioni le registra solo chi gestisce gli operatori`() throws {
        let archive = try Archive()
        for who in try archive.store.operatori() {
            let dati = DatiConvenzione(
                ente: "Ente \(who.codice)", tipo: .progetto, dal: day(2018, 1, 1), al: day(2018, 12, 31), atto: "Atto")
            let refused = refusal { try archive.store.record(.addConvenzione(dati), by: who) }
            #expect((refused == nil) == (who.ruolo == .supervisore), "\(who.codice)")
        }
    }

    @Test func `un operatore disattivato non legge e non scrive, e ciò che ha scritto resta suo`() throws {
        let archive = try Archive()
        let id = try archive.analizzata(.soloSociale)
        let before = try archive.count(
            "SELECT count(*) FROM registro WHERE operatore_id = ?", [archive.assistente.id.rawValue])
        let scheda = try archive.store.schedaOperatore(archive.assistente.id, by: archive.supervisore)
        #expect(scheda.quanti == 1 && scheda.fascicoli.count == 1)
        try archive.store.record(
            .deactivateOperatore(archive.assistente.id, version: 1, motivo: "trasferita"), by: archive.supervisore)
        #expect(refusal { _ = try archive.store.fascicolo(id, by: archive.assistente) }?.code == "operatore_non_attivo")
        let write = refusal {
            try archive.store.record(.addPersona(DatiPersona(cognome: "Prova", nome: "Ugo")), by: archive.assistente)
        }
        #expect(write?.code == "operatore_non_attivo")
        #expect(
            try archive.count("SELECT count(*) FROM registro WHERE operatore_id = ?", [archive.assistente.id.rawValue])
                == before + 2)
        #expect(try archive.store.fascicolo(id, by: archive.supervisore).presa?.assistente?.id == archive.assistente.id)
        let detail = "SELECT dettaglio FROM registro WHERE azione = 'disattiva_operatore' ORDER BY id DESC LIMIT 1"
        #expect(try archive.text(detail) == "operatore=\(archive.assistente.id.rawValue)")
        try archive.store.record(
            .reactivateOperatore(archive.assistente.id, version: 2, motivo: "rientrata"), by: archive.supervisore)
        #expect(throws: Never.self) { try archive.store.fascicolo(id, by: archive.assistente) }
        #expect(try archive.store.verify().isEmpty)
    }

    @Test func `fuori dalle sue date un operatore non entra`() throws {
        let archive = try Archive()
        var dati = archive.urp.dati
        dati.al = day(2018, 9, 20)
        try archive.store.record(.amendOperatore(archive.urp.id, version: 1, dati), by: archive.supervisore)
        #expect(throws: Never.self) {
            try archive.store.search("prova", limit: 5, by: try #require(try archive.store.operatore(archive.urp.id)))
        }
        archive.clock.today = day(2018, 9, 21)
        #expect(try archive.store.operatore(codice: "u.modello")?.isAttivo == false)
        let write = refusal {
            try archive.store.record(.addPersona(DatiPersona(cognome: "Prova", nome: "Ugo")), by: archive.urp)
        }
        #expect(write?.code == "operatore_non_attivo")
    }

    @Test func `l'archivio rifiuta di restare senza chi gestisce gli operatori, e il motivo serve`() throws {
        let archive = try Archive()
        let me = archive.supervisore
        #expect(
            refusal { try archive.store.record(.deactivateOperatore(me.id, version: 1, motivo: "x"), by: me) }?.code
                == "operatore_se_stesso")
        #expect(
            refusal { try archive.store.record(.deactivateOperatore(archive.urp.id, version: 1, motivo: " "), by: me) }?
                .code == "motivo_mancante")
        #expect(throws: VersionConflict.self) {
            try archive.store.record(.deactivateOperatore(archive.urp.id, version: 7, motivo: "x"), by: me)
        }
    }

    @Test func `l'amministratore tecnico gestisce gli operatori e non si dà i fascicoli`() throws {
        let archive = try Archive()
        try archive.store.record(
            .addOperatore(
                DatiOperatore(
                    codice: "g.finti", cognome: "Finti", nome: "Gino", ente: "Zona", ruolo: .amministratoreTecnico,
                    utenteDiSistema: "gino")), by: archive.supervisore)
        let tecnico = try #require(try archive.store.operatore(codice: "g.finti"))
        var dati = archive.assistente.dati
        dati.utenteDiSistema = "gino"
        let refused = refusal {
            try archive.store.record(.amendOperatore(archive.assistente.id, version: 1, dati), by: tecnico)
        }
        #expect(refused?.code == "operatore_proprio_utente")
        dati.codice = "x.nuovo"
        #expect(
            refusal { try archive.store.record(.addOperatore(dati), by: tecnico) }?.code == "operatore_proprio_utente")
        let scheda = try archive.store.schedaOperatore(archive.assistente.id, by: tecnico)
        #expect(scheda.operatore.id == archive.assistente.id)
    }

    @Test func `chi non gestisce gli operatori non vede i fascicoli che lasciano`() throws {
        let archive = try Archive()
        #expect(
            refusal { _ = try archive.store.schedaOperatore(archive.assistente.id, by: archive.urp) }?.code
                == "permesso_gestisci_operatori")
    }

    @Test func `l'agenda di un altro ente dice quando, e solo dei suoi che cosa`() throws {
        let archive = try Archive()
        let dati = DatiAppuntamento(
            data: day(2018, 9, 24), ora: time(9, 0), durata: 60, tipo: .colloquio,
            operatori: [archive.assistente.id], stanza: "2", luogo: "Via di Prova 1", oggetto: "colloquio riservato")
        try archive.store.record(.addAppuntamento(dati), by: archive.assistente)
        let seen = try archive.store.agenda(
            dal: day(2018, 9, 24), al: day(2018, 9, 24), operatore: nil, by: archive.consulente
        ).voci
        #expect(seen.map(\.ora) == [time(9, 0)])
        #expect(seen.map(\.luogo) == [""] && seen.map(\.oggetto) == [""])
        let own = try archive.store.agenda(
            dal: day(2018, 9, 24), al: day(2018, 9, 24), operatore: nil, by: archive.assistente
        ).voci
        #expect(own.map(\.luogo) == ["Via di Prova 1"])
    }
}
