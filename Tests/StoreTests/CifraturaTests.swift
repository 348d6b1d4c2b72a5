// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// What an encrypted archive keeps from who has the file, and who opens what.
@Suite struct CifraturaTests {
    @Test func `ogni colonna di documenti chiusi è fra quelle che si cifrano`() throws {
        let archive = try Archive(isEncrypted: false)
        let known = Set(SealedColumn.all.map { "\($0.table).\($0.column)" })
        let keys: Set = [
            "archivio.identita", "registro.impronta", "registro.impronta_precedente", "parole_chiave.sale",
            "parole_chiave.impronta", "righe_da_abbinare.impronta",
        ]
        let found = try archive.store.queue.inDatabase { db in
            try Set(
                String.fetchAll(
                    db,
                    sql: """
                        SELECT m.name || '.' || c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
                        WHERE m.type = 'table' AND c.type = 'BLOB' AND m.name NOT LIKE 'persone_trigrammi%'
                            AND m.name NOT LIKE 'chiavi!_%' ESCAPE '!'
                            AND m.name NOT IN ('cifratura', 'precedenti_sigillati')
                        """))
        }
        #expect(found.subtracting(keys) == known)
    }

    @Test func `nell'archivio cifrato tutto il percorso si scrive e si rilegge`() throws {
        let archive = try Archive(isEncrypted: true)
        let id = try archive.analizzata(.bisogniComplessi)
        try archive.join(archive.specialista, id)
        try archive.act(id) {
            presa, _ in .addNota(presa, NotaDiario(data: day(2018, 8, 1), tipo: .colloquio, testo: "nota azzurra"))
        }
        let fascicolo = try archive.store.fascicolo(id, by: archive.assistente)
        #expect(fascicolo.analisi?.esito == .bisogniComplessi)
        #expect((fascicolo.diario ?? []).map(\NotaDiario.testo) == ["nota azzurra"])
        #expect(fascicolo.equipe.componenti.count == 1)
        // Who takes part has the keys of this case, through no group.
        #expect(try archive.store.fascicolo(id, by: archive.specialista).diario?.count == 1)
        #expect(try archive.store.fascicolo(id, by: archive.consulente).analisi?.esito == .bisogniComplessi)
        #expect(try archive.count("SELECT count(*) FROM eventi WHERE substr(dettaglio, 1, 1) <> x'01'") == 0)
        #expect(try archive.store.verify() == [])
        #expect(try archive.store.keyState().inChiaro == 0)
    }

    @Test func `nell'archivio cifrato il progetto si firma, si comunica e si monitora`() throws {
        let archive = try Archive(isEncrypted: true)
        let id = try archive.analizzata(.soloSociale)
        let project = try archive.progetto(id, signedOn: day(2018, 8, 6))
        try archive.act(id) { .saveProgetto($0, version: $1, project) }
        try archive.act(id) { .signProgetto($0, version: $1, project) }
        try archive.act(id, by: archive.amministrativo) {
            .recordComunicazione($0, version: $1, ComunicazioneInps(data: day(2018, 8, 7), ricevuta: "12"))
        }
        try archive.act(id) {
            .recordMonitoraggio($0, version: $1, Monitoraggio(data: day(2018, 9, 10), tipo: .visita, testo: "azzurra"))
        }
        let read = try archive.desk().fascicolo(id, by: archive.assistente)
        #expect(read.progetti.map(\.isFirmato) == [true] && read.monitoraggi.map(\.testo) == ["azzurra"])
        #expect(read.presa?.stato == .inMonitoraggio)
        #expect(try archive.store.verify() == [])
    }

