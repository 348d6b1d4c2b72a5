// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

struct RequisitiTests {
    /// A household of one minor and one adult that meets everything on 15 March 2018.
    private func inRegola() throws -> DatiRequisiti {
        DatiRequisiti(
            cittadinanza: .unioneEuropea, residenzaDal: try giorno("2010-01-01"), isee: try euro("3.000"),
            isre: try euro("2.000"), immobili: .zero, mobiliare: try euro("1.000"), veicoli: [], imbarcazioni: false,
            naspi: false,
            componenti: [
                ComponenteDichiarato(nascita: try giorno("1980-03-05")),
                ComponenteDichiarato(nascita: try giorno("2010-03-05")),
            ])
    }

    private func esito(_ codice: String, _ dati: DatiRequisiti, _ date: String = "2018-03-15") throws -> EsitoRequisito
    {
        let riga = Requisiti.verifica(dati, dataDomanda: try giorno(date)).first { $0.codice == codice }
        return try #require(riga).esito
    }

    private func nonSoddisfatti(_ dati: DatiRequisiti, _ date: String = "2018-03-15") throws -> [String] {
        Requisiti.verifica(dati, dataDomanda: try giorno(date)).filter {
            if case .oltreIlLimite = $0.esito { return true }
            return false
        }.map(\.codice)
    }

    @Test func `un nucleo in regola soddisfa tutti i requisiti`() throws {
        let righe = Requisiti.verifica(try inRegola(), dataDomanda: try giorno("2018-03-15"))
        #expect(righe.map(\.codice) == ["R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10"])
        #expect(righe.allSatisfy { $0.esito == .soddisfatto })
        #expect(righe.allSatisfy { !$0.fonte.breve.isEmpty && $0.spiegazione.hasSuffix(".") })
    }

    @Test func `senza dati ogni requisito dice che cosa manca`() throws {
        let righe = Requisiti.verifica(DatiRequisiti(), dataDomanda: try giorno("2018-03-15"))
        #expect(righe.allSatisfy { if case .manca(let what) = $0.esito { !what.isEmpty } else { false } })
    }

    @Test func `i limiti economici si possono raggiungere ma non superare`() throws {
        var dati = try inRegola()
        dati.isee = try euro("6.000,00")
        dati.isre = try euro("3.000,00")
        dati.immobili = try euro("20.000")
        dati.mobiliare = try euro("6.000")
        dati.numeroComponenti = 1
        #expect(try nonSoddisfatti(dati) == [])
        dati.isee = try euro("6.000,01")
        #expect(try nonSoddisfatti(dati) == ["R3"])
        #expect(try esito("R3", dati) == .oltreIlLimite("oltre di 0,01 euro"))
        dati.isee = .zero
        dati.isre = try euro("3.000,01")
        #expect(try nonSoddisfatti(dati) == ["R4"])
        dati.isre = .zero
        dati.immobili = try euro("20.000,01")
        #expect(try nonSoddisfatti(dati) == ["R5"])
    }

    @Test(arguments: [(1, "6.000"), (2, "8.000"), (3, "10.000"), (4, "10.000"), (9, "10.000")])
    func `il patrimonio mobiliare cresce di 2.000 a componente fino a 10.000`(count: Int, limit: String) throws {
        var dati = try inRegola()
        dati.numeroComponenti = count
        dati.mobiliare = try euro(limit)
        #expect(try esito("R6", dati) == .soddisfatto)
        dati.mobiliare = try euro(limit) + Euro(cents: 1)
        #expect(try esito("R6", dati) == .oltreIlLimite("oltre di 0,01 euro"))
    }

    @Test func `senza il numero dei componenti il patrimonio si giudica solo fuori dai limiti estremi`() throws {
        var dati = DatiRequisiti(mobiliare: try euro("6.000"))
        #expect(try esito("R6", dati) == .soddisfatto)
        dati.mobiliare = try euro("7.000")
        #expect(try esito("R6", dati) == .manca("quanti sono i componenti"))
        dati.mobiliare = try euro("10.000,01")
        #expect(try esito("R6", dati) == .oltreIlLimite("oltre di 0,01 euro"))
    }

