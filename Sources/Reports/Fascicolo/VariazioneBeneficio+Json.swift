// SPDX-License-Identifier: EUPL-1.2
import Domain

extension VariazioneBeneficio {
    /// A change during the benefit, with what follows it.
    ///
    /// - Parameter segue: what follows it, and by when.
    func json(_ segue: ConseguenzaVariazione) -> JsonValue {
        .object([
            ("id", .id(id)), ("tipo", .code(dati.tipo)), ("data", .date(dati.data)), ("persona", .id(dati.persona)),
            ("testo", .words(dati.testo)), ("che_cosa_segue", .string(segue.frase)), ("entro", .date(entro)),
            ("finisce_dal", .date(segue.finisceDal)), ("fonte", .string(segue.fonte.estesa)),
            ("certezza", .code(segue.certezza)), ("stato", .code(stato)), ("chiusa_il", .date(chiusaIl)),
            ("nota", .words(nota)), ("operatore", .words(operatore)),
        ])
    }
}
