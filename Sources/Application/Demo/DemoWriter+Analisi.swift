// SPDX-License-Identifier: EUPL-1.2
import Domain

extension DemoWriter {
    /// The sheet, section A: saved, and closed with its outcome.
    func writeAnalisi(_ step: DemoStep, isClosing: Bool) throws {
        let place = step.place
        var random = DemoRandom(seed: seed, stream: place, 3)
        var sheet = answers(step.place, &random)
        if !isClosing {
            // A sheet in the middle: the meeting is over, the areas are still to be filled.
            sheet.risposte = sheet.risposte.filter { $0.key.hasPrefix("0") || $0.key.hasPrefix("1") || $0.key < "3c" }
        }
        files[place].analisi = sheet
        try change(place, by: cases[place].assistente) { .saveAnalisi($0, version: $1, sheet) }
        guard isClosing, let esito = cases[place].esito else { return }
        let event = PresaInCaricoEvent.chiudiAnalisi(data: today, esito: esito)
        try change(place, by: cases[place].assistente) { .movePresa($0, version: $1, event) }
        guard esito == .soloLavoro else { return }
        let call = ContattoCpi(
            data: today, mezzo: .telefono, con: operatori[cases[place].consulente].nomeBreve,
            nota: "si attende il patto")
        try change(place, by: cases[place].assistente) { .movePresa($0, version: $1, .contattaCpi(call)) }
    }

    private func answers(_ place: Int, _ random: inout DemoRandom) -> AnalisiPreliminare {
        let found = cases[place]
        var sheet = AnalisiPreliminare()
        sheet.risposte = seat(place, &random)
        let levels = difficulties(found, &random)
        for area in BloccoScheda.aree {
            let level = levels[area] ?? .assente
            sheet.risposte[SchedaAnalisi.chiaveDifficolta(area)] = level.rawValue
            for (index, voce) in (DemoTexts.difficoltaDi[area] ?? []).enumerated() {
                let isTrue = level.livello > 0 && (index == 0 || random.chance(30))
                sheet.risposte[voce] = isTrue ? "s" : "n"
                if isTrue, let ambito = VoceScheda.of(key: voce)?.ambito, ambito.namesMembers {
                    let about = ambito.candidates(files[place].componenti, on: today).first
                    sheet.risposte["\(voce)#chi"] = about.map { "\($0.persona.id.rawValue)" }
                }
            }
            if level == .assente, random.chance(45) { sheet.risposte["4.\(area.rawValue)"] = DemoTexts.forze[area] }
        }
        work(place, hasDifficulty: levels[.lavoro] != nil, &sheet, &random)
        home(found, levels[.abitazione] != nil, &sheet, &random)
        if found.esito == .serviziSpecialistici {
            sheet.risposte["2.specialistici"] = random.chance(50) ? "serd" : "ufsma"
            sheet.risposte["5.servizio"] = sheet["2.specialistici"].uppercased()
        }
        if !BloccoScheda.minori.isAsked(files[place].componenti, on: today) {
            sheet.risposte = sheet.risposte.filter { !$0.key.hasPrefix("3c.") && $0.key != "4.3c" }
        }
        close(found, &sheet)
        return sheet
    }

    /// The sitting, the household, the services.
    private func seat(_ place: Int, _ random: inout DemoRandom) -> [String: String] {
        let found = cases[place]
        let names = "\(operatori[found.assistente].nomeBreve), \(operatori[found.consulente].nomeBreve) (CPI)"
        let meeting = found.convocazioni.last?.giorno ?? found.analisi ?? 0
        var given = [
            "0.data": calendar.date(meeting).iso, "0.luogo": random.pick(DemoTexts.luoghi), "0.operatori": names,
            "0.informativa": "s", "0.durata": "\(random.int(4...9) * 10)", "1.confermato": "s",
            "1.differenze": random.pick(DemoTexts.differenze), "1.in_carico": random.chance(25) ? "s" : "n",
            "1.progetto_assistenziale": random.chance(80) ? "nessuno" : random.pick(["confermato", "da_integrare"]),
            "2.servizi": random.chance(50)
                ? "sociale" : random.pick(["cpi", "scuola", "terzo_settore", "consultorio"]),
        ]
        for member in files[place].componenti {
            given["0.presente@\(member.persona.id.rawValue)"] =
                member.dati.parentela == .richiedente || random.chance(60) ? "s" : "n"
        }
        return given
    }

