// SPDX-License-Identifier: EUPL-1.2

/// What is recorded of a DSU to be put right: what is wrong, what to do, when to call again.
public struct DatiSegnalazioneDsu: Hashable, Sendable, Codable {
    /// What is wrong.
    public var difetto: DifettoDsu
    /// What the household has to do.
    public var azione: AzioneDsu
    /// Day on which the office looks at it again.
    public var richiamo: CalendarDate?
    /// Nothing is left to do.
    public var isRisolta: Bool
    /// Which data differ, who was told; free text.
    public var note: String

    /// A record from its parts.
    public init(
        difetto: DifettoDsu, azione: AzioneDsu, richiamo: CalendarDate? = nil, isRisolta: Bool = false,
        note: String = ""
    ) {
        self.difetto = difetto
        self.azione = azione
        self.richiamo = richiamo
        self.isRisolta = isRisolta
        self.note = note
    }

    /// What keeps it from being recorded.
    public func problems(today: CalendarDate) -> [Problem] {
        guard let richiamo, !isRisolta, richiamo < today else { return [] }
        return [
            Problem(
                "richiamo_passato", "Il giorno del richiamo (\(richiamo.italian)) è passato: sceglierne uno da oggi.",
                field: "richiamo")
        ]
    }
}
