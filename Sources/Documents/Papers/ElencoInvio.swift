// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// The printed list of a batch: the domande as they were sent, in chronological order.
public struct ElencoInvio: PrintedPaper, Hashable {
    /// `elenco-invio.html`.
    public static let template = "elenco-invio"

    /// The names of the list.
    public static let names: Set<String> = [
        "lotto", "data", "quante", "preparato_da", "file", "sha256", "righe", "posizione", "codice", "protocollo",
        "presentata", "ora", "comune", "richiedente", "cf", "componenti", "verifica",
    ]

    /// The batch, with its rows.
    public var lotto: LottoInvio
    /// For the names of the comuni.
    public var ambito: Ambito

    /// The list of a batch.
    public init(_ lotto: LottoInvio, ambito: Ambito) {
        self.lotto = lotto
        self.ambito = ambito
    }

    /// "Domande inviate, lotto 2018-0001".
    public var title: String { "Domande inviate, lotto \(lotto.numero)" }

    /// The values of the list.
    public var values: [String: TemplateValue] {
        [
            "lotto": .text(lotto.numero), "data": .text(lotto.data.italian), "quante": .text("\(lotto.righe.count)"),
            "preparato_da": .text(lotto.operatore), "file": .optional(lotto.file), "sha256": .optional(lotto.sha256),
            "righe": .list(lotto.righe.map(row)),
        ]
    }

    private func row(_ riga: RigaTracciato) -> [String: TemplateValue] {
        [
            "posizione": .text("\(riga.posizione)"), "codice": .text(riga.codice),
            "protocollo": .text(riga.protocollo), "presentata": .text(riga.presentataIl.italian),
            "ora": .text(riga.presentataAlle.italian), "comune": .text(ambito.nomeComune(riga.comune)),
            "richiedente": .text(DatiPersona(cognome: riga.cognome, nome: riga.nome).nomeCompleto),
            "cf": .text(riga.codiceFiscale), "componenti": .text("\(riga.componenti)"),
            "verifica": .text(riga.verificaIl.italian),
        ]
    }
}
