// SPDX-License-Identifier: EUPL-1.2

import Testing

extension JourneyArchive {
    /// Rows, events and audit after a morning.
    func expectMorning(_ mattina: Journey.Mattina) throws {
        let nuovi = mattina.nuovi + mattina.domande
        try expect("SELECT count(*) FROM persone", ["\(mattina.presenti + nuovi)"])
        try expect("SELECT count(*) FROM accessi", ["\(mattina.accessi)"])
        try expect(
            "SELECT modalita, count(*) FROM accessi GROUP BY modalita ORDER BY modalita",
            ["sportello|\(mattina.accessi - mattina.telefonate)", "telefono|\(mattina.telefonate)"])
        try expect(
            "SELECT interlocutore, count(*) FROM accessi GROUP BY interlocutore ORDER BY interlocutore",
            ["familiare|\(mattina.telefonate)", "interessato|\(mattina.accessi - mattina.telefonate)"])
        try expect(
            "SELECT esito, count(*) FROM accessi GROUP BY esito ORDER BY esito",
            [
                "altro_servizio|\(mattina.rinvii)", "appuntamento|\(mattina.appuntamenti)",
                "informato|\(mattina.accessi - mattina.rinvii - mattina.appuntamenti)",
            ])
        try expect("SELECT count(DISTINCT persona_id) FROM accessi", ["\(mattina.accessi)"])
        try expect("SELECT count(*) FROM accessi_motivi", ["\(mattina.accessi)"])
        let numbers = (0..<mattina.domande).map { 1000 + $0 }
        try expect(
            "SELECT stato, protocollo_numero, protocollo_anno FROM domande ORDER BY id",
            numbers.map { "PRESENTATA|\($0)|2018" })
        try expect(
            "SELECT codice FROM domande ORDER BY id",
            (1...mattina.domande).map { "REI-2018-" + String(100_000 + $0).dropFirst() })
        try expect(
            "SELECT codice, count(*), count(DISTINCT domanda_id) FROM eventi GROUP BY codice",
            ["protocolla|\(mattina.domande)|\(mattina.domande)"])
        try expect(
            """
            SELECT r.azione, count(*) FROM registro r JOIN operatori o ON o.id = r.operatore_id
            WHERE o.ruolo = 'urp' AND r.azione IN ('nuovo_accesso', 'nuova_domanda', 'nuovo_nucleo', 'domanda_protocolla',
                'nuova_persona')
            GROUP BY r.azione ORDER BY r.azione
            """,
            [
                "domanda_protocolla|\(mattina.domande)", "nuova_domanda|\(mattina.domande)",
                "nuova_persona|\(mattina.presenti + nuovi)", "nuovo_accesso|\(mattina.accessi)",
                "nuovo_nucleo|\(mattina.domande)",
            ])
        // Every person was looked for before being opened or recorded.
        try expect(
            "SELECT count(*) >= \(mattina.accessi + mattina.domande) FROM registro WHERE azione = 'ricerca'", ["1"])
        try expect("SELECT count(*) FROM registro WHERE esito = 'rifiutato'", ["0"])
        try expect("SELECT chiave FROM bozze WHERE chiave NOT LIKE 'ultimo:%'", [])
        #expect(try verify() == 0)
    }
}
