// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The words of the demonstration: all invented.
enum DemoTexts {
    static let mestieri = [
        "addetta alle pulizie", "bracciante", "vivaista", "cuoco", "barista", "muratore", "magazziniere", "autista",
        "commessa", "operaia tessile", "falegname", "badante", "elettricista", "giardiniere", "cameriera", "impiegato",
    ]

    static let luoghi = ["stanza 1", "stanza 2", "sala riunioni", "sede di zona", "Centro per l'impiego"]

    static let accessi = [
        "Ha portato la DSU e chiede i tempi.", "Chiede anche del bonus per le bollette.",
        "Viene con la sorella, che l'aiuta con l'italiano.", "Torna con il documento che mancava.",
    ]

    static let differenze = [
        "", "", "", "un figlio maggiorenne si è trasferito", "la nonna vive ora con il nucleo",
        "in attesa di un figlio",
    ]

    static let assenze = [
        "visita medica", "figlio malato", "turno di lavoro occasionale", "lettera ricevuta in ritardo",
        "colloquio di lavoro nello stesso giorno",
    ]

    static let note: [(tipo: TipoNota, riservata: Bool, testo: String)] = [
        (
            .telefonata, false,
            "Telefonata della persona: chiede a che punto è la domanda. Spiegati i passi e i documenti da portare."
        ),
        (
            .telefonata, false,
            "Chiamata senza risposta, lasciato un messaggio con il numero dell'ufficio. Si riprova domani."
        ),
        (
            .colloquio, false,
            "Primo colloquio. La persona racconta gli ultimi mesi senza lavoro e l'aiuto dei parenti. Collabora "
                + "volentieri e porta i documenti dell'affitto."
        ),
        (
            .colloquio, true,
            "La persona parla di una difficoltà familiare e chiede che resti riservata. Concordato un nuovo colloquio "
                + "da sola."
        ),
        (
            .visita, false,
            "Visita a casa. Alloggio in ordine, cucina da riparare; i bambini fanno i compiti in soggiorno."
        ),
        (
            .rete, false,
            "Riunione con la scuola e l'educatrice: la frequenza è migliorata, resta da sostenere il pomeriggio."
        ),
        (
            .rete, false,
            "Incontro con l'associazione del quartiere: disponibile per il banco alimentare e per un corso di italiano."
        ),
        (
            .richiesta, false,
            "Scritto all'ufficio casa per la situazione dello sfratto. Si attende risposta entro due settimane."
        ),
        (
            .richiesta, false,
            "Chiesto al Centro per l'impiego lo stato della DID e del patto. Promemoria fra dieci giorni."
        ),
        (
            .assenza, false,
            "Nessuno si è presentato all'appuntamento. Telefonata nel pomeriggio: l'orario era stato capito male."
        ),
        (
            .colloquio, false,
            "Colloquio di verifica: bollette in regola da due mesi, iscritta al corso di cucina. Umore migliore."
        ),
        (
            .altro, false,
            "Consegnati i documenti mancanti: contratto di affitto e attestazione della scuola. Copie nel fascicolo."
        ),
    ]

    static let difficoltaDi: [BloccoScheda: [String]] = [
        .salute: ["3a.lievi_permanenti", "3a.croniche_gravi", "3a.disabilita_non_dsu", "3a.certificazione_in_corso"],
        .cura: ["3b.carichi", "3b.organizzative", "3b.sviluppo_figli", "3b.anziani"],
        .minori: ["3c.pari", "3c.altre"],
        .economia: ["3d.debiti_bollette", "3d.debiti_affitto", "3d.debiti_finanziamenti"],
        .istruzione: ["3f.abbandono"],
        .abitazione: ["3g.affollamento"],
    ]

    static let forze: [BloccoScheda: String] = [
        .salute: "buona cura di sé", .cura: "la nonna aiuta con i bambini", .minori: "legami affettuosi in famiglia",
        .economia: "sa tenere i conti di casa", .lavoro: "lunga esperienza e buone referenze",
        .istruzione: "desiderio di imparare", .abitazione: "buoni rapporti con il vicinato",
        .reti: "frequenta la parrocchia e l'associazione del quartiere",
    ]

