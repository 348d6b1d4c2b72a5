// SPDX-License-Identifier: EUPL-1.2

extension DatiPersona {
    /// These data with what they lack taken from another record of the same person.
    ///
    /// A definitive codice fiscale takes the place of a provisional one.
    public func completed(by other: DatiPersona) -> DatiPersona {
        var joined = self
        func take<Value>(_ field: WritableKeyPath<DatiPersona, Value>, if isMissing: (Value) -> Bool) {
            if isMissing(self[keyPath: field]) { joined[keyPath: field] = other[keyPath: field] }
        }
        take(\.cognome) { $0.isEmpty }
        take(\.nome) { $0.isEmpty }
        take(\.sesso) { $0 == nil }
        take(\.nascita) { $0 == nil }
        take(\.luogoNascita) { $0.isEmpty }
        take(\.cittadinanza) { $0.isEmpty }
        take(\.telefono) { $0.isEmpty }
        take(\.email) { $0.isEmpty }
        take(\.residenza) { $0.isEmpty }
        take(\.domicilio) { $0.isEmpty }
        take(\.recapitoPresso) { $0.isEmpty }
        if let code = other.codiceFiscale, codiceFiscale == nil || codiceFiscale?.isProvisional == true,
            codiceFiscale == nil || !code.isProvisional
        {
            joined.codiceFiscale = code
            joined.motivoCodice = code.discordanze(with: joined).isEmpty ? other.motivoCodice : .datoDaCorreggere
        }
        return joined
    }

    /// These data with every field that still is as in `after` put back as it was in `before`.
    public func undoing(_ after: DatiPersona, to before: DatiPersona) -> DatiPersona {
        var back = self
        func undo<Value: Equatable>(_ field: WritableKeyPath<DatiPersona, Value>) {
            if self[keyPath: field] == after[keyPath: field] { back[keyPath: field] = before[keyPath: field] }
        }
        undo(\.cognome)
        undo(\.nome)
        undo(\.sesso)
        undo(\.nascita)
        undo(\.luogoNascita)
        undo(\.cittadinanza)
        undo(\.codiceFiscale)
        undo(\.motivoCodice)
        undo(\.telefono)
        undo(\.email)
        undo(\.residenza)
        undo(\.domicilio)
        undo(\.isSenzaDimora)
        undo(\.isViaFittizia)
        undo(\.recapitoPresso)
        return back
    }
}
