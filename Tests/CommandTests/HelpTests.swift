// SPDX-License-Identifier: EUPL-1.2
import Testing

@Suite struct HelpTests {
    @Test func theProgram() throws {
        let program = try Program()
        defer { program.clean() }
        let run = try program.run("--help")
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(
            run.output == """
                Il percorso dei nuclei nel Reddito di inclusione, dal terminale.

                Senza un comando apre la scrivania. L'archivio è quello indicato con
                --archivio, oppure dalla variabile PERCORSO_ARCHIVIO, oppure
                $XDG_DATA_HOME/percorso/percorso.sqlite.

                USO: percorso <comando>

                OPZIONI:
                  --version               Scrive la versione.
                  -h, --help              Spiega il comando.

                COMANDI:
                  apri (sottinteso)       Apre la scrivania: è il comando sottinteso.
                  inizia                  Crea un archivio nuovo e vuoto, con il primo
                                          operatore.
                  demo                    Crea un archivio dimostrativo, con persone
                                          apertamente inventate.
                  report                  Scrive una tabella sullo standard output.
                  coda                    Scrive una lista d'attesa, dal termine di legge più
                                          vicino o già superato.
                  agenda                  Scrive l'agenda di un periodo: appuntamenti,
                                          convocazioni, verifiche dovute.
                  fascicolo               Scrive un fascicolo, per quanto il ruolo
                                          dell'operatore consente.
                  stampa                  Salva in un file PDF o HTML un foglio da consegnare.
                  importa                 Legge un file CSV: gli esiti dell'INPS, o le domande
                                          di un registro.
                  operatori               Elenca gli operatori dell'archivio, li aggiunge e li
                                          cambia.
                  nuovo-operatore         Aggiunge un operatore all'archivio.
                  verifica                Controlla l'archivio senza cambiarlo.
                  registro                Scrive chi ha letto, scritto e stampato i dati, e
                                          sigilla il registro.
                  backup                  Fa una copia di sicurezza cifrata, e la controlla.
                  ripristina              Rifà un archivio da una copia di sicurezza, in un
                                          file nuovo.
                  chiave-copie            Fa la coppia di chiavi di chi riceve le copie di
                                          sicurezza.
                  chiavi                  Cifra l'archivio, e dà, toglie e rifà le chiavi di
                                          chi lo legge.
                  giorni                  Conta i giorni lavorativi.
                  requisiti               Verifica i requisiti del ReI di un nucleo, alla data
                                          della domanda.
                  beneficio               Stima il beneficio mensile del ReI, con ogni riga del
                                          calcolo.
                  cf                      Controlla o ricava un codice fiscale, senza archivio.
                  estratto                Scrive tutti i dati di una persona, per lei che li
                                          chiede.
                  conservazione           Elenca i dati il cui tempo di conservazione è finito.
                  limita                  Limita il trattamento dei dati di una persona o di un
                                          nucleo, o torna a usarli.
                  rettifiche              Le rettifiche chieste dalle persone, con la risposta.

                  Per un comando: percorso help <comando>

                """)
        #expect(try program.run("help").output == run.output)
    }

    @Test func aReport() throws {
        let program = try Program()
        defer { program.clean() }
        let run = try program.run("report", "domande-per-comune", "--help")
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(
            run.output == """
                Le domande di ogni comune, per esito, a una data.

                --al D conta i fatti fino a D con quanto si sa oggi; con --come-noto-al D
                contano solo quelli che a D erano già registrati. Il CSV ha i campi separati da
                punto e virgola e le righe chiuse da CR LF (RFC 4180).

                USO: percorso report domande-per-comune [--al <data>] [--come-noto-al <data>] [--formato <formato>] [--archivio <file>] [--operatore <codice>]

                ARCHIVIO:
                  --archivio <file>       L'archivio da usare.
                  --operatore <codice>    L'operatore per conto del quale si lavora; senza,
                                          quello legato all'utente di sistema.

                OPZIONI:
                  --al <data>             I fatti fino a questa data; senza, oggi.
                  --come-noto-al <data>   Solo i fatti già registrati a questa data.
                  --formato <formato>     Come scrivere la tabella. (valori: tabella, csv,
                                          json; sottinteso: tabella)
                  --version               Scrive la versione.
                  -h, --help              Spiega il comando.

                """)
        #expect(try program.run("report", "domande", "--help").output == run.output)
    }

    @Test(arguments: [
        "apri", "inizia", "demo", "report", "coda", "fascicolo", "stampa", "importa", "operatori", "nuovo-operatore",
        "verifica",
        "cf",
    ])
    func everyCommandIsExplainedInItalian(command: String) throws {
        let program = try Program()
        defer { program.clean() }
        let run = try program.run(command, "--help")
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output.contains("USO: percorso \(command)"))
        for english in ["OPTIONS", "USAGE", "Show ", "default", "values", "See '"] {
            #expect(!run.output.contains(english), "\(command): \(english)")
        }
        #expect(try program.run("help", command).output == run.output)
    }

    @Test func version() throws {
        let program = try Program()
        defer { program.clean() }
        #expect(try program.run("--version").output == "percorso 0.1.0\n")
    }

    @Test(arguments: [("bash", "#!/bin/bash"), ("zsh", "#compdef percorso"), ("fish", "function __percorso")])
    func completions(shell: String, begins: String) throws {
        let program = try Program()
        defer { program.clean() }
        let run = try program.run("--generate-completion-script", shell)
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output.hasPrefix(begins))
        #expect(run.output.contains("senza-analisi"))
    }
}
