// SPDX-License-Identifier: EUPL-1.2
import Domain
import Store
import Testing

/// The signatures in the archive: tied to the text they were given on, refused when they contradict the facts.
@Suite struct FirmaTests {
    /// A household whose project waits for its signature: analisi on 27 July, project of 1 August.
    private func ready() throws -> (Archive, Identifier<Domanda>, ProgettoPersonalizzato) {
        let archive = try Archive()
        let id = try archive.analizzata(.soloSociale)
        var progetto = try archive.progetto(id, signedOn: day(2018, 8, 1))
        let firme = progetto.firme
        progetto.firme = []
        try archive.act(id) { .saveProgetto($0, version: $1, progetto) }
        progetto.firme = firme
        return (archive, id, progetto)
    }

    private func sign(_ archive: Archive, _ id: Identifier<Domanda>, _ progetto: ProgettoPersonalizzato) throws {
        try archive.act(id) { .signProgetto($0, version: $1, progetto) }
    }

    private func refusal(_ body: () throws -> Void) -> Refusal? {
        do {
            try body()
            return nil
        } catch { return error as? Refusal }
    }

    @Test func `la sottoscrizione porta l'impronta del testo firmato, e non cambia`() throws {
        let (archive, id, progetto) = try ready()
        try sign(archive, id, progetto)
        let fascicolo = try archive.store.reloadFascicolo(id, by: archive.assistente)
        let impronta = try #require(fascicolo.impronta)
        #expect(impronta.firmata == impronta.attuale && impronta.attuale.count == 64)
        #expect(fascicolo.progetto?.firme.allSatisfy { $0.impronta == impronta.attuale } == true)
        #expect(try archive.text("SELECT impronta FROM sottoscrizioni") == impronta.attuale)
        #expect(throws: (any Error).self) { try archive.tamper("UPDATE sottoscrizioni SET impronta = impronta") }
        #expect(throws: (any Error).self) { try archive.tamper("DELETE FROM sottoscrizioni") }
        #expect(try archive.store.verify() == [])
    }

