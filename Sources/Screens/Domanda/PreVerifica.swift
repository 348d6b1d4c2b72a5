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
    /// Things to say before all the rest.
    let avvisi: [String]

    /// Reads the form of `screen`.
    init(_ screen: SchedaDomandaState, _ context: ScreenContext) {
        let dati = screen.typed(context)
        data = dati.presentataIl ?? context.oggi
        let present = screen.nucleo.componenti(on: data)
        componenti = max(1, present.count)
        requisiti = Requisiti.verifica(
            Self.inputs(dati, present, numero: componenti), dataDomanda: data)
        var trattamenti: [TrattamentoPercepito] = []
        if let amount = dati.altriTrattamenti, amount > .zero {
            trattamenti = [TrattamentoPercepito(denominazione: "altri trattamenti", mensile: amount)]
        }
        beneficio = BeneficioStimato.compute(
            componenti: componenti, data: data, isr: dati.isr ?? .zero, trattamenti: trattamenti)
        hasIsr = dati.isr != nil
        termini =
            dati.presentataIl.map { day in
                [TermineDiLegge.invioInps, .analisiPreliminare].map {
                    Termine.compute($0, from: day, calendar: context.calendario)
                }
            } ?? []
        avvisi = Self.warnings(dati, screen)
    }

    private static func inputs(_ dati: DatiDomanda, _ present: [Componente], numero: Int) -> DatiRequisiti {
        var vehicles: [VeicoloDichiarato]?
        if dati.hasVeicoli == false { vehicles = [] }
        if let first = dati.veicoloImmatricolato { vehicles = [VeicoloDichiarato(primaImmatricolazione: first)] }
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
                isDisoccupato: member.dati.condizione == .disoccupatoConDid)
        }
        if let due = dati.partoPrevisto {
            let mother = present.firstIndex { $0.persona.dati.sesso == .femmina } ?? 0
            if members.indices.contains(mother) { members[mother].partoPrevisto = due }
        }
        let naspi = dati.hasNaspi ?? (present.contains { $0.dati.hasNaspi } ? true : nil)
        return DatiRequisiti(
            cittadinanza: dati.cittadinanza, residenzaDal: dati.residenzaDal, isee: dati.isee, isre: dati.isre,
            immobili: dati.immobili, mobiliare: dati.mobiliare, veicoli: vehicles, imbarcazioni: dati.hasImbarcazioni,
            naspi: naspi, componenti: members, numeroComponenti: numero)
    }

    private static func warnings(_ dati: DatiDomanda, _ screen: SchedaDomandaState) -> [String] {
        var found: [String] = []
        if dati.misura == .rei, let day = dati.presentataIl {
            if day > Norme.ultimoGiornoDomande.valore {
                found.append("dal 1° marzo 2019 il ReI non si chiede più: orientare al RdC.")
            }
            if day < Norme.primoGiornoDomande.valore {
                found.append("il ReI si chiede dal \(Norme.primoGiornoDomande.valore.italian): controllare la data.")
            }
        }
        if let persona = screen.richiedente, persona.dati.codiceFiscale == nil {
            found.append("senza il codice fiscale del richiedente l'INPS non esamina la domanda.")
        }
        if !screen.alreadyThere.isEmpty {
            found.append("la persona ha già una domanda: \(screen.alreadyThere).")
        }
        return found
    }
}
