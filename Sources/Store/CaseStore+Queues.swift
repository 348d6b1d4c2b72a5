// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// A window of a waiting list, by deadline, presentation and number; its cost does not grow with the archive.
    ///
    /// `after` gives the rows that follow a place, `before` those that precede it, neither the first ones. Domande to be
    /// sent are in the order of presentation, which is that of their deadlines. The list of the DSU shows those that
    /// expired and, from the day of the warning, those that expire with the next January; that of the benefits those that
    /// end within three months.
    ///
    /// - Throws: `StoreProblem`.
    public func coda(
        _ coda: Coda, filtro: FiltroCoda, after: CursoreCoda? = nil, before: CursoreCoda? = nil, limit: Int,
        today: CalendarDate
    ) throws -> PaginaCoda {
        try read { reader in
            let filter = try reader.filter(coda, filtro, today: today)
            var voci = try reader.voci(filter, after: after, before: before, limit: limit + 1, today: today)
            let isBackwards = after == nil && before != nil
            var hasMore = isBackwards || voci.count > limit
            voci = Array(voci.prefix(limit))
            if isBackwards {
                voci.reverse()
                if let last = voci.last {
                    hasMore = try !reader.voci(filter, after: last.cursore, limit: 1, today: today).isEmpty
                }
            }
            let isFirst = after == nil && before == nil
            let precedenti = isFirst ? nil : try voci.first.map { try reader.precedenti(filter, before: $0.cursore) }
            return PaginaCoda(
                voci: voci, precedenti: precedenti ?? 0, totale: try reader.conteggio(filter),
                scadute: try reader.scadute(filter, today: today), hasMore: hasMore)
        }
    }

    /// What an operator finds on the desk: the queues of the role, the agenda of the day, the drafts.
    ///
    /// - Throws: `StoreProblem`.
    public func scrivania(for operatore: Operatore, today: CalendarDate) throws -> Scrivania {
        try read { reader in
            let righe = try Scrivania.code(of: operatore.ruolo).map { coda in
                var filter = QueueFilter(coda, today: today)
                switch operatore.ruolo {
                case .assistenteSociale: filter.assistente = operatore.id
                case .consulenteCpi: filter.consulente = operatore.id
                case .urp: filter.comune = operatore.comune
                default: break
                }
                return RigaScrivania(
                    coda: coda, quanti: try reader.conteggio(filter),
                    scaduti: try reader.scadute(filter, today: today),
                    prima: try reader.voci(filter, limit: 1, today: today).first)
            }
            let isMine = operatore.ruolo == .assistenteSociale
            var scrivania = Scrivania(
                righe: righe,
                richieste: isMine ? try reader.rigaRichieste(of: operatore.id, on: today) : nil,
                agenda: try reader.agenda(of: operatore, on: today),
                bozze: try reader.bozze(of: operatore))
            if isMine || operatore.ruolo == .supervisore {
                scrivania.sostegni = try reader.rigaSostegni(of: isMine ? operatore.id : nil, on: today)
            }
            if operatore.may(.esaminaAccessi) == nil {
                scrivania.accessiDaEsaminare = try reader.quantiAccessiDaEsaminare()
            }
            return scrivania
        }
    }
}

extension Scrivania {
    /// The queues a role works on, in the order of the path.
    fileprivate static func code(of ruolo: Ruolo) -> [Coda] {
        switch ruolo {
        case .urp: [.daInviare, .dsuDifformi, .dsu, .scadenze]
        case .amministrativo:
            [
                .daInviare, .inviate, .daAssegnare, .daConvocare, .daComunicare, .comunicazioniFatti, .dsuDifformi,
                .dsu,
            ]
        case .assistenteSociale:
            [
                .daConvocare, .senzaAnalisi, .senzaProgetto, .pattiAttesi, .daComunicare, .comunicazioniFatti,
                .monitoraggi,
            ]
        case .consulenteCpi: [.senzaAnalisi, .pattiAttesi, .senzaProgetto, .daComunicare, .monitoraggi]
        case .supervisore, .revisore: Coda.allCases
        case .terzoSettore, .servizioSpecialistico, .amministratoreTecnico: []
        }
    }
}

extension Reader {
    /// The filter of a screen; cases of a consulente of the CPI are those where they take part.
    fileprivate func filter(_ coda: Coda, _ filtro: FiltroCoda, today: CalendarDate) throws -> QueueFilter {
        var filter = QueueFilter(coda, today: today)
        filter.comune = filtro.comune
        filter.esito = filtro.esito
        if let id = filtro.assistente {
            if try operatore(id)?.ruolo == .consulenteCpi { filter.consulente = id } else { filter.assistente = id }
        }
        return filter
    }

    /// Convocations of a day the operator goes to, by time: their own cases', those handed over to them, and those of
    /// the colleagues they substitute that day.
    fileprivate func agenda(of operatore: Operatore, on day: CalendarDate) throws -> [VoceAgenda] {
        let reader = Reader(db: db, chi: operatore.id)
        let places = Set(
            try db.rows(
                """
                SELECT operatore_id FROM assenze
                WHERE sostituto_id = ? AND annullata = 0 AND al >= ? AND dal <= ?
                """, [operatore.id, day, day]
            ).map { $0.id("operatore_id") as Identifier<Operatore> } + [operatore.id])
        let who = places.map { "\($0.rawValue)" }.sorted().joined(separator: ", ")
        return try db.rows(
            """
            SELECT k.presa_id, k.ordine, k.ora, k.luogo, k.luogo_protetto, pic.assistente_id, pic.consulente_id, d.codice, d.id AS domanda_id, p.cognome, p.nome,
                (SELECT count(*) FROM componenti c WHERE c.nucleo_id = d.nucleo_id AND c.dal <= ?
                    AND (c.al IS NULL OR c.al >= ?)) AS quanti
            FROM convocazioni k
            JOIN prese_in_carico pic ON pic.id = k.presa_id
            JOIN domande d ON d.id = pic.domanda_id
            JOIN persone p ON p.id = d.richiedente_id
            WHERE k.data = ? AND (pic.assistente_id IN (\(who)) OR pic.consulente_id IN (\(who)) OR EXISTS (
                SELECT 1 FROM sostituzioni s
                WHERE s.presa_id = k.presa_id AND s.ordine = k.ordine AND s.sostituto_id IN (\(who))))
            ORDER BY k.ora, d.id
            """, [day, day, day]
        ).filter {
            try operatori(
                ofConvocazione: $0.id("presa_id"), $0["ordine"],
                assigned: [$0.idIfAny("assistente_id"), $0.idIfAny("consulente_id")]
            ).contains(where: places.contains)
        }.map {
            let (cognome, nome, quanti): (String, String, Int) = ($0["cognome"], $0["nome"], $0["quanti"])
            return VoceAgenda(
                ora: try $0.time("ora"), nucleo: "nucleo \(cognome.isEmpty ? nome : cognome) (\(quanti))",
                codice: $0["codice"] ?? "", luogo: try reader.luogo($0, of: $0.id("presa_id")),
                domanda: $0.id("domanda_id"))
        }
    }
}
