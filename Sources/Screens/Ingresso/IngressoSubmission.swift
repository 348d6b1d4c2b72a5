// SPDX-License-Identifier: EUPL-1.2

import Domain

extension IngressoState {
    /// Enter on the last line: the archive decides.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard !isSending else { return .none }
        let code = FoldedKey.of(codice).replacing(" ", with: ".")
        guard !code.isEmpty else {
            campo = .codice
            return .problem("Manca il codice: scrivere il proprio, per esempio a.esempio.")
        }
        guard !password.isEmpty else {
            campo = .password
            return .problem("Manca la password: scriverla.")
        }
        if isNuovaAsked, nuova != ripetuta || nuova.isEmpty {
            (nuova, ripetuta, campo) = ("", "", .nuova)
            return .problem("Le due nuove password non sono uguali: scriverle di nuovo.")
        }
        isSending = true
        return .ask(
            .enter(code, Segreto(password), nuova: isNuovaAsked ? Segreto(nuova) : nil, context.ticket))
    }
}
