// SPDX-License-Identifier: EUPL-1.2

/// Which indicator of the DSU the domanda stands on.
///
/// With a minor in the household it is the ISEE minorenni; where there is an ISEE corrente, it is that one.
/// Source: docs/FONTI.md 2.2; DPCM 159/2013 artt. 7 and 9.
public enum TipoIsee: String, CaseIterable, Hashable, Sendable, Codable {
    case ordinario, minorenni, corrente

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .ordinario: "ordinario"
        case .minorenni: "minorenni"
        case .corrente: "corrente"
        }
    }
}
