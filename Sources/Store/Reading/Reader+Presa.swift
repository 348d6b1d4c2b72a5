// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Reader {
    /// Convocations, oldest first.
    func convocazioni(of presa: Identifier<PresaInCarico>) throws -> [Convocazione] {
        try db.rows("SELECT * FROM convocazioni WHERE presa_id = ? ORDER BY ordine", [presa]).map {
            let words =
                try $0.documentIfOpen("documento", ParoleConvocazione.self, kind: .convocazione, of: nil)
                ?? ParoleConvocazione()
            let ordine: Int = $0["ordine"]
            return Convocazione(
                data: $0.date("data"), ora: try $0.time("ora"), luogo: try luogo($0, of: presa),
                mezzo: try $0.code("mezzo"),
                avvisatoIl: $0.date("avvisato_il"), partecipanti: words.partecipanti,
                durata: words.durata, stanza: words.stanza, esito: try $0.codeIfAny("esito"),
                motivoAssenza: words.motivoAssenza, giustificazione: words.giustificazione, isContata: $0["contata"],
                recapiti: try recapiti(of: presa, ordine))
        }
    }

    /// What became of the notice of a convocation, oldest first.
    private func recapiti(of presa: Identifier<PresaInCarico>, _ ordine: Int) throws -> [Recapito] {
        try db.rows("SELECT * FROM recapiti WHERE presa_id = ? AND ordine = ? ORDER BY id", [presa, ordine]).map {
            Recapito(
                data: $0.date("data"), esito: try $0.code("esito"),
                nota: try $0.document("documento", String.self, kind: .recapito))
        }
    }

    /// The équipe of a case.
    ///
    /// - Parameter orMembers: who may not read the document sees who belongs to it, which is in clear.
    func equipe(
        of presa: Identifier<PresaInCarico>, orMembers: Bool = false
    ) throws -> EquipeMultidisciplinare {
        guard let row = try db.row("SELECT presa_id, documento FROM equipe WHERE presa_id = ?", [presa]) else {
            return EquipeMultidisciplinare()
        }
        do {
            return try document(row, "documento", EquipeMultidisciplinare.self, kind: .equipe)
        } catch let refusal as Refusal where orMembers && refusal.code == "chiave_mancante" {
            return EquipeMultidisciplinare(componenti: try membri(of: presa))
        }
    }

    /// Who belongs to the équipe, as the columns say it.
    private func membri(of presa: Identifier<PresaInCarico>) throws -> [ComponenteEquipe] {
        try db.rows("SELECT * FROM equipe_componenti WHERE presa_id = ? ORDER BY ordine", [presa]).map {
            let id: Identifier<Operatore>? = $0.idIfAny("operatore_id")
            return ComponenteEquipe(
                operatore: id, nome: try id.flatMap { try operatore($0)?.nomeCompleto } ?? "", ente: $0["ente"],
                profilo: $0["profilo"], ruolo: try $0.code("ruolo"), oreMensili: $0["ore_mensili"])
        }
    }

    func quadro(of presa: Identifier<PresaInCarico>) throws -> QuadroDiAnalisi? {
        try db.row("SELECT presa_id, documento FROM quadri WHERE presa_id = ?", [presa])
            .map { try document($0, "documento", QuadroDiAnalisi.self, kind: .quadro) }
    }

    /// Every measure of the levels of the quadro, in the order they were recorded.
    func livelli(of presa: Identifier<PresaInCarico>) throws -> [LivelloQuadro] {
        try db.rows(
            """
            SELECT l.*, o.cognome, o.nome FROM livelli_quadro l JOIN operatori o ON o.id = l.operatore_id
            WHERE l.presa_id = ? ORDER BY l.id
            """, [presa]
        ).map {
            LivelloQuadro(
                persona: $0.idIfAny("persona_id"), dominio: try $0.code("dominio"), momento: try $0.code("momento"),
                data: $0.date("data"), livello: $0["livello"], operatore: Self.short($0),
                registrato: $0.instant("registrato"))
        }
    }

    func comunicazioni(of presa: Identifier<PresaInCarico>) throws -> [ComunicazioneInps] {
        try db.rows(
            """
            SELECT k.presa_id, k.data, k.ricevuta, k.lotto, r.esito, r.documento FROM comunicazioni k
            LEFT JOIN risposte_comunicazioni r ON r.id = (SELECT max(id) FROM risposte_comunicazioni s
                WHERE s.comunicazione_id = k.id)
            WHERE k.presa_id = ? ORDER BY k.id
            """, [presa]
        ).map {
            var told = ComunicazioneInps(data: $0.date("data"), ricevuta: $0["ricevuta"], lotto: $0["lotto"])
            let esito: String? = $0["esito"]
            if let esito {
                let words = try $0.document("documento", String.self, kind: .rispostaComunicazione)
                if esito == "scarto" { told.scarto = words } else { told.ricevuta = words }
            }
            return told
        }
    }

    func monitoraggi(of presa: Identifier<PresaInCarico>) throws -> [Monitoraggio] {
        try db.rows("SELECT presa_id, documento FROM monitoraggi WHERE presa_id = ? ORDER BY id", [presa]).map {
            try document($0, "documento", Monitoraggio.self, kind: .monitoraggio)
        }
    }

    /// The diary, newest first.
    func diario(of presa: Identifier<PresaInCarico>, for operatore: Operatore) throws -> [NotaDiario] {
        try db.rows(
            """
            SELECT n.id, n.presa_id, n.data, n.riservata, n.registrato, n.operatore_id, o.cognome, o.nome,
                CASE WHEN \(Reader.isNotaLeggibile) THEN n.documento END AS documento
            FROM diario n JOIN operatori o ON o.id = n.operatore_id
            WHERE n.presa_id = ? ORDER BY n.data DESC, n.id DESC
            """, [operatore.mayReadReservedNotes, operatore.id, presa]
        ).map {
            let (nome, cognome): (String, String) = ($0["nome"], $0["cognome"])
            let origine = OrigineNota(
                id: $0.id("id"), autore: nome.first.map { "\($0). \(cognome)" } ?? cognome,
                registrata: $0.instant("registrato"))
            guard !$0.isNull("documento") else { return .nascosta(data: $0.date("data"), origine: origine) }
            var nota = try $0.document("documento", NotaDiario.self, kind: .diario)
            nota.isRiservata = $0["riservata"]
            nota.origine = origine
            return nota
        }
    }

    /// The note `n` is not reserved, or is read by the role (first value), or was written by who reads (second value).
    static let isNotaLeggibile = "(n.riservata = 0 OR ? OR n.operatore_id = ?)"

    /// The reason of a fact, and whether an absence counts for sanctions.
    private static func motivo(_ dettaglio: [String: String]) -> String? {
        let counted = dettaglio["art12"].map {
            $0 == "contata" ? "conta per l'art. 12 c. 3" : "tenuta fuori dal conto dell'art. 12 c. 3"
        }
        let words = [counted, dettaglio["motivo"]].compactMap { $0 }.joined(separator: "; ")
        return words.isEmpty ? nil : words
    }

    /// The history of both axes, newest first.
    ///
    /// The deliveries of the notices are among them by their day; they change no state and have no place of their own
    /// among the events, so their sequence is below zero.
    func fatti(of domanda: Identifier<Domanda>) throws -> [Fatto] {
        let delivered = try recapiti(of: domanda)
        let events = try eventi(of: domanda)
        guard !delivered.isEmpty else { return events }
        return (events + delivered).sorted { ($0.data, $0.registrato) > ($1.data, $1.registrato) }
    }

    private func recapiti(of domanda: Identifier<Domanda>) throws -> [Fatto] {
        try db.rows(
            """
            SELECT r.*, o.cognome, o.nome FROM recapiti r
            JOIN prese_in_carico p ON p.id = r.presa_id
            JOIN operatori o ON o.id = r.operatore_id
            WHERE p.domanda_id = ? ORDER BY r.data DESC, r.id DESC
            """, [domanda]
        ).map {
            let note = try $0.document("documento", String.self, kind: .recapito)
            return Fatto(
                sequenza: -($0["id"] as Int64), data: $0.date("data"), registrato: $0.instant("registrato"),
                operatore: Self.short($0), codice: "recapito_\($0["esito"] as String)", da: nil, a: nil,
                motivo: note.isEmpty ? nil : note)
        }
    }

    private static func short(_ row: StoredRow) -> String {
        let nome: String = row["nome"]
        let cognome: String = row["cognome"]
        return nome.first.map { "\($0). \(cognome)" } ?? cognome
    }

    private func eventi(of domanda: Identifier<Domanda>) throws -> [Fatto] {
        try db.rows(
            """
            SELECT e.*, o.cognome, o.nome, o.codice AS operatore FROM eventi e
            JOIN operatori o ON o.id = e.operatore_id
            WHERE e.domanda_id = ? ORDER BY e.data DESC, e.id DESC
            """, [domanda]
        ).map {
            // A reason that tells of health is left out for who has not the key, as for who has not the role.
            let dettaglio = try $0.documentIfOpen("dettaglio", [String: String].self, kind: .evento) ?? [:]
            return Fatto(
                sequenza: $0["id"], data: $0.date("data"), registrato: $0.instant("registrato"),
                operatore: Self.short($0), codice: $0["codice"], da: $0["da"],
                a: $0["a"], motivo: Self.motivo(dettaglio), righe: Self.righe(dettaglio))
        }
    }

    /// The final evaluation, if the fact has one.
    private static func righe(_ dettaglio: [String: String]) -> [String] {
        let words = dettaglio["valutazione"]?.split(separator: "\n").map(String.init) ?? []
        return (ValutazioneFinale(dettaglio: dettaglio)?.inParole ?? []) + words
    }
}
