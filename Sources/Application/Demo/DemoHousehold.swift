// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Invents households of a given size, with codici fiscali that follow from their data and never repeat.
struct DemoHousehold {
    /// Size and ages asked for.
    struct Shape {
        var size: Int
        var minors: Int
        var isOneParent: Bool
        var hasSmallChild: Bool
    }

    let names: DemoNames
    private var used: Set<String> = []

    init(names: DemoNames) { self.names = names }

    /// A household of `shape`, the applicant first.
    mutating func make(
        _ shape: Shape, comune: (codice: String, cap: String), _ random: inout DemoRandom
    ) -> (people: [DemoPerson], origin: DemoOrigin) {
        let origin =
            random.chance(24)
            ? DemoOrigin.estere[random.place(DemoOrigin.estere.map(\.peso))].origine : DemoOrigin.italia
        let home = Indirizzo(via: names.via(&random), cap: comune.cap, comune: comune.codice)
        var people: [DemoPerson] = []
        let adults = shape.size - shape.minors
        let parentAge = shape.minors > 0 ? random.int(27...48) : random.int(24...66)
        var surname = names.cognome(&random)
        for index in 0..<adults {
            let kinship = DemoHousehold.kinship(index, adults, shape, &random)
            let age = DemoHousehold.age(kinship, parentAge, &random)
            let isFamily = kinship == .richiedente || kinship == .figlio
            people.append(
                person(
                    kinship, age: age, cognome: isFamily ? surname : names.cognome(&random), origin, home, &random))
            // The children take the surname of the couple's man, when there is one.
            if kinship == .coniuge, let man = people.first(where: { $0.dati.sesso == .maschio }) {
                surname = man.dati.cognome
            }
        }
        for index in 0..<shape.minors {
            let isSmall = shape.hasSmallChild && index == 0
            people.append(
                person(
                    .figlio, age: isSmall ? random.int(1...3) : random.int(5...min(16, parentAge - 18)),
                    cognome: surname, origin, home,
                    &random))
        }
        return (people, origin)
    }

    private static func kinship(
        _ index: Int, _ adults: Int, _ shape: Shape, _ random: inout DemoRandom
    ) -> Parentela {
        if index == 0 { return .richiedente }
        if index == 1, shape.minors > 0 || random.chance(70) { return .coniuge }
        return random.chance(70) ? .figlio : (random.chance(60) ? .genitore : .altroParente)
    }

    private static func age(_ kinship: Parentela, _ parent: Int, _ random: inout DemoRandom) -> Int {
        switch kinship {
        case .richiedente: parent
        case .coniuge: max(21, parent + random.int(-5...5))
        case .figlio: max(20, min(30, parent - 22 + random.int(0...4)))
        case .genitore: min(92, parent + random.int(22...30))
        case .altroParente, .altro: random.int(22...60)
        }
    }

    private mutating func person(
        _ parentela: Parentela, age: Int, cognome: String, _ origin: DemoOrigin, _ home: Indirizzo,
        _ random: inout DemoRandom
    ) -> DemoPerson {
        let sesso: Sesso = random.chance(parentela == .richiedente ? 55 : 50) ? .femmina : .maschio
        // Between two and eleven months past a birthday on the day, and alive on the first of the year.
        let birth = CalendarDate(dayNumber: DemoFigures.day.dayNumber - age * 365 - age / 4 - random.int(60...330))
        let isBornHere = age < 12 && random.chance(80)
        let place = origin.stato.isEmpty || isBornHere ? random.pick(DemoOrigin.comuni) : origin.stato
        let nome = names.nome(sesso, isForeign: !origin.stato.isEmpty && !isBornHere, &random)
        var dati = DatiPersona(
            cognome: cognome, nome: nome, sesso: sesso, nascita: birth, luogoNascita: place, cittadinanza: origin.iso,
            residenza: home)
        dati.codiceFiscale = code(of: dati, isForeign: !origin.stato.isEmpty, age: age, &random)
        if age > 15 {
            dati.telefono = random.chance(70) ? "300 0\(random.int(100_000...999_999))" : ""
            if random.chance(20) { dati.email = "persona\(random.int(1000...9_999_999))@example.org" }
        }
        if parentela == .richiedente, random.chance(1) {
            dati.isSenzaDimora = true
            dati.residenza = Indirizzo(via: "via Senza Dimora 1", cap: home.cap, comune: home.comune)
        }
        var person = DemoPerson(dati: dati, parentela: parentela)
        person.describe(age: age, &random)
        return person
    }

    /// The code that follows from the data; an omocodia when somebody has it already, and now and then on purpose.
    private mutating func code(
        of dati: DatiPersona, isForeign: Bool, age: Int, _ random: inout DemoRandom
    ) -> CodiceFiscale? {
        if age < 2, random.chance(10) { return nil }
        if isForeign, random.chance(2) {
            // An adult may apply, and INPS does not examine a domanda without a code.
            let isWithout = random.chance(50) && age < 18
            return isWithout ? nil : DemoCodes.provisional(&random, used: &used)
        }
        guard let sesso = dati.sesso, let nascita = dati.nascita,
            let plain = CodiceFiscale.compute(
                cognome: dati.cognome, nome: dati.nome, sesso: sesso, nascita: nascita,
                codiceCatastale: dati.luogoNascita)
        else { return nil }
        return DemoCodes.unused(plain, isOmocodia: random.below(500) == 0, used: &used)
    }
}

extension DemoPerson {
    /// What the person does and has studied, as the age allows.
    fileprivate mutating func describe(age: Int, _ random: inout DemoRandom) {
        switch age {
        case 0..<6: break
        case 6..<17:
            titolo = age < 11 ? .nessuno : (age < 14 ? .primaria : .secondariaPrimoGrado)
            condizione = .studente
        case 67...:
            titolo = random.pick([.primaria, .primaria, .secondariaPrimoGrado])
            condizione = .pensionato
        default:
            let titles: [TitoloDiStudio] = [.secondariaPrimoGrado, .secondariaPrimoGrado, .qualifica, .diploma]
            titolo = random.chance(4) ? .laurea : random.pick(titles)
            let work: [CondizioneOccupazionale] = [
                .disoccupatoConDid, .disoccupatoConDid, .disoccupatoConDid, .inoccupato, .inattivo, .occupato,
            ]
            condizione = age < 25 && random.chance(40) ? .studente : random.pick(work)
            qualifica = random.pick(DemoTexts.mestieri)
            frequentaCorsi = random.chance(8)
        }
        if random.chance(6) { disabilita = random.pick([.media, .grave, .nonAutosufficiente]) }
        if disabilita == .nonAutosufficiente { condizione = age > 17 ? .inabile : condizione }
    }
}
