// SPDX-License-Identifier: EUPL-1.2
public import Domain

/// The tirocini begun up to a day: state, months, allowances not paid, jobs that followed, by tutor or by host.
///
/// Source: docs/FONTI.md 4.3. Totals and shares are computed from the cells.
public struct TirociniPerTutor: Hashable, Sendable {
    /// Name on the command line.
    public static let name = "tirocini"

    private let conteggio: ConteggioTirocini
    private let ambito: Ambito
    private let righe: RigheTirocini

    /// The counts of a day.
    public init(_ conteggio: ConteggioTirocini, ambito: Ambito, per righe: RigheTirocini) {
        self.conteggio = conteggio
        self.ambito = ambito
        self.righe = righe
    }

    /// The report.
    public var table: ReportTable {
        ReportTable(
            name: TirociniPerTutor.name,
            title: "\(ambito.denominazione): tirocini di inclusione al \(conteggio.al.italian), \(righe.denominazione)",
            parameters: [
                ("ambito", .string(ambito.denominazione)), ("al", .string(conteggio.al.iso)),
                ("per", .string(righe.rawValue)),
            ],
            columns: columns, rows: groups.map { [.text($0.name)] + numbers($0.cells) },
            totals: [.text("TOTALE")] + numbers(conteggio.celle), notes: notes)
    }

    private var columns: [ReportColumn] {
        let first =
            righe == .tutor
            ? ReportColumn("tutor", "Tutor") : ReportColumn("ospitante", "Soggetto ospitante")
        return [
            first, ReportColumn("tirocini", "Tirocini"), ReportColumn("in_corso", "In corso"),
            ReportColumn("sospesi", "Sospesi"), ReportColumn("conclusi", "Conclusi"),
            ReportColumn("interrotti", "Interrotti"), ReportColumn("mesi", "Mesi"),
            ReportColumn("mesi_non_pagati", "Non pagati"), ReportColumn("quota_non_pagati", "%"),
            ReportColumn("presenze", "Presenze %"), ReportColumn("pagato", "Pagato"),
            ReportColumn("assunti", "Assunti"), ReportColumn("quota_assunti", "%"),
        ]
    }

    private var groups: [(name: String, cells: [CellaTirocini])] {
        let key: (CellaTirocini) -> String = { righe == .tutor ? $0.tutor : $0.ospitante }
        return Dictionary(grouping: conteggio.celle) { key($0).lowercased() }
            .sorted { $0.key < $1.key }
            .map { (name: $0.value.first.map(key) ?? $0.key, cells: $0.value) }
    }

    private func numbers(_ cells: [CellaTirocini]) -> [ReportValue] {
        func sum(_ part: (CellaTirocini) -> Int) -> Int { cells.reduce(0) { $0 + part($1) } }
        let (all, months, unpaid, jobs) = (sum(\.tirocini), sum(\.mesi), sum(\.mesiNonPagati), sum(\.assunti))
        let counts = [all, sum(\.inCorso), sum(\.sospesi), sum(\.conclusi), sum(\.interrotti), months, unpaid]
        return counts.map { ReportValue.number($0) } + [
            share(unpaid, of: months), share(sum(\.oreFrequentate), of: sum(\.orePreviste)),
            .euro(cells.reduce(.zero) { $0 + $1.pagato }), .number(jobs), share(jobs, of: all),
        ]
    }

    private func share(_ part: Int, of all: Int) -> ReportValue {
        all > 0 ? .text(Quota(part, of: all).text) : .empty
    }

    private var notes: [String] {
        let tutors = Set(conteggio.celle.map { $0.tutor.lowercased() }).count
        let all = conteggio.celle.reduce(0) { $0 + $1.tirocini }
        let soglia = Norme.sogliaPresenzeTirocinio.nearest(to: conteggio.al)
        var notes = [
            "Tutor: \(tutors); tirocini per tutor: \(tutors > 0 ? Self.mean(all, tutors) : "-").",
            "L'indennità del mese spetta dal \(soglia.valore)% delle ore previste (\(soglia.fonte.estesa); da verificare "
                + "nella disciplina della Regione). Un mese rettificato è contato una volta.",
        ]
        if !conteggio.fineAnticipata.isEmpty {
            notes.append(
                "Finiti prima: \(words(MotivoFineTirocinio.allCases.map { ($0.denominazione, conteggio.fineAnticipata[$0]) }))."
            )
        }
        if !conteggio.mesiNonPagati.isEmpty {
            notes.append(
                "Mesi non pagati: \(words(MotivoIndennita.allCases.map { ($0.denominazione, conteggio.mesiNonPagati[$0]) }))."
            )
        }
        return notes
    }

    private func words(_ counts: [(String, Int?)]) -> String {
        counts.compactMap { name, count in count.map { "\(name) \($0)" } }.joined(separator: ", ")
    }

    /// One decimal, half going up.
    private static func mean(_ sum: Int, _ count: Int) -> String {
        let tenths = (sum * 20 + count) / (2 * count)
        return "\(tenths / 10),\(tenths % 10)"
    }
}
