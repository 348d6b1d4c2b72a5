// SPDX-License-Identifier: EUPL-1.2

/// How people get into an archive, as the installation chooses.
public enum ModoIngresso: String, CaseIterable, Hashable, Sendable, Codable {
    /// The account of the operating system says who it is, as PostgreSQL's peer.
    case utenteDiSistema = "utente_di_sistema"
    /// The operator's code and password.
    case password

    /// The words for it.
    public var denominazione: String {
        switch self {
        case .utenteDiSistema: "con l'utente del sistema operativo"
        case .password: "con la password"
        }
    }
}
