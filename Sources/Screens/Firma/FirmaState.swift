// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Widgets

/// The signatures of a project: a day for each adult, or why not.
public struct FirmaState: ScreenState {
    var fascicolo: Fascicolo
    let field: String?
    /// The fields; made when the screen appears, because some values come from the session.
    var work: FormSession?
    /// Whose other fields are shown.
    var expanded: Set<Int64> = []
    /// What was sent, until the archive answers.
    var sent: [Act] = []
    /// A save against an older version, while the signatures are compared.
    var conflict: FormConflict?
    /// The case file as it was before the comparison, to which giving it up returns.
    var before: Fascicolo?

    /// The screen as it opens.
    public init(fascicolo: Fascicolo, field: String? = nil) {
        self.fascicolo = fascicolo
        self.field = field
    }

    /// Where I am.
    public var title: String { fascicolo.titolo("Firma") }

    /// While the form is there, letters are text.
    public func isTyping(_ context: ScreenContext) -> Bool { work != nil }

    /// The signatures typed and not recorded.
    public func draft(_ context: ScreenContext) -> Bozza? { work?.draft(context) }

    /// Who must sign.
    func adulti(_ context: ScreenContext) -> [Componente] { fascicolo.nucleo.adulti(on: context.oggi) }

    /// Who must sign, and who has signed and is not there any more.
    func firmatari(_ context: ScreenContext) -> [Componente] {
        let adults = adulti(context)
        let former = (fascicolo.progetto?.firme ?? []).compactMap { firma -> Componente? in
            guard !adults.contains(where: { $0.persona.id == firma.persona }) else { return nil }
            return fascicolo.nucleo.componenti.last { $0.persona.id == firma.persona }
        }
        return adults + former
    }
}
