// SPDX-License-Identifier: EUPL-1.2

/// One field of a conflict: what I typed, what somebody saved meanwhile.
public struct RigaConflitto: Hashable, Sendable {
    /// Name of the field in the form.
    public let id: String
    /// Label on the screen.
    public let label: String
    /// What I typed, as shown.
    public let mio: String
    /// What the archive holds now, as shown.
    public let loro: String
    /// The two texts joined, as the field takes them; nil where a field holds one value, or one text has the other in it.
    public let unito: String?

    /// A row from its parts.
    ///
    /// - Parameter unione: how the two texts are joined; nil where only one may be kept.
    public init(id: String, label: String, mio: String, loro: String, unione: UnioneTesti? = nil) {
        self.id = id
        self.label = label
        self.mio = mio
        self.loro = loro
        unito = unione?.join(mio, loro)
    }
}
