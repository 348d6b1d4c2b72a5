// SPDX-License-Identifier: EUPL-1.2

/// How many facts of article 12 of a kind are in a state, with what INPS decided.
public struct ConteggioInadempienze: Hashable, Sendable {
    /// The kind.
    public let tipo: TipoInadempienza
    /// The state.
    public let stato: StatoInadempienza
    /// What INPS decided; nil when nothing, or not yet.
    public let sanzione: Sanzione?
    /// How many.
    public let quanti: Int

    /// A count.
    public init(tipo: TipoInadempienza, stato: StatoInadempienza, sanzione: Sanzione?, quanti: Int) {
        self.tipo = tipo
        self.stato = stato
        self.sanzione = sanzione
        self.quanti = quanti
    }
}
