// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// The agenda of a period as a table: when, what, with whom, where, for which household.
public struct AgendaDelPeriodo: Hashable, Sendable {
    private let voci: [VoceCalendario]
    private let titolo: String
    private let dal: CalendarDate
    private let al: CalendarDate
    private let nomi: [Identifier<Operatore>: String]

    /// An agenda from its lines.
    ///
    /// - Parameters:
    ///   - titolo: whose it is: "A. Esempio", or the body's name.
    ///   - nomi: short names of the operators.
    public init(
        _ voci: [VoceCalendario], titolo: String, dal: CalendarDate, al: CalendarDate,
        nomi: [Identifier<Operatore>: String]
    ) {
        self.voci = voci
        self.titolo = titolo
        self.dal = dal
        self.al = al
        self.nomi = nomi
    }

    /// The table, in order of time.
    public var table: ReportTable {
        ReportTable(
            name: "agenda", title: "Agenda di \(titolo), dal \(dal.italian) al \(al.italian)",
            parameters: [("dal", .string(dal.iso)), ("al", .string(al.iso)), ("quanti", .number(voci.count))],
            columns: [
                ReportColumn("data", "Data"), ReportColumn("ora", "Ora"), ReportColumn("durata_minuti", "Minuti"),
                ReportColumn("tipo", "Tipo"), ReportColumn("nucleo", "Nucleo"), ReportColumn("fascicolo", "Fascicolo"),
                ReportColumn("operatori", "Operatori"), ReportColumn("stanza", "Stanza"),
                ReportColumn("luogo", "Luogo"), ReportColumn("oggetto", "Oggetto"), ReportColumn("stato", "Stato"),
            ],
            rows: voci.map(row),
            notes: [voci.count == 1 ? "In tutto: 1 impegno." : "In tutto: \(voci.count) impegni."])
    }

    private func row(_ voce: VoceCalendario) -> [ReportValue] {
        [
            .date(voce.data), voce.ora.map { .text($0.italian) } ?? .empty,
            voce.ora == nil ? .empty : .number(voce.durata), .text(voce.tipo.breve), text(voce.nucleo),
            text(voce.codice), text(voce.operatori.map { nomi[$0] ?? "" }.joined(separator: ", ")),
            text(voce.stanza), text(voce.luogo), text(voce.oggetto), .text(voce.stato.denominazione),
        ]
    }

    private func text(_ value: String) -> ReportValue { value.isEmpty ? .empty : .text(value) }
}
