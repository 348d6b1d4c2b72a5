// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB
import Testing

@testable import Store

@Suite struct NucleoTests {
    private let oggi = day(2018, 9, 20)

    private func membro(_ id: Identifier<Persona>, _ nome: String, _ parentela: Parentela) -> MembroComposizione {
        MembroComposizione(persona: id, nominativo: nome, parentela: parentela)
    }

    /// A protocolled case of an adult and a minor, with a husband who has an address of his own.
    private func household(_ archive: Archive) throws -> (
        Identifier<Domanda>, Identifier<Nucleo>, [Identifier<Persona>]
    ) {
        let id = try archive.presentata()
        let nucleo = try #require(try archive.store.domanda(id)).nucleo
        let rows = try #require(try archive.store.nucleo(nucleo)).componenti.map(\.dati)
        let luca = try archive.store.record(
            .addPersona(
                DatiPersona(
                    cognome: "Inventati", nome: "Luca", nascita: day(1978, 1, 12), telefono: "0573 111111",
                    residenza: Indirizzo(via: "via Vecchia 1", cap: "51100", comune: "G713"))), by: archive.urp)
        let husband = try #require(luca.persona)
        try archive.store.record(
            .amendNucleo(
                nucleo, version: 1,
                rows + [DatiComponente(persona: husband, parentela: .coniuge, dal: day(2018, 1, 1))]), by: archive.urp)
        return (id, nucleo, rows.map(\.persona) + [husband])
    }

    private func split(_ persona: Identifier<Persona>, on date: CalendarDate) -> EventoNucleo {
        EventoNucleo(
            data: date, motivo: "separazione dei coniugi",
            variazione: .separazione([ParentelaMembro(persona, .richiedente)]))
    }

