// SPDX-License-Identifier: EUPL-1.2

/// What F1 says on the fields of a signature.
enum FirmaHelp {
    static let manca = "Se è un rifiuto, un'assenza o altro; il motivo in parole sta nella riga sopra."
    static let rappresentante =
        "Se per questa persona firma, o con lei, chi ha nominato il giudice: tutore, curatore, amministratore di "
        + "sostegno."
    static let delegato = "Nome e cognome di chi rappresenta, come nel decreto."
    static let decreto = "Numero, data e tribunale del decreto di nomina; il documento va nel registro dei documenti."
    static let poteri =
        "Che cosa il decreto permette di firmare. L'amministratore di sostegno firma solo gli atti che il decreto "
        + "elenca."
    static let impedimento =
        "Se non sa o non può firmare, non sa leggere o non vede. Il pubblico ufficiale accerta l'identità e lo attesta "
        + "(DPR 445/2000 art. 4)."
    static let attesta = "Il pubblico ufficiale che attesta l'impedimento, con nome e cognome."
    static let lingua = "La lingua in cui il progetto è stato letto e spiegato: \"arabo\", \"albanese\"."
    static let interprete = "Chi ha interpretato, con nome e cognome e il servizio da cui viene."
    static let foglio =
        "Facoltativo: le prime cifre dell'impronta scritta in fondo al foglio firmato, almeno otto. Il programma dice "
        + "se il foglio è quello del testo in archivio."
    static let screen = [
        "# La sottoscrizione",
        "Firmano tutti gli adulti del nucleo, oppure per chi non firma si scrive il motivo documentato (art. 6 c. 1).",
        "F6 apre le altre righe di una persona: tutore, curatore o amministratore di sostegno con il decreto; chi non "
            + "sa o non può firmare; la lingua in cui è letto e spiegato, l'interprete.",
        "F7 stampa il foglio da firmare: porta la versione e l'impronta del testo. Se il testo cambia dopo la stampa, "
            + "o dopo che qualcuno ha firmato, l'impronta non è più quella: si ristampa e si rifirma.",
        "F3 tiene le firme raccolte finora, per chi raccoglierà le altre. F5 apre il progetto dove manca qualcosa.",
        "Oltre il termine la firma si registra lo stesso: il termine resta scritto nel fascicolo.",
        "Una versione firmata non cambia più: per modificarla si apre una revisione.",
    ]
}
