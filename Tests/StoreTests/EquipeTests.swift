// SPDX-License-Identifier: EUPL-1.2
import Domain
import Store
import Testing

@Suite struct EquipeTests {
    private func equipe(_ archive: Archive, durata: Int, presenti: String) -> EquipeMultidisciplinare {
        EquipeMultidisciplinare(
            componenti: [
                ComponenteEquipe(
                    operatore: archive.assistente.id, nome: "A. Esempio", ente: "SdS", profilo: "assistente sociale",
                    ruolo: .referente, tipo: .assistenteSociale)
            ],
            incontri: [
                IncontroEquipe(data: day(2018, 9, 10), presenti: presenti, decisioni: "avanti", durata: durata),
                IncontroEquipe(data: day(2018, 8, 10), presenti: presenti, decisioni: "prima", durata: 60),
            ])
    }

    @Test func `le ore del mese sono quelle di tutte le équipe, e chi non c'era non conta`() throws {
        let archive = try Archive()
        let (one, two) = (try archive.analizzata(.bisogniComplessi), try archive.inAnalisi(cognome: "Campione"))
        let first = equipe(archive, durata: 90, presenti: "A. Esempio, la maestra")
        let second = equipe(archive, durata: 45, presenti: "a. esempio")
        try archive.act(one) { .saveEquipe($0, version: $1, first) }
        try archive.act(two) { .saveEquipe($0, version: $1, second) }
        #expect(
            try archive.store.oreEquipe(nelMeseDi: day(2018, 9, 20))
                == [OreEquipe(operatore: archive.assistente.id, minuti: 135, incontri: 2)])
        var absent = equipe(archive, durata: 90, presenti: "la maestra")
        absent.incontri.removeLast()
        try archive.act(one) { .saveEquipe($0, version: $1, absent) }
        #expect(try archive.store.oreEquipe(nelMeseDi: day(2018, 9, 1)).map(\.minuti) == [45])
        #expect(try archive.store.verify() == [])
    }

    @Test func `un servizio specialistico senza consenso non entra nell'équipe`() throws {
        let archive = try Archive()
        let id = try archive.inAnalisi()
        var equipe = equipe(archive, durata: 60, presenti: "A. Esempio")
        equipe.componenti.append(
            ComponenteEquipe(nome: "Dott. Esempio", ente: "SERD", profilo: "", ruolo: .invitato, tipo: .serd))
        let before = try archive.snapshot()
        #expect(throws: Refusal.self) { try archive.act(id) { .saveEquipe($0, version: $1, equipe) } }
        #expect(try archive.snapshot() == before)
    }

    @Test func `chi lavora per un altro ente apre i fascicoli di cui fa parte, e il rifiuto resta scritto`() throws {
        let archive = try Archive()
        let (own, other) = (try archive.inAnalisi(), try archive.inAnalisi(cognome: "Campione"))
        try archive.join(archive.specialista, own)
        for operatore in [archive.specialista, archive.terzoSettore] {
            let refusal = #expect(throws: Refusal.self) { try archive.store.fascicolo(other, by: operatore) }
            #expect(refusal?.code == "fascicolo_di_altri")
            #expect(throws: Refusal.self) { try archive.store.reloadFascicolo(other, by: operatore) }
        }
        #expect(try archive.store.fascicolo(own, by: archive.specialista).domanda.id == own)
        #expect(try archive.store.fascicolo(other, by: archive.consulente).domanda.id == other)
        #expect(
            try archive.count(
                "SELECT count(*) FROM registro WHERE azione = 'lettura_fascicolo' AND esito = 'rifiutato'") == 2)
        // Nor does anybody of them write there.
        #expect(throws: Refusal.self) {
            try archive.act(other, by: archive.specialista) {
                .saveQuadro($0, version: $1, QuadroDiAnalisi())
            }
        }
    }

    @Test func `il Terzo settore non vede i redditi dichiarati`() throws {
        let archive = try Archive()
        let id = try archive.inAnalisi()
        try archive.join(archive.terzoSettore, id)
        try archive.tamper("UPDATE domande SET dati = json_set(dati, '$.note', 'cure in corso')")
        #expect(try archive.store.fascicolo(id, by: archive.assistente).domanda.dati.note == "cure in corso")
        let seen = try archive.store.fascicolo(id, by: archive.terzoSettore)
        #expect(seen.domanda.dati.note.isEmpty && seen.domanda.dati.isee == nil && seen.richieste == nil)
    }

    private func richiesta(_ inviata: CalendarDate = day(2018, 8, 1)) -> DatiRichiesta {
        DatiRichiesta(
            ufficio: .casa, destinatario: "Comune di Prova, ufficio casa", oggetto: "alloggio popolare",
            mezzo: "PEC", inviataIl: inviata, entro: inviata.adding(days: 30))
    }

    @Test func `una richiesta si sollecita, ha risposta, e sta nella lista finché l'aspetta`() throws {
        let archive = try Archive()
        let (one, two) = (try archive.inAnalisi(), try archive.inAnalisi(cognome: "Campione"))
        try archive.act(two) { presa, _ in .addRichiesta(presa, richiesta(day(2018, 8, 20))) }
        try archive.act(one) { presa, _ in .addRichiesta(presa, richiesta()) }
        func open() throws -> [RichiestaUfficio] {
            try archive.store.richiesteAperte(of: archive.assistente.id, limit: 10, by: archive.assistente)
        }
        #expect(try open().map(\.domanda) == [one, two])
        #expect(try open().map { $0.isInRitardo(on: archive.clock.today) } == [true, true])
        let late = try #require(try open().first)
        #expect(late.fascicolo == "REI-2018-00001, nucleo Inventati (2)")
        try archive.store.record(
            .addPassoRichiesta(
                late.id, version: 1,
                PassoRichiesta(
                    tipo: .sollecito, data: day(2018, 9, 10), testo: "telefonata", entro: day(2018, 10, 10))),
            by: archive.assistente)
        #expect(try open().map(\.domanda) == [two, one])
        #expect(try open().last?.stato == .sollecitata)
        #expect(try archive.store.richiesteAperte(of: archive.collega.id, limit: 5, by: archive.collega) == [])
        let desk = try archive.store.scrivania(for: archive.assistente, today: archive.clock.today).richieste
        #expect(
            desk
                == RigaRichieste(
                    quanti: Conteggio(2), inRitardo: Conteggio(1), inviataIl: day(2018, 8, 20),
                    codice: "REI-2018-00002", nucleo: "Campione (2)"))
        #expect(
            try archive.store.scrivania(for: archive.collega, today: archive.clock.today).richieste
                == RigaRichieste(quanti: Conteggio(0), inRitardo: Conteggio(0)))
        #expect(try archive.store.scrivania(for: archive.urp, today: archive.clock.today).richieste == nil)
        // A step on an older version is a conflict, and an answer without words is refused.
        let answer = PassoRichiesta(tipo: .risposta, data: day(2018, 9, 12), testo: "in graduatoria")
        #expect(throws: VersionConflict.self) {
            try archive.store.record(.addPassoRichiesta(late.id, version: 1, answer), by: archive.assistente)
        }
        let blank = PassoRichiesta(tipo: .risposta, data: day(2018, 9, 12), testo: " ")
        #expect(throws: Refusal.self) {
            try archive.store.record(.addPassoRichiesta(late.id, version: 2, blank), by: archive.assistente)
        }
        try archive.store.record(.addPassoRichiesta(late.id, version: 2, answer), by: archive.assistente)
        #expect(try open().map(\.domanda) == [two])
        #expect(throws: Refusal.self) {
            try archive.store.record(.addPassoRichiesta(late.id, version: 3, answer), by: archive.assistente)
        }
        let read = try archive.store.reloadFascicolo(one, by: archive.assistente)
        #expect(read.richieste?.first?.passi.map(\.tipo) == [.sollecito, .risposta])
        #expect(read.richieste?.first?.stato == .risposta)
        #expect(try archive.count("SELECT count(*) FROM registro WHERE azione LIKE 'richiesta%'") == 2)
        #expect(throws: Refusal.self) {
            try archive.store.richiesteAperte(of: nil, limit: 5, by: archive.urp)
        }
        #expect(try archive.store.verify() == [])
    }
}
