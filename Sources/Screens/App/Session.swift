// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// Who is at the desk, where, and the lists that every screen needs; read once, and again when the archive changes.
public struct Session: Hashable, Sendable {
    /// Who writes and reads.
    public var operatore: Operatore
    /// The body that runs the archive.
    public var ambito: Ambito
    /// Access points.
    public var punti: [PuntoDiAccesso]
    /// Supports.
    public var catalogo: [VoceCatalogo]
    /// Everybody who works here.
    public var operatori: [Operatore]
    /// Operators linked to the same system user: in a demonstration archive, one a role.
    public var proprieOperatori: [Operatore]
    /// How people get in, and when the screen locks.
    public var ingresso: ImpostazioniIngresso

    /// A session from its parts.
    public init(
        operatore: Operatore, ambito: Ambito, punti: [PuntoDiAccesso], catalogo: [VoceCatalogo],
        operatori: [Operatore], proprieOperatori: [Operatore],
        ingresso: ImpostazioniIngresso = ImpostazioniIngresso()
    ) {
        self.operatore = operatore
        self.ambito = ambito
        self.punti = punti
        self.catalogo = catalogo
        self.operatori = operatori
        self.proprieOperatori = proprieOperatori
        self.ingresso = ingresso
    }
}
