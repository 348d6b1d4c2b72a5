// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain
import Foundation

/// Makes a household whose time of keeping is over anonymous.
struct AnonimizzaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "anonimizza", abstract: "Rende anonimo, per sempre, il nucleo di un fascicolo scaduto.",
        discussion: """
            Toglie nomi, codici fiscali, recapiti, testi, copie, valori precedenti, bozze e chiavi del nucleo e dei suoi \
            fascicoli; restano date, stati, comuni ed età per le statistiche, e il registro resta valido. Non si torna \
            indietro, e per confermare si scrive il codice del fascicolo. Le copie di sicurezza fatte prima contengono \
            ancora i dati: si tolgono a parte. Se un altro sta leggendo, il comando lo dice: con --ripulisci si finisce.
            """)

    @Argument(help: ArgumentHelp("Il codice del fascicolo, per esempio REI-2018-00311.", valueName: "fascicolo"))
    var fascicolo: String?

    @Option(help: ArgumentHelp("Il codice scritto di nuovo, invece che alla domanda.", valueName: "fascicolo"))
    var conferma: String?

    @Flag(help: "Riscrive soltanto il file, dopo un'anonimizzazione fatta mentre altri leggevano.")
    var ripulisci = false

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let desk = try archive.open(for: .anonimizza, AppEnvironment.live())
        if ripulisci, fascicolo == nil {
            try told(desk.ripulisci())
            return
        }
        guard let fascicolo else {
            throw CommandFailure("Manca il codice del fascicolo, per esempio REI-2018-00311.", status: .usage)
        }
        let clean = try desk.anonimizza(fascicolo) { codice in
            if let conferma { return conferma }
            StandardError.write(
                "Il nucleo di \(codice) diventerà anonimo per sempre. Per confermare, scrivere il codice: ")
            return readLine(strippingNewline: true) ?? ""
        }
        try StandardOutput.write("Il nucleo di \(fascicolo.uppercased()) è anonimo.\n")
        try told(clean)
    }

    private func told(_ isClean: Bool) throws {
        guard !isClean else { return try StandardOutput.write("Nel file non resta nulla di ciò che è stato tolto.\n") }
        throw CommandFailure(
            "Un'altra postazione sta leggendo, e nel giornale del file restano i dati tolti: chiuderla, poi percorso "
                + "conservazione anonimizza --ripulisci.", status: .inputOutput)
    }
}
