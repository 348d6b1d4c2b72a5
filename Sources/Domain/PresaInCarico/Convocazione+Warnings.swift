// SPDX-License-Identifier: EUPL-1.2

extension Convocazione {
    /// What to check before the household is called; nothing here stops it.
    ///
    /// Under a signed project the notice is of 24 to 72 hours on weekdays; the first appointments are booked weeks ahead.
    /// Source: art. 12 c. 2; docs/FONTI.md 1.2, passo 7.
    public func warnings(isFirmato: Bool, calendar: WorkingCalendar, today: CalendarDate) -> [Problem] {
        var found: [Problem] = []
        if data < today {
            found.append(
                Problem("incontro_passato", "L'incontro è già passato: controllare la data.", field: "data"))
        }
        guard isFirmato else { return found }
        let notice = Termine.compute(.preavvisoConvocazione, from: avvisatoIl, calendar: calendar)
        if data == avvisatoIl || data > notice.scade {
            let day = avvisatoIl.adding(days: 1)
            found.append(
                Problem(
                    "preavviso_convocazione",
                    "Sotto progetto firmato il preavviso è di 24-72 ore feriali (\(notice.fonte.breve)): l'incontro "
                        + "cade fra il \(day.italian) e il \(notice.scade.italian), altrimenti l'assenza non conta.",
                    field: "data"))
        }
        return found
    }
}
