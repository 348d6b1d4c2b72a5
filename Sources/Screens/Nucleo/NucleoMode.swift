// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// Whether a household is made for a new domanda, or edited in its case file.
public enum NucleoMode: Hashable, Sendable {
    /// A new household around who applies; the domanda comes next.
    case nuovo(richiedente: Persona)
    /// The household of a case file.
    case modifica(Fascicolo)
}
