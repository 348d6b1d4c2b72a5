// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Recorder {
    /// A paper that was read, saved, printed or handed over.
    func add(_ richiesta: RichiestaStampa, _ entry: inout AuditEntry) throws -> Receipt {
        var receipt = Receipt()
        switch richiesta.stampa {
        case .ricevutaDomanda(let id), .spiegazione(let id), .convocazione(let id), .schedaA(let id, _):
            receipt.domanda = id
        case .schedaABianca(let id), .schedaBBianca(let id), .visitaDomiciliare(let id): receipt.domanda = id
        case .informativa(let id): receipt.persona = id
        case .notaDifformita(let id): receipt.nucleo = id
        case .progetto(let id, _), .copiaSemplice(let id, _), .patto(let id), .verbaleEquipe(let id, _):
            receipt.domanda = id
        case .chiHaVisto(let id): receipt.domanda = id
        case .elencoInvio, .lettereDsu: break
        }
        try db.execute(
            cached: """
                INSERT INTO stampe (foglio, destinazione, grande, data, persona_id, nucleo_id, domanda_id, dettaglio,
                    operatore_id, registrato)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            [
                richiesta.stampa.codice, richiesta.destinazione.codice, richiesta.isGrande, today, receipt.persona,
                receipt.nucleo, receipt.domanda, try SealedDocument(richiesta, kind: .stampa), operatore.id, now,
            ])
        try addFoglio(richiesta)
        entry.dettaglio = Recorder.summary(richiesta)
        return receipt
    }

    /// A project on paper: its fingerprint is what the signatures will be compared with.
    private func addFoglio(_ richiesta: RichiestaStampa) throws {
        guard case .progetto(let domanda, let versione) = richiesta.stampa, let impronta = richiesta.impronta else {
            return
        }
        switch richiesta.destinazione {
        case .file, .stampante: break
        case .schermo, .consegna: return
        }
        try db.execute(
            cached: """
                INSERT INTO fogli_progetto (progetto_id, foglio, impronta, data, operatore_id, registrato)
                SELECT g.id, ?, ?, ?, ?, ? FROM progetti g JOIN prese_in_carico p ON p.id = g.presa_id
                WHERE p.domanda_id = ? AND (? IS NULL OR g.versione = ?) ORDER BY g.versione DESC LIMIT 1
                """,
            [
                richiesta.stampa.codice, impronta, today, operatore.id, now, domanda, versione, versione,
            ])
    }

    /// Which paper went where, without the path, which may hold a name.
    private static func summary(_ richiesta: RichiestaStampa) -> String {
        var words = ["foglio=\(richiesta.stampa.codice)", "destinazione=\(richiesta.destinazione.codice)"]
        if case .file(let path) = richiesta.destinazione, let format = FormatoStampa(path: path) {
            words.append("formato=\(format.rawValue)")
        }
        if case .lettereDsu(let domande) = richiesta.stampa { words.append("nuclei=\(domande.count)") }
        if case .schedaA(_, let versione?) = richiesta.stampa { words.append("versione=\(versione)") }
        if let impronta = richiesta.impronta { words.append("impronta=\(impronta.prefix(16))") }
        if case .elencoInvio(let lotto) = richiesta.stampa { words.append("lotto=\(lotto)") }
        return words.joined(separator: " ")
    }
}
