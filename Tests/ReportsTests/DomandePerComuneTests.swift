// SPDX-License-Identifier: EUPL-1.2
import Domain
import Reports
import Testing

@Suite struct DomandePerComuneTests {
    private let ambito = Ambito(
        denominazione: "Zona Esempio", sede: "Pistoia", comuni: ["G713", "H109"], nomiComuni: ["Pistoia", "Quarrata"],
        calendario: WorkingCalendar())
    private let giorno = CalendarDate(dayNumber: 17_865)

    private func righe(_ cells: [CellaDomande]) -> [[String]] {
        let table = DomandePerComune(cells: cells, ambito: ambito, al: giorno).table
        return (table.rows + [table.totals ?? []]).map { $0.map(\.plain) }
    }

    /// Source: docs/FONTI.md 1.5, equivalenza con le colonne del documento.
    @Test(arguments: [
        (DomandaState.accolta, 1), (.terminata, 1), (.decaduta, 2), (.revocata, 2), (.sospesa, 3), (.presentata, 4),
        (.verificata, 4), (.inviata, 4), (.inLavorazione, 4), (.respinta, 5), (.respintaComune, 5),
    ])
    func `ogni stato è contato in una colonna sola`(stato: DomandaState, colonna: Int) {
        let row = righe([CellaDomande(comune: "G713", stato: stato, quante: 7)])[0]
        var expected = ["Pistoia", "0", "0", "0", "0", "0", "7"]
        expected[colonna] = "7"
        #expect(row == expected)
    }

    @Test func `una bozza non è una domanda, una rinunciata si dice sotto la tabella`() {
        let table = DomandePerComune(
            cells: [
                CellaDomande(comune: "G713", stato: .bozza, quante: 3),
                CellaDomande(comune: "G713", stato: .rinunciata, quante: 2),
                CellaDomande(comune: "H109", stato: .archiviata, quante: 1),
            ], ambito: ambito, al: giorno
        ).table
        #expect(table.totals?.map(\.plain) == ["TOTALE", "0", "0", "0", "0", "0", "0"])
        #expect(table.notes.last == "Fuori tabella, archiviate o rinunciate: 3.")
    }

    @Test func `i totali sono la somma delle celle, in riga e in colonna`() {
        let rows = righe([
            CellaDomande(comune: "H109", stato: .accolta, quante: 104),
            CellaDomande(comune: "G713", stato: .accolta, quante: 400),
            CellaDomande(comune: "G713", stato: .terminata, quante: 10),
            CellaDomande(comune: "G713", stato: .respinta, quante: 609),
            CellaDomande(comune: "H109", stato: .sospesa, quante: 2),
        ])
        #expect(
            rows == [
                ["Pistoia", "410", "0", "0", "0", "609", "1019"], ["Quarrata", "104", "0", "2", "0", "0", "106"],
                ["TOTALE", "514", "0", "2", "0", "609", "1125"],
            ])
    }

    @Test func `un comune fuori dall'ambito ha la sua riga, dopo gli altri`() {
        let rows = righe([CellaDomande(comune: "A071", stato: .accolta, quante: 1)])
        #expect(rows.map { $0[0] } == ["Pistoia", "Quarrata", "A071", "TOTALE"])
        #expect(rows.last?.last == "1")
    }

    @Test func text() {
        let report = DomandePerComune(
            cells: [
                CellaDomande(comune: "G713", stato: .accolta, quante: 410),
                CellaDomande(comune: "H109", stato: .inviata, quante: 1),
            ], ambito: ambito, al: giorno, comeNotoAl: CalendarDate(dayNumber: 17_866))
        #expect(
            report.table.text == """
                Zona Esempio: domande ReI al 30/11/2018, come noto al 01/12/2018

                Comune    Positive  Decadute  Sospese  In lavorazione  Respinte  Totale
                -----------------------------------------------------------------------
                Pistoia        410         0        0               0         0     410
                Quarrata         0         0        0               1         0       1
                -----------------------------------------------------------------------
                TOTALE         410         0        0               1         0     411

                Le revocate sono contate con le decadute, le terminate con le positive, le respinte dal comune con le
                respinte; le presentate, le verificate e le inviate con quelle in lavorazione. Le bozze non sono contate.

                """)
    }

    @Test func json() {
        let report = DomandePerComune(
            cells: [CellaDomande(comune: "G713", stato: .accolta, quante: 410)],
            ambito: Ambito(
                denominazione: "Zona", sede: "", comuni: ["G713"], nomiComuni: ["Pistoia"],
                calendario: WorkingCalendar()), al: giorno)
        #expect(
            report.table.json.text.hasPrefix(
                """
                {
                  "report": "domande-per-comune",
                  "ambito": "Zona",
                  "al": "2018-11-30",
                  "come_noto_al": null,
                  "righe": [
                    {
                      "comune": "Pistoia",
                      "positive": 410,
                      "decadute": 0,
                      "sospese": 0,
                      "in_lavorazione": 0,
                      "respinte": 0,
                      "totale": 410
                    }
                  ],
                  "totale": {
                    "comune": "TOTALE",
                """))
    }
}
