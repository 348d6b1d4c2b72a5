// SPDX-License-Identifier: EUPL-1.2
import Domain
import Store
import Testing

@Suite struct ReadingTests {
    @Test func `una persona torna com'era, in ogni campo`() throws {
        let archive = try Archive()
        let code = try CodiceFiscale.parse("NVNMRA80C45G713X").get()
        var dati = DatiPersona(
            cognome: "D'Angelo", nome: "Niccolò Maria", sesso: code.sesso,
            nascita: code.birthDates(
                today: archive.clock.today
            ).first, luogoNascita: "G713", cittadinanza: "380", codiceFiscale: code,
            telefono: "0573 000000", email: "m@example.org",
            residenza: Indirizzo(via: "via Prova 3", cap: "51100", comune: "G713"),
            domicilio: Indirizzo(via: "via Altra 4", cap: "51031", comune: "A071"), isSenzaDimora: true)
        dati.motivoCodice = .altroCodice
        let id = try #require(try archive.store.record(.addPersona(dati), by: archive.urp).persona)
        #expect(try archive.store.persona(id) == Persona(id: id, version: 1, dati: dati))
        #expect(try archive.store.persona(codiceFiscale: code)?.id == id)
        #expect(throws: Refusal.self) {
            try archive.store.record(.addPersona(DatiPersona(nome: "Altro", codiceFiscale: code)), by: archive.urp)
        }
    }

    @Test func `un codice fiscale corretto si trova ancora con quello di prima`() throws {
        let archive = try Archive()
        let former = try CodiceFiscale.parse("NVNMRA80C45G713X").get()
        let id = try #require(
            try archive.store.record(
                .addPersona(DatiPersona(cognome: "Inventati", codiceFiscale: former)), by: archive.urp
            ).persona)
        try archive.store.record(
            .amendPersona(id, version: 1, DatiPersona(cognome: "Fittizi")), by: archive.urp)
        #expect(try archive.store.persona(codiceFiscale: former)?.dati.cognome == "Fittizi")
        #expect(try archive.store.search("nvnmra", limit: 5, by: archive.urp).map(\.persona) == [id])
        #expect(try archive.store.search("inventati", limit: 5, by: archive.urp) == [])
        #expect(try archive.store.search("ittiz", limit: 5, by: archive.urp).map(\.persona) == [id])
        #expect(try archive.store.verify() == [])
    }

    @Test func `un nucleo torna com'era, e la modifica tiene le uscite`() throws {
        let archive = try Archive()
        let (id, persone) = try archive.nucleo()
        var righe = try #require(try archive.store.nucleo(id)).componenti.map(\.dati)
        #expect(righe.map(\.persona) == persone)
        righe[0].titoloDiStudio = .diploma
        righe[0].condizione = .disoccupatoConDid
        righe[0].qualifica = "cuoca"
        righe[0].hasDid = true
        righe[1].disabilita = .grave
        righe[1].al = day(2018, 9, 1)
        let receipt = try archive.store.record(.amendNucleo(id, version: 1, righe), by: archive.urp)
        #expect(receipt.version == 2)
        let nucleo = try #require(try archive.store.nucleo(id))
        #expect(nucleo.componenti.map(\.dati) == righe)
        #expect(nucleo.componenti(on: day(2018, 9, 20)).count == 1)
        #expect(try archive.store.nucleo(of: persone[1])?.id == id)
    }

    @Test func `un accesso torna com'era`() throws {
        let archive = try Archive()
        let (_, persone) = try archive.nucleo()
        let dati = DatiAccesso(
            data: day(2018, 9, 19), ora: time(11, 5), punto: Identifier(1), modalita: .telefono,
            interlocutore: .familiare, inviatoDa: .caf, persona: persone[0], motivi: [.domanda, .informazioni],
            informativaIl: day(2018, 9, 19), esito: .appuntamento, note: "richiama domani",
            chiamante: "FITTIZI Luca, fratello",
            appuntamento: AppuntamentoAccesso(
                data: day(2018, 9, 26), ora: time(10, 30), luogo: "Casa della salute", con: "la dott.ssa Esempio"))
        try archive.store.record(.recordAccesso(dati), by: archive.urp)
        #expect(try archive.store.accessi(of: persone[0]).map(\.dati) == [dati])
        var future = dati
        future.data = day(2018, 9, 21)
        #expect(throws: Refusal.self) { try archive.store.record(.recordAccesso(future), by: archive.urp) }
    }

    @Test func `il modulo della domanda torna com'era, e dopo il protocollo presentazione e numero non cambiano`()
        throws
    {
        let archive = try Archive()
        let id = try archive.presentata()
        var dati = try #require(try archive.store.domanda(id)).dati
        dati.isee = Euro(cents: 284_000)
        dati.veicoloImmatricolato = day(2016, 5, 4)
        dati.cittadinanza = .lungoPeriodo
        dati.hasNaspi = false
        dati.note = "note d'ufficio"
        try archive.store.record(.amendDomanda(id, version: 2, dati), by: archive.urp)
        #expect(try archive.store.domanda(id)?.dati == dati)
        dati.protocollo = Protocollo(numero: 9, anno: 2018)
        let refusal = #expect(throws: Refusal.self) {
            try archive.store.record(.amendDomanda(id, version: 3, dati), by: archive.urp)
        }
        #expect(refusal?.code == "protocollo_immutabile")
    }

    @Test func `lo stesso protocollo non si dà due volte`() throws {
        let archive = try Archive()
        let first = try archive.presentata()
        let (nucleo, persone) = try archive.nucleo(cognome: "Fittizi")
        var dati = archive.form(presentataIl: day(2018, 7, 3))
        dati.protocollo = try #require(try archive.store.domanda(first)).dati.protocollo
        let added = try archive.store.record(
            .addDomanda(dati, nucleo: nucleo, richiedente: persone[0]), by: archive.urp)
        let refusal = #expect(throws: Refusal.self) {
            try archive.store.record(
                .moveDomanda(try #require(added.domanda), version: 1, .protocolla), by: archive.urp)
        }
        #expect(refusal?.code == "protocollo_presente")
        #expect(refusal?.sentence.contains("REI-2018-00001") == true)
    }

    @Test func `si invia in ordine cronologico nel comune, salvo deroga motivata`() throws {
        let archive = try Archive()
        let older = try archive.presentata(day(2018, 7, 2))
        let newer = try archive.presentata(day(2018, 7, 3), cognome: "Fittizi")
        let elsewhere = try archive.presentata(day(2018, 7, 4), cognome: "Prova", comune: "A071")
        let check = VerificaComune(data: day(2018, 7, 5), isResidenzaConfermata: true, isSoggiornoConfermato: true)
        for id in [older, newer, elsewhere] { try archive.move(id, .verifica(check)) }
        let refusal = #expect(throws: Refusal.self) {
            try archive.move(newer, .invia(data: day(2018, 7, 6), lotto: "L1", deroga: nil))
        }
        #expect(refusal?.code == "ordine_cronologico")
        try archive.move(elsewhere, .invia(data: day(2018, 7, 6), lotto: "L1", deroga: nil))
        let negative = VerificaComune(
            data: day(2018, 7, 6), isResidenzaConfermata: false, isSoggiornoConfermato: true, motivo: "non risulta")
        try archive.move(older, .verifica(negative))
        try archive.move(newer, .invia(data: day(2018, 7, 6), lotto: "L1", deroga: nil))
        #expect(try archive.store.domanda(newer)?.inviataIl == day(2018, 7, 6))
    }

    @Test func `chi non può leggere le schede vede gli stati e le date soltanto`() throws {
        let archive = try Archive()
        let id = try archive.analizzata(.soloSociale)
        try archive.act(id) { presa, _ in
            .addNota(presa, NotaDiario(data: day(2018, 8, 1), tipo: .visita, isRiservata: true, testo: "riservata"))
        }
        let progetto = try archive.progetto(id, signedOn: day(2018, 8, 1))
        try archive.act(id) { .saveProgetto($0, version: $1, progetto) }
        let counter = try archive.store.fascicolo(id, by: archive.urp)
        #expect(counter.analisi == nil && counter.diario == nil && counter.progetti == [])
        #expect(counter.presa?.stato == .progettazione)
        #expect(counter.fatti.first { $0.codice == "chiudi_analisi" }?.motivo == nil)
        let stranger = #expect(throws: Refusal.self) { try archive.store.fascicolo(id, by: archive.terzoSettore) }
        #expect(stranger?.code == "fascicolo_di_altri")
        try archive.join(archive.terzoSettore, id)
        let third = try archive.store.fascicolo(id, by: archive.terzoSettore)
        // The archive ties each signature to the text it was given on; all the rest is as it was saved.
        var tied = progetto
        let impronta = third.impronte.first?.sulFoglio
        for index in tied.firme.indices where tied.firme[index].data != nil { tied.firme[index].impronta = impronta }
        #expect(impronta?.count == 64)
        #expect(third.analisi == nil && third.diario == nil && third.progetti == [tied])
        let own = try archive.store.fascicolo(id, by: archive.assistente)
        #expect(own.diario?.map(\.testo) == ["riservata"])
        #expect(own.fatti.first { $0.codice == "chiudi_analisi" }?.motivo == "solo sociale")
        #expect(try archive.store.fascicolo(id, by: archive.revisore).diario == nil)
    }

    @Test func `le voci riservate restano a chi le può leggere, anche quando un altro salva la scheda`() throws {
        let archive = try Archive()
        let id = try archive.inAnalisi()
        var sheet = AnalisiPreliminare(risposte: [
            "2.specialistici": "serd", "3a.psicologici": "s", "3a.psicologici#chi": "1", "0.luogo": "Pistoia",
        ])
        try archive.act(id) { .saveAnalisi($0, version: $1, sheet) }
        let seen = try #require(try archive.store.fascicolo(id, by: archive.consulente).analisi)
        #expect(seen.risposte == ["0.luogo": "Pistoia"])
        var edited = seen
        edited.risposte["0.luogo"] = "Agliana"
        edited.risposte["3a.psicologici"] = "n"
        try archive.act(id, by: archive.consulente) { .saveAnalisi($0, version: $1, edited) }
        sheet.risposte["0.luogo"] = "Agliana"
        #expect(try archive.store.fascicolo(id, by: archive.assistente).analisi == sheet)
        try archive.join(archive.specialista, id)
        #expect(try archive.store.fascicolo(id, by: archive.specialista).analisi == sheet)
    }

    @Test func `una nota riservata è dell'assistente sociale e del supervisore`() throws {
        let archive = try Archive()
        let id = try archive.accolta()
        for (text, isReserved) in [("prima", false), ("seconda", true), ("terza", false)] {
            try archive.act(id) { presa, _ in
                .addNota(
                    presa, NotaDiario(data: day(2018, 8, 1), tipo: .altro, isRiservata: isReserved, testo: text))
            }
        }
        #expect(
            try archive.store.fascicolo(id, by: archive.supervisore).diario?.map(\.testo)
                == ["terza", "seconda", "prima"])
    }

    @Test func `una bozza si ritrova campo per campo ed è solo di chi la scrive`() throws {
        let archive = try Archive()
        let id = try archive.presentata()
        var bozza = Bozza(
            chiave: "domanda:1", titolo: "Domanda REI-2018-00001", valori: ["isee": "1.800,5", "note": ""],
            domanda: id, salvata: Instant(milliseconds: 10))
        try archive.store.saveDraft(bozza, by: archive.urp)
        #expect(try archive.store.draft(chiave: "domanda:1", by: archive.urp) == bozza)
        #expect(try archive.store.draft(chiave: "domanda:1", by: archive.assistente) == nil)
        bozza = Bozza(chiave: "domanda:1", titolo: "t", valori: [:], salvata: Instant(milliseconds: 20))
        try archive.store.saveDraft(bozza, by: archive.urp)
        try archive.store.saveDraft(
            Bozza(chiave: "accesso", titolo: "Accesso", valori: [:], salvata: Instant(milliseconds: 15)),
            by: archive.urp)
        #expect(try archive.store.drafts(by: archive.urp).map(\.chiave) == ["domanda:1", "accesso"])
        try archive.store.discardDraft(chiave: "domanda:1", by: archive.urp)
        #expect(try archive.store.scrivania(for: archive.urp, today: archive.clock.today).bozze.count == 1)
    }
}
