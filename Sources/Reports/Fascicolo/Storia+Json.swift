// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Monitoraggio {
    /// A record; states by their place in the project.
    var json: JsonValue {
        func states<Key: Comparable, State: RawRepresentable<String>>(_ states: [Key: State]) -> JsonValue {
            .object(states.sorted { $0.key < $1.key }.map { ("\($0.key)", .code($0.value)) })
        }
        func words<Key: Comparable>(_ words: [Key: String]?) -> JsonValue {
            .object((words ?? [:]).sorted { $0.key < $1.key }.map { ("\($0.key)", .words($0.value)) })
        }
        return .object([
            ("data", .date(data)), ("tipo", .code(tipo)), ("presenti", .array(presenti.map { .id($0) })),
            ("assenti", .words(assenti ?? "")), ("risultati", states(risultati)), ("valori", words(valori)),
            ("impegni", states(impegni)), ("interventi", states(interventi)), ("erogato", words(erogato)),
            ("testo", .words(testo)), ("prossima", .date(prossima)), ("proposta", .code(proposta)),
        ])
    }
}

extension NotaDiario {
    /// A note of the diary.
    var json: JsonValue {
        .object([
            ("data", .date(data)), ("tipo", .code(tipo)), ("presenti", .words(presenti)),
            ("riservata", .boolean(isRiservata)), ("testo", .words(testo)),
            ("autore", .string(ifAny: origine?.autore)), ("registrata", .string(ifAny: origine?.registrata.iso)),
        ])
    }
}

extension Fatto {
    /// An event of the history.
    var json: JsonValue {
        .object([
            ("sequenza", .number(Int(sequenza))), ("data", .date(data)), ("registrato", .string(registrato.iso)),
            ("operatore", .words(operatore)), ("codice", .words(codice)), ("da", .string(ifAny: da)),
            ("a", .string(ifAny: a)), ("motivo", .string(ifAny: motivo)), ("righe", .array(righe.map { .words($0) })),
        ])
    }
}

extension Termine {
    /// What is left is counted in working days or in days, whatever the limit is counted in.
    var unitaRimasta: String { termine.unita == .giorniLavorativi ? "gg lav." : "giorni" }

    /// A time limit, with the fact it runs from and its source.
    func json(_ ambito: Ambito, _ today: CalendarDate) -> JsonValue {
        .object([
            ("termine", .code(termine)), ("evento", .string(evento)), ("decorre_da", .date(decorreDa)),
            ("scade", .date(scade)), ("fonte", .string(fonte.breve)),
            ("rimasti", .number(giorniRimasti(on: today, calendar: ambito.calendario))),
            ("unita", .string(unitaRimasta)),
        ])
    }
}
