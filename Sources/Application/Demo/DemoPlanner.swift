// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Plans the cases of an archive: who, where, when; always the same from the same seed.
struct DemoPlanner {
    let calendar: DemoCalendar
    let staff: DemoStaff
    let seed: UInt64
    var random: DemoRandom

    init(calendar: DemoCalendar, staff: DemoStaff, seed: UInt64) {
        self.calendar = calendar
        self.staff = staff
        self.seed = seed
        random = DemoRandom(seed: seed, stream: -2)
    }

    /// The cases, in the order of presentation.
    ///
    /// - Parameters:
    ///   - cells: how many of each comune and column.
    ///   - copied: how many of them are copied when the archive is multiplied.
    mutating func plan(_ cells: [[Int]], copied: [[Int]] = []) -> [DemoCase] {
        var cases = positive(comuni(cells, .positive))
        cases += marked(ended(comuni(cells, .decadute)), .decadute)
        cases += marked(suspended(comuni(cells, .sospese)), .sospese)
        cases += marked(rejected(comuni(cells, .respinte)), .respinte)
        shareShapes(&cases)
        cases += marked(waiting(comuni(cells, .inLavorazione)), .inLavorazione)
        choose(&cases, copied)
        for index in cases.indices { cases[index].minuto = minute(of: cases[index].presentata) }
        let order = cases.indices.sorted {
            (cases[$0].presentata, cases[$0].minuto, $0) < (cases[$1].presentata, cases[$1].minuto, $1)
        }
        var sorted = order.map { cases[$0] }
        number(&sorted)
        excuse(&sorted)
        book(&sorted)
        return sorted
    }

    private func marked(_ cases: [DemoCase], _ column: DemoFigures.Column) -> [DemoCase] {
        cases.map { found in
            var found = found
            found.column = column
            return found
        }
    }

    /// Marks the cases to copy, spread over all those of their cell.
    private func choose(_ cases: inout [DemoCase], _ copied: [[Int]]) {
        guard !copied.isEmpty else { return }
        var left = copied
        for index in cases.indices where left[cases[index].comune][cases[index].column.rawValue] > 0 {
            left[cases[index].comune][cases[index].column.rawValue] -= 1
            cases[index].isCopied = true
        }
    }

    /// The comuni of a column, shuffled.
    private mutating func comuni(_ cells: [[Int]], _ column: DemoFigures.Column) -> [Int] {
        var comuni = cells.indices.flatMap { Array(repeating: $0, count: cells[$0][column.rawValue]) }
        random.shuffle(&comuni)
        return comuni
    }

    private mutating func positive(_ comuni: [Int]) -> [DemoCase] {
        let counts = LargestRemainder.share(comuni.count, by: DemoFigures.fates.map(\.count))
        var places: [(fate: Int, key: Int)] = []
        for (index, count) in counts.enumerated() {
            for _ in 0..<count { places.append((index, DemoFigures.fates[index].rank * 10 + random.below(110))) }
        }
        let order = places.indices.sorted { (places[$0].key, $0) < (places[$1].key, $1) }
        let analysed = places.count { DemoFigures.fates[$0.fate].fate.isAnalysed }
        var rank = 0
        return zip(order, comuni).map { place, comune in
            let row = DemoFigures.fates[places[place].fate]
            var found = DemoCase(comune: comune, fate: row.fate, esito: row.esito)
            if row.fate.isAnalysed {
                schedule(&found, analysed: rank, of: analysed)
                rank += 1
            } else {
                scheduleWaiting(&found, percent: 15 + 85 * min(509, max(0, places[place].key - 1000)) / 509)
            }
            return found
        }
    }

