// SPDX-License-Identifier: EUPL-1.2
public import Domain

/// A waiting list as a table: who waits, since when, until when, with whom.
///
/// Source: docs/FONTI.md 3.10.
public struct ListaDiCoda: Hashable, Sendable {
    private let coda: Coda
    private let pagina: PaginaCoda
    private let ambito: Ambito
    private let today: CalendarDate

    /// The first rows of a waiting list on a day.
    public init(_ coda: Coda, pagina: PaginaCoda, ambito: Ambito, today: CalendarDate) {
        self.coda = coda
        self.pagina = pagina
        self.ambito = ambito
        self.today = today
    }

    /// The list, in the order of the legal deadline.
    public var table: ReportTable {
        ReportTable(
            name: coda.rawValue, title: "\(coda.denominazione), al \(today.italian)",
            parameters: [
                ("al", .string(today.iso)), ("quanti", count(pagina.totale)), ("scaduti", count(pagina.scadute)),
            ],
            columns: [
                ReportColumn("fascicolo", "Fascicolo"), ReportColumn("nucleo", "Nucleo"),
                ReportColumn("comune", "Comune"), ReportColumn("attesa_dal", "In attesa dal"),
                ReportColumn("scade", "Scade"), ReportColumn("protocollo", "Protocollo"),
                ReportColumn("assistente", "Assistente sociale"), ReportColumn("stato", "Stato"),
            ] + calls,
            rows: pagina.voci.map(row), notes: [note])
    }

    private func row(_ voce: VoceCoda) -> [ReportValue] {
        [
            .text(voce.codice), .text(voce.nucleo), .text(ambito.nomeComune(voce.comune)), .date(voce.dal),
            .date(ifAny: voce.scade), .text(voce.protocollo), voce.assistente.isEmpty ? .empty : .text(voce.assistente),
            .text(voce.stato),
        ] + (calls.isEmpty ? [] : [.number(days(voce)), .text(voce.nota)])
    }

    /// Of the households to call also how many working days have gone since the outcome, and the last call.
    private var calls: [ReportColumn] {
        guard coda == .daConvocare else { return [] }
        return [
            ReportColumn("giorni_dall_esito", "Giorni dall'esito"),
            ReportColumn("convocazione", "Ultima convocazione"),
        ]
    }

    private func days(_ voce: VoceCoda) -> Int { ambito.calendario.workingDays(from: voce.dal, to: today) }

    private func count(_ conteggio: Conteggio) -> JsonValue {
        conteggio.isCapped ? .string(conteggio.text) : .number(conteggio.valore)
    }

    private var note: String {
        let shown =
            pagina.hasMore
            ? "Mostrati i primi \(pagina.voci.count) di \(pagina.totale.text)" : "In tutto: \(pagina.totale.text)"
        return "\(shown); oltre il termine: \(pagina.scadute.text)."
    }
}
