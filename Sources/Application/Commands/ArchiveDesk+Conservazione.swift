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
}
