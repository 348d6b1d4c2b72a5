// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// A question open over the agenda.
enum DomandaAgenda: Hashable, Sendable {
    /// Whose agenda.
    case chi(Dialog)
    /// Which day.
    case giorno(Dialog)
    /// Why an appointment is cancelled.
    case annulla(Dialog, Identifier<Appuntamento>, version: Int)

    /// What is shown.
    var dialog: Dialog {
        get {
            switch self {
            case .chi(let dialog), .giorno(let dialog), .annulla(let dialog, _, _): dialog
            }
        }
        set {
            switch self {
            case .chi: self = .chi(newValue)
            case .giorno: self = .giorno(newValue)
            case .annulla(_, let id, let version): self = .annulla(newValue, id, version: version)
            }
        }
    }
}
