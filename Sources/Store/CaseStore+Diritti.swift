// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// The corrections asked by a person, or those of everybody still to be answered; it leaves a row in the audit trail.
    ///
    /// - Throws: `Refusal` when the role may not, `StoreProblem`.
    public func rettifiche(of persona: Identifier<Persona>?, by operatore: Operatore) throws -> [RichiestaRettifica] {
        try readingAudited("lettura_rettifiche", .registraPersona, by: operatore) { reader, entry in
            entry.persona = persona
            return try reader.rettifiche(of: persona)
        }
    }

    /// The limitation in force of a person or of a household.
    ///
    /// - Throws: `StoreProblem`.
    public func limitazione(of soggetto: SoggettoLimitazione) throws -> LimitazioneTrattamento? {
        try read { try $0.limitazione(of: soggetto) }
    }
}
