// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB
import Testing

@testable import Store

@Suite struct AccessiTests {
    private func dati(
        _ archive: Archive, _ day: Int = 20, _ hour: Int = 9, persona: Identifier<Persona>? = nil,
        _ motivi: [MotivoAccesso] = [.informazioni], punto: Int64 = 1
    ) throws -> DatiAccesso {
        DatiAccesso(
            data: giorno(day), ora: try #require(TimeOfDay(hour: hour, minute: 0)), punto: Identifier(punto),
            persona: persona, motivi: motivi, esito: .informato)
    }

    private func giorno(_ number: Int) -> CalendarDate { day(2018, 9, number) }

    @Test func `everything said of a contact is read back, and what is sensitive is sealed`() throws {
        let archive = try Archive()
        var contact = try dati(archive, 18)
        contact.modalita = .telefono
        contact.interlocutore = .familiare
        contact.chiamante = "INVENTATI Luca, marito"
        contact.delega = Delega(isPresentata: true, documento: "delega del 01/09/2018")
        contact.identita = VerificaIdentita(chiesto: "data di nascita", isSuperata: false)
        contact.consegnatoIl = giorno(19)
        contact.motivi = [.utenze, .mensa]
        contact.esito = .appuntamento
        contact.appuntamento = AppuntamentoAccesso(
            data: giorno(27), ora: TimeOfDay(hour: 9, minute: 30), luogo: "stanza 2", con: "A. Esempio")
        let id = try #require(try archive.store.record(.recordAccesso(contact), by: archive.urp).accesso)
        let read = try archive.store.accesso(id, by: archive.urp)
        #expect(read.accesso.dati == contact)
        #expect(read.operatore == archive.urp.nomeBreve)
        #expect(try archive.count("SELECT count(*) FROM accessi WHERE instr(CAST(documento AS TEXT), 'x') < 0") == 0)
        #expect(try archive.store.verify() == [])
        #expect(try archive.text("SELECT azione FROM registro ORDER BY id DESC LIMIT 1") == "lettura_accesso")
    }

