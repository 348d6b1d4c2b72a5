// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension OrarioState {
    /// What the Domain makes of a day.
    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck {
        switch OrarioServizio.parse(text) {
        case .success(let fasce): .accepted(OrarioServizio(fasce: [.monday: fasce]).testo(.monday))
        case .failure(let problem): .refused(problem)
        }
    }

    /// F2.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard checkFields(context) else { return firstProblem }
        var found = OrarioServizio(fasce: [:])
        for day in Weekday.allCases where day != .sunday {
            let typed = session.form.value(FieldID(rawValue: "g\(day.rawValue)"))
            if case .success(let fasce) = OrarioServizio.parse(typed), !fasce.isEmpty { found.fasce[day] = fasce }
        }
        memory.isSaving = true
        return .ask(.record([.setOrario(operatore, found)], context.ticket, discarding: session.draftKey))
    }
}
