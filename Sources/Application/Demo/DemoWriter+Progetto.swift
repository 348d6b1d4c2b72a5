// SPDX-License-Identifier: EUPL-1.2
import Domain

extension DemoWriter {
    /// The project, section B, as negotiated so far.
    func writeProgetto(_ step: DemoStep) throws {
        let place = step.place
        var random = DemoRandom(seed: seed, stream: place, 5)
        let found = cases[place]
        var progetto = ProgettoPersonalizzato(apertoIl: today)
        // A project in the middle: somebody has written only the head.
        let isBegun = found.fate == .progettazione && random.chance(40)
        progetto.figuraDiRiferimento = operatori[found.assistente].nomeBreve
        progetto.frequenza = random.chance(80) ? .mensile : random.pick([.quindicinale, .bimestrale])
        progetto.inizio = isBegun ? nil : today.adding(days: 3)
        progetto.fine = isBegun ? nil : today.adding(months: 12)
        let applicant = files[place].richiedente
        var goals = DemoTexts.obiettivi
        random.shuffle(&goals)
        progetto.obiettivi = goals.prefix(isBegun ? 1 : random.int(1...3)).map { goal in
            Obiettivo(
                area: goal.area, testo: goal.testo, componenti: applicant.map { [$0] } ?? [],
                risultati: [
                    RisultatoAtteso(
                        testo: goal.risultato, indicatore: goal.indicatore, valoreIniziale: "0", valoreAtteso: "sì",
                        entro: isBegun ? nil : today.adding(months: random.int(3...9)))
                ])
        }
        progetto.interventi = isBegun ? [] : supports(found, files[place].componenti, applicant, &random)
        var duties = DemoTexts.impegni
        random.shuffle(&duties)
        progetto.impegni = duties.prefix(isBegun ? 0 : random.int(2...3)).map {
            Impegno(persona: applicant, tipo: $0.tipo, testo: $0.testo, frequenza: $0.frequenza, verifica: $0.verifica)
        }
        progetto.luogo = random.pick(DemoTexts.luoghi)
        files[place].progetto = progetto
        try change(place, by: found.assistente) { .saveProgetto($0, version: $1, progetto) }
    }

    /// Supports of the catalogue: one of the national list first, for a household that went through the quadro.
    private func supports(
        _ found: DemoCase, _ componenti: [Componente], _ applicant: Identifier<Persona>?,
        _ random: inout DemoRandom
    ) -> [Intervento] {
        let local = catalogo.filter { !$0.codice.hasPrefix("NAZ") }
        var chosen: [VoceCatalogo] = []
        let national = local.filter(\.isNazionale)
        if found.esito != .soloSociale || random.chance(60), !national.isEmpty { chosen.append(random.pick(national)) }
        // The support that the first thousand days of a child call for, when the needs are complex.
        let profile = ProfiloNucleo(of: Nucleo(id: Identifier(0), version: 1, componenti: componenti), on: today)
        if found.esito != .soloSociale, profile.hasPrimiMilleGiorni, !chosen.contains(where: \.isGenitorialita),
            let parenthood = local.first(where: \.isGenitorialita)
        {
            chosen.append(parenthood)
        }
        for _ in 0..<random.int(0...2) where !local.isEmpty {
            let voce = random.pick(local)
            if !chosen.contains(where: { $0.codice == voce.codice }) { chosen.append(voce) }
        }
        return chosen.map { voce in
            let isAsked = random.chance(60)
            return Intervento(
                codice: voce.codice, persona: random.chance(70) ? applicant : nil, fornitore: voce.titolare,
                fondo: voce.fondo, dal: isAsked ? today.adding(days: random.int(10...40)) : nil,
                quantita: random.int(2...40), unita: random.pick(["ore", "mesi", "incontri"]),
                stato: isAsked ? .richiesto : .previsto)
        }
    }

    /// The signatures of every adult, or why one lacks; for work only, the patto the CPI tells back.
    func writeFirma(_ step: DemoStep) throws {
        let place = step.place
        let found = cases[place]
        let day = calendar.date(found.firma ?? 0)
        var random = random(step)
        guard var progetto = files[place].progetto else {
            let patto = PattoDiServizio(
                firmatoIl: day, riferimento: "CPI-PROVA-\(found.protocollo)", saputoIl: today,
                firmatari: files[place].componenti.filter { AmbitoVoce.etaAttiva.includes($0, on: day) }.prefix(1)
                    .map(\.persona.id))
            try change(place, by: random.chance(50) ? found.consulente : found.assistente) {
                .recordPatto($0, version: $1, patto)
            }
            return
        }
        progetto.firme = files[place].adulti.map { adult in
            let isApplicant = adult.persona.id == files[place].richiedente
            return isApplicant || random.chance(94)
                ? FirmaComponente(persona: adult.persona.id, data: day)
                : FirmaComponente(
                    persona: adult.persona.id, mancata: .assenza,
                    motivoMancata: "all'estero per lavoro, firmerà al rientro")
        }
        progetto.firmeOperatori =
            "\(operatori[found.assistente].nomeBreve), \(operatori[found.consulente].nomeBreve)"
        files[place].progetto = progetto
        try change(place, by: found.assistente) { .signProgetto($0, version: $1, progetto) }
        files[place].primoSostegno = sostegni + 1
        sostegni += Int64(progetto.interventi.count)
    }

    /// A monitoring: the supports start, the commitments are kept, or nearly.
    func writeMonitoraggio(_ step: DemoStep, _ index: Int) throws {
        let place = step.place
        let found = cases[place]
        var random = random(step)
        let isLast = index == found.monitoraggi.count - 1
        var record = Monitoraggio(
            data: today, tipo: random.pick(TipoVerifica.allCases),
            presenti: files[place].richiedente.map { [$0] } ?? [],
            testo: random.pick(DemoTexts.verifiche),
            prossima: isLast && random.chance(35) ? today.adding(days: random.int(7...14)) : nil)
        if let progetto = files[place].progetto {
            for (goal, obiettivo) in progetto.obiettivi.enumerated() {
                for result in obiettivo.risultati.indices {
                    record.risultati["\(goal).\(result)"] = random.pick([.previsto, .parziale, .parziale, .raggiunto])
                }
            }
            for duty in progetto.impegni.indices {
                record.impegni[duty] = random.pick([.rispettato, .rispettato, .rispettato, .parziale])
            }
            for support in progetto.interventi.indices {
                let found: StatoIntervento =
                    index == 0
                    ? random.pick([.attivo, .richiesto]) : random.pick([.attivo, .attivo, .concluso, .sospeso])
                record.interventi[support] = next(found, of: support, place)
            }
        }
        try change(place, by: found.assistente) { .recordMonitoraggio($0, version: $1, record) }
        try writeSostegni(step, index)
    }

    /// The state a support goes to: the one drawn when it may, the one before otherwise.
    private func next(_ found: StatoIntervento, of support: Int, _ place: Int) -> StatoIntervento {
        while files[place].stati.count <= support { files[place].stati.append(.previsto) }
        // What happens in a tirocinio tells where its support is.
        if files[place].tirocinio?.ordine == support { return files[place].stati[support] }
        if SostegnoMachine.permits(files[place].stati[support], to: found) { files[place].stati[support] = found }
        return files[place].stati[support]
    }
}