    @Test func `a correction takes the place of a contact, which stays as it was`() throws {
        let archive = try Archive()
        let wrong = try dati(archive)
        let id = try #require(try archive.store.record(.recordAccesso(wrong), by: archive.urp).accesso)
        var right = wrong
        right.motivi = [.affitto]
        let act = Act.correctAccesso(id, motivo: "motivo sbagliato", right)
        let corrected = try #require(try archive.store.record(act, by: archive.amministrativo).accesso)

        let scheda = try archive.store.accesso(corrected, by: archive.urp)
        #expect(scheda.accesso.rettifica == RettificaAccesso(di: id, motivo: "motivo sbagliato"))
        #expect(scheda.precedenti.map(\.accesso.dati) == [wrong])
        #expect(try archive.store.accesso(id, by: archive.urp).isSuperato)
        let page = try archive.store.registroAccessi(FiltroRegistro(), limit: 10, by: archive.urp)
        #expect(page.voci.map(\.accesso) == [corrected])
        #expect(page.voci.first?.isRettifica == true)
        let count = try archive.store.conteggioAccessi(dal: giorno(20), al: giorno(20))
        #expect(count.totale == 1)
        #expect(count.motivi == [.affitto: 1])
        #expect(throws: Refusal.self) { try archive.store.record(act, by: archive.urp) }
        #expect(throws: Refusal.self) {
            try archive.store.record(.correctAccesso(corrected, motivo: " ", right), by: archive.urp)
        }
    }

    @Test(arguments: ["UPDATE accessi SET esito = 'nessuno'", "DELETE FROM accessi"])
    func `a contact is neither changed nor deleted in the file`(sql: String) throws {
        let archive = try Archive()
        try archive.store.record(.recordAccesso(dati(archive)), by: archive.urp)
        #expect(throws: (any Error).self) { try archive.tamper(sql) }
    }

    @Test func `the register is paged from the newest, forwards and backwards, whatever narrows it`() throws {
        let archive = try Archive()
        let maria = try #require(
            try archive.store.record(
                .addPersona(DatiPersona(cognome: "Inventati", nome: "Maria")), by: archive.urp
            ).persona)
        for index in 0..<9 {
            let motivi: [MotivoAccesso] = index.isMultiple(of: 2) ? [.affitto] : [.affitto, .mensa]
            let contact = try dati(
                archive, 10 + index / 3, 9 + index % 2, persona: index < 6 ? maria : nil, motivi)
            try archive.store.record(
                .recordAccesso(contact), by: index.isMultiple(of: 3) ? archive.amministrativo : archive.urp)
        }
        let filters = [
            (FiltroRegistro(), 9), (FiltroRegistro(punto: Identifier(1)), 9), (FiltroRegistro(motivo: .mensa), 4),
            (FiltroRegistro(motivo: .affitto), 9), (FiltroRegistro(operatore: archive.amministrativo.id), 3),
            (FiltroRegistro(persona: "maria inv"), 6), (FiltroRegistro(persona: "nessuno così"), 0),
            (FiltroRegistro(motivo: .mensa, operatore: archive.urp.id), 2 + 0),
        ]
        for (filter, expected) in filters {
            func page(_ after: CursoreRegistro?, _ before: CursoreRegistro? = nil) throws -> PaginaRegistro {
                try archive.store.registroAccessi(filter, after: after, before: before, limit: 2, by: archive.urp)
            }
            var all: [VoceRegistro] = []
            var last = try page(nil)
            all += last.voci
            while last.hasMore, let cursor = last.voci.last?.cursore {
                last = try page(cursor)
                all += last.voci
            }
            let whole = try archive.store.registroAccessi(filter, limit: 100, by: archive.urp).voci
            #expect(all == whole, "\(filter)")
            #expect(all.count == expected || filter.operatore == archive.urp.id, "\(filter)")
            let keys = all.map { [$0.cursore.data, $0.cursore.ora, Int($0.cursore.accesso)] }
            #expect(zip(keys, keys.dropFirst()).allSatisfy { $1.lexicographicallyPrecedes($0) }, "\(filter)")
            if all.count > 2 {
                #expect(try page(nil, all[2].cursore).voci == Array(all[0...1]), "\(filter)")
                let end = CursoreRegistro(data: .min, ora: .min, accesso: .min)
                #expect(try page(nil, end).voci == Array(all.suffix(2)), "\(filter)")
            }
        }
    }

    @Test func `every page walks an index and sorts nothing`() throws {
        let archive = try Archive()
        let filters = [
            FiltroRegistro(), FiltroRegistro(punto: Identifier(1)), FiltroRegistro(motivo: .mensa),
            FiltroRegistro(operatore: archive.urp.id),
        ]
        for filtro in filters {
            let filter = RegistroFilter(filtro: filtro, persone: nil)
            let keys = filter.order
            let sql = """
                EXPLAIN QUERY PLAN SELECT a.id FROM \(filter.source) WHERE \(filter.condition)
                AND (\(keys.joined(separator: ", "))) < (1, 1, 1)
                ORDER BY \(keys.map { "\($0) DESC" }.joined(separator: ", ")) LIMIT 100
                """
            let plan = try archive.store.read { try $0.db.rows(sql, filter.values).map { $0["detail"] as String } }
            #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
            #expect(plan.allSatisfy { !$0.hasPrefix("SCAN") || $0.contains("INDEX") }, "\(plan)")
        }
    }

    @Test func `opening the register leaves one row in the audit trail, turning its pages none`() throws {
        let archive = try Archive()
        func rows() throws -> Int {
            try archive.count("SELECT count(*) FROM registro WHERE azione = 'lettura_registro_accessi'")
        }
        _ = try archive.store.registroAccessi(FiltroRegistro(), limit: 5, isOpening: true, by: archive.urp)
        _ = try archive.store.registroAccessi(FiltroRegistro(), limit: 5, by: archive.urp)
        #expect(try rows() == 1)
        #expect(throws: Refusal.self) {
            try archive.store.registroAccessi(FiltroRegistro(), limit: 5, isOpening: true, by: archive.terzoSettore)
        }
        #expect(
            try archive.count(
                "SELECT count(*) FROM registro WHERE azione = 'lettura_registro_accessi' AND esito = 'rifiutato'") == 1)
    }

    @Test func `a signal becomes a contact in one transaction, once`() throws {
        let archive = try Archive()
        let maria = try #require(
            try archive.store.record(
                .addPersona(DatiPersona(cognome: "Inventati", nome: "Maria")), by: archive.urp
            ).persona)
        let signal = DatiSegnalazione(
            ricevutaIl: giorno(18), ente: "Caritas Esempio", segnalante: "C. Prova", riguarda: "Maria di via Prova",
            contenuto: "Vive sola con due bambini.")
        try archive.store.record(.addSegnalazione(signal), by: archive.urp)
        let open = try archive.store.segnalazioni(.daPrendere, limit: 10, by: archive.urp).segnalazioni
        #expect(open.map(\.ente) == ["Caritas Esempio"])
        #expect(open.first?.dati == nil)
        let id = try #require(open.first?.id)
        #expect(try archive.store.segnalazione(id, by: archive.assistente).dati == signal)
        #expect(throws: Refusal.self) { try archive.store.segnalazione(id, by: archive.revisore) }

        var contact = try dati(archive, persona: maria, [.bisognoSociale])
        contact.interlocutore = .terzoSettore
        contact.chiamante = "C. Prova, Caritas Esempio"
        contact.segnalazione = id
        let accesso = try archive.store.record(.recordAccesso(contact), by: archive.assistente).accesso
        let taken = try archive.store.segnalazione(id, by: archive.assistente)
        #expect(taken.stato == .accolta)
        #expect(taken.accesso == accesso)
        #expect(taken.persona == maria)
        let before = try archive.snapshot()
        #expect(throws: Refusal.self) { try archive.store.record(.recordAccesso(contact), by: archive.urp) }
        #expect(try archive.snapshot() == before)
        #expect(try archive.store.segnalazioniDaPrendere() == 0)
        #expect(try archive.store.verify() == [])
    }

    @Test func `the windows of the signals, forwards and backwards, are the order of the whole list`() throws {
        let archive = try Archive()
        for number in 0..<23 {
            let signal = DatiSegnalazione(
                ricevutaIl: giorno(1 + number % 5), ente: "Caritas Esempio \(number)", segnalante: "C. Prova",
                riguarda: "una famiglia", contenuto: "prova")
            try archive.store.record(.addSegnalazione(signal), by: archive.urp)
            guard number % 2 == 1 else { continue }
            try archive.store.record(
                .closeSegnalazione(Identifier(Int64(number + 1)), motivo: "prova"), by: archive.urp)
        }
        for stato in [StatoSegnalazione.daPrendere, .chiusa] {
            let whole = try archive.store.segnalazioni(stato, limit: 100, by: archive.urp)
            let count = stato == .daPrendere ? 12 : 11
            #expect(whole.segnalazioni.count == count && whole.totale.valore == count && !whole.hasMore)
            let days = whole.segnalazioni.map(\.ricevutaIl)
            #expect(days == (stato == .daPrendere ? days.sorted() : days.sorted(by: >)))
            var forwards: [Segnalazione] = []
            var page = try archive.store.segnalazioni(stato, limit: 4, by: archive.urp)
            while true {
                forwards += page.segnalazioni
                guard page.hasMore, let last = page.segnalazioni.last else { break }
                page = try archive.store.segnalazioni(
                    stato, after: CursoreSegnalazioni(last), limit: 4, by: archive.urp)
            }
            #expect(forwards == whole.segnalazioni)
            var backwards: [Segnalazione] = []
            page = try archive.store.segnalazioni(stato, before: .end(stato), limit: 4, by: archive.urp)
            while true {
                backwards = page.segnalazioni + backwards
                guard page.hasMore, let first = page.segnalazioni.first else { break }
                page = try archive.store.segnalazioni(
                    stato, before: CursoreSegnalazioni(first), limit: 4, by: archive.urp)
            }
            #expect(backwards == whole.segnalazioni)
        }
        for isAscending in [true, false] {
            let sql = "EXPLAIN QUERY PLAN " + CaseStore.segnalazioniStatement(isAscending: isAscending, hasPlace: true)
            let plan = try archive.store.read { reader in
                try reader.db.rows(sql, [StatoSegnalazione.chiusa, 1, 1, 10]).map { $0["detail"] as String }
            }
            #expect(
                plan.count == 1 && plan[0].hasPrefix("SEARCH segnalazioni USING INDEX segnalazioni_stato"), "\(plan)")
        }
    }

    @Test func `a signal closed keeps its reason and is not reopened`() throws {
        let archive = try Archive()
        let signal = DatiSegnalazione(
            ricevutaIl: giorno(18), ente: "Caritas Esempio", segnalante: "C. Prova", riguarda: "un uomo",
            contenuto: "Dorme alla stazione.")
        try archive.store.record(.addSegnalazione(signal), by: archive.urp)
        let id = try #require(
            try archive.store.segnalazioni(.daPrendere, limit: 1, by: archive.urp).segnalazioni.first?.id)
        #expect(throws: Refusal.self) {
            try archive.store.record(.closeSegnalazione(id, motivo: " "), by: archive.urp)
        }
        try archive.store.record(.closeSegnalazione(id, motivo: "già seguito"), by: archive.urp)
        #expect(try archive.store.segnalazione(id, by: archive.urp).motivo == "già seguito")
        #expect(throws: Refusal.self) {
            try archive.store.record(.closeSegnalazione(id, motivo: "altro"), by: archive.urp)
        }
        #expect(throws: (any Error).self) {
            try archive.tamper("UPDATE segnalazioni SET stato = 'da_prendere', decisa_il = NULL, decisa_da = NULL")
        }
    }
}
