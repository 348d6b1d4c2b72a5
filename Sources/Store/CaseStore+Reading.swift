// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

/// What the forms and the title line need; none of it is a reading of a case file.
///
/// Every function throws `StoreProblem`.
extension CaseStore {
    /// The body that runs the archive; nil in an empty one, which asks for the guided set-up.
    public func ambito() throws -> Ambito? { try read { try $0.ambito() } }

    /// The points of access, in the order they were given.
    public func puntiDiAccesso() throws -> [PuntoDiAccesso] {
        try read { reader in
            try reader.db.rows("SELECT * FROM punti_di_accesso ORDER BY id").map {
                PuntoDiAccesso(
                    id: $0.id("id"), codice: $0["codice"], denominazione: $0["denominazione"], comune: $0["comune"],
                    tipo: $0["tipo"], orario: $0["orario"])
            }
        }
    }

    /// The catalogue of supports.
    public func catalogo() throws -> [VoceCatalogo] { try read { try $0.catalogo() } }

    /// A person; a record that went into another answers with that one.
    public func persona(_ id: Identifier<Persona>) throws -> Persona? {
        try read { try $0.persona($0.presente(id)) }
    }

    /// The person who has a codice fiscale, or had it: provisional, wrong, or of a record joined into theirs.
    public func persona(codiceFiscale: CodiceFiscale) throws -> Persona? {
        try read { try $0.persona(codiceFiscale: codiceFiscale) }
    }

    /// A household.
    public func nucleo(_ id: Identifier<Nucleo>) throws -> Nucleo? { try read { try $0.nucleo(id) } }

    /// The household a person is in, or else the one they entered last.
    public func nucleo(of persona: Identifier<Persona>) throws -> Nucleo? {
        let today = today()
        return try read { try $0.nucleo(of: persona, on: today) }
    }

    /// Contacts of a person at the points of access, newest first.
    public func accessi(of persona: Identifier<Persona>) throws -> [Accesso] {
        try read { try $0.accessi(of: persona) }
    }

    /// A domanda by itself, for the counter, which does not read case files.
    public func domanda(_ id: Identifier<Domanda>) throws -> Domanda? { try read { try $0.domanda(id) } }

    /// Domande of a household, newest first.
    public func domande(of nucleo: Identifier<Nucleo>) throws -> [Domanda] {
        try read { reader in
            try reader.db.rows("SELECT id FROM domande WHERE nucleo_id = ? ORDER BY id DESC", [nucleo])
                .compactMap { try reader.domanda($0.id("id")) }
        }
    }

    /// The domanda of a case file code ("REI-2018-00311").
    public func domandaID(codice: String) throws -> Identifier<Domanda>? {
        try read { try $0.db.row("SELECT id FROM domande WHERE codice = ?", [codice])?.id("id") }
    }
}
