// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Tirocinio {
    /// A tirocinio with its months, suspensions, visits and end.
    var json: JsonValue {
        let visits: [JsonValue] = voci.compactMap { voce in
            guard case .visita(let data, let nota) = voce.passo else { return nil }
            return .object([("data", .date(data)), ("nota", .words(nota)), ("operatore", .words(voce.operatore))])
        }
        let stops: [JsonValue] = sospensioni.map {
            .object([("dal", .date($0.dal)), ("al", .date($0.al)), ("motivo", .code($0.motivo))])
        }
        return .object([
            ("persona", .id(dati.persona)), ("sostegno", .id(dati.sostegno)), ("ospitante", .words(dati.ospitante)),
            ("promotore", .words(dati.promotore)), ("tutor", .words(dati.tutor)), ("dal", .date(dati.dal)),
            ("al", .date(dati.al)), ("fine", .date(fine)), ("ore_settimanali", .number(dati.oreSettimanali)),
            ("indennita", .euro(dati.indennita)), ("mansione", .words(dati.mansione)), ("stato", .code(stato)),
            ("mesi", .array(mesi.map(\.json))), ("sospensioni", .array(stops)), ("visite", .array(visits)),
            ("chiusura", chiusura?.json ?? .null),
        ])
    }
}

extension MeseTirocinio {
    fileprivate var json: JsonValue {
        .object([
            ("mese", .string(String(mese.iso.prefix(7)))), ("ore_previste", .number(previste)),
            ("ore_frequentate", .number(frequentate)), ("erogata", .boolean(isErogata)), ("importo", .euro(importo)),
            ("motivo", .code(motivo)),
        ])
    }
}

extension ChiusuraTirocinio {
    fileprivate var json: JsonValue {
        .object([
            ("data", .date(data)), ("motivo", .code(motivo)), ("esito", .code(esito)), ("nota", .words(nota)),
        ])
    }
}
