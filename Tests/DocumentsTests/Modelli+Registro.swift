// SPDX-License-Identifier: EUPL-1.2

import Documents
import Domain
import TestSupport

extension Modelli {
    /// Who has seen a household: a reading, a print, a refusal.
    static var chiHaVisto: FoglioChiHaVisto {
        func entry(_ numero: Int64, _ azione: String, _ ruolo: Ruolo, refused: Bool = false) -> RegisterEntry {
            let who = Operatore(
                id: Identifier(numero), codice: "x", cognome: "Segretissima", nome: "Anna",
                ente: ruolo == .terzoSettore ? "Cooperativa Prova" : "Società della Salute", ruolo: ruolo,
                utenteDiSistema: nil, comune: nil, isAttivo: true, oreSettimanali: nil)
            return RegisterEntry(
                numero: numero, istante: Instant(milliseconds: 1_537_430_400_000 + numero * 60_000), operatore: who,
                azione: azione, isRefused: refused,
                dettaglio: azione == "stampa" ? "foglio=ricevuta destinazione=file" : "")
        }
        let entries = [
            entry(9, "lettura_segnalazione", .consulenteCpi, refused: true), entry(8, "stampa", .urp),
            entry(7, "monitoraggio", .terzoSettore), entry(6, "lettura_fascicolo", .assistenteSociale),
        ]
        return FoglioChiHaVisto(
            Fixtures.inAnalisi, page: RegisterPage(entries: entries, hasMore: true), on: Fixtures.oggi)
    }

    /// A seal to print.
    static var sigillo: FoglioSigillo {
        FoglioSigillo(
            RegisterSeal(
                archivio: String(repeating: "3f", count: 16), riga: 120,
                istante: Instant(milliseconds: 1_530_518_400_000), impronta: String(repeating: "5a", count: 32),
                chiave: String(repeating: "0c", count: 32), firma: String(repeating: "91", count: 64)))
    }
}
