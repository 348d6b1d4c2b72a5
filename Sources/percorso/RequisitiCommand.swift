// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Reports

/// The requirements of a household, from a JSON file.
struct RequisitiCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "requisiti", abstract: "Verifica i requisiti del ReI di un nucleo, alla data della domanda.",
        discussion: """
            Legge un oggetto JSON, o un elenco di oggetti, e dice di ogni requisito se è soddisfatto, non lo è, o che \
            cosa manca per dirlo. È una pre-verifica: decide l'INPS. L'archivio non serve e nulla si conserva.
            """)

    @Argument(help: ArgumentHelp("Il file JSON; - per lo standard input.", valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp("Come scrivere i requisiti.", valueName: "formato"))
    var formato: TextOrJson = .testo

    func run() throws {
        let answer = try RequisitiFile(try InputFile.read(file))
        try StandardOutput.write(formato == .json ? answer.json.text : answer.text)
    }
}
