// SPDX-License-Identifier: EUPL-1.2

public import Testing

/// What the archive must hold, read with another program.
extension JourneyArchive {
    /// A query answers these rows.
    public func expect(_ sql: String, _ rows: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
        let found = try self.rows(sql)
        #expect(found == rows, "\(sql)", sourceLocation: sourceLocation)
    }

    /// States, events in order, integrity, and no draft left of what was saved.
    func expectPath(_ outcome: String, state: String, events: [String]) throws {
        try expect("SELECT codice, stato FROM domande", ["REI-2018-00001|ACCOLTA"])
        try expect(
            "SELECT stato, esito_analisi, firmata_il IS NOT NULL, comunicata_il IS NOT NULL FROM prese_in_carico",
            ["\(state)|\(outcome)|1|1"])
        try expect(
            "SELECT codice FROM eventi WHERE asse = 'A' ORDER BY id",
            ["protocolla", "verifica", "invia", "esito_accolta"])
        try expect("SELECT codice FROM eventi WHERE asse = 'B' ORDER BY id", events)
        // Each event starts where the one before ended.
        try expect(
            """
            SELECT count(*) FROM (SELECT da, lag(a) OVER (PARTITION BY asse ORDER BY id) AS prima FROM eventi)
            WHERE prima IS NOT NULL AND da <> prima
            """, ["0"])
        try expect("SELECT motivo FROM accessi_motivi", ["domanda"])
        try expect("SELECT chiave FROM bozze WHERE chiave NOT LIKE 'ultimo:%'", [])
        try expectAudit([
            "urp|nuova_persona", "urp|nuovo_accesso", "urp|nuovo_nucleo", "urp|nuova_domanda",
            "urp|domanda_protocolla", "amministrativo|domanda_verifica", "amministrativo|domanda_invia",
            "amministrativo|domanda_esito_accolta", "amministrativo|presa_assegna", "amministrativo|presa_convoca",
            "assistente_sociale|presa_incontro_presente", "assistente_sociale|presa_chiudi_analisi",
            "amministrativo|lettura_fascicolo", "assistente_sociale|lettura_fascicolo", "urp|ricerca",
        ])
        try expect("SELECT count(*) FROM registro WHERE esito = 'rifiutato'", ["0"])
        #expect(try verify() == 0)
    }

    /// The path through équipe and quadro.
    func expectTeamPath(_ outcome: String) throws {
        let events = [
            "apri", "assegna", "convoca", "incontro_presente", "chiudi_analisi", "instrada", "chiudi_quadro", "firma",
            "comunica",
        ]
        try expectPath(outcome, state: "COMUNICATA", events: events)
        try expect("SELECT componenti, allargata FROM equipe", ["2|0"])
        try expect("SELECT chiuso_il IS NOT NULL FROM quadri", ["1"])
        try expect("SELECT count(*) FROM interventi", ["1"])
        try expectAudit([
            "assistente_sociale|equipe", "assistente_sociale|quadro", "assistente_sociale|presa_chiudi_quadro",
            "assistente_sociale|progetto", "assistente_sociale|firma_progetto", "assistente_sociale|comunicazione_inps",
        ])
    }

    /// A signed first version, with its parts.
    func expectSignedProject(adults: Int) throws {
        try expect("SELECT versione, firmato FROM progetti", ["1|1"])
        try expect("SELECT count(*) FROM firme WHERE data IS NOT NULL", ["\(adults)"])
        try expect("SELECT area, entro IS NOT NULL FROM risultati", ["c|1"])
        try expect("SELECT tipo FROM impegni", ["RICERCA_LAVORO"])
        try expect("SELECT count(*) FROM comunicazioni WHERE ricevuta = 'ricevuta 1'", ["1"])
    }

    /// The audit trail holds these rows, by the role of who wrote them.
    func expectAudit(_ wanted: [String]) throws {
        let found = Set(
            try rows(
                """
                SELECT DISTINCT o.ruolo, r.azione FROM registro r JOIN operatori o ON o.id = r.operatore_id
                WHERE r.esito = 'fatto'
                """))
        #expect(Set(wanted).subtracting(found) == [])
    }
}
