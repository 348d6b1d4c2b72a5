// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

@Suite struct TirocinioTests {
    private let oggi = CalendarDate(dayNumber: 18_000)
    private var firma: CalendarDate { oggi.adding(days: -200) }

    private var dati: DatiTirocinio {
        DatiTirocinio(
            persona: Identifier(1), ospitante: "Vivaio Esempio", tutor: "Tutor Prova", dal: oggi.adding(days: -120),
            al: oggi.adding(days: 60), oreSettimanali: 20, indennita: Euro(cents: 50_000))
    }

    private func tirocinio(_ passi: PassoTirocinio...) -> Tirocinio {
        Tirocinio(
            id: Identifier(1), version: 1, presa: Identifier(2), dati: dati,
            voci: passi.map { Tirocinio.Voce($0, operatore: "A. Esempio") })
    }

    private func problems(_ passo: PassoTirocinio, on tirocinio: Tirocinio) -> [String] {
        tirocinio.problems(passo, today: oggi).map(\.code)
    }

    private func mese(
        _ frequentate: Int, previste: Int = 80, isErogata: Bool, _ motivo: MotivoIndennita? = nil, importo: Int64? = nil
    ) -> MeseTirocinio {
        MeseTirocinio(
            mese: oggi.adding(days: -60), previste: previste, frequentate: frequentate, isErogata: isErogata,
            importo: Euro(cents: importo ?? (isErogata ? 50_000 : 0)), motivo: motivo)
    }

