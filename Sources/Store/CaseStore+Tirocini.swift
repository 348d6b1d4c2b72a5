// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// The tirocini begun up to a day, counted.
    ///
    /// - Throws: `StoreProblem`.
    public func conteggioTirocini(al day: CalendarDate) throws -> ConteggioTirocini {
        try read { try $0.conteggioTirocini(al: day) }
    }
}
