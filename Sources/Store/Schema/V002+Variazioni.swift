// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// The changes during the benefit, with what follows them and whether it is done.
    static let variazioni = """
        CREATE TABLE variazioni_beneficio (
            id INTEGER PRIMARY KEY,
            version INTEGER NOT NULL CHECK (version >= 1),
            presa_id INTEGER NOT NULL REFERENCES prese_in_carico(id),
            persona_id INTEGER REFERENCES persone(id),
            tipo TEXT NOT NULL CHECK (tipo IN ('nuova_dsu', 'avvio_lavoro', 'lavoro_continua', 'nascita', 'decesso',
                'altra_variazione', 'naspi', 'superamento_limiti')),
            data INTEGER NOT NULL,
            entro INTEGER,
            stato TEXT NOT NULL CHECK (stato IN ('da_fare', 'fatta', 'annullata')),
            chiusa_il INTEGER CHECK ((chiusa_il IS NULL) = (stato = 'da_fare')),
            documento BLOB NOT NULL CHECK (length(documento) >= 20),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL,
            modificata_da INTEGER NOT NULL REFERENCES operatori(id),
            modificata INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX variazioni_beneficio_presa ON variazioni_beneficio(presa_id, data, id);
        CREATE TRIGGER variazioni_beneficio_non_si_cancellano BEFORE DELETE ON variazioni_beneficio
        BEGIN SELECT RAISE(ABORT, 'una variazione si annulla con il motivo, non si cancella'); END;
        """
}