    @Test func `un tirocinio ha un ospitante, un tutor, un periodo dopo la firma e ore che esistono`() {
        #expect(dati.problems(firmatoIl: firma, nascita: nil).isEmpty)
        var wrong = dati
        wrong.ospitante = " "
        wrong.tutor = ""
        wrong.al = wrong.dal.adding(days: -1)
        wrong.oreSettimanali = 60
        #expect(
            wrong.problems(firmatoIl: firma, nascita: nil).map(\.field) == ["ospitante", "tutor", "al", "ore"])
        #expect(dati.problems(firmatoIl: nil, nascita: nil).map(\.code) == ["non_firmato"])
        #expect(dati.problems(firmatoIl: oggi, nascita: nil).map(\.code) == ["prima_della_firma"])
        #expect(
            dati.problems(firmatoIl: firma, nascita: oggi.adding(days: -14 * 365)).map(\.code) == ["troppo_giovane"])
    }

    @Test func `l'indennità spetta dal settanta per cento delle ore, ed è un parametro da verificare`() {
        let soglia = Norme.sogliaPresenzeTirocinio.nearest(to: oggi)
        #expect(soglia.valore == 70 && soglia.certezza == .daVerificare)
        #expect(mese(56, isErogata: true).raggiunge(soglia: 70))
        #expect(!mese(55, isErogata: true).raggiunge(soglia: 70))
        #expect(mese(55, isErogata: true).percento == 68)
        #expect(!mese(0, previste: 0, isErogata: false).raggiunge(soglia: 70))
    }

    @Test func `chi decide diversamente dalla soglia dice perché`() {
        let open = tirocinio()
        #expect(problems(.mese(mese(60, isErogata: true)), on: open).isEmpty)
        #expect(problems(.mese(mese(40, isErogata: true)), on: open) == ["sotto_soglia"])
        #expect(problems(.mese(mese(40, isErogata: true, .deroga)), on: open).isEmpty)
        #expect(problems(.mese(mese(40, isErogata: false, .sottoSoglia)), on: open).isEmpty)
        #expect(problems(.mese(mese(60, isErogata: false, .sottoSoglia)), on: open) == ["sopra_soglia"])
        #expect(problems(.mese(mese(60, isErogata: false)), on: open) == ["motivo_mancante"])
        #expect(
            problems(.mese(mese(60, isErogata: false, .documenti, importo: 100)), on: open) == ["importo_di_troppo"])
        #expect(problems(.mese(mese(60, isErogata: true, importo: 0)), on: open) == ["importo_mancante"])
    }

    @Test func `un mese è dentro il tirocinio, e rettificato conta una volta`() {
        var early = mese(60, isErogata: true)
        early.mese = dati.dal.adding(months: -1).firstOfMonth
        #expect(problems(.mese(early), on: tirocinio()) == ["mese_fuori"])
        var late = early
        late.mese = oggi.adding(months: 1).firstOfMonth
        #expect(problems(.mese(late), on: tirocinio()) == ["mese_futuro"])
        let twice = tirocinio(.mese(mese(60, isErogata: true)), .mese(mese(30, isErogata: false, .sottoSoglia)))
        #expect(twice.mesi.map(\.frequentate) == [30] && twice.voci.count == 2)
        #expect(tirocinio().prossimoMese(on: oggi) == dati.dal.firstOfMonth)
    }

    @Test func `una sospensione sposta la fine dei giorni in cui è stato fermo`() {
        let stop = PassoTirocinio.sospensione(dal: oggi.adding(days: -40), .emergenza, nota: "")
        let stopped = tirocinio(stop)
        #expect(stopped.stato == .sospeso && stopped.fine == dati.al)
        let again = tirocinio(stop, .ripresa(oggi.adding(days: -30)))
        #expect(again.stato == .inCorso && again.fine == dati.al.adding(days: 10))
        #expect(again.sospensioni.first?.al == oggi.adding(days: -31))
    }

    @Test func `non si sospende due volte, non si riprende ciò che non è fermo, e le date vengono in ordine`() {
        let stop = PassoTirocinio.sospensione(dal: oggi.adding(days: -40), .malattia, nota: "")
        #expect(problems(stop, on: tirocinio(stop)) == ["gia_sospeso"])
        #expect(problems(.ripresa(oggi), on: tirocinio()) == ["non_sospeso"])
        #expect(problems(.ripresa(oggi.adding(days: -40)), on: tirocinio(stop)) == ["prima_del_precedente"])
        let again = tirocinio(stop, .ripresa(oggi.adding(days: -30)))
        #expect(
            problems(.sospensione(dal: oggi.adding(days: -35), .malattia, nota: ""), on: again)
                == ["prima_del_precedente"])
        #expect(problems(.sospensione(dal: oggi, .altro, nota: ""), on: again) == ["nota_mancante"])
        #expect(problems(.visita(oggi.adding(days: 1), nota: "va bene"), on: again) == ["data_futura"])
        #expect(problems(.visita(oggi, nota: " "), on: again) == ["nota_mancante"])
    }

    @Test func `chi finisce prima dice perché, e l'assunzione dice da chi`() {
        let open = tirocinio()
        func end(_ motivo: MotivoFineTirocinio?, _ esito: EsitoTirocinio = .nonAssunto) -> PassoTirocinio {
            .chiusura(ChiusuraTirocinio(data: oggi, motivo: motivo, esito: esito))
        }
        #expect(problems(end(nil), on: open) == ["motivo_mancante"])
        #expect(problems(end(.assunzione), on: open) == ["esito_contrario"])
        #expect(problems(end(.assunzione, .assuntoDaOspitante), on: open).isEmpty)
        #expect(problems(end(.altro), on: open) == ["nota_mancante"])
        let closed = tirocinio(end(.rinuncia))
        #expect(closed.stato == .interrotto)
        #expect(problems(end(.rinuncia), on: closed) == ["tirocinio_finito"])
        // The last months are recorded afterwards.
        #expect(problems(.mese(mese(60, isErogata: true)), on: closed).isEmpty)
    }

    /// Facts drawn at random on a tirocinio, those it takes kept.
    private static func walk(_ generator: inout SeededGenerator) -> Tirocinio {
        let oggi = CalendarDate(dayNumber: 18_000)
        let dati = DatiTirocinio(
            persona: Identifier(1), ospitante: "Vivaio Esempio", tutor: "Tutor Prova", dal: oggi.adding(days: -120),
            al: oggi.adding(days: 60), oreSettimanali: 20, indennita: Euro(cents: 50_000))
        var tirocinio = Tirocinio(id: Identifier(1), version: 1, presa: Identifier(2), dati: dati)
        for _ in 0..<25 {
            let day = oggi.adding(days: Int.random(in: -130...5, using: &generator))
            let passi: [PassoTirocinio] = [
                .sospensione(dal: day, .emergenza, nota: "x"), .ripresa(day), .visita(day, nota: "visita"),
                .mese(
                    MeseTirocinio(
                        mese: day, previste: 80, frequentate: 70, isErogata: true, importo: Euro(cents: 50_000))),
                .chiusura(ChiusuraTirocinio(data: day, motivo: .rinuncia, esito: .nonAssunto)),
            ]
            // The end is one in many, so that walks are long.
            let passo = Generators.pick(passi.dropLast() + passi.dropLast() + passi, &generator)
            guard tirocinio.problems(passo, today: oggi).isEmpty else { continue }
            tirocinio = Tirocinio(
                id: tirocinio.id, version: tirocinio.version + 1, presa: tirocinio.presa, dati: dati,
                voci: tirocinio.voci + [Tirocinio.Voce(passo, operatore: "")])
        }
        return tirocinio
    }

    @Test func `nessuna sequenza permessa sospende due volte, riprende da niente o va avanti dopo la fine`() {
        forAll(generate: TirocinioTests.walk) { tirocinio in
            var isStopped = false
            var isEnded = false
            for voce in tirocinio.voci {
                switch voce.passo {
                case .sospensione where isStopped || isEnded: return false
                case .ripresa where !isStopped || isEnded: return false
                case .visita where isEnded: return false
                case .chiusura where isEnded: return false
                case .sospensione: isStopped = true
                case .ripresa: isStopped = false
                case .chiusura: isEnded = true
                case .visita, .mese: break
                }
            }
            let days = tirocinio.sospensioni.compactMap { stop in
                stop.al.map { CalendarDate.days(from: stop.dal, to: $0) + 1 }
            }
            let isMoved = tirocinio.fine == tirocinio.dati.al.adding(days: days.reduce(0, +))
            return isMoved && days.allSatisfy { $0 > 0 } && tirocinio.version == tirocinio.voci.count + 1
                && tirocinio.stato.isAperto != isEnded
        }
    }
}
