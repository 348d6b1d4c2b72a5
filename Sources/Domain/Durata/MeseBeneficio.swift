// SPDX-License-Identifier: EUPL-1.2

/// A month of the benefit and what became of it.
public struct MeseBeneficio: Hashable, Sendable {
    /// First day of the month.
    public let mese: CalendarDate
    /// What became of it.
    public let stato: StatoMese
}
