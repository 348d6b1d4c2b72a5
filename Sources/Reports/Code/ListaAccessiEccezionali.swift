// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// The exceptional openings to be reviewed as a table: who, when, why, what was opened, what was said of it so far.
///
/// Source: docs/FONTI.md 7.4.
public struct ListaAccessiEccezionali: Hashable, Sendable {
    private let accessi: [AccessoEccezionale]
    private let today: CalendarDate

    /// The list on a day.
    public init(_ accessi: [AccessoEccezionale], today: CalendarDate) {
        self.accessi = accessi
        self.today = today
    }

    /// The list, the oldest first.
    public var table: ReportTable {
        ReportTable(
            name: "accessi-eccezionali", title: "Accessi eccezionali da esaminare, al \(today.italian)",
            parameters: [("al", .string(today.iso)), ("quanti", .number(accessi.count))],
            columns: [
                ReportColumn("numero", "N."), ReportColumn("data", "Data"), ReportColumn("ora", "Ora"),
                ReportColumn("fino", "Fino al"), ReportColumn("fino_ora", "alle"),
                ReportColumn("operatore", "Operatore"), ReportColumn("ruolo", "Ruolo"), ReportColumn("ente", "Ente"),
                ReportColumn("fascicolo", "Fascicolo"), ReportColumn("motivo", "Motivo"),
                ReportColumn("testo", "Che cosa è successo"), ReportColumn("aperto", "Aperto"),
                ReportColumn("precedenti", "Altre volte"), ReportColumn("esame", "Ultimo esame"),
            ], rows: accessi.map(row))
    }

    private func row(_ accesso: AccessoEccezionale) -> [ReportValue] {
        let (from, to) = (RomeTime(accesso.dal), RomeTime(accesso.fino))
        let esame = accesso.esami.last.map {
            $0.dati.nota.isEmpty ? $0.dati.esito.denominazione : "\($0.dati.esito.denominazione): \($0.dati.nota)"
        }
        return [
            .number(Int(accesso.id.rawValue)), .date(from.date), .text(from.time.italian), .date(to.date),
            .text(to.time.italian), .text(accesso.operatore.codice), .text(accesso.operatore.ruolo.denominazione),
            .text(accesso.operatore.ente), .text(accesso.codice), .text(accesso.dati.motivo.denominazione),
            .text(accesso.dati.testo), .text(accesso.apertoInParole), .number(accesso.precedenti),
            esame.map { .text($0) } ?? .empty,
        ]
    }
}
