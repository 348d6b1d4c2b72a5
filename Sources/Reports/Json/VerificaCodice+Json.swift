// SPDX-License-Identifier: EUPL-1.2
public import Domain

extension VerificaCodice {
    /// What `percorso cf verifica` writes of one code; keys that do not apply are null, never absent.
    public var json: JsonValue {
        .object([
            ("codice_fiscale", .string(testo)), ("valido", .boolean(isValid)),
            ("problema", .string(ifAny: problema?.sentence)), ("omocodia", .boolean(codice?.isOmocodia ?? false)),
            ("sesso", .code(codice?.sesso)), ("nascita_possibili", .array(nascite.map { .date($0) })),
            ("luogo", .string(ifAny: codice?.codiceCatastale)),
            ("luogo_denominazione", .string(ifAny: luogo?.denominazione)),
        ])
    }

    /// The same in one line for a person.
    public var text: String {
        if let problema { return "\(testo): non valido. \(problema.sentence)\n" }
        guard let codice, let sesso = codice.sesso else { return "\(testo): valido, provvisorio.\n" }
        let births = nascite.map(\.italian).joined(separator: " o ")
        let place = luogo.map { ", \($0.text)" } ?? ""
        let note = codice.isOmocodia ? ", omocodia di \(codice.base.value)" : ""
        return "\(testo): valido, \(sesso.denominazione), nascita \(births)\(place)\(note).\n"
    }
}
