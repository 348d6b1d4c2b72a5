// SPDX-License-Identifier: EUPL-1.2

public import Domain
public import Reports
import Store

extension ArchiveDesk {
    /// What is due on a day, by the rules of the body.
    ///
    /// - Throws: `Refusal`, `StoreProblem`.
    public func conservazione(al: CalendarDate) throws -> ConservazioneDocument {
        ConservazioneDocument(try store.conservazione(al: al, by: operatore))
    }

    /// Records how long a kind of data is kept, with the act that says it.
    ///
    /// - Throws: `Refusal` with the problem of the first field that has one, `StoreProblem`.
    public func setConservazione(_ regola: RegolaConservazione) throws {
        try store.record(.setConservazione(regola), by: operatore)
    }

    /// Makes the household of a case anonymous, for ever.
    ///
    /// - Parameter conferma: asked for the code of the case once it was found; what is typed must be that code.
    /// - Returns: false when another desk keeps the journal from being emptied.
    /// - Throws: `CommandFailure` when there is no such case, `Refusal`, `StoreProblem`.
    public func anonimizza(_ codice: String, conferma: (String) -> String) throws -> Bool {
        let codice = codice.uppercased()
        guard let id = try store.domandaID(codice: codice) else {
            throw CommandFailure(
                "Nessun fascicolo \(codice): il codice è come REI-2018-00311.", status: .noInput)
        }
        return try store.anonimizza(id, conferma: conferma(codice), by: operatore)
    }

    /// Writes the file anew, so that nothing that was taken away stays in it.
    ///
    /// - Returns: as `anonimizza`.
    /// - Throws: `StoreProblem`.
    public func ripulisci() throws -> Bool { try store.compactAfterDiscard() }
}
