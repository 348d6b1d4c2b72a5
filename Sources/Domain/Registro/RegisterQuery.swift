// SPDX-License-Identifier: EUPL-1.2

/// Which rows of the register are asked for; what is nil does not narrow.
public struct RegisterQuery: Hashable, Sendable {
    /// What regards a household: its case files, itself, its members.
    public var nucleo: Identifier<Nucleo>?
    /// What an operator did.
    public var operatore: Identifier<Operatore>?
    /// From a day, in Rome.
    public var dal: CalendarDate?
    /// Until a day, in Rome.
    public var al: CalendarDate?

    /// A question; nothing narrowed unless said.
    public init(
        nucleo: Identifier<Nucleo>? = nil, operatore: Identifier<Operatore>? = nil, dal: CalendarDate? = nil,
        al: CalendarDate? = nil
    ) {
        self.nucleo = nucleo
        self.operatore = operatore
        self.dal = dal
        self.al = al
    }
}
