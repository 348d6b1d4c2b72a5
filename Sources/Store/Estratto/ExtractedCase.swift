// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A case file of a household the person of an extract is or was in.
struct ExtractedCase {
    let domanda: Identifier<Domanda>
    let codice: String
    let isRichiedente: Bool
    let presa: Identifier<PresaInCarico>?
    /// The last day on which the person was in the household; far away while they are.
    let fino: CalendarDate
}