    @Test func `un veicolo immatricolato nei ventiquattro mesi esclude, salvo l'agevolazione per disabili`() throws {
        var dati = try inRegola()
        dati.veicoli = [VeicoloDichiarato(primaImmatricolazione: try giorno("2016-03-15"))]
        #expect(try esito("R7", dati) == .soddisfatto)
        dati.veicoli = [VeicoloDichiarato(primaImmatricolazione: try giorno("2016-03-16"))]
        #expect(try nonSoddisfatti(dati) == ["R7"])
        dati.veicoli = [
            VeicoloDichiarato(primaImmatricolazione: try giorno("2016-03-16"), haAgevolazioneDisabili: true)
        ]
        #expect(try esito("R7", dati) == .soddisfatto)
    }

    @Test func `navi, imbarcazioni e NASpI escludono`() throws {
        var dati = try inRegola()
        dati.naspi = true
        #expect(try nonSoddisfatti(dati) == ["R9"])
        dati.imbarcazioni = true
        #expect(try nonSoddisfatti(dati) == ["R8", "R9"])
    }

    @Test func `il permesso di lavoro annuale non basta`() throws {
        var dati = try inRegola()
        dati.cittadinanza = .altroPermesso
        #expect(try nonSoddisfatti(dati) == ["R1"])
        for titolo in [Cittadinanza.lungoPeriodo, .protezioneInternazionale, .unioneEuropea] {
            dati.cittadinanza = titolo
            #expect(try esito("R1", dati) == .soddisfatto, "\(titolo)")
        }
    }

    @Test func `servono due anni di residenza continuativa`() throws {
        var dati = try inRegola()
        dati.residenzaDal = try giorno("2016-03-15")
        #expect(try esito("R2", dati) == .soddisfatto)
        dati.residenzaDal = try giorno("2016-03-16")
        #expect(try nonSoddisfatti(dati) == ["R2"])
    }

    @Test func `un solo adulto di quarant'anni non ha i requisiti familiari fino al 31 maggio 2018`() throws {
        var dati = try inRegola()
        dati.componenti = [ComponenteDichiarato(nascita: try giorno("1978-01-01"))]
        #expect(try nonSoddisfatti(dati, "2018-05-10") == ["R10"])
        #expect(try nonSoddisfatti(dati, "2018-05-31") == ["R10"])
        #expect(try esito("R10", dati, "2018-06-01") == .nonRichiesto("per le domande di questa data"))
    }

    @Test func `basta un minore il giorno della domanda`() throws {
        var dati = DatiRequisiti(componenti: [ComponenteDichiarato(nascita: try giorno("2000-03-16"))])
        #expect(try esito("R10", dati) == .soddisfatto)
        dati.componenti = [ComponenteDichiarato(nascita: try giorno("2000-03-15"))]
        #expect(try nonSoddisfatti(dati) == ["R10"])
    }

    @Test func `la disabilità vale con un genitore o un tutore`() throws {
        let adult = try giorno("1990-01-01")
        var dati = DatiRequisiti(componenti: [ComponenteDichiarato(nascita: adult, isDisabile: true)])
        #expect(try nonSoddisfatti(dati) == ["R10"])
        dati.componenti.append(ComponenteDichiarato(nascita: try giorno("1960-01-01"), isGenitoreOTutore: true))
        #expect(try esito("R10", dati) == .soddisfatto)
    }

    @Test func `la gravidanza vale da quattro mesi prima del parto`() throws {
        let adult = try giorno("1990-01-01")
        var dati = DatiRequisiti(
            componenti: [ComponenteDichiarato(nascita: adult, partoPrevisto: try giorno("2018-07-15"))])
        #expect(try esito("R10", dati) == .soddisfatto)
        dati.componenti[0].partoPrevisto = try giorno("2018-07-16")
        #expect(try esito("R10", dati) == .oltreIlLimite("la gravidanza vale per le domande dal 16/03/2018"))
    }

    @Test func `il disoccupato vale da cinquantacinque anni, nel 2017 solo dopo la NASpI`() throws {
        var dati = DatiRequisiti(
            componenti: [ComponenteDichiarato(nascita: try giorno("1962-12-15"), isDisoccupato: true)])
        #expect(try esito("R10", dati, "2018-01-02") == .soddisfatto)
        #expect(
            try esito("R10", dati, "2017-12-20")
                == .manca("se la disoccupazione segue un licenziamento e la NASpI è finita da tre mesi"))
        dati.componenti[0].haFinitoNaspi = false
        #expect(try nonSoddisfatti(dati, "2017-12-20") == ["R10"])
        dati.componenti[0].haFinitoNaspi = true
        #expect(try esito("R10", dati, "2017-12-20") == .soddisfatto)
        #expect(try nonSoddisfatti(dati, "2017-12-14") == ["R10"])
    }
}
