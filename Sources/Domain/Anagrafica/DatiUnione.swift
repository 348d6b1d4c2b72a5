// SPDX-License-Identifier: EUPL-1.2

/// That two records are one person: which stays, which goes into it, and why.
public struct DatiUnione: Hashable, Sendable, Codable {
    /// The record that stays.
    public var tenuta: Identifier<Persona>
    /// The version of it that was read.
    public var versioneTenuta: Int
    /// The record that goes into it.
    public var unita: Identifier<Persona>
    /// The version of it that was read.
    public var versioneUnita: Int
    /// Why.
    public var motivo: MotivoUnione
    /// What else there is to say.
    public var nota: String

    /// A union to be recorded.
    public init(tenuta: Persona, unita: Persona, motivo: MotivoUnione, nota: String = "") {
        self.tenuta = tenuta.id
        versioneTenuta = tenuta.version
        self.unita = unita.id
        versioneUnita = unita.version
        self.motivo = motivo
        self.nota = nota
    }

    /// What keeps it from being recorded.
    public var problems: [Problem] {
        var found: [Problem] = []
        if tenuta == unita {
            found.append(Problem("unione_stessa", "È la stessa persona: sceglierne un'altra."))
        }
        if motivo == .altro, nota.allSatisfy(\.isWhitespace) {
            found.append(Problem("unione_senza_nota", "Con «altro» serve una nota: scriverla.", field: "nota"))
        }
        return found
    }
}
