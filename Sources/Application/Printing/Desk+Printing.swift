// SPDX-License-Identifier: EUPL-1.2

import Domain
import Screens
import Store

extension Desk {
    /// A paper as it reads on the screen.
    func preview(_ stampa: Stampa, isGrande: Bool, isOpening: Bool) throws -> AnteprimaStampa {
        throw Refusal("stampa_assente", "Questo foglio non si può ancora comporre.")
    }
}
