// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension LottoComunicazioniState {
    /// The fields of what is recorded.
    func fields(_ context: ScreenContext) -> [FormField] {
        switch mode {
        case .nuovo: [.day("data", "Comunicate il", context.oggi)]
        case .ricevuta:
            [
                .day("data", "Data della ricevuta", context.oggi),
                .line(
                    "protocollo", "Ricevuta", isRequired: true, width: 40,
                    help: "Il numero dell'INPS, o quello che il Servizio ReI ha risposto."),
            ]
        case .scarto:
            [
                .day("data", "Data dello scarto", context.oggi),
                .line(
                    "motivo", "Errore segnalato", isRequired: true,
                    help: "Il testo dell'errore, come lo scrive l'INPS: serve a chi comunica di nuovo."),
            ]
        }
    }

    /// What the Domain makes of a field.
    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck {
        FieldParsing.check(id, text, in: session.form, context)
    }

    /// F2: everything in one transaction, or nothing.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard numero == nil else { return .none }
        guard checkFields(context), let data = FieldParsing.date(session.text("data"), context) else {
            return firstProblem
        }
        if let problem = early(data) {
            session.form.setProblem("data", problem)
            session.form.focusFirstProblem()
            return .problem(problem)
        }
        memory.isSaving = true
        return .ask(.record(acts(on: data), context.ticket, discarding: session.draftKey))
    }

    /// Nothing is told before it is signed, nor answered before it is told.
    private func early(_ data: CalendarDate) -> String? {
        for voce in mode.voci {
            if case .nuovo = mode, data < voce.firmataIl {
                return "\(voce.codice) è firmato il \(voce.firmataIl.italian), dopo questa data: correggerla."
            }
            if let told = voce.comunicataIl, data < told {
                return "\(voce.codice) è comunicato il \(told.italian), dopo questa data: correggerla."
            }
        }
        return nil
    }

    private func acts(on data: CalendarDate) -> [Act] {
        switch mode {
        case .nuovo(let voci):
            let firme = voci.map { FirmaDaComunicare($0.presa, version: $0.version) }
            return [.sendComunicazioni(DatiLottoComunicazioni(data: data, firme: firme))]
        case .ricevuta(let voci):
            let number = session.text("protocollo")
            return voci.map {
                .recordRicevutaComunicazione($0.presa, version: $0.version, data: data, protocollo: number)
            }
        case .scarto(let voci):
            let motivo = session.text("motivo")
            return voci.map {
                .movePresa($0.presa, version: $0.version, .scartaComunicazione(data: data, motivo: motivo))
            }
        }
    }
}
