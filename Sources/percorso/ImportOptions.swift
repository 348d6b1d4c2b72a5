// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain
import Reports

/// The options of an import, and its course: the bar, the summary, the exit status.
struct ImportOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Il file CSV da leggere.", valueName: "file"), completion: .file())
    var file: String

    @Flag(help: "Fa tutto e non scrive nulla: dice che cosa accadrebbe.")
    var prova = false

    @Flag(name: .customLong("salta-errate"), help: "Importa le righe buone anche se altre si scartano.")
    var saltaErrate = false

    @Option(help: ArgumentHelp("La mappatura delle colonne salvata con questo nome.", valueName: "nome"))
    var mappa: String?

    @Option(help: ArgumentHelp("Come scrivere il risultato: tabella o json.", valueName: "formato"))
    var formato: ReportFormat = .tabella

    /// Does the import and writes what came of it.
    func run(_ tipo: TipoImportazione, _ archive: ArchiveOptions) throws {
        guard formato != .csv else {
            throw CommandFailure("--formato: per un'importazione usare tabella o json.", status: .usage)
        }
        let desk = try archive.open(for: tipo.permesso, AppEnvironment.live())
        let request = RichiestaImportazione(
            tipo: tipo, percorso: file, isProva: prova, saltaErrate: saltaErrate)
        let job = try desk.importJob(request, mappa: mappa)
        let progress = ProgressLine("Importazione")
        defer { progress.end() }
        var summary: RiepilogoImportazione?
        while summary == nil {
            summary = try job.step()
            progress.update(job.done, of: job.total)
        }
        progress.end()
        guard let summary else { return }
        let document = ImportDocument(summary, isProva: prova, detection: job.detection)
        try StandardOutput.write(formato == .json ? document.json.text : document.text)
        guard summary.scartate.isEmpty || (saltaErrate && (summary.isScritta || prova)) else {
            throw CommandFailure(document.refusal, status: .badData)
        }
    }
}
