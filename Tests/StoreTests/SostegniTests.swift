// SPDX-License-Identifier: EUPL-1.2
import Domain
import Store
import Testing

@Suite struct SostegniTests {
    private let firma = day(2018, 8, 6)

    /// A case with its project signed on 6 August: a tirocinio asked for by 1 September, a course.
    private func signed(_ archive: Archive, cognome: String = "Inventati") throws -> Identifier<Domanda> {
        let id = try archive.analizzata(.soloSociale, cognome: cognome)
        var progetto = try archive.progetto(id, signedOn: firma)
        progetto.interventi = [
            Intervento(
                codice: "NAZ.3", fornitore: "Cooperativa Esempio", fondo: "QS", dal: day(2018, 9, 1), unita: "ore"),
            Intervento(codice: "T8.5", fondo: "PON"),
        ]
        try archive.act(id) { .saveProgetto($0, version: $1, progetto) }
        try archive.act(id) { .signProgetto($0, version: $1, progetto) }
        return id
    }

    private func sostegni(_ archive: Archive, _ id: Identifier<Domanda>) throws -> [Sostegno] {
        try archive.store.reloadFascicolo(id, by: archive.assistente).sostegni
    }

    private func add(
        _ archive: Archive, _ id: Identifier<Domanda>, _ place: Int, _ fatto: FattoSostegno,
        by operatore: Operatore? = nil
    ) throws {
        let sostegno = try sostegni(archive, id)[place]
        try archive.act(id, by: operatore) { .recordSostegno($0, version: $1, sostegno.id, fatto) }
    }

    @Test func `la firma apre la vita di ogni sostegno, e ogni fatto vi resta`() throws {
        let archive = try Archive()
        let id = try signed(archive)
        #expect(try sostegni(archive, id).map(\.stato) == [.previsto, .previsto])
        try add(archive, id, 0, FattoSostegno(data: day(2018, 8, 10), stato: .richiesto))
        try add(archive, id, 0, FattoSostegno(data: day(2018, 9, 3), stato: .attivo))
        try add(archive, id, 0, FattoSostegno(data: day(2018, 9, 10), stato: .attivo, quantita: 12))
        try add(
            archive, id, 0,
            FattoSostegno(
                data: day(2018, 9, 12), stato: .sospeso, motivo: .salute, fornitore: "Cooperativa Prova",
                nota: "torna a ottobre"))
        let found = try sostegni(archive, id)[0]
        #expect(found.voci.map(\.fatto.stato) == [.previsto, .richiesto, .attivo, .attivo, .sospeso])
        #expect(found.voci.map(\.fatto.origine) == [.firma] + Array(repeating: .operatore, count: 4))
        #expect(found.avviatoIl == day(2018, 9, 3) && found.erogato == 12)
        #expect(found.intervento.fornitore == "Cooperativa Prova" && found.voci.last?.fatto.motivo == .salute)
        let fascicolo = try archive.store.reloadFascicolo(id, by: archive.assistente)
        #expect(fascicolo.progetto?.interventi[0].stato == .sospeso)
        #expect(try archive.store.verify() == [])
    }

