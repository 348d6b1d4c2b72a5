// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

/// The time limits at work on a case file, with the working days of Pistoia (patron on 25 July).
struct TerminiTests {
    private func fascicolo(_ stato: DomandaState, presa: PresaInCaricoState? = nil, presentata: String? = nil) throws
        -> Fascicolo
    {
        var fascicolo = Fixtures.fascicolo(stato, presa: presa)
        if let presentata { fascicolo.domanda.dati.presentataIl = try giorno(presentata) }
        return fascicolo
    }

    /// The terms, nearest first: "invio_inps 2018-03-27".
    private func termini(_ fascicolo: Fascicolo) -> [String] {
        fascicolo.termini(calendar: Fixtures.calendario).map { "\($0.termine.rawValue) \($0.scade.iso)" }
    }

    @Test(arguments: [
        ("2018-01-02", "2018-01-23", "2018-02-06"), ("2018-03-06", "2018-03-27", "2018-04-11"),
        ("2018-07-20", "2018-08-13", "2018-08-28"),
    ])
    func `dalla domanda corrono quindici giorni lavorativi per l'invio e venticinque per l'analisi`(
        presentata: String, invio: String, analisi: String
    ) throws {
        let expected = ["invio_inps \(invio)", "analisi_preliminare \(analisi)"]
        #expect(termini(try fascicolo(.presentata, presentata: presentata)) == expected)
        #expect(termini(try fascicolo(.verificata, presentata: presentata)) == expected)
    }

    @Test func `una bozza non fa correre alcun termine`() throws {
        #expect(termini(try fascicolo(.bozza)).isEmpty)
    }

    @Test func `inviata la domanda, corrono i cinque giorni lavorativi dell'INPS`() throws {
        for stato in [DomandaState.inviata, .inLavorazione] {
            var fascicolo = try fascicolo(stato, presentata: "2018-07-02")
            fascicolo.domanda.inviataIl = try giorno("2018-07-20")
            #expect(termini(fascicolo) == ["verifica_inps 2018-07-30", "analisi_preliminare 2018-08-07"])
        }
    }

    @Test func `dopo uno scarto il termine per l'invio corre di nuovo dalla domanda`() throws {
        var fascicolo = try fascicolo(.inviata, presentata: "2018-03-06")
        #expect(!termini(fascicolo).contains("invio_inps 2018-03-27"))
        fascicolo.domanda.stato = .verificata
        #expect(termini(fascicolo).contains("invio_inps 2018-03-27"))
        let invio = fascicolo.percorso.first { $0.passo == .invio }
        #expect(invio == PassoDelPercorso(passo: .invio, stato: .adesso))
    }

    @Test func `il termine dell'analisi corre finché l'analisi non è chiusa, anche dopo l'esito`() throws {
        let waiting = try fascicolo(.accolta, presa: .inAnalisi, presentata: "2018-07-20")
        #expect(termini(waiting).contains("analisi_preliminare 2018-08-28"))
        let done = try fascicolo(.accolta, presa: .progettazione, presentata: "2018-07-20")
        #expect(!termini(done).contains { $0.hasPrefix("analisi") })
        let closed = try fascicolo(.accolta, presa: .chiusa, presentata: "2018-07-20")
        #expect(!termini(closed).contains { $0.hasPrefix("analisi") })
    }

    @Test func `una domanda respinta senza presa in carico non aspetta l'analisi`() throws {
        #expect(termini(try fascicolo(.respinta)) == ["riesame 2018-08-15"])
        #expect(termini(try fascicolo(.rinunciata)).isEmpty)
    }

    @Test func `la presa in carico aperta a mano su una domanda respinta fa correre i suoi termini`() throws {
        let opened = try fascicolo(.respinta, presa: .assegnata, presentata: "2018-07-02")
        #expect(termini(opened) == ["analisi_preliminare 2018-08-07", "riesame 2018-08-15"])
    }