    @Test func `nell'archivio cifrato la storia nasconde ciò di cui non si ha la chiave, e mostra il resto`() throws {
        let archive = try Archive(isEncrypted: true)
        let id = try archive.inAnalisi()
        try archive.act(id) { .saveAnalisi($0, version: $1, AnalisiPreliminare(risposte: ["0.luogo": "azzurra"])) }
        func storia(_ chi: Operatore) throws -> PaginaStoria {
            try archive.desk().storia(of: .fascicolo(id), limit: 50, isOpening: true, by: chi) { $0 }
        }
        let urp = try storia(archive.urp)
        #expect(urp.nascoste >= 1 && !"\(urp.modifiche)".contains("azzurra"))
        #expect("\(try storia(archive.assistente).modifiche)".contains("azzurra"))
    }

    @Test func `nel file e nel suo giornale non resta una parola di ciò che era in chiaro`() throws {
        let archive = try Archive(isEncrypted: false)
        let id = try archive.inAnalisi()
        var sheet = AnalisiPreliminare()
        sheet.risposte["5.motivo"] = "PAROLASEGRETA della scheda"
        try archive.act(id) { .saveAnalisi($0, version: $1, sheet) }
        try archive.store.saveDraft(
            Bozza(
                chiave: "prova", titolo: "PAROLASEGRETA della bozza", valori: [:], salvata: archive.clock.now),
            by: archive.assistente)
        #expect(try archive.bytes().contains("PAROLASEGRETA"))

        let store = try archive.encrypted()
        let sealing = try store.beginSealing(by: archive.supervisore)
        while !sealing.isOver { try sealing.step() }
        try store.compact()
        #expect(sealing.done == sealing.total && sealing.total > 10)
        #expect(!(try archive.bytes().contains("PAROLASEGRETA")))
        #expect(try store.keyState().inChiaro == 0)
        #expect(try store.fascicolo(id, by: archive.assistente).analisi?["5.motivo"] == "PAROLASEGRETA della scheda")
        // The chain holds over what was sealed after it was bound, and nothing that was frozen has thawed.
        #expect(try store.verify() == [])
        #expect(throws: DatabaseError.self) {
            try store.queue.write { try $0.execute(sql: "UPDATE eventi SET dettaglio = zeroblob(30)") }
        }
    }

    @Test func `con la sua chiave e i suoi strumenti chi sta allo sportello non arriva alla valutazione`() throws {
        let archive = try Archive(isEncrypted: true)
        _ = try archive.analizzata(.bisogniComplessi)
        let rows = try archive.store.queue.inDatabase { db in
            try (
                group: Row.fetchAll(
                    db,
                    sql: """
                        SELECT g.classe, g.pubblica, m.busta, m.chiave_operatore_id AS chi FROM chiavi_gruppi g
                        JOIN chiavi_gruppi_membri m ON m.gruppo_id = g.id
                        """),
                data: Row.fetchAll(
                    db,
                    sql: """
                        SELECT classe, ambito, riferimento, busta FROM chiavi_dati WHERE classe IN
                            ('valutazione', 'voci_riservate', 'diario', 'diario_riservato', 'progetto', 'tutela')
                        UNION ALL SELECT d.classe, d.ambito, d.riferimento, s.busta FROM chiavi_dati_singole s
                            JOIN chiavi_dati d ON d.id = s.chiave_id
                        """)
            )
        }
        let own = try archive.privateKey(of: archive.urp)
        // Every envelope of the file is tried with every private key that can be had from one's own.
        var reached = [own]
        var classes: Set<String> = []
        for row in rows.group {
            let scopo = Vault.scopo(row["classe"], row["pubblica"] as Data)
            guard let raw = BustaChiave.apri(row["busta"], con: own, scopo: scopo) else { continue }
            reached.append(try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: raw))
            classes.insert(row["classe"])
        }
        #expect(classes == ["sportello", "agenda", "fascicolo", "documenti"])
        #expect(rows.data.count > 1)
        for row in rows.data {
            let owner = try #require(Proprietario(ambito: row["ambito"], riferimento: row["riferimento"]))
            for key in reached {
                #expect(BustaChiave.apri(row["busta"], con: key, scopo: Vault.scopo(row["classe"], owner)) == nil)
            }
        }
        // The same walk with the key of who reads assessments does arrive: the test can fail.
        let reader = try archive.privateKey(of: archive.assistente)
        let opened = rows.group.contains {
            $0["classe"] == "valutazione"
                && BustaChiave.apri($0["busta"], con: reader, scopo: Vault.scopo("valutazione", $0["pubblica"] as Data))
                    != nil
        }
        #expect(opened)
    }

    @Test func `con la sua chiave e i suoi strumenti il consulente del CPI non arriva alle voci riservate`() throws {
        let archive = try Archive(isEncrypted: true)
        let id = try archive.inAnalisi()
        var sheet = AnalisiPreliminare(risposte: [
            "2.specialistici": "serd", "3a.psicologici@1": "s", "5.servizio": "SERD di prova", "0.luogo": "Pistoia",
        ])
        try archive.act(id) { .saveAnalisi($0, version: $1, sheet) }

        let (rows, groups) = try archive.store.queue.inDatabase { db in
            try (
                Row.fetchAll(
                    db, sql: "SELECT d.*, d.id AS numero FROM chiavi_dati d WHERE classe = 'voci_riservate'"),
                Row.fetchAll(
                    db,
                    sql: """
                        SELECT g.id, g.classe, g.pubblica, m.busta FROM chiavi_gruppi g
                        JOIN chiavi_gruppi_membri m ON m.gruppo_id = g.id
                        """)
            )
        }
        #expect(!rows.isEmpty)
        func reaches(_ chi: Operatore) throws -> Bool {
            let own = try archive.privateKey(of: chi)
            let keys =
                try [own]
                + groups.compactMap { row in
                    let scopo = Vault.scopo(row["classe"], row["pubblica"] as Data)
                    return try BustaChiave.apri(row["busta"], con: own, scopo: scopo).map {
                        try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: $0)
                    }
                }
            return rows.contains { row in
                guard let owner = Proprietario(ambito: row["ambito"], riferimento: row["riferimento"]) else {
                    return false
                }
                return keys.contains {
                    BustaChiave.apri(row["busta"], con: $0, scopo: Vault.scopo("voci_riservate", owner)) != nil
                }
            }
        }
        #expect(try !reaches(archive.consulente) && !reaches(archive.supervisore) && !reaches(archive.urp))
        // The same walk with the key of who reads them does arrive: the test can fail.
        #expect(try reaches(archive.assistente))

        // What the program opens with the key of the other class holds nothing of them, in the sheet or in its history.
        let consulente = try archive.desk()
        let seen = try #require(try consulente.fascicolo(id, by: archive.consulente).analisi)
        #expect(seen.risposte == ["0.luogo": "Pistoia"])
        var edited = seen
        edited.risposte["0.luogo"] = "Agliana"
        let presa = try #require(try consulente.reloadFascicolo(id, by: archive.consulente).presa)
        try consulente.record(.saveAnalisi(presa.id, version: presa.version, edited), by: archive.consulente)
        sheet.risposte["0.luogo"] = "Agliana"
        #expect(try archive.desk().fascicolo(id, by: archive.assistente).analisi == sheet)
        #expect(try archive.count("SELECT count(*) FROM modifiche WHERE dopo_riservate IS NOT NULL") >= 1)
        #expect(try archive.store.verify() == [])
    }

    @Test func `la valutazione chiusa con la sua chiave non contiene le voci riservate`() throws {
        let archive = try Archive(isEncrypted: false)
        let id = try archive.inAnalisi()
        let sheet = AnalisiPreliminare(risposte: ["5.servizio": "SERDSEGRETO", "0.luogo": "Pistoia"])
        try archive.act(id) { .saveAnalisi($0, version: $1, sheet) }
        for (table, column) in [("analisi_preliminari", "documento"), ("modifiche", "dopo")] {
            let inside = "instr(\(column), CAST('SERDSEGRETO' AS BLOB)) > 0"
            #expect(try archive.count("SELECT count(*) FROM \(table) WHERE \(inside)") == 0)
        }
        #expect(
            try archive.count(
                "SELECT count(*) FROM analisi_preliminari WHERE instr(riservate, CAST('SERDSEGRETO' AS BLOB)) > 0")
                == 1)
        try archive.store.record(
            .undo(
                Identifier(Int64(try archive.count("SELECT max(id) FROM modifiche"))), .analisi), by: archive.assistente
        )
        #expect(try archive.store.fascicolo(id, by: archive.assistente).analisi == AnalisiPreliminare())
    }

    @Test func `due documenti scambiati non si aprono`() throws {
        let archive = try Archive(isEncrypted: true)
        let (first, second) = (
            try archive.analizzata(.bisogniComplessi), try archive.analizzata(.bisogniComplessi, cognome: "Altri")
        )
        try archive.store.queue.write {
            try $0.execute(
                sql: """
                    DROP TRIGGER IF EXISTS analisi_chiuse_non_cambiano;
                    UPDATE analisi_preliminari SET documento = (SELECT documento FROM analisi_preliminari ORDER BY presa_id
                        DESC LIMIT 1) WHERE presa_id = (SELECT min(presa_id) FROM analisi_preliminari)
                    """)
        }
        let found = #expect(throws: StoreProblem.self) {
            try archive.store.fascicolo(first, by: archive.assistente)
        }
        #expect(found?.code == .alterato)
        _ = try archive.store.fascicolo(second, by: archive.assistente)
    }

    @Test func `un byte cambiato, o la chiave di un altro fascicolo, si vedono`() throws {
        for change in [
            "UPDATE equipe SET documento = CAST(substr(documento, 1, 25) || x'00' || substr(documento, 27) AS BLOB)",
            "UPDATE equipe SET documento = CAST(substr(documento, 1, 3) || x'01' || substr(documento, 5) AS BLOB)",
            "UPDATE chiavi_dati SET riferimento = riferimento + 1 WHERE classe = 'valutazione' AND ambito <> 'archivio'",
            """
            UPDATE chiavi_dati SET busta = (SELECT busta FROM chiavi_dati WHERE classe = 'diario') WHERE classe =
                'valutazione'
            """,
        ] {
            let archive = try Archive(isEncrypted: true)
            let id = try archive.inAnalisi()
            try archive.join(archive.specialista, id)
            try archive.act(id) {
                presa, _ in .addNota(presa, NotaDiario(data: day(2018, 8, 1), tipo: .colloquio, testo: "nota"))
            }
            let desk = try archive.desk()
            try desk.queue.write { try $0.execute(sql: change) }
            let found = #expect(throws: StoreProblem.self, "\(change)") {
                try desk.fascicolo(id, by: archive.assistente)
            }
            #expect(found?.code == .alterato)
        }
    }

    @Test func `senza la chiave si dice quale classe e a chi chiedere`() throws {
        let archive = try Archive(isEncrypted: true)
        let id = try archive.analizzata(.bisogniComplessi)
        try archive.store.queue.write {
            try $0.execute(
                sql: """
                    DELETE FROM chiavi_gruppi_membri WHERE chiave_operatore_id = (
                        SELECT id FROM chiavi_operatori WHERE operatore_id = \(archive.collega.id.rawValue))
                    """)
        }
        let desk = try archive.desk()
        let refusal = #expect(throws: Refusal.self) { try desk.fascicolo(id, by: archive.collega) }
        #expect(refusal?.code == "chiave_mancante")
        #expect(refusal?.sentence.contains("percorso chiavi concedi b.campione") == true)
        #expect(refusal?.sentence.contains("S. Prova") == true)
        // Who lacks it may still write what the role writes, and who has it reads that.
        try desk.record(
            .addPersona(DatiPersona(cognome: "Scritti", nome: "Senza", nascita: day(1980, 1, 1))), by: archive.collega)
        _ = try archive.store.grantKeys(to: archive.collega.id, by: archive.supervisore)
        #expect(try archive.desk().fascicolo(id, by: archive.collega).analisi?.esito == .bisogniComplessi)
    }

    @Test func `la ricifratura interrotta a metà si riprende, e intanto si legge tutto`() throws {
        let archive = try Archive(isEncrypted: false)
        var cases: [Identifier<Domanda>] = []
        for index in 0..<12 {
            cases.append(
                try archive.analizzata(
                    .bisogniComplessi,
                    cognome:
                        "Nucleo \(["Uno", "Due", "Tre"][index % 3]) \(["Alfa", "Beta", "Gamma", "Delta"][index / 3])"))
        }
        do {
            let store = try archive.encrypted()
            let sealing = try store.beginSealing(by: archive.supervisore)
            for _ in 0..<4 { try sealing.step() }
            #expect(!sealing.isOver)
            let state = try store.keyState()
            #expect(state.inChiaro > 0 && state.sigillati > 0)
            for id in cases {
                #expect(try store.fascicolo(id, by: archive.assistente).analisi?.esito == .bisogniComplessi)
            }
            #expect(try store.verify() == [])
        }
        let again = try archive.desk(chiavi: archive.folder)
        let sealing = try again.beginSealing(by: archive.supervisore)
        while !sealing.isOver { try sealing.step() }
        #expect(try again.keyState().inChiaro == 0)
        for id in cases { #expect(try again.fascicolo(id, by: archive.assistente).analisi?.esito == .bisogniComplessi) }
        #expect(try again.verify() == [])
    }

    @Test func `uno scritto ripreso indietro non lascia documenti senza la loro chiave`() throws {
        let archive = try Archive(isEncrypted: true)
        let id = try archive.inAnalisi()
        let sheet = try archive.sheet(id, .bisogniComplessi, on: day(2018, 7, 27))
        // The whole transaction is taken back after the documents were sealed with keys made in it.
        #expect(throws: (any Error).self) {
            try archive.act(id) { presa, version in
                try archive.store.record(
                    [.saveAnalisi(presa, version: version, sheet), .saveAnalisi(presa, version: version, sheet)],
                    by: archive.assistente)
                return .saveAnalisi(presa, version: version, sheet)
            }
        }
        try archive.act(id) { .saveAnalisi($0, version: $1, sheet) }
        #expect(try archive.desk().fascicolo(id, by: archive.assistente).analisi?.esito == .bisogniComplessi)
        #expect(
            try archive.count(
                """
                SELECT count(*) FROM analisi_preliminari WHERE percorso_chiave(documento) NOT IN (
                    SELECT id FROM chiavi_dati)
                """) == 0)
    }
}

