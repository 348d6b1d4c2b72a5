// SPDX-License-Identifier: EUPL-1.2

extension DomandaMachine {
    /// What an event lacks, in a state that allows it; nil when it lacks nothing.
    static func guardRefusal(_ event: DomandaEvent, in context: DomandaContext) -> Refusal? {
        switch event {
        case .protocolla: incomplete(context.dati)
        case .annulla(_, let motivo): blank(motivo, "si annulla la bozza")
        case .verifica(let verifica):
            verifica.isPositiva ? nil : blank(verifica.motivo, "la verifica è negativa")
        case .rigetta(let data, let preavviso, let motivo):
            unverified(context) ?? positive(context) ?? notice(preavviso, before: data, context)
                ?? blank(motivo, "il comune respinge la domanda")
        case .invia(_, _, let deroga):
            unverified(context) ?? negative(context) ?? unnamed(context) ?? outOfOrder(context, deroga: deroga)
        case .ricevuta(_, let protocollo): withoutNumber(protocollo)
        case .scarto(_, let motivo): blank(motivo, "l'INPS ha scartato la domanda")
        case .esito(let esito): incomplete(esito)
        case .riesame(let data, let isDUfficio): isDUfficio ? nil : late(data, context)
        case .ripristina(_, let motivo): blank(motivo, "la sospensione finisce")
        case .termina(let data): early(data, context)
        case .rinuncia: nil
        }
    }

    private static func incomplete(_ dati: DatiDomanda) -> Refusal? {
        let missing = dati.missingForProtocollo()
        guard !missing.isEmpty else { return nil }
        let count = missing.count == 1 ? "manca un dato" : "mancano \(missing.count) dati"
        return Refusal(
            "domanda_incompleta", "La domanda non può essere protocollata: \(count).", missing: missing)
    }

    private static func unverified(_ context: DomandaContext) -> Refusal? {
        guard context.verifica == nil else { return nil }
        return Refusal(
            "verifica_mancante", "Manca la verifica del comune: registrarla prima (art. 9 c. 3).",
            missing: [Missing(sentence: "verifica del comune: da registrare", section: "verifica")])
    }

    private static func positive(_ context: DomandaContext) -> Refusal? {
        guard context.verifica?.isPositiva == true else { return nil }
        return Refusal(
            "verifica_positiva",
            "La verifica è positiva: il comune non può respingere. Correggere prima la verifica.")
    }

    private static func negative(_ context: DomandaContext) -> Refusal? {
        guard context.verifica?.isPositiva == false else { return nil }
        return Refusal(
            "verifica_negativa",
            "La verifica del comune è negativa: respingere la domanda, oppure correggere la verifica.")
    }

    /// The notice of rejection follows the check and comes before the rejection.
    ///
    /// Source: L. 241/1990 art. 10-bis.
    private static func notice(
        _ preavviso: CalendarDate, before data: CalendarDate, _ context: DomandaContext
    ) -> Refusal? {
        if preavviso > data {
            return Refusal(
                "preavviso_dopo_il_rigetto",
                "Il preavviso di rigetto (\(preavviso.italian)) viene dopo il rigetto: correggere una delle due date.",
                missing: [Missing(sentence: "data del preavviso", section: "rigetto", field: "preavviso")])
        }
        guard let verifica = context.verifica, preavviso < verifica.data else { return nil }
        return Refusal(
            "preavviso_prima_della_verifica",
            "Il preavviso di rigetto (\(preavviso.italian)) viene prima della verifica "
                + "(\(verifica.data.italian)): controllare la data.",
            missing: [Missing(sentence: "data del preavviso", section: "rigetto", field: "preavviso")])
    }

    private static func unnamed(_ context: DomandaContext) -> Refusal? {
        guard !context.hasCodiceFiscale else { return nil }
        return Refusal(
            "codice_fiscale_mancante",
            "Il richiedente non ha il codice fiscale: senza, l'INPS non esamina la domanda. Registrarlo prima.",
            missing: [Missing(sentence: "codice fiscale del richiedente", section: "persona", field: "codiceFiscale")])
    }

    private static func outOfOrder(_ context: DomandaContext, deroga: String?) -> Refusal? {
        let count = context.precedentiNonInviate
        guard count > 0, (deroga ?? "").allSatisfy(\.isWhitespace) else { return nil }
        let what =
            count == 1
            ? "Prima va inviata una domanda presentata prima: inviarla"
            : "Prima vanno inviate \(count) domande presentate prima: inviarle"
        return Refusal(
            "ordine_cronologico", "\(what), oppure scrivere il motivo della deroga (art. 9 c. 2).",
            missing: [Missing(sentence: "motivo della deroga", section: "invio", field: "deroga")])
    }

    private static func withoutNumber(_ protocollo: String) -> Refusal? {
        guard protocollo.allSatisfy(\.isWhitespace) else { return nil }
        return Refusal(
            "ricevuta_senza_numero", "Manca il protocollo dell'INPS: scriverlo.",
            missing: [Missing(sentence: "protocollo dell'INPS", section: "ricevuta", field: "protocollo")])
    }

    private static func incomplete(_ esito: EsitoInps) -> Refusal? {
        guard esito.stato == .accolta else {
            guard esito.motivo == nil else { return nil }
            return Refusal(
                "esito_senza_motivo", "Manca il motivo dell'esito: sceglierlo dall'elenco.",
                missing: [Missing(sentence: "motivo dell'esito", section: "esito", field: "motivo")])
        }
        var missing: [Missing] = []
        if esito.importo == nil {
            missing.append(Missing(sentence: "importo mensile", section: "esito", field: "importo"))
        }
        if esito.decorrenza == nil {
            missing.append(Missing(sentence: "decorrenza", section: "esito", field: "decorrenza"))
        }
        if !missing.isEmpty {
            return Refusal(
                "esito_senza_importo",
                "Per una domanda accolta servono l'importo mensile e la decorrenza: scriverli.", missing: missing)
        }
        guard let decorrenza = esito.decorrenza, let scadenza = esito.scadenza, scadenza < decorrenza else {
            return nil
        }
        return Refusal(
            "scadenza_prima_della_decorrenza",
            "La fine del beneficio (\(scadenza.italian)) viene prima della decorrenza (\(decorrenza.italian)): "
                + "correggere una delle due.",
            missing: [Missing(sentence: "fine del beneficio", section: "esito", field: "scadenza")])
    }

    private static func late(_ data: CalendarDate, _ context: DomandaContext) -> Refusal? {
        guard let esitoIl = context.esitoIl else { return nil }
        let last = Termine.compute(.riesame, from: esitoIl, calendar: context.calendario).scade
        guard data > last else { return nil }
        return Refusal(
            "riesame_tardivo",
            "Il riesame andava chiesto entro il \(last.italian): resta possibile solo d'ufficio.")
    }

    private static func early(_ data: CalendarDate, _ context: DomandaContext) -> Refusal? {
        guard let fine = context.fineBeneficio, data < fine else { return nil }
        return Refusal(
            "durata_non_finita",
            "Il beneficio dura fino al \(fine.italian): se finisce prima, registrare la decadenza o la rinuncia.")
    }

    private static func blank(_ text: String, _ what: String) -> Refusal? {
        guard text.allSatisfy(\.isWhitespace) else { return nil }
        return Refusal(
            "motivo_mancante", "Manca il motivo: scrivere perché \(what).",
            missing: [Missing(sentence: "motivo", section: "passaggio", field: "motivo")])
    }
}
