// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Foundation

/// Measures the program beside `tig`, `less` and the `sqlite3` shell, in one run, and prints how they stand.
@main
struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "percorso-bench",
        abstract: "Misura percorso accanto a tig, less e sqlite3, sulla stessa macchina e nella stessa esecuzione.",
        discussion: """
            Gli archivi di prova si creano una volta con «percorso demo» e restano nella cartella indicata. \
            Si stampano rapporti: i tempi di macchine diverse non si confrontano.
            """)

    @Option(help: "Grandezze degli archivi, in domande, separate da virgole.")
    var taglie = "1000,100000,1000000"

    @Option(help: "Cartella degli archivi di prova.")
    var cartella: String?

    @Option(help: "Quante volte si ripete ogni misura.")
    var volte = 200

    @Option(help: "Quanti esiti si importano; 0 per non misurarlo.")
    var esiti = 100_000

    func validate() throws {
        guard !sizes.isEmpty || esiti > 0 else {
            throw ValidationError("Le taglie sono numeri separati da virgole: 1000,100000.")
        }
        guard volte >= 10 else { throw ValidationError("Servono almeno 10 ripetizioni.") }
    }

    func run() throws {
        let bench = try Workbench(directory: directory, times: volte)
        MachineFacts.lines(directory: directory).forEach { print($0) }
        var table = BenchTable()
        do {
            for size in sizes {
                let archive = try bench.archive(size: size)
                try bench.measureTerminal(archive, size, into: &table)
                try bench.measureStore(archive, size, into: &table)
                try bench.measurePeriods(archive, size, into: &table)
            }
            if esiti > 0 { try bench.measureImport(rows: esiti, into: &table) }
        } catch let problem as BenchProblem {
            print(table.text)
            FileHandle.standardError.write(Data("percorso-bench: la misura si è interrotta: \(problem)\n".utf8))
            throw ExitCode.failure
        }
        print("\n\(table.text)")
    }

    private var sizes: [Int] { taglie.split(separator: ",").compactMap { Int($0) }.filter { $0 > 0 } }

    private var directory: String {
        if let cartella { return cartella }
        let variables = ProcessInfo.processInfo.environment
        return (variables["XDG_CACHE_HOME"] ?? NSHomeDirectory() + "/.cache") + "/percorso-bench"
    }
}
