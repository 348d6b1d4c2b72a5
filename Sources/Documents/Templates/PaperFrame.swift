// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// What every paper carries besides its own values: who prints it, when, how large.
public struct PaperFrame: Hashable, Sendable {
    /// The body that runs the archive.
    public var ambito: Ambito
    /// The day of the print.
    public var oggi: CalendarDate
    /// Who prints it, initial and surname.
    public var operatore: String
    /// In large print.
    public var isGrande: Bool

    /// A frame from its parts.
    public init(ambito: Ambito, oggi: CalendarDate, operatore: String, isGrande: Bool = false) {
        self.ambito = ambito
        self.oggi = oggi
        self.operatore = operatore
        self.isGrande = isGrande
    }

    /// The names it gives to every template.
    static let names: Set<String> = ["titolo", "ente", "sede", "oggi", "operatore_stampa", "grande"]

    func values(title: String) -> [String: TemplateValue] {
        [
            "titolo": .text(title), "ente": .text(ambito.denominazione), "sede": .optional(ambito.sede),
            "oggi": .text(oggi.italian), "operatore_stampa": .text(operatore), "grande": .flag(isGrande),
        ]
    }
}
