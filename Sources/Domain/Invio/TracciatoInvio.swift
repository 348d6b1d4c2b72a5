// SPDX-License-Identifier: EUPL-1.2

/// The local layout of the file of a batch: one column after the other, with what each means.
///
/// It is this program's own, and not the layout of INPS, whose schema is not public; the manual repeats the table.
public enum TracciatoInvio {
    /// A column: its name in the header, what it means, how a row fills it.
    public struct Colonna: Sendable {
        /// Name in the header.
        public let nome: String
        /// What it means, as in the manual.
        public let significato: String
        let cella: @Sendable (RigaTracciato, String) -> String
    }

    /// The columns, in order.
    public static let colonne: [Colonna] = [
        Colonna(nome: "lotto", significato: "numero del lotto, anno e progressivo") { _, lotto in lotto },
        Colonna(nome: "posizione", significato: "posto nel lotto, da 1, in ordine di presentazione") { row, _ in
            "\(row.posizione)"
        },
        Colonna(nome: "fascicolo", significato: "codice del fascicolo") { row, _ in row.codice },
        Colonna(nome: "protocollo_domanda", significato: "protocollo dell'ente, numero/anno") { row, _ in row.protocollo
        },
        Colonna(nome: "data_presentazione", significato: "data di presentazione, aaaa-mm-gg") { row, _ in
            row.presentataIl.iso
        },
        Colonna(nome: "ora_presentazione", significato: "ora di presentazione, hh:mm") { row, _ in
            row.presentataAlle.italian
        },
        Colonna(nome: "comune", significato: "codice catastale del comune") { row, _ in row.comune },
        Colonna(nome: "cf_richiedente", significato: "codice fiscale del richiedente") { row, _ in row.codiceFiscale },
        Colonna(nome: "cognome", significato: "cognome del richiedente; vuoto se la persona ha un nome solo") {
            row, _ in
            row.cognome
        },
        Colonna(nome: "nome", significato: "nome del richiedente") { row, _ in row.nome },
        Colonna(nome: "data_nascita", significato: "data di nascita, aaaa-mm-gg; vuota se non è nota") { row, _ in
            row.nascita?.iso ?? ""
        },
        Colonna(
            nome: "tipo", significato: "nuova, rinnovo, trasformazione_sia o continuita_sia"
        ) { row, _ in row.tipo },
        Colonna(nome: "componenti", significato: "componenti del nucleo alla data di presentazione") { row, _ in
            "\(row.componenti)"
        },
        Colonna(nome: "residenza_dal", significato: "inizio della residenza in Italia, aaaa-mm-gg, se registrato") {
            row, _ in row.residenzaDal?.iso ?? ""
        },
        Colonna(nome: "cittadinanza", significato: "codice della cittadinanza o del titolo, se registrato") { row, _ in
            row.cittadinanza
        },
        Colonna(nome: "dsu", significato: "protocollo della DSU, se registrato") { row, _ in row.dsu },
        Colonna(nome: "verifica_comune", significato: "data della verifica positiva del comune, aaaa-mm-gg") { row, _ in
            row.verificaIl.iso
        },
        Colonna(nome: "rei_com", significato: "sì se alla domanda è allegato il modello ReI-Com") { row, _ in
            row.hasReiCom ? "sì" : "no"
        },
    ]

    /// The header.
    public static var intestazione: [String] { colonne.map(\.nome) }

    /// The cells of a row.
    public static func celle(_ riga: RigaTracciato, lotto: String) -> [String] {
        colonne.map { $0.cella(riga, lotto) }
    }
}
