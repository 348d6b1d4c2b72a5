// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The invented surnames, the names and the streets, from the data files.
struct DemoNames {
    let cognomi: [String]
    let femminili: [String]
    let maschili: [String]
    let vie: [String]

    /// Reads the four lists.
    ///
    /// - Throws: `CommandFailure` when a list is missing.
    init(_ data: DataDirectory) throws {
        cognomi = try DemoNames.list("cognomi", data)
        femminili = try DemoNames.list("nomi-femminili", data)
        maschili = try DemoNames.list("nomi-maschili", data)
        vie = try DemoNames.list("vie", data)
    }

    /// A surname: one of the list, or two of them joined when so many people would share it.
    func cognome(_ random: inout DemoRandom) -> String {
        let first = random.pick(cognomi)
        return random.chance(12) ? first + " " + random.pick(cognomi) : first
    }

    /// A name; the lists begin with the Italian ones.
    func nome(_ sesso: Sesso, isForeign: Bool, _ random: inout DemoRandom) -> String {
        let list = sesso == .femmina ? femminili : maschili
        let border = list.count * 11 / 20
        if isForeign { return list[border + random.below(list.count - border)] }
        let name = list[random.below(border)]
        return random.chance(15) && !name.contains(" ") ? name + " " + list[random.below(border)] : name
    }

    /// A street with its number.
    func via(_ random: inout DemoRandom) -> String {
        random.pick(vie) + " \(random.int(1...180))" + (random.chance(10) ? "/A" : "")
    }

    private static func list(_ name: String, _ data: DataDirectory) throws -> [String] {
        let file = "dati-dimostrativi/\(name).txt"
        let lines = (data.text(file) ?? "").split(separator: "\n").map(String.init)
        guard lines.count > 1 else {
            throw CommandFailure(
                "Manca il file \(file) fra i dati del programma: reinstallare il programma, oppure indicare la "
                    + "cartella dei dati con PERCORSO_DATI.", status: .noInput)
        }
        return lines
    }
}
