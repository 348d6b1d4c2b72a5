// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// A short step of the path: a few fields, one act.
public struct PassaggioState: ScreenState {
    let kind: PassaggioKind
    var fascicolo: Fascicolo
    /// The fields; made when the screen appears, because some lists come from the session.
    var work: FormSession?
    /// The weeks to come, for the kinds that look for a place in them; nil until they are read.
    var agenda: Agenda?
    /// The acts sent to the archive, until it answers.
    var sent: [Act] = []

    /// The screen as it opens.
    public init(kind: PassaggioKind, fascicolo: Fascicolo) {
        self.kind = kind
        self.fascicolo = fascicolo
    }

    /// What this kind asks, over the agenda when it looks at one.
    var asked: any PassaggioForm { kind == .convocazione ? ConvocazioneForm(agenda: agenda) : kind.form }

    /// Where I am.
    public var title: String { fascicolo.titolo(kind.denominazione) }

    /// While the form is there, letters are text.
    public func isTyping(_ context: ScreenContext) -> Bool { work != nil }

    /// What is typed and not recorded.
    public func draft(_ context: ScreenContext) -> Bozza? { work?.draft(context) }
}
