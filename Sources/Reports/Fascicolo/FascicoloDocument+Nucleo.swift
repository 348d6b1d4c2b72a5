// SPDX-License-Identifier: EUPL-1.2
import Domain

extension FascicoloDocument {
    /// What else is known of a member, one fact a line.
    func situation(_ member: Componente) -> [String] {
        guard let known = member.situazione else { return [] }
        var lines: [String] = []
        if let stato = known.statoCivile {
            lines.append(stato.denominazione + (known.statoCivileDal.map { " dal \($0.italian)" } ?? ""))
        }
        if let separazione = known.separazione {
            let number = separazione.numero.isEmpty ? "" : " n. \(separazione.numero)"
            lines.append(
                "separato sotto lo stesso tetto: \(separazione.atto.denominazione)\(number) del "
                    + separazione.data.italian)
        }
        if let assenza = known.assenza, assenza.isAssente(on: today) {
            lines.append("assente per \(assenza.motivo.denominazione) dal \(assenza.dal.italian): conta nel nucleo")
        }
        if let responsabilita = known.responsabilita {
            let who = responsabilita.chi.isEmpty ? "" : ": \(responsabilita.chi)"
            lines.append("responsabilità genitoriale: \(responsabilita.esercizio.denominazione)\(who)")
        }
        if let riscossione = known.riscossione {
            lines.append("riscuote \(riscossione.nominativo), \(riscossione.titolo.denominazione)")
        }
        if let period = known.nonConta, period.contains(today) {
            lines.append("non conta nel nucleo dal \(period.dal.italian)")
        }
        if let collocamento = known.tutela?.collocamento {
            lines.append("collocamento: \(collocamento.tipo.denominazione) dal \(collocamento.dal.italian)")
        }
        lines += (known.tutela?.provvedimenti ?? []).map {
            "provvedimento: \($0.tipo.denominazione), \($0.data.italian) \($0.numero)"
        }
        return lines.map { "\(member.persona.dati.nomeCompleto): \($0)" }
    }

    /// Papers, open differences and events of the household.
    var household: [String] {
        let atti = fascicolo.atti
        let confronto = ConfrontoNucleo(of: fascicolo.nucleo, registrate: atti.composizioni, on: today)
        let papers = FonteComposizione.registrabili.compactMap { confronto.composizioni[$0]?.denominazione }
        let known = fascicolo.nucleo.componenti(on: today).flatMap { situation($0) }
        let elsewhere = atti.altrove.map { presence in
            let name = fascicolo.nucleo.componenti.last { $0.persona.id == presence.persona }?.persona.dati.nomeCompleto
            return "\(name ?? "un componente") è anche nel nucleo \(presence.nucleo)"
        }
        let differences = papers.isEmpty ? [] : confronto.aperte(atti.rilievi).map { "difformità: \($0.frase)" }
        let events = atti.eventi.map { "\($0.tipo.denominazione.lowercased()) dal \($0.data.italian): \($0.motivo)" }
        return known + elsewhere + papers + differences + events
    }
}
