// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// Whether two records become one person, or are taken apart again.
public enum UnioneMode: Hashable, Sendable {
    /// The first stays unless they are exchanged.
    case unisci(Identifier<Persona>, Identifier<Persona>)
    /// A union that stands.
    case separa(UnionePersone)
}
