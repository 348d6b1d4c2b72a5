// SPDX-License-Identifier: EUPL-1.2

/// Two records that were joined into one person, as the archive holds it.
public struct UnionePersone: Hashable, Sendable {
    /// Number in the archive.
    public let id: Identifier<UnionePersone>
    /// The person who stayed, as now.
    public let tenuta: Persona
    /// The record that went into it, as it was.
    public let unita: Persona
    /// Why.
    public let motivo: MotivoUnione
    /// What else was said.
    public let nota: String
    /// Who joined them, initial and surname.
    public let operatore: String
    /// When.
    public let registrata: Instant
    /// What would go back, in words.
    public let spostati: [String]
    /// Why they cannot be taken apart any more, if so.
    public let impedimento: String?

    /// A union as read from the archive.
    public init(
        id: Identifier<UnionePersone>, tenuta: Persona, unita: Persona, motivo: MotivoUnione, nota: String,
        operatore: String, registrata: Instant, spostati: [String], impedimento: String?
    ) {
        self.id = id
        self.tenuta = tenuta
        self.unita = unita
        self.motivo = motivo
        self.nota = nota
        self.operatore = operatore
        self.registrata = registrata
        self.spostati = spostati
        self.impedimento = impedimento
    }
}
