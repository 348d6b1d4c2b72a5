// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB
import Testing

@testable import Store

@Suite struct QueueTests {
    @Test func `ogni passo porta nella sua lista, con il suo termine e la sua fonte`() throws {
        let archive = try Archive()
        let calendar = WorkingCalendar(patrono: MonthDay("07-25"))
        let id = try archive.presentata()
        let toSend = try only(archive, .daInviare)
        #expect(toSend.scade == Termine.compute(.invioInps, from: day(2018, 7, 2), calendar: calendar).scade)
        #expect(toSend.scade == day(2018, 7, 23))
        #expect(toSend.nucleo == "Inventati (2)")
        #expect(toSend.stato == "presentata")
        #expect(toSend.dal == day(2018, 7, 2))
        let accepted = try archive.accolta(day(2018, 7, 2), cognome: "Fittizi")
        let toAssign = try only(archive, .daAssegnare)
        #expect(toAssign.domanda == accepted)
        #expect(toAssign.dal == day(2018, 7, 16))
        #expect(toAssign.scade == Termine.compute(.analisiPreliminare, from: day(2018, 7, 2), calendar: calendar).scade)
        let closed = try archive.analizzata(.soloLavoro, cognome: "Prova")
        let toSign = try only(archive, .pattiAttesi)
        #expect(toSign.domanda == closed)
        #expect(toSign.dal == day(2018, 7, 27))
        #expect(toSign.scade == Termine.compute(.sottoscrizione, from: day(2018, 7, 27), calendar: calendar).scade)
        #expect(toSign.assistente == "A. Esempio")
        try archive.act(closed) {
            .recordPatto($0, version: $1, PattoDiServizio(firmatoIl: day(2018, 8, 1), riferimento: ""))
        }
        let toTell = try only(archive, .daComunicare)
        #expect(toTell.dal == day(2018, 8, 1))
        #expect(toTell.scade == day(2019, 1, 31))
        #expect(try archive.store.domanda(id)?.stato == .presentata)
        #expect(try archive.store.verify() == [])
    }

