// SPDX-License-Identifier: EUPL-1.2

import Domain
import Reports
import Store
import Testing

@testable import Application

@Suite struct DemoArchiveTests {
    /// Source: docs/FONTI.md 4.1 (ii), the printed cells and their sums.
    @Test func `the default archive has the published cells, households, projects and patti`() throws {
        let demo = try DemoFixture(domande: DemoArchive.domande)
        #expect(
            try demo.rows() == [
                ["Pistoia", "410", "59", "18", "32", "609", "1128"], ["Marliana", "34", "0", "2", "0", "15", "51"],
                ["Serravalle Pistoiese", "28", "4", "1", "1", "45", "79"],
                ["Quarrata", "104", "18", "2", "1", "79", "204"], ["Montale", "22", "1", "0", "0", "32", "55"],
                ["Agliana", "34", "0", "1", "1", "86", "122"],
                ["San Marcello Piteglio", "27", "0", "2", "1", "25", "55"],
                ["Sambuca Pistoiese", "21", "1", "2", "1", "1", "26"],
                ["Abetone Cutigliano", "0", "0", "0", "0", "2", "2"],
                ["TOTALE", "680", "83", "28", "37", "894", "1722"],
            ])
        #expect(try demo.store.verify() == [])
        let files = try (1...1722).map { try demo.fascicolo($0) }
        checkAnalyses(files)
        checkHouseholds(files.filter { $0.presa?.analisiIl != nil })
        checkLife(files)
        for coda in Coda.allCases {
            let page = try demo.store.coda(
                coda, filtro: FiltroCoda(), limit: 1,
                today: coda == .dsu ? DemoArchive.day.adding(days: 1) : DemoArchive.day)
            #expect(!page.voci.isEmpty, "coda \(coda.rawValue)")
        }
        let mine = try demo.store.operatore(codice: "a.esempio")
        let desk = try demo.store.scrivania(for: try #require(mine), today: DemoArchive.day)
        try checkOffice(demo, files)
        #expect(desk.richieste.map { $0.quanti.valore > 0 && $0.inRitardo.valore > 0 } == true)
        #expect(desk.agenda.map(\.ora.italian) == ["09:30", "11:00", "15:00"])
    }

