// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@testable import Reports

@Suite struct SanzioniReportTests {
    private func conteggio(
        _ tipo: TipoInadempienza, _ stato: StatoInadempienza, _ quanti: Int, _ sanzione: Sanzione? = nil
    ) -> ConteggioInadempienze {
        ConteggioInadempienze(tipo: tipo, stato: stato, sanzione: sanzione, quanti: quanti)
    }

    @Test func `una riga per tipo, con ciò che ha deciso l'INPS, e i totali sono le somme`() {
        let ambito = Ambito(
            denominazione: "Ambito di prova", sede: "G713", comuni: ["G713"], nomiComuni: ["Pistoia"],
            calendario: WorkingCalendar())
        let report = SanzioniReport(
            [
                conteggio(.mancataConvocazione, .daComunicare, 3),
                conteggio(.mancataConvocazione, .decisa, 2, .quartoDiMensilita),
                conteggio(.mancataConvocazione, .decisa, 1), conteggio(.altroImpegno, .richiamata, 4),
                conteggio(.altroImpegno, .annullata, 1),
            ], ambito: ambito, al: CalendarDate(dayNumber: 17_865))
        let rows = report.table.rows
        #expect(rows.count == TipoInadempienza.allCases.count)
        let numbers = [6, 0, 0, 3, 0, 3, 2, 0, 0, 0, 0, 1].map { ReportValue.number($0) }
        #expect(rows[0] == [.text("convocazione o appuntamento mancato")] + numbers)
        let totals = [11, 1, 4, 3, 0, 3, 2, 0, 0, 0, 0, 1].map { ReportValue.number($0) }
        #expect(report.table.totals == [.text("TOTALE")] + totals)
    }
}
