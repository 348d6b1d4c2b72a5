// SPDX-License-Identifier: EUPL-1.2
public import Domain

/// The contacts of a period, counted by point of access, channel and outcome; or by reason, or by day.
///
/// Source: docs/FONTI.md 4.1 (iv) and 5. Totals are computed from the cells.
public struct AccessiPerPunto: Hashable, Sendable {
    /// Name on the command line.
    public static let name = "accessi"

    private let conteggio: ConteggioAccessi
    private let punti: [PuntoDiAccesso]
    private let ambito: Ambito
    private let righe: RigheAccessi

    /// The counts of a period.
    public init(_ conteggio: ConteggioAccessi, punti: [PuntoDiAccesso], ambito: Ambito, per righe: RigheAccessi) {
        self.conteggio = conteggio
        self.punti = punti
        self.ambito = ambito
        self.righe = righe
    }

    /// The report.
    public var table: ReportTable {
        let period =
            conteggio.dal == conteggio.al
            ? "del \(conteggio.dal.italian)" : "dal \(conteggio.dal.italian) al \(conteggio.al.italian)"
        return ReportTable(
            name: AccessiPerPunto.name, title: "\(ambito.denominazione): accessi \(period), \(righe.denominazione)",
            parameters: [
                ("ambito", .string(ambito.denominazione)), ("dal", .string(conteggio.dal.iso)),
                ("al", .string(conteggio.al.iso)), ("per", .string(righe.rawValue)),
            ],
            columns: columns, rows: rows, totals: totals, notes: notes)
    }

    private var columns: [ReportColumn] {
        switch righe {
        case .motivo: [ReportColumn("motivo", "Motivo"), ReportColumn("contatti", "Contatti")]
        case .punto: [ReportColumn("punto", "Punto")] + counts
        case .giorno: [ReportColumn("giorno", "Giorno")] + counts
        }
    }

    private var counts: [ReportColumn] {
        [
            ReportColumn("contatti", "Contatti"), ReportColumn("sportello", "Sportello"),
            ReportColumn("telefono", "Telefono"), ReportColumn("altri_canali", "Altri canali"),
            ReportColumn("informati", "Informati"), ReportColumn("domande", "Domande"),
            ReportColumn("appuntamenti", "Appunt."), ReportColumn("altro_servizio", "Altro serv."),
        ]
    }

    private var rows: [[ReportValue]] {
        switch righe {
        case .motivo: MotivoAccesso.allCases.map { [.text($0.denominazione), .number(conteggio.motivi[$0] ?? 0)] }
        case .punto: punti.map { punto in [.text(punto.denominazione)] + numbers { $0.punto == punto.id } }
        case .giorno:
            Set(conteggio.celle.map(\.data)).sorted().map { day in [.date(day)] + numbers { $0.data == day } }
        }
    }

    private var totals: [ReportValue] {
        righe == .motivo ? [] : [.text("TOTALE")] + numbers { _ in true }
    }

    private var notes: [String] {
        let correction = "Un accesso rettificato è contato una volta, come dice la rettifica."
        return righe == .motivo
            ? [correction, "Un contatto con più motivi è contato in ognuno: i contatti sono \(conteggio.totale)."]
            : [correction]
    }

    private func numbers(_ condition: (CellaAccessi) -> Bool) -> [ReportValue] {
        let cells = conteggio.celle.filter(condition)
        func count(_ also: (CellaAccessi) -> Bool) -> ReportValue {
            .number(cells.reduce(0) { $0 + (also($1) ? $1.quanti : 0) })
        }
        return [
            count { _ in true }, count { $0.modalita == .sportello }, count { $0.modalita == .telefono },
            count { $0.modalita != .sportello && $0.modalita != .telefono }, count { $0.esito == .informato },
            count { $0.esito == .domanda }, count { $0.esito == .appuntamento }, count { $0.esito == .altroServizio },
        ]
    }
}
