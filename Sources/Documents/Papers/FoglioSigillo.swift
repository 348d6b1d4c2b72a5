// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// The seal of the register on paper: what to keep in a drawer, so that nobody can make the register again.
public struct FoglioSigillo: Hashable, Sendable, PrintedPaper {
    private let seal: RegisterSeal

    /// A seal to print.
    public init(_ seal: RegisterSeal) {
        self.seal = seal
    }

    /// `sigillo.html`.
    public static let template = "sigillo"

    /// The names of the paper.
    public static let names: Set<String> = ["riga", "data", "ora", "righe", "testo"]

    /// What it is, up to which row.
    public var title: String { "Sigillo del registro, riga n. \(seal.riga)" }

    /// The values of the paper; `righe` is the file, line by line.
    public var values: [String: TemplateValue] {
        let rome = RomeTime(seal.istante)
        return [
            "riga": .text("\(seal.riga)"), "data": .text(rome.date.italian), "ora": .text(rome.time.italian),
            "righe": .texts(seal.text.split(separator: "\n").map(String.init)),
        ]
    }
}
