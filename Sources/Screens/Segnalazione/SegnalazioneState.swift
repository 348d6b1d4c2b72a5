// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// A signal read in full, to be taken up or closed.
public struct SegnalazioneState: ScreenState {
    let id: Identifier<Segnalazione>
    /// What the archive answered; nil until it has.
    var segnalazione: Segnalazione?
    /// The reason of a closing, when asked.
    var dialog: Dialog?
    /// The closing is on its way.
    var isClosing = false

    /// The screen as it opens.
    public init(segnalazione: Identifier<Segnalazione>) { id = segnalazione }

    /// Where I am.
    public var title: String { "Segnalazioni ▸ Segnalazione" }

    /// The reason is typed.
    public func isTyping(_ context: ScreenContext) -> Bool { dialog != nil }
}
