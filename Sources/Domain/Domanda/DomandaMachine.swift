// SPDX-License-Identifier: EUPL-1.2

/// The transitions of axis A: the next state, or the reason a person can read.
///
/// Source: docs/FONTI.md 1.5, asse A.
public enum DomandaMachine {
    /// Applies `event`, or refuses it.
    public static func apply(_ event: DomandaEvent, in context: DomandaContext) -> Result<DomandaState, Refusal> {
        if let refusal = dateRefusal(event, in: context) { return .failure(refusal) }
        switch event {
        case .protocolla: return protocolla(context)
        case .annulla(_, let motivo):
            return move(context, from: [.bozza], to: .archiviata, unless: blank(motivo, "l'annullamento"))
        case .verifica:
            return move(context, from: [.presentata, .verificata], to: .verificata)
        case .rigetta(_, _, let motivo):
            let positive = Refusal(
                "verifica_positiva",
                "La verifica è positiva: il comune non può respingere. Correggere prima la verifica.")
            let guardRefusal = context.verifica?.isPositiva == true ? positive : blank(motivo, "il rigetto")
            return move(context, from: [.verificata], to: .respintaComune, unless: guardRefusal)
        case .invia(_, _, let deroga): return invia(context, deroga: deroga)
        case .ricevuta(_, let protocollo):
            let lack = Refusal("ricevuta_senza_numero", "Manca il protocollo dell'INPS: scriverlo.")
            return move(context, from: [.inviata], to: .inLavorazione, unless: protocollo.isEmpty ? lack : nil)
        case .scarto(_, let motivo):
            return move(context, from: [.inviata], to: .verificata, unless: blank(motivo, "lo scarto"))
        case .esito(let esito): return applyEsito(esito, context)
        case .riesame(let data, let isDUfficio): return riesame(context, data: data, isDUfficio: isDUfficio)
        case .ripristina(_, let motivo):
            return move(context, from: [.sospesa], to: .accolta, unless: blank(motivo, "il ripristino"))
        case .termina: return move(context, from: [.accolta], to: .terminata)
        case .rinuncia:
            return move(
                context, from: DomandaState.allCases.filter { $0.isOpen && $0 != .bozza }, to: .rinunciata)
        }
    }

    private static func protocolla(_ context: DomandaContext) -> Result<DomandaState, Refusal> {
        let missing = context.dati.missingForProtocollo()
        let incomplete = Refusal(
            "domanda_incompleta", "La domanda non può essere protocollata: mancano \(missing.count) dati.",
            missing: missing)
        return move(context, from: [.bozza], to: .presentata, unless: missing.isEmpty ? nil : incomplete)
    }

    private static func invia(_ context: DomandaContext, deroga: String?) -> Result<DomandaState, Refusal> {
        var refusal: Refusal?
        if context.verifica?.isPositiva == false {
            refusal = Refusal(
                "verifica_negativa",
                "La verifica del comune è negativa: respingere la domanda, oppure correggere la verifica.")
        } else if context.precedentiNonInviate > 0, (deroga ?? "").isEmpty {
            refusal = Refusal(
                "ordine_cronologico",
                "Prima vanno inviate \(context.precedentiNonInviate) domande presentate prima: inviarle, "
                    + "oppure scrivere il motivo della deroga (art. 9 c. 2).",
                missing: [Missing(sentence: "motivo della deroga", section: "invio", field: "deroga")])
        }
        return move(context, from: [.verificata], to: .inviata, unless: refusal)
    }

    private static func applyEsito(_ esito: EsitoInps, _ context: DomandaContext) -> Result<DomandaState, Refusal> {
        let needsMotive = esito.stato != .accolta && esito.motivo == nil
        let lack = Refusal(
            "esito_senza_motivo", "Manca il motivo dell'esito: sceglierlo dall'elenco.",
            missing: [Missing(sentence: "motivo dell'esito", section: "esito", field: "motivo")])
        switch esito.stato {
        case .accolta:
            let incomplete = Refusal(
                "esito_senza_importo", "Per una domanda accolta servono l'importo mensile e la decorrenza.",
                missing: [
                    Missing(sentence: "importo mensile", section: "esito", field: "importo"),
                    Missing(sentence: "decorrenza", section: "esito", field: "decorrenza"),
                ])
            let complete = esito.importo != nil && esito.decorrenza != nil
            return move(context, from: [.inviata, .inLavorazione], to: .accolta, unless: complete ? nil : incomplete)
        case .respinta:
            return move(context, from: [.inviata, .inLavorazione], to: .respinta, unless: needsMotive ? lack : nil)
        case .sospesa:
            return move(
                context, from: [.inviata, .inLavorazione, .accolta], to: .sospesa, unless: needsMotive ? lack : nil)
        case .decaduta:
            return move(context, from: [.accolta, .sospesa], to: .decaduta, unless: needsMotive ? lack : nil)
        case .revocata:
            return move(
                context, from: [.accolta, .sospesa, .decaduta, .terminata], to: .revocata,
                unless: needsMotive ? lack : nil)
        default:
            return .failure(
                Refusal("esito_sconosciuto", "L'INPS non comunica l'esito «\(esito.stato.denominazione)».")
            )
        }
    }

    private static func riesame(
        _ context: DomandaContext, data: CalendarDate, isDUfficio: Bool
    ) -> Result<DomandaState, Refusal> {
        var refusal: Refusal?
        if !isDUfficio, let esitoIl = context.esitoIl {
            let last = Termine.compute(.riesame, from: esitoIl, calendar: context.calendario).scade
            if data > last {
                refusal = Refusal(
                    "riesame_tardivo",
                    "Il riesame andava chiesto entro il \(last.italian): resta possibile solo d'ufficio.")
            }
        }
        return move(context, from: [.respinta], to: .inLavorazione, unless: refusal)
    }

    private static func move(
        _ context: DomandaContext, from states: [DomandaState], to next: DomandaState, unless refusal: Refusal? = nil
    ) -> Result<DomandaState, Refusal> {
        guard states.contains(context.stato) else {
            return .failure(
                Refusal(
                    "stato_non_adatto",
                    "La domanda è \(context.stato.denominazione): questo passo non è possibile."))
        }
        if let refusal { return .failure(refusal) }
        return .success(next)
    }

    private static func blank(_ text: String, _ what: String) -> Refusal? {
        guard text.allSatisfy(\.isWhitespace) else { return nil }
        return Refusal("motivo_mancante", "Manca il motivo: scrivere perché \(what).")
    }

    /// Nothing is dated in the future, nor before the fact it depends on.
    private static func dateRefusal(_ event: DomandaEvent, in context: DomandaContext) -> Refusal? {
        guard let date = event.date ?? context.dati.presentataIl else { return nil }
        if date > context.today {
            return Refusal("data_futura", "La data \(date.italian) è nel futuro: controllarla.")
        }
        if event != .protocolla, let last = context.ultimoFatto, date < last {
            return Refusal(
                "data_anteriore",
                "La data \(date.italian) viene prima dell'ultimo fatto (\(last.italian)): controllarla.")
        }
        return nil
    }
}
