// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Inadempienza {
    /// A fact of article 12 with what followed it.
    var json: JsonValue {
        .object([
            ("id", .id(id)), ("tipo", .code(dati.tipo)), ("origine", .code(dati.origine)), ("data", .date(dati.data)),
            ("persona", .id(dati.persona)), ("contata", .boolean(dati.isContata)),
            ("giustificazione", .code(dati.giustificazione)), ("testo", .words(dati.testo)),
            ("incremento", .euro(dati.incremento)), ("importo_mensile", .euro(dati.importo)),
            ("proposta", .string(proposta.codice)), ("stato", .code(stato)), ("entro", .date(entro)),
            ("operatore", .words(operatore)), ("passi", .array(passi.map(\.json))),
        ])
    }
}

extension PassoInadempienza {
    fileprivate var json: JsonValue {
        .object([
            ("tipo", .code(tipo)), ("data", .date(data)), ("testo", .words(testo)), ("entro", .date(entro)),
            ("protocollo", .words(protocollo)), ("sanzione", .code(sanzione)),
            ("giustificazione", .code(giustificazione)),
        ])
    }
}
