// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// Monitorings due and appointments of the counter handed over from who is away: rows are only added.
    ///
    /// A monitoring is handed over for the day on which it is due: the next one is again of who holds the case.
    static let sostituzioni = """
        CREATE TABLE impegni_affidati (
            id INTEGER PRIMARY KEY,
            presa_id INTEGER REFERENCES prese_in_carico(id),
            data INTEGER,
            accesso_id INTEGER REFERENCES accessi(id),
            assente_id INTEGER NOT NULL REFERENCES operatori(id),
            sostituto_id INTEGER NOT NULL REFERENCES operatori(id) CHECK (sostituto_id <> assente_id),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL,
            CHECK ((presa_id IS NULL) <> (accesso_id IS NULL)),
            CHECK ((presa_id IS NULL) = (data IS NULL))
        ) STRICT;
        CREATE INDEX impegni_affidati_verifica ON impegni_affidati(presa_id, data, id) WHERE presa_id IS NOT NULL;
        CREATE INDEX impegni_affidati_accesso ON impegni_affidati(accesso_id, id) WHERE accesso_id IS NOT NULL;
        CREATE TRIGGER impegni_affidati_non_cambiano BEFORE UPDATE ON impegni_affidati
        BEGIN SELECT RAISE(ABORT, 'un impegno affidato si affida di nuovo, non cambia'); END;
        CREATE TRIGGER impegni_affidati_non_si_cancellano BEFORE DELETE ON impegni_affidati
        BEGIN SELECT RAISE(ABORT, 'un impegno affidato non si cancella'); END;
        CREATE INDEX assenze_sostituto ON assenze(sostituto_id, al, dal)
            WHERE annullata = 0 AND sostituto_id IS NOT NULL;
        CREATE INDEX sostituzioni_sostituto ON sostituzioni(sostituto_id, presa_id);
        """
}
