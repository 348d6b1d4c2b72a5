// SPDX-License-Identifier: EUPL-1.2

import Domain

extension CaseForm {
    /// The effects that keep what is typed when a form inside a screen is closed.
    func keep(_ context: ScreenContext) -> [Effect] {
        session.draft(context).map { [.saveDraft($0)] } ?? []
    }

    /// True when `key` names the draft of this form.
    static func isDraft(_ key: String, of name: String, _ domanda: Identifier<Domanda>) -> Bool {
        key == "\(name):\(domanda.rawValue)"
    }
}