    /// What an office writes beside the cases has something to show on each of its screens.
    private func checkOffice(_ demo: DemoFixture, _ files: [Fascicolo]) throws {
        let calls = files.flatMap(\.convocazioni)
        #expect(Set(calls.compactMap(\.stanza)) == ["Sala A", "Sala B", "Stanza 2"])
        #expect(Set(calls.compactMap(\.recapito?.esito)).count >= 2)
        #expect(calls.allSatisfy { $0.recapito == nil || $0.mezzo.isCartaceo })
        let requests = files.flatMap { $0.richieste ?? [] }
        #expect(Set(requests.map(\.stato)) == Set(StatoRichiesta.allCases))
        #expect(requests.contains { $0.isInRitardo(on: DemoArchive.day) })
        #expect(requests.contains { $0.stato.isAperta && !$0.isInRitardo(on: DemoArchive.day) })
        let facts = files.flatMap { $0.inadempienze ?? [] }
        #expect(
            Set(facts.map(\.stato)).isSuperset(of: [
                .giustificata, .daRichiamare, .richiamata, .daComunicare, .comunicata, .decisa,
            ]))
        #expect(facts.allSatisfy { $0.decisione?.sanzione == nil })
        #expect(Set(files.flatMap(\.variazioni).map(\.stato)) == [.daFare, .fatta])
        for stato in StatoSegnalazione.allCases {
            let page = try demo.store.segnalazioni(stato, limit: 100, by: demo.supervisore)
            #expect(page.totale.valore > 0, "segnalazioni \(stato.rawValue)")
        }
        let sent = try demo.store.lotti(limit: 200)
        #expect(sent.count > 10)
        #expect(sent.map(\.quante).reduce(0, +) == files.count { $0.domanda.inviataIl != nil })
        let told = try demo.store.lottiComunicazioni(limit: 200)
        #expect(told.count > 3)
        #expect(try !demo.store.comunicazioniInAttesa(lotto: nil, limit: 50).isEmpty)
        let papers = try files.prefix(200).flatMap { try demo.store.documenti(of: $0.nucleo.id, by: demo.supervisore) }
        #expect(Set(papers.map(\.dati.tipo)) == [.identita, .dsu, .contratto])
        #expect(papers.contains { $0.copia != nil } && papers.contains { !$0.dati.cartella.isEmpty })
    }

    /// Source: docs/FONTI.md 4.1 (ix): 443 analysed, 261 projects, 65 patti; K2 and K4 within the told limits.
    private func checkAnalyses(_ files: [Fascicolo]) {
        let analysed = files.filter { $0.presa?.analisiIl != nil }
        #expect(analysed.count == 443)
        #expect(analysed.allSatisfy { [.accolta, .terminata].contains($0.domanda.stato) })
        #expect(files.count { $0.progetti.contains(where: \.isFirmato) } == 261)
        #expect(files.count { $0.patto != nil } == 65)
        let calendar = DemoCalendar().working
        let waits = analysed.compactMap { file -> Int? in
            guard let presa = file.presa, let closed = presa.analisiIl else { return nil }
            return calendar.workingDays(from: presa.apertaIl, to: closed)
        }
        #expect(waits.min() == 20 && waits.max() == 106)
        let evaluations = files.compactMap { file -> Int? in
            guard let closed = file.quadro?.chiusoIl, let analisi = file.presa?.analisiIl else { return nil }
            return calendar.workingDays(from: analisi, to: closed)
        }
        #expect(evaluations.min().map { $0 >= 25 } == true && evaluations.max().map { $0 <= 40 } == true)
        #expect(analysed.compactMap { $0.presa?.analisiIl?.iso }.min() == "2018-03-06")
    }

    /// Source: docs/FONTI.md 4.1 (iii), Tabella 1.
    private func checkHouseholds(_ analysed: [Fascicolo]) {
        let profiles = analysed.map { ProfiloNucleo(of: $0.nucleo, on: DemoArchive.day) }
        let sizes = Dictionary(grouping: profiles) { min(6, $0.componenti) }.mapValues(\.count)
        #expect(sizes == [1: 137, 2: 102, 3: 80, 4: 62, 5: 38, 6: 24])
        #expect(profiles.count(where: \.isMonogenitoriale) == 42)
        #expect(profiles.count { $0.zeroTre > 0 } == 38)
    }

    /// Every state of both axes that a screen shows is there, on working days only, and nobody is sanctioned.
    private func checkLife(_ files: [Fascicolo]) {
        let never: Set<DomandaState> = [.bozza, .rinunciata, .archiviata]
        #expect(Set(files.map(\.domanda.stato)) == Set(DomandaState.allCases).subtracting(never))
        #expect(Set(files.compactMap { $0.presa?.stato }) == Set(PresaInCaricoState.allCases))
        let calendar = DemoCalendar().working
        let days = Set(files.flatMap { $0.fatti.map(\.data) })
        #expect(days.allSatisfy { calendar.isWorkingDay($0) })
        #expect(days.min().map { $0.iso >= "2018-01-02" } == true && days.max() == DemoArchive.day)
        #expect(!files.contains { $0.monitoraggi.contains { $0.proposta == .sanzione } })
        let persons = files.flatMap(\.nucleo.componenti).map(\.persona.dati)
        #expect(persons.contains { $0.codiceFiscale == nil })
        #expect(persons.contains { $0.codiceFiscale?.isProvisional == true })
        #expect(persons.contains { $0.codiceFiscale?.isOmocodia == true })
        #expect(persons.contains { $0.luogoNascita.hasPrefix("Z") })
        #expect(
            files.map { $0.domanda.dati.protocollo?.numero ?? 0 }
                == files.map { $0.domanda.dati.protocollo?.numero ?? 0 }.sorted())
    }

    @Test func `the same seed gives the same archive, another seed another one`() throws {
        let first = try DemoFixture(domande: 110, seed: 5)
        let second = try DemoFixture(domande: 110, seed: 5)
        let other = try DemoFixture(domande: 110, seed: 6)
        let dump = try first.dump()
        #expect(dump.contains("INSERT INTO persone "))
        #expect(try second.dump() == dump)
        #expect(try other.dump() != dump)
        // The hashes of the register are not in the dump: that each chain holds says the same of them.
        for demo in [first, second, other] { #expect(try demo.store.verify() == []) }
        #expect(try written(first) == written(second))
        #expect(try written(first) != written(other))
        #expect(try first.rows() == other.rows())
    }

    private func written(_ demo: DemoFixture) throws -> [String] {
        let ambito = try #require(try demo.store.ambito())
        return try (1...50).map { number in
            FascicoloDocument(
                try demo.fascicolo(number), ambito: ambito, catalogo: try demo.store.catalogo(), today: DemoArchive.day
            ).json.text
        }
    }

    @Test(arguments: [1, 2, 9, 61]) func `a small archive holds too`(domande: Int) throws {
        let demo = try DemoFixture(domande: domande, seed: 3)
        #expect(try demo.rows().last?.last == "\(domande)")
        #expect(try demo.store.verify() == [])
    }
}
