// SPDX-License-Identifier: EUPL-1.2

/// The separation of who still lives under the same roof, with the act that proves it.
///
/// Source: DPCM 159/2013 art. 3 c. 3; docs/FONTI.md 9.
public struct SeparazioneStessoTetto: Hashable, Sendable, Codable {
    /// The kind of act.
    public enum Atto: String, CaseIterable, Hashable, Sendable, Codable {
        case omologa, sentenza, accordo, dichiarazione

        /// The words of the form.
        public var denominazione: String {
            switch self {
            case .omologa: "omologa del Tribunale"
            case .sentenza: "sentenza"
            case .accordo: "accordo davanti all'ufficiale di stato civile o agli avvocati"
            case .dichiarazione: "dichiarazione dell'interessato"
            }
        }
    }

    /// The act.
    public var atto: Atto
    /// The day of the act.
    public var data: CalendarDate
    /// Its number; may be empty.
    public var numero: String

    /// A separation with its act.
    public init(atto: Atto, data: CalendarDate, numero: String = "") {
        self.atto = atto
        self.data = data
        self.numero = numero
    }
}
