// SPDX-License-Identifier: EUPL-1.2
import Domain
import Reports
import Testing

@Suite struct InterventiPerVoceTests {
    private let firma = CalendarDate(dayNumber: 17_793)

    private func cella(
        _ codice: String, _ stato: StatoIntervento, _ quanti: Int, dopo giorni: Int? = nil, fondo: String = "QS"
    ) -> CellaSostegni {
        CellaSostegni(
            codice: codice, fornitore: "", fondo: fondo, stato: stato, firmatoIl: firma,
            avviatoIl: giorni.map { firma.adding(days: $0) }, quanti: quanti)
    }

    private func report(_ righe: RigheInterventi) -> ReportTable {
        let ambito = Ambito(
            denominazione: "Zona", sede: "", comuni: ["G713"], nomiComuni: ["Pistoia"], calendario: WorkingCalendar())
        let catalogo = [
            VoceCatalogo(
                codice: "NAZ.3", denominazione: "Tirocini", titolare: "", fondo: "QS", isNazionale: true,
                tipo: "tirocinio"),
            VoceCatalogo(
                codice: "B.2.b", denominazione: "Tirocini di inclusione", titolare: "", fondo: "PON",
                isNazionale: true, tipo: "tirocinio"),
            VoceCatalogo(codice: "LAB", denominazione: "Laboratori", titolare: "", fondo: "PON", isNazionale: false),
        ]
        let conteggio = ConteggioSostegni(
            al: firma.adding(days: 60),
            celle: [
                cella("NAZ.3", .attivo, 3, dopo: 7), cella("B.2.b", .concluso, 1, dopo: 14, fondo: "PON"),
                cella("LAB", .previsto, 2, fondo: ""), cella("NAZ.3", .nonAttivato, 1),
            ],
            nucleiAvviati: ["NAZ.3": 2, "B.2.b": 1], nucleiConQuadro: 8, nucleiConQuadroEServizio: 3,
            apertiInChiusi: 1)
        return InterventiPerVoce(conteggio, catalogo: catalogo, ambito: ambito, per: righe).table
    }

    /// Every column of counts adds up to its total, and every row to its own.
    private func addsUp(_ table: ReportTable) -> Bool {
        func number(_ value: ReportValue) -> Int { if case .number(let number) = value { number } else { 0 } }
        let columns = (1...8).allSatisfy { column in
            table.rows.reduce(0) { $0 + number($1[column]) } == number(table.totals?[column] ?? .empty)
        }
        return columns && table.rows.allSatisfy { row in (1...6).reduce(0) { $0 + number(row[$1]) } == number(row[7]) }
    }

    @Test(arguments: RigheInterventi.allCases)
    func `le righe sommano ai totali, comunque si guardino`(righe: RigheInterventi) {
        let table = report(righe)
        #expect(!table.rows.isEmpty && addsUp(table))
        #expect(table.totals?[7] == .number(righe == .lep ? 5 : 7))
    }

    @Test func `i giorni fra firma e avvio sono quelli di chi è cominciato`() {
        let table = report(.tipo)
        let days: [ReportValue] = [.number(4), .number(5), .text("5,0"), .text("6,3"), .number(10)]
        #expect(table.totals.map { Array($0[8...]) } == days)
        #expect(table.rows.last?[9] == .empty)
        #expect(table.notes.contains { $0.contains("1 sono in fascicoli ora chiusi") })
    }

    @Test func `i servizi dei livelli essenziali si contano per tipo, con i nuclei serviti e la quota`() {
        let table = report(.lep)
        #expect(table.rows.count == 1 && table.rows[0].first == .text("Tirocini"))
        #expect(table.rows[0].last == .number(3))
        let share = "firmato: 8; con almeno un servizio del piano nazionale avviato: 3 (37,5%)"
        #expect(table.notes.last?.contains(share) == true)
    }

    @Test func `chi non ha fornitore o fondo sta in una riga sua, alla fine`() {
        #expect(report(.fornitore).rows.map { $0[0] } == [.text("non indicato")])
        #expect(report(.fondo).rows.map { $0[0] } == [.text("PON"), .text("QS"), .text("non indicato")])
        #expect(report(.fondo).csv.hasPrefix("fondo;previsto;richiesto;attivo;sospeso;concluso;non_attivato;totale;"))
    }
}
