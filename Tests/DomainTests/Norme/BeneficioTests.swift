// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

struct BeneficioTests {
    private func stima(
        _ componenti: Int, _ data: String = "2018-07-02", isr: String = "0", trattamenti: [TrattamentoPercepito] = []
    ) throws -> BeneficioStimato {
        BeneficioStimato.compute(
            componenti: componenti, data: try giorno(data), isr: try euro(isr), trattamenti: trattamenti)
    }

    @Test(arguments: [
        (1, "187,50"), (2, "294,38"), (3, "382,50"), (4, "461,25"), (5, "534,37"), (6, "539,82"), (9, "539,82"),
    ])
    func `senza redditi si ha il massimo pubblicato nel 2018`(componenti: Int, atteso: String) throws {
        let stima = try stima(componenti)
        #expect(stima.mensile.italian == atteso)
        #expect(stima.esito == .mensile)
        #expect(stima.righe.count == 1 && stima.righe[0].fonte.breve == "INPS, circolare 57/2018")
    }

    @Test func `nel 2017 il massimo di cinque componenti è limitato dall'assegno sociale`() throws {
        #expect(try stima(5, "2017-12-15").mensile.italian == "485,41")
        #expect(try stima(1).mensile * 12 == (try euro("2.250,00")))
    }

    @Test func `l'ISR toglie un dodicesimo`() throws {
        #expect(try stima(3, isr: "1.800,00").mensile.italian == "232,50")
        #expect(try stima(3, isr: "0,06").mensile.italian == "382,49")
        #expect(try stima(3, isr: "0,05").mensile.italian == "382,50")
    }

    @Test func `fino a venti euro si paga una volta l'anno`() throws {
        let twenty = try stima(1, isr: "2.010,00")
        #expect(twenty.mensile.italian == "20,00")
        #expect(twenty.esito == .annuale(try euro("240,00")))
        #expect(try stima(1, isr: "2.009,88").esito == .mensile)
        let invalidita = try stima(
            2, trattamenti: [TrattamentoPercepito(denominazione: "assegno di invalidità", mensile: try euro("282,55"))])
        #expect(invalidita.mensile.italian == "11,83")
        #expect(invalidita.esito == .annuale(try euro("141,96")))
    }

    @Test func `un beneficio che non arriva a un centesimo è zero`() throws {
        #expect(try stima(1, isr: "2.250,00").esito == .zero)
        let under = try stima(1, isr: "3.000,00")
        #expect(under.mensile == .zero)
        #expect(under.esito == .zero)
        #expect(under.esito.spiegazione.contains("senza attendere"))
    }

    @Test func `accompagnamento e tirocinio di inclusione non si contano`() throws {
        let accompagnamento = TrattamentoPercepito(
            denominazione: "indennità di accompagnamento", mensile: try euro("516,35"), natura: .senzaProvaDeiMezzi)
        #expect(try stima(1, trattamenti: [accompagnamento]).mensile.italian == "187,50")
        let tirocinio = TrattamentoPercepito(
            denominazione: "tirocinio di inclusione", mensile: try euro("500"), natura: .esclusoPerLegge)
        let stima = try stima(3, trattamenti: [tirocinio])
        #expect(stima.mensile.italian == "382,50")
        #expect(stima.righe.last?.fonte.breve == "art. 4 c. 3")
    }

    @Test func `un pagamento unico si divide in dodici mesi`() throws {
        let lump = TrattamentoPercepito(denominazione: "contributo", importo: try euro("1.200"), mesi: 12)
        #expect(try stima(3, trattamenti: [lump]).mensile.italian == "282,50")
    }

    @Test func `le righe sommate danno il beneficio`() throws {
        let lump = TrattamentoPercepito(denominazione: "contributo", mensile: try euro("50"))
        let stima = try stima(4, isr: "1.234,56", trattamenti: [lump])
        #expect(stima.righe.reduce(Euro.zero) { $0 + $1.importo } == stima.mensile)
        #expect(stima.righe.count == 3)
    }

    @Test(arguments: [(1, 100), (2, 157), (3, 204), (4, 246), (5, 285), (6, 320), (8, 390)])
    func `la scala di equivalenza non ha maggiorazioni`(componenti: Int, centesimi: Int) throws {
        #expect(Norme.scala(componenti: componenti, on: try giorno("2018-07-02")) == centesimi)
    }

    @Test func `i massimi pubblicati distano al più un centesimo dalla formula`() throws {
        for date in [
            try giorno("2017-12-15"), try giorno("2018-07-02"), try giorno("2019-02-01"), try giorno("2020-03-01"),
        ] {
            let cap = Norme.massimaleAnnuo.nearest(to: date).valore
            for componenti in 1...8 {
                let scale = Norme.scala(componenti: componenti, on: date)
                let share = scale * Norme.percentuale.nearest(to: date).valore
                let base = Norme.sogliaAccesso.nearest(to: date).valore.times(share, over: 10_000)
                let exact = min(base, cap).divided(by: 12)
                let published = Norme.massimoMensile(componenti: componenti, on: date).valore
                #expect(abs(published.cents - exact.cents) <= 1, "\(componenti) \(date.iso)")
            }
        }
    }
}
