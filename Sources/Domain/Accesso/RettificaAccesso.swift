// SPDX-License-Identifier: EUPL-1.2

/// A contact written again: which one it takes the place of, and why; the one before stays as it was.
public struct RettificaAccesso: Hashable, Sendable, Codable {
    /// The contact it takes the place of.
    public let di: Identifier<Accesso>
    /// Why it was wrong.
    public let motivo: String

    /// A correction.
    public init(di: Identifier<Accesso>, motivo: String) {
        self.di = di
        self.motivo = motivo
    }
}
