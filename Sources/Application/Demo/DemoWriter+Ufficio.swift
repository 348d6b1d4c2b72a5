// SPDX-License-Identifier: EUPL-1.2
import Domain

extension DemoWriter {
    /// The domande of a day go to INPS in one batch, with the last of them.
    func writeInvio(_ step: DemoStep) throws {
        invii.append(step.place)
        guard batches.invii[today.dayNumber] == step.place else { return }
        let places = invii
        invii = []
        for start in stride(from: 0, to: places.count, by: DatiLotto.massimo) {
            let batch = places[start..<min(start + DatiLotto.massimo, places.count)]
            let domande = batch.compactMap { place in
                files[place].domanda.map { DomandaDaInviare($0, version: files[place].domandaVersion) }
            }
            let deroga = batch.compactMap { cases[$0].deroga }.first ?? ""
            try record(
                .sendLotto(DatiLotto(data: today, domande: domande, deroga: deroga)), by: staff.office[0])
            for place in batch { files[place].domandaVersion += 1 }
        }
    }

    /// The signatures of a day are told in one batch, when they are more than a couple; INPS answers some days later,
    /// so that those of the last batch still wait.
    func writeComunicazione(_ step: DemoStep) throws {
        guard let last = batches.comunicazioni[today.dayNumber] else {
            let comunicazione = ComunicazioneInps(
                data: today, ricevuta: "servizio ReI, ricevuta PROVA\(cases[step.place].protocollo)")
            return try change(step.place, by: staff.office[0]) {
                .recordComunicazione($0, version: $1, comunicazione)
            }
        }
        firme.append(step.place)
        guard last == step.place else { return }
        for place in senzaRicevuta {
            try change(place, by: staff.office[0]) {
                .recordRicevutaComunicazione(
                    $0, version: $1, data: today, protocollo: "PROVA-\(cases[place].protocollo)")
            }
        }
        let places = firme.prefix(DatiLottoComunicazioni.massimo)
        let rows = places.compactMap { place in
            files[place].presa.map { FirmaDaComunicare($0, version: files[place].presaVersion) }
        }
        try record(
            .sendComunicazioni(DatiLottoComunicazioni(data: today, firme: rows)), by: staff.office[0])
        for place in places { files[place].presaVersion += 1 }
        senzaRicevuta = Array(places)
        firme.removeFirst(places.count)
    }

    /// What became of the notice of a convocation sent on paper; known the day before the meeting.
    func writeRecapito(_ step: DemoStep, _ index: Int) throws {
        let meeting = cases[step.place].convocazioni[index]
        var random = DemoRandom(seed: seed, stream: step.place, 12)
        guard files[step.place].mezzo?.isCartaceo == true, random.chance(80) else { return }
        let isMissed = meeting.esito == .assenteIngiustificato
        let esito: EsitoRecapito =
            isMissed && random.chance(60) ? random.pick([.compiutaGiacenza, .irreperibile]) : .consegnata
        let recapito = Recapito(
            data: calendar.date(max(meeting.avviso, meeting.giorno - 1)), esito: esito,
            nota: esito == .consegnata ? "" : "busta tornata (dato inventato)")
        try change(step.place, by: cases[step.place].assistente) { .recordRecapito($0, version: $1, recapito) }
    }

    /// A request to another office, from the meeting on: now and then reminded, later answered or withdrawn.
    func writeRichiesta(_ step: DemoStep) throws {
        guard let presa = files[step.place].presa else { return }
        guard files[step.place].richiesta == nil else { return try follow(step) }
        var random = DemoRandom(seed: seed, stream: step.place, 9)
        // Who opens the demonstration finds some on the desk.
        let isLinked = cases[step.place].assistente == DemoStaff.linkedAssistente
        guard random.chance(isLinked ? 70 : 22) else { return }
        let asked = random.pick(DemoTexts.richieste)
        richieste += 1
        try record(
            .addRichiesta(
                presa,
                DatiRichiesta(
                    ufficio: asked.ufficio, destinatario: asked.destinatario, oggetto: asked.oggetto,
                    mezzo: random.pick(["PEC", "protocollo interno", "telefono"]), inviataIl: today,
                    entro: today.adding(days: DatiRichiesta.attesaAbituale))), by: cases[step.place].assistente)
        files[step.place].richiesta = (id: Identifier(richieste), version: 1, isOpen: true)
    }

