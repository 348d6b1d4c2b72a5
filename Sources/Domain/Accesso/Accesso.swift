// SPDX-License-Identifier: EUPL-1.2

/// A recorded contact.
public struct Accesso: Hashable, Sendable, Codable {
    /// Stable number in the archive.
    public let id: Identifier<Accesso>
    /// What was recorded.
    public var dati: DatiAccesso
    /// By whom.
    public let operatore: Identifier<Operatore>
    /// The contact it takes the place of, when it is a correction.
    public let rettifica: RettificaAccesso?

    /// A contact as read from the archive.
    public init(
        id: Identifier<Accesso>, dati: DatiAccesso, operatore: Identifier<Operatore>,
        rettifica: RettificaAccesso? = nil
    ) {
        self.id = id
        self.dati = dati
        self.operatore = operatore
        self.rettifica = rettifica
    }
}
