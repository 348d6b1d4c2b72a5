// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// Everything held about one person, with what was left out and why; it leaves a row in the audit trail.
    ///
    /// - Parameters:
    ///   - note: how much of the diary is given.
    ///   - luoghi: the name of a cadastral code outside the ambito.
    /// - Throws: `Refusal` when the role may not, or the person is not there; `StoreProblem`.
    public func estratto(
        of persona: Identifier<Persona>, note: MisuraNote = .senzaTerzi, by operatore: Operatore,
        luoghi: @escaping (String) -> String? = { _ in nil }
    ) throws -> EstrattoPersona {
        let (now, today) = (clock(), today())
        return try readingAudited("estratto_persona", .estraiDati, by: operatore) { reader, entry in
            let id = try reader.presente(persona)
            guard let found = try reader.persona(id) else { throw Recorder.absent }
            entry.persona = id
            entry.dettaglio = "note=\(note.rawValue)"
            let known = try reader.operatore(operatore.id) ?? operatore
            return try ExtractReader(
                reader: reader, persona: found, operatore: known, note: note, today: today, luoghi: luoghi,
                now: now
            ).extract()
        }
    }

    /// The person a text names: a codice fiscale, or the code of a case file for who applied.
    ///
    /// - Throws: `StoreProblem`.
    public func persona(riferimento: String) throws -> Identifier<Persona>? {
        if case .success(let code) = CodiceFiscale.parse(riferimento) {
            return try read { try $0.persona(codiceFiscale: code)?.id }
        }
        return try read { reader in
            try reader.db.row("SELECT richiedente_id FROM domande WHERE codice = ?", [riferimento.uppercased()])?
                .id("richiedente_id")
        }
    }
}
