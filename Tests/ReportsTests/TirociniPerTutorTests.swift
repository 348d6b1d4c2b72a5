// SPDX-License-Identifier: EUPL-1.2
import Domain
import Reports
import Testing

@Suite struct TirociniPerTutorTests {
    private func report(_ righe: RigheTirocini) -> ReportTable {
        var one = CellaTirocini(tutor: "Anna Esempio", ospitante: "Forno Prova")
        (one.tirocini, one.inCorso, one.conclusi, one.assunti) = (13, 10, 3, 1)
        (one.mesi, one.mesiNonPagati, one.orePreviste, one.oreFrequentate) = (40, 3, 3_200, 2_800)
        one.pagato = Euro(cents: 1_850_000)
        var two = CellaTirocini(tutor: "Bruno Prova", ospitante: "forno prova")
        (two.tirocini, two.sospesi, two.interrotti) = (7, 4, 3)
        let conteggio = ConteggioTirocini(
            al: CalendarDate(dayNumber: 17_865), celle: [one, two], fineAnticipata: [.rinuncia: 2, .assunzione: 1],
            mesiNonPagati: [.sottoSoglia: 3])
        let ambito = Ambito(
            denominazione: "Zona", sede: "", comuni: ["G713"], nomiComuni: ["Pistoia"], calendario: WorkingCalendar())
        return TirociniPerTutor(conteggio, ambito: ambito, per: righe).table
    }

    @Test(arguments: RigheTirocini.allCases)
    func `le righe sommano ai totali, e gli stati ai tirocini`(righe: RigheTirocini) {
        func number(_ value: ReportValue) -> Int { if case .number(let number) = value { number } else { 0 } }
        let table = report(righe)
        for column in [1, 2, 3, 4, 5, 6, 7, 11] {
            #expect(table.rows.reduce(0) { $0 + number($1[column]) } == number(table.totals?[column] ?? .empty))
        }
        for row in table.rows { #expect((2...5).reduce(0) { $0 + number(row[$1]) } == number(row[1])) }
        #expect(table.rows.count == (righe == .tutor ? 2 : 1))
    }

    @Test func `le quote sono quelle delle Marche: mesi non pagati, lavori, tirocini per tutor`() {
        let table = report(.tutor)
        #expect(table.totals?[8] == .text("7,5%") && table.totals?[12] == .text("5,0%"))
        #expect(table.totals?[9] == .text("87,5%"))
        #expect(table.rows[1][8] == .empty)
        #expect(table.notes[0] == "Tutor: 2; tirocini per tutor: 10,0.")
        #expect(table.notes[1].contains("70% delle ore previste") && table.notes[1].contains("da verificare"))
        #expect(table.notes[2] == "Finiti prima: assunzione 1, rinuncia di chi lo svolge 2.")
        #expect(table.csv.contains("Anna Esempio;13;10;0;3;0;40;3;7,5%;87,5%;18500.00;1;7,7%"))
    }
}
