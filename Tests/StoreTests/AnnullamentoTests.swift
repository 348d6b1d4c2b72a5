// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB
import Testing

@testable import Store

@Suite struct AnnullamentoTests {
    private let archive: Archive

    init() throws { archive = try Archive() }

    private func azioni(_ operatore: Operatore) throws -> [AzioneRecente] {
        try archive.store.azioniRecenti(isOpening: false, by: operatore)
    }

    /// Takes back the last act of an operator.
    private func undo(_ operatore: Operatore) throws {
        let last = try #require(try azioni(operatore).first)
        #expect(last.impedimento == nil)
        try archive.store.record(
            .undo(try #require(last.modifica), try #require(last.tipo)), by: operatore)
    }

    private func telefono(_ id: Identifier<Persona>, _ value: String, by operatore: Operatore) throws {
        let persona = try #require(try archive.store.persona(id))
        var dati = persona.dati
        dati.telefono = value
        try archive.store.record(.amendPersona(id, version: persona.version, dati), by: operatore)
    }

    @Test func `annullata la correzione di una persona torna il valore di prima, e la storia tiene tutto`() throws {
        let (_, persone) = try archive.nucleo()
        try telefono(persone[0], "0573 1", by: archive.urp)
        let before = try archive.count("SELECT count(*) FROM modifiche")
        try undo(archive.urp)
        #expect(try archive.store.persona(persone[0])?.dati.telefono == "")
        #expect(try archive.count("SELECT count(*) FROM modifiche") == before + 1)
        let page = try archive.store.storia(
            of: .persona(persone[0]), limit: 10, isOpening: false, by: archive.urp)
        #expect(page.modifiche.map(\.isAnnullamento) == [true, false])
        #expect(page.modifiche.map(\.isAnnullata) == [false, true])
        #expect(try azioni(archive.urp).first?.impedimento?.contains("non si annulla") == true)
        #expect(try archive.store.verify() == [])
    }

    @Test func `se un altro ha cambiato lo stesso dato dopo, si dice chi e quando`() throws {
        let (_, persone) = try archive.nucleo()
        try telefono(persone[0], "0573 1", by: archive.urp)
        try telefono(persone[0], "0573 2", by: archive.amministrativo)
        let mine = try #require(try azioni(archive.urp).first)
        #expect(mine.impedimento?.contains("M. Prova l'ha cambiato il 02/07/2018 alle 10:00") == true)
        let refusal = #expect(throws: Refusal.self) {
            try archive.store.record(.undo(try #require(mine.modifica), .persona), by: archive.urp)
        }
        #expect(refusal?.code == "annullamento_impossibile")
        #expect(try archive.store.persona(persone[0])?.dati.telefono == "0573 2")
        try undo(archive.amministrativo)
        #expect(try azioni(archive.urp).first?.impedimento == nil)
        try undo(archive.urp)
        #expect(try archive.store.persona(persone[0])?.dati.telefono == "")
    }

    @Test func `l'azione di un collega non si annulla, né con un tipo che non è il suo`() throws {
        let (_, persone) = try archive.nucleo()
        try telefono(persone[0], "0573 1", by: archive.urp)
        let id = try #require(try azioni(archive.urp).first?.modifica)
        #expect(throws: Refusal.self) { try archive.store.record(.undo(id, .persona), by: archive.amministrativo) }
        #expect(throws: Refusal.self) { try archive.store.record(.undo(id, .accesso), by: archive.urp) }
        #expect(try archive.store.persona(persone[0])?.dati.telefono == "0573 1")
    }

    @Test func `annullata l'assegnazione il fascicolo torna in lista d'attesa al suo posto di prima`() throws {
        let id = try archive.accolta()
        let wait = "SELECT coda, scade, presentata, dal, comune, assistente_id FROM attese WHERE domanda_id = ?"
        let before = try archive.values(wait, id)
        try archive.move(
            id, by: archive.supervisore,
            .assegna(
                data: day(2018, 7, 20), assistente: archive.assistente.id, consulente: nil, isGiaInCarico: false))
        #expect(try archive.values(wait, id) != before)
        try undo(archive.supervisore)
        #expect(try archive.values(wait, id) == before)
        let fascicolo = try archive.store.reloadFascicolo(id, by: archive.supervisore)
        #expect(fascicolo.presa?.stato == .daAssegnare)
        #expect(fascicolo.presa?.assistente == nil)
        #expect(fascicolo.fatti.first?.codice == "annulla_assegnazione")
        #expect(try archive.store.verify() == [])
        try archive.move(
            id, by: archive.supervisore,
            .assegna(
                data: archive.clock.today, assistente: archive.collega.id, consulente: nil, isGiaInCarico: false))
        #expect(try archive.store.verify() == [])
    }

    @Test func `un'assegnazione a cui è seguita la convocazione non si annulla più`() throws {
        let id = try archive.accolta()
        try archive.move(
            id, by: archive.supervisore,
            .assegna(
                data: day(2018, 7, 20), assistente: archive.assistente.id, consulente: nil, isGiaInCarico: false))
        try archive.move(
            id, by: archive.assistente,
            .convoca(
                Convocazione(
                    data: day(2018, 9, 24), ora: time(9, 30), luogo: "stanza 2", mezzo: .telefono,
                    avvisatoIl: day(2018, 9, 19))))
        #expect(try azioni(archive.supervisore).first { $0.tipo == .assegnazione }?.impedimento != nil)
    }

    @Test func `annullata l'unione le due schede tornano due`() throws {
        let store = archive.store
        let kept = try #require(
            try store.record(.addPersona(DatiPersona(cognome: "Doppi", nome: "Ada")), by: archive.urp).persona)
        let gone = try #require(
            try store.record(
                .addPersona(DatiPersona(cognome: "Doppi", nome: "Ada", telefono: "0573 9")), by: archive.urp
            ).persona)
        let dati = DatiUnione(
            tenuta: try #require(try store.persona(kept)), unita: try #require(try store.persona(gone)),
            motivo: .doppiaRegistrazione)
        try store.record(.unitePersone(dati), by: archive.supervisore)
        #expect(try store.persona(kept)?.dati.telefono == "0573 9")
        try undo(archive.supervisore)
        #expect(try store.persona(kept)?.dati.telefono == "")
        #expect(try store.persona(gone)?.id == gone)
        #expect(try store.verify() == [])
    }

    @Test func `ciò che ha valore legale non si annulla, e si dice che cosa fare`() throws {
        let id = try archive.analizzata(.soloSociale)
        let progetto = try archive.progetto(id, signedOn: day(2018, 8, 10))
        try archive.act(id) { .signProgetto($0, version: $1, progetto) }
        try archive.act(id, by: archive.supervisore) {
            .recordComunicazione($0, version: $1, ComunicazioneInps(data: day(2018, 8, 11), ricevuta: "R"))
        }
        func reason(_ words: String, _ operatore: Operatore) throws -> String? {
            try azioni(operatore).first { $0.azione == words }?.impedimento
        }
        #expect(try reason("firme del progetto", archive.assistente)?.contains("revisione del progetto") == true)
        #expect(try reason("comunicazione all'INPS", archive.supervisore)?.contains("scarto") == true)
        let protocolled = try archive.store.azioniRecenti(limit: 400, isOpening: false, by: archive.urp)
        #expect(protocolled.contains { $0.impedimento?.contains("protocollo ha valore legale") == true })
        let sent = try archive.store.azioniRecenti(limit: 400, isOpening: false, by: archive.amministrativo)
        #expect(sent.contains { $0.impedimento?.contains("esito dell'INPS ha valore legale") == true })
    }

    @Test func `la scheda chiusa e l'équipe che ha fatto andare avanti il fascicolo non si annullano`() throws {
        let id = try archive.analizzata(.bisogniComplessi)
        #expect(try azioni(archive.assistente).first { $0.tipo == .analisi }?.impedimento?.contains("chius") == true)
        try archive.join(archive.consulente, id)
        #expect(
            try azioni(archive.assistente).first { $0.tipo == .equipe }?.impedimento?.contains("andato avanti") == true)
    }

    @Test func `le azioni si leggono dopo la riapertura del programma, e aprirle lascia una riga`() throws {
        let (_, persone) = try archive.nucleo()
        try telefono(persone[0], "0573 1", by: archive.urp)
        let desk = try archive.desk()
        let found = try desk.azioniRecenti(isOpening: true, by: archive.urp)
        #expect(found.first?.effetto == [CampoModificato("Telefono", prima: "0573 1", dopo: "")])
        #expect(try archive.count("SELECT count(*) FROM registro WHERE azione = 'lettura_azioni'") == 1)
    }
}
