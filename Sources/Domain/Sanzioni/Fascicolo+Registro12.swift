// SPDX-License-Identifier: EUPL-1.2

extension Fascicolo {
    /// The register of article 12 of the household, empty for who may not read it.
    public var registro12: RegistroArticolo12 { RegistroArticolo12(inadempienze ?? []) }

    /// First day on which the household can ask again, when INPS decided a decadenza on a fact of the register.
    ///
    /// Source: art. 12: six months from the decision.
    public var nuovaDomandaDalRegistro: CalendarDate? {
        let days = registro12.fatti.compactMap { fact in
            fact.decisione.flatMap { $0.sanzione == .decadenza ? $0.data : nil }
        }
        return days.max().map { $0.adding(months: Norme.nuovaDomandaDopoDecadenza.nearest(to: $0).valore) }
    }
}
