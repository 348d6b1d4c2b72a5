// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

struct AssenzeTests {
    private func fascicolo(_ absences: [String], firma: String? = "2018-09-17") throws -> Fascicolo {
        var fascicolo = Fixtures.fascicolo(.accolta, presa: .inMonitoraggio)
        fascicolo.presa?.firmataIl = try firma.map(giorno)
        fascicolo.convocazioni = try absences.map { day in
            var convocazione = PresaCase.convocazione(
                on: try giorno(day).adding(days: -2), incontro: try giorno(day))
            convocazione.esito = .assenteIngiustificato
            return convocazione
        }
        return fascicolo
    }

    @Test func `prima della firma un'assenza non porta sanzioni`() throws {
        let fascicolo = try fascicolo(["2018-08-01", "2018-08-08"])
        #expect(fascicolo.assenzeIngiustificate(until: try giorno("2018-09-17")) == 0)
        #expect(fascicolo.conseguenzaAssenza(on: try giorno("2018-09-17")).code == "assenza_prima_della_firma")
        let unsigned = try self.fascicolo(["2018-10-01"], firma: nil)
        #expect(unsigned.assenzeIngiustificate(until: try giorno("2018-12-01")) == 0)
        #expect(unsigned.conseguenzaAssenza(on: try giorno("2018-12-01")).code == "assenza_prima_della_firma")
    }

    @Test func `dopo la firma la prima toglie un quarto, la seconda una mensilità, la terza fa decadere`() throws {
        let absences = ["2018-08-01", "2018-10-01", "2018-10-08", "2018-10-15", "2018-10-22"]
        let follows = ["toglie un quarto di una mensilità", "toglie una mensilità"]
        let fascicolo = try fascicolo(absences)
        for (index, day) in absences.dropFirst().enumerated() {
            let sanction = index < follows.count ? follows[index] : "dichiara la decadenza"
            #expect(
                fascicolo.conseguenzaAssenza(on: try giorno(day)).sentence
                    == "Assenza non giustificata n. \(index + 1) dopo la firma: comunicarla all'INPS, che "
                    + "\(sanction) (art. 12 c. 3).")
        }
        #expect(fascicolo.assenzeIngiustificate(until: try giorno("2018-10-08")) == 2)
    }

    @Test func `le assenze giustificate e gli incontri fatti non contano`() throws {
        var fascicolo = try fascicolo(["2018-10-01", "2018-10-08", "2018-10-15"])
        fascicolo.convocazioni[0].esito = .assenteGiustificato
        fascicolo.convocazioni[1].esito = .presente
        #expect(fascicolo.assenzeIngiustificate(until: try giorno("2018-12-01")) == 1)
    }

    @Test func `la revisione del progetto non azzera le assenze`() throws {
        var fascicolo = try fascicolo(["2018-10-01"], firma: "2018-11-05")
        fascicolo.progetti = [signed("2018-09-17"), signed("2018-11-05")]
        #expect(fascicolo.primaFirma == Fixtures.date(2018, 9, 17))
        #expect(fascicolo.assenzeIngiustificate(until: try giorno("2018-12-01")) == 1)
    }

    private func signed(_ day: String) -> ProgettoPersonalizzato {
        ProgettoPersonalizzato(
            apertoIl: Fixtures.date(2018, 9, 12),
            firme: [FirmaComponente(persona: Fixtures.maria.id, data: CalendarDate(iso: day))], isFirmato: true)
    }

    @Test func `un quarto di 382,50 euro è 95,63 e ne restano 286,87`() throws {
        let importo = try euro("382,50")
        #expect(Sanzione.quartoDiMensilita.resto(di: importo) == (try euro("286,87")))
        #expect(Sanzione.mensilita.resto(di: importo) == .zero)
        #expect(Sanzione.decadenza.resto(di: importo) == .zero)
    }

    @Test func `sotto progetto firmato l'avviso precede l'incontro di 24-72 ore feriali`() throws {
        func codes(_ incontro: String, isFirmato: Bool) throws -> [String] {
            PresaCase.convocazione(on: try giorno("2018-09-20"), incontro: try giorno(incontro))
                .warnings(isFirmato: isFirmato, calendar: Fixtures.calendario, today: try giorno("2018-09-20"))
                .map(\.code)
        }
        // Thursday the 20th: three weekdays, Saturday counted, lead to Monday the 24th.
        for day in ["2018-09-21", "2018-09-22", "2018-09-24"] { #expect(try codes(day, isFirmato: true) == []) }
        for day in ["2018-09-20", "2018-09-25"] {
            #expect(try codes(day, isFirmato: true) == ["preavviso_convocazione"])
            #expect(try codes(day, isFirmato: false) == [])
        }
        #expect(try codes("2018-09-19", isFirmato: false).contains("incontro_passato"))
    }
}
