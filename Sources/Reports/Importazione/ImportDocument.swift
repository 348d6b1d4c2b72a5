// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// What an import did, as a command writes it.
public struct ImportDocument: Sendable {
    private let summary: RiepilogoImportazione
    private let isProva: Bool
    private let detection: String

    /// A document of a finished import.
    ///
    /// - Parameter detection: how the file was written, in words.
    public init(_ summary: RiepilogoImportazione, isProva: Bool, detection: String) {
        self.summary = summary
        self.isProva = isProva
        self.detection = detection
    }

    /// `{righe, nuove, aggiornate, invariate, da_abbinare, scartate: [{riga, colonna, problema}]}`.
    public var json: JsonValue {
        .object([
            ("righe", .number(summary.righe)), ("nuove", .number(summary.quante(.nuova))),
            ("aggiornate", .number(summary.quante(.aggiornata))),
            ("invariate", .number(summary.quante(.invariata))),
            ("da_abbinare", .number(summary.quante(.daAbbinare))),
            (
                "scartate",
                .array(
                    summary.scartate.map {
                        .object([
                            ("riga", .number($0.riga)), ("colonna", .string(ifAny: $0.colonna)),
                            ("problema", .string($0.problema)),
                        ])
                    })
            ),
        ])
    }

    /// The counts, then the rows not taken with their place.
    public var text: String {
        var lines = ["Il file: \(detection).", "\(summary.righe) righe lette"]
        for sorte in SorteRiga.allCases where summary.quante(sorte) > 0 {
            let count = String(summary.quante(sorte))
            lines.append(String(repeating: " ", count: max(0, 9 - count.count)) + count + "  " + sorte.plurale)
        }
        if !summary.scartate.isEmpty { lines.append("") }
        lines += summary.scartate.prefix(ImportDocument.largestList).map { row in
            let column = row.colonna.map { ", colonna \($0)" } ?? ""
            return "riga \(row.riga)\(column): \(row.problema)"
        }
        let rest = summary.scartate.count - ImportDocument.largestList
        if rest > 0 { lines.append("e altre \(rest): con --formato json ci sono tutte.") }
        lines.append("")
        lines.append(outcome)
        return lines.joined(separator: "\n") + "\n"
    }

    /// Why the command ends with an error, when rows were not taken.
    public var refusal: String {
        let count = summary.scartate.count
        let rows = count == 1 ? "Una riga non si può importare" : "\(count) righe non si possono importare"
        guard let first = summary.scartate.first else { return "\(rows): nulla è stato scritto." }
        let column = first.colonna.map { ", colonna \($0)" } ?? ""
        let which = count == 1 ? "riga" : "la prima è la riga"
        return "\(rows) (\(which) \(first.riga)\(column): \(first.problema)) Nulla è stato scritto."
    }

    private var outcome: String {
        if summary.isScritta { return "L'importazione è registrata." }
        return isProva ? "È una prova: nulla è stato scritto." : "Nulla è stato scritto."
    }

    private static let largestList = 50
}

extension SorteRiga {
    /// The word for several rows.
    fileprivate var plurale: String {
        switch self {
        case .nuova: "nuove"
        case .aggiornata: "aggiornate"
        case .invariata: "invariate"
        case .daAbbinare: "da abbinare"
        case .inConflitto: "in conflitto"
        case .errata: "errate"
        }
    }
}
