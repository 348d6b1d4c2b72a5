// SPDX-License-Identifier: EUPL-1.2

extension PresaInCaricoMachine {
    /// What an event lacks, in a state that allows it; nil when it lacks nothing.
    static func guardRefusal(_ event: PresaInCaricoEvent, in context: PresaInCaricoContext) -> Refusal? {
        switch event {
        case .apri, .comunica, .monitora, .riprendi: nil
        case .assegna: inactive(context)
        case .convoca(let convocazione): past(convocazione) ?? called(context)
        case .incontro(_, let esito, let motivo, let giustificazione, _):
            uncalled(context)
                ?? (esito == .assenteGiustificato && (giustificazione == nil || giustificazione == .altro)
                    ? blank(motivo, "l'assenza è giustificata") : nil)
        case .chiudiAnalisi:
            lacking(context.missingAnalisi, "analisi_incompleta", "La scheda non può essere chiusa")
        case .instrada: unrouted(context)
        case .pattoSottoscritto(let data, _): unsignable(data, context)
        case .riclassifica(_, let esito, let motivo):
            signed(context) ?? blank(motivo, "si cambia l'esito") ?? same(esito, context) ?? begun(context)
                ?? teamless(context, esito)
        case .rettificaAnalisi(_, let motivo): blank(motivo, "si rettifica la scheda")
        case .contattaCpi(let contatto): contatto.problems.first.map { Refusal($0.code, $0.sentence) }
        case .chiudiQuadro(let data):
            early(data, context)
                ?? lacking(context.missingQuadro, "quadro_incompleto", "Il quadro non può essere chiuso")
        case .misuraQuadro(let data, _): unmeasurable(data, context)
        case .firma(let data):
            unsignable(data, context)
                ?? lacking(context.missingProgetto, "progetto_incompleto", "Il progetto non può essere firmato")
        case .revisiona(_, let motivo): blank(motivo, "si apre la revisione")
        case .scartaComunicazione(_, let motivo): blank(motivo, "l'INPS ha scartato la comunicazione")
        case .sospendi(_, let motivo): blank(motivo, "si sospende")
        case .trasferisci(_, let ambito): unplaced(ambito)
        case .chiudi(let data, let motivo, let valutazione, _):
            unsuited(motivo, on: data, context) ?? unevaluated(valutazione, context)
        case .riapri(_, let motivo):
            context.ruolo == .supervisore
                ? blank(motivo, "si riapre")
                : Refusal("solo_supervisore", "Solo il supervisore riapre un fascicolo chiuso: rivolgersi a lui.")
        }
    }

    static func blank(_ text: String, _ what: String) -> Refusal? {
        guard text.allSatisfy(\.isWhitespace) else { return nil }
        return Refusal(
            "motivo_mancante", "Manca il motivo: scrivere perché \(what).",
            missing: [Missing(sentence: "motivo", section: "passaggio", field: "motivo")])
    }

    private static func lacking(_ missing: [Missing], _ code: String, _ what: String) -> Refusal? {
        guard !missing.isEmpty else { return nil }
        let count = missing.count == 1 ? "manca una cosa" : "mancano \(missing.count) cose"
        return Refusal(code, "\(what): \(count).", missing: missing)
    }

    private static func unmeasurable(_ data: CalendarDate, _ context: PresaInCaricoContext) -> Refusal? {
        guard let closed = context.quadroChiusoIl else {
            return Refusal(
                "quadro_aperto",
                "Il quadro di analisi non è chiuso: i livelli si misurano di nuovo dopo quelli in ingresso.")
        }
        guard data < closed else { return nil }
        return Refusal(
            "data_anteriore",
            "La misura (\(data.italian)) viene prima del quadro, chiuso il \(closed.italian): correggere la data.",
            missing: [Missing(sentence: "data della misura", section: "livelli", field: "data")])
    }

    private static func inactive(_ context: PresaInCaricoContext) -> Refusal? {
        guard !context.isAssistenteAttivo else { return nil }
        return Refusal(
            "assistente_non_attivo", "Questa assistente sociale non è in servizio: sceglierne un'altra.",
            missing: [Missing(sentence: "assistente sociale in servizio", section: "passaggio", field: "assistente")])
    }

    private static func past(_ convocazione: Convocazione) -> Refusal? {
        guard convocazione.data < convocazione.avvisatoIl else { return nil }
        return Refusal(
            "convocazione_passata", "L'incontro viene prima dell'avviso: correggere una delle due date.",
            missing: [Missing(sentence: "data dell'incontro", section: "passaggio", field: "data")])
    }

    private static func called(_ context: PresaInCaricoContext) -> Refusal? {
        guard context.stato != .assegnata, context.isConvocato else { return nil }
        return Refusal(
            "convocazione_in_attesa",
            "Una convocazione aspetta già il suo esito: registrare prima come è andato l'incontro.")
    }

