// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension SegnalazioneDsuState {
    /// The fields, with what is recorded already written.
    static func fields(_ found: SegnalazioneDsu) -> [FormField] {
        let dati = found.dati
        return [
            .one(
                "difetto", "Che cosa non va",
                DifettoDsu.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) },
                value: dati?.difetto.rawValue ?? "", help: "Omissioni: dati che mancano. Difformità: dati diversi."),
            .one(
                "azione", "Che cosa fa la famiglia",
                AzioneDsu.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) },
                value: dati?.azione.rawValue ?? "", help: "Quello che è stato detto alla famiglia di fare."),
            .day(
                "richiamo", "Richiamare il", dati?.richiamo, isRequired: false,
                help:
                    "Il giorno in cui l'ufficio ricontrolla; la riga sale nella lista. +15 vuol dire fra quindici giorni."
            ),
            .line("note", "Annotazioni", dati?.note ?? "", help: "Quali dati non tornano, a chi è stato detto."),
            .flag("risolta", "La DSU è a posto", dati?.isRisolta ?? false, help: "Sì toglie la riga dalla lista."),
        ]
    }

    /// What the Domain makes of a field.
    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck {
        FieldParsing.check(id, text, in: session.form, context)
    }

    /// F2: what is to be done about the DSU is recorded.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard let found = segnalazione else { return .none }
        guard checkFields(context), let dati = dati(context) else { return firstProblem }
        guard session.mark(dati.problems(today: context.oggi)) else { return firstProblem }
        memory.isSaving = true
        let act = Act.recordSegnalazioneDsu(domanda, version: found.version, dati)
        return .ask(.record([act], context.ticket, discarding: session.draftKey))
    }

    private func dati(_ context: ScreenContext) -> DatiSegnalazioneDsu? {
        guard let difetto = DifettoDsu(rawValue: session.text("difetto")),
            let azione = AzioneDsu(rawValue: session.text("azione"))
        else { return nil }
        return DatiSegnalazioneDsu(
            difetto: difetto, azione: azione, richiamo: FieldParsing.date(session.text("richiamo"), context),
            isRisolta: session.text("risolta") == "s", note: session.text("note"))
    }
}
