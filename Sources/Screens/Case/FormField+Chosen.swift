// SPDX-License-Identifier: EUPL-1.2

import Widgets

extension FormField {
    /// The words of the entry chosen, or the raw text.
    var chosenLabel: String {
        guard case .choice(let options) = kind else { return value }
        return options.first { $0.code == value }?.label ?? value
    }
}
