// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What the places of a domanda in the waiting lists follow from, besides its presa in carico.
struct QueueFacts {
    var stato: DomandaState
    let comune: String
    /// Minutes since 1970; nil for a draft without its day, which is in no list.
    let presentata: Int?
    let dsuScade: CalendarDate?
    var inviataIl: CalendarDate?
    var decorrenza: CalendarDate?
    var scadenza: CalendarDate?
    let mesiSia: Int
    let tipo: TipoDomanda
    /// The latest amount that INPS told.
    var importo: Euro?
    /// The latest outcome.
    var esito: EsitoInps?
    /// What the office noted of the DSU, and whether it is put right.
    var segnalazione: (richiamo: CalendarDate?, isRisolta: Bool)?

    /// The columns of `domande d` and `segnalazioni_dsu s` this is made from.
    static let columns = """
        d.stato, d.comune, d.presentata, d.dsu_scade, d.inviata_il, d.decorrenza, d.scadenza,
        d.tipo, json_extract(d.dati, '$.mesiSia') AS mesi_sia, s.richiamo, s.risolta
        """

    /// Reads a row of `columns`.
    ///
    /// - Parameter esiti: the outcomes of the domanda, oldest first.
    init(_ row: StoredRow, esiti: [EsitoInps]) throws {
        stato = try row.code("stato")
        comune = row["comune"]
        presentata = row["presentata"]
        dsuScade = row.dateIfAny("dsu_scade")
        inviataIl = row.dateIfAny("inviata_il")
        decorrenza = row.dateIfAny("decorrenza")
        scadenza = row.dateIfAny("scadenza")
        mesiSia = row["mesi_sia"] ?? 0
        tipo = try row.code("tipo")
        importo = esiti.last { $0.importo != nil }?.importo
        esito = esiti.last
        if let isRisolta: Bool = row["risolta"] { segnalazione = (row.dateIfAny("richiamo"), isRisolta) }
    }

    /// The same after an event that INPS tells, which brought the domanda where it is.
    mutating func follow(_ event: DomandaEvent, in domanda: Domanda) {
        stato = domanda.stato
        inviataIl = domanda.inviataIl
        switch event {
        case .esito(let esito):
            self.esito = esito
            importo = esito.importo ?? importo
            decorrenza = esito.decorrenza ?? decorrenza
            scadenza = esito.scadenza ?? scadenza
            if esito.motivo == .dsuMancante { segnalazione?.isRisolta = false }
        case .ripristina: segnalazione?.isRisolta = true
        default: break
        }
    }
}

extension Reader {
    /// The facts of a domanda as the archive holds them now.
    func queueFacts(of id: Identifier<Domanda>) throws -> QueueFacts? {
        let row = try db.row(
            """
            SELECT \(QueueFacts.columns) FROM domande d LEFT JOIN segnalazioni_dsu s ON s.domanda_id = d.id
            WHERE d.id = ?
            """, [id])
        return try row.map { try QueueFacts($0, esiti: try esiti(of: id)) }
    }
}
