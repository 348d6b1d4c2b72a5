// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

struct DurataBeneficioTests {
    private func durata(
        _ decorrenza: String, _ al: String, tipo: TipoDomanda = .nuova, sia: Int = 0, scadenza: String? = nil,
        sospesa: [(String, String?)] = [], cessato: String? = nil
    ) throws -> DurataBeneficio {
        .compute(
            decorrenza: try giorno(decorrenza), tipo: tipo, mesiSia: sia, scadenza: try scadenza.map { try giorno($0) },
            sospensioni: try sospesa.map {
                PeriodoSospeso(dal: try giorno($0.0), al: try $0.1.map { try giorno($0) })
            }, cessato: try cessato.map { try giorno($0) }, on: try giorno(al))
    }

    @Test func `la domanda del 15 febbraio 2018 dà diciotto mesi, fino ad agosto 2019`() throws {
        let decorrenza = Norme.decorrenzaBeneficio(domanda: try giorno("2018-02-15"))
        let durata = try durata(decorrenza.iso, "2018-03-01")
        #expect(durata.mesi.count == 18)
        #expect(durata.fine?.iso == "2019-08-31")
        #expect(durata.rinnovoDal?.iso == "2020-03-01")
        #expect(durata.fraseRinnovo.contains("ma il ReI si chiedeva fino al 28/02/2019"))
    }

    @Test func `i pagamenti da luglio 2018 senza firma si sospendono da gennaio 2019, dopo sei mesi`() throws {
        let stop = Termine.compute(
            .sospensioneMancataFirma, from: try giorno("2018-07-01"), calendar: WorkingCalendar()
        ).scade.adding(days: 1)
        #expect(stop.iso == "2019-01-01")
        let durata = try durata("2018-07-01", "2019-02-10", sospesa: [(stop.iso, nil)])
        #expect(durata.pagati == 6)
        #expect(durata.quanti(.sospeso) == 2)
        #expect(durata.restano == 10)
    }

    @Test func `il mese in corso conta come pagato, dal suo primo giorno`() throws {
        #expect(try durata("2018-03-01", "2018-02-28").pagati == 0)
        #expect(try durata("2018-03-01", "2018-03-01").pagati == 1)
        #expect(try durata("2018-03-01", "2018-03-31").pagati == 1)
        #expect(try durata("2018-03-01", "2019-08-31").restano == 0)
        #expect(try durata("2018-03-01", "2019-08-31").frase == "Pagati 18 mesi su 18: finito con il 31/08/2019.")
    }

    @Test func `una decorrenza scritta a fine mese conta dal suo mese`() throws {
        let durata = try durata("2018-01-31", "2018-02-28")
        #expect(durata.mesi.first?.mese.iso == "2018-01-01")
        #expect(durata.pagati == 2)
        #expect(durata.fine?.iso == "2019-06-30")
    }

    @Test func `i mesi di SIA si tolgono dai diciotto, non dai dodici del rinnovo`() throws {
        let durata = try durata("2018-03-01", "2018-03-01", tipo: .trasformazioneSia, sia: 6)
        #expect(durata.intera == 12)
        #expect(durata.fine?.iso == "2019-02-28")
        #expect(durata.righe.first { $0.descrizione == "mesi di SIA già avuti" }?.mesi == -6)
        #expect(try self.durata("2018-03-01", "2018-03-01", tipo: .continuitaSia, sia: 20).intera == 0)
        #expect(try self.durata("2019-01-01", "2019-01-01", tipo: .rinnovo, sia: 6).intera == 12)
    }

    @Test func `un mese è sospeso quando comincia durante la sospensione`() throws {
        let inside = try durata("2018-03-01", "2018-12-10", sospesa: [("2018-05-10", "2018-05-20")])
        #expect(inside.quanti(.sospeso) == 0)
        let across = try durata("2018-03-01", "2018-12-10", sospesa: [("2018-05-10", "2018-08-01")])
        #expect(across.mesi.filter { $0.stato == .sospeso }.map(\.mese.month) == [6, 7])
        #expect(across.fine?.iso == "2019-08-31")
    }

