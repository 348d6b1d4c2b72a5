// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain

/// The head of the register, signed, to be kept elsewhere.
struct SigilloCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sigillo", abstract: "Firma la fine del registro e ne scrive il sigillo.",
        discussion: """
            Il sigillo è un piccolo testo senza dati personali: si conserva su un'altra macchina, o su carta (.html, .pdf), \
            e percorso verifica --sigillo lo confronta con il registro. Con -o - lo scrive sullo standard output. La chiave \
            è in un file leggibile solo dal proprietario: quello di --chiave, altrimenti quello della variabile \
            PERCORSO_CHIAVE_REGISTRO, altrimenti accanto all'archivio; la prima volta viene creata.
            """)

    @Option(
        name: [.customShort("o"), .long],
        help: ArgumentHelp("Il file da scrivere: testo, .html o .pdf; - per lo standard output.", valueName: "file"),
        completion: .file())
    var output: String

    @Option(help: ArgumentHelp("Il file della chiave.", valueName: "file"), completion: .file())
    var chiave: String?

    @Flag(help: "Prende il posto di un file che c'è già.")
    var sostituisci = false

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let environment = AppEnvironment.live()
        let variable = environment.variables["PERCORSO_CHIAVE_REGISTRO"].flatMap { $0.isEmpty ? nil : $0 }
        let made = try archive.open(for: .verificaArchivio, environment).seal(
            keyFile: chiave ?? variable, to: output == "-" ? nil : output, replacing: sostituisci)
        if let notice = made.notice { StandardError.write("\(notice)\n") }
        if output == "-" { try StandardOutput.write(made.text) }
    }
}
