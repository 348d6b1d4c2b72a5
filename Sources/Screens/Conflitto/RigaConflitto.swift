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

    /// A row from its parts.
    public init(id: String, label: String, mio: String, loro: String) {
        self.id = id
        self.label = label
        self.mio = mio
        self.loro = loro
    }
}