    private mutating func ended(_ comuni: [Int]) -> [DemoCase] {
        comuni.enumerated().map { index, comune in
            var found = DemoCase(comune: comune, fate: index % 17 == 5 ? .revocata : .decaduta)
            examine(&found, presentata: random.below(calendar.last - 75))
            let outcome = (found.esitoInps ?? 0) + random.int(15...50)
            found.secondo = min(outcome, calendar.last - 2)
            found.motivo = random.pick(MotivoEsito.motives(for: found.fate == .revocata ? .revocata : .decaduta))
            if random.chance(70) { found.assegnata = found.registrato + random.int(1...8) }
            if found.assegnata == nil || random.chance(85) { found.chiusura = (found.secondo ?? 0) + random.int(1...2) }
            assignPeople(&found)
            return found
        }
    }

    private mutating func suspended(_ comuni: [Int]) -> [DemoCase] {
        comuni.map { comune in
            var found = DemoCase(comune: comune, fate: .sospesaInps)
            examine(&found, presentata: random.below(calendar.last - 45))
            if random.chance(36) {
                found.secondo = min((found.esitoInps ?? 0) + random.int(20...40), calendar.last - 2)
                found.motivo = random.pick([.importoMinimo, .mancataSottoscrizione])
            } else {
                found.motivo = .dsuMancante
            }
            let isOld = found.presentata < calendar.last - 80
            if isOld || random.chance(55) {
                found.assegnata = min(found.registrato + random.int(2...15), calendar.last - 1)
            }
            assignPeople(&found)
            return found
        }
    }

    private mutating func rejected(_ comuni: [Int]) -> [DemoCase] {
        comuni.enumerated().map { index, comune in
            var found = DemoCase(comune: comune, fate: index % 45 == 7 ? .respintaComune : .respinta)
            examine(&found, presentata: random.below(calendar.last - 42))
            if found.fate == .respintaComune {
                found.rigetto = found.presentata + random.int(16...20)
                (found.invio, found.ricevuta, found.esitoInps) = (nil, nil, nil)
            } else {
                let early = found.presentata < 100
                let motives: [MotivoEsito] = [
                    .limitiEconomici, .limitiEconomici, .limitiEconomici, .dsuMancante, .dsuMancante, .veicoli, .naspi,
                    .importoZero, .domandaDuplicata, early ? .requisitiFamiliari : .limitiEconomici,
                ]
                found.motivo = random.pick(motives)
                if index % 75 == 3 { found.riesame = found.registrato + random.int(1...12) }
            }
            return found
        }
    }

    /// Domande not answered on the day: the newest ones, and two that keep the others waiting for a proof of residence.
    private mutating func waiting(_ comuni: [Int]) -> [DemoCase] {
        let counts = LargestRemainder.share(comuni.count, by: [17, 6, 8, 6])
        let fates: [DemoFate] = [.inLavorazione, .inviata, .verificata, .presentata]
        let list = zip(fates, counts).flatMap { Array(repeating: $0, count: $1) }
        let blocks = (0..<calendar.last).filter { $0 % 5 == 0 }
        let batch = calendar.last - 9
        return zip(list, comuni).enumerated().map { index, pair in
            var found = DemoCase(comune: pair.1, fate: pair.0)
            shape(&found, random.place(DemoFigures.nuclei.map(\.count)), isSmall: random.chance(9))
            let newest = blocks.last { $0 <= batch } ?? 0
            switch pair.0 {
            case .inLavorazione: found.presentata = newest - 5 * random.int(1...2) + random.below(5)
            case .inviata: found.presentata = newest + random.below(min(5, batch - newest + 5))
            default:
                let isStale = pair.0 == .presentata && index % 3 == 0 && found.comune == 0
                found.presentata =
                    isStale
                    ? calendar.last - 24 - random.below(4) : newest + 5 + random.below(calendar.last - newest - 5)
            }
            found.verifica = found.presentata + random.int(1...3)
            if pair.0 == .presentata { found.verifica = nil }
            if pair.0 == .verificata { found.verifica = min(found.presentata + 1, calendar.last) }
            if pair.0 == .inviata || pair.0 == .inLavorazione { found.invio = sent(found.presentata) }
            if pair.0 == .inLavorazione { found.ricevuta = min(sent(found.presentata) + 1, calendar.last) }
            return found
        }
    }
}
