// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Sostegno {
    /// A support with its life, oldest first.
    func json(_ catalogo: [VoceCatalogo]) -> JsonValue {
        .object([
            ("codice", .string(intervento.codice)),
            ("denominazione", .string(ifAny: catalogo.first { $0.codice == intervento.codice }?.denominazione)),
            ("persona", .id(intervento.persona)), ("fornitore", .words(intervento.fornitore)),
            ("fondo", .words(intervento.fondo)), ("unita", .words(intervento.unita)), ("stato", .code(stato)),
            ("firmato_il", .date(firmatoIl)), ("avviato_il", .date(avviatoIl)),
            ("nell_ultima_versione", .boolean(ordine != nil)), ("erogato", .number(erogato)),
            ("fatti", .array(voci.map(\.json))),
        ])
    }
}

extension Sostegno.Voce {
    fileprivate var json: JsonValue {
        .object([
            ("data", .date(fatto.data)), ("stato", .code(fatto.stato)), ("motivo", .code(fatto.motivo)),
            ("quantita", .number(ifAny: fatto.quantita)), ("fornitore", .words(fatto.fornitore)),
            ("fondo", .words(fatto.fondo)), ("nota", .words(fatto.nota)), ("origine", .code(fatto.origine)),
            ("operatore", .words(operatore)),
        ])
    }
}
