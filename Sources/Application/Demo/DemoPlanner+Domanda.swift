// SPDX-License-Identifier: EUPL-1.2
import Domain

extension DemoPlanner {
    /// The day on which the domande of a day leave for INPS: all those of five days together, in their order.
    func sent(_ presentata: Int) -> Int { presentata / 5 * 5 + 9 }

    /// A minute of the opening hours.
    mutating func minute(of day: Int) -> Int {
        let weekday = calendar.date(day).weekday
        let isLong = weekday == .tuesday || weekday == .thursday
        return isLong && random.chance(40) ? random.int(15 * 60...17 * 60) : random.int(8 * 60 + 40...12 * 60 + 40)
    }

    /// The steps up to the outcome of INPS, for a presentation.
    mutating func examine(_ found: inout DemoCase, presentata: Int, esito: Int? = nil) {
        found.presentata = max(0, presentata)
        found.verifica = found.presentata + random.int(1...4)
        let leaves = sent(found.presentata)
        found.invio = leaves
        found.ricevuta = leaves + 1
        found.esitoInps = esito ?? leaves + random.int(2...8)
        found.registrato = min((found.esitoInps ?? 0) + random.below(3), calendar.last)
    }

    /// A presentation from which the outcome comes on a given day.
    mutating func examine(_ found: inout DemoCase, esito: Int) {
        examine(&found, presentata: esito - 7 - random.int(4...9), esito: esito)
    }

    /// Who works at a case: an assistente sociale of its comune, and a consulente.
    mutating func assignPeople(_ found: inout DemoCase) {
        let comune = DemoFigures.comuni[found.comune].codice
        found.assistente = random.pick(staff.assistenti[comune] ?? [DemoStaff.linkedAssistente])
        found.consulente = random.pick(staff.consulenti)
    }

    /// Household sizes: exactly in the published shares for those analysed, drawn by the same weights for the others.
    mutating func shareShapes(_ cases: inout [DemoCase]) {
        let rows = DemoFigures.nuclei
        let analysed = cases.indices.filter { cases[$0].fate.isAnalysed }
        let counts = LargestRemainder.share(analysed.count, by: rows.map(\.count))
        let small = LargestRemainder.share(
            (analysed.count * 38 + 221) / 443, by: rows.map(\.small))
        var places: [(row: Int, isSmall: Bool)] = []
        for (row, count) in counts.enumerated() {
            for number in 0..<count { places.append((row, number < small[row])) }
        }
        random.shuffle(&places)
        for (index, place) in zip(analysed, places) { shape(&cases[index], place.row, isSmall: place.isSmall) }
        for index in cases.indices where !cases[index].fate.isAnalysed {
            shape(&cases[index], random.place(rows.map(\.count)), isSmall: random.chance(17))
        }
    }

    /// Gives a case the shape of a row.
    mutating func shape(_ found: inout DemoCase, _ row: Int, isSmall: Bool) {
        let row = DemoFigures.nuclei[row]
        let more = row.size == 6 && !row.oneParent && random.chance(30) ? 1 : 0
        found.shape = DemoHousehold.Shape(
            size: row.size + more, minors: row.minors, isOneParent: row.oneParent,
            hasSmallChild: isSmall && row.minors > 0)
    }

    /// Numbers of the protocol, growing with the presentations, with the gaps of a protocol shared with other papers.
    mutating func number(_ cases: inout [DemoCase]) {
        var last = 150
        for index in cases.indices {
            last += random.int(1...35)
            cases[index].protocollo = last
            let isOld = cases[index].fate == .terminata
            if isOld || (cases[index].fate != .daAssegnare && random.chance(4)) {
                cases[index].mesiSia = isOld ? 12 : random.int(5...10)
            }
        }
    }

    /// The reason for leaving the order, where an older domanda of the same comune has not left.
    func excuse(_ cases: inout [DemoCase]) {
        var unsent: [Int: Int] = [:]
        for (index, found) in cases.enumerated() where found.fate == .presentata || found.fate == .verificata {
            unsent[found.comune] = min(unsent[found.comune] ?? index, index)
        }
        for index in cases.indices where cases[index].invio != nil && index > unsent[cases[index].comune] ?? index {
            cases[index].deroga = "per una domanda precedente si attende la residenza storica da un altro comune"
        }
    }

    /// Times of the convocations: one after the other in the day of each assistente; three today for the linked one.
    func book(_ cases: inout [DemoCase]) {
        var today = 0
        for index in cases.indices {
            guard cases[index].fate == .convocata, cases[index].assistente == DemoStaff.linkedAssistente, today < 3,
                let last = cases[index].convocazioni.indices.last
            else { continue }
            cases[index].convocazioni[last].giorno = calendar.last
            today += 1
        }
        let times = [570, 660, 900, 615, 720, 960, 525, 780, 1020]
        var taken: [Int: Int] = [:]
        for index in cases.indices {
            for place in cases[index].convocazioni.indices {
                let key = cases[index].assistente * 1000 + cases[index].convocazioni[place].giorno
                cases[index].convocazioni[place].minuto = times[taken[key, default: 0] % times.count]
                taken[key, default: 0] += 1
            }
        }
    }
}
