// SPDX-License-Identifier: EUPL-1.2

/// The tirocini on a day: by tutor and host, with the reasons of those that ended early.
///
/// Source: docs/FONTI.md 4.3.
public struct ConteggioTirocini: Hashable, Sendable {
    /// The day.
    public let al: CalendarDate
    /// By tutor and host.
    public let celle: [CellaTirocini]
    /// Those that ended early, by reason.
    public let fineAnticipata: [MotivoFineTirocinio: Int]
    /// Months not paid, by reason.
    public let mesiNonPagati: [MotivoIndennita: Int]

    /// What was counted.
    public init(
        al: CalendarDate, celle: [CellaTirocini], fineAnticipata: [MotivoFineTirocinio: Int],
        mesiNonPagati: [MotivoIndennita: Int]
    ) {
        self.al = al
        self.celle = celle
        self.fineAnticipata = fineAnticipata
        self.mesiNonPagati = mesiNonPagati
    }
}
