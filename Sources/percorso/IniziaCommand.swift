// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain

/// A new and empty archive.
struct IniziaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inizia", abstract: "Crea un archivio nuovo e vuoto, con il primo operatore.",
        discussion: "Il primo operatore è legato all'utente di sistema di chi esegue il comando.")

    @Option(help: ArgumentHelp("L'archivio da creare.", valueName: "file"), completion: .file())
    var archivio: String?

    @Option(help: ArgumentHelp("Il nome dell'ambito, per esempio «Zona Esempio».", valueName: "nome"))
    var zona: String

    @Option(help: ArgumentHelp("Il comune dove ha sede l'ufficio.", valueName: "comune"))
    var sede: String

    @Option(help: ArgumentHelp("I codici catastali dei comuni, separati da virgole.", valueName: "codici"))
    var comuni: String

    @Option(help: ArgumentHelp("Il giorno del patrono della sede, mese e giorno: 07-25.", valueName: "mese-giorno"))
    var patrono: String?

    @Flag(help: "Il sabato conta come giorno lavorativo.")
    var sabato = false

    @Option(help: ArgumentHelp("Il cognome del primo operatore.", valueName: "cognome"))
    var cognome: String

    @Option(help: ArgumentHelp("Il nome del primo operatore.", valueName: "nome"))
    var nome: String

    @Option(help: ArgumentHelp("Il ruolo del primo operatore.", valueName: "ruolo"))
    var ruolo: Ruolo = .supervisore

    @Option(help: ArgumentHelp("L'ente del primo operatore; senza, il nome dell'ambito.", valueName: "ente"))
    var ente: String?

    func run() throws {
        let environment = AppEnvironment.live()
        let codes = comuni.split(separator: ",").map { $0.filter { $0 != " " }.uppercased() }
        try require(!zona.allSatisfy(\.isWhitespace), "--zona: scrivere il nome dell'ambito.")
        try require(!cognome.allSatisfy(\.isWhitespace), "--cognome: scrivere il cognome del primo operatore.")
        try require(!codes.isEmpty, "--comuni: scrivere almeno un codice catastale, per esempio G713.")
        try require(Set(codes).count == codes.count, "--comuni: un codice è scritto due volte, toglierne uno.")
        let feast = patrono.flatMap { MonthDay($0) }
        try require(patrono == nil || feast != nil, "--patrono: scrivere mese e giorno, per esempio 07-25.")
        let archive = NewArchive(
            path: ArchiveLocation.resolve(option: archivio, environment).path, zona: zona, sede: sede, comuni: codes,
            calendario: WorkingCalendar(patrono: feast, sabatoLavorativo: sabato), cognome: cognome, nome: nome,
            ruolo: ruolo, ente: ente ?? zona)
        let first = try archive.create(environment)
        try StandardOutput.write(
            "Archivio creato: \(archive.path)\nPrimo operatore: \(first.codice), \(first.ruolo.denominazione)\n")
    }

    private func require(_ condition: Bool, _ sentence: String) throws {
        if !condition { throw CommandFailure(sentence, status: .usage) }
    }
}
