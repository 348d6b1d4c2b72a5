// SPDX-License-Identifier: EUPL-1.2
public import Domain

/// How an archive is encrypted, and who has the keys; nothing of the keys themselves.
public struct StatoChiavi: Hashable, Sendable {
    /// A class, and who reads it.
    public struct Gruppo: Hashable, Sendable {
        /// The class.
        public var classe: ClasseDati
        /// How many times its key was made.
        public var versione: Int
        /// Codes of those who have its key now.
        public var membri: [String]
        /// Codes of those whose role reads it, who have a key pair and wait for this one.
        public var inAttesa: [String]
        /// Nobody of the role has it yet: who switched encryption on keeps it.
        public var isCustodito: Bool
    }

    /// The archive is encrypted.
    public var isActive: Bool
    /// When it became so.
    public var attivata: Instant?
    /// Documents still in clear.
    public var inChiaro: Int
    /// Documents sealed.
    public var sigillati: Int
    /// Documents under a key that was retired.
    public var daRinnovare: Int
    /// The classes, in their order.
    public var gruppi: [Gruppo]
    /// Codes of the active operators who have no key pair yet.
    public var senzaChiave: [String]
}