extension Archive {
    /// The folder of the key files of an archive that becomes encrypted in a test.
    var folder: String { directory.appending(path: "chiavi").path }

    /// Another desk, which has encrypted the archive, with everybody's keys; its documents are still in clear.
    func encrypted() throws -> CaseStore {
        let store = try desk(chiavi: folder)
        _ = try store.activateKeys(by: supervisore)
        for operatore in try store.operatori() + [supervisore] {
            try store.recordPresence("ingresso", by: operatore)
        }
        return store
    }

    /// Everything of the file and of its journal, as text.
    func bytes() throws -> String {
        try ["", "-wal"].map { suffix in
            let url = URL(fileURLWithPath: path + suffix)
            return FileManager.default.fileExists(atPath: url.path)
                ? String(decoding: try Data(contentsOf: url), as: UTF8.self) : ""
        }.joined()
    }

    /// What an operator has in their key file, read as their own tools would.
    func privateKey(of operatore: Operatore) throws -> Curve25519.KeyAgreement.PrivateKey {
        let name = try FileManager.default.contentsOfDirectory(atPath: folder)
            .first { $0.hasSuffix("-\(operatore.id.rawValue).chiave") }
        let text = try String(contentsOfFile: "\(folder)/\(name ?? "")", encoding: .utf8)
        let digits = Array(text.split(separator: "\n")[1])
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(digits[$0...$0 + 1]), radix: 16)
        }
        return try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: Data(bytes))
    }
}
