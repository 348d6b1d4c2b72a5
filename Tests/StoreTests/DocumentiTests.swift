// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@testable import Store

@Suite struct DocumentiTests {
    private let scan = FileAllegato(nome: "ci.pdf", contenuto: Array("%PDF-1.4 carta d'identità inventata".utf8))

    private func registered(
        _ archive: Archive, _ nucleo: Identifier<Nucleo>, _ dati: DatiDocumento = DatiDocumento(tipo: .identita),
        copia: FileAllegato? = nil, by operatore: Operatore? = nil
    ) throws {
        try archive.store.record(
            .addDocumento(dati, nucleo: nucleo, copia: copia), by: operatore ?? archive.urp)
    }

    @Test func `a copy comes back byte for byte, under its hash, and its reading is in the audit trail`() throws {
        let archive = try Archive()
        let nucleo = try archive.nucleo().0
        let dati = DatiDocumento(
            tipo: .identita, data: day(2015, 3, 1), protocollo: "12/2018", scade: day(2025, 3, 1),
            descrizione: "CI AA0000000", cartella: "cartella 12")
        try registered(archive, nucleo, dati, copia: scan)
        let found = try #require(try archive.store.documenti(of: nucleo, by: archive.urp).first)
        #expect(found.dati == dati)
        #expect(found.copia?.nome == "ci.pdf")
        #expect(found.copia?.byte == scan.contenuto.count)
        #expect(found.copia?.impronta.count == 64)
        #expect(try archive.store.copia(of: found.id, by: archive.urp) == scan)
        #expect(
            try archive.text("SELECT azione || ' ' || dettaglio FROM registro ORDER BY id DESC LIMIT 1")
                == "lettura_copia documento=1")
        #expect(try archive.store.verify() == [])
    }

    @Test func `the hash is the SHA-256 of the file`() throws {
        let archive = try Archive()
        let nucleo = try archive.nucleo().0
        try registered(archive, nucleo, copia: FileAllegato(nome: "abc", contenuto: Array("abc".utf8)))
        #expect(
            try archive.text("SELECT impronta FROM copie")
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test func `the same content is kept once`() throws {
        let archive = try Archive()
        let (first, second) = (try archive.nucleo().0, try archive.nucleo(cognome: "Fittizi").0)
        try registered(archive, first, copia: scan)
        try registered(
            archive, second, copia: FileAllegato(nome: "altro nome.pdf", contenuto: scan.contenuto))
        #expect(try archive.count("SELECT count(*) FROM copie") == 1)
        #expect(try archive.store.documenti(of: second, by: archive.urp).first?.copia?.nome == "altro nome.pdf")
    }

    @Test(arguments: [
        "UPDATE copie SET contenuto = zeroblob(length(contenuto))",
        "UPDATE copie SET contenuto = CAST(substr(contenuto, 1, length(contenuto) - 1) || x'21' AS BLOB)",
        "UPDATE copie SET impronta = 'aa' || substr(impronta, 3)",
    ])
    func `a copy that is not what was registered is found, and is not handed out`(sql: String) throws {
        let archive = try Archive()
        let nucleo = try archive.nucleo().0
        try registered(archive, nucleo, copia: scan)
        let id = try #require(try archive.store.documenti(of: nucleo, by: archive.urp).first?.id)
        try archive.tamper("PRAGMA foreign_keys = OFF; DROP TRIGGER copie_non_cambiano; \(sql)")
        let found = try archive.store.verify()
        #expect(found.contains { $0.contains("il contenuto non è quello registrato") || $0.contains("righe mancanti") })
        #expect(throws: (any Error).self) { try archive.store.copia(of: id, by: archive.urp) }
    }

    @Test func `a file empty or too large is refused, and nothing is written`() throws {
        let archive = try Archive()
        let nucleo = try archive.nucleo().0
        let before = try archive.snapshot()
        for count in [0, CopiaDigitale.massimo + 1] {
            let file = FileAllegato(nome: "grande.pdf", contenuto: Array(repeating: 7, count: count))
            #expect(throws: Refusal.self) { try registered(archive, nucleo, copia: file) }
        }
        #expect(throws: Refusal.self) { try registered(archive, nucleo) }
        #expect(try archive.snapshot() == before)
    }

    @Test(arguments: [false, true])
    func `i provvedimenti del giudice li registra e li vede chi può`(isEncrypted: Bool) throws {
        let archive = try Archive(isEncrypted: isEncrypted)
        let nucleo = try archive.nucleo().0
        let decreto = DatiDocumento(tipo: .decreto, cartella: "riservata")
        #expect(throws: Refusal.self) { try registered(archive, nucleo, decreto) }
        try registered(archive, nucleo, decreto, copia: scan, by: archive.assistente)
        #expect(try archive.store.documenti(of: nucleo, by: archive.urp).isEmpty)
        let found = try #require(try archive.store.documenti(of: nucleo, by: archive.supervisore).first)
        #expect(throws: Refusal.self) { try archive.store.copia(of: found.id, by: archive.urp) }
        #expect(throws: Refusal.self) {
            try archive.store.record(.withdrawDocumento(found.id, motivo: "errore"), by: archive.urp)
        }
        #expect(throws: Refusal.self) { try archive.store.documenti(of: nucleo, by: archive.consulente) }
    }

    @Test func `un documento ritirato resta nel registro con il motivo`() throws {
        let archive = try Archive()
        let nucleo = try archive.nucleo().0
        try registered(archive, nucleo, DatiDocumento(tipo: .dsu, cartella: "12"))
        let id = try #require(try archive.store.documenti(of: nucleo, by: archive.urp).first?.id)
        try archive.store.record(.withdrawDocumento(id, motivo: "sostituita"), by: archive.urp)
        #expect(try archive.store.documenti(of: nucleo, by: archive.urp).first?.ritiratoPer == "sostituita")
        #expect(throws: Refusal.self) {
            try archive.store.record(.withdrawDocumento(id, motivo: "di nuovo"), by: archive.urp)
        }
        #expect(throws: (any Error).self) { try archive.tamper("DELETE FROM documenti") }
        #expect(throws: (any Error).self) { try archive.tamper("UPDATE documenti SET protocollo = 'x'") }
    }

    @Test func `a document follows its person into another household`() throws {
        let archive = try Archive()
        let first = try archive.nucleo().0
        let maria = try #require(try archive.store.nucleo(first)?.componenti.first?.persona.id)
        try registered(archive, first, DatiDocumento(tipo: .identita, persona: maria, cartella: "12"))
        let second = try #require(
            try archive.store.record(
                .addNucleo([DatiComponente(persona: maria, parentela: .richiedente, dal: day(2018, 9, 1))]),
                by: archive.urp
            ).nucleo)
        #expect(try archive.store.documenti(of: second, by: archive.urp).count == 1)
    }
}