    @Test func `dopo la decadenza i mesi che seguono non sono più dovuti e il rinnovo non si chiede`() throws {
        let durata = try durata("2018-03-01", "2019-01-10", cessato: "2018-09-14")
        #expect(durata.pagati == 7)
        #expect(durata.quanti(.perso) == 11)
        #expect(durata.restano == 0)
        #expect(durata.fine?.iso == "2018-09-30")
        #expect(durata.rinnovoDal == nil)
    }

    @Test func `la scadenza scritta dall'INPS vale al posto dei mesi della legge`() throws {
        let durata = try durata("2018-03-01", "2018-03-01", scadenza: "2019-02-28")
        #expect(durata.intera == 12)
        #expect(durata.perLegge == 18)
        #expect(durata.righe.contains { $0.descrizione.contains("scritta dall'INPS") && $0.mesi == 12 })
    }

    @Test func `il rinnovo dura dodici mesi e non si rinnova`() throws {
        let durata = try durata("2018-03-01", "2018-06-10", tipo: .rinnovo)
        #expect(durata.fine?.iso == "2019-02-28")
        #expect(durata.rinnovoDal == nil)
        #expect(durata.fraseRinnovo.contains("una volta sola"))
    }

    @Test func `il fascicolo trova le sospensioni nella sua storia, solo dopo l'accoglimento`() throws {
        var f = Fixtures.fascicolo(.accolta, presa: .inMonitoraggio)
        f.fatti = [
            Fixtures.fatto(9, try giorno("2019-02-15"), "ripristina", "SOSPESA", "ACCOLTA"),
            Fixtures.fatto(8, try giorno("2018-12-20"), "esito_sospesa", "ACCOLTA", "SOSPESA"),
            Fixtures.fatto(5, try giorno("2018-07-16"), "esito_accolta", "SOSPESA", "ACCOLTA"),
            Fixtures.fatto(4, try giorno("2018-07-10"), "esito_sospesa", "IN_LAVORAZIONE", "SOSPESA"),
        ]
        #expect(
            f.fatti.sospensioni == [PeriodoSospeso(dal: try giorno("2018-12-20"), al: try giorno("2019-02-15"))])
        let durata = try #require(f.durata(on: try giorno("2019-03-10")))
        #expect(durata.quanti(.sospeso) == 2)
        #expect(durata.pagati == 6)
    }

    @Test func `senza decorrenza non c'è durata`() throws {
        #expect(Fixtures.fascicolo(.presentata).durata(on: try giorno("2018-09-20")) == nil)
    }

    @Test func `mesi pagati, sospesi, persi e rimasti fanno sempre l'intera durata`() {
        forAll(count: 2000) { generator -> DurataBeneficio in
            let decorrenza = Generators.date(&generator, years: 2017...2019)
            let sospensioni = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
                let dal = Generators.date(&generator, years: 2017...2021)
                let isOver = Bool.random(using: &generator)
                return PeriodoSospeso(
                    dal: dal, al: isOver ? dal.adding(days: Int.random(in: 0...200, using: &generator)) : nil)
            }
            return .compute(
                decorrenza: decorrenza, tipo: Generators.pick(TipoDomanda.allCases, &generator),
                mesiSia: Int.random(in: 0...12, using: &generator),
                scadenza: Int.random(in: 0...3, using: &generator) == 0
                    ? Generators.date(&generator, years: 2017...2022) : nil,
                sospensioni: sospensioni,
                cessato: Bool.random(using: &generator) ? Generators.date(&generator, years: 2017...2022) : nil,
                on: Generators.date(&generator, years: 2017...2022))
        } check: { durata in
            let whole = durata.perInps ?? durata.perLegge
            let sum = durata.pagati + durata.quanti(.sospeso) + durata.quanti(.perso) + durata.restano
            return sum == durata.intera && durata.intera == whole && !durata.frase.isEmpty
                && zip(durata.mesi, durata.mesi.dropFirst()).allSatisfy { $0.mese.adding(months: 1) == $1.mese }
        }
    }
}
