// SPDX-License-Identifier: EUPL-1.2

/// What F1 says on the screens about the benefit while it is paid.
enum BeneficioHelp {
    static let decisione =
        "La decisione è registrata. Se cambia lo stato del beneficio, registrare anche l'esito dell'INPS (V)."
    static let articolo12 = [
        "# Il registro dell'articolo 12",
        "I fatti si contano per nucleo, non per persona: basta un componente. Il servizio comunica il fatto, la sanzione "
            + "la decide l'INPS.",
        "N registra un fatto; R il richiamo, il nuovo richiamo con i tempi a pena di sospensione, o la sospensione "
            + "proposta; C la comunicazione all'INPS; D quello che ha deciso; P il ripristino.",
        "G giustifica con il motivo, X annulla un fatto scritto per errore: il fatto resta nell'elenco.",
        "S mostra le scale: il gradino fra parentesi quadre è quello a cui porterebbe un altro fatto, e sotto c'è "
            + "perché. Il conto segue ciò che l'INPS ha deciso; ciò su cui non ha deciso conta come un gradino.",
        "Il termine per comunicare è di dieci giorni lavorativi, come per il Reddito di cittadinanza: da verificare.",
    ]
    static let scadenze = [
        "# Le scadenze del beneficio",
        "Che cosa è cambiato nel nucleo mentre il beneficio è pagato, che cosa ne segue ed entro quando.",
        "Nascite, decessi e altri cambi registrati nelle variazioni del nucleo sono già qui; il resto si scrive con N.",
        "Un lavoro cominciato porta due scadenze: il ReI-Com entro trenta giorni e, se continua, quello del 31 gennaio, "
            + "che torna ogni anno finché F dice che continua. Se il lavoro è finito, X con il motivo.",
        "I due mesi per la DSU dopo un cambio del nucleo sono da verificare.",
    ]
    static let durata = [
        "# La durata del beneficio",
        "I mesi uno per uno: pagati, sospesi, da pagare, non più dovuti. Il mese in corso conta come pagato.",
        "Un mese è sospeso quando comincia durante una sospensione; la durata è continuativa e la sospensione non la "
            + "allunga: è una lettura del decreto, da verificare. La scadenza scritta dall'INPS vale sempre.",
        "Una sanzione che toglie una mensilità, o una parte, non cambia i mesi.",
        "Il rinnovo si chiede una volta sola, dopo sei mesi senza pagamenti.",
    ]
}
