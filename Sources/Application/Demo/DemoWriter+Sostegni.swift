// SPDX-License-Identifier: EUPL-1.2
import Domain

extension DemoWriter {
    /// After a monitoring: what the active supports delivered, and the tirocini.
    func writeSostegni(_ step: DemoStep, _ index: Int) throws {
        let place = step.place
        var random = DemoRandom(seed: seed, stream: place, 20 + index)
        guard let progetto = files[place].progetto else { return }
        for (ordine, intervento) in progetto.interventi.enumerated() where ordine < files[place].stati.count {
            let id = Identifier<Sostegno>(files[place].primoSostegno + Int64(ordine))
            if files[place].tirocinio?.ordine == ordine {
                try follow(place, ordine, &random)
            } else if files[place].stati[ordine] == .attivo {
                let tipo = catalogo.first { $0.codice == intervento.codice }?.tipo
                if tipo == "tirocinio", files[place].tirocinio == nil, random.chance(80) {
                    try begin(place, ordine, id, &random)
                } else if random.chance(50) {
                    let fatto = FattoSostegno(data: today, stato: .attivo, quantita: random.int(2...12))
                    try change(place, by: cases[place].assistente) {
                        .recordSostegno($0, version: $1, id, fatto)
                    }
                }
            }
        }
    }

    private func begin(_ place: Int, _ ordine: Int, _ id: Identifier<Sostegno>, _ random: inout DemoRandom) throws {
        guard let presa = files[place].presa, let persona = files[place].richiedente else { return }
        let dati = DatiTirocinio(
            persona: persona, sostegno: id,
            ospitante: random.pick(["Vivaio Inventato", "Forno Immaginario", "Biblioteca di Prova", "Officina Esempio"]
            ),
            promotore: "Cooperativa Inventata",
            tutor: random.pick(["Tutor Esempio", "Tutor Campione", "Tutor Prova"]), dal: today,
            al: today.adding(months: random.int(3...6)), oreSettimanali: random.pick([16, 20, 24]),
            indennita: Euro(cents: random.pick([40_000, 50_000])), mansione: "attività inventate per la dimostrazione")
        try record(.addTirocinio(presa, dati), by: cases[place].assistente)
        tirocini += 1
        files[place].tirocinio = DemoTirocinio(id: Identifier(tirocini), ordine: ordine, dati: dati)
    }

    /// The month that has gone, then a visit, a suspension or the end.
    private func follow(_ place: Int, _ ordine: Int, _ random: inout DemoRandom) throws {
        guard var found = files[place].tirocinio, !found.isEnded else { return }
        func add(_ passo: PassoTirocinio) throws {
            try record(
                .addPassoTirocinio(found.id, version: found.version, passo), by: cases[place].assistente)
            found.version += 1
        }
        let month = today.adding(months: -1).firstOfMonth
        if month >= found.dati.dal.firstOfMonth, month <= found.dati.al, found.ultimoMese.map({ $0 < month }) ?? true {
            let planned = (found.dati.oreSettimanali * 52 + 6) / 12
            let isPaid = random.chance(91)
            let attended = isPaid ? planned - random.int(0...9) : planned / 2
            try add(
                .mese(
                    MeseTirocinio(
                        mese: month, previste: planned, frequentate: attended, isErogata: isPaid,
                        importo: isPaid ? found.dati.indennita : .zero, motivo: isPaid ? nil : .sottoSoglia)))
            found.ultimoMese = month
        }
        if let stopped = found.fermoDal {
            if stopped < today { try add(.ripresa(today)) }
            if stopped < today { found.fermoDal = nil }
            if found.fermoDal == nil { files[place].stati[ordine] = .attivo }
        } else if today > found.dati.al {
            guard !found.wasStopped else {
                files[place].tirocinio = found
                return
            }
            let esito: EsitoTirocinio = random.chance(20) ? .assuntoDaOspitante : .nonAssunto
            try add(.chiusura(ChiusuraTirocinio(data: found.dati.al, esito: esito)))
            found.isEnded = true
            files[place].stati[ordine] = .concluso
        } else if today < found.dati.al, random.chance(12) {
            let motivo: MotivoFineTirocinio = random.pick([.rinuncia, .ospitante, .personali])
            try add(.chiusura(ChiusuraTirocinio(data: today, motivo: motivo, esito: .nonAssunto)))
            found.isEnded = true
            files[place].stati[ordine] = .concluso
        } else if random.chance(15) {
            try add(.sospensione(dal: today, random.pick([.chiusuraOspitante, .emergenza]), nota: ""))
            found.fermoDal = today
            found.wasStopped = true
            files[place].stati[ordine] = .sospeso
        } else {
            try add(.visita(today, nota: "visita inventata: presenze regolari, nessun problema con i colleghi"))
        }
        files[place].tirocinio = found
    }
}
