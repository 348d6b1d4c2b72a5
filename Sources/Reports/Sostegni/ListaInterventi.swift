// SPDX-License-Identifier: EUPL-1.2
public import Domain

/// The supports to be started or in course as a table: which, for which case file, where each is, by when.
///
/// Source: docs/FONTI.md 3.7 and 3.10.
public struct ListaInterventi: Hashable, Sendable {
    private let sostegni: [Sostegno]
    private let hasMore: Bool
    private let catalogo: [VoceCatalogo]
    private let calendario: WorkingCalendar
    private let today: CalendarDate

    /// The first of the list on a day.
    public init(
        _ sostegni: [Sostegno], hasMore: Bool, catalogo: [VoceCatalogo], calendario: WorkingCalendar,
        today: CalendarDate
    ) {
        self.sostegni = sostegni
        self.hasMore = hasMore
        self.catalogo = catalogo
        self.calendario = calendario
        self.today = today
    }

    /// The list, those awaited first at the top.
    public var table: ReportTable {
        ReportTable(
            name: "interventi", title: "Interventi da attivare e in corso, al \(today.italian)",
            parameters: [("al", .string(today.iso)), ("quanti", .number(sostegni.count))],
            columns: [
                ReportColumn("fascicolo", "Fascicolo"), ReportColumn("codice", "Codice"),
                ReportColumn("sostegno", "Sostegno"), ReportColumn("stato", "Stato"), ReportColumn("dal", "Dal"),
                ReportColumn("atteso", "Atteso"), ReportColumn("in_ritardo", "In ritardo"),
                ReportColumn("fornitore", "Chi lo eroga"), ReportColumn("fondo", "Fondo"),
                ReportColumn("firmato", "Firmato"), ReportColumn("avviato", "Avviato"),
                ReportColumn("giorni_dalla_firma", "Giorni dalla firma"),
            ],
            rows: sostegni.map(row),
            notes: [
                hasMore ? "Mostrati i primi \(sostegni.count)." : "In tutto: \(sostegni.count).",
                "I giorni sono lavorativi, dalla firma all'avvio; fino a oggi per quelli non ancora avviati.",
            ])
    }

    private func row(_ sostegno: Sostegno) -> [ReportValue] {
        let intervento = sostegno.intervento
        let name = catalogo.first { $0.codice == intervento.codice }?.denominazione ?? intervento.codice
        return [
            .text(sostegno.codiceFascicolo), .text(intervento.codice), .text(name),
            .text(sostegno.stato.denominazione), .date(sostegno.ultimoFatto), .date(ifAny: sostegno.atteso),
            .text(sostegno.isInRitardo(on: today) ? "sì" : "no"), words(intervento.fornitore),
            words(intervento.fondo), .date(sostegno.firmatoIl), .date(ifAny: sostegno.avviatoIl), days(sostegno),
        ]
    }

    private func words(_ text: String) -> ReportValue { text.isEmpty ? .empty : .text(text) }

    private func days(_ sostegno: Sostegno) -> ReportValue {
        if let days = sostegno.giorniAllAvvio(calendario) { return .number(days) }
        guard sostegno.stato.isDaAttivare else { return .empty }
        return .number(calendario.workingDays(from: sostegno.firmatoIl, to: today))
    }
}