    private static func uncalled(_ context: PresaInCaricoContext) -> Refusal? {
        guard context.stato != .convocata, !context.isConvocato else { return nil }
        return Refusal(
            "convocazione_mancante", "Nessuna convocazione aspetta un esito: convocare prima il nucleo.")
    }

    private static func unrouted(_ context: PresaInCaricoContext) -> Refusal? {
        guard let esito = context.esitoAnalisi else {
            return Refusal("esito_mancante", "L'analisi non ha ancora un esito: chiuderla prima.")
        }
        return teamless(context, esito)
    }

    private static func teamless(_ context: PresaInCaricoContext, _ esito: EsitoAnalisi) -> Refusal? {
        guard esito.needsEquipe, context.equipe == 0 else { return nil }
        return Refusal(
            "equipe_vuota", "Manca l'équipe multidisciplinare: indicare almeno un componente.",
            missing: [Missing(sentence: "équipe: nessun componente", section: "equipe")])
    }

    private static func signed(_ context: PresaInCaricoContext) -> Refusal? {
        context.isFirmato ? signedRefusal : nil
    }

    private static func same(_ esito: EsitoAnalisi, _ context: PresaInCaricoContext) -> Refusal? {
        guard esito == context.esitoAnalisi else { return nil }
        return Refusal(
            "esito_uguale", "L'esito è già \(esito.denominazione): sceglierne un altro.",
            missing: [Missing(sentence: "nuovo esito", section: "passaggio", field: "esito")])
    }

    /// The outcome is the ground the project stands on: it does not change under signatures.
    private static func begun(_ context: PresaInCaricoContext) -> Refusal? {
        guard context.firmeRaccolte > 0 else { return nil }
        let count = context.firmeRaccolte == 1 ? "una firma" : "\(context.firmeRaccolte) firme"
        return Refusal(
            "progetto_con_firme",
            "Il progetto ha già \(count): l'esito non cambia. Togliere prima le firme, dalla schermata Firma.",
            missing: [Missing(sentence: "firme raccolte", section: "firma")])
    }

    private static func early(_ data: CalendarDate, _ context: PresaInCaricoContext) -> Refusal? {
        guard let analisi = context.analisiIl, data < analisi else { return nil }
        return Refusal(
            "quadro_prima_dell_analisi",
            "Il quadro (\(data.italian)) viene prima dell'analisi (\(analisi.italian)): controllare la data.")
    }

    private static func unsignable(_ data: CalendarDate, _ context: PresaInCaricoContext) -> Refusal? {
        guard let analisi = context.analisiIl else {
            return Refusal("firma_senza_analisi", "L'analisi preliminare non è chiusa: chiuderla prima della firma.")
        }
        guard data < analisi else { return nil }
        return Refusal(
            "firma_prima_dell_analisi",
            "La firma (\(data.italian)) viene prima dell'analisi (\(analisi.italian)): controllare la data.")
    }

    private static func unplaced(_ ambito: String) -> Refusal? {
        guard ambito.allSatisfy(\.isWhitespace) else { return nil }
        return Refusal(
            "ambito_mancante", "Manca l'ambito di arrivo: scriverlo.",
            missing: [Missing(sentence: "ambito di arrivo", section: "passaggio", field: "ambito")])
    }

    /// A case is closed while its project goes on only with the motive that says so.
    private static func unsuited(
        _ motivo: MotivoChiusura, on data: CalendarDate, _ context: PresaInCaricoContext
    ) -> Refusal? {
        let field = Missing(sentence: "motivo della chiusura", section: "chiusura", field: "motivo")
        if motivo.needsProgetto, !context.isFirmato {
            return Refusal(
                "progetto_mancante", "Non c'è un progetto firmato: scegliere un altro motivo di chiusura.",
                missing: [field])
        }
        guard motivo == .fineDurata, context.isFirmato, let fine = context.fineProgetto, data < fine else { return nil }
        return Refusal(
            "progetto_in_corso",
            "Il progetto va avanti fino al \(fine.italian): scegliere "
                + "«\(MotivoChiusura.progettoOltreBeneficio.denominazione)», o "
                + "«\(MotivoChiusura.progettoConcluso.denominazione)» se finisce adesso.", missing: [field])
    }

    private static func unevaluated(_ valutazione: String, _ context: PresaInCaricoContext) -> Refusal? {
        guard context.isFirmato, valutazione.allSatisfy(\.isWhitespace) else { return nil }
        return Refusal(
            "valutazione_mancante",
            "C'è un progetto, o un patto, firmato: per chiudere serve la valutazione finale. Scriverla.",
            missing: [Missing(sentence: "valutazione finale", section: "chiusura", field: "valutazione")])
    }
}
