// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// The counter with a queue: a search, a contact, and the search again, until Esc ends it.
///
/// It holds the search, so that the next person is looked for with the first key after saving.
public struct SportelloState: ScreenState {
    /// What the next contact starts with; nil until the screen has opened.
    var turno: TurnoSportello?
    /// The search of the next person.
    var ricerca = RicercaState(scopo: .accesso)
    /// The contacts of today at this point.
    var conteggio: ConteggioAccessi?
    /// The newest of them.
    var ultimi: [VoceRegistro] = []

    /// The last contacts shown while nothing is typed.
    static let ultimiMostrati = 8

    /// The screen as it opens.
    public init() {}

    /// Where I am.
    public var title: String { "Sportello" }

    /// Text goes to the search.
    public func isTyping(_ context: ScreenContext) -> Bool { ricerca.isTyping(context) }
    /// What is typed in the search is not kept.
    public func draft(_ context: ScreenContext) -> Bozza? { nil }
}
