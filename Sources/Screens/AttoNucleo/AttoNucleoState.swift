// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
import Widgets

/// A form about a household: a paper of another office, an event, what is known of a member, a difference.
public struct AttoNucleoState: FormScreen {
    let kind: AttoNucleoKind
    /// The case file, as read last.
    var fascicolo: Fascicolo
    /// Who comes into the household.
    let persona: Persona?
    /// The household that is joined.
    let altro: Nucleo?
    /// The fields and their draft; the fields are made when the screen appears, because they need the day.
    var session: FormSession
    /// What is remembered besides the fields.
    var memory = FormMemory()
    /// The fields are made.
    var isReady = false

    static let kind = "attonucleo"

    /// The screen as it opens.
    ///
    /// - Parameters:
    ///   - persona: who comes in, for an ingresso.
    ///   - altro: the household that is joined, for an unione.
    public init(
        kind: AttoNucleoKind, fascicolo: Fascicolo, persona: Persona? = nil, altro: Nucleo? = nil
    ) {
        self.kind = kind
        self.fascicolo = fascicolo
        self.persona = persona
        self.altro = altro
        let whom = persona.map { ".\($0.id.rawValue)" } ?? altro.map { ".\($0.id.rawValue)" } ?? ""
        session = FormSession(
            form: Form(fields: []),
            draftKey: "\(Self.kind).\(kind.code)\(whom):\(fascicolo.domanda.id.rawValue)",
            draftTitle: fascicolo.titolo(kind.denominazione), domanda: fascicolo.domanda.id)
    }

    /// Where I am.
    public var title: String { fascicolo.titolo(kind.denominazione) }

    /// Letters are text.
    public func isTyping(_ context: ScreenContext) -> Bool { true }

    /// What is typed and not recorded.
    public func draft(_ context: ScreenContext) -> Bozza? { session.draft(context) }
}
