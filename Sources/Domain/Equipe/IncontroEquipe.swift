// SPDX-License-Identifier: EUPL-1.2

/// A meeting of the équipe.
public struct IncontroEquipe: Hashable, Sendable, Codable {
    /// Day of the meeting.
    public var data: CalendarDate
    /// Who was there, as text.
    public var presenti: String
    /// What was decided.
    public var decisioni: String
    /// Day of the next meeting.
    public var prossimo: CalendarDate?

    /// A meeting from its fields.
    public init(data: CalendarDate, presenti: String, decisioni: String, prossimo: CalendarDate? = nil) {
        self.data = data
        self.presenti = presenti
        self.decisioni = decisioni
        self.prossimo = prossimo
    }
}