    /// Areas with a difficulty, such that the rule of the suggestion leads to the outcome, or nearly so.
    private func difficulties(_ found: DemoCase, _ random: inout DemoRandom) -> [BloccoScheda: Difficolta] {
        var areas: [BloccoScheda] = [.economia, .abitazione, .reti, .istruzione, .cura, .salute]
        if found.shape.minors > 0 { areas.append(.minori) }
        random.shuffle(&areas)
        switch found.esito {
        case .soloLavoro: return [.lavoro: random.pick([.media, .grave])]
        case .bisogniComplessi:
            var levels: [BloccoScheda: Difficolta] = [.lavoro: random.pick([.media, .grave])]
            for area in areas.prefix(random.int(2...4)) { levels[area] = random.pick([.media, .grave]) }
            return levels
        case .serviziSpecialistici: return [areas[0]: .grave, areas[1]: .media, .lavoro: .media]
        case .soloSociale, nil:
            var levels: [BloccoScheda: Difficolta] = [areas[0]: random.pick([.lieve, .media])]
            if random.chance(60) { levels[areas[1]] = .lieve }
            // Now and then another outcome than the suggested one: the sheet then says why.
            if random.chance(6) { levels[areas[2]] = .media }
            return levels
        }
    }

    private func work(
        _ place: Int, hasDifficulty: Bool, _ sheet: inout AnalisiPreliminare, _ random: inout DemoRandom
    ) {
        for member in files[place].componenti {
            let id = member.persona.id.rawValue
            if AmbitoVoce.etaAttiva.includes(member, on: today) {
                let state = member.dati.condizione ?? .inattivo
                sheet.risposte["3e.condizione@\(id)"] = state.rawValue
                sheet.risposte["3e.occupabilita@\(id)"] =
                    hasDifficulty ? random.pick(["media", "bassa", "bassa"]) : random.pick(["alta", "media"])
                if state == .disoccupatoConDid { sheet.risposte["3e.mesi@\(id)"] = "\(random.int(3...60))" }
                sheet.risposte["3e.ultimo@\(id)"] = member.dati.qualifica
                sheet.risposte["3e.patente@\(id)"] = random.chance(55) ? "s" : "n"
                sheet.risposte["3f.titolo@\(id)"] = member.dati.titoloDiStudio?.rawValue
            }
            if member.isMinore(on: today) {
                let age = member.eta(on: today) ?? 0
                let isRegular = age < 6 || random.chance(85)
                if age < 3 {
                    sheet.risposte["3c.nido@\(id)"] = "n"
                } else {
                    sheet.risposte["3c.frequenza@\(id)"] =
                        age < 6 ? "non_in_eta" : isRegular ? "regolare" : "irregolare"
                }
            }
        }
        sheet.risposte["3d.entrate"] = random.pick(["nessuna", "assegni", "lavoro", "parenti"])
        sheet.risposte["3d.spesa"] = random.pick(["buona", "parziale"])
    }

    private func home(
        _ found: DemoCase, _ hasDifficulty: Bool, _ sheet: inout AnalisiPreliminare, _ random: inout DemoRandom
    ) {
        let title = random.pick(["affitto", "affitto", "erp", "erp", "comodato", "proprieta", "ospitalita"])
        sheet.risposte["3g.titolo"] = title
        if title == "affitto" { sheet.risposte["3g.canone"] = "\(random.int(30...55) * 10).00" }
        sheet.risposte["3g.condizioni"] = hasDifficulty ? "cattive" : random.pick(["buone", "sufficienti"])
        sheet.risposte["3g.sfratto"] = hasDifficulty && random.chance(25) ? "notificato" : "nessuno"
        for network in ["3h.famiglia", "3h.vicini", "3h.associazioni"] {
            sheet.risposte[network] = random.pick(["forte", "debole", "debole", "assente"])
        }
    }

    /// The outcome, with its reason when the suggestion is another.
    private func close(_ found: DemoCase, _ sheet: inout AnalisiPreliminare) {
        guard let esito = found.esito else { return }
        sheet.risposte["5.esito"] = esito.rawValue
        sheet.risposte["5.data"] = today.iso
        sheet.risposte["5.assistente"] = operatori[found.assistente].nomeBreve
        sheet.risposte["5.consulente"] = operatori[found.consulente].nomeBreve
        if let suggested = SuggerimentoEsito.compute(for: sheet).esito, suggested != esito {
            sheet.risposte["5.motivo"] = "la rete familiare sostiene già il nucleo: basta il progetto sociale"
        }
    }
}
