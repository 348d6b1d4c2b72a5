// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

@Suite struct ConvocazioneTests {
    private let calendario = Fixtures.calendario

    private func convocazione(
        _ incontro: CalendarDate, avviso: CalendarDate, _ mezzo: MezzoConvocazione = .telefono,
        _ recapiti: [Recapito] = []
    ) -> Convocazione {
        Convocazione(
            data: incontro, ora: Fixtures.time(9, 0), luogo: "sede", mezzo: mezzo, avvisatoIl: avviso,
            recapiti: recapiti)
    }

    @Test func `il preavviso si conta in giorni feriali: il sabato è feriale, la domenica no`() {
        // Thursday 20 September: Friday, Saturday, Monday are within 72 hours; Tuesday is not.
        let thursday = Fixtures.oggi
        for days in [1, 2, 4] {
            #expect(
                convocazione(thursday.adding(days: days), avviso: thursday).isPreavvisoRispettato(calendar: calendario))
        }
        for days in [0, 5, 30] {
            #expect(
                !convocazione(thursday.adding(days: days), avviso: thursday).isPreavvisoRispettato(calendar: calendario)
            )
        }
    }

    @Test func `al primo incontro, fissato settimane prima, il preavviso non si controlla`() {
        let weeks = convocazione(Fixtures.oggi.adding(days: 21), avviso: Fixtures.oggi)
        #expect(weeks.warnings(isFirmato: false, calendar: calendario, today: Fixtures.oggi).isEmpty)
        #expect(
            weeks.warnings(isFirmato: true, calendar: calendario, today: Fixtures.oggi).map(\.code)
                == ["preavviso_convocazione"])
    }

    @Test func `un avviso tornato indietro parla contro il conto dell'assenza, una giacenza compiuta no`() {
        let day = Fixtures.oggi.adding(days: 2)
        func reason(_ esito: EsitoRecapito?) -> String? {
            convocazione(
                day, avviso: Fixtures.oggi, .raccomandata,
                [esito].compactMap { $0 }.map { Recapito(data: Fixtures.oggi, esito: $0) }
            ).ragioneDiNonContare(calendar: calendario)
        }
        #expect(reason(nil) == "della consegna non si sa ancora nulla")
        for esito in [EsitoRecapito.consegnata, .compiutaGiacenza, .rifiutata] { #expect(reason(esito) == nil) }
        for esito in [EsitoRecapito.irreperibile, .indirizzoErrato, .nonRaggiunto] {
            #expect(reason(esito)?.hasPrefix("l'avviso non è arrivato") == true)
        }
        #expect(convocazione(day, avviso: Fixtures.oggi).ragioneDiNonContare(calendar: calendario) == nil)
    }

    @Test func `l'ultimo recapito dice come sta la consegna`() {
        let call = convocazione(
            Fixtures.oggi.adding(days: 2), avviso: Fixtures.oggi, .lettera,
            [Recapito(data: Fixtures.oggi, esito: .indirizzoErrato), Recapito(data: Fixtures.oggi, esito: .consegnata)])
        #expect(call.ragioneDiNonContare(calendar: calendario) == nil)
    }

    @Test func `un recapito non viene prima dell'avviso né nel futuro`() {
        let call = convocazione(Fixtures.oggi.adding(days: 9), avviso: Fixtures.oggi)
        func code(_ days: Int) -> String? {
            Recapito(data: Fixtures.oggi.adding(days: days), esito: .consegnata)
                .problems(call, today: Fixtures.oggi.adding(days: 3)).first?.code
        }
        #expect(code(-1) == "recapito_prima_dell_avviso")
        #expect(code(0) == nil)
        #expect(code(3) == nil)
        #expect(code(4) == "data_futura")
    }

    @Test func `un'assenza tenuta fuori dal conto non avvicina la sanzione`() {
        var f = Fixtures.fascicolo(.accolta, presa: .inMonitoraggio)
        f.presa?.firmataIl = Fixtures.date(2018, 9, 3)
        var first = convocazione(Fixtures.date(2018, 9, 10), avviso: Fixtures.date(2018, 9, 8))
        first.esito = .assenteIngiustificato
        f.convocazioni = [first]
        #expect(f.assenzeIngiustificate(until: Fixtures.oggi) == 1)
        #expect(f.conseguenzaAssenza(on: Fixtures.oggi).sentence.contains("n. 2"))
        f.convocazioni[0].isContata = false
        #expect(f.assenzeIngiustificate(until: Fixtures.oggi) == 0)
        #expect(f.conseguenzaAssenza(on: Fixtures.oggi).sentence.contains("n. 1"))
    }

    @Test func `il motivo codificato basta a giustificare, «altro» vuole le parole`() {
        func outcome(_ reason: MotivoGiustificato?, _ words: String) -> String {
            PresaCase.outcome(
                .incontro(
                    data: PresaCase.oggi, esito: .assenteGiustificato, motivo: words, giustificazione: reason),
                in: PresaCase.context(.convocata))
        }
        #expect(outcome(.salute, "") == "ASSEGNATA")
        #expect(outcome(.altro, " ") == "motivo_mancante")
        #expect(outcome(.altro, "frana sulla strada") == "ASSEGNATA")
        #expect(outcome(nil, "") == "motivo_mancante")
        let event = PresaInCaricoEvent.incontro(
            data: PresaCase.oggi, esito: .assenteGiustificato, motivo: "certificato", giustificazione: .salute)
        #expect(event.motivo == "malattia, infortunio o visita medica: certificato")
    }
}
