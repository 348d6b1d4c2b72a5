// SPDX-License-Identifier: EUPL-1.2

extension Agenda {
    /// What an operator has in the days of an absence and somebody must take: appointments and convocations still to
    /// be held, in order.
    ///
    /// Monitorings due have no hour and go with the case: they are not handed over one by one.
    public func impegni(in assenza: DatiAssenza) -> [VoceCalendario] {
        voci.filter { voce in
            guard assenza.covers(voce.data), voce.stato == .fissato, voce.operatori.contains(assenza.operatore) else {
                return false
            }
            switch voce.origine {
            case .appuntamento, .convocazione: return true
            case .verifica, .accesso: return false
            }
        }
    }

    /// What taking an appointment would meet for the substitute: hours already taken, absence.
    public func conflitti(
        _ voce: VoceCalendario, sostituto: Identifier<Operatore>, calendario: WorkingCalendar,
        name: (Identifier<Operatore>) -> String
    ) -> [Problem] {
        guard let ora = voce.ora else { return [] }
        let dati = DatiAppuntamento(
            data: voce.data, ora: ora, durata: voce.durata, tipo: voce.tipo, operatori: [sostituto],
            oggetto: voce.titolo)
        return conflitti(dati, excluding: voce.origine, calendario: calendario, name: name)
    }
}
