// SPDX-License-Identifier: EUPL-1.2
public import Domain

extension CaseStore {
    /// The facts of article 12 of all households up to a day, counted by kind, state and decision of INPS.
    ///
    /// - Throws: `StoreProblem`.
    public func conteggioInadempienze(al: CalendarDate) throws -> [ConteggioInadempienze] {
        try read { try $0.conteggioInadempienze(al: al) }
    }
}
