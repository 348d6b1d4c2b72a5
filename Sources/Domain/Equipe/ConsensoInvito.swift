// SPDX-License-Identifier: EUPL-1.2

/// The agreement of a person to the invitation of a specialised service.
///
/// Source: D.P.R. 309/1990 art. 120; L. 119/2001; docs/FONTI.md 9.
public struct ConsensoInvito: Hashable, Sendable, Codable {
    /// Who agrees: a member of the household, or who represents them.
    public var persona: String
    /// Day of the agreement.
    public var data: CalendarDate

    /// An agreement.
    public init(persona: String, data: CalendarDate) {
        self.persona = persona
        self.data = data
    }
}
