// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension SituazioneForm {
    /// What everybody reads, from the fields.
    func situazione(_ form: Form, _ context: ScreenContext) -> SituazioneFamiliare {
        var known = SituazioneFamiliare(persona: persona)
        known.statoCivile = StatoCivile(rawValue: form.value("statoCivile"))
        known.statoCivileDal = known.statoCivile == nil ? nil : day(form, context, "statoCivileDal")
        if let atto = SeparazioneStessoTetto.Atto(rawValue: form.value("separazione")),
            let data = day(form, context, "separazione.data")
        {
            known.separazione = SeparazioneStessoTetto(
                atto: atto, data: data, numero: form.trimmed("separazione.numero"))
        }
        if let motivo = AssenzaTemporanea.Motivo(rawValue: form.value("assenza")),
            let dal = day(form, context, "assenza.dal")
        {
            known.assenza = AssenzaTemporanea(motivo: motivo, dal: dal, al: day(form, context, "assenza.al"))
        }
        if let esercizio = ResponsabilitaGenitoriale.Esercizio(rawValue: form.value("responsabilita")) {
            known.responsabilita = ResponsabilitaGenitoriale(
                esercizio: esercizio, chi: esercizio == .entrambi ? "" : form.trimmed("responsabilita.chi"),
                decreto: form.trimmed("responsabilita.decreto"))
        }
        if let titolo = RiscossioneBeneficio.Titolo(rawValue: form.value("riscossione")) {
            known.riscossione = RiscossioneBeneficio(
                titolo: titolo, nominativo: form.trimmed("riscossione.chi"),
                decreto: form.trimmed("riscossione.decreto"), poteri: form.trimmed("riscossione.poteri"))
        }
        return known
    }

    /// The reserved part, from the fields; decrees are only added.
    func tutela(_ form: Form, _ former: TutelaMinore, _ context: ScreenContext) -> TutelaMinore {
        var tutela = TutelaMinore(provvedimenti: former.provvedimenti)
        if let tipo = Collocamento.Tipo(rawValue: form.value("collocamento")),
            let dal = day(form, context, "collocamento.dal")
        {
            tutela.collocamento = Collocamento(
                tipo: tipo, dal: dal, al: day(form, context, "collocamento.al"),
                presso: form.trimmed("collocamento.presso"))
        }
        if let tipo = ProvvedimentoTribunale.Tipo(rawValue: form.value("provvedimento")),
            let data = day(form, context, "provvedimento.data")
        {
            tutela.provvedimenti.append(
                ProvvedimentoTribunale(tipo: tipo, data: data, numero: form.trimmed("provvedimento.numero")))
        }
        return tutela
    }
}