    @Test func `the papers of the other offices are kept, and compared`() throws {
        let archive = try Archive()
        let (id, nucleo, persone) = try household(archive)
        let dsu = ComposizioneNucleo(
            fonte: .dsu, data: day(2018, 2, 1), riferimento: "INPS-ISEE-2018-00000000A-00",
            membri: [membro(persone[0], "INVENTATI Maria", .richiedente)])
        try archive.store.record(.changeNucleo(nucleo, .composizione(dsu)), by: archive.urp)
        let read = try archive.store.fascicolo(id, by: archive.urp)
        #expect(read.atti.composizioni == [dsu])
        let confronto = ConfrontoNucleo(of: read.nucleo, registrate: read.atti.composizioni, on: oggi)
        let found = try #require(confronto.difformita.first { $0.tipo == .presenza })
        let rilievo = RilievoDifformita(found, stato: .segnalata, data: oggi, ufficio: .caf)
        try archive.store.record(.changeNucleo(nucleo, .rilievo(rilievo)), by: archive.urp)
        #expect(try archive.store.fascicolo(id, by: archive.urp).atti.rilievi == [rilievo])
        #expect(
            try archive.count(
                "SELECT count(*) FROM registro WHERE azione = 'nucleo_dsu' AND nucleo_id = ?", [nucleo.rawValue]) == 1)
        #expect(throws: (any Error).self) { try archive.tamper("DELETE FROM composizioni") }
        #expect(throws: (any Error).self) { try archive.tamper("UPDATE difformita_nucleo SET stato = 'chiarita'") }
    }

    @Test func `a paper that lacks something is refused with its fields`() throws {
        let archive = try Archive()
        let (_, nucleo, _) = try household(archive)
        let blank = ComposizioneNucleo(fonte: .anagrafe, data: day(2018, 9, 21), riferimento: "", membri: [])
        let refusal = #expect(throws: Refusal.self) {
            try archive.store.record(.changeNucleo(nucleo, .composizione(blank)), by: archive.urp)
        }
        #expect(refusal?.missing.map(\.field) == ["data", "riferimento", "membri"])
        #expect(try archive.count("SELECT count(*) FROM composizioni") == 0)
    }

    @Test func `a birth is a new person, a member and an event, with its rows of the audit trail`() throws {
        let archive = try Archive()
        let (id, nucleo, _) = try household(archive)
        let child = DatiPersona(cognome: "Inventati", nome: "Ugo", nascita: day(2018, 9, 10))
        let birth = EventoNucleo(
            data: day(2018, 9, 10), motivo: "nascita", variazione: .nascita(child, parentela: .figlio))
        let receipt = try archive.store.record(.changeNucleo(nucleo, .evento(version: 2, birth)), by: archive.urp)
        let born = try #require(receipt.persona)
        let read = try archive.store.fascicolo(id, by: archive.urp)
        #expect(read.nucleo.version == 3)
        #expect(read.nucleo.componenti.last?.persona.id == born)
        let event = try #require(read.atti.eventi.first)
        #expect(event.prima.count == 3 && event.dopo.count == 4)
        #expect(event.dopo.last?.nominativo == "INVENTATI Ugo")
        #expect(
            try archive.count(
                "SELECT count(*) FROM registro WHERE persona_id = ? AND azione IN ('nuova_persona', 'nucleo_nascita')",
                [born.rawValue]) == 2)
        #expect(try archive.store.search("ugo inventati", limit: 5, by: archive.urp).count == 1)
    }

    @Test func `an event against an older version is a conflict`() throws {
        let archive = try Archive()
        let (_, nucleo, persone) = try household(archive)
        let leave = EventoNucleo(data: oggi, motivo: "trasloco", variazione: .uscita(persone[2]))
        #expect(throws: VersionConflict.self) {
            try archive.store.record(.changeNucleo(nucleo, .evento(version: 1, leave)), by: archive.urp)
        }
    }

    @Test func `a split leaves no trace of the new household, nor of a new address, in the old one`() throws {
        let archive = try Archive()
        let (id, nucleo, persone) = try household(archive)
        try archive.store.record(
            .changeNucleo(nucleo, .evento(version: 2, split(persone[2], on: day(2018, 9, 1)))), by: archive.urp)
        var moved = try #require(try archive.store.persona(persone[2]))
        moved.dati.residenza.via = "via Segreta 9"
        moved.dati.telefono = "0573 999999"
        try archive.store.record(
            .amendPersona(moved.id, version: moved.version, moved.dati), by: archive.urp)
        let read = try archive.store.fascicolo(id, by: archive.assistente)
        #expect(read.nucleo.componenti(on: oggi).count == 2)
        let former = try #require(read.nucleo.componenti.last?.persona)
        #expect(former.id == persone[2])
        #expect(former.dati.residenza.isEmpty && former.dati.telefono.isEmpty)
        let other = try #require(try archive.store.nucleo(of: persone[2]))
        #expect(other.id != nucleo)
        #expect(other.richiedente?.persona.id == persone[2])
        #expect(other.richiedente?.persona.dati.residenza.via == "via Segreta 9")
        #expect(read.atti.altrove.isEmpty)
        // The history of the old household holds neither the number of the new one nor the reason of the split in it.
        let stored = try archive.text(
            "SELECT group_concat(CAST(documento AS TEXT), ' ') FROM eventi_nucleo WHERE nucleo_id = \(nucleo.rawValue)")
        #expect(stored?.contains("Segreta") == false && stored?.contains("nucleo") == false)
        #expect(
            try archive.text(
                "SELECT CAST(documento AS TEXT) FROM eventi_nucleo WHERE nucleo_id = \(other.id.rawValue)")?
                .contains("separazione dei coniugi") == false)
        #expect(try archive.store.domanda(id)?.nucleo == nucleo)
    }

    @Test func `two households become one, and the other is left empty`() throws {
        let archive = try Archive()
        let (id, nucleo, persone) = try household(archive)
        try archive.store.record(
            .changeNucleo(nucleo, .evento(version: 2, split(persone[2], on: day(2018, 9, 1)))), by: archive.urp)
        let other = try #require(try archive.store.nucleo(of: persone[2]))
        let join = EventoNucleo(
            data: oggi, motivo: "di nuovo insieme",
            variazione: .unione(other.id, version: other.version, [ParentelaMembro(persone[2], .coniuge)]))
        try archive.store.record(.changeNucleo(nucleo, .evento(version: 3, join)), by: archive.urp)
        #expect(try archive.store.nucleo(nucleo)?.componenti(on: oggi).count == 3)
        #expect(try archive.store.nucleo(other.id)?.componenti(on: oggi).isEmpty == true)
        #expect(try archive.store.nucleo(of: persone[2])?.id == nucleo)
        #expect(try archive.store.fascicolo(id, by: archive.urp).atti.eventi.map(\.tipo) == [.unione, .separazione])
        #expect(try archive.count("SELECT count(*) FROM eventi_nucleo WHERE nucleo_id = \(other.id.rawValue)") == 2)
    }

    @Test func `who is in two households at once is named`() throws {
        let archive = try Archive()
        let (id, _, persone) = try household(archive)
        try archive.store.record(
            .addNucleo([DatiComponente(persona: persone[2], parentela: .richiedente, dal: day(2018, 5, 1))]),
            by: archive.urp)
        #expect(
            try archive.store.fascicolo(id, by: archive.urp).atti.altrove
                == [PresenzaAltrove(persona: persone[2], nucleo: "Inventati (1)")])
    }

    @Test func `placement and decrees are for the assistente sociale, the count is for everybody`() throws {
        let archive = try Archive()
        let (id, nucleo, persone) = try household(archive)
        let tutela = TutelaMinore(
            collocamento: Collocamento(tipo: .comunita, dal: day(2018, 6, 1), presso: "Comunità Esempio"),
            provvedimenti: [ProvvedimentoTribunale(tipo: .affidoServizio, data: day(2018, 5, 20), numero: "12/2018")])
        #expect(throws: Refusal.self) {
            try archive.store.record(.changeNucleo(nucleo, .tutela(version: 2, persone[1], tutela)), by: archive.urp)
        }
        try archive.store.record(
            .changeNucleo(nucleo, .tutela(version: 2, persone[1], tutela)), by: archive.assistente)
        func child(_ reader: Operatore) throws -> Componente {
            try #require(
                try archive.store.fascicolo(id, by: reader).nucleo.componenti.first { $0.persona.id == persone[1] })
        }
        #expect(try child(archive.assistente).situazione?.tutela == tutela)
        for reader in [archive.urp, archive.supervisore, archive.revisore] {
            let seen = try child(reader)
            #expect(seen.situazione?.tutela == nil)
            #expect(seen.situazione?.nonConta == PeriodoFuoriNucleo(dal: day(2018, 6, 1)))
            #expect(!seen.conta(on: oggi))
        }
        #expect(
            try archive.count("SELECT count(*) FROM registro WHERE azione = 'nucleo_tutela' AND esito = 'rifiutato'")
                == 1)
    }

    @Test func `what is known of a member is amended without losing the reserved part`() throws {
        let archive = try Archive()
        let (id, nucleo, persone) = try household(archive)
        let tutela = TutelaMinore(collocamento: Collocamento(tipo: .affido, dal: day(2018, 6, 1)))
        try archive.store.record(
            .changeNucleo(nucleo, .tutela(version: 2, persone[1], tutela)), by: archive.assistente)
        var known = SituazioneFamiliare(persona: persone[1])
        known.responsabilita = ResponsabilitaGenitoriale(
            esercizio: .tutore, chi: "Tutori Ada", decreto: "n. 3 del 1/2/2018")
        try archive.store.record(.changeNucleo(nucleo, .situazione(version: 3, known)), by: archive.urp)
        let seen = try archive.store.fascicolo(id, by: archive.assistente).nucleo.componenti[1].situazione
        #expect(seen?.responsabilita == known.responsabilita)
        #expect(seen?.tutela == tutela)
        #expect(seen?.nonConta != nil)
        let (damage, documents) = try archive.store.queue.inDatabase { db in
            (try Verifier(db: db).damage(), try Verifier(db: db).documents())
        }
        #expect(damage.isEmpty && documents.isEmpty)
    }

    @Test func `the note names the open differences, until they are settled`() throws {
        let archive = try Archive()
        let (_, nucleo, persone) = try household(archive)
        let anagrafe = ComposizioneNucleo(
            fonte: .anagrafe, data: day(2018, 9, 18), riferimento: "certificato 12",
            membri: [
                membro(persone[0], "INVENTATI Maria", .richiedente), membro(persone[1], "INVENTATI Luca", .figlio),
            ])
        try archive.store.record(.changeNucleo(nucleo, .composizione(anagrafe)), by: archive.urp)
        let note = try archive.store.notaDifformita(nucleo, on: oggi)
        #expect(note.destinatario == .anagrafe && note.ente == "Comune di Pistoia")
        #expect(note.codice == "REI-2018-00001")
        #expect(note.difformita.contains("INVENTATI Luca è nel nucleo dichiarato, ma non nello stato di famiglia."))
        #expect(throws: Refusal.self) { try archive.store.notaDifformita(Identifier(99), on: oggi) }
    }

    @Test func `papers, events and situations are copied with their household, and the copy holds`() throws {
        let archive = try Archive()
        let (id, nucleo, persone) = try household(archive)
        let anagrafe = ComposizioneNucleo(
            fonte: .anagrafe, data: day(2018, 9, 18), riferimento: "certificato 12",
            membri: [membro(persone[0], "INVENTATI Maria", .richiedente)])
        var known = SituazioneFamiliare(persona: persone[1])
        known.statoCivile = .celibeNubile
        try archive.store.record(
            [
                .changeNucleo(nucleo, .composizione(anagrafe)),
                .changeNucleo(nucleo, .situazione(version: 2, known)),
                .changeNucleo(nucleo, .evento(version: 3, split(persone[2], on: day(2018, 9, 1)))),
            ], by: archive.urp)
        try archive.store.multiply(
            [id], copies: 2, rename: { dati, _, attempt in attempt == 0 ? dati : nil }, progress: { _, _ in })
        #expect(try archive.count("SELECT count(*) FROM composizioni") == 3)
        #expect(try archive.count("SELECT count(*) FROM eventi_nucleo WHERE tipo = 'separazione'") == 4)
        #expect(try archive.count("SELECT count(*) FROM situazioni_familiari") == 3)
        let copies = try archive.store.queue.inDatabase { db in
            try Int64.fetchAll(db, sql: "SELECT nucleo_id FROM domande ORDER BY id")
        }
        let copied = try #require(try archive.store.nucleo(Identifier(copies[2])))
        #expect(copied.componenti[1].situazione?.persona == copied.componenti[1].persona.id)
        #expect(copied.componenti[1].situazione?.statoCivile == .celibeNubile)
    }
}