    private func follow(_ step: DemoStep) throws {
        // Another draw at every step, else the same one decides them all.
        var random = random(step)
        _ = random.next()
        guard let (id, version, isOpen) = files[step.place].richiesta, isOpen, !random.chance(25) else { return }
        let tipo: PassoRichiesta.Tipo = version == 1 ? .sollecito : random.chance(90) ? .risposta : .ritiro
        let passo = PassoRichiesta(
            tipo: tipo, data: today, testo: DemoTexts.passi[tipo] ?? "",
            entro: tipo == .sollecito ? today.adding(days: 15) : nil)
        try record(.addPassoRichiesta(id, version: version, passo), by: cases[step.place].assistente)
        files[step.place].richiesta = (id: id, version: version + 1, isOpen: tipo == .sollecito)
    }

    /// The papers the household brought: an identity card on paper, the DSU, a lease; of some there is a copy.
    func writeDocumenti(_ nucleo: Identifier<Nucleo>, _ dati: DatiDomanda, _ place: Int, by clerk: Int) throws {
        var random = DemoRandom(seed: seed, stream: place, 10)
        guard let applicant = files[place].richiedente, random.chance(55) else { return }
        let folder = "cartella \(place % 40 + 1), scaffale \(random.pick(["A", "B", "C"]))"
        var found = [
            DatiDocumento(
                tipo: .identita, data: dati.documentoScade?.adding(days: -3650), scade: dati.documentoScade,
                persona: applicant, descrizione: "carta d'identità inventata", cartella: folder)
        ]
        if random.chance(60) {
            found.append(
                DatiDocumento(
                    tipo: .dsu, data: dati.dsuDel, protocollo: dati.dsu, scade: dati.dsuScade, cartella: folder))
        }
        if random.chance(20) {
            found.append(
                DatiDocumento(
                    tipo: .contratto, data: today.adding(days: -random.int(100...900)),
                    scade: today.adding(days: random.int(20...700)), descrizione: "affitto, contratto inventato",
                    cartella: folder))
        }
        for (index, documento) in found.enumerated() {
            let words =
                "Documento inventato della dimostrazione, fascicolo \(cases[place].protocollo), n. \(index + 1)."
            let copia =
                random.chance(6)
                ? FileAllegato(nome: "documento-inventato-\(index + 1).txt", contenuto: Array(words.utf8)) : nil
            try record(.addDocumento(documento, nucleo: nucleo, copia: copia), by: clerk)
        }
    }

    /// A signal of the Terzo settore about the household: taken up as a contact, closed, or, when recent, waiting.
    func writeSegnalazione(_ step: DemoStep, _ punto: Identifier<PuntoDiAccesso>, by clerk: Int) throws {
        var random = DemoRandom(seed: seed, stream: step.place, 11)
        guard let persona = files[step.place].richiedente, random.chance(4) else { return }
        let signal = random.pick(DemoTexts.segnalazioni)
        segnalazioni += 1
        let id = Identifier<Segnalazione>(segnalazioni)
        try record(
            .addSegnalazione(
                DatiSegnalazione(
                    ricevutaIl: today, ente: signal.ente, segnalante: signal.segnalante, modalita: .telefono,
                    riguarda: signal.riguarda, contenuto: signal.contenuto)), by: clerk)
        guard today < DemoFigures.day.adding(days: -30) else { return }
        guard random.chance(65) else {
            try record(.closeSegnalazione(id, motivo: "già seguita dal servizio (dato inventato)"), by: clerk)
            return
        }
        var dati = DatiAccesso(
            data: today, ora: time, punto: punto, modalita: .email, interlocutore: .terzoSettore,
            inviatoDa: .volontariato, persona: persona, motivi: [.bisognoSociale], informativaIl: nil,
            esito: .informato, segnalazione: id)
        dati.chiamante = "\(signal.segnalante), \(signal.ente)"
        dati.delega = Delega(isPresentata: false)
        try record(.recordAccesso(dati), by: clerk)
    }
}
