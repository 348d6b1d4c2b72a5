// SPDX-License-Identifier: EUPL-1.2

extension DurataBeneficio {
    /// The count, step by step, each with where it is written.
    public var righe: [RigaDurata] {
        let law = (tipo == .rinnovo ? Norme.durataRinnovo : Norme.durata).nearest(to: decorrenza)
        var rows = [
            RigaDurata(tipo == .rinnovo ? "durata del rinnovo" : "durata del beneficio", law.valore, law.fonte)
        ]
        if mesiSia > 0 { rows.append(RigaDurata("mesi di SIA già avuti", -mesiSia, .decreto("art. 17"))) }
        if let perInps, perInps != perLegge {
            rows.append(RigaDurata("con la scadenza scritta dall'INPS, che vale", perInps, Fonte("INPS")))
        }
        let back = intera - (perInps ?? perLegge)
        let suspension = Norme.mesiSospesiRecuperati.nearest(to: decorrenza)
        if back > 0 {
            rows.append(RigaDurata("mesi sospesi che si recuperano", back, suspension.fonte, suspension.certezza))
        }
        rows.append(RigaDurata("pagati\(fino(.pagato))", -pagati, .decreto("art. 4 c. 5")))
        if quanti(.sospeso) > 0 {
            let words = back > 0 ? "sospesi" : "sospesi, che non allungano la durata"
            rows.append(RigaDurata(words, -quanti(.sospeso), suspension.fonte, suspension.certezza))
        }
        if quanti(.perso) > 0, let cessato {
            rows.append(
                RigaDurata(
                    "non più dovuti dopo il \(cessato.italian)", -quanti(.perso), .decreto("artt. 11 e 12"), .media))
        }
        return rows
    }

    /// One sentence: how many paid, how many left of how many, and until when.
    public var frase: String {
        guard let fine else { return "Nessun mese del beneficio resta da contare." }
        let paid = pagati == 1 ? "Pagato 1 mese" : "Pagati \(pagati) mesi"
        let stopped = quanti(.sospeso)
        let suspended = stopped == 0 ? "" : stopped == 1 ? ", 1 sospeso" : ", \(stopped) sospesi"
        guard restano > 0 else { return "\(paid) su \(intera)\(suspended): finito con il \(fine.italian)." }
        let left = restano == 1 ? "resta 1 mese" : "restano \(restano) mesi"
        return "\(paid) su \(intera)\(suspended): \(left), fino al \(fine.italian)."
    }

    /// What comes after the last month: when the renewal can be asked for, or why it cannot.
    ///
    /// Source: art. 4 c. 5; D.L. 4/2019 art. 13: no domanda after the last day of the measure.
    public var fraseRinnovo: String {
        if tipo == .rinnovo { return "È già un rinnovo: il beneficio si rinnova una volta sola (art. 4 c. 5)." }
        guard let rinnovoDal else { return "Il beneficio è finito prima del tempo: non si rinnova." }
        let last = Norme.ultimoGiornoDomande.valore
        let months = Norme.durataRinnovo.nearest(to: rinnovoDal).valore
        guard rinnovoDal <= last else {
            return "Il rinnovo si potrebbe chiedere dal \(rinnovoDal.italian), dopo sei mesi senza pagamenti (art. 4 "
                + "c. 5), ma il ReI si chiedeva fino al \(last.italian)."
        }
        return "Il rinnovo, di \(months) mesi, si chiede dal \(rinnovoDal.italian), dopo sei mesi senza pagamenti "
            + "(art. 4 c. 5)."
    }

    private func fino(_ stato: StatoMese) -> String {
        guard let last = mesi.last(where: { $0.stato == stato })?.mese else { return "" }
        return ", fino a \(CalendarDate.monthNames[last.month - 1]) \(last.year) compreso"
    }
}
