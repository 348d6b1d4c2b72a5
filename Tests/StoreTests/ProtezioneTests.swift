// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB
import Testing

@testable import Store

/// Where a protected household is: one word written everywhere it can be, then looked for by everybody who is not named.
@Suite struct ProtezioneTests {
    /// Written as address, telephone and place; nobody has it by chance.
    private let parola = "Quoznarlo"

    private func refusal(_ body: () throws -> Void) -> Refusal? {
        do {
            try body()
            return nil
        } catch { return error as? Refusal }
    }

    /// A case in which the word is everything that says where the household is.
    private func caso(_ archive: Archive) throws -> (domanda: Identifier<Domanda>, nucleo: Identifier<Nucleo>) {
        let id = try archive.analizzata(.soloSociale)
        let domanda = try #require(try archive.store.domanda(id))
        for componente in try #require(try archive.store.nucleo(domanda.nucleo)).componenti {
            try scrivi(archive, componente.persona)
        }
        let presa = try #require(try archive.store.reloadFascicolo(id, by: archive.assistente).presa)
        try archive.tamper("UPDATE convocazioni SET luogo = '\(parola) 3' WHERE presa_id = \(presa.id.rawValue)")
        try archive.store.record(
            .addAppuntamento(
                DatiAppuntamento(
                    data: archive.clock.today, ora: time(10, 0), durata: 60, tipo: .visitaDomiciliare,
                    operatori: [archive.assistente.id], stanza: "", luogo: "\(parola) 3", domanda: id, oggetto: parola)),
            by: archive.assistente)
        return (id, domanda.nucleo)
    }

    private func scrivi(_ archive: Archive, _ persona: Persona) throws {
        var dati = persona.dati
        dati.telefono = "333\(parola)"
        dati.email = "\(parola)@esempio.it"
        dati.residenza = Indirizzo(via: "via \(parola) 3", cap: "51100", comune: "G713")
        dati.domicilio = Indirizzo(via: "piazza \(parola)", cap: "", comune: "")
        try archive.store.record(.amendPersona(persona.id, version: persona.version, dati), by: archive.assistente)
    }

    private func proteggi(_ archive: Archive, _ nucleo: Identifier<Nucleo>) throws {
        try archive.store.record(
            .protectNucleo(
                nucleo,
                DatiProtezione(
                    operatori: [archive.assistente.id], motivo: "Motivo inventato \(parola)", dal: archive.clock.today)),
            by: archive.assistente)
    }

    /// Everything an operator can be told, as text.
    private func tutto(_ archive: Archive, _ id: Identifier<Domanda>, _ who: Operatore) throws -> String {
        let store = archive.store
        let domanda = try #require(try store.domanda(id))
        var told = ""
        func ask(_ body: () throws -> Any) throws {
            do { told += "\(try body())\n" } catch is Refusal {}
        }
        try ask { try store.fascicolo(id, by: who) }
        try ask { try store.reloadFascicolo(id, by: who) }
        try ask { try store.allegati(of: try store.fascicolo(id, by: who), by: who) }
        try ask { try store.persona(domanda.richiedente, by: who) }
        try ask { try store.search("inventati", limit: 20, by: who) }
        try ask { try store.somiglianti(a: DatiPersona(cognome: "Inventati", nome: "Maria"), by: who) }
        try ask { try store.agenda(dal: day(2018, 1, 1), al: day(2018, 12, 31), operatore: nil, by: who) }
        try ask { try store.scrivania(for: who, today: archive.clock.today) }
        try ask {
            try store.domandePrecedenti(
                richiedente: domanda.richiedente, nucleo: domanda.nucleo, except: nil, by: who)
        }
        try ask { try store.documenti(of: domanda.nucleo, by: who) }
        try ask { try store.register(RegisterQuery(), limit: 500, isOpening: false, by: who) }
        for coda in Coda.allCases {
            try ask { try store.coda(coda, filtro: FiltroCoda(), limit: 50, today: archive.clock.today) }
        }
        try ask { try store.persona(domanda.richiedente) as Any }
        try ask { try store.nucleo(domanda.nucleo) as Any }
        return told
    }

    @Test func `nessuno che non è nominato legge dov'è il nucleo, da nessuna parte`() throws {
        let archive = try Archive()
        let (id, nucleo) = try caso(archive)
        // The attack sees something: before the protection the word is everywhere.
        #expect(try tutto(archive, id, archive.collega).contains(parola))
        try proteggi(archive, nucleo)
        try archive.join(archive.specialista, id)
        for who in [
            archive.urp, archive.amministrativo, archive.collega, archive.supervisore, archive.revisore,
            archive.consulente, archive.terzoSettore, archive.specialista,
        ] {
            #expect(try !tutto(archive, id, who).contains(parola), "\(who.ruolo.denominazione)")
        }
        #expect(try tutto(archive, id, archive.assistente).contains(parola))
        let hidden = try archive.store.fascicolo(id, by: archive.collega)
        #expect(hidden.nucleo.richiedente?.persona.recapito == .nascosto)
        #expect(hidden.convocazioni.allSatisfy { $0.luogo == RecapitoProtetto.parole })
        #expect(try archive.store.search(parola, limit: 5, by: archive.assistente).isEmpty)
        #expect(try archive.store.verify().isEmpty)
    }

    @Test func `in nessuna colonna leggibile del file resta dov'è il nucleo`() throws {
        let archive = try Archive()
        let (_, nucleo) = try caso(archive)
        #expect(try colonne(archive) != [])
        try proteggi(archive, nucleo)
        #expect(try colonne(archive) == [])
    }

    /// The plain text columns that hold the word.
    private func colonne(_ archive: Archive) throws -> [String] {
        try archive.store.queue.inDatabase { db in
            var found: [String] = []
            for table in try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'") {
                for column in try db.columns(in: table) {
                    let sql = """
                        SELECT count(*) FROM "\(table)" WHERE typeof("\(column.name)") = 'text'
                            AND lower("\(column.name)") LIKE '%' || lower(?) || '%'
                        """
                    if try Int.fetchOne(db, sql: sql, arguments: [parola]) ?? 0 > 0 {
                        found.append("\(table).\(column.name)")
                    }
                }
            }
            return found
        }
    }

    @Test func `chi non è nominato corregge il resto e non tocca i recapiti, chi è nominato li cambia`() throws {
        let archive = try Archive()
        let (id, nucleo) = try caso(archive)
        try proteggi(archive, nucleo)
        let richiedente = try #require(try archive.store.domanda(id)).richiedente
        var seen = try archive.store.persona(richiedente, by: archive.urp).persona
        seen.dati.cittadinanza = "rumena"
        try archive.store.record(.amendPersona(seen.id, version: seen.version, seen.dati), by: archive.urp)
        let own = try archive.store.persona(richiedente, by: archive.assistente).persona
        #expect(own.dati.cittadinanza == "rumena")
        #expect(own.dati.residenza.via == "via \(parola) 3")
        var typed = try archive.store.persona(richiedente, by: archive.urp).persona
        typed.dati.telefono = "0573 000000"
        #expect(
            refusal {
                try archive.store.record(.amendPersona(typed.id, version: typed.version, typed.dati), by: archive.urp)
            }?.code == "recapito_protetto")
        var moved = own
        moved.dati.residenza.via = "via Nuova\(parola) 9"
        try archive.store.record(.amendPersona(moved.id, version: moved.version, moved.dati), by: archive.assistente)
        #expect(
            try archive.store.persona(richiedente, by: archive.assistente).persona.dati.residenza.via
                == "via Nuova\(parola) 9")
        #expect(try colonne(archive) == [])
    }

    @Test func `il fascicolo passa a un'altra, e i recapiti passano a lei senza la password di nessuno`() throws {
        let archive = try Archive()
        let (id, nucleo) = try caso(archive)
        try proteggi(archive, nucleo)
        let presa = try #require(try archive.store.reloadFascicolo(id, by: archive.supervisore).presa)
        try archive.store.record(
            .movePresa(
                presa.id, version: presa.version,
                .assegna(
                    data: archive.clock.today, assistente: archive.collega.id, consulente: nil,
                    isGiaInCarico: false)), by: archive.supervisore)
        #expect(try tutto(archive, id, archive.collega).contains(parola))
        #expect(try !tutto(archive, id, archive.assistente).contains(parola))
        #expect(try !tutto(archive, id, archive.supervisore).contains(parola))
        #expect(try archive.count("SELECT count(*) FROM registro WHERE azione = 'protezione_affidata'") == 1)
    }

    @Test func `la protezione si toglie con un atto, e i recapiti tornano dov'erano`() throws {
        let archive = try Archive()
        let (id, nucleo) = try caso(archive)
        try proteggi(archive, nucleo)
        #expect(
            refusal { try archive.store.record(.unprotectNucleo(nucleo, motivo: "fine"), by: archive.collega) }?.code
                == "protezione_altrui")
        #expect(
            refusal { try archive.store.record(.unprotectNucleo(nucleo, motivo: "fine"), by: archive.urp) }?.code
                == "permesso_proteggi_nuclei")
        try archive.store.record(.unprotectNucleo(nucleo, motivo: "pericolo cessato"), by: archive.assistente)
        let persona = try archive.store.persona(
            try #require(try archive.store.domanda(id)).richiedente, by: archive.collega
        ).persona
        #expect(persona.recapito == .no)
        #expect(persona.dati.telefono == "333\(parola)")
        #expect(try archive.store.fascicolo(id, by: archive.collega).convocazioni.first?.luogo == "\(parola) 3")
        #expect(try archive.count("SELECT count(*) FROM protezioni") == 2)
        #expect(throws: (any Error).self) { try archive.tamper("DELETE FROM protezioni") }
    }

    @Test func `chi entra nel nucleo protetto è protetto con lui`() throws {
        let archive = try Archive()
        let (_, nucleo) = try caso(archive)
        try proteggi(archive, nucleo)
        let nuovo = try #require(
            try archive.store.record(
                .addPersona(DatiPersona(cognome: "Inventati", nome: "Nora", telefono: "333\(parola)")),
                by: archive.assistente
            ).persona)
        let found = try #require(try archive.store.nucleo(nucleo))
        let righe =
            found.componenti.map(\.dati)
            + [DatiComponente(persona: nuovo, parentela: .figlio, dal: archive.clock.today)]
        try archive.store.record(.amendNucleo(nucleo, version: found.version, righe), by: archive.assistente)
        #expect(try archive.store.persona(nuovo, by: archive.collega).persona.recapito == .nascosto)
        #expect(try colonne(archive) == [])
    }
}
