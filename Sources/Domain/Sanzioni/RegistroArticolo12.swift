// SPDX-License-Identifier: EUPL-1.2

/// The facts of article 12 of a household, counted by ladder, and what one more of them would lead to.
///
/// They are counted for the household: who of its members was missing changes nothing («da parte anche di un solo
/// componente»). A fact that is justified, left out or written by mistake is not counted, and stays in the list.
///
/// Who sanctions is INPS, so the place on the ladder is the one INPS has decided: a fact for which INPS took nothing does
/// not lead higher, and one for which it took more leads from there. What INPS has not decided yet counts as a step, told
/// or still to be told: who works with the household must not promise less than what may come. On the ladder of the other
/// commitments the steps are the formal acts, not the facts: without a richiamo there is no nuovo richiamo, and without a
/// suspension restored there is no decadenza.
///
/// Source: art. 12 cc. 3–8; docs/FONTI.md 2.8.
public struct RegistroArticolo12: Hashable, Sendable {
    /// Every fact, oldest first.
    public let fatti: [Inadempienza]

    /// The register of some facts, in any order.
    public init(_ fatti: [Inadempienza]) {
        self.fatti = fatti.sorted { ($0.dati.data, $0.id.rawValue) < ($1.dati.data, $1.id.rawValue) }
    }

    /// The facts of a ladder that stand, oldest first.
    public func validi(_ scala: ScalaSanzioni) -> [Inadempienza] {
        fatti.filter { $0.dati.tipo.scala == scala && $0.stato.isValida }
    }

    /// What one more fact would lead to.
    ///
    /// - Parameters:
    ///   - date: the day of the fact: it is counted after those before it and of its day.
    ///   - incremento: of a false DSU, the monthly amount had in excess.
    public func prossima(
        _ tipo: TipoInadempienza, on date: CalendarDate, incremento: Euro? = nil
    ) -> ConseguenzaProposta {
        let scala = tipo.scala
        let ladder = scala.gradini(on: date)
        let earlier = validi(scala).filter { $0.dati.data <= date }
        func found(_ gradino: GradinoSanzione, _ why: String) -> ConseguenzaProposta {
            ConseguenzaProposta(
                scala: scala, numero: earlier.count + 1, gradino: gradino, perche: why, fonte: ladder.fonte,
                certezza: ladder.certezza)
        }
        switch scala {
        case .dsu:
            let steps = Norme.sanzioniDsu.nearest(to: date).valore
            let step = steps.last { $0.da <= (incremento ?? .zero) } ?? steps[0]
            return found(.sanzione(step.sanzione), "Conta l'incremento mensile avuto, non il numero dei fatti.")
        case .indebito:
            let fines = Norme.multeBeneficioIndebito.nearest(to: date)
            let fine = fines.valore.last { $0.da <= (incremento ?? .zero) }?.multa ?? .zero
            return found(
                ladder.valore[0],
                "Oltre alla decadenza l'INPS chiede indietro quanto pagato, con una sanzione di \(fine.italian) euro "
                    + "(\(fines.fonte.breve), importo da verificare).")
        case .impegni:
            let place = Self.formalPlace(earlier)
            return found(ladder.valore[min(place, ladder.valore.count - 1)], Self.formalWhy(place, earlier))
        case .convocazioni, .iniziative, .attivita:
            let place = Self.place(earlier, ladder.valore)
            return found(ladder.valore[min(place, ladder.valore.count - 1)], Self.why(earlier, place))
        }
    }

    /// The place on a ladder of measures of INPS after some facts, oldest first.
    private static func place(_ facts: [Inadempienza], _ ladder: [GradinoSanzione]) -> Int {
        facts.reduce(0) { place, fact in
            guard let decision = fact.decisione else { return place + 1 }
            guard let sanction = decision.sanzione else { return place }
            return ladder.firstIndex(of: .sanzione(sanction)).map { $0 + 1 } ?? place + 1
        }
    }

    private static func why(_ facts: [Inadempienza], _ place: Int) -> String {
        guard !facts.isEmpty else { return "È il primo fatto di questa scala per il nucleo." }
        if facts.count == 1, let only = facts.first {
            guard let decision = only.decisione else { return "C'è già un fatto, su cui l'INPS non ha ancora deciso." }
            return "C'è già un fatto, per cui l'INPS ha deciso: \(decision.sanzione?.misura ?? "nessuna sanzione")."
        }
        let waiting = facts.count { $0.decisione == nil }
        let waived = facts.count { $0.decisione != nil && $0.decisione?.sanzione == nil }
        var parts = ["Ci sono già \(facts.count) fatti"]
        if waived > 0 { parts.append("\(waived) senza sanzione per l'INPS") }
        if waiting > 0 { parts.append("\(waiting) su cui l'INPS non ha ancora deciso") }
        return parts.joined(separator: ", ") + "."
    }

    /// How far the formal acts have led: 0 nothing, 1 called, 2 called twice, 3 suspended and restored.
    private static func formalPlace(_ facts: [Inadempienza]) -> Int {
        let steps = facts.flatMap { $0.passi.map(\.tipo) }
        if facts.contains(where: { $0.decisione?.sanzione == .sospensione && $0.isRipristinata }) { return 3 }
        if steps.contains(.nuovoRichiamo) { return 2 }
        return steps.contains(.richiamo) ? 1 : 0
    }

    private static func formalWhy(_ place: Int, _ facts: [Inadempienza]) -> String {
        switch place {
        case 0: return "Nessun richiamo formale è ancora fatto: prima si richiama."
        case 1: return "Il richiamo è fatto: il nuovo richiamo dà impegni e tempi, a pena di sospensione."
        case 2:
            let isSuspended = facts.contains { $0.decisione?.sanzione == .sospensione }
            return isSuspended
                ? "Il beneficio è sospeso e non ancora ripristinato: la decadenza segue solo dopo il ripristino."
                : "Il nuovo richiamo è fatto: si propone la sospensione, dicendo come si ripristina."
        default:
            return "Il beneficio era stato ripristinato dopo una sospensione: il fatto ripetuto porta alla decadenza."
        }
    }
}
