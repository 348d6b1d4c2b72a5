// SPDX-License-Identifier: EUPL-1.2
extension V002 {
    /// Appointments, who is away, hours of work.
    ///
    /// Place, room and words are sealed: they may tell where a protected household is to be found.
    static let agenda = """
        CREATE TABLE appuntamenti (
            id INTEGER PRIMARY KEY,
            version INTEGER NOT NULL CHECK (version >= 1),
            data INTEGER NOT NULL,
            ora INTEGER NOT NULL CHECK (ora BETWEEN 0 AND 1439),
            durata INTEGER NOT NULL CHECK (durata BETWEEN 5 AND 600),
            tipo TEXT NOT NULL CHECK (tipo IN ('convocazione', 'colloquio', 'visita_domiciliare', 'equipe', 'rete',
                'verifica', 'altro')),
            stato TEXT NOT NULL CHECK (stato IN ('fissato', 'tenuto', 'annullato')),
            domanda_id INTEGER REFERENCES domande(id),
            documento BLOB NOT NULL CHECK (length(documento) >= 20),
            modificata_da INTEGER NOT NULL REFERENCES operatori(id),
            modificata INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX appuntamenti_data ON appuntamenti(data, ora);
        CREATE INDEX appuntamenti_domanda ON appuntamenti(domanda_id) WHERE domanda_id IS NOT NULL;
        CREATE TRIGGER appuntamenti_non_si_cancellano BEFORE DELETE ON appuntamenti
        BEGIN SELECT RAISE(ABORT, 'un appuntamento si annulla, non si cancella'); END;

        CREATE TABLE appuntamenti_operatori (
            appuntamento_id INTEGER NOT NULL REFERENCES appuntamenti(id),
            ordine INTEGER NOT NULL CHECK (ordine >= 0),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            PRIMARY KEY (appuntamento_id, ordine)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX appuntamenti_di ON appuntamenti_operatori(operatore_id, appuntamento_id);

        CREATE TABLE assenze (
            id INTEGER PRIMARY KEY,
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            dal INTEGER NOT NULL,
            al INTEGER NOT NULL,
            motivo TEXT NOT NULL CHECK (motivo IN ('ferie', 'malattia', 'congedo', 'formazione', 'altro_servizio',
                'altro')),
            sostituto_id INTEGER REFERENCES operatori(id) CHECK (sostituto_id <> operatore_id),
            annullata INTEGER NOT NULL DEFAULT 0 CHECK (annullata IN (0, 1)),
            registrata_da INTEGER NOT NULL REFERENCES operatori(id),
            registrata INTEGER NOT NULL,
            CHECK (al >= dal)
        ) STRICT;
        CREATE INDEX assenze_periodo ON assenze(al, dal) WHERE annullata = 0;

        CREATE TABLE orari (
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            giorno INTEGER NOT NULL CHECK (giorno BETWEEN 1 AND 7),
            dalle INTEGER NOT NULL CHECK (dalle BETWEEN 0 AND 1439),
            alle INTEGER NOT NULL CHECK (alle > dalle AND alle <= 1440),
            PRIMARY KEY (operatore_id, giorno, dalle)
        ) STRICT, WITHOUT ROWID;
        """
}
