// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// A question over the appointments to hand over.
enum DomandaSostituzione: Hashable, Sendable {
    /// Who takes them.
    case chi(Dialog)
    /// Whether to hand them all over.
    case tutti(Dialog)

    var dialog: Dialog {
        get {
            switch self {
            case .chi(let dialog), .tutti(let dialog): dialog
            }
        }
        set {
            switch self {
            case .chi: self = .chi(newValue)
            case .tutti: self = .tutti(newValue)
            }
        }
    }
}
