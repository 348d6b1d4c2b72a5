// SPDX-License-Identifier: EUPL-1.2

extension V002 {
    /// What came from files of others: the layouts that were learnt, each import, and the outcomes still to match.
    ///
    /// `impronta` is the SHA-256 of the content of a row, so that a list read twice queues it once.
    static let importazioni = """
        CREATE TABLE mappe_colonne (
            id INTEGER PRIMARY KEY,
            version INTEGER NOT NULL CHECK (version >= 1),
            nome TEXT NOT NULL CHECK (nome <> ''),
            tipo TEXT NOT NULL CHECK (tipo IN ('esiti', 'domande')),
            documento TEXT NOT NULL CHECK (json_valid(documento)),
            modificata_da INTEGER NOT NULL REFERENCES operatori(id),
            modificata INTEGER NOT NULL,
            UNIQUE (tipo, nome)
        ) STRICT;

        CREATE TABLE importazioni (
            id INTEGER PRIMARY KEY,
            tipo TEXT NOT NULL CHECK (tipo IN ('esiti', 'domande')),
            file TEXT NOT NULL CHECK (file <> ''),
            codifica TEXT NOT NULL,
            separatore TEXT NOT NULL,
            mappa TEXT CHECK (mappa <> ''),
            righe INTEGER NOT NULL CHECK (righe >= 0),
            nuove INTEGER NOT NULL CHECK (nuove >= 0),
            aggiornate INTEGER NOT NULL CHECK (aggiornate >= 0),
            invariate INTEGER NOT NULL CHECK (invariate >= 0),
            da_abbinare INTEGER NOT NULL CHECK (da_abbinare >= 0),
            scartate INTEGER NOT NULL CHECK (scartate >= 0),
            operatore_id INTEGER NOT NULL REFERENCES operatori(id),
            registrata INTEGER NOT NULL,
            CHECK (righe = nuove + aggiornate + invariate + da_abbinare + scartate)
        ) STRICT;

        CREATE TABLE righe_da_abbinare (
            id INTEGER PRIMARY KEY,
            version INTEGER NOT NULL CHECK (version >= 1),
            importazione_id INTEGER NOT NULL REFERENCES importazioni(id),
            impronta BLOB NOT NULL UNIQUE CHECK (length(impronta) = 32),
            data INTEGER NOT NULL,
            stato TEXT NOT NULL CHECK (stato IN ('da_abbinare', 'abbinata', 'scartata')),
            domanda_id INTEGER REFERENCES domande(id),
            documento BLOB NOT NULL CHECK (length(documento) >= 20),
            motivo BLOB CHECK (length(motivo) >= 20),
            modificata_da INTEGER NOT NULL REFERENCES operatori(id),
            modificata INTEGER NOT NULL,
            CHECK ((stato = 'abbinata') = (domanda_id IS NOT NULL)),
            CHECK ((stato = 'scartata') = (motivo IS NOT NULL))
        ) STRICT;
        CREATE INDEX righe_in_coda ON righe_da_abbinare(data, id) WHERE stato = 'da_abbinare';
        CREATE INDEX righe_domanda ON righe_da_abbinare(domanda_id) WHERE domanda_id IS NOT NULL;
        CREATE TRIGGER righe_da_abbinare_non_si_cancellano BEFORE DELETE ON righe_da_abbinare
        BEGIN SELECT RAISE(ABORT, 'una riga ricevuta non si cancella'); END;

        CREATE INDEX domande_bozze_protocollo ON domande(protocollo_anno, protocollo_numero)
            WHERE codice IS NULL AND protocollo_numero IS NOT NULL;
        """
}
