// SPDX-License-Identifier: EUPL-1.2

/// A time limit of the law at work: from which event it runs and the last day to keep it.
public struct Termine: Hashable, Sendable {
    /// Which time limit.
    public let termine: TermineDiLegge
    /// The day of the event it runs from.
    public let decorreDa: CalendarDate
    /// The event it runs from, such as "domanda".
    public let evento: String
    /// The last day on which it is kept.
    public let scade: CalendarDate
    /// Where it is written.
    public let fonte: Fonte

    /// The term that runs from an event.
    ///
    /// Working days do not count the day of the event. The months without a signature count from the month of the
    /// first payment, the duration from the month of the decorrenza (less the months already paid as SIA), the gap
    /// before a renewal from the month after the last paid: all of them end with a month. The 72 hours of a
    /// convocation are three days without Sundays and holidays.
    ///
    /// Source: `fonte` of each term; D.Lgs. 147/2017 art. 17 for the months of SIA.
    public static func compute(
        _ termine: TermineDiLegge, from event: CalendarDate, calendar: WorkingCalendar, mesiSia: Int = 0
    ) -> Termine {
        let parametro = termine.parametro(on: event)
        let count = parametro.valore
        let scade: CalendarDate
        switch termine {
        case .invioInps, .verificaInps, .analisiPreliminare, .sottoscrizione:
            scade = calendar.adding(workingDays: count, to: event)
        case .sospensioneMancataFirma, .durataRinnovo:
            scade = event.firstOfMonth.adding(months: count).adding(days: -1)
        case .durata:
            scade = event.firstOfMonth.adding(months: max(0, count - mesiSia)).adding(days: -1)
        case .intervalloRinnovo:
            scade = event.firstOfMonth.adding(months: count + 1).adding(days: -1)
        case .preavvisoConvocazione:
            let weekdays = WorkingCalendar(patrono: calendar.patrono, sabatoLavorativo: true)
            scade = weekdays.adding(workingDays: count / 24, to: event)
        case .reiCom, .riesame:
            scade = event.adding(days: count)
        }
        return Termine(
            termine: termine, decorreDa: event, evento: termine.evento, scade: scade, fonte: parametro.fonte)
    }

    /// Days left on a date: working days for a term in working days, calendar days for the others.
    ///
    /// Zero on the last day; always negative when it has passed, also on the days off that follow it.
    public func giorniRimasti(on date: CalendarDate, calendar: WorkingCalendar) -> Int {
        guard termine.unita == .giorniLavorativi else { return CalendarDate.days(from: date, to: scade) }
        let days = calendar.workingDays(from: date, to: scade)
        return date > scade ? min(days, -1) : days
    }

    /// Whether it has run out on a date.
    public func isScaduto(on date: CalendarDate) -> Bool { date > scade }

    /// The unit it is counted in, for a narrow column.
    public var unitaBreve: String { termine.unita.breve }
}
