// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// A household whose words are like nobody else's, made anonymous, then looked for in every byte of the file.
@Suite struct AnonimizzazioneTests {
    /// Written in every field and text that can hold it.
    private let parola = "Quoznarlo"
    private let telefono = "0573998877"

    private struct Caso {
        let domanda: Identifier<Domanda>
        let codice: String
        let richiedente: Persona
        let nucleo: Identifier<Nucleo>
    }

    /// A case closed in 2018, with the word everywhere; the rule of the body keeps it for five years.
    private func caso(_ archive: Archive) throws -> Caso {
        let store = archive.store
        let id = try archive.analizzata(.soloSociale, cognome: parola)
        let domanda = try #require(try store.domanda(id))
        let richiedente = try #require(try store.persona(domanda.richiedente))
        var dati = richiedente.dati
        (dati.telefono, dati.email) = (telefono, "\(parola)@esempio.it")
        dati.residenza = Indirizzo(via: "via \(parola) 3", cap: "51100", comune: "G713")
        try store.record(.amendPersona(richiedente.id, version: richiedente.version, dati), by: archive.assistente)
        let presa = try #require(try store.reloadFascicolo(id, by: archive.assistente).presa)
        try store.record(
            .addNota(presa.id, NotaDiario(data: archive.clock.today, tipo: .colloquio, testo: "nota \(parola)")),
            by: archive.assistente)
        try store.record(
            .addAppuntamento(
                DatiAppuntamento(
                    data: archive.clock.today, ora: time(10, 0), durata: 60, tipo: .colloquio,
                    operatori: [archive.assistente.id], luogo: "casa \(parola)", domanda: id, oggetto: parola)),
            by: archive.assistente)
        var accesso = DatiAccesso(
            data: archive.clock.today, ora: time(9, 0), punto: Identifier(1), motivi: [.informazioni], esito: .informato
        )
        (accesso.persona, accesso.note, accesso.chiamante) = (richiedente.id, "accesso \(parola)", "zia \(parola)")
        try store.record(.recordAccesso(accesso), by: archive.urp)
        try store.saveDraft(
            Bozza(
                chiave: "nota:\(id.rawValue)", titolo: parola, valori: ["testo": parola], domanda: id,
                salvata: archive.clock.now), by: archive.assistente)
        try archive.move(id, .chiudi(data: archive.clock.today, motivo: .rinuncia, valutazione: "esito \(parola)"))
        for categoria in CategoriaConservazione.allCases {
            try store.record(
                .setConservazione(
                    RegolaConservazione(
                        categoria: categoria, anni: 5, atto: "Deliberazione", numero: "12", data: day(2018, 1, 10),
                        dal: day(2018, 1, 10))), by: archive.supervisore)
        }
        return Caso(
            domanda: id, codice: try #require(domanda.codice), richiedente: richiedente, nucleo: domanda.nucleo)
    }

    /// The clock after the years of keeping.
    private func wait(_ archive: Archive) {
        archive.clock.today = day(2024, 1, 10)
        archive.clock.now = Instant(milliseconds: 1_704_880_800_000)
    }

    /// Which of the words are in the bytes of the file or of its journal.
    private func inFile(_ archive: Archive, _ words: [String]) throws -> [String] {
        let bytes = try ["", "-wal"].reduce(into: Data()) { bytes, suffix in
            let url = URL(fileURLWithPath: archive.path + suffix)
            if FileManager.default.fileExists(atPath: url.path) { bytes += try Data(contentsOf: url) }
        }
        return words.filter { bytes.range(of: Data($0.utf8)) != nil }
    }

    private func figures(_ archive: Archive) throws -> [String] {
        let queries = [
            "SELECT comune, stato, count(*) FROM domande GROUP BY 1, 2 ORDER BY 1, 2",
            "SELECT stato, chiusa_il, motivo_chiusura, esito_analisi FROM prese_in_carico ORDER BY id",
            """
            SELECT d.id, c.parentela, p.sesso, p.cittadinanza, 
                (strftime('%Y%m%d', d.presentata * 60, 'unixepoch') - strftime('%Y%m%d', p.nascita * 86400, 'unixepoch'))
                    / 10000 AS eta
            FROM domande d JOIN componenti c ON c.nucleo_id = d.nucleo_id JOIN persone p ON p.id = c.persona_id
            ORDER BY d.id, c.ordine
            """,
            "SELECT codice, data, da, a FROM eventi ORDER BY id",
            "SELECT a.data, a.esito, m.motivo FROM accessi a LEFT JOIN accessi_motivi m ON m.accesso_id = a.id ORDER BY a.id",
            "SELECT esito, data, contata FROM convocazioni ORDER BY presa_id, ordine",
        ]
        return try archive.store.queue.inDatabase { db in
            try queries.flatMap { try Row.fetchAll(db, sql: $0).map { "\($0.databaseValues)" } }
        }
    }

    private func refusal(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch { return (error as? Refusal)?.code }
    }

    @Test(arguments: [false, true])
    func `dopo l'anonimizzazione nel file non c'è un byte di chi erano, e le cifre e il registro restano`(
        encrypted: Bool
    ) throws {
        let archive = try Archive(isEncrypted: encrypted)
        let caso = try caso(archive)
        let other = try archive.inAnalisi(day(2018, 7, 9), cognome: "Restanti")
        let code = try #require(caso.richiedente.dati.codiceFiscale).value
        let words = [parola, parola.uppercased(), parola.lowercased(), telefono, code, code.lowercased()]
        #expect(try Set(inFile(archive, words)).isSuperset(of: [parola, telefono, code]))
        wait(archive)
        let before = try figures(archive)
        let seal = try archive.count("SELECT count(*) FROM registro")
        let head = try archive.store.queue.inDatabase { try AuditHead($0) }
        #expect(try archive.store.verify() == [])

        #expect(try archive.store.anonimizza(caso.domanda, conferma: caso.codice, by: archive.supervisore))

        #expect(try inFile(archive, words) == [])
        #expect(try inFile(archive, ["Restanti"]) == ["Restanti"])
        #expect(try figures(archive) == before)
        #expect(try archive.store.verify() == [])
        // The register is the one of before, with rows after it.
        #expect(try archive.count("SELECT count(*) FROM registro") > seal)
        #expect(
            try archive.store.queue.inDatabase { try AuditChain(db: $0).impronta(of: head.numero) } == head.impronta)
        #expect(try archive.store.search(parola, limit: 5, by: archive.supervisore).isEmpty)
        #expect(
            try archive.count(
                "SELECT count(*) FROM persone_trigrammi WHERE persone_trigrammi MATCH '\"quoz\"'") == 0)
        #expect(try archive.count("SELECT count(*) FROM bozze") == 0)
        #expect(try archive.store.fascicolo(other, by: archive.assistente).nucleo.componenti.count == 2)
        #expect(try archive.store.verifySealed(by: archive.supervisore).problems == [])
    }

    @Test func `un fascicolo anonimo non si apre, non si riapre e non si corregge`() throws {
        let archive = try Archive()
        let caso = try caso(archive)
        wait(archive)
        _ = try archive.store.anonimizza(caso.domanda, conferma: caso.codice.lowercased(), by: archive.supervisore)
        for who in [archive.supervisore, archive.assistente, archive.revisore] {
            #expect(
                refusal { _ = try archive.store.fascicolo(caso.domanda, by: who) } == "fascicolo_anonimo")
        }
        let persona = try #require(try archive.store.persona(caso.richiedente.id))
        #expect(persona.dati.nomeCompleto == "PERSONA Anonima" || persona.dati.nome == "anonima")
        #expect(
            refusal {
                try archive.store.record(
                    .amendPersona(persona.id, version: persona.version, caso.richiedente.dati), by: archive.urp)
            } == "persona_anonima")
        #expect(
            refusal { _ = try archive.store.anonimizza(caso.domanda, conferma: caso.codice, by: archive.supervisore) }
                == "fascicolo_anonimo")
        #expect(throws: (any Error).self) { try archive.tamper("DELETE FROM anonimizzazioni") }
        #expect(throws: (any Error).self) { try archive.tamper("UPDATE modifiche SET azione = 'x'") }
        #expect(throws: (any Error).self) { try archive.tamper("DELETE FROM registro") }
    }

    @Test func `non si rende anonimo ciò che non è scaduto, senza conferma o senza il permesso`() throws {
        let archive = try Archive()
        let caso = try caso(archive)
        func attempt(_ conferma: String? = nil, by who: Operatore? = nil) -> String? {
            refusal {
                _ = try archive.store.anonimizza(
                    caso.domanda, conferma: conferma ?? caso.codice, by: who ?? archive.supervisore)
            }
        }
        #expect(attempt() == "tempo_non_finito")
        wait(archive)
        #expect(attempt("sì") == "conferma_diversa")
        for who in [archive.assistente, archive.urp, archive.revisore, archive.amministrativo] {
            #expect(attempt(by: who) == "permesso_anonimizza")
        }
        // Who limited the processing wants the data kept.
        try archive.store.record(
            .limitaTrattamento(
                .nucleo(caso.nucleo), DatiLimitazione(motivo: .difesa, dal: archive.clock.today, richiesta: "causa")),
            by: archive.supervisore)
        #expect(attempt() == "trattamento_limitato")
        let limite = try #require(try archive.store.limitazione(of: .nucleo(caso.nucleo)))
        try archive.store.record(.toglieLimitazione(limite.id, motivo: "finita"), by: archive.supervisore)
        // Another case of the household is open again: nothing of them is taken away.
        let dati = archive.form(presentataIl: day(2023, 12, 1))
        let second = try archive.store.record(
            .addDomanda(dati, nucleo: caso.nucleo, richiedente: caso.richiedente.id), by: archive.urp)
        try archive.store.record(.moveDomanda(try #require(second.domanda), version: 1, .protocolla), by: archive.urp)
        #expect(attempt() == "nucleo_ancora_aperto")
        #expect(try inFile(archive, [parola]) == [parola])
        #expect(try archive.count("SELECT count(*) FROM anonimizzazioni") == 0)
    }

    @Test func `chi è in un altro nucleo resta chi è, e in quello anonimo nessuno lo riconosce`() throws {
        let archive = try Archive()
        let caso = try caso(archive)
        let nucleo = try #require(try archive.store.nucleo(caso.nucleo))
        let child = try #require(nucleo.componenti.first { $0.dati.parentela == .figlio }).persona
        let other = try archive.store.record(
            .addPersona(DatiPersona(cognome: "Altrove", nome: "Gino", nascita: day(1970, 1, 1))), by: archive.urp)
        try archive.store.record(
            .addNucleo([
                DatiComponente(persona: try #require(other.persona), parentela: .richiedente, dal: day(2018, 3, 1)),
                DatiComponente(persona: child.id, parentela: .figlio, dal: day(2018, 3, 1)),
            ]), by: archive.urp)
        wait(archive)
        _ = try archive.store.anonimizza(caso.domanda, conferma: caso.codice, by: archive.supervisore)
        #expect(try archive.store.persona(child.id)?.dati.nome == "Luca")
        let after = try #require(try archive.store.nucleo(caso.nucleo))
        #expect(after.componenti.map(\.dati.parentela) == nucleo.componenti.map(\.dati.parentela))
        #expect(after.componenti.allSatisfy { $0.persona.dati.nome == "anonima" && $0.persona.id != child.id })
        #expect(try archive.store.verify() == [])
    }

    @Test func `un valore precedente tolto senza un'anonimizzazione si vede nel registro`() throws {
        let archive = try Archive()
        let caso = try caso(archive)
        try archive.tamper(
            """
            DROP TRIGGER registro_non_cambia;
            UPDATE registro SET precedente = NULL WHERE precedente IS NOT NULL AND persona_id = \(caso.richiedente.id.rawValue);
            """)
        #expect(try archive.store.verify().contains { $0.contains("il valore precedente non è quello") })
    }

    @Test func `nell'archivio cifrato le chiavi del nucleo e dei suoi fascicoli non ci sono più`() throws {
        let archive = try Archive(isEncrypted: true)
        let caso = try caso(archive)
        let presa = try archive.count("SELECT id FROM prese_in_carico")
        let keys = try archive.store.queue.inDatabase {
            try Data.fetchAll(
                $0, sql: "SELECT busta FROM chiavi_dati WHERE ambito = 'presa' AND riferimento = ?", arguments: [presa])
        }
        #expect(!keys.isEmpty)
        wait(archive)
        _ = try archive.store.anonimizza(caso.domanda, conferma: caso.codice, by: archive.supervisore)
        let after = try archive.store.queue.inDatabase { try Data.fetchAll($0, sql: "SELECT busta FROM chiavi_dati") }
        #expect(Set(after).isDisjoint(with: keys))
        #expect(try archive.store.verifySealed(by: archive.supervisore).problems == [])
    }
}
