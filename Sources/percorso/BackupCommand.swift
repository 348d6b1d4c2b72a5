// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain

/// A checked and encrypted copy of the archive.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Fa una copia di sicurezza cifrata, e la controlla.",
        discussion: """
            La copia si fa anche con il programma in uso. Prima di essere tenuta viene riaperta e verificata; cifrata, \
            viene riletta per intero. Nella cartella restano l'ultima copia di ogni giorno, settimana e mese, per quanti se \
            ne chiedono. Senza la frase una copia non si apre: va conservata altrove. Con --destinatario la copia si apre \
            solo con la chiave privata di chi la riceve, che su questa macchina non c'è: la coppia di chiavi si fa con \
            percorso chiave-copie.
            """)

    @Option(help: ArgumentHelp("La cartella delle copie.", valueName: "cartella"), completion: .directory)
    var verso: String

    @Option(
        help: ArgumentHelp(
            "Il file con la frase, leggibile solo dal proprietario; - per lo standard input. Senza, la chiede.",
            valueName: "file"), completion: .file())
    var frase: String?

    @Option(
        help: ArgumentHelp("Il file della chiave pubblica di chi potrà aprire la copia.", valueName: "file"),
        completion: .file())
    var destinatario: String?

    @Option(help: ArgumentHelp("Di quanti giorni tenere l'ultima copia.", valueName: "numero"))
    var giornaliere = 7

    @Option(help: ArgumentHelp("Di quante settimane.", valueName: "numero"))
    var settimanali = 5

    @Option(help: ArgumentHelp("Di quanti mesi.", valueName: "numero"))
    var mensili = 12

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        for (name, value) in [
            ("--giornaliere", giornaliere), ("--settimanali", settimanali), ("--mensili", mensili),
        ] where !(0...10_000).contains(value) {
            throw CommandFailure("\(name): scrivere un numero da 0 a 10000.", status: .usage)
        }
        if frase != nil, destinatario != nil {
            throw CommandFailure(
                "--frase e --destinatario non vanno insieme: una copia si chiude in un modo solo.", status: .usage)
        }
        let desk = try archive.open(for: .verificaArchivio, AppEnvironment.live())
        let made = try desk.backup(
            into: verso,
            try destinatario.map { .keyFile($0) } ?? .passphrase(try Passphrase.read(frase, isNew: true)),
            keeping: BackupRetention(daily: giornaliere, weekly: settimanali, monthly: mensili))
        var lines = ["Copia fatta e controllata: \(made.path)", "Impronta del contenuto: \(made.impronta)"]
        if !made.removed.isEmpty { lines.append("Tolte le copie che non servono più: \(made.removed.count)") }
        try StandardOutput.write(lines.map { $0 + "\n" }.joined())
    }
}
