// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// A question open over a paper.
enum DomandaStampa: Hashable, Sendable {
    /// Where to save it.
    case percorso(Dialog)
    /// On which printer; the names in the order of the list.
    case stampante(Dialog, [String])
    /// Whether to take the place of a file that is there.
    case sostituzione(Dialog, String)
    /// Whether to record that it was handed over.
    case consegna(Dialog)

    /// The dialog shown.
    var dialog: Dialog {
        get {
            switch self {
            case .percorso(let dialog), .stampante(let dialog, _), .sostituzione(let dialog, _), .consegna(let dialog):
                dialog
            }
        }
        set {
            switch self {
            case .percorso: self = .percorso(newValue)
            case .stampante(_, let names): self = .stampante(newValue, names)
            case .sostituzione(_, let path): self = .sostituzione(newValue, path)
            case .consegna: self = .consegna(newValue)
            }
        }
    }

    /// Where to save, with a path proposed.
    static func percorso(_ path: String) -> DomandaStampa {
        .percorso(
            Dialog(
                title: "Salvare in un file",
                lines: ["Un nome che finisce con .pdf oppure con .html. Lo può leggere solo chi lo salva."],
                kind: .form(
                    Form(fields: [
                        FormField(
                            id: "percorso", label: "File", kind: .text(maxLength: 1000), isRequired: true,
                            help: "Il file da scrivere; ~ è la propria cartella.", value: path, width: 58)
                    ]))))
    }

    /// On which printer, with the preferred one chosen.
    static func stampante(_ names: [String], preferred: String?) -> DomandaStampa {
        let options = names.map { ChoiceOption(code: $0, label: $0) }
        return .stampante(
            Dialog(
                title: "Mandare alla stampante",
                kind: .form(
                    Form(fields: [
                        FormField(
                            id: "stampante", label: "Stampante", kind: .choice(options), isRequired: true,
                            help: "Le stampanti che questo computer conosce.",
                            value: preferred.flatMap { names.contains($0) ? $0 : nil } ?? names.first ?? "")
                    ]))), names)
    }

    /// Whether to take the place of a file that is there.
    static func sostituzione(_ path: String) -> DomandaStampa {
        .sostituzione(
            Dialog(
                title: "Il file c'è già", lines: [path],
                kind: .confirm(yes: "lo sostituisce", no: "torna al nome"), isYesMarked: false), path)
    }

    /// Whether to record that it was handed over today.
    static func consegna(_ paper: String, _ today: CalendarDate) -> DomandaStampa {
        .consegna(
            Dialog(
                title: paper, lines: ["Registrare che è stata data il \(today.italian)?"],
                kind: .confirm(yes: "registra", no: "torna indietro")))
    }
}
