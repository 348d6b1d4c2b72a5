// SPDX-License-Identifier: EUPL-1.2

import Domain

/// What no query reads of an appointment: where it is, and about what.
struct ParoleAppuntamento: Codable {
    var stanza: String
    var luogo: String
    var oggetto: String
    var motivoAnnullamento: String

    /// Nothing is said.
    static let vuote = ParoleAppuntamento(stanza: "", luogo: "", oggetto: "", motivoAnnullamento: "")

    private init(stanza: String, luogo: String, oggetto: String, motivoAnnullamento: String) {
        self.stanza = stanza
        self.luogo = luogo
        self.oggetto = oggetto
        self.motivoAnnullamento = motivoAnnullamento
    }

    init(_ dati: DatiAppuntamento, motivo: String = "") {
        stanza = dati.stanza
        luogo = dati.luogo
        oggetto = dati.oggetto
        motivoAnnullamento = motivo
    }
}
