// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The desk: what this operator has to do today, by role.
public struct ScrivaniaState: ScreenState {
    /// What the archive answered; nil until it has.
    var scrivania: Scrivania?
    /// The line in focus, among queues, appointments and drafts.
    var index = 0
    /// Asking before a draft is thrown away.
    var dialog: Dialog?

    /// The desk before the first answer.
    public init() {}

    /// Where I am.
    public var title: String { "Scrivania" }

    /// What can be opened, in the order of the screen.
    var items: [ScrivaniaItem] {
        guard let scrivania else { return [] }
        return scrivania.righe.map { .coda($0) } + (scrivania.richieste == nil ? [] : [.richieste])
            + (scrivania.sostegni == nil ? [] : [.interventi])
            + (scrivania.accessiDaEsaminare == nil ? [] : [.accessiEccezionali])
            + scrivania.agenda.map { .agenda($0) } + scrivania.bozze.map { .bozza($0) }
    }

    /// The line in focus.
    var selected: ScrivaniaItem? { items.indices.contains(index) ? items[index] : nil }
}
