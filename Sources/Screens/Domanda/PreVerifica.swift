// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// What follows from the form as typed: requirements, benefit, deadlines, warnings; never a decision.
struct PreVerifica: Hashable, Sendable {
    /// The day on which the rules are read: that of the domanda, or today.
    let data: CalendarDate
    /// Members on that day.
    let componenti: Int
    /// The ten requirements.
    let requisiti: [RigaRequisito]
    /// The estimate of the benefit.
    let beneficio: BeneficioStimato
    /// The ISR is typed: without it only the maximum is known.
    let hasIsr: Bool
    /// Invio and analisi preliminare, once the day of presentation is known.
    let termini: [Termine]
    /// The cases of the family requirement that the household meets.
    let casiFamiliari: Set<CasoFamiliare>
    /// Things to say before all the rest: the Domain's own warnings.
    let avvisi: [Problem]

    /// Reads the form of `screen`.
    init(_ screen: SchedaDomandaState, _ context: ScreenContext) {
        let dati = screen.typed(context)
        data = dati.presentataIl ?? context.oggi
        let present = screen.nucleo.componenti(on: data)
        componenti = max(1, present.count)
        let inputs = Self.inputs(dati, present, numero: componenti)
        requisiti = Requisiti.verifica(inputs, dataDomanda: data)
        casiFamiliari = Requisiti.casiFamiliari(inputs, dataDomanda: data)
        let day = data
        let trattamenti = dati.trattamentiDichiarati.map { $0.percepito(domanda: day) }
        beneficio = BeneficioStimato.compute(
            componenti: componenti, data: data, isr: dati.isr ?? .zero, trattamenti: trattamenti)
        hasIsr = dati.isr != nil
        termini =
            dati.presentataIl.map { day in
                [TermineDiLegge.invioInps, .analisiPreliminare].map {
                    Termine.compute($0, from: day, calendar: context.calendario)
                }
            } ?? []
        // On an empty form the lack of a DSU is no news: it is told once the domanda is about to be protocolled.
        let isBlank = dati.protocollo == nil && dati.dsu.isEmpty
        avvisi = dati.warnings(
            precedenti: screen.precedenti, richiedente: screen.richiedente?.dati, today: context.oggi
        ).filter { !(isBlank && $0.code == "dsu_mancante") }
    }

    private static func inputs(_ dati: DatiDomanda, _ present: [Componente], numero: Int) -> DatiRequisiti {
        let isDisabled = { (member: Componente) in member.dati.disabilita != .nessuna }
        let parents: Set<Parentela> = [.richiedente, .coniuge]
        var members = present.map { member in
            let isChildDisabled = present.contains { $0.dati.parentela == .figlio && isDisabled($0) }
            let isApplicantDisabled = present.contains { parents.contains($0.dati.parentela) && isDisabled($0) }
            let isParent =
                parents.contains(member.dati.parentela) && isChildDisabled
                || member.dati.parentela == .genitore && isApplicantDisabled
            return ComponenteDichiarato(
                nascita: member.persona.dati.nascita, isDisabile: isDisabled(member), isGenitoreOTutore: isParent,
                isDisoccupato: member.dati.condizione == .disoccupatoConDid,
                haFinitoNaspi: dati.casoFamiliare == .disoccupato ? true : nil)
        }
        if let due = dati.partoPrevisto {
            let mother = present.firstIndex { $0.persona.dati.sesso == .femmina } ?? 0
            if members.indices.contains(mother) { members[mother].partoPrevisto = due }
        }
        let naspi = dati.hasNaspi ?? (present.contains { $0.dati.hasNaspi } ? true : nil)
        return DatiRequisiti(
            cittadinanza: dati.cittadinanza, residenzaDal: dati.residenzaDal, isee: dati.isee, isre: dati.isre,
            immobili: dati.immobili, mobiliare: dati.mobiliare, veicoli: dati.veicoliDichiarati,
            imbarcazioni: dati.hasImbarcazioni,
            naspi: naspi, componenti: members, numeroComponenti: numero)
    }
}
