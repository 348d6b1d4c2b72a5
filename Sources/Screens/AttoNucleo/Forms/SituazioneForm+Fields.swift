// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension SituazioneForm {
    func fields(_ screen: AttoNucleoState, _ context: ScreenContext) -> [FormField] {
        guard let member = componente(screen) else { return [] }
        let known = member.situazione ?? SituazioneFamiliare(persona: persona)
        var fields = civil(known) + absence(known)
        if member.isMinore(on: context.oggi) { fields += parents(known) }
        fields += collecting(known)
        if context.operatore.may(.tutelaMinori) == nil { fields += reserved(known.tutela ?? TutelaMinore()) }
        return fields
    }

    private func civil(_ known: SituazioneFamiliare) -> [FormField] {
        [
            .one(
                "statoCivile", "Stato civile", options(StatoCivile.self) { $0.denominazione },
                value: known.statoCivile?.rawValue ?? "", isRequired: false, help: "Quello dell'anagrafe."),
            .day(
                "statoCivileDal", "dal", known.statoCivileDal, isRequired: false, sharesLine: true,
                help: "La data dell'atto, se si sa."),
            .one(
                "separazione", "Separato in casa",
                options(SeparazioneStessoTetto.Atto.self) { $0.denominazione },
                value: known.separazione?.atto.rawValue ?? "", isRequired: false,
                help: "Separato, ma sotto lo stesso tetto: l'atto che lo prova."),
            .day("separazione.data", "Data dell'atto", known.separazione?.data, isRequired: false),
            .line(
                "separazione.numero", "Numero", known.separazione?.numero ?? "", width: 16, sharesLine: true,
                help: "Il numero dell'atto."),
        ]
    }

    private func absence(_ known: SituazioneFamiliare) -> [FormField] {
        [
            .one(
                "assenza", "Assente per", options(AssenzaTemporanea.Motivo.self) { $0.denominazione },
                value: known.assenza?.motivo.rawValue ?? "", isRequired: false,
                help: "Chi è assente per un tempo conta nel nucleo."),
            .day("assenza.dal", "Assente dal", known.assenza?.dal, isRequired: false),
            .day("assenza.al", "fino al", known.assenza?.al, isRequired: false, sharesLine: true),
        ]
    }

    private func parents(_ known: SituazioneFamiliare) -> [FormField] {
        [
            .one(
                "responsabilita", "Responsabilità",
                options(ResponsabilitaGenitoriale.Esercizio.self) { $0.denominazione },
                value: known.responsabilita?.esercizio.rawValue ?? "", isRequired: false,
                help: "Chi esercita la responsabilità genitoriale."),
            .line(
                "responsabilita.chi", "Chi la esercita", known.responsabilita?.chi ?? "", width: 30,
                help: "Il nome del genitore, del tutore o dell'ente."),
            .line(
                "responsabilita.decreto", "Decreto", known.responsabilita?.decreto ?? "", width: 30,
                help: "Numero e data, se c'è."),
        ]
    }

    private func collecting(_ known: SituazioneFamiliare) -> [FormField] {
        [
            .one(
                "riscossione", "Riscuote per lui", options(RiscossioneBeneficio.Titolo.self) { $0.denominazione },
                value: known.riscossione?.titolo.rawValue ?? "", isRequired: false,
                help: "Chi può riscuotere al posto suo."),
            .line("riscossione.chi", "Chi riscuote", known.riscossione?.nominativo ?? "", width: 30, help: "Il nome."),
            .line(
                "riscossione.decreto", "Decreto di nomina", known.riscossione?.decreto ?? "", width: 30,
                help: "Numero e data."),
            .line(
                "riscossione.poteri", "Poteri", known.riscossione?.poteri ?? "", width: 40,
                help: "Che cosa può fare: riscuotere, firmare il progetto…"),
        ]
    }

    private func reserved(_ tutela: TutelaMinore) -> [FormField] {
        let decrees = tutela.provvedimenti.enumerated().map { index, decree in
            FormField(
                id: FieldID(rawValue: "decreto.\(index)"), label: "Provvedimento", kind: .note,
                value: "\(decree.tipo.denominazione), \(decree.data.italian) \(decree.numero)")
        }
        return [FormField(id: "riservato", label: "Riservato all'assistente sociale", kind: .heading)] + [
            .one(
                "collocamento", "Collocamento", options(Collocamento.Tipo.self) { $0.denominazione },
                value: tutela.collocamento?.tipo.rawValue ?? "", isRequired: false,
                help: "In affido o in comunità fa nucleo a sé, e non conta in questo."),
            .day("collocamento.dal", "Collocato dal", tutela.collocamento?.dal, isRequired: false),
            .day("collocamento.al", "fino al", tutela.collocamento?.al, isRequired: false, sharesLine: true),
            .line(
                "collocamento.presso", "Presso", tutela.collocamento?.presso ?? "", width: 40,
                help: "Dove, o con chi."),
        ] + decrees + [
            .one(
                "provvedimento", "Nuovo decreto", options(ProvvedimentoTribunale.Tipo.self) { $0.denominazione },
                isRequired: false, help: "Un altro provvedimento del Tribunale, da aggiungere."),
            .day("provvedimento.data", "Data del decreto", nil, isRequired: false),
            .line(
                "provvedimento.numero", "Numero", width: 16, sharesLine: true, help: "Il numero del provvedimento."),
        ]
    }
}
