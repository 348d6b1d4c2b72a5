// SPDX-License-Identifier: EUPL-1.2

extension SpiegazioneEsito {
    /// The ends of the benefit before its time.
    static let decadute: [SpiegazioneEsito] = [
        SpiegazioneEsito(
            .decaduta, .limitiEconomici,
            "Con i redditi o i beni di adesso la famiglia è oltre i limiti della legge (ISEE {isee} euro, ISRE {isre} "
                + "euro): il beneficio finisce. Non è una sanzione.",
            [.riesameDopoFine, .nuovaDomanda], .decreto("art. 11")),
        SpiegazioneEsito(
            .decaduta, .naspi,
            "Qualcuno della famiglia riceve la NASpI o un altro sostegno per la disoccupazione involontaria: il "
                + "beneficio finisce. Non è una sanzione.",
            [.riesameDopoFine, .nuovaDomanda], .decreto("art. 3 c. 4")),
        SpiegazioneEsito(
            .decaduta, .mancateConvocazioni,
            "Qualcuno della famiglia non si è presentato, senza un motivo giustificato, per la terza volta a una "
                + "convocazione o a un appuntamento del progetto. Contano le assenze di tutta la famiglia.",
            [.riesameDopoFine, .nuovaDomandaDopoSanzione], .decreto("art. 12 c. 3")),
        SpiegazioneEsito(
            .decaduta, .offertaRifiutata,
            "Qualcuno della famiglia ha rifiutato un'offerta di lavoro congrua, o non ha partecipato alla formazione o "
                + "alle attività proposte, senza un motivo giustificato.",
            [.riesameDopoFine, .nuovaDomandaDopoSanzione], .decreto("art. 12 c. 5")),
        SpiegazioneEsito(
            .decaduta, .impegni,
            "Dopo la sospensione gli impegni scritti nel progetto non sono stati rispettati di nuovo: il beneficio "
                + "finisce.",
            [.riesameDopoFine, .nuovaDomandaDopoSanzione], .decreto("art. 12 c. 6")),
        SpiegazioneEsito(
            .decaduta, .reiComOmesso,
            "Qualcuno della famiglia ha iniziato un lavoro e non lo ha comunicato con il modello ReI-Com entro "
                + "{rei_com} giorni. Lavorare è permesso: è la comunicazione che manca.",
            [.riesameDopoFine, .reiCom, .nuovaDomanda], .decreto("art. 11")),
        SpiegazioneEsito(
            .decaduta, .passaggioRdc,
            "Alla famiglia è riconosciuto il Reddito di cittadinanza: le due misure non stanno insieme, e il ReI "
                + "finisce. Non è una sanzione.",
            [.progettoProsegue], Fonte("D.L. 4/2019", "art. 13")),
        SpiegazioneEsito(
            .decaduta, .dsuFalsa,
            "Nella DSU c'erano dati non veri che hanno fatto avere un importo più alto: il beneficio finisce.",
            [.riesameDopoFine, .restituzione, .nuovaDomandaDopoSanzione], .decreto("art. 12 c. 7")),
        SpiegazioneEsito(
            .decaduta, .altro,
            "Il beneficio è finito prima del tempo per un motivo che qui non è scritto per esteso.",
            [.chiedereMotivo, .riesameDopoFine, .nuovaDomanda], .decreto("art. 12")),
    ]

    /// The benefits that were never due.
    static let revocate: [SpiegazioneEsito] = [
        SpiegazioneEsito(
            .revocata, .assenzaRequisiti,
            "Da un controllo risulta che i requisiti mancavano già alla data della domanda: il beneficio è tolto dall'"
                + "inizio, come se non fosse mai stato riconosciuto.",
            [.riesameDopoFine, .restituzione, .nuovaDomanda], .decreto("art. 12 c. 8")),
        SpiegazioneEsito(
            .revocata, .dsuFalsa,
            "Nella DSU c'erano dati non veri, e con quelli veri il beneficio non spettava: è tolto dall'inizio.",
            [.riesameDopoFine, .restituzione, .nuovaDomandaDopoSanzione], .decreto("art. 12 c. 8")),
        SpiegazioneEsito(
            .revocata, .altro,
            "Il beneficio è tolto dall'inizio per un motivo che qui non è scritto per esteso.",
            [.chiedereMotivo, .riesameDopoFine, .restituzione], .decreto("art. 12 c. 8")),
    ]
}