    @Test func `chi è assegnato e non ha una convocazione aperta è da convocare, e chi è mancato lo è di nuovo`() throws
    {
        let archive = try Archive()
        let id = try archive.accolta()
        #expect(try page(archive, .daConvocare).voci == [])
        try archive.move(
            id,
            .assegna(
                data: day(2018, 7, 18), assistente: archive.assistente.id, consulente: archive.consulente.id,
                isGiaInCarico: false))
        let called = try only(archive, .daConvocare)
        #expect(called.dal == day(2018, 7, 16), "the wait is from the outcome")
        #expect(called.scade == day(2018, 8, 7) && called.nota == "mai convocato")
        #expect(try only(archive, .senzaAnalisi).domanda == id)
        func convoca(_ giorno: CalendarDate) throws {
            try archive.move(
                id,
                .convoca(
                    Convocazione(
                        data: giorno, ora: time(9, 30), luogo: "sede", mezzo: .telefono,
                        avvisatoIl: giorno.adding(days: -7))))
        }
        try convoca(day(2018, 8, 8))
        #expect(try page(archive, .daConvocare).voci == [])
        #expect(try page(archive, .senzaAnalisi).voci.count == 1)
        #expect(try archive.store.verify() == [])
        try archive.move(id, .incontro(data: day(2018, 8, 8), esito: .assenteIngiustificato, motivo: ""))
        #expect(
            try only(archive, .daConvocare).nota
                == "convocato per il 08/08/2018: assente, non giustificato; si convoca di nuovo")
        #expect(
            try archive.store.scrivania(for: archive.assistente, today: day(2018, 9, 20)).righe[0].scaduti.valore == 1)
        #expect(try archive.store.verify() == [])
        try convoca(day(2018, 8, 22))
        try archive.move(id, .incontro(data: day(2018, 8, 22), esito: .presente, motivo: ""))
        #expect(try page(archive, .daConvocare).voci == [])
        #expect(try archive.store.verify() == [])
        try archive.tamper("DELETE FROM attese WHERE coda = 'senza-analisi'")
        #expect(try !archive.store.verify().isEmpty)
    }

    @Test func `la verifica si accorge di un nucleo da convocare che la lista non ha`() throws {
        let archive = try Archive()
        let id = try archive.accolta()
        try archive.move(
            id,
            .assegna(data: day(2018, 7, 18), assistente: archive.assistente.id, consulente: nil, isGiaInCarico: false))
        #expect(try archive.store.verify() == [])
        try archive.tamper("DELETE FROM attese WHERE coda = 'da-convocare'")
        #expect(try archive.store.verify().contains { $0.contains("la lista d'attesa non è quella dello stato") })
    }

    @Test func `le DSU si vedono tutte dal primo dicembre, i benefici quando mancano tre mesi`() throws {
        let archive = try Archive()
        let id = try archive.accolta()
        #expect(try page(archive, .dsu).voci == [])
        archive.clock.today = day(2018, 11, 30)
        #expect(try page(archive, .dsu).voci == [])
        archive.clock.today = day(2018, 12, 1)
        #expect(try page(archive, .dsu).voci.map(\.scade) == [day(2019, 1, 15)])
        #expect(try page(archive, .inScadenza).voci == [])
        archive.clock.today = day(2019, 11, 1)
        #expect(try page(archive, .inScadenza).voci.map(\.scade) == [day(2020, 1, 31)])
        #expect(try page(archive, .dsu).scadute == Conteggio(1))
        try archive.move(id, .rinuncia(data: day(2019, 11, 1)))
        #expect(try page(archive, .dsu).voci == [])
        #expect(try page(archive, .inScadenza).voci == [])
    }

    @Test func `le pagine, avanti e indietro, sono l'ordine di tutta la lista`() throws {
        let archive = try Archive()
        var generator = SeededGenerator(11)
        var expected: [(CalendarDate, Int, Identifier<Domanda>, String)] = []
        for _ in 0..<40 {
            let date = day(2018, 7, 2).adding(days: Int.random(in: 0..<12, using: &generator))
            let hour = Int.random(in: 8...12, using: &generator)
            let comune = ["G713", "A071"].randomElement(using: &generator) ?? "G713"
            let id = try archive.presentata(date, comune: comune, alle: time(hour, 0))
            expected.append((date, hour, id, comune))
        }
        expected.sort { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }
        for comune in [nil, "G713", "A071"] {
            let order = expected.filter { comune == nil || $0.3 == comune }.map(\.2)
            for limit in [1, 7, 100] {
                let filtro = FiltroCoda(comune: comune)
                #expect(try walk(archive, filtro, limit: limit, forwards: true) == order)
                #expect(try walk(archive, filtro, limit: limit, forwards: false) == order)
            }
        }
    }

    @Test func `una pagina in mezzo sa quante righe la precedono e se altre seguono`() throws {
        let archive = try Archive()
        for number in 0..<6 { _ = try archive.presentata(day(2018, 7, 2 + number)) }
        archive.clock.today = day(2018, 7, 24)
        let first = try page(archive, .daInviare, limit: 2)
        #expect(first.precedenti == 0 && first.hasMore && first.totale == Conteggio(6))
        #expect(first.scadute == Conteggio(1))
        let second = try page(archive, .daInviare, after: first.voci.last?.cursore, limit: 2)
        #expect(second.precedenti == 2 && second.hasMore)
        let last = try page(archive, .daInviare, after: second.voci.last?.cursore, limit: 2)
        #expect(last.precedenti == 4 && !last.hasMore)
        let back = try page(archive, .daInviare, before: last.voci.first?.cursore, limit: 2)
        #expect(back.voci == second.voci && back.precedenti == 2 && back.hasMore)
    }

    @Test func `i filtri per assistente, consulente ed esito`() throws {
        let archive = try Archive()
        let first = try archive.analizzata(.soloSociale)
        _ = try archive.analizzata(.bisogniComplessi, cognome: "Fittizi")
        try archive.move(
            first,
            .assegna(data: day(2018, 9, 1), assistente: archive.collega.id, consulente: nil, isGiaInCarico: true))
        func ids(_ filtro: FiltroCoda) throws -> [String] {
            try archive.store.coda(
                .senzaProgetto, filtro: filtro, limit: 9, today: archive.clock.today
            ).voci.map(\.nucleo)
        }
        #expect(try ids(FiltroCoda(assistente: archive.collega.id)) == ["Inventati (2)"])
        #expect(try ids(FiltroCoda(assistente: archive.consulente.id)) == ["Fittizi (2)"])
        #expect(try ids(FiltroCoda(esito: .bisogniComplessi)) == ["Fittizi (2)"])
        #expect(try ids(FiltroCoda(comune: "A071", esito: .bisogniComplessi)) == [])
        #expect(
            try ids(FiltroCoda(comune: "G713", assistente: archive.assistente.id, esito: .bisogniComplessi)).count == 1)
    }

    @Test func `la scrivania mostra le code del ruolo, e dell'assistente i suoi casi`() throws {
        let archive = try Archive()
        _ = try archive.inAnalisi()
        let today = archive.clock.today
        let own = try archive.store.scrivania(for: archive.assistente, today: today)
        #expect(
            own.righe.map(\.coda) == [
                .daConvocare, .senzaAnalisi, .senzaProgetto, .pattiAttesi, .daComunicare, .comunicazioniFatti,
                .monitoraggi,
            ])
        #expect(own.righe[0].quanti == Conteggio(0))
        #expect(own.righe[1].quanti == Conteggio(1))
        #expect(own.righe[1].scaduti == Conteggio(1))
        #expect(own.righe[1].prima?.codice == "REI-2018-00001")
        let other = try archive.store.scrivania(for: archive.collega, today: today)
        #expect(other.righe.map(\.quanti) == Array(repeating: Conteggio(0), count: 7))
        #expect(try archive.store.scrivania(for: archive.consulente, today: today).righe[0].quanti == Conteggio(1))
        #expect(
            try archive.store.scrivania(for: archive.urp, today: today).righe.map(\.coda) == [
                .daInviare, .dsuDifformi, .dsu, .scadenze,
            ])
        #expect(try archive.store.scrivania(for: archive.supervisore, today: today).righe.count == 14)
        let agenda = try archive.store.scrivania(for: archive.assistente, today: day(2018, 7, 22)).agenda
        #expect(agenda.map(\.nucleo) == ["nucleo Inventati (2)"])
        #expect(agenda.first?.ora == time(9, 30))
    }

    @Test func `every statement of a list walks an index in its order`() throws {
        let archive = try Archive()
        let today = archive.clock.today
        for coda in Coda.allCases {
            var filters = [QueueFilter(coda, today: today)]
            for _ in 0..<4 { filters.append(QueueFilter(coda, today: today)) }
            filters[1].comune = "G713"
            filters[2].assistente = archive.assistente.id
            filters[3].consulente = archive.consulente.id
            filters[4].esito = .soloLavoro
            for filter in filters {
                for order in ["ASC", "DESC"] {
                    let sql = """
                        EXPLAIN QUERY PLAN SELECT * FROM \(filter.source) WHERE \(filter.condition)
                            AND (a.scade, a.presentata, a.domanda_id) > (1, 2, 3)
                            ORDER BY a.scade \(order), a.presentata \(order), a.domanda_id \(order) LIMIT 20
                        """
                    let plan = try archive.store.read { reader in
                        try reader.db.rows(sql, filter.values).map { $0["detail"] as String }
                    }
                    #expect(plan.count == 1 && plan[0].hasPrefix("SEARCH a USING"), "\(plan)")
                }
            }
        }
    }

    private func only(_ archive: Archive, _ coda: Coda) throws -> VoceCoda {
        let voci = try page(archive, coda).voci
        #expect(voci.count == 1)
        return try #require(voci.first)
    }

    private func page(
        _ archive: Archive, _ coda: Coda, after: CursoreCoda? = nil, before: CursoreCoda? = nil, limit: Int = 20
    ) throws -> PaginaCoda {
        try archive.store.coda(
            coda, filtro: FiltroCoda(), after: after, before: before, limit: limit, today: archive.clock.today)
    }

    private func walk(
        _ archive: Archive, _ filtro: FiltroCoda, limit: Int, forwards: Bool
    ) throws -> [Identifier<Domanda>] {
        var found: [Identifier<Domanda>] = []
        var cursor: CursoreCoda? =
            forwards ? nil : CursoreCoda(scade: Deadline.none, presentata: .max, domanda: .max)
        while true {
            let page = try archive.store.coda(
                .daInviare, filtro: filtro, after: forwards ? cursor : nil, before: forwards ? nil : cursor,
                limit: limit, today: archive.clock.today)
            if page.voci.isEmpty { return found }
            let ids = page.voci.map(\.domanda)
            found = forwards ? found + ids : ids + found
            cursor = forwards ? page.voci.last?.cursore : page.voci.first?.cursore
        }
    }
}
