// SPDX-License-Identifier: EUPL-1.2
import Domain
import Reports
import Testing

@Suite struct ListaDiCodaTests {
    @Test func rowsInTheOrderGivenWithCounts() {
        let voce = VoceCoda(
            domanda: Identifier(7), codice: "REI-2018-00311", nucleo: "Inventati (4)", comune: "G713",
            dal: CalendarDate(dayNumber: 17_700), scade: nil, presentataIl: nil, protocollo: "0001198/2018",
            assistente: "", stato: "da assegnare", cursore: CursoreCoda(scade: 9_999_999, presentata: 0, domanda: 7))
        let ambito = Ambito(
            denominazione: "Zona", sede: "", comuni: ["G713"], nomiComuni: ["Pistoia"], calendario: WorkingCalendar())
        let pagina = PaginaCoda(
            voci: [voce], precedenti: 0, totale: Conteggio(3), scadute: Conteggio(1), hasMore: true)
        let table = ListaDiCoda(.daAssegnare, pagina: pagina, ambito: ambito, today: CalendarDate(dayNumber: 17_865))
            .table
        #expect(
            table.csv == """
                fascicolo;nucleo;comune;attesa_dal;scade;protocollo;assistente;stato\r
                REI-2018-00311;Inventati (4);Pistoia;2018-06-18;;0001198/2018;;da assegnare\r

                """)
        #expect(table.notes == ["Mostrati i primi 1 di 3; oltre il termine: 1."])
        #expect(table.text.hasPrefix("Nuclei da assegnare, al 30/11/2018\n"))
    }

    @Test func theHouseholdsToCallSayHowLongAgoTheOutcomeWasAndWhetherTheyDidNotCome() {
        let voce = VoceCoda(
            domanda: Identifier(7), codice: "REI-2018-00311", nucleo: "Inventati (4)", comune: "G713",
            dal: CalendarDate(dayNumber: 17_858), scade: CalendarDate(dayNumber: 17_860), presentataIl: nil,
            protocollo: "0001198/2018", assistente: "A. Esempio", stato: "assegnata", nota: "mai convocato",
            cursore: CursoreCoda(scade: 17_860, presentata: 0, domanda: 7))
        let ambito = Ambito(
            denominazione: "Zona", sede: "", comuni: ["G713"], nomiComuni: ["Pistoia"], calendario: WorkingCalendar())
        let pagina = PaginaCoda(
            voci: [voce], precedenti: 0, totale: Conteggio(1), scadute: Conteggio(1), hasMore: false)
        let table = ListaDiCoda(.daConvocare, pagina: pagina, ambito: ambito, today: CalendarDate(dayNumber: 17_865))
            .table
        #expect(
            table.csv == """
                fascicolo;nucleo;comune;attesa_dal;scade;protocollo;assistente;stato;giorni_dall_esito;convocazione\r
                REI-2018-00311;Inventati (4);Pistoia;2018-11-23;2018-11-25;0001198/2018;A. Esempio;assegnata;5;mai convocato\r

                """)
    }
}
