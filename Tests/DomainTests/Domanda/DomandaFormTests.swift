// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

/// What the form of a domanda makes of what is written in it.
struct DomandaFormTests {
    @Test func `il protocollo della DSU si scrive come sull'attestazione`() throws {
        for entry in ["INPS-ISEE-2018-00123456A-00", "inps isee 2018 00123456a 00", "201800123456A00"] {
            #expect(try ProtocolloDsu.parse(entry).get().text == "INPS-ISEE-2018-00123456A-00", "\(entry)")
        }
        #expect(try ProtocolloDsu.parse("INPS-ISEE-2015-01480722D-00").get().anno == 2015)
        for entry in [
            "", "123", "INPS-ISEE-2018-0012345A-00", "INPS-ISEE-2018-001234567-00", "INPS-ISEE-1999-00123456A-00",
        ] {
            #expect(throws: Problem.self, "\(entry)") { try ProtocolloDsu.parse(entry).get() }
        }
    }

    @Test func `la DSU è in scadenza dal primo dicembre prima`() throws {
        let scade = try giorno("2019-01-15")
        #expect(!Norme.isDsuInScadenza(scade, on: try giorno("2018-11-30")))
        #expect(Norme.isDsuInScadenza(scade, on: try giorno("2018-12-01")))
        #expect(Norme.isDsuInScadenza(scade, on: try giorno("2019-01-15")))
        #expect(!Norme.isDsuInScadenza(scade, on: try giorno("2019-01-16")))
        var dati = Fixtures.datiDomanda
        dati.presentataIl = try giorno("2018-12-03")
        dati.dsuScade = scade
        let codes = dati.warnings(today: try giorno("2018-12-03")).map(\.code)
        #expect(codes.contains("dsu_in_scadenza") && !codes.contains("dsu_scaduta"))
    }

    @Test func `chi chiede il ReI dopo la chiusura è orientato alla misura in vigore quel giorno`() throws {
        var dati = Fixtures.datiDomanda
        for (day, measure) in [
            ("2019-03-01", "al Reddito di cittadinanza (D.L. 4/2019)"),
            ("2023-12-31", "al Reddito di cittadinanza (D.L. 4/2019)"),
            ("2024-01-01", "all'Assegno di inclusione (D.L. 48/2023)"),
        ] {
            dati.presentataIl = try giorno(day)
            let sentence = dati.warnings(today: try giorno(day)).first { $0.code == "misura_chiusa" }?.sentence
            #expect(sentence?.contains("orientare \(measure)") == true, "\(day)")
        }
    }

    @Test func `il titolo scaduto non è un avviso se il rinnovo è chiesto`() throws {
        var dati = Fixtures.datiDomanda
        dati.presentataIl = try giorno("2018-09-20")
        dati.titoloScade = try giorno("2018-09-01")
        #expect(dati.warnings(today: try giorno("2018-09-20")).map(\.code).contains("titolo_scaduto"))
        dati.rinnovoTitoloChiesto = try giorno("2018-08-20")
        #expect(!dati.warnings(today: try giorno("2018-09-20")).map(\.code).contains("titolo_scaduto"))
    }

    @Test func `ogni cittadino dell'Unione è comunitario nei giorni in cui il suo stato ne fa parte`() throws {
        for code in ["ITALIA", "380", "Z129", "642", "Z112", "Z211", "Z149"] {
            #expect(Norme.isUnioneEuropea(code, on: try giorno("2018-07-02")), "\(code)")
        }
        for code in ["Z330", "Z100", "APOLIDE", "", "008"] {
            #expect(!Norme.isUnioneEuropea(code, on: try giorno("2018-07-02")), "\(code)")
        }
        #expect(!Norme.isUnioneEuropea("Z149", on: try giorno("2013-06-30")))
        #expect(Norme.isUnioneEuropea("Z114", on: try giorno("2020-01-31")))
        #expect(!Norme.isUnioneEuropea("Z114", on: try giorno("2020-02-01")))
    }

    private func benefit(_ rows: [TrattamentoDichiarato], _ day: String = "2018-07-02") throws -> String {
        let day = try giorno(day)
        return BeneficioStimato.compute(
            componenti: 3, data: day, isr: .zero, trattamenti: rows.map { $0.percepito(domanda: day) }
        ).mensile.italian
    }

    @Test func `un trattamento si divide per i mesi che copre`() throws {
        for (often, expected) in [
            (Periodicita.mensile, "262,50"), (.bimestrale, "322,50"), (.trimestrale, "342,50"),
            (.semestrale, "362,50"), (.annuale, "372,50"), (.unaTantum, "372,50"),
        ] {
            let row = TrattamentoDichiarato(descrizione: "contributo", importo: try euro("120"), periodicita: often)
            #expect(try benefit([row]) == expected, "\(often)")
        }
    }

    @Test func `una somma pagata una volta si conta nei dodici mesi dopo il pagamento`() throws {
        var row = TrattamentoDichiarato(
            descrizione: "contributo", importo: try euro("1.200"), periodicita: .unaTantum,
            data: try giorno("2017-08-10"))
        #expect(try benefit([row]) == "282,50")
        row.data = try giorno("2017-07-31")
        #expect(try benefit([row]) == "382,50")
    }

    @Test func `senza prova dei mezzi un trattamento non si conta`() throws {
        let row = TrattamentoDichiarato(
            descrizione: "indennità di accompagnamento", importo: try euro("516,35"), hasProvaDeiMezzi: false)
        #expect(try benefit([row]) == "382,50")
    }

    @Test func `una domanda presentata a febbraio 2018 si paga da marzo, fino ad agosto 2019`() throws {
        #expect(Norme.decorrenzaBeneficio(domanda: try giorno("2018-02-15")) == (try giorno("2018-03-01")))
        var domanda = Fixtures.fascicolo(.accolta).domanda
        domanda.esito = DomandaCase.esito(.accolta)
        domanda.esito?.decorrenza = try giorno("2018-03-01")
        #expect(domanda.fineBeneficio == (try giorno("2019-08-31")))
        #expect(domanda.rinnovoDal == (try giorno("2020-03-01")))
    }

    @Test func `senza registrare la pre-verifica di redditi, patrimoni e salute non resta nulla`() throws {
        var dati = Fixtures.datiDomanda
        let bare = dati.senzaPreVerifica
        dati.isee = try euro("1")
        dati.isr = try euro("1")
        dati.isre = try euro("1")
        dati.immobili = try euro("1")
        dati.mobiliare = try euro("1")
        dati.hasVeicoli = true
        dati.veicoli = [VeicoloDichiarato(primaImmatricolazione: try giorno("2016-01-01"))]
        dati.hasImbarcazioni = true
        dati.hasNaspi = true
        dati.naspiDi = Fixtures.luca.id
        dati.casoFamiliare = .gravidanza
        dati.partoPrevisto = try giorno("2019-01-01")
        dati.trattamenti = [TrattamentoDichiarato(descrizione: "contributo", importo: try euro("1"))]
        #expect(dati.senzaPreVerifica == bare)
    }
}
