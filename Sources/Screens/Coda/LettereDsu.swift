// SPDX-License-Identifier: EUPL-1.2

import Domain

/// How far the letters about the DSU are.
enum LettereDsu: Hashable, Sendable {
    /// All the rows of the list were asked for.
    case chieste
    /// The paper with these households is open above.
    case aperte([Identifier<Domanda>])
    /// It is asked whether they were made.
    case daConfermare([Identifier<Domanda>])

    /// The most letters of one paper.
    static let massimo = 500
}
