// SPDX-License-Identifier: EUPL-1.2

public import Canvas
public import Domain

/// What a screen may look at besides its own state.
public struct ScreenContext: Hashable, Sendable {
    /// Who is at the desk.
    public var session: Session
    /// What day it is in Rome.
    public var oggi: CalendarDate
    /// What time it is in Rome.
    public var ora: TimeOfDay
    /// Now, for drafts.
    public var adesso: Instant
    /// Number of the screen: outcomes come back to it.
    public var ticket: Ticket
    /// Room for the work, below the rule and above the line that speaks.
    public var area: Rect

    /// Working days of the seat.
    public var calendario: WorkingCalendar { session.ambito.calendario }
    /// Who is at the desk.
    public var operatore: Operatore { session.operatore }
}
