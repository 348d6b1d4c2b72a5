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
        if !isPreavvisoRispettato(calendar: calendar) {
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

    /// Whether the notice fell within the hours of the law, on giorni feriali, which Saturday is.
    ///
    /// Source: art. 12 c. 2; docs/FONTI.md 7.2 (giorni feriali, non lavorativi).
    public func isPreavvisoRispettato(calendar: WorkingCalendar) -> Bool {
        data > avvisatoIl
            && data <= Termine.compute(.preavvisoConvocazione, from: avvisatoIl, calendar: calendar).scade
    }

    /// Why an absence under a signed project had better not be counted; nil when nothing speaks against it.
    ///
    /// The program says it, the worker decides.
    public func ragioneDiNonContare(calendar: WorkingCalendar) -> String? {
        if let recapito, !recapito.esito.isConosciuta {
            return "l'avviso non è arrivato (\(recapito.esito.denominazione))"
        }
        if !isPreavvisoRispettato(calendar: calendar) {
            return "l'avviso non è di 24-72 ore feriali (\(Norme.preavvisoConvocazione.nearest(to: data).fonte.breve))"
        }
        if recapito == nil, mezzo.isCartaceo { return "della consegna non si sa ancora nulla" }
        return nil
    }
}
