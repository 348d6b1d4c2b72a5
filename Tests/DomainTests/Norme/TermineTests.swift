// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

struct TermineTests {
    static let pistoia = WorkingCalendar(patrono: MonthDay("07-25"))

    private func scade(_ termine: TermineDiLegge, da start: String, mesiSia: Int = 0) throws -> String {
        Termine.compute(termine, from: try giorno(start), calendar: Self.pistoia, mesiSia: mesiSia).scade.iso
    }

    @Test func `la domanda va all'INPS entro quindici giorni lavorativi`() throws {
        #expect(try scade(.invioInps, da: "2018-03-06") == "2018-03-27")
    }

    @Test func `l'INPS verifica entro cinque giorni lavorativi dalla ricezione`() throws {
        #expect(try scade(.verificaInps, da: "2018-07-20") == "2018-07-30")
        #expect(TermineDiLegge.verificaInps.evento == "ricezione all'INPS")
    }

    @Test func `l'analisi preliminare si fa entro venticinque giorni lavorativi dalla domanda`() throws {
        #expect(try scade(.analisiPreliminare, da: "2018-07-20") == "2018-08-28")
        #expect(TermineDiLegge.analisiPreliminare.evento == "domanda")
    }

    @Test func `la sottoscrizione scade venti giorni lavorativi dopo l'analisi`() throws {
        #expect(try scade(.sottoscrizione, da: "2018-03-06") == "2018-04-04")
        #expect(TermineDiLegge.sottoscrizione.evento == "analisi preliminare")
    }

    @Test func `senza firma il beneficio si sospende dopo sei mesi di pagamento`() throws {
        #expect(try scade(.sospensioneMancataFirma, da: "2018-07-01") == "2018-12-31")
        #expect(try scade(.sospensioneMancataFirma, da: "2018-07-27") == "2018-12-31")
    }

    @Test func `il beneficio dura diciotto mesi dalla decorrenza, meno i mesi di SIA`() throws {
        let decorrenza = Norme.decorrenzaBeneficio(domanda: try giorno("2018-02-15"))
        #expect(decorrenza.iso == "2018-03-01")
        #expect(try scade(.durata, da: decorrenza.iso) == "2019-08-31")
        #expect(try scade(.durata, da: decorrenza.iso, mesiSia: 6) == "2019-02-28")
    }

    @Test func `il rinnovo si chiede sei mesi dopo l'ultimo mese pagato e dura dodici mesi`() throws {
        #expect(try scade(.intervalloRinnovo, da: "2019-08-31") == "2020-02-29")
        #expect(try scade(.durataRinnovo, da: "2020-04-01") == "2021-03-31")
    }

    @Test func `una convocazione cade al massimo tre giorni feriali dopo`() throws {
        #expect(try scade(.preavvisoConvocazione, da: "2018-07-06") == "2018-07-10")
        #expect(Norme.preavvisoConvocazione.nearest(to: try giorno("2018-07-06")).valore == 24...72)
    }

    @Test func `l'avvio di un lavoro e il riesame hanno trenta giorni di calendario`() throws {
        #expect(try scade(.reiCom, da: "2018-07-02") == "2018-08-01")
        #expect(try scade(.riesame, da: "2018-07-02") == "2018-08-01")
    }

    @Test func `ogni termine ha nome, evento, unità e fonte`() throws {
        let date = try giorno("2018-07-02")
        for termine in TermineDiLegge.allCases {
            let computed = Termine.compute(termine, from: date, calendar: Self.pistoia)
            #expect(!termine.denominazione.isEmpty && !computed.evento.isEmpty && !computed.unitaBreve.isEmpty)
            #expect(!computed.fonte.atto.isEmpty && !computed.fonte.breve.isEmpty)
            #expect(computed.scade > date)
            #expect(termine.quantita(on: date) > 0)
        }
        #expect(TermineDiLegge.sottoscrizione.fonte(on: date).breve == "art. 6 c. 1")
        #expect(TermineDiLegge.riesame.fonte(on: date).breve == "INPS, messaggio 2937/2018")
    }

    @Test func `i giorni rimasti sono zero l'ultimo giorno e negativi dopo, anche di sabato`() throws {
        let termine = Termine.compute(.invioInps, from: try giorno("2018-03-02"), calendar: Self.pistoia)
        #expect(termine.scade.iso == "2018-03-23")
        func rimasti(_ day: String) throws -> Int {
            termine.giorniRimasti(on: try giorno(day), calendar: Self.pistoia)
        }
        #expect(try rimasti("2018-03-02") == 15)
        #expect(try rimasti("2018-03-22") == 1)
        #expect(try rimasti("2018-03-23") == 0)
        #expect(try rimasti("2018-03-24") == -1)
        #expect(try rimasti("2018-03-26") == -1)
        #expect(try rimasti("2018-03-27") == -2)
    }

    @Test func `i giorni rimasti calano con il tempo e sono negativi solo a termine scaduto`() {
        forAll { generator in
            let start = Generators.date(&generator)
            return (
                Generators.pick(TermineDiLegge.allCases, &generator), start, Generators.calendar(&generator),
                start.adding(days: Int.random(in: 0...700, using: &generator))
            )
        } check: { termine, start, calendar, date in
            let computed = Termine.compute(termine, from: start, calendar: calendar)
            let today = computed.giorniRimasti(on: date, calendar: calendar)
            let tomorrow = computed.giorniRimasti(on: date.adding(days: 1), calendar: calendar)
            return tomorrow <= today && (today < 0) == computed.isScaduto(on: date)
                && (today == 0) == (date == computed.scade)
        }
    }
}
