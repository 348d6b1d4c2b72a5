// SPDX-License-Identifier: EUPL-1.2
import Domain

extension DemoPlanner {
    /// Outcomes from 6 February and analyses from 6 March, the wait growing from 20 to 106 working days.
    ///
    /// Source: docs/FONTI.md 4.1 (ix), K2.
    mutating func schedule(_ found: inout DemoCase, analysed rank: Int, of count: Int) {
        let last = calendar.last
        let steps = max(1, count - 1)
        let esito = 25 + (last - 106 - 25) * rank / steps
        examine(&found, esito: esito)
        let isEnd = rank == 0 || rank == count - 1
        let wait = min(106, max(20, 20 + 86 * rank / steps + (isEnd ? 0 : random.int(-5...5))))
        let analisi = min(esito + wait, last - found.fate.need(found.esito))
        found.analisi = analisi
        assignPeople(&found)
        let free = max(1, analisi - 8 - found.registrato)
        found.assegnata = found.registrato + 1 + random.below(min(free, 40))
        meet(&found, on: analisi - (random.chance(30) ? random.int(1...3) : 0))
        evaluate(&found)
        if found.fate.isSigned { sign(&found) }
    }

    /// One convocation that ends in the meeting, now and then after one nobody came to.
    private mutating func meet(_ found: inout DemoCase, on day: Int) {
        var from = (found.assegnata ?? 0) + 1
        if day - from > 14, random.chance(18) {
            let absence: EsitoIncontro = random.chance(65) ? .assenteGiustificato : .assenteIngiustificato
            found.convocazioni.append(DemoCase.Meeting(avviso: from, giorno: from + random.int(3...6), esito: absence))
            from += 8
        }
        let told = max(from, day - random.int(3...14))
        found.convocazioni.append(DemoCase.Meeting(avviso: min(told, day), giorno: day, esito: .presente))
    }

    /// Équipe and quadro, 25 to 40 working days after the analisi.
    ///
    /// Source: docs/FONTI.md 4.1 (ix), K4.
    private mutating func evaluate(_ found: inout DemoCase) {
        let (analisi, last) = (found.analisi ?? 0, calendar.last)
        if found.esito?.needsEquipe == true, found.fate != .analizzata {
            found.equipe = min(last, analisi + random.int(1...8))
            if found.fate != .quadro {
                let after = found.fate.need(found.esito) - 27
                let most = min(40, max(25, last - analisi - after))
                found.quadro = analisi + random.int(25...most)
            }
        }
        if found.fate == .progettazione {
            found.progetto = min(last, (found.quadro ?? analisi) + random.int(1...6))
        }
    }

    private mutating func sign(_ found: inout DemoCase) {
        let last = calendar.last
        let base = found.quadro ?? found.analisi ?? 0
        let spread: ClosedRange<Int> =
            switch found.esito {
            case .soloLavoro: 3...25
            case .soloSociale: 5...38
            default: 3...15
            }
        let after = found.fate.need(nil) - 6
        let most = min(spread.upperBound, last - base - after)
        let firma = base + random.int(spread.lowerBound...max(spread.lowerBound, most))
        found.firma = firma
        if found.esito != .soloLavoro { found.progetto = max(base, firma - random.int(1...6)) }
        guard found.fate != .sottoscritta else { return }
        let told = found.esito == .soloLavoro ? firma + 2 : firma
        let room = min(20, last - told - max(0, after - 5))
        // Most of those only told to INPS were told all together, in the last weeks.
        let isLate = found.fate == .comunicata && last - told > 30 && random.chance(70)
        let comunicata = isLate ? last - random.below(20) : told + 1 + random.below(max(1, room))
        found.comunicata = min(comunicata, last)
        guard found.fate != .comunicata else { return }
        monitor(&found, from: comunicata)
    }

    private mutating func monitor(_ found: inout DemoCase, from comunicata: Int) {
        let last = calendar.last
        var day = min(last, comunicata + random.int(10...17))
        let end = found.fate == .inMonitoraggio ? last : min(last - 8, comunicata + 60)
        repeat {
            found.monitoraggi.append(day)
            day += random.int(19...23)
        } while day <= end && found.monitoraggi.count < 8 && random.chance(93)
        let latest = found.monitoraggi.last ?? comunicata
        switch found.fate {
        case .revisione, .sospesa: found.chiusura = min(last, latest + random.int(1...5))
        case .terminata:
            // The benefit of who had twelve months of SIA ends on 31 July.
            let august = calendar.days.firstIndex { $0.month == 8 } ?? last
            found.secondo = august + random.int(1...4)
            found.chiusura = max(latest, august) + random.int(6...15)
        default: break
        }
    }

    /// Outcomes of the last five months, still before the analisi.
    mutating func scheduleWaiting(_ found: inout DemoCase, percent: Int) {
        let last = calendar.last
        let isForgotten = found.fate == .daAssegnare && random.chance(15)
        examine(&found, esito: last - 104 + 102 * (isForgotten ? percent / 2 : percent) / 100)
        assignPeople(&found)
        guard found.fate != .daAssegnare else { return }
        let assegnata = min(last - 20, found.registrato + random.int(1...15))
        found.assegnata = max(found.registrato + 1, assegnata)
        let from = found.assegnata ?? last
        switch found.fate {
        case .convocata:
            let isPast = random.chance(8)
            let told = max(from + 1, last - random.int(3...12))
            found.convocazioni = [
                DemoCase.Meeting(
                    avviso: min(told, last - 3), giorno: isPast ? last - random.int(1...2) : last + random.int(0...18),
                    esito: nil)
            ]
        case .inAnalisi: meet(&found, on: last - random.below(9))
        case .assegnata where random.chance(25) && last - from > 12:
            found.convocazioni = [
                DemoCase.Meeting(avviso: from + 1, giorno: from + random.int(4...8), esito: .assenteGiustificato)
            ]
        case .trasferita, .rinuncia: found.chiusura = last - random.int(1...10)
        default: break
        }
    }
}