    @Test func `un passaggio non permesso si rifiuta e non scrive niente`() throws {
        let archive = try Archive()
        let id = try signed(archive)
        let before = try archive.snapshot()
        let refusal = #expect(throws: Refusal.self) {
            try add(archive, id, 0, FattoSostegno(data: day(2018, 9, 3), stato: .concluso, motivo: .completato))
        }
        #expect(refusal?.code == "passaggio_non_permesso" && refusal?.missing.first?.field == "stato")
        let old = try sostegni(archive, id)[0]
        #expect(throws: VersionConflict.self) {
            try archive.store.record(
                .recordSostegno(
                    old.presa, version: old.versionePresa - 1, old.id,
                    FattoSostegno(data: day(2018, 9, 3), stato: .attivo)), by: archive.assistente)
        }
        #expect(try archive.snapshot() == before)
        // A role that may not leaves its refusal in the register, and nothing else.
        #expect(throws: Refusal.self) {
            try add(archive, id, 0, FattoSostegno(data: day(2018, 9, 3), stato: .attivo), by: archive.urp)
        }
        #expect(try sostegni(archive, id) == [old, try sostegni(archive, id)[1]])
    }

    @Test func `una verifica che trova uno stato nuovo è un fatto del sostegno, e non lo contraddice`() throws {
        let archive = try Archive()
        let id = try signed(archive)
        try archive.move(id, by: archive.amministrativo, .comunica(data: day(2018, 8, 7), ricevuta: "R1"))
        func monitor(_ data: CalendarDate, _ stati: [Int: StatoIntervento]) throws {
            try archive.act(id) {
                .recordMonitoraggio(
                    $0, version: $1, Monitoraggio(data: data, tipo: .colloquio, interventi: stati))
            }
        }
        try monitor(day(2018, 9, 6), [0: .attivo, 1: .previsto])
        var found = try sostegni(archive, id)
        #expect(found[0].voci.map(\.fatto.origine) == [.firma, .monitoraggio])
        #expect(found[0].avviatoIl == day(2018, 9, 6) && found[1].voci.count == 1)
        try add(
            archive, id, 0, FattoSostegno(data: day(2018, 9, 10), stato: .concluso, motivo: .lavoroTrovato))
        let refusal = #expect(throws: Refusal.self) { try monitor(day(2018, 9, 12), [0: .attivo]) }
        #expect(refusal?.missing.first?.field == "s.0")
        found = try sostegni(archive, id)
        #expect(found[0].stato == .concluso && found[0].voci.count == 3)
        #expect(try archive.count("SELECT count(*) FROM monitoraggi") == 1)
    }

    @Test func `una revisione continua i sostegni che tiene, e chiude quelli che toglie`() throws {
        let archive = try Archive()
        let id = try signed(archive)
        try add(archive, id, 0, FattoSostegno(data: day(2018, 9, 3), stato: .attivo))
        try archive.move(id, by: archive.amministrativo, .comunica(data: day(2018, 8, 7), ricevuta: "R1"))
        try archive.act(id) {
            .recordMonitoraggio($0, version: $1, Monitoraggio(data: day(2018, 9, 6), tipo: .visita))
        }
        try archive.move(id, .revisiona(data: day(2018, 9, 10), motivo: "nuovi bisogni"))
        // While the revision is written the signed supports go on.
        try add(archive, id, 0, FattoSostegno(data: day(2018, 9, 11), stato: .attivo, quantita: 4))
        var second = try #require(try archive.store.reloadFascicolo(id, by: archive.assistente).progetto)
        let kept = second.interventi[0]
        second.interventi = [Intervento(codice: "NAZ.6", fondo: "QS"), kept]
        second.firme = try archive.progetto(id, signedOn: day(2018, 9, 12)).firme
        try archive.act(id) { .saveProgetto($0, version: $1, second) }
        try archive.act(id) { .signProgetto($0, version: $1, second) }
        let found = try sostegni(archive, id)
        #expect(found.map(\.intervento.codice) == ["NAZ.6", "NAZ.3", "T8.5"])
        #expect(found.map(\.ordine) == [0, 1, nil])
        #expect(found.map(\.stato) == [.previsto, .attivo, .nonAttivato])
        #expect(found[1].erogato == 4 && found[1].avviatoIl == day(2018, 9, 3))
        #expect(found[2].ultima?.fatto.motivo == .revisione)
        let progetto = try #require(try archive.store.reloadFascicolo(id, by: archive.assistente).progetto)
        #expect(progetto.interventi.map(\.stato) == [.previsto, .attivo])
        #expect(try archive.store.verify() == [])
    }

    @Test func `in coda sta chi è da attivare o in corso, dal primo atteso, e i fascicoli chiusi ne escono`() throws {
        let archive = try Archive()
        let id = try signed(archive)
        func queue() throws -> [Sostegno] {
            try archive.store.sostegniInCoda(of: archive.assistente.id, limit: 10, by: archive.assistente)
        }
        #expect(try queue().map(\.intervento.codice) == ["NAZ.3", "T8.5"])
        let first = try #require(try queue().first)
        #expect(first.fascicolo == "REI-2018-00001, nucleo Inventati (2)")
        let second = try archive.store.sostegniInCoda(
            of: nil, after: first, limit: 10, by: archive.supervisore)
        #expect(second.map(\.intervento.codice) == ["T8.5"])
        let desk = try archive.store.scrivania(for: archive.assistente, today: archive.clock.today).sostegni
        #expect(desk?.quanti == Conteggio(2) && desk?.inRitardo == Conteggio(1))
        let other = try archive.store.scrivania(for: archive.collega, today: archive.clock.today).sostegni
        #expect(other?.quanti == Conteggio(0))
        #expect(throws: Refusal.self) {
            try archive.store.sostegniInCoda(of: nil, limit: 10, by: archive.amministrativo)
        }
        try add(archive, id, 1, FattoSostegno(data: day(2018, 9, 3), stato: .nonAttivato, motivo: .rinuncia))
        #expect(try queue().count == 1)
        try archive.move(id, .chiudi(data: day(2018, 9, 4), motivo: .rinuncia, valutazione: "fine"))
        #expect(try queue().isEmpty)
        #expect(throws: Refusal.self) {
            try add(archive, id, 0, FattoSostegno(data: day(2018, 9, 4), stato: .attivo))
        }
        try archive.move(id, by: archive.supervisore, .riapri(data: day(2018, 9, 5), motivo: "errore"))
        #expect(try queue().count == 1)
    }

    @Test func `il conto a una data segue i fatti di allora, e somma a tutti i sostegni firmati`() throws {
        let archive = try Archive()
        let (one, two) = (try signed(archive), try signed(archive, cognome: "Campione"))
        try add(archive, one, 0, FattoSostegno(data: day(2018, 8, 20), stato: .attivo))
        try add(archive, two, 0, FattoSostegno(data: day(2018, 9, 3), stato: .richiesto))
        try add(
            archive, one, 0, FattoSostegno(data: day(2018, 9, 10), stato: .concluso, motivo: .lavoroTrovato))
        let then = try archive.store.conteggioSostegni(al: day(2018, 8, 31))
        #expect(then.celle.reduce(0) { $0 + $1.quanti } == 4)
        #expect(then.celle.first { $0.stato == .attivo }?.avviatoIl == day(2018, 8, 20))
        #expect(then.nucleiAvviati == ["NAZ.3": 1])
        let now = try archive.store.conteggioSostegni(al: archive.clock.today)
        #expect(now.celle.filter { $0.stato == .concluso }.map(\.quanti) == [1])
        #expect(now.celle.filter { $0.stato == .richiesto }.map(\.quanti) == [1])
        #expect(try archive.store.conteggioSostegni(al: day(2018, 8, 1)).celle.isEmpty)
    }
}
