// SPDX-License-Identifier: EUPL-1.2

/// Who opens which case: the one rule that every reading and every write of a case asks.
///
/// Whoever works for another body opens the cases in which they take part. Whoever works for the body that runs the
/// archive opens their own, those of their équipe, those of who they substitute, and those of their comune; without a
/// comune they are of the whole Ambito. It holds for the counter and the administrative office too: what they need of a
/// household of another comune, its name and where its domanda is, the search and the lists already say; a case file says
/// more than that. Whoever is writing a domanda reads it until it is done, whatever comune it turns out to be of.
///
/// Source: docs/FONTI.md 7.4; Regolamento UE 2016/679 artt. 5 par. 1 lett. c, 25 e 32; D.Lgs. 147/2017 artt. 5 e 6.
public enum RegolaDiAccesso {
    /// By what right the operator opens the case, or why not, whose it is and how to ask.
    public static func titolo(_ operatore: Operatore, _ fatti: FattiDiAccesso) -> Result<TitoloDiAccesso, Refusal> {
        if operatore.ruolo == .supervisore || operatore.ruolo == .revisore { return .success(.tutti) }
        if operatore.ruolo == .amministratoreTecnico { return .failure(nessunFascicolo(operatore)) }
        if fatti.isProprio { return .success(.proprio) }
        if fatti.isInEquipe { return .success(.equipe) }
        if let whom = fatti.sostituito { return .success(.sostituzione(di: whom)) }
        if !operatore.ruolo.isDiAltroEnte {
            if fatti.isInRedazione { return .success(.redazione) }
            guard let own = operatore.comune else { return .success(.ambito) }
            if fatti.comuni.contains(own) { return .success(.comune) }
        }
        if let open = fatti.eccezionale { return .success(.eccezionale(open.id, fino: open.fino)) }
        return .failure(refusal(operatore, fatti))
    }

    /// The refusals after which the exceptional opening can be asked for.
    public static let codiciSuperabili: Set<String> = ["fascicolo_di_altri", "fascicolo_di_altro_comune"]

    private static func refusal(_ operatore: Operatore, _ fatti: FattiDiAccesso) -> Refusal {
        if operatore.ruolo.isDiAltroEnte {
            return Refusal(
                "fascicolo_di_altri",
                "Con il ruolo di \(operatore.ruolo.denominazione) si aprono i fascicoli di cui si fa parte: chi tiene "
                    + "questo può assegnarlo, o aggiungere all'équipe.")
        }
        let whose = fatti.responsabili.isEmpty ? "" : ", e lo segue \(fatti.responsabili)"
        return Refusal(
            "fascicolo_di_altro_comune",
            "Questo fascicolo è del comune di \(fatti.nomeComune)\(whose): lo apre chi lo segue, chi è nella sua "
                + "équipe, chi li sostituisce e chi lavora per quel comune. Chi lo segue può aggiungere all'équipe; "
                + "il supervisore può assegnarlo.")
    }

    private static func nessunFascicolo(_ operatore: Operatore) -> Refusal {
        Refusal(
            "fascicolo_a_nessuno_tecnico",
            "Con il ruolo di \(operatore.ruolo.denominazione) non si apre nessun fascicolo: gestisce il programma.")
    }
}
