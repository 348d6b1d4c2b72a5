// SPDX-License-Identifier: EUPL-1.2

/// The states of a support: from which to which, and what a fact must say.
///
/// Source: docs/FONTI.md 3.7 (previsto, richiesto, attivo, sospeso, concluso, non attivato).
public enum SostegnoMachine {
    /// The states that may follow one; none after the last.
    public static func successivi(of stato: StatoIntervento) -> [StatoIntervento] {
        switch stato {
        case .previsto: [.richiesto, .attivo, .nonAttivato]
        case .richiesto: [.attivo, .nonAttivato]
        case .attivo: [.sospeso, .concluso]
        case .sospeso: [.attivo, .concluso]
        case .concluso, .nonAttivato: []
        }
    }

    /// Whether a support may go from a state to another; an active one stays active while it delivers.
    public static func permits(_ stato: StatoIntervento, to next: StatoIntervento) -> Bool {
        stato == .attivo && next == .attivo || successivi(of: stato).contains(next)
    }

    /// What keeps a fact from being recorded.
    ///
    /// - Parameters:
    ///   - before: the state of the support.
    ///   - ultimo: the day of its last fact.
    ///   - firmatoIl: the day on which the project that has it was signed.
    public static func problems(
        _ fatto: FattoSostegno, from before: StatoIntervento, ultimo: CalendarDate, firmatoIl: CalendarDate,
        today: CalendarDate
    ) -> [Problem] {
        var found: [Problem] = []
        if !permits(before, to: fatto.stato) {
            found.append(Problem("passaggio_non_permesso", refusal(before, fatto.stato), field: "stato"))
        }
        if fatto.data > today {
            found.append(Problem("data_futura", "La data è nel futuro: controllarla.", field: "data"))
        } else if fatto.data < firmatoIl {
            found.append(
                Problem(
                    "prima_della_firma",
                    "La data viene prima della firma del progetto (\(firmatoIl.italian)): correggerla.", field: "data"))
        } else if fatto.data < ultimo {
            found.append(
                Problem(
                    "prima_dell_ultimo",
                    "L'ultimo fatto di questo sostegno è del \(ultimo.italian): la data non può venire prima.",
                    field: "data"))
        }
        return found + content(fatto, from: before)
    }

    /// What lacks in the words and numbers of a fact.
    private static func content(_ fatto: FattoSostegno, from before: StatoIntervento) -> [Problem] {
        var found: [Problem] = []
        let asks = [.sospeso, .concluso, .nonAttivato].contains(fatto.stato)
        if asks, fatto.motivo == nil, fatto.origine == .operatore {
            found.append(
                Problem(
                    "motivo_mancante", "Per un sostegno \(fatto.stato.denominazione) serve il motivo: sceglierlo.",
                    field: "motivo"))
        }
        if let motivo = fatto.motivo, !motivo.stati.contains(fatto.stato) {
            found.append(
                Problem(
                    "motivo_non_adatto",
                    "«\(motivo.denominazione)» non è il motivo di un sostegno \(fatto.stato.denominazione): "
                        + "sceglierne un altro.", field: "motivo"))
        }
        if fatto.motivo == .altro, fatto.nota.allSatisfy(\.isWhitespace) {
            found.append(Problem("nota_mancante", "Con «altro» il motivo si scrive: completarlo.", field: "nota"))
        }
        if let quantita = fatto.quantita, !(0...100_000).contains(quantita) {
            found.append(
                Problem("quantita_assurda", "La quantità erogata va da 0 a 100000: correggerla.", field: "quantita"))
        }
        if let quantita = fatto.quantita, quantita > 0, [.richiesto, .nonAttivato].contains(fatto.stato) {
            found.append(
                Problem(
                    "quantita_prima",
                    "Un sostegno \(fatto.stato.denominazione) non eroga ancora: togliere la quantità.",
                    field: "quantita"))
        }
        if before == .attivo, fatto.stato == .attivo, fatto.quantita ?? 0 == 0, fatto.fornitore.isEmpty,
            fatto.fondo.isEmpty
        {
            found.append(
                Problem(
                    "niente_di_nuovo",
                    "Il sostegno è già attivo: scrivere quanto è stato erogato, o scegliere un altro stato.",
                    field: "quantita"))
        }
        return found
    }

    /// Why a state cannot follow another, and what can.
    private static func refusal(_ before: StatoIntervento, _ next: StatoIntervento) -> String {
        let possible = successivi(of: before).map(\.denominazione)
        guard let last = possible.last else {
            return "Il sostegno è \(before.denominazione): per ricominciare si scrive nella revisione del progetto."
        }
        let list = possible.count == 1 ? last : "\(possible.dropLast().joined(separator: ", ")) o \(last)"
        return "Il sostegno è \(before.denominazione): può diventare \(list), non \(next.denominazione)."
    }
}
