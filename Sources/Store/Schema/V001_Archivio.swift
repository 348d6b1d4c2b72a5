// SPDX-License-Identifier: EUPL-1.2

/// The first schema, whole; each area of it is in a file of its own.
///
/// Dates are INTEGER days since 1970-01-01, as `CalendarDate.dayNumber`: order, distance and deadlines are plain
/// arithmetic, and an index entry is two bytes where ISO text takes ten. `date(x * 86400, 'unixepoch')` reads them.
/// Instants are INTEGER milliseconds UTC, times of the day INTEGER minutes, money INTEGER cents. A deadline that does
/// not exist is 9999999, so that it sorts last and the columns of an order are never NULL.
/// BLOB columns hold a `SealedDocument`, never less than its header of 20 bytes.
enum V001 {
    static let all = [
        ambito, persone, nuclei, accessi, domande, prese, progetti, percorso, attese, eventi, registro, ricerca,
    ]

    static let ambito = """
        CREATE TABLE ambito (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            denominazione TEXT NOT NULL CHECK (denominazione <> ''),
            sede TEXT NOT NULL,
            patrono TEXT CHECK (patrono GLOB '[01][0-9]-[0-3][0-9]'),
            sabato_lavorativo INTEGER NOT NULL CHECK (sabato_lavorativo IN (0, 1))
        ) STRICT;

        CREATE TABLE comuni_ambito (
            codice TEXT NOT NULL PRIMARY KEY CHECK (codice <> ''),
            nome TEXT NOT NULL CHECK (nome <> ''),
            ordine INTEGER NOT NULL UNIQUE
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE operatori (
            id INTEGER PRIMARY KEY,
            codice TEXT NOT NULL UNIQUE CHECK (codice <> ''),
            cognome TEXT NOT NULL,
            nome TEXT NOT NULL,
            ente TEXT NOT NULL,
            ruolo TEXT NOT NULL CHECK (ruolo IN ('urp', 'amministrativo', 'assistente_sociale', 'consulente_cpi',
                'terzo_settore', 'servizio_specialistico', 'supervisore', 'amministratore_tecnico', 'revisore')),
            utente_di_sistema TEXT CHECK (utente_di_sistema <> ''),
            comune TEXT CHECK (comune <> ''),
            attivo INTEGER NOT NULL CHECK (attivo IN (0, 1)),
            ore_settimanali INTEGER CHECK (ore_settimanali BETWEEN 0 AND 168)
        ) STRICT;
        CREATE INDEX operatori_utente ON operatori(utente_di_sistema) WHERE utente_di_sistema IS NOT NULL;

        CREATE TABLE punti_di_accesso (
            id INTEGER PRIMARY KEY,
            codice TEXT NOT NULL UNIQUE CHECK (codice <> ''),
            denominazione TEXT NOT NULL,
            comune TEXT NOT NULL,
            tipo TEXT NOT NULL CHECK (tipo <> ''),
            orario TEXT NOT NULL
        ) STRICT;

        CREATE TABLE catalogo_interventi (
            codice TEXT NOT NULL PRIMARY KEY CHECK (codice <> ''),
            denominazione TEXT NOT NULL,
            titolare TEXT NOT NULL,
            fondo TEXT NOT NULL,
            nazionale INTEGER NOT NULL CHECK (nazionale IN (0, 1)),
            ordine INTEGER NOT NULL UNIQUE
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE progressivi (
            serie TEXT NOT NULL,
            anno INTEGER NOT NULL CHECK (anno BETWEEN 1900 AND 9999),
            ultimo INTEGER NOT NULL CHECK (ultimo >= 1),
            PRIMARY KEY (serie, anno)
        ) STRICT, WITHOUT ROWID;
        """
}
