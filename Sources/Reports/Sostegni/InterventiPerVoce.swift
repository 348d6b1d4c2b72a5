// SPDX-License-Identifier: EUPL-1.2
public import Domain

/// The supports of the signed projects on a day, counted by state, with the working days from signature to start.
///
/// Source: docs/FONTI.md 4.1 (K7, xii) and D.Lgs. 147/2017 art. 7. Totals are computed from the cells.
public struct InterventiPerVoce: Hashable, Sendable {
    /// Name on the command line.
    public static let name = "interventi"

    private let conteggio: ConteggioSostegni
    private let catalogo: [VoceCatalogo]
    private let ambito: Ambito
    private let righe: RigheInterventi

    /// The counts of a day.
    public init(
        _ conteggio: ConteggioSostegni, catalogo: [VoceCatalogo], ambito: Ambito, per righe: RigheInterventi
    ) {
        self.conteggio = conteggio
        self.catalogo = catalogo
        self.ambito = ambito
        self.righe = righe
    }

    /// The report.
    public var table: ReportTable {
        ReportTable(
            name: InterventiPerVoce.name,
            title: "\(ambito.denominazione): interventi al \(conteggio.al.italian), \(righe.denominazione)",
            parameters: [
                ("ambito", .string(ambito.denominazione)), ("al", .string(conteggio.al.iso)),
                ("per", .string(righe.rawValue)),
            ],
            columns: columns, rows: rows.map { [.text($0.name)] + numbers($0.cells) + nuclei($0.codes) },
            totals: [.text("TOTALE")] + numbers(counted) + (righe == .lep ? [.empty] : []), notes: notes)
    }

    private var columns: [ReportColumn] {
        let first: ReportColumn =
            switch righe {
            case .tipo: ReportColumn("tipo", "Sostegno")
            case .fornitore: ReportColumn("fornitore", "Chi lo eroga")
            case .fondo: ReportColumn("fondo", "Fondo")
            case .lep: ReportColumn("servizio", "Servizio del piano nazionale")
            }
        let states = StatoIntervento.allCases.map {
            ReportColumn($0.rawValue, Self.heads[$0] ?? $0.denominazione)
        }
        return [first] + states + [
            ReportColumn("totale", "Totale"), ReportColumn("avviati", "Avviati"),
            ReportColumn("giorni_minimo", "Giorni min"), ReportColumn("giorni_mediana", "mediana"),
            ReportColumn("giorni_media", "media"), ReportColumn("giorni_massimo", "max"),
        ] + (righe == .lep ? [ReportColumn("nuclei", "Nuclei serviti")] : [])
    }

    private static let heads: [StatoIntervento: String] = [
        .previsto: "Previsti", .richiesto: "Richiesti", .attivo: "Attivi", .sospeso: "Sospesi",
        .concluso: "Conclusi", .nonAttivato: "Non attivati",
    ]

    private struct Riga {
        let name: String
        let cells: [CellaSostegni]
        let codes: Set<String>
    }

    /// The cells the report is about: those of the national plan alone, or all.
    private var counted: [CellaSostegni] {
        guard righe == .lep else { return conteggio.celle }
        let codes = Set(catalogo.filter(\.isNazionale).map(\.codice))
        return conteggio.celle.filter { codes.contains($0.codice) }
    }

    private var rows: [Riga] {
        switch righe {
        case .tipo:
            let known = catalogo.map(\.codice)
            let others = Set(conteggio.celle.map(\.codice)).subtracting(known).sorted()
            return (known + others).compactMap { code in
                let cells = conteggio.celle.filter { $0.codice == code }
                let name = catalogo.first { $0.codice == code }?.denominazione ?? code
                return cells.isEmpty ? nil : Riga(name: name, cells: cells, codes: [code])
            }
        case .fornitore: return named(\.fornitore, none: "non indicato")
        case .fondo: return named(\.fondo, none: "non indicato")
        case .lep:
            var kinds: [String] = []
            for voce in catalogo where voce.isNazionale && !kinds.contains(Self.service(voce)) {
                kinds.append(Self.service(voce))
            }
            return kinds.compactMap { kind in
                let entries = catalogo.filter { $0.isNazionale && Self.service($0) == kind }
                let codes = Set(entries.map(\.codice))
                return entries.first.map { first in
                    Riga(
                        name: first.denominazione, cells: conteggio.celle.filter { codes.contains($0.codice) },
                        codes: codes)
                }
            }
        }
    }

    /// The service an entry belongs to: home assistance and services nearby are one, letter e of the article.
    private static func service(_ voce: VoceCatalogo) -> String {
        voce.tipo == "prossimita" ? "domiciliare" : voce.tipo
    }

    private func named(_ key: (CellaSostegni) -> String, none: String) -> [Riga] {
        let groups = Dictionary(grouping: conteggio.celle) { key($0) }
        return groups.sorted { $0.key.isEmpty == $1.key.isEmpty ? $0.key < $1.key : $1.key.isEmpty }.map {
            Riga(name: $0.key.isEmpty ? none : $0.key, cells: $0.value, codes: [])
        }
    }

    private func numbers(_ cells: [CellaSostegni]) -> [ReportValue] {
        let states = StatoIntervento.allCases.map { stato in
            ReportValue.number(cells.filter { $0.stato == stato }.reduce(0) { $0 + $1.quanti })
        }
        let days = Distribuzione(
            cells.compactMap { cell in
                cell.avviatoIl.map {
                    (ambito.calendario.workingDays(from: cell.firmatoIl, to: $0), cell.quanti)
                }
            })
        return states + [.number(cells.reduce(0) { $0 + $1.quanti }), .number(days.quanti)] + days.values
    }

    /// The sum over the entries: a household with two services alike is counted in each of them.
    private func nuclei(_ codes: Set<String>) -> [ReportValue] {
        guard righe == .lep else { return [] }
        return [.number(codes.reduce(0) { $0 + (conteggio.nucleiAvviati[$1] ?? 0) })]
    }

    private var notes: [String] {
        var notes = [
            "Lo stato è quello dell'ultimo fatto fino alla data. I giorni sono lavorativi, dalla firma del progetto al primo "
                + "avvio; dove manca il giorno di avvio non si contano."
        ]
        if conteggio.apertiInChiusi > 0 {
            notes.append("Di quelli attivi o sospesi, \(conteggio.apertiInChiusi) sono in fascicoli ora chiusi.")
        }
        if righe == .lep {
            let (part, all) = (conteggio.nucleiConQuadroEServizio, conteggio.nucleiConQuadro)
            notes.append(
                "Nuclei con quadro di analisi chiuso e progetto firmato: \(all); con almeno un servizio del piano nazionale "
                    + "avviato: \(part) (\(Quota(part, of: all).text)).")
        }
        return notes
    }
}
