// SPDX-License-Identifier: EUPL-1.2

/// What the counter at full depth adds to the first schema; each area of it is in a file of its own.
///
/// The conventions are those of `V001`. A table whose CHECK changes is made again and filled from the old one.
enum V002 {
    static let all: [String] = [
        persone,
        stampe,
        agenda,
        accessi,
        documenti,
        importazioni,
        nuclei,
        domande,
        attese,
        lotti,
        dsu,
        convoca,
        diario,
        comunicazioni,
        equipe,
        analisi,
        patti,
        progetti,
        registro,
        sostituzioni,
        operatori,
        ingresso,
        riservatezza,
        chiavi,
        storia,
        protezioni,
        conservazione,
        diritti,
        sostegni,
        tirocini,
        inadempienze,
        variazioni,
    ]
}
