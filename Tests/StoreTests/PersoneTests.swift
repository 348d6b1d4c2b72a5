// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB
import Testing

@testable import Store

@Suite struct PersoneTests {
    private let archive: Archive

    init() throws { archive = try Archive() }

    private func codice(_ text: String) throws -> CodiceFiscale { try CodiceFiscale.parse(text).get() }

    private func add(_ dati: DatiPersona) throws -> Identifier<Persona> {
        try #require(try archive.store.record(.addPersona(dati), by: archive.urp).persona)
    }

    private func read(_ id: Identifier<Persona>) throws -> Persona { try #require(try archive.store.persona(id)) }

    private func accesso(_ persona: Identifier<Persona>) throws {
        let punto = try #require(try archive.store.puntiDiAccesso().first)
        try archive.store.record(
            .recordAccesso(
                DatiAccesso(
                    data: archive.clock.today, ora: time(9, 0), punto: punto.id, persona: persona,
                    motivi: [.informazioni], esito: .informato)), by: archive.urp)
    }

    private func unite(_ kept: Identifier<Persona>, _ gone: Identifier<Persona>) throws -> UnionePersone {
        let dati = DatiUnione(tenuta: try read(kept), unita: try read(gone), motivo: .doppiaRegistrazione)
        try archive.store.record(.unitePersone(dati), by: archive.supervisore)
        return try #require(try archive.store.storia(of: kept, by: archive.urp).unioni.first)
    }

    // MARK: Codici fiscali

    @Test func `il codice provvisorio e quello definitivo restano, e tutti e due trovano la persona`() throws {
        let (provisional, definitive) = (try codice("90048490479"), try codice("RSSMRA80C45G713A"))
        let id = try add(DatiPersona(cognome: "Rossi", nome: "Maria", codiceFiscale: provisional))
        var dati = try read(id).dati
        dati.codiceFiscale = definitive
        try archive.store.record(.amendPersona(id, version: 1, dati), by: archive.urp)
        let storia = try archive.store.storia(of: id, by: archive.urp)
        #expect(storia.codici.map(\.codice) == [definitive, provisional])
        #expect(storia.codici.map(\.tipo) == ["definitivo", "provvisorio"])
        for code in [provisional, definitive] {
            #expect(try archive.store.persona(codiceFiscale: code)?.id == id)
            #expect(try archive.store.search(code.value, limit: 5, by: archive.urp).map(\.persona) == [id])
            let alike = try archive.store.somiglianti(
                a: DatiPersona(cognome: "Altra", codiceFiscale: code), by: archive.urp)
            #expect(alike.map(\.persona.id) == [id] && alike.first?.somiglianza.punti == 100)
        }
        #expect(throws: (any Error).self) { try archive.tamper("UPDATE codici_fiscali SET dal = 0") }
        #expect(throws: (any Error).self) { try archive.tamper("DELETE FROM codici_fiscali") }
        #expect(try archive.store.verify() == [])
    }

    @Test func `un dato discorde si registra solo con il suo motivo, che resta`() throws {
        var dati = DatiPersona(cognome: "Rossi", nome: "Maria", sesso: .maschio)
        dati.codiceFiscale = try codice("RSSMRA80C45G713A")
        #expect(throws: Refusal.self) { try add(dati) }
        dati.motivoCodice = .datoDaCorreggere
        let id = try add(dati)
        #expect(try read(id).dati == dati)
        #expect(try archive.store.storia(of: id, by: archive.urp).codici.map(\.motivo) == [.datoDaCorreggere])
    }

    @Test func `chi non ha casa ha la via fittizia e il recapito`() throws {
        let dati = DatiPersona(
            nome: "Sukarno", isSenzaDimora: true, isViaFittizia: true, recapitoPresso: "Associazione Prova")
        #expect(try read(try add(dati)).dati == dati)
    }

    // MARK: Somiglianze

    @Test func `chi somiglia si trova per nome, per nascita e per codice, con le ragioni`() throws {
        let born = day(1980, 3, 5)
        let maria = try add(DatiPersona(cognome: "D'Angelo", nome: "Maria Teresa", nascita: born))
        _ = try add(DatiPersona(cognome: "D'Angelo", nome: "Luca", nascita: born))
        func alike(_ dati: DatiPersona) throws -> [Identifier<Persona>] {
            try archive.store.somiglianti(a: dati, by: archive.urp).map(\.persona.id)
        }
        #expect(try alike(DatiPersona(cognome: "Maria", nome: "Dangelo")) == [maria])
        #expect(try alike(DatiPersona(cognome: "Dangelo", nome: "Marai Teresa", nascita: born)) == [maria])
        #expect(try alike(DatiPersona(cognome: "Danjelo", nome: "Maria", nascita: born)) == [maria])
        #expect(try alike(DatiPersona(cognome: "D'Angelo", nome: "Maria", nascita: day(1980, 5, 3))) == [maria])
        #expect(try alike(DatiPersona(cognome: "Verdi", nome: "Anna", nascita: born)) == [])
        #expect(
            try archive.store.somiglianti(
                a: DatiPersona(cognome: "D'Angelo", nome: "Maria Teresa", nascita: born), escludendo: maria,
                by: archive.urp) == [])
        #expect(throws: Refusal.self) {
            try archive.store.somiglianti(a: DatiPersona(cognome: "D'Angelo"), by: archive.terzoSettore)
        }
    }

    // MARK: Unioni

    @Test func `due schede diventano una, e tutto ciò che nominava l'altra nomina quella che resta`() throws {
        let domanda = try archive.presentata()
        let gone = try #require(try archive.store.domanda(domanda)).richiedente
        let before = try read(gone).dati
        let kept = try add(DatiPersona(cognome: "Inventata", nome: "Mariuccia", telefono: "0573 1"))
        try accesso(gone)
        let unione = try unite(kept, gone)
        #expect(unione.impedimento == nil && unione.spostati.contains("1 accesso"))
        let joined = try read(kept).dati
        #expect(joined.telefono == "0573 1" && joined.codiceFiscale == before.codiceFiscale)
        #expect(joined.motivoCodice == .datoDaCorreggere)
        #expect(try archive.store.domanda(domanda)?.richiedente == kept)
        #expect(try archive.store.accessi(of: kept).count == 1)
        #expect(try archive.store.nucleo(of: kept)?.componenti.contains { $0.persona.id == kept } == true)
        for text in ["inventati maria", "inventata mariuccia", try #require(before.codiceFiscale).value] {
            #expect(try archive.store.search(text, limit: 5, by: archive.urp).map(\.persona) == [kept], "\(text)")
        }
        #expect(
            try archive.store.search("inventati maria", limit: 5, by: archive.urp).first?.anche == "INVENTATI Maria")
        #expect(try archive.store.persona(gone)?.id == kept)
        #expect(throws: Refusal.self) { try accesso(gone) }
        #expect(
            try archive.count("SELECT count(*) FROM registro WHERE azione = 'unione_persone' AND precedente NOT NULL")
                == 2)
        #expect(try archive.store.verify() == [])
    }

    @Test func `un'unione si annulla esattamente, anche dopo altri accessi e correzioni`() throws {
        let domanda = try archive.presentata()
        let gone = try #require(try archive.store.domanda(domanda)).richiedente
        let kept = try add(DatiPersona(cognome: "Inventata", nome: "Mariuccia"))
        try accesso(gone)
        let before = (try read(kept).dati, try read(gone).dati)
        let rows = try archive.count("SELECT count(*) FROM componenti WHERE persona_id = ?", [gone.rawValue])
        let unione = try unite(kept, gone)
        try accesso(kept)
        var later = try read(kept)
        later.dati.telefono = "0573 2"
        try archive.store.record(.amendPersona(kept, version: later.version, later.dati), by: archive.urp)
        try archive.store.record(.separatePersone(unione.id, motivo: .unioneErrata, nota: ""), by: archive.supervisore)
        #expect(try read(gone).dati == before.1)
        var corrected = before.0
        corrected.telefono = "0573 2"
        #expect(try read(kept).dati == corrected)
        #expect(try archive.store.domanda(domanda)?.richiedente == gone)
        #expect(try archive.store.accessi(of: gone).count == 1)
        #expect(try archive.store.accessi(of: kept).count == 1)
        #expect(try archive.count("SELECT count(*) FROM componenti WHERE persona_id = ?", [gone.rawValue]) == rows)
        #expect(try archive.store.storia(of: kept, by: archive.urp).unioni.isEmpty)
        #expect(throws: Refusal.self) {
            try archive.store.record(
                .separatePersone(unione.id, motivo: .unioneErrata, nota: ""), by: archive.supervisore)
        }
        #expect(try archive.store.verify() == [])
    }

    @Test func `le schede scritte prima dell'unione si leggono con la persona che resta, senza riscriverle`() throws {
        let domanda = try archive.inAnalisi(day(2018, 7, 2))
        let before = try archive.store.reloadFascicolo(domanda, by: archive.supervisore)
        var sheet = try archive.sheet(domanda, .bisogniComplessi, on: day(2018, 7, 27))
        let voce = try #require(SchedaAnalisi.voci.first { sheet.risposte[$0.codice] != nil })
        sheet.risposte[voce.chiave(of: before.nucleo.componenti[1].persona.id)] = "s"
        try archive.act(domanda) { .saveAnalisi($0, version: $1, sheet) }
        let fascicolo = try archive.store.reloadFascicolo(domanda, by: archive.supervisore)
        let gone = fascicolo.nucleo.componenti[1].persona.id
        let kept = try add(DatiPersona(cognome: "Inventata", nome: "Lucina"))
        let sealed = try archive.text("SELECT hex(documento) FROM analisi_preliminari")
        let keys = Set(try #require(fascicolo.analisi).risposte.keys.filter { $0.hasSuffix("@\(gone.rawValue)") })
        #expect(!keys.isEmpty)
        let unione = try unite(kept, gone)
        let after = try #require(try archive.store.reloadFascicolo(domanda, by: archive.supervisore).analisi)
        #expect(after.risposte.keys.contains { $0.hasSuffix("@\(kept.rawValue)") })
        #expect(!after.risposte.keys.contains { $0.hasSuffix("@\(gone.rawValue)") })
        #expect(try archive.text("SELECT hex(documento) FROM analisi_preliminari") == sealed)
        try archive.store.record(.separatePersone(unione.id, motivo: .unioneErrata, nota: ""), by: archive.supervisore)
        #expect(try archive.store.reloadFascicolo(domanda, by: archive.supervisore).analisi == fascicolo.analisi)
    }

    @Test func `non si separa più quando il fascicolo è andato avanti, o il nucleo è cambiato`() throws {
        let domanda = try archive.accolta()
        let gone = try #require(try archive.store.domanda(domanda)).richiedente
        let kept = try add(DatiPersona(cognome: "Inventata", nome: "Mariuccia"))
        let unione = try unite(kept, gone)
        try archive.move(
            domanda,
            .assegna(
                data: day(2018, 7, 18), assistente: archive.assistente.id, consulente: archive.consulente.id,
                isGiaInCarico: false))
        let refused = #expect(throws: Refusal.self) {
            try archive.store.record(
                .separatePersone(unione.id, motivo: .unioneErrata, nota: ""), by: archive.supervisore)
        }
        #expect(refused?.sentence.contains("è andato avanti dopo l'unione") == true)
    }

    @Test func `due persone dello stesso nucleo non si uniscono, e serve il permesso`() throws {
        let (_, persone) = try archive.nucleo()
        let dati = DatiUnione(
            tenuta: try read(persone[0]), unita: try read(persone[1]), motivo: .doppiaRegistrazione)
        let refused = #expect(throws: Refusal.self) {
            try archive.store.record(.unitePersone(dati), by: archive.supervisore)
        }
        #expect(refused?.sentence.contains("stesso nucleo") == true)
        let other = try add(DatiPersona(cognome: "Altra"))
        let allowed = DatiUnione(tenuta: try read(persone[0]), unita: try read(other), motivo: .doppiaRegistrazione)
        let denied = #expect(throws: Refusal.self) {
            try archive.store.record(.unitePersone(allowed), by: archive.urp)
        }
        #expect(denied?.code == "permesso_unisci_persone")
        var stale = allowed
        stale.versioneUnita = 9
        #expect(throws: VersionConflict.self) {
            try archive.store.record(.unitePersone(stale), by: archive.supervisore)
        }
    }

    @Test func `un'unione dentro un'altra segue la persona, e si torna indietro una alla volta`() throws {
        let (first, second, third) = (
            try add(DatiPersona(cognome: "Uno")), try add(DatiPersona(cognome: "Due")),
            try add(DatiPersona(cognome: "Tre"))
        )
        let inner = try unite(second, first)
        let outer = try unite(third, second)
        #expect(try archive.store.persona(first)?.id == third)
        #expect(throws: Refusal.self) {
            try archive.store.record(
                .separatePersone(inner.id, motivo: .unioneErrata, nota: ""), by: archive.supervisore)
        }
        for id in [outer.id, inner.id] {
            try archive.store.record(.separatePersone(id, motivo: .unioneErrata, nota: ""), by: archive.supervisore)
        }
        #expect(try archive.store.persona(first)?.id == first)
        #expect(try archive.store.verify() == [])
    }
}
