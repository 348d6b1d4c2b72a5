// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain

/// Working days: the date a term ends, or how many there are between two dates.
struct GiorniCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "giorni", abstract: "Conta i giorni lavorativi.",
        discussion: """
            Con --piu scrive la data in cui il termine scade; con --al quanti giorni lavorativi ci sono fra le due date. \
            Il primo giorno non si conta, l'ultimo sì. Sono lavorativi i giorni da lunedì a venerdì, senza le feste \
            nazionali e il patrono. L'archivio non serve.
            """)

    @Option(help: ArgumentHelp("Il giorno da cui si conta.", valueName: "data"))
    var dal: String

    @Option(help: ArgumentHelp("Quanti giorni lavorativi dopo.", valueName: "giorni"))
    var piu: Int?

    @Option(help: ArgumentHelp("Fino a questo giorno.", valueName: "data"))
    var al: String?

    @Option(help: ArgumentHelp("Il giorno del patrono della sede, per esempio 07-25.", valueName: "mese-giorno"))
    var patrono: String?

    @Flag(help: "Il sabato è lavorativo.")
    var sabato = false

    func run() throws {
        let today = AppEnvironment.live().rome().date
        let start = try DateOption.parse(dal, "--dal", today: today)
        let calendar = WorkingCalendar(patrono: try feast(), sabatoLavorativo: sabato)
        switch (piu, al) {
        case (let count?, nil):
            guard (-100_000...100_000).contains(count) else {
                throw CommandFailure("--piu: scrivere un numero da -100000 a 100000.", status: .usage)
            }
            try StandardOutput.write(calendar.adding(workingDays: count, to: start).iso + "\n")
        case (nil, let text?):
            let end = try DateOption.parse(text, "--al", today: today)
            try StandardOutput.write("\(calendar.workingDays(from: start, to: end))\n")
        default:
            throw CommandFailure(
                "Scrivere --piu con un numero di giorni, oppure --al con una data, non tutti e due.", status: .usage)
        }
    }

    private func feast() throws -> MonthDay? {
        guard let patrono else { return nil }
        guard let day = MonthDay(patrono) else {
            throw CommandFailure(
                "--patrono «\(patrono)»: scrivere mese e giorno, per esempio 07-25.", status: .usage)
        }
        return day
    }
}
