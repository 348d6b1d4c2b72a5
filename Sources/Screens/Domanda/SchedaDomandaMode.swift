// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// Whether a domanda is new, or an existing one is completed.
public enum SchedaDomandaMode: Hashable, Sendable {
    /// A new domanda of a household already recorded.
    case nuova(richiedente: Persona, nucleo: Nucleo)
    /// A domanda of a case file; `field` takes the focus.
    case modifica(Fascicolo, field: String?)
}
