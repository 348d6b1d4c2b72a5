// SPDX-License-Identifier: EUPL-1.2

/// How it was made sure, on the telephone, that who speaks is who they say.
///
/// Source: docs/FONTI.md 9.
public struct VerificaIdentita: Hashable, Sendable, Codable {
    /// What was asked ("data di nascita e protocollo"); never the answers.
    public var chiesto: String
    /// The answers were right.
    public var isSuperata: Bool

    /// A check and how it went.
    public init(chiesto: String, isSuperata: Bool) {
        self.chiesto = chiesto
        self.isSuperata = isSuperata
    }
}
