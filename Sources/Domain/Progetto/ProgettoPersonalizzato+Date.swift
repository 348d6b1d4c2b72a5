// SPDX-License-Identifier: EUPL-1.2

extension ProgettoPersonalizzato {
    /// Dates that contradict each other, each with its remedy, beside the field it is about.
    ///
    /// Source: docs/FONTI.md 1.5 (dates never before the fact they depend on).
    public var dateProblems: [Problem] {
        var found: [Problem] = []
        if let inizio, let fine, fine < inizio {
            found.append(
                Problem(
                    "fine_prima", "La fine viene prima dell'inizio: correggere una delle due date.",
                    field: "testata.fine"))
        }
        for (index, obiettivo) in obiettivi.enumerated() {
            for (number, risultato) in obiettivo.risultati.enumerated() {
                guard let entro = risultato.entro, let inizio, entro < inizio else { continue }
                found.append(
                    Problem(
                        "risultato_prima_dell_inizio",
                        "Il risultato \(index + 1).\(number + 1) è atteso prima dell'inizio del progetto "
                            + "(\(inizio.italian)): correggere una delle due date.",
                        field: "obiettivi.\(index).risultati.\(number)"))
            }
        }
        for (index, intervento) in interventi.enumerated() {
            guard let dal = intervento.dal, let al = intervento.al, al < dal else { continue }
            found.append(
                Problem(
                    "fine_prima",
                    "Sostegno \(index + 1): la fine viene prima dell'inizio, correggere una delle due date.",
                    field: "interventi.\(index)"))
        }
        return found
    }
}
