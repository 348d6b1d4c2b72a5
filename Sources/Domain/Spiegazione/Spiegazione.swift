// SPDX-License-Identifier: EUPL-1.2

/// An outcome explained for one domanda: what it means, what can be done, by when.
///
/// It informs and decides nothing: the words that say so are part of it.
public struct Spiegazione: Hashable, Sendable {
    /// State in a sentence, such as "La domanda è respinta".
    public let titolo: String
    /// The motive in the words of the lists; empty when there is none.
    public let motivo: String
    /// The day of the outcome.
    public let data: CalendarDate
    /// What it means.
    public let significato: String
    /// Where the motive is written.
    public let fonte: Fonte
    /// What can be done, the most useful first; never empty.
    public let righe: [RigaSpiegazione]

    /// What every paper and screen with an explanation says.
    public static let avvertenza =
        "Questa è un'informazione e non un provvedimento: decide l'INPS, e vale quello che l'INPS ha scritto."

    /// What is said when it is the comune that decided.
    public static let avvertenzaComune =
        "Questa è un'informazione e non un provvedimento: vale quello che il comune ha scritto nel suo."

    /// Which of the two warnings goes with this explanation.
    public let avvertenza: String
}
