// SPDX-License-Identifier: EUPL-1.2

/// What happens to the payments while INPS does not know of a signature.
///
/// Source: D.Lgs. 147/2017 art. 25 c. 2; INPS, circolare 57/2018, for the amounts paid once a year; docs/FONTI.md 1.2,
/// passo 13.
public enum SospensioneFirma: Hashable, Sendable {
    /// Up to this amount a month nobody has to sign.
    case nonDovuta(importo: Euro, soglia: Euro)
    /// The first payment is not known yet.
    case ignota
    /// The last day of the months that can be paid without a signature.
    case entro(CalendarDate)

    /// From the amount and the month of the first payment.
    public init(importo: Euro?, decorrenza: CalendarDate?, calendar: WorkingCalendar) {
        guard let decorrenza else {
            self = .ignota
            return
        }
        let soglia = Norme.sogliaPagamentoAnnuo.nearest(to: decorrenza).valore
        if let importo, importo <= soglia {
            self = .nonDovuta(importo: importo, soglia: soglia)
        } else {
            self = .entro(Termine.compute(.sospensioneMancataFirma, from: decorrenza, calendar: calendar).scade)
        }
    }

    /// The last day, when there is one.
    public var scade: CalendarDate? {
        if case .entro(let day) = self { return day }
        return nil
    }

    /// One or two sentences that say what happens, with the day.
    public func frase(on date: CalendarDate) -> String {
        switch self {
        case .nonDovuta(let importo, let soglia):
            return "L'importo è di \(importo.italian) euro al mese: fino a \(soglia.italian) euro la firma non "
                + "è obbligatoria e i pagamenti non si fermano (INPS, circolare 57/2018). Se il nucleo firma, si "
                + "comunica lo stesso."
        case .ignota:
            return "La decorrenza del beneficio non è registrata: il giorno in cui i pagamenti si fermano non si può "
                + "calcolare."
        case .entro(let day) where day < date:
            return "I sei mesi dal primo pagamento sono finiti il \(day.italian): senza questa comunicazione l'INPS "
                + "ferma i pagamenti (art. 25 c. 2). Il beneficio non è perso: riprende quando la firma è comunicata."
        case .entro(let day):
            let left = CalendarDate.days(from: date, to: day)
            let when = left == 0 ? "è oggi" : left == 1 ? "è domani" : "è fra \(left) giorni"
            return "I sei mesi dal primo pagamento finiscono il \(day.italian), che \(when): dopo, senza questa "
                + "comunicazione, l'INPS ferma i pagamenti (art. 25 c. 2)."
        }
    }
}
