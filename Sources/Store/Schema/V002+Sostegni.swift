// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// The life of the supports of a signed project: where each is, and every fact from the signature on.
    ///
    /// A support outlives the version of the project: `progetto_id` and `ordine` say where the last signed version has
    /// it, `ordine` is NULL when that left it out. `scade` and `in_coda` are the order of the list of those to follow.
    /// Of a fact only the reason and the words are sealed. An archive already begun has the state its projects have now,
    /// without saying since when.
    static let sostegni = """
        CREATE TABLE sostegni (
            id INTEGER PRIMARY KEY,
            presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
            progetto_id INTEGER NOT NULL REFERENCES progetti(id),
            ordine INTEGER CHECK (ordine >= 0),
            codice TEXT NOT NULL,
            persona_id INTEGER REFERENCES persone(id),
            fornitore TEXT NOT NULL,
            fondo TEXT NOT NULL,
            dal INTEGER,
            al INTEGER,
            quantita INTEGER,
            unita TEXT NOT NULL,
            stato TEXT NOT NULL CHECK (stato IN (\(stati))),
            firmato_il INTEGER NOT NULL,
            ultimo_il INTEGER NOT NULL CHECK (ultimo_il >= firmato_il),
            avviato_il INTEGER CHECK (avviato_il >= firmato_il),
            scade INTEGER NOT NULL,
            in_coda INTEGER NOT NULL CHECK (in_coda IN (0, 1)),
            assistente_id INTEGER REFERENCES operatori(id)
        ) STRICT;
        CREATE INDEX sostegni_presa ON sostegni(presa_id, id);
        CREATE INDEX sostegni_posto ON sostegni(progetto_id, ordine);
        CREATE INDEX sostegni_persona ON sostegni(persona_id) WHERE persona_id IS NOT NULL;
        CREATE INDEX sostegni_coda ON sostegni(scade, id) WHERE in_coda = 1;
        CREATE INDEX sostegni_coda_di ON sostegni(assistente_id, scade, id) WHERE in_coda = 1;
        CREATE TRIGGER sostegni_non_si_cancellano BEFORE DELETE ON sostegni
        BEGIN SELECT RAISE(ABORT, 'un sostegno firmato non si cancella'); END;

        CREATE TABLE sostegni_fatti (
            id INTEGER PRIMARY KEY,
            sostegno_id INTEGER NOT NULL REFERENCES sostegni(id),
            presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
            data INTEGER NOT NULL,
            stato TEXT NOT NULL CHECK (stato IN (\(stati))),
            quantita INTEGER CHECK (quantita >= 0),
            fornitore TEXT NOT NULL,
            fondo TEXT NOT NULL,
            origine TEXT NOT NULL CHECK (origine IN ('firma', 'operatore', 'monitoraggio', 'tirocinio',
                'aggiornamento')),
            documento BLOB CHECK (length(documento) >= 20),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX sostegni_fatti_di ON sostegni_fatti(sostegno_id, id);
        CREATE TRIGGER sostegni_fatti_non_cambiano BEFORE UPDATE ON sostegni_fatti
        BEGIN SELECT RAISE(ABORT, 'un fatto di un sostegno non cambia'); END;
        CREATE TRIGGER sostegni_fatti_non_si_cancellano BEFORE DELETE ON sostegni_fatti
        BEGIN SELECT RAISE(ABORT, 'un fatto di un sostegno non si cancella'); END;

        INSERT INTO sostegni (presa_id, progetto_id, ordine, codice, persona_id, fornitore, fondo, dal, al, quantita,
            unita, stato, firmato_il, ultimo_il, scade, in_coda, assistente_id)
        SELECT p.presa_id, p.id, i.ordine, i.codice, i.persona_id, '', i.fondo, i.dal, i.al, i.quantita, '', i.stato,
            p.firmato_il, max(p.firmato_il, pic.modificata / 86400000),
            ifnull(CASE WHEN i.stato IN ('previsto', 'richiesto') THEN i.dal ELSE i.al END, 9999999),
            i.stato IN ('previsto', 'richiesto', 'attivo', 'sospeso') AND pic.stato NOT IN ('CHIUSA', 'TRASFERITA'),
            pic.assistente_id
        FROM interventi i JOIN progetti p ON p.id = i.progetto_id JOIN prese_in_carico pic ON pic.id = p.presa_id
        WHERE p.firmato = 1 AND p.versione = (SELECT max(v.versione) FROM progetti v
            WHERE v.presa_id = p.presa_id AND v.firmato = 1)
        ORDER BY p.id, i.ordine;
        INSERT INTO sostegni_fatti (sostegno_id, presa_id, data, stato, fornitore, fondo, origine, operatore_id,
            registrato)
        SELECT s.id, s.presa_id, s.firmato_il, 'previsto', '', s.fondo, 'firma', pic.modificata_da, pic.modificata
        FROM sostegni s JOIN prese_in_carico pic ON pic.id = s.presa_id ORDER BY s.id;
        INSERT INTO sostegni_fatti (sostegno_id, presa_id, data, stato, fornitore, fondo, origine, operatore_id,
            registrato)
        SELECT s.id, s.presa_id, s.ultimo_il, s.stato, '', '', 'aggiornamento', pic.modificata_da, pic.modificata
        FROM sostegni s JOIN prese_in_carico pic ON pic.id = s.presa_id WHERE s.stato <> 'previsto' ORDER BY s.id;
        """

    private static let stati = "'previsto', 'richiesto', 'attivo', 'sospeso', 'concluso', 'non_attivato'"
}
