// SPDX-License-Identifier: EUPL-1.2
import Domain

extension DurataBeneficio {
    /// The months of the benefit, counted and one by one, with how they are counted.
    var json: JsonValue {
        .object([
            ("al", .date(al)), ("decorrenza", .date(decorrenza)), ("intera", .number(intera)),
            ("per_legge", .number(perLegge)), ("per_inps", .number(ifAny: perInps)), ("mesi_sia", .number(mesiSia)),
            ("pagati", .number(pagati)), ("sospesi", .number(quanti(.sospeso))), ("restano", .number(restano)),
            ("persi", .number(quanti(.perso))), ("fine", .date(fine)), ("cessato_il", .date(cessato)),
            ("rinnovo_dal", .date(rinnovoDal)),
            (
                "mesi",
                .array(
                    mesi.map { mese in
                        .object([("mese", .string(String(mese.mese.iso.prefix(7)))), ("stato", .code(mese.stato))])
                    })
            ),
            ("conto", .array(righe.map(\.json))),
        ])
    }
}

extension RigaDurata {
    fileprivate var json: JsonValue {
        .object([
            ("voce", .string(descrizione)), ("mesi", .number(mesi)), ("fonte", .string(fonte.estesa)),
            ("certezza", .code(certezza)),
        ])
    }
}