    @Test func `verifica ricalcola l'impronta di ogni versione firmata e dice quale non torna`() throws {
        let (archive, id, unsigned) = try ready()
        var progetto = unsigned
        let f = try archive.store.reloadFascicolo(id, by: archive.assistente)
        let persona = try #require(f.nucleo.componenti.first).persona
        progetto.impegni[0].persona = persona.id
        try sign(archive, id, progetto)
        // A name corrected afterwards is no damage.
        var dati = persona.dati
        dati.nome = "Mariella"
        dati.motivoCodice = .datoDaCorreggere
        try archive.store.record(.amendPersona(persona.id, version: persona.version, dati), by: archive.urp)
        #expect(try archive.store.reloadFascicolo(id, by: archive.assistente).impronta?.isCambiataDopoLaFirma == true)
        #expect(try archive.store.verify() == [])
        try archive.tamper(
            """
            DROP TRIGGER progetti_firmati_non_cambiano;
            UPDATE progetti SET documento = CAST(replace(CAST(documento AS TEXT), 'trovare un lavoro',
                'trovare un lavorO') AS BLOB)
            """)
        let found = try archive.store.verify()
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("Fascicolo REI-2018-00001, progetto, versione 1: il testo non è più") == true)
        #expect(found.first?.contains("firmato il 01/08/2018") == true)
    }

    @Test func `chi ha firmato un testo poi cambiato deve rifirmare`() throws {
        let (archive, id, progetto) = try ready()
        try archive.act(id) { .saveProgetto($0, version: $1, progetto) }
        var changed = try #require(try archive.store.reloadFascicolo(id, by: archive.assistente).progetto)
        changed.obiettivi[0].testo = "trovare un lavoro vicino a casa"
        try archive.act(id) { .saveProgetto($0, version: $1, changed) }
        let refused = refusal { try sign(archive, id, changed) }
        #expect(refused?.missing.first?.sentence.contains("va rifirmato il foglio nuovo") == true)
        for index in changed.firme.indices { changed.firme[index].impronta = nil }
        try sign(archive, id, changed)
        #expect(try archive.count("SELECT count(*) FROM sottoscrizioni") == 1)
    }

    @Test func `un foglio stampato e superato ferma la firma finché non si ristampa`() throws {
        let (archive, id, progetto) = try ready()
        func print() throws {
            let fascicolo = try archive.store.reloadFascicolo(id, by: archive.assistente)
            var request = RichiestaStampa(.progetto(id, versione: 1), destinazione: .file("/tmp/progetto.pdf"))
            request.impronta = fascicolo.impronta?.attuale
            try archive.store.record(.recordStampa(request), by: archive.assistente)
        }
        try print()
        #expect(
            try archive.store.reloadFascicolo(id, by: archive.assistente).impronta?.isCambiataDopoLaStampa == false)
        var changed = progetto
        changed.impegni[0].testo = "incontri ogni quindici giorni"
        changed.firme = []
        try archive.act(id) { .saveProgetto($0, version: $1, changed) }
        #expect(try archive.store.reloadFascicolo(id, by: archive.assistente).impronta?.isCambiataDopoLaStampa == true)
        changed.firme = progetto.firme
        let refused = refusal { try sign(archive, id, changed) }
        #expect(refused?.sentence.contains("ristampare il foglio e farlo firmare") == true)
        try print()
        try sign(archive, id, changed)
        #expect(try archive.count("SELECT count(*) FROM fogli_progetto WHERE foglio = 'progetto'") == 2)
    }

    @Test func `la firma non viene prima dell'analisi, né della versione, né da domani`() throws {
        let (archive, id, progetto) = try ready()
        func refused(_ date: CalendarDate) -> String? {
            var early = progetto
            early.firme = early.firme.map { FirmaComponente(persona: $0.persona, data: date) }
            return refusal { try sign(archive, id, early) }?.sentence
        }
        #expect(refused(day(2018, 7, 20))?.contains("prima dell'analisi (27/07/2018)") == true)
        #expect(refused(day(2018, 7, 30))?.contains("prima dell'apertura di questa versione") == true)
        #expect(refused(archive.clock.today.adding(days: 1))?.contains("nel futuro") == true)
        #expect(try archive.count("SELECT count(*) FROM progetti WHERE firmato = 1") == 0)
    }

    @Test func `la firma di chi era già morto è rifiutata, e si dice che non serve`() throws {
        let (archive, id, progetto) = try ready()
        let nucleo = try archive.store.reloadFascicolo(id, by: archive.assistente).nucleo
        let other = try #require(
            archive.store.record(
                .addPersona(DatiPersona(cognome: "Inventati", nome: "Aldo", nascita: day(1950, 1, 1))),
                by: archive.urp
            ).persona)
        func event(_ data: CalendarDate, _ change: VariazioneNucleo) throws {
            let version = try #require(try archive.store.nucleo(nucleo.id)).version
            try archive.store.record(
                .changeNucleo(
                    nucleo.id,
                    .evento(version: version, EventoNucleo(data: data, motivo: "prova", variazione: change))),
                by: archive.urp)
        }
        try event(
            day(2018, 7, 28), .ingresso(DatiComponente(persona: other, parentela: .genitore, dal: day(2018, 7, 28))))
        try event(day(2018, 7, 31), .decesso(other, parentele: []))
        var signed = progetto
        signed.firme.append(FirmaComponente(persona: other, data: day(2018, 8, 1)))
        let refused = refusal { try sign(archive, id, signed) }
        #expect(refused?.sentence.contains("risulta deceduto dal 31/07/2018") == true)
        #expect(refused?.missing.first?.field == "firma.\(other.rawValue)")
        try sign(archive, id, progetto)
    }

    @Test func `l'esito non cambia più sotto le firme, e si dice che cosa fare`() throws {
        let (archive, id, progetto) = try ready()
        try archive.act(id) { .saveProgetto($0, version: $1, progetto) }
        let change = PresaInCaricoEvent.riclassifica(
            data: day(2018, 8, 2), esito: .soloLavoro, motivo: "cerca solo lavoro")
        #expect(refusal { try archive.move(id, change) }?.sentence.contains("Togliere prima le firme") == true)
        try sign(archive, id, progetto)
        #expect(refusal { try archive.move(id, change) }?.sentence.contains("aprire la revisione") == true)
        #expect(try archive.store.reloadFascicolo(id, by: archive.assistente).presa?.esitoAnalisi == .soloSociale)
    }

    @Test func `le date del progetto che si contraddicono sono rifiutate`() throws {
        let (archive, id, progetto) = try ready()
        var wrong = progetto
        wrong.fine = day(2018, 7, 1)
        #expect(
            refusal { try archive.act(id) { .saveProgetto($0, version: $1, wrong) } }?.sentence
                .contains("La fine viene prima dell'inizio") == true)
        wrong = progetto
        wrong.obiettivi[0].risultati[0].entro = day(2018, 7, 31)
        #expect(
            refusal { try archive.act(id) { .saveProgetto($0, version: $1, wrong) } }?.sentence
                .contains("risultato 1.1 è atteso prima dell'inizio del progetto (01/08/2018)") == true)
    }

    @Test func `chiuso il quadro, i livelli in ingresso restano da confrontare`() throws {
        let archive = try Archive()
        let id = try archive.analizzata(.bisogniComplessi)
        try archive.act(id) {
            .saveEquipe(
                $0, version: $1,
                EquipeMultidisciplinare(componenti: [
                    ComponenteEquipe(
                        nome: "Anna Esempio", ente: "SdS", profilo: "assistente sociale", ruolo: .referente)
                ]))
        }
        try archive.act(id) {
            .saveQuadro(
                $0, version: $1,
                QuadroDiAnalisi(voci: [
                    VoceQuadro(dominio: .abitazione, situazione: "in affitto", priorita: .alta, livelloIngresso: 3),
                    VoceQuadro(dominio: .reti),
                ]))
        }
        #expect(try archive.count("SELECT count(*) FROM livelli_quadro") == 0)
        try archive.move(id, .chiudiQuadro(data: day(2018, 7, 30)))
        #expect(
            try archive.text("SELECT dominio || momento || livello || priorita FROM livelli_quadro")
                == "abitazioneingresso3alta")
    }
}
