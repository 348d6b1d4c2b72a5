// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import Domain

/// The outcomes of INPS.
struct ImportaEsitiCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "esiti", abstract: "Registra gli esiti dell'INPS che un file elenca.",
        discussion: """
            Le colonne, in qualunque ordine: protocollo_domanda, cf_richiedente, data_presentazione, comune, esito, \
            data_esito, motivo, importo_mensile, decorrenza, scadenza, note. Una riga che non trova la sua domanda resta \
            da abbinare a mano. Se una riga si scarta non si scrive nulla, salvo --salta-errate.
            """)

    @OptionGroup var options: ImportOptions

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws { try options.run(.esiti, archive) }
}
