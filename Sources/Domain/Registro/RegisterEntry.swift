// SPDX-License-Identifier: EUPL-1.2

/// A row of the register, as people read it: who did what, when, on which case; never what was written or read.
public struct RegisterEntry: Hashable, Sendable {
    /// Its number, without gaps.
    public var numero: Int64
    /// When.
    public var istante: Instant
    /// Who.
    public var operatore: Operatore
    /// Stable code of what was done.
    public var azione: String
    /// The role did not permit it, and it was not done.
    public var isRefused: Bool
    /// The person it regards, if it names one.
    public var persona: Identifier<Persona>?
    /// The household it regards, if it names one.
    public var nucleo: Identifier<Nucleo>?
    /// The code of the case file it regards, or empty.
    public var fascicolo: String
    /// Coded particulars, without personal values.
    public var dettaglio: String

    /// A row from its parts.
    public init(
        numero: Int64, istante: Instant, operatore: Operatore, azione: String, isRefused: Bool = false,
        persona: Identifier<Persona>? = nil, nucleo: Identifier<Nucleo>? = nil, fascicolo: String = "",
        dettaglio: String = ""
    ) {
        self.numero = numero
        self.istante = istante
        self.operatore = operatore
        self.azione = azione
        self.isRefused = isRefused
        self.persona = persona
        self.nucleo = nucleo
        self.fascicolo = fascicolo
        self.dettaglio = dettaglio
    }

    /// What kind of use of the data it was.
    public var uso: RegisterUse { RegisterUse(azione: azione) }

    /// What was done, in words: "lettura del fascicolo, in accesso eccezionale".
    public var parole: String { RegisterWords.of(azione, dettaglio) }

    /// The same without how the case was open.
    public var azioneInParole: String { RegisterWords.action(azione, dettaglio) }
}
