// SPDX-License-Identifier: EUPL-1.2

/// What a waiting list is narrowed to.
public struct FiltroCoda: Hashable, Sendable {
    /// Belfiore code; nil for all.
    public var comune: String?
    /// Cases of one assistente; nil for all.
    public var assistente: Identifier<Operatore>?
    /// Outcome of the analisi; nil for all.
    public var esito: EsitoAnalisi?

    /// No narrowing.
    public init(comune: String? = nil, assistente: Identifier<Operatore>? = nil, esito: EsitoAnalisi? = nil) {
        self.comune = comune
        self.assistente = assistente
        self.esito = esito
    }

    /// True when everything is shown.
    public var isEmpty: Bool { comune == nil && assistente == nil && esito == nil }
}
