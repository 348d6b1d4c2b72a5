// SPDX-License-Identifier: EUPL-1.2

/// What one motive of one outcome means, and what can be done: a row of the table of explanations.
///
/// The text may hold names in braces, such as `{isee}`, which stand for values of the law and are put in by
/// `Spiegazione`, so that no figure is written twice.
public struct SpiegazioneEsito: Hashable, Sendable {
    /// The outcome.
    public let stato: DomandaState
    /// Why; nil for the refusal of the comune, whose reason is in its own words.
    public let motivo: MotivoEsito?
    /// What it means, in plain words.
    public let significato: String
    /// What can be done, the most useful first.
    public let rimedi: [RimedioEsito]
    /// Where the motive is written.
    public let fonte: Fonte

    init(
        _ stato: DomandaState, _ motivo: MotivoEsito?, _ significato: String, _ rimedi: [RimedioEsito], _ fonte: Fonte
    ) {
        self.stato = stato
        self.motivo = motivo
        self.significato = significato
        self.rimedi = rimedi
        self.fonte = fonte
    }

    /// The whole table.
    public static let tabella = respinte + sospese + decadute + revocate

    /// The explanation of an outcome; a motive that does not go with it is explained as "another motive".
    ///
    /// Nil for a state that asks for no explanation.
    public static func of(_ stato: DomandaState, _ motivo: MotivoEsito?) -> SpiegazioneEsito? {
        let rows = tabella.filter { $0.stato == stato }
        return rows.first { $0.motivo == motivo } ?? rows.first { $0.motivo == .altro }
    }
}
