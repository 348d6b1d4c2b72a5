// SPDX-License-Identifier: EUPL-1.2
import Domain
import Store
import Testing

/// Protocols, codes and earlier domande, on a real file.
@Suite struct DomandaTests {
    /// A form saved, not yet protocolled.
    private func bozza(
        _ archive: Archive, _ cognome: String, protocollo: Protocollo, comune: String = "G713"
    ) throws -> Identifier<Domanda> {
        let (nucleo, persone) = try archive.nucleo(cognome: cognome)
        var dati = archive.form(presentataIl: day(2018, 7, 3), comune: comune)
        dati.protocollo = protocollo
        let added = try archive.store.record(
            .addDomanda(dati, nucleo: nucleo, richiedente: persone[0]), by: archive.urp)
        return try #require(added.domanda)
    }

    @Test func `ogni comune ha il suo protocollo`() throws {
        let archive = try Archive()
        let number = Protocollo(numero: 77, anno: 2018)
        let here = try bozza(archive, "Inventati", protocollo: number)
        let there = try bozza(archive, "Fittizi", protocollo: number, comune: "A071")
        for id in [here, there] {
            try archive.store.record(.moveDomanda(id, version: 1, .protocolla), by: archive.urp)
        }
        var dati = try #require(try archive.store.domanda(there)).dati
        dati.comune = "G713"
        let refusal = #expect(throws: Refusal.self) {
            try archive.store.record(.amendDomanda(there, version: 2, dati), by: archive.urp)
        }
        #expect(refusal?.code == "protocollo_presente")
        #expect(try archive.store.verify() == [])
    }

    @Test func `un protocollo rifiutato non lascia buchi nel progressivo`() throws {
        let archive = try Archive()
        let number = Protocollo(numero: 77, anno: 2018)
        let first = try bozza(archive, "Inventati", protocollo: number)
        try archive.store.record(.moveDomanda(first, version: 1, .protocolla), by: archive.urp)
        let second = try bozza(archive, "Fittizi", protocollo: number)
        for _ in 0..<3 {
            #expect(throws: Refusal.self) {
                try archive.store.record(.moveDomanda(second, version: 1, .protocolla), by: archive.urp)
            }
        }
        var dati = try #require(try archive.store.domanda(second)).dati
        dati.protocollo = Protocollo(numero: 78, anno: 2018)
        // Form and protocol in one transaction: the wrong version of the second act undoes the first.
        #expect(throws: (any Error).self) {
            try archive.store.record(
                [.amendDomanda(second, version: 1, dati), .moveDomanda(second, version: 9, .protocolla)],
                by: archive.urp)
        }
        try archive.store.record(.amendDomanda(second, version: 1, dati), by: archive.urp)
        let receipt = try archive.store.record(.moveDomanda(second, version: 2, .protocolla), by: archive.urp)
        #expect(receipt.codice == "REI-2018-00002")
        #expect(try archive.count("SELECT ultimo FROM progressivi WHERE serie = 'REI' AND anno = 2018") == 2)
    }

    @Test func `una correzione dopo il protocollo conserva quello che c'era`() throws {
        let archive = try Archive()
        let id = try archive.presentata()
        var dati = try #require(try archive.store.domanda(id)).dati
        dati.delega = "Prova Anna"
        try archive.store.record(.amendDomanda(id, version: 2, dati), by: archive.urp)
        #expect(
            try archive.count(
                "SELECT count(*) FROM registro WHERE domanda_id = \(id.rawValue) AND precedente IS NOT NULL") == 1)
    }

    @Test func `una bozza annullata resta, con il motivo`() throws {
        let archive = try Archive()
        let id = try bozza(archive, "Inventati", protocollo: Protocollo(numero: 77, anno: 2018))
        try archive.store.record(
            .moveDomanda(id, version: 1, .annulla(data: day(2018, 7, 4), motivo: "domanda doppia")), by: archive.urp)
        #expect(try archive.store.domanda(id)?.stato == .archiviata)
        #expect(
            try archive.count("SELECT count(*) FROM eventi WHERE codice = 'annulla' AND a = 'ARCHIVIATA'") == 1
        )
        #expect(try archive.store.verify() == [])
    }

    @Test func `le domande precedenti sono quelle del nucleo, senza il loro modulo`() throws {
        let archive = try Archive()
        let first = try archive.presentata()
        let other = try archive.presentata(day(2018, 7, 4), cognome: "Fittizi")
        let domanda = try #require(try archive.store.domanda(first))
        var dati = domanda.dati
        dati.isee = Euro(cents: 100)
        dati.mesiSia = 7
        try archive.store.record(.amendDomanda(first, version: domanda.version, dati), by: archive.urp)
        let found = try archive.store.domandePrecedenti(
            richiedente: domanda.richiedente, nucleo: domanda.nucleo, except: nil, by: archive.urp)
        #expect(found.map(\.id) == [first])
        #expect(found.first?.dati.mesiSia == 7 && found.first?.dati.isee == nil)
        #expect(found.first?.dati.protocollo == nil)
        #expect(
            try archive.store.domandePrecedenti(
                richiedente: domanda.richiedente, nucleo: domanda.nucleo, except: first, by: archive.urp) == [])
        #expect(!found.map(\.id).contains(other))
        #expect(throws: Refusal.self) {
            try archive.store.domandePrecedenti(
                richiedente: domanda.richiedente, nucleo: domanda.nucleo, except: nil, by: archive.revisore)
        }
    }
}
