// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Widgets

/// The signatures of a project: a day for each adult, or why not.
public struct FirmaState: ScreenState {
    var fascicolo: Fascicolo
    let field: String?
    /// The fields; made when the screen appears, because some values come from the session.
    var work: FormSession?
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

    /// The raw text of each field as the archive holds it.
    func stored(_ context: ScreenContext) -> [String: String] {
        guard let progetto = fascicolo.progetto else { return [:] }
        var values = ["luogo": progetto.luogo, "operatori": progetto.firmeOperatori]
        for firma in progetto.firme {
            values["firma.\(firma.persona.rawValue)"] = firma.data?.italian ?? ""
            values["motivo.\(firma.persona.rawValue)"] = firma.motivoMancata
        }
        return values.filter { !$0.value.isEmpty }
    }

    /// The fields: one pair for each adult, then place and operators.
    func fields(_ context: ScreenContext) -> [FormField] {
        let stored = stored(context)
        let people = adulti(context).flatMap { adulto -> [FormField] in
            let id = adulto.persona.id.rawValue
            let day = FormField(
                id: FieldID(rawValue: "firma.\(id)"), label: adulto.persona.dati.nomeCompleto, kind: .date,
                help: CaseHelp.firma, value: stored["firma.\(id)"] ?? "")
            let reason = FormField.line(
                FieldID(rawValue: "motivo.\(id)"), "o motivo", stored["motivo.\(id)"] ?? "", sharesLine: true,
                help: CaseHelp.motivoMancata)
            return [day, reason]
        }
        let staff = [fascicolo.presa?.assistente, fascicolo.presa?.consulente].compactMap { $0?.nomeBreve }
        let signers = staff.isEmpty ? context.operatore.nomeBreve : staff.joined(separator: ", ")
        return people + [
            .line("luogo", "Luogo", stored["luogo"] ?? "", help: "Dove si firma: \"stanza 2\", \"a domicilio\"."),
            .line(
                "operatori", "Firmano per noi", stored["operatori"] ?? signers,
                help: "Gli operatori che firmano il progetto, con il nome."),
        ]
    }
}
