// SPDX-License-Identifier: EUPL-1.2

extension SpiegazioneEsito {
    /// The refusals, of INPS and of the comune.
    static let respinte: [SpiegazioneEsito] = [
        SpiegazioneEsito(
            .respintaComune, nil,
            "Il comune controlla residenza e cittadinanza prima dell'invio all'INPS: la verifica non le ha confermate, "
                + "e la domanda non è stata inviata. Il motivo è quello scritto nella comunicazione del comune.",
            [.documentiResidenza, .nuovaDomanda], .decreto("art. 9 c. 3")),
        SpiegazioneEsito(
            .respinta, .limitiEconomici,
            "Alla data della domanda almeno uno dei valori della famiglia era oltre il limite: ISEE fino a {isee} euro, "
                + "ISRE fino a {isre} euro, immobili diversi dalla casa di abitazione fino a {immobili} euro, risparmi "
                + "fino a {mobiliare_base} euro per una persona e al massimo {mobiliare} euro per la famiglia.",
            [.riesame, .nuovaDsu, .nuovaDomanda], .decreto("art. 3 c. 1 lett. b")),
        SpiegazioneEsito(
            .respinta, .veicoli,
            "Risulta che qualcuno della famiglia possiede un'auto o una moto immatricolata per la prima volta nei "
                + "{mesi_veicoli} mesi prima della domanda. Non contano i veicoli con le agevolazioni per disabilità.",
            [.riesame, .nuovaDomanda], .decreto("art. 3 c. 1 lett. c")),
        SpiegazioneEsito(
            .respinta, .naspi,
            "Risulta che qualcuno della famiglia riceve la NASpI o un altro sostegno per la disoccupazione "
                + "involontaria: finché lo riceve, il ReI non può essere riconosciuto.",
            [.riesame, .nuovaDomanda], .decreto("art. 3 c. 4")),
        SpiegazioneEsito(
            .respinta, .residenza,
            "Non risulta la residenza in Italia da almeno {anni_residenza} anni continuativi, oppure la cittadinanza o "
                + "il titolo di soggiorno che la legge chiede a chi presenta la domanda.",
            [.documentiResidenza, .riesame, .nuovaDomanda], .decreto("art. 3 c. 1 lett. a")),
        SpiegazioneEsito(
            .respinta, .requisitiFamiliari,
            "Per le domande fino al 31/05/2018 nella famiglia doveva esserci almeno un minorenne, una persona con "
                + "disabilità con un genitore o tutore, una donna in gravidanza oppure un disoccupato di almeno "
                + "{eta_disoccupato} anni. L'INPS non lo ha trovato. Per le domande dal 01/06/2018 non serve più.",
            [.riesameDUfficio, .riesame, .nuovaDomanda], .decreto("art. 3 c. 2")),
        SpiegazioneEsito(
            .respinta, .dsuMancante,
            "L'INPS non ha trovato una DSU valida della famiglia: manca, è scaduta, oppure ha omissioni o difformità, "
                + "cioè dati diversi da quelli delle banche dati. Senza un ISEE valido non può esaminare la domanda.",
            [.nuovaDsu, .riesame, .nuovaDomanda], .decreto("art. 9 c. 4")),
        SpiegazioneEsito(
            .respinta, .importoZero,
            "I requisiti non sono il problema: dal massimo per la famiglia si tolgono i redditi e gli altri aiuti già "
                + "ricevuti, e il risultato è zero. Un beneficio di zero euro non si paga.",
            [.riesame, .nuovaDomanda], Fonte("INPS, circolare 57/2018")),
        SpiegazioneEsito(
            .respinta, .domandaDuplicata,
            "Per la stessa famiglia c'è già un'altra domanda: l'INPS esamina solo quella.",
            [.domandaPresente, .riesame], .decreto("art. 9")),
        SpiegazioneEsito(
            .respinta, .codiceFiscaleErrato,
            "Il codice fiscale scritto nella domanda non è quello che risulta all'Agenzia delle Entrate: l'INPS non può "
                + "riconoscere la persona e non esamina la domanda.",
            [.codiceFiscale, .riesame, .nuovaDomanda], .decreto("art. 9")),
        SpiegazioneEsito(
            .respinta, .altro,
            "L'INPS ha respinto la domanda per un motivo che qui non è scritto per esteso.",
            [.chiedereMotivo, .riesame, .nuovaDomanda], Fonte("INPS, messaggio 2937/2018")),
    ]
}
