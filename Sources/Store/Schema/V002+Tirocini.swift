// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// The tirocini di inclusione with their months, suspensions, visits and end.
    ///
    /// `fine` is the last day, moved on by the days it stood still. Facts are only added: a month recorded again takes the
    /// place of the one before. What is done, what the tutor saw and why it stopped are sealed.
    static let tirocini = """
        CREATE TABLE tirocini (
            id INTEGER PRIMARY KEY,
            version INTEGER NOT NULL CHECK (version >= 1),
            presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
            persona_id INTEGER NOT NULL REFERENCES persone(id),
            sostegno_id INTEGER REFERENCES sostegni(id),
            tutor TEXT NOT NULL CHECK (tutor <> ''),
            ospitante TEXT NOT NULL CHECK (ospitante <> ''),
            dal INTEGER NOT NULL,
            al INTEGER NOT NULL CHECK (al >= dal),
            fine INTEGER NOT NULL CHECK (fine >= al),
            stato TEXT NOT NULL CHECK (stato IN ('in_corso', 'sospeso', 'concluso', 'interrotto')),
            chiuso_il INTEGER,
            motivo_fine TEXT CHECK (motivo_fine IN ('assunzione', 'rinuncia', 'ospitante', 'assenze', 'personali',
                'trasferimento', 'altro')),
            esito TEXT CHECK (esito IN ('assunto_da_ospitante', 'assunto_altrove', 'non_assunto')),
            documento BLOB NOT NULL CHECK (length(documento) >= 20),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            modificata_da INTEGER NOT NULL REFERENCES operatori(id),
            modificata INTEGER NOT NULL,
            CHECK ((stato IN ('concluso', 'interrotto')) = (chiuso_il IS NOT NULL)),
            CHECK ((chiuso_il IS NULL) = (esito IS NULL)),
            CHECK ((stato = 'interrotto') = (motivo_fine IS NOT NULL))
        ) STRICT;
        CREATE INDEX tirocini_presa ON tirocini(presa_id, id);
        CREATE INDEX tirocini_persona ON tirocini(persona_id);
        CREATE INDEX tirocini_tutor ON tirocini(tutor COLLATE NOCASE) WHERE stato IN ('in_corso', 'sospeso');
        CREATE TRIGGER tirocini_non_si_cancellano BEFORE DELETE ON tirocini
        BEGIN SELECT RAISE(ABORT, 'un tirocinio si chiude, non si cancella'); END;

        CREATE TABLE tirocini_fatti (
            id INTEGER PRIMARY KEY,
            tirocinio_id INTEGER NOT NULL REFERENCES tirocini(id),
            presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
            tipo TEXT NOT NULL CHECK (tipo IN ('mese', 'sospensione', 'ripresa', 'visita', 'chiusura')),
            data INTEGER NOT NULL,
            previste INTEGER CHECK (previste BETWEEN 0 AND 744),
            frequentate INTEGER CHECK (frequentate BETWEEN 0 AND 744),
            erogata INTEGER CHECK (erogata IN (0, 1)),
            importo INTEGER CHECK (importo >= 0),
            motivo TEXT CHECK (motivo IN ('sotto_soglia', 'sospensione', 'documenti', 'incompatibile', 'deroga', 'altro')),
            documento BLOB CHECK (length(documento) >= 20),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL,
            CHECK ((tipo = 'mese') = (previste IS NOT NULL)),
            CHECK ((tipo = 'mese') = (documento IS NULL))
        ) STRICT;
        CREATE INDEX tirocini_fatti_di ON tirocini_fatti(tirocinio_id, id);
        CREATE TRIGGER tirocini_fatti_non_cambiano BEFORE UPDATE ON tirocini_fatti
        BEGIN SELECT RAISE(ABORT, 'un fatto di un tirocinio non cambia'); END;
        CREATE TRIGGER tirocini_fatti_non_si_cancellano BEFORE DELETE ON tirocini_fatti
        BEGIN SELECT RAISE(ABORT, 'un fatto di un tirocinio non si cancella'); END;
        """
}
