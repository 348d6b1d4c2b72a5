// SPDX-License-Identifier: EUPL-1.2

extension Domanda {
    /// How long the benefit lasts: what INPS wrote, or the months of the law from the decorrenza.
    ///
    /// A renewal lasts less; the months already paid as SIA are subtracted. Nil while the decorrenza is unknown.
    /// Source: art. 4 c. 5, art. 17; docs/FONTI.md 1.3.
    public var durata: Termine? {
        guard let decorrenza = esito?.decorrenza else { return nil }
        let law = Termine.compute(
            dati.tipo == .rinnovo ? .durataRinnovo : .durata, from: decorrenza, calendar: WorkingCalendar(),
            mesiSia: dati.mesiSia)
        guard let scadenza = esito?.scadenza else { return law }
        return Termine(
            termine: law.termine, decorreDa: law.decorreDa, evento: law.evento, scade: scadenza, fonte: law.fonte)
    }

    /// Last day of the last month of the benefit; nil while unknown.
    public var fineBeneficio: CalendarDate? { esito?.scadenza ?? durata?.scade }

    /// First day on which the renewal can be asked; nil while the end is unknown, or when this is a renewal already.
    ///
    /// Source: art. 4 c. 5: not before six months from the last month paid, and once only.
    public var rinnovoDal: CalendarDate? {
        guard dati.tipo != .rinnovo, let fineBeneficio else { return nil }
        return Termine.compute(.intervalloRinnovo, from: fineBeneficio, calendar: WorkingCalendar()).scade
            .adding(days: 1)
    }

    /// First day on which the household can ask again after a sanction; nil when no sanction ended the benefit.
    ///
    /// Source: art. 12: six months from the decision, only when the decadenza is a sanction.
    public var nuovaDomandaDal: CalendarDate? {
        guard stato == .decaduta, let esito, esito.motivo?.isSanzione == true else { return nil }
        return esito.data.adding(months: Norme.nuovaDomandaDopoDecadenza.nearest(to: esito.data).valore)
    }
}
