// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

extension Reader {
    /// The limitation of the processing in force of a person or of a household.
    func limitazione(of soggetto: SoggettoLimitazione) throws -> LimitazioneTrattamento? {
        let row: StoredRow? =
            switch soggetto {
            case .persona(let id):
                try db.row(
                    """
                    SELECT id, dal, motivo FROM limitazioni WHERE persona_id = ? AND tolta_il IS NULL ORDER BY id DESC LIMIT 1
                    """, [id])
            case .nucleo(let id):
                try db.row("SELECT id, dal, motivo FROM limitazioni WHERE nucleo_id = ? AND tolta_il IS NULL", [id])
            }
        return try row.map {
            LimitazioneTrattamento(id: $0.id("id"), dal: $0.date("dal"), motivo: try $0.code("motivo"))
        }
    }

    /// The corrections asked, of one person or those still to be answered, the oldest first.
    func rettifiche(of persona: Identifier<Persona>?) throws -> [RichiestaRettifica] {
        try db.rows(
            """
            SELECT r.*, p.cognome, p.nome FROM richieste_rettifica r JOIN persone p ON p.id = r.persona_id
            WHERE r.persona_id = ?1 OR (?1 IS NULL AND r.esito IS NULL) ORDER BY r.ricevuta, r.id
            """, [persona]
        ).map {
            RichiestaRettifica(
                id: $0.id("id"), persona: $0.id("persona_id"),
                nome: DatiPersona(cognome: $0["cognome"], nome: $0["nome"]).nomeCompleto, ricevuta: $0.date("ricevuta"),
                richiesta: try $0.documentIfOpen("documento", String.self, kind: .rettifica),
                esito: try $0.codeIfAny("esito"), decisa: $0.dateIfAny("decisa_il"),
                motivo: $0.isNull("decisione")
                    ? nil : try $0.documentIfOpen("decisione", String.self, kind: .rettifica))
        }
    }
}
