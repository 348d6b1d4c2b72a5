// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// What is added of the project and of the quadro: the kind and the way of sending of a support, the papers
    /// printed to be signed with their fingerprint, the fingerprint of what was signed, the levels of the quadro.
    ///
    /// `contenuto` is the fingerprint of what was signed with the members by number: a name corrected later changes the
    /// text people would sign now, never this. `fogli_progetto`, `sottoscrizioni` and `livelli_quadro` are facts: rows are only added. `momento` of a level
    /// says when it was measured, so that entry, course and exit are one question. The kinds of the supports of an
    /// archive already begun are those of the data file, by code.
    static let progetti = """
        ALTER TABLE catalogo_interventi ADD COLUMN tipo TEXT NOT NULL DEFAULT '';
        ALTER TABLE catalogo_interventi ADD COLUMN invio TEXT NOT NULL DEFAULT '';
        UPDATE catalogo_interventi SET tipo = 'genitorialita' WHERE codice IN ('NAZ.6', 'A.1.c.3');
        UPDATE catalogo_interventi SET invio = 'SEUS' WHERE codice = 'A.1.c.5.f';
        UPDATE catalogo_interventi SET invio = 'EEMM' WHERE codice IN ('A.1.c.2', 'A.1.c.3', 'A.1.c.4', 'T8.4', 'T8.5',
            'T8.6', 'T8.7', 'T8.8', 'A.1.c.5.e', 'T8.11', 'B.2.b', 'T8.13', 'A.1.c.5.g');

        CREATE TABLE fogli_progetto (
            id INTEGER PRIMARY KEY,
            progetto_id INTEGER NOT NULL REFERENCES progetti(id),
            foglio TEXT NOT NULL CHECK (foglio <> ''),
            impronta TEXT NOT NULL CHECK (length(impronta) = 64),
            data INTEGER NOT NULL,
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX fogli_progetto_versione ON fogli_progetto(progetto_id, id);
        CREATE TRIGGER fogli_progetto_non_cambiano BEFORE UPDATE ON fogli_progetto
        BEGIN SELECT RAISE(ABORT, 'un foglio stampato non cambia'); END;
        CREATE TRIGGER fogli_progetto_non_si_cancellano BEFORE DELETE ON fogli_progetto
        BEGIN SELECT RAISE(ABORT, 'un foglio stampato non si cancella'); END;

        CREATE TABLE sottoscrizioni (
            progetto_id INTEGER PRIMARY KEY REFERENCES progetti(id),
            impronta TEXT NOT NULL CHECK (length(impronta) = 64),
            contenuto TEXT NOT NULL CHECK (length(contenuto) = 64),
            data INTEGER NOT NULL,
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL
        ) STRICT;
        CREATE TRIGGER sottoscrizioni_non_cambiano BEFORE UPDATE ON sottoscrizioni
        BEGIN SELECT RAISE(ABORT, 'una sottoscrizione non cambia'); END;
        CREATE TRIGGER sottoscrizioni_non_si_cancellano BEFORE DELETE ON sottoscrizioni
        BEGIN SELECT RAISE(ABORT, 'una sottoscrizione non si cancella'); END;

        CREATE TABLE livelli_quadro (
            id INTEGER PRIMARY KEY,
            presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
            persona_id INTEGER REFERENCES persone(id),
            dominio TEXT NOT NULL CHECK (dominio IN ('abitazione', 'economia', 'reti', 'carichi', 'salute', 'istruzione',
                'lavoro', 'genitorialita', 'salute_minore', 'scuola', 'relazioni', 'sviluppo')),
            momento TEXT NOT NULL CHECK (momento IN ('ingresso', 'in_itinere', 'in_uscita')),
            data INTEGER NOT NULL,
            livello INTEGER NOT NULL CHECK (livello BETWEEN 1 AND 6),
            priorita TEXT CHECK (priorita IN ('alta', 'media', 'bassa')),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX livelli_quadro_presa ON livelli_quadro(presa_id, dominio, momento, data);
        CREATE INDEX livelli_quadro_persona ON livelli_quadro(persona_id) WHERE persona_id IS NOT NULL;
        """
}
