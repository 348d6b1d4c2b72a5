// SPDX-License-Identifier: EUPL-1.2

extension Agenda {
    /// What an operator has in the days of an absence and somebody must take: appointments, those of the counter too,
    /// convocations still to be held, and the monitorings due in those days, in order.
    public func impegni(in assenza: DatiAssenza) -> [VoceCalendario] {
        voci.filter {
            assenza.covers($0.data) && $0.stato == .fissato && $0.operatori.contains(assenza.operatore)
        }
    }

    /// What taking an appointment would meet for the substitute: hours already taken, absence.
    ///
    /// A monitoring due has a day and no hour: only an absence of the substitute is met.
    public func conflitti(
        _ voce: VoceCalendario, sostituto: Identifier<Operatore>, calendario: WorkingCalendar,
        name: (Identifier<Operatore>) -> String
    ) -> [Problem] {
        guard let ora = voce.ora else {
            return assenza(of: sostituto, on: voce.data).map { [problema($0, name: name)] } ?? []
        }
        let dati = DatiAppuntamento(
            data: voce.data, ora: ora, durata: voce.durata, tipo: voce.tipo, operatori: [sostituto],
            oggetto: voce.titolo)
        return conflitti(dati, excluding: voce.origine, calendario: calendario, name: name)
    }
}
