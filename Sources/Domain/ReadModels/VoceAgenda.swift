// SPDX-License-Identifier: EUPL-1.2

/// A convocation on the desk.
public struct VoceAgenda: Hashable, Sendable {
    /// Time.
    public let ora: TimeOfDay
    /// "nucleo Inventati (4)".
    public let nucleo: String
    /// Code of the case file.
    public let codice: String
    /// Where.
    public let luogo: String
    /// The domanda to open.
    public let domanda: Identifier<Domanda>

    /// A line of the agenda.
    public init(ora: TimeOfDay, nucleo: String, codice: String, luogo: String, domanda: Identifier<Domanda>) {
        self.ora = ora
        self.nucleo = nucleo
        self.codice = codice
        self.luogo = luogo
        self.domanda = domanda
    }
}
