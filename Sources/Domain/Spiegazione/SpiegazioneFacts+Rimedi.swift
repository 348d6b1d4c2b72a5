// SPDX-License-Identifier: EUPL-1.2

extension SpiegazioneFacts {
    /// A remedy with its words, its day and its source for this domanda.
    func riga(_ rimedio: RimedioEsito) -> RigaSpiegazione {
        switch rimedio {
        case .riesame, .riesameDopoFine: riesame(rimedio)
        case .riesameDUfficio:
            plain(
                rimedio,
                "Chi ha fatto domanda dal 01/01/2018 al 31/05/2018 ed è stato respinto solo per questo è riesaminato "
                    + "d'ufficio dall'INPS, con la situazione al 01/06/2018: non deve fare niente, solo controllare.",
                Fonte("INPS, messaggio 1972/2018"))
        case .chiedereMotivo:
            plain(
                rimedio, "Chiedere il motivo preciso alla sede INPS, o leggerlo nella comunicazione ricevuta.",
                Fonte("L. 241/1990", "art. 3"))
        case .nuovaDsu: dsu()
        case .firma: firma()
        case .nessunaFirma:
            plain(
                rimedio,
                "Non c'è niente da firmare: fino a {soglia} euro al mese il progetto non è obbligatorio. Se la famiglia "
                    + "vuole, può farlo lo stesso con il servizio sociale.",
                Fonte("INPS, circolare 57/2018"))
        case .documentiResidenza:
            plain(
                rimedio,
                "Portare al comune i documenti che lo provano: certificati storici di residenza, titolo di soggiorno o "
                    + "ricevuta del rinnovo. Chi è senza dimora può avere la residenza in una via fittizia.",
                .decreto("art. 3 c. 1 lett. a"))
        case .codiceFiscale:
            plain(
                rimedio,
                "Controllare la tessera sanitaria e, se il codice è da correggere, andare all'Agenzia delle Entrate; poi "
                    + "far correggere la domanda allo sportello.",
                Fonte("D.M. 23 dicembre 1976"))
        case .domandaPresente:
            plain(
                rimedio,
                "Seguire la domanda già presente: allo sportello si vede a che punto è. Se la famiglia è cambiata, dirlo.",
                .decreto("art. 9"))
        case .ripresaImpegni:
            plain(
                rimedio,
                "Chiamare la figura di riferimento del progetto e riprendere gli impegni indicati nel richiamo: è il "
                    + "servizio a comunicarlo all'INPS.",
                .decreto("art. 12 c. 6"), until: domanda.fineBeneficio, counting: "fine del beneficio")
        case .reiCom:
            plain(
                rimedio,
                "D'ora in poi ogni lavoro nuovo si comunica con il modello ReI-Com entro {rei_com} giorni dall'inizio.",
                Norme.reiCom.nearest(to: data).fonte)
        case .nuovaDomanda: nuovaDomanda(rimedio, from: today, sanction: false)
        case .nuovaDomandaDopoSanzione:
            nuovaDomanda(
                rimedio, from: data.adding(months: Norme.nuovaDomandaDopoDecadenza.nearest(to: data).valore),
                sanction: true)
        case .restituzione:
            plain(
                rimedio,
                "L'INPS può chiedere indietro quello che è stato pagato e non spettava: per pagare a rate si chiede alla "
                    + "sede INPS.",
                .decreto("art. 12 c. 8"), certezza: .media)
        case .progettoProsegue:
            plain(
                rimedio,
                "Il lavoro con il servizio sociale o con il Centro per l'Impiego non si perde: prosegue con la misura "
                    + "nuova.",
                Fonte("D.L. 4/2019", "art. 13"))
        }
    }

    private func plain(
        _ rimedio: RimedioEsito, _ testo: String, _ fonte: Fonte, until entro: CalendarDate? = nil,
        from dal: CalendarDate? = nil, counting conteggio: String = "", certezza: Certezza = .alta
    ) -> RigaSpiegazione {
        RigaSpiegazione(
            rimedio: rimedio, testo: filled(testo), entro: entro, dal: entro == nil ? dal : nil,
            conteggio: entro == nil && dal == nil ? "" : filled(conteggio),
            isScaduto: entro.map { $0 < today } ?? false,
            fonte: fonte, certezza: certezza)
    }

