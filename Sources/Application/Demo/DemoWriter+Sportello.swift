// SPDX-License-Identifier: EUPL-1.2
import Domain

extension DemoWriter {
    /// The counter: the people, the household, the contact, the domanda with its protocol.
    func writeSportello(_ step: DemoStep) throws {
        var random = random(step)
        let found = cases[step.place]
        let comune = DemoFigures.comuni[found.comune]
        let clerk = staff.clerks[comune.codice] ?? staff.office[0]
        let (people, origin) = households.make(found.shape, comune: (comune.codice, comune.cap), &random)
        var righe: [DatiComponente] = []
        var componenti: [Componente] = []
        for person in people {
            guard let id = try record(.addPersona(person.dati), by: clerk).persona else { continue }
            let riga = DatiComponente(
                persona: id, parentela: person.parentela, titoloDiStudio: person.titolo, condizione: person.condizione,
                qualifica: person.qualifica, hasDid: person.condizione == .disoccupatoConDid,
                frequentaCorsi: person.frequentaCorsi, disabilita: person.disabilita, dal: today)
            righe.append(riga)
            componenti.append(Componente(dati: riga, persona: Persona(id: id, version: 1, dati: person.dati)))
        }
        guard let applicant = righe.first?.persona, let nucleo = try record(.addNucleo(righe), by: clerk).nucleo
        else { return }
        files[step.place].componenti = componenti
        let punto = punto(of: comune.codice, &random)
        try writeSegnalazione(step, punto, by: clerk)
        try record(
            .recordAccesso(
                contact(punto, persona: applicant, motivi: [.domanda], esito: .domanda, &random)), by: clerk)
        let dati = form(found, comune: comune.codice, punto: punto, origin, &random)
        let receipt = try record(.addDomanda(dati, nucleo: nucleo, richiedente: applicant), by: clerk)
        files[step.place].domanda = receipt.domanda
        files[step.place].domandaVersion = receipt.version ?? 1
        try move(step.place, .protocolla, by: clerk)
        try writeDocumenti(nucleo, dati, step.place, by: clerk)
    }

    /// A contact besides the domanda; the first comes before it, from somebody not known yet.
    func writeAccesso(_ step: DemoStep, _ index: Int) throws {
        var random = random(step)
        let found = cases[step.place]
        let comune = DemoFigures.comuni[found.comune].codice
        let clerk = staff.clerks[comune] ?? staff.office[0]
        let persona = index == 0 ? nil : files[step.place].richiedente
        let motives: [MotivoAccesso] =
            index == 0
            ? [.informazioni]
            : [random.pick([.statoDomanda, .statoDomanda, .bisognoSociale, .altraPrestazione, .sospensione])]
        let outcome: EsitoAccesso = index == 0 ? .informato : random.pick([.informato, .appuntamento, .altroServizio])
        try record(
            .recordAccesso(
                contact(punto(of: comune, &random), persona: persona, motivi: motives, esito: outcome, &random)),
            by: clerk)
    }

    /// A counter of the comune: the URP more often than the segretariato.
    private func punto(of comune: String, _ random: inout DemoRandom) -> Identifier<PuntoDiAccesso> {
        let places = punti.filter { $0.comune == comune }
        let offices = places.filter { $0.tipo == "urp" }
        guard let first = (random.chance(65) ? offices : places).first ?? places.first else {
            return punti.first?.id ?? Identifier(1)
        }
        return random.chance(65) ? first.id : random.pick(places).id
    }

    private func contact(
        _ punto: Identifier<PuntoDiAccesso>, persona: Identifier<Persona>?, motivi: [MotivoAccesso],
        esito: EsitoAccesso, _ random: inout DemoRandom
    ) -> DatiAccesso {
        let isVisit = esito == .domanda || random.chance(65)
        var dati = DatiAccesso(
            data: today, ora: time, punto: punto,
            modalita: isVisit ? .sportello : random.pick([.telefono, .telefono, .email]),
            interlocutore: random.chance(85) ? .interessato : .familiare,
            inviatoDa: random.chance(55) ? .autonomo : random.pick([.caf, .volontariato, .cpi, .scuola, .medico]),
            persona: persona, motivi: motivi, informativaIl: persona == nil ? nil : today, esito: esito,
            note: random.chance(12) ? random.pick(DemoTexts.accessi) : "")
        complete(&dati)
        return dati
    }

    /// What channel, caller and outcome ask to say.
    private func complete(_ dati: inout DatiAccesso) {
        if dati.interlocutore != .interessato {
            dati.chiamante = "INVENTATI Paola, sorella"
            dati.delega = Delega(isPresentata: false)
        }
        if dati.modalita == .telefono, dati.persona != nil, dati.interlocutore == .interessato {
            dati.identita = VerificaIdentita(chiesto: "data di nascita e protocollo", isSuperata: true)
        }
        switch dati.esito {
        case .appuntamento:
            dati.appuntamento = AppuntamentoAccesso(
                data: WorkingCalendar().adding(workingDays: 5, to: today), luogo: "stanza 2", con: "assistente sociale")
        case .altroServizio: dati.rinvio = Rinvio(servizio: "Centro per l'impiego")
        default: break
        }
    }

    /// The form of the domanda; the economic values only when the pre-verifica was asked for.
    private func form(
        _ found: DemoCase, comune: String, punto: Identifier<PuntoDiAccesso>, _ origin: DemoOrigin,
        _ random: inout DemoRandom
    ) -> DatiDomanda {
        var dati = DatiDomanda(tipo: found.mesiSia > 0 ? .trasformazioneSia : .nuova, comune: comune)
        dati.punto = punto
        dati.presentataIl = today
        dati.presentataAlle = time
        dati.protocollo = Protocollo(numero: found.protocollo, anno: today.year)
        dati.isFirmata = true
        dati.documento = "carta d'identità PROVA\(random.int(10_000...99_999))"
        dati.documentoScade = today.adding(days: random.int(200...3000))
        dati.residenzaDal = today.adding(days: -random.int(800...9000))
        dati.cittadinanza = origin.cittadinanza
        dati.titoloDiSoggiorno = origin.titolo
        dati.titoloScade = origin.titolo.isEmpty ? nil : today.adding(days: random.int(100...1500))
        dati.dsu = "INPS-ISEE-2018-\(random.int(10_000_000...99_999_999))\(random.pick(DemoWriter.letters))-00"
        dati.dsuDel = max(today.adding(days: -random.int(2...40)), calendar.date(0))
        dati.dsuScade = CalendarDate(year: 2019, month: 1, day: 15)
        dati.mesiSia = found.mesiSia
        if random.chance(30) {
            dati.isee = Euro(cents: Int64(random.int(0...600_000)))
            dati.isre = Euro(cents: Int64(random.int(0...300_000)))
            dati.isr = Euro(cents: Int64(random.int(0...700_000)))
            dati.mobiliare = Euro(cents: Int64(random.int(0...500_000)))
            (dati.hasVeicoli, dati.hasImbarcazioni, dati.hasNaspi) = (false, false, false)
        }
        return dati
    }

    private static let letters = ["A", "B", "C", "D", "E", "F", "G", "H", "K", "L", "M", "N", "P", "Q", "R"]
}
