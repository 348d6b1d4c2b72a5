// SPDX-License-Identifier: EUPL-1.2

/// A signed case to be told to INPS, in the version the writer read.
public struct FirmaDaComunicare: Hashable, Sendable, Codable {
    /// The case.
    public let presa: Identifier<PresaInCarico>
    /// Its version.
    public let version: Int

    /// A case in a version.
    public init(_ presa: Identifier<PresaInCarico>, version: Int) {
        self.presa = presa
        self.version = version
    }
}
