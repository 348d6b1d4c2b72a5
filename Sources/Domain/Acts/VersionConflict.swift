// SPDX-License-Identifier: EUPL-1.2

/// A save against an older version: what the archive holds now, to be compared field by field.
public struct VersionConflict: Error, Hashable, Sendable {
    /// Version the writer had read.
    public let read: Int
    /// Version in the archive.
    public let stored: Int
    /// Who wrote it, initial and surname.
    public let byWhom: String
    /// When.
    public let at: Instant

    /// A conflict between two versions.
    public init(read: Int, stored: Int, byWhom: String, at: Instant) {
        self.read = read
        self.stored = stored
        self.byWhom = byWhom
        self.at = at
    }
}
