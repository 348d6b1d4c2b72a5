// SPDX-License-Identifier: EUPL-1.2

import Application
import ArgumentParser
import Domain
import Reports

/// Appointments, convocations and monitorings due in a period.
struct AgendaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agenda", abstract: "Scrive l'agenda di un periodo: appuntamenti, convocazioni, verifiche dovute.",
        discussion: """
            Con il formato ics è un file iCalendar da leggere con un altro programma di calendario: i nuclei vi sono \
            nominati con il codice del fascicolo, mai con il cognome.
            """)

    @Option(help: ArgumentHelp("Di chi è l'agenda; senza, di tutti.", valueName: "codice"))
    var operatore: String?

    @Option(help: ArgumentHelp("Primo giorno; senza, oggi.", valueName: "data"))
    var dal: String?

    @Option(help: ArgumentHelp("Ultimo giorno; senza, sei giorni dopo il primo.", valueName: "data"))
    var al: String?

    @Option(help: ArgumentHelp("Come scriverla.", valueName: "formato"))
    var formato: AgendaFormat = .tabella

    @Option(help: ArgumentHelp("L'archivio da usare.", valueName: "file"), completion: .file())
    var archivio: String?

    func run() throws {
        let environment = AppEnvironment.live()
        let today = environment.rome().date
        let first = try dal.map { try DateOption.parse($0, "--dal", today: today) } ?? today
        let last = try al.map { try DateOption.parse($0, "--al", today: today) } ?? first.adding(days: 6)
        guard first <= last else {
            throw CommandFailure("--al viene prima di --dal: correggere una delle due date.", status: .usage)
        }
        guard CalendarDate.days(from: first, to: last) <= 400 else {
            throw CommandFailure("Il periodo supera 400 giorni: avvicinare --al a --dal.", status: .usage)
        }
        let desk = try ArchiveDesk(
            path: ArchiveLocation.resolve(option: archivio, environment).path, operatore: nil, for: .gestisciAgenda,
            environment)
        switch formato {
        case .ics: try StandardOutput.write(try desk.iCalendar(di: operatore, dal: first, al: last))
        case .tabella: try StandardOutput.write(try desk.agenda(di: operatore, dal: first, al: last).text)
        case .csv: try StandardOutput.write(try desk.agenda(di: operatore, dal: first, al: last).csv)
        case .json: try StandardOutput.write(try desk.agenda(di: operatore, dal: first, al: last).json.text)
        }
    }
}
