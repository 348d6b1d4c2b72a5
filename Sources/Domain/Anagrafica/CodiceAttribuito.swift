// SPDX-License-Identifier: EUPL-1.2

/// One codice fiscale of a person, with the day it was recorded: a person may have had several.
public struct CodiceAttribuito: Hashable, Sendable {
    /// The code.
    public let codice: CodiceFiscale
    /// The day from which it is recorded as theirs.
    public let dal: CalendarDate
    /// Why it does not agree with the data, when somebody said so.
    public let motivo: MotivoDiscordanza?
    /// Who recorded it, initial and surname.
    public let operatore: String

    /// A code as read from the archive.
    public init(codice: CodiceFiscale, dal: CalendarDate, motivo: MotivoDiscordanza?, operatore: String) {
        self.codice = codice
        self.dal = dal
        self.motivo = motivo
        self.operatore = operatore
    }

    /// "provvisorio", "omocodia" or "definitivo".
    public var tipo: String { codice.tipo }
}

extension CodiceFiscale {
    /// "provvisorio", "omocodia" or "definitivo": stored beside the code in its history.
    public var tipo: String { isProvisional ? "provvisorio" : isOmocodia ? "omocodia" : "definitivo" }
}
