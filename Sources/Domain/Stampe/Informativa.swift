// SPDX-License-Identifier: EUPL-1.2

/// The privacy notice for one person: to whom, on which day; what it says of the treatment is in its template.
///
/// Source: Regolamento UE 2016/679, artt. 12 and 13; docs/FONTI.md 7.4.
public struct Informativa: Hashable, Sendable {
    /// "INVENTATI Maria".
    public var persona: String
    /// The day on the paper.
    public var data: CalendarDate

    /// A notice for a person.
    public init(persona: String, data: CalendarDate) {
        self.persona = persona
        self.data = data
    }
}
