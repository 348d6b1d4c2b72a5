// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// What is recorded of a household besides its members.
    ///
    /// Papers, events and notes are only added. `non_conta_dal` and `non_conta_al` say that a member counts elsewhere,
    /// to who may not read why: the reason is in `riservato`.
    static let nuclei = """
        CREATE TABLE composizioni (
            id INTEGER PRIMARY KEY,
            nucleo_id INTEGER NOT NULL REFERENCES nuclei(id),
            fonte TEXT NOT NULL CHECK (fonte IN ('anagrafe', 'dsu')),
            data INTEGER NOT NULL,
            membri INTEGER NOT NULL CHECK (membri >= 1),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL,
            documento BLOB NOT NULL CHECK (length(documento) >= 20)
        ) STRICT;
        CREATE INDEX composizioni_nucleo ON composizioni(nucleo_id);
        CREATE TRIGGER composizioni_non_cambiano BEFORE UPDATE ON composizioni
        BEGIN SELECT RAISE(ABORT, 'un documento registrato non cambia'); END;
        CREATE TRIGGER composizioni_non_si_cancellano BEFORE DELETE ON composizioni
        BEGIN SELECT RAISE(ABORT, 'un documento registrato non si cancella'); END;

        CREATE TABLE difformita_nucleo (
            id INTEGER PRIMARY KEY,
            nucleo_id INTEGER NOT NULL REFERENCES nuclei(id),
            persona_id INTEGER REFERENCES persone(id),
            tipo TEXT NOT NULL CHECK (tipo IN ('presenza', 'parentela', 'codice_fiscale_mancante',
                'codice_fiscale_diverso')),
            stato TEXT NOT NULL CHECK (stato IN ('aperta', 'segnalata', 'chiarita')),
            data INTEGER NOT NULL,
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL,
            documento BLOB NOT NULL CHECK (length(documento) >= 20)
        ) STRICT;
        CREATE INDEX difformita_nucleo_nucleo ON difformita_nucleo(nucleo_id);
        CREATE TRIGGER difformita_nucleo_non_cambiano BEFORE UPDATE ON difformita_nucleo
        BEGIN SELECT RAISE(ABORT, 'un rilievo non cambia'); END;
        CREATE TRIGGER difformita_nucleo_non_si_cancellano BEFORE DELETE ON difformita_nucleo
        BEGIN SELECT RAISE(ABORT, 'un rilievo non si cancella'); END;

        CREATE TABLE eventi_nucleo (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            nucleo_id INTEGER NOT NULL REFERENCES nuclei(id),
            tipo TEXT NOT NULL CHECK (tipo IN ('nascita', 'decesso', 'ingresso', 'uscita', 'separazione', 'unione',
                'cambio_richiedente')),
            data INTEGER NOT NULL,
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrato INTEGER NOT NULL,
            registrato_il INTEGER NOT NULL,
            documento BLOB NOT NULL CHECK (length(documento) >= 20),
            CHECK (data <= registrato_il)
        ) STRICT;
        CREATE INDEX eventi_nucleo_nucleo ON eventi_nucleo(nucleo_id);
        CREATE TRIGGER eventi_nucleo_non_cambiano BEFORE UPDATE ON eventi_nucleo
        BEGIN SELECT RAISE(ABORT, 'un evento non cambia'); END;
        CREATE TRIGGER eventi_nucleo_non_si_cancellano BEFORE DELETE ON eventi_nucleo
        BEGIN SELECT RAISE(ABORT, 'un evento non si cancella'); END;

        CREATE TABLE situazioni_familiari (
            nucleo_id INTEGER NOT NULL REFERENCES nuclei(id),
            persona_id INTEGER NOT NULL REFERENCES persone(id),
            non_conta_dal INTEGER,
            non_conta_al INTEGER CHECK (non_conta_al >= non_conta_dal),
            documento BLOB NOT NULL CHECK (length(documento) >= 20),
            riservato BLOB CHECK (length(riservato) >= 20),
            PRIMARY KEY (nucleo_id, persona_id),
            CHECK (non_conta_dal IS NOT NULL OR non_conta_al IS NULL)
        ) STRICT, WITHOUT ROWID;
        """
}
