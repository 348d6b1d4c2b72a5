// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

struct ConseguenzaVariazioneTests {
    private func segue(
        _ tipo: TipoVariazioneBeneficio, _ data: String, mesi: Int? = nil
    ) throws -> ConseguenzaVariazione {
        ConseguenzaVariazione.of(tipo, on: try giorno(data), mesiGoduti: mesi)
    }

    @Test func `il ReI-Com si manda entro trenta giorni dall'avvio del lavoro`() throws {
        #expect(try segue(.avvioLavoro, "2018-10-15").entro?.iso == "2018-11-14")
    }

    @Test func `se il lavoro continua il ReI-Com si ripete entro il 31 gennaio`() throws {
        let work = DatiVariazioneBeneficio(
            tipo: .avvioLavoro, data: try giorno("2018-10-15"), persona: Fixtures.luca.id)
        let next = try #require(work.annoDopo)
        #expect(next.tipo == .lavoroContinua)
        #expect(try segue(next.tipo, next.data.iso).entro?.iso == "2019-01-31")
        #expect(next.annoDopo?.data.iso == "2020-01-01")
        #expect(DatiVariazioneBeneficio(tipo: .nascita, data: next.data).annoDopo == nil)
    }

    @Test(arguments: [TipoVariazioneBeneficio.nascita, .decesso])
    func `dopo una nascita o un decesso si aggiorna la DSU e il beneficio è lo stesso`(
        tipo: TipoVariazioneBeneficio
    ) throws {
        let found = try segue(tipo, "2018-12-31")
        #expect(found.entro?.iso == "2019-02-28")
        #expect(found.frase == "DSU aggiornata, per lo stesso beneficio: nessuna domanda nuova.")
        #expect(found.certezza == .daVerificare)
        #expect(found.finisceDal == nil)
    }

    @Test func `dopo un altro cambio del nucleo serve una domanda nuova, e i mesi goduti contano`() throws {
        let found = try segue(.altraVariazione, "2018-12-10", mesi: 5)
        #expect(found.frase.contains("Domanda nuova"))
        #expect(found.frase.contains("i mesi goduti (5) contano per ogni nucleo"))
        #expect(found.certezza == .daVerificare)
    }

    @Test func `con la NASpI o oltre i limiti si decade, dal mese dopo`() throws {
        #expect(try segue(.superamentoLimiti, "2018-11-30").finisceDal?.iso == "2018-12-01")
        #expect(try segue(.superamentoLimiti, "2018-12-31").finisceDal?.iso == "2019-01-01")
        #expect(try segue(.naspi, "2018-11-05").finisceDal?.iso == "2018-12-01")
        #expect(try segue(.naspi, "2018-11-05").entro == nil)
    }

    @Test func `un evento del nucleo è la variazione che gli corrisponde`() {
        #expect(TipoVariazioneBeneficio(.nascita) == .nascita)
        #expect(TipoVariazioneBeneficio(.decesso) == .decesso)
        #expect(TipoVariazioneBeneficio(.separazione) == .altraVariazione)
        #expect(TipoVariazioneBeneficio(.cambioRichiedente) == nil)
    }

    @Test func `ogni variazione dice che cosa segue e dove è scritto`() throws {
        for tipo in TipoVariazioneBeneficio.allCases {
            let found = try segue(tipo, "2018-10-15")
            #expect(!found.frase.isEmpty && !found.fonte.breve.isEmpty)
        }
    }

    @Test func `una variazione dice che cosa le manca`() throws {
        let oggi = try giorno("2018-12-01")
        func codes(_ dati: DatiVariazioneBeneficio) throws -> [String] {
            dati.problems(decorrenza: try giorno("2018-08-01"), today: oggi).map(\.code)
        }
        #expect(
            try codes(DatiVariazioneBeneficio(tipo: .avvioLavoro, data: oggi.adding(days: 1)))
                == ["data_futura", "persona_mancante"])
        #expect(
            try codes(DatiVariazioneBeneficio(tipo: .nascita, data: try giorno("2018-07-31")))
                == ["prima_del_beneficio"])
        #expect(try codes(DatiVariazioneBeneficio(tipo: .nuovaDsu, data: oggi)) == [])
        #expect(
            ChiusuraVariazione(isFatta: false, data: oggi).problems(today: oggi).map(\.code) == ["motivo_mancante"])
    }

    @Test func `la DSU che scade il 15 gennaio si dice dal primo dicembre, e dopo si dice scaduta`() throws {
        var f = Fixtures.fascicolo(.accolta, presa: .inMonitoraggio)
        f.domanda.dati.dsuScade = try giorno("2019-01-15")
        #expect(f.avvisoDsu(on: try giorno("2018-11-30")) == nil)
        #expect(f.avvisoDsu(on: try giorno("2018-12-01"))?.hasPrefix("La DSU scade il 15/01/2019") == true)
        #expect(f.avvisoDsu(on: try giorno("2019-01-16"))?.hasPrefix("La DSU è scaduta") == true)
    }
}
