// SPDX-License-Identifier: EUPL-1.2

public import Domain
public import Reports
import Store

extension ArchiveDesk {
    /// Limits the processing of the data of a person, by codice fiscale, or of the household of a case file.
    ///
    /// - Throws: `CommandFailure` when nobody answers to it, `Refusal`, `StoreProblem`.
    public func limita(_ riferimento: String, _ dati: DatiLimitazione) throws {
        try store.record(.limitaTrattamento(try soggetto(riferimento), dati), by: operatore)
    }

    /// Lifts the limitation in force.
    ///
    /// - Throws: as `limita`, and `CommandFailure` when there is none.
    public func toglieLimitazione(_ riferimento: String, motivo: String) throws {
        guard let known = try store.limitazione(of: try soggetto(riferimento)) else {
            throw CommandFailure("Per \(riferimento) non c'è una limitazione in vigore.", status: .noInput)
        }
        try store.record(.toglieLimitazione(known.id, motivo: motivo), by: operatore)
    }

    /// The corrections asked by a person, or those of everybody still to be answered.
    ///
    /// - Throws: as `limita`.
    public func rettifiche(of riferimento: String?) throws -> RettificheDocument {
        RettificheDocument(
            try store.rettifiche(of: try riferimento.map { try persona($0) }, by: operatore), today: today)
    }

    /// Records a correction asked by a person.
    ///
    /// - Throws: as `limita`.
    public func addRettifica(_ riferimento: String, ricevuta: CalendarDate, richiesta: String) throws {
        try store.record(
            .addRettifica(try persona(riferimento), ricevuta: ricevuta, richiesta: richiesta), by: operatore)
    }

    /// Records the answer to a correction asked.
    ///
    /// - Throws: as `limita`.
    public func decideRettifica(_ numero: Int, _ esito: EsitoRettifica, motivo: String) throws {
        try store.record(.decideRettifica(Identifier(Int64(numero)), esito, motivo: motivo), by: operatore)
    }

    private func soggetto(_ riferimento: String) throws -> SoggettoLimitazione {
        if let id = try store.domandaID(codice: riferimento.uppercased()), let domanda = try store.domanda(id) {
            return .nucleo(domanda.nucleo)
        }
        return .persona(try persona(riferimento))
    }

    private func persona(_ riferimento: String) throws -> Identifier<Persona> {
        guard let id = try store.persona(riferimento: riferimento) else {
            throw CommandFailure(
                "Nessuno per «\(riferimento)»: indicare un codice fiscale, oppure un fascicolo, per esempio "
                    + "REI-2018-00311.", status: .noInput)
        }
        return id
    }
}
