// SPDX-License-Identifier: EUPL-1.2

/// A domanda of a batch, in the version its sender read.
public struct DomandaDaInviare: Hashable, Sendable, Codable {
    /// The domanda.
    public let domanda: Identifier<Domanda>
    /// Its version.
    public let version: Int

    /// A domanda in a version.
    public init(_ domanda: Identifier<Domanda>, version: Int) {
        self.domanda = domanda
        self.version = version
    }
}
