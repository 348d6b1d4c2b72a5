// SPDX-License-Identifier: EUPL-1.2

/// Days on which an operator is not at work, and who takes their appointments meanwhile.
public struct DatiAssenza: Hashable, Sendable, Codable {
    /// Who is away.
    public var operatore: Identifier<Operatore>
    /// First day away.
    public var dal: CalendarDate
    /// Last day away.
    public var al: CalendarDate
    /// Why.
    public var motivo: MotivoAssenza
    /// Who takes their appointments, if somebody does.
    public var sostituto: Identifier<Operatore>?

    /// An absence from its fields.
    public init(
        operatore: Identifier<Operatore>, dal: CalendarDate, al: CalendarDate, motivo: MotivoAssenza = .ferie,
        sostituto: Identifier<Operatore>? = nil
    ) {
        self.operatore = operatore
        self.dal = dal
        self.al = al
        self.motivo = motivo
        self.sostituto = sostituto
    }

    /// True on the days away.
    public func covers(_ date: CalendarDate) -> Bool { dal <= date && date <= al }

    /// What keeps it from being recorded; `others` are the absences already there.
    public func problems(others: [DatiAssenza] = []) -> [Problem] {
        var found: [Problem] = []
        if al < dal {
            found.append(
                Problem(
                    "assenza_al_contrario", "L'ultimo giorno viene prima del primo: correggere le date.", field: "al"))
        }
        if sostituto == operatore {
            found.append(
                Problem("sostituto_se_stesso", "Nessuno sostituisce se stesso: indicare un altro.", field: "sostituto"))
        }
        if let sostituto, others.contains(where: { $0.operatore == sostituto && $0.dal <= al && dal <= $0.al }) {
            found.append(
                Problem(
                    "sostituto_assente", "In quei giorni anche chi sostituisce è assente: indicare un altro.",
                    field: "sostituto"))
        }
        if others.contains(where: { $0.operatore == operatore && $0.dal <= al && dal <= $0.al }) {
            found.append(
                Problem("assenza_doppia", "In quei giorni c'è già un'assenza: correggere le date.", field: "dal"))
        }
        return found
    }
}
