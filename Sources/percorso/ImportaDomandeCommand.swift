// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import Domain

/// The domande of a register.
struct ImportaDomandeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "domande", abstract: "Registra le domande di un registro che l'ente già teneva.",
        discussion: """
            Servono le colonne protocollo_domanda, data_presentazione, comune, cf_richiedente, cognome, nome; le altre \
            sono nel manuale. Chi non c'è si aggiunge, con un nucleo di una persona. Se una riga si scarta non si scrive \
            nulla, salvo --salta-errate.
            """)

    @OptionGroup var options: ImportOptions

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws { try options.run(.domande, archive) }
}