    /// The new examination; its days are written for refusals only, and kept also after an end, to be on the safe side.
    ///
    /// Source: INPS, messaggio 2937/2018.
    private func riesame(_ rimedio: RimedioEsito) -> RigaSpiegazione {
        let term = Termine.compute(.riesame, from: data, calendar: calendario)
        let isLate = term.isScaduto(on: today)
        let isRefusal = rimedio == .riesame
        var words =
            "Se i dati non sono quelli, chiedere all'INPS il riesame, allo sportello, con PEC o per posta, con i "
            + "documenti che lo provano."
        if isLate { words += " Il termine è passato: resta solo il riesame che l'INPS fa d'ufficio." }
        if !isRefusal {
            words += " I {riesame} giorni sono scritti per i rigetti: per prudenza si contano anche qui."
        }
        return plain(
            rimedio, words, term.fonte, until: term.scade,
            counting: "{riesame} giorni dall'esito del \(data.italian)", certezza: isRefusal ? .alta : .daVerificare)
    }

    /// The DSU: where, and by when the benefit still waits for it.
    private func dsu() -> RigaSpiegazione {
        let words =
            "Andare a un CAF, gratis, per una DSU nuova. Se quella presentata ha omissioni o difformità si può anche "
            + "portare i documenti che mancano, o rifarla con i dati giusti. Poi dirlo allo sportello."
        let fonte = Fonte("DPCM 159/2013", "art. 11")
        if domanda.stato == .respinta {
            let term = Termine.compute(.riesame, from: data, calendar: calendario)
            return plain(
                .nuovaDsu, words, fonte, until: term.scade,
                counting: "per chiedere con la DSU nuova il riesame", certezza: .media)
        }
        return plain(
            .nuovaDsu, words, fonte, until: domanda.fineBeneficio, counting: "fine del beneficio", certezza: .media)
    }

    /// The signature: the term of the law when the analisi is done, else the end of the benefit.
    private func firma() -> RigaSpiegazione {
        let words =
            "Firmare con il servizio sociale il progetto, o con il Centro per l'Impiego il patto di servizio: la firma di "
            + "tutti i maggiorenni. Il servizio la comunica all'INPS e i pagamenti riprendono."
        if let analisiIl {
            let term = Termine.compute(.sottoscrizione, from: analisiIl, calendar: calendario)
            return plain(
                .firma, words, term.fonte, until: term.scade,
                counting: "{sottoscrizione} giorni lavorativi dall'analisi del \(analisiIl.italian)")
        }
        return plain(
            .firma, words, .decreto("art. 6 c. 1"), until: domanda.fineBeneficio, counting: "fine del beneficio")
    }

    /// A new domanda, or the measure in force once this one is closed.
    private func nuovaDomanda(_ rimedio: RimedioEsito, from day: CalendarDate, sanction: Bool) -> RigaSpiegazione {
        let last = Norme.ultimoGiornoDomande.valore
        if max(day, today) > last {
            return plain(
                rimedio,
                "Il ReI si chiedeva fino al \(last.italian): chiedere al segretariato sociale quale misura è in vigore.",
                Norme.ultimoGiornoDomande.fonte)
        }
        guard sanction else {
            return plain(
                rimedio, "Quando la situazione è cambiata si può presentare una domanda nuova, senza aspettare.",
                .decreto("art. 9 c. 1"), until: last, counting: "ultimo giorno per chiedere il ReI")
        }
        return plain(
            rimedio,
            "Dopo una sanzione si può presentare una domanda nuova solo quando sono passati {mesi_sanzione} mesi.",
            .decreto("art. 12"), from: day, counting: "{mesi_sanzione} mesi dall'esito del \(data.italian)",
            certezza: .media)
    }
}
