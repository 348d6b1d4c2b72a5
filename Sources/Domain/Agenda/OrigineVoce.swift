// SPDX-License-Identifier: EUPL-1.2

/// What a line of the agenda comes from.
public enum OrigineVoce: Hashable, Sendable, Codable {
    /// An appointment made in the agenda.
    case appuntamento(Identifier<Appuntamento>)
    /// A convocation of a case, by its place among the convocations.
    case convocazione(Identifier<PresaInCarico>, ordine: Int)
    /// The next monitoring of a case, which has a day and no hour.
    case verifica(Identifier<PresaInCarico>)
    /// An appointment given at the counter, written in the contact.
    case accesso(Identifier<Accesso>)
}