    static let quadro: [DominioQuadro: (situazione: String, risorse: String, bisogni: String)] = [
        .abitazione: (
            "appartamento piccolo in affitto, con arretrati", "proprietario disponibile a un piano di rientro",
            "mediazione sull'affitto"
        ),
        .economia: (
            "entrate saltuarie e debiti per bollette", "capacità di risparmio nei mesi di lavoro",
            "educazione alla gestione della spesa"
        ),
        .reti: (
            "pochi contatti fuori dalla famiglia", "una vicina di casa presente", "occasioni di incontro nel quartiere"
        ),
        .carichi: (
            "la cura dei figli pesa su una persona sola", "scuola a tempo pieno", "sostegno nelle ore del pomeriggio"
        ),
        .salute: ("problema di salute seguito dal medico", "si cura con regolarità", "accompagnamento alle visite"),
        .istruzione: ("licenza media, italiano parlato bene", "voglia di riprendere gli studi", "corso serale"),
        .lavoro: ("senza lavoro da oltre un anno", "esperienza nella ristorazione", "tirocinio e orientamento"),
        .genitorialita: ("fatica a dare regole ai figli", "grande affetto", "sostegno alla genitorialità"),
        .saluteMinore: ("crescita regolare", "pediatra di riferimento", "controllo della vista"),
        .scuola: ("assenze frequenti", "buon rapporto con un insegnante", "aiuto nei compiti"),
        .relazioni: ("timido con i coetanei", "gioca volentieri a calcio", "attività sportiva di gruppo"),
        .sviluppo: ("adeguato all'età", "curiosità", "letture e gioco in biblioteca"),
    ]

    static let obiettivi: [(area: AreaObiettivo, testo: String, risultato: String, indicatore: String)] = [
        (
            .personale, "Prendersi cura della propria salute con i servizi del territorio",
            "Tutte le visite programmate sono fatte", "visite fatte"
        ),
        (
            .economica, "Rimettere in ordine le spese di casa",
            "Il piano di rientro delle bollette è rispettato per sei mesi", "rate pagate"
        ),
        (
            .lavoro, "Avvicinarsi a un lavoro stabile", "Conclude un tirocinio di tre mesi",
            "mesi di tirocinio"
        ),
        (
            .istruzione, "Accompagnare i figli nello studio", "La frequenza scolastica supera il novanta per cento",
            "giorni di presenza"
        ),
        (
            .abitazione, "Mantenere la casa", "Accordo scritto con il proprietario sugli arretrati",
            "accordo firmato"
        ),
        (
            .reti, "Conoscere e usare le occasioni del quartiere",
            "Partecipa ogni settimana a un'attività del centro sociale", "partecipazioni al mese"
        ),
    ]

    static let impegni: [(tipo: TipoImpegno, testo: String, frequenza: String, verifica: String)] = [
        (.contatti, "Incontrare l'assistente sociale ogni mese", "mensile", "colloquio"),
        (.ricercaLavoro, "Presentarsi ai colloqui indicati dal Centro per l'impiego", "a chiamata", "esito del CPI"),
        (.scuolaFormazione, "Accompagnare i figli a scuola ogni giorno", "quotidiana", "registro della scuola"),
        (.scuolaFormazione, "Frequentare il corso di italiano", "due volte la settimana", "foglio firme"),
        (.salute, "Seguire le cure indicate dal medico", "come prescritto", "dichiarazione della persona"),
        (.altro, "Pagare le rate concordate delle bollette", "mensile", "ricevute"),
    ]

    static let verifiche = [
        "Gli impegni sono rispettati, il nucleo chiede di proseguire.",
        "Il tirocinio procede, qualche assenza motivata.",
        "Le bollette arretrate scendono; da riprendere il tema della casa.",
        "Buona partecipazione; la figlia ha ripreso la scuola con continuità.",
        "Incontro breve: nulla di nuovo, si conferma il progetto.",
    ]

    static let decisioni = [
        "Condiviso il quadro; si propone un educatore per il pomeriggio.",
        "Concordati gli obiettivi da negoziare con la famiglia.",
        "Si invita il servizio specialistico al prossimo incontro.",
    ]
}
