// SPDX-License-Identifier: EUPL-1.2

/// The supports to be started or in course, as a line of the desk: how many, how many beyond their day, the first.
///
/// Source: docs/FONTI.md 3.7.
public struct RigaSostegni: Hashable, Sendable {
    /// How many are to be started or in course.
    public let quanti: Conteggio
    /// How many should have begun, or ended, before today.
    public let inRitardo: Conteggio
    /// Day of the signature of the first; nil when there is none.
    public let firmatoIl: CalendarDate?
    /// Code of its case file, and household; empty when there is none.
    public let fascicolo: String

    /// A line of the desk.
    public init(quanti: Conteggio, inRitardo: Conteggio, firmatoIl: CalendarDate? = nil, fascicolo: String = "") {
        self.quanti = quanti
        self.inRitardo = inRitardo
        self.firmatoIl = firmatoIl
        self.fascicolo = fascicolo
    }
}