    @Test(arguments: [("2018-01-02", "2018-01-30"), ("2018-03-06", "2018-04-04"), ("2018-07-20", "2018-08-21")])
    func `dall'analisi corrono venti giorni lavorativi per la firma`(analisi: String, firma: String) throws {
        for stato in [PresaInCaricoState.analizzata, .attesaPatto, .quadroAnalisi, .progettazione] {
            var fascicolo = try fascicolo(.accolta, presa: stato)
            fascicolo.presa?.analisiIl = try giorno(analisi)
            #expect(termini(fascicolo).contains("sottoscrizione \(firma)"))
            fascicolo.presa?.firmataIl = try giorno(firma)
            #expect(!termini(fascicolo).contains { $0.hasPrefix("sottoscrizione") })
        }
    }

    @Test func `senza firma comunicata i pagamenti si fermano dopo sei mesi dal primo`() throws {
        var fascicolo = try fascicolo(.accolta, presa: .sottoscritta)
        fascicolo.domanda.esito?.decorrenza = try giorno("2018-07-01")
        #expect(termini(fascicolo) == ["sospensione_mancata_firma 2018-12-31", "durata 2019-12-31"])
        fascicolo.presa?.comunicataIl = try giorno("2018-09-19")
        #expect(termini(fascicolo) == ["durata 2019-12-31"])
    }

    @Test func `fino a venti euro al mese nessuno è tenuto a firmare`() throws {
        var fascicolo = try fascicolo(.accolta, presa: .progettazione)
        func isShown() -> Bool { termini(fascicolo).contains { $0.hasPrefix("sospensione") } }
        fascicolo.domanda.esito?.importo = try euro("20,00")
        #expect(!isShown())
        fascicolo.domanda.esito?.importo = try euro("20,01")
        #expect(isShown())
    }

    @Test func `la durata è di diciotto mesi, meno quelli di SIA, dodici per un rinnovo`() throws {
        var fascicolo = try fascicolo(.accolta, presa: .inMonitoraggio)
        fascicolo.domanda.esito?.decorrenza = try giorno("2018-03-01")
        #expect(termini(fascicolo) == ["durata 2019-08-31"])
        fascicolo.domanda.dati.mesiSia = 6
        #expect(termini(fascicolo) == ["durata 2019-02-28"])
        fascicolo.domanda.dati.tipo = .rinnovo
        #expect(termini(fascicolo) == ["durata_rinnovo 2019-02-28"])
        fascicolo.domanda.esito?.scadenza = try giorno("2018-12-31")
        #expect(termini(fascicolo) == ["durata_rinnovo 2018-12-31"])
    }

    @Test func `terminato il beneficio si aspettano sei mesi, se il ReI si può ancora chiedere`() throws {
        var fascicolo = try fascicolo(.terminata, presa: .chiusa)
        fascicolo.domanda.esito = DomandaCase.esito(.accolta)
        fascicolo.domanda.esito?.decorrenza = try giorno("2018-02-01")
        fascicolo.domanda.dati.mesiSia = 12
        #expect(fascicolo.domanda.fineBeneficio == (try giorno("2018-07-31")))
        #expect(termini(fascicolo) == ["intervallo_rinnovo 2019-01-31"])
        fascicolo.domanda.dati.mesiSia = 0
        #expect(fascicolo.domanda.rinnovoDal == (try giorno("2020-02-01")))
        #expect(termini(fascicolo).isEmpty)
    }

    @Test func `i termini sono in ordine di scadenza, ciascuno una volta sola`() {
        forAll { generator in
            let presa = Generators.pick(PresaInCaricoState.allCases.map { $0 } + [nil], &generator)
            return Fixtures.fascicolo(Generators.pick(DomandaState.allCases, &generator), presa: presa)
        } check: { fascicolo in
            let found = fascicolo.termini(calendar: Fixtures.calendario)
            return found.map(\.scade) == found.map(\.scade).sorted()
                && Set(found.map(\.termine)).count == found.count && found.allSatisfy { $0.decorreDa < $0.scade }
        }
    }
}
