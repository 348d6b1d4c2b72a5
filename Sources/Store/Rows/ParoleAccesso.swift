// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What of a contact is said in words, sealed beside its row.
struct ParoleAccesso: Codable, Hashable {
    var chiamante = ""
    var delega = ""
    var chiesto = ""
    var servizio = ""
    var luogo = ""
    var con = ""
    /// Number of the operator whose agenda the appointment is in.
    var operatore: Int64?
    /// Why it takes the place of another.
    var motivoRettifica: String?

    init(_ dati: DatiAccesso, motivoRettifica: String?) {
        chiamante = dati.chiamante
        delega = dati.delega?.documento ?? ""
        chiesto = dati.identita?.chiesto ?? ""
        servizio = dati.rinvio?.servizio ?? ""
        luogo = dati.appuntamento?.luogo ?? ""
        con = dati.appuntamento?.con ?? ""
        operatore = dati.appuntamento?.operatore?.rawValue
        self.motivoRettifica = motivoRettifica
    }

    /// Nothing was said.
    init() {}
}
