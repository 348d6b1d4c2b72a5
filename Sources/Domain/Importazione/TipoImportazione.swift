// SPDX-License-Identifier: EUPL-1.2

/// What a file from outside brings into the archive.
///
/// The raw values are stored and never change.
public enum TipoImportazione: String, CaseIterable, Hashable, Sendable, Codable {
    /// Outcomes of INPS, for domande already here.
    case esiti
    /// Domande of a register the body already kept.
    case domande

    /// The words on the screen.
    public var denominazione: String {
        switch self {
        case .esiti: "esiti dell'INPS"
        case .domande: "domande di un registro"
        }
    }

    /// What whoever imports must be allowed to do.
    public var permesso: Permesso {
        switch self {
        case .esiti: .registraEsito
        case .domande: .compilaDomanda
        }
    }
}
