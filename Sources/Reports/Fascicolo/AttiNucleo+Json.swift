// SPDX-License-Identifier: EUPL-1.2
import Domain

extension AttiNucleo {
    /// Papers, differences with their state, events, and who is also elsewhere.
    func json(_ nucleo: Nucleo, on date: CalendarDate) -> JsonValue {
        let confronto = ConfrontoNucleo(of: nucleo, registrate: composizioni, on: date)
        return .object([
            ("composizioni", .array(composizioni.map(\.json))),
            ("difformita", .array(confronto.difformita.map { $0.json(rilievi) })),
            ("eventi", .array(eventi.map(\.json))),
            (
                "in_altri_nuclei",
                .array(
                    altrove.map { .object([("persona", .id($0.persona)), ("nucleo", .words($0.nucleo))]) })
            ),
        ])
    }
}

extension ComposizioneNucleo {
    fileprivate var json: JsonValue {
        .object([
            ("fonte", .code(fonte)), ("data", .date(data)), ("riferimento", .words(riferimento)),
            ("membri", .array(membri.map(\.json))),
        ])
    }
}

extension MembroComposizione {
    fileprivate var json: JsonValue {
        .object([
            ("persona", .id(persona)), ("nominativo", .words(nominativo)),
            ("codice_fiscale", .string(ifAny: codiceFiscale?.value)), ("parentela", .code(parentela)),
        ])
    }
}

extension DifformitaNucleo {
    fileprivate func json(_ rilievi: [RilievoDifformita]) -> JsonValue {
        let note = ConfrontoNucleo.rilievo(for: self, among: rilievi)
        return .object([
            ("tipo", .code(tipo)), ("frase", .words(frase)), ("stato", .code(note?.stato ?? .aperta)),
            ("data", .date(note?.data)), ("ufficio", .code(note?.ufficio)), ("nota", .words(note?.nota ?? "")),
        ])
    }
}

extension EventoNucleoRegistrato {
    fileprivate var json: JsonValue {
        .object([
            ("tipo", .code(tipo)), ("data", .date(data)), ("motivo", .words(motivo)),
            ("prima", .array(prima.map(\.json))), ("dopo", .array(dopo.map(\.json))),
            ("operatore", .words(operatore)),
        ])
    }
}
