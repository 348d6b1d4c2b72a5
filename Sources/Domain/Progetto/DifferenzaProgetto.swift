// SPDX-License-Identifier: EUPL-1.2

/// One thing of a project as two versions say it, for who reads them side by side.
public struct DifferenzaProgetto: Hashable, Sendable {
    /// What became of it from one version to the other.
    public enum Sorte: Hashable, Sendable {
        case uguale, cambiata, aggiunta, tolta

        /// The words on the screen; nothing for what did not change.
        public var denominazione: String {
            switch self {
            case .uguale: ""
            case .cambiata: "cambia"
            case .aggiunta: "nuova"
            case .tolta: "tolta"
            }
        }
    }

    /// "Obiettivo 2", "Fine prevista".
    public var etichetta: String
    /// As the first version says it; empty when it is not there.
    public var prima: String
    /// As the second version says it; empty when it is not there.
    public var dopo: String

    /// A thing of two versions.
    public init(etichetta: String, prima: String, dopo: String) {
        self.etichetta = etichetta
        self.prima = prima
        self.dopo = dopo
    }

    /// What became of it.
    public var sorte: Sorte {
        if prima == dopo { return .uguale }
        return prima.isEmpty ? .aggiunta : dopo.isEmpty ? .tolta : .cambiata
    }
}
