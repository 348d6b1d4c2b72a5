// SPDX-License-Identifier: EUPL-1.2

/// The minutes of a meeting of the équipe: who was there, what was decided, when the next one is.
///
/// Source: docs/FONTI.md 3.6.
public struct VerbaleEquipe: Hashable, Sendable {
    /// Code of the case file.
    public var codice: String
    /// "Inventati (4)".
    public var nucleo: String
    /// From 1.
    public var numero: Int
    /// The meeting.
    public var incontro: IncontroEquipe
    /// Who is in the équipe.
    public var componenti: [ComponenteEquipe]

    /// The minutes of a meeting.
    ///
    /// - Parameter numero: nil for the last one.
    /// - Throws: `Refusal` when there is no such meeting.
    public init(_ fascicolo: Fascicolo, numero: Int?, on today: CalendarDate) throws(Refusal) {
        let meetings = fascicolo.equipe.incontri
        guard !meetings.isEmpty else {
            throw Refusal(
                "incontri_assenti", "L'équipe non ha ancora incontri: registrarne uno prima di stampare il verbale.")
        }
        let wanted = numero ?? meetings.count
        guard meetings.indices.contains(wanted - 1) else {
            throw Refusal(
                "incontro_assente",
                "L'incontro \(wanted) dell'équipe non c'è: gli incontri registrati vanno da 1 a \(meetings.count).")
        }
        codice = fascicolo.domanda.codice ?? ""
        nucleo = fascicolo.nucleo.denominazione(on: today)
        self.numero = wanted
        incontro = meetings[wanted - 1]
        componenti = fascicolo.equipe.componenti
    }
}
