// SPDX-License-Identifier: EUPL-1.2
import Testing

@Suite struct RefusalTests {
    /// Every refusal is one line on the standard error, with the status of sysexits.h.
    @Test(arguments: [
        (["--pippo"], 64, "Comando non valido: l'opzione --pippo non esiste; provare percorso --help."),
        (["pippo"], 64, "Comando non valido: «pippo» non è un comando né un argomento; provare percorso --help."),
        (["coda"], 64, "Comando non valido: manca <nome>; provare percorso --help."),
        (
            ["coda", "pippo"], 64,
            "Comando non valido: il valore «pippo» non va bene per <nome>, usare uno fra da-inviare, inviate, "
                + "da-assegnare, da-convocare, senza-analisi, senza-progetto, patti-attesi, da-comunicare, monitoraggi, dsu-difformi, dsu, in-scadenza, comunicazioni-fatti, scadenze, accessi-eccezionali, interventi; provare percorso --help."
        ),
        (
            ["report", "domande", "--formato", "xls"], 64,
            "Comando non valido: il valore «xls» non va bene per --formato <formato>, usare uno fra tabella, csv, json; "
                + "provare percorso --help."
        ),
        (
            ["report", "domande", "--al"], 64,
            "Comando non valido: all'opzione --al <data> manca il valore; provare percorso --help."
        ),
        (["fascicolo"], 64, "Comando non valido: manca <codice>; provare percorso --help."),
        (
            ["coda", "dsu", "altro", "ancora"], 64,
            "Comando non valido: troppi argomenti, a partire da «altro»; provare percorso --help."
        ),
        (
            ["coda", "dsu", "--formatto", "csv"], 64,
            "Comando non valido: l'opzione --formatto non esiste, forse è --formato; provare percorso --help."
        ),
        (["coda", "dsu", "--limite", "0"], 64, "--limite: scrivere un numero da 1 a 1000000."),
        (["demo", "--domande", "0"], 64, "--domande: scrivere un numero da 1 a 5000000."),
        (
            ["report", "domande", "--al", "31/2/2018"], 64,
            "--al «31/2/2018»: Il giorno 31 febbraio 2018 non esiste: febbraio 2018 ha 28 giorni."
        ),
        (
            ["verifica", "--archivio", "manca.sqlite"], 66,
            "L'archivio manca.sqlite non esiste: controllare il percorso, oppure crearlo."
        ),
        (
            ["--archivio", "manca.sqlite"], 66,
            "L'archivio manca.sqlite non esiste: controllare il percorso, oppure crearlo."
        ),
        (
            [], 64,
            "Percorso si usa da un terminale interattivo: l'ingresso o l'uscita è un file o un altro programma."
        ),
        (["inizia"], 64, "Comando non valido: manca --zona <nome>; provare percorso --help."),
    ])
    func sentence(arguments: [String], status: Int, sentence: String) throws {
        let program = try Program()
        defer { program.clean() }
        let run = try program.run(arguments)
        #expect(run.errors == "percorso: \(sentence)\n")
        #expect(run.output.isEmpty)
        #expect(run.status == Int32(status))
    }

    @Test func aFileThatIsNoArchive() throws {
        let program = try Program()
        defer { program.clean() }
        _ = try program.shell("echo prova > altro.sqlite; head -c 4096 /dev/zero >> altro.sqlite")
        let run = try program.run("verifica", "--archivio", "altro.sqlite")
        #expect(
            run.errors == "percorso: L'archivio altro.sqlite non è un archivio di Percorso: indicare un altro file.\n")
        #expect(run.status == 65)
    }

    @Test func aDirectoryThatCannotBeMade() throws {
        let program = try Program()
        defer { program.clean() }
        let run = try program.run("demo", "--archivio", "/dev/null/x.sqlite", "--domande", "1")
        #expect(run.status == 73)
        #expect(run.errors.contains("/dev/null/x.sqlite non si può creare"))
    }
}
