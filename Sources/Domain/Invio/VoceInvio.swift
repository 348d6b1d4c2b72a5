// SPDX-License-Identifier: EUPL-1.2

/// A domanda at the desk that verifies and sends, in the order in which it was presented.
public struct VoceInvio: Hashable, Sendable {
    /// The domanda.
    public let domanda: Identifier<Domanda>
    /// Its version, for the acts on it.
    public let version: Int
    /// Code of the case file.
    public let codice: String
    /// Surname and name of who applies.
    public let richiedente: String
    /// INPS does not examine a domanda without.
    public let hasCodiceFiscale: Bool
    /// Belfiore code of the sending ente.
    public let comune: String
    /// Day of presentation.
    public let presentataIl: CalendarDate
    /// Time of presentation.
    public let presentataAlle: TimeOfDay
    /// Protocol of the body.
    public let protocollo: Protocollo
    /// Presentata, verificata or inviata.
    public let stato: DomandaState
    /// The check of the comune was negative: it is not sent, and holds nobody.
    public let isVerificaNegativa: Bool
    /// Last day for the step.
    public let scade: CalendarDate?
    /// What INPS wrote when it rejected the record; nil when it did not.
    public let scarto: String?
    /// Batch it was sent with, once sent.
    public let lotto: String?
    /// Day of the sending, once sent.
    public let inviataIl: CalendarDate?

    /// A row as read from the archive.
    public init(
        domanda: Identifier<Domanda>, version: Int, codice: String, richiedente: String, hasCodiceFiscale: Bool,
        comune: String, presentataIl: CalendarDate, presentataAlle: TimeOfDay, protocollo: Protocollo,
        stato: DomandaState, isVerificaNegativa: Bool = false, scade: CalendarDate? = nil, scarto: String? = nil,
        lotto: String? = nil, inviataIl: CalendarDate? = nil
    ) {
        self.domanda = domanda
        self.version = version
        self.codice = codice
        self.richiedente = richiedente
        self.hasCodiceFiscale = hasCodiceFiscale
        self.comune = comune
        self.presentataIl = presentataIl
        self.presentataAlle = presentataAlle
        self.protocollo = protocollo
        self.stato = stato
        self.isVerificaNegativa = isVerificaNegativa
        self.scade = scade
        self.scarto = scarto
        self.lotto = lotto
        self.inviataIl = inviataIl
    }

    /// It can go in a batch now.
    public var isInviabile: Bool { stato == .verificata && !isVerificaNegativa && hasCodiceFiscale }

    /// What it waits for, in two words.
    public var passo: String {
        switch stato {
        case .presentata: "da verificare"
        case .verificata where isVerificaNegativa: "da respingere"
        case .verificata where !hasCodiceFiscale: "senza codice"
        case .verificata: scarto == nil ? "da inviare" : "scartata"
        default: stato.denominazione
        }
    }

    /// Why it cannot go in a batch; nil when it can.
    public var motivoNonInviabile: String? {
        switch stato {
        case .presentata: "manca la verifica del comune"
        case .verificata where isVerificaNegativa: "la verifica del comune è negativa"
        case .verificata where !hasCodiceFiscale: "il richiedente non ha il codice fiscale"
        case .verificata: nil
        default: "è \(stato.denominazione)"
        }
    }

    /// Whether this one was presented before another: day, time, then protocol.
    ///
    /// Source: D.Lgs. 147/2017 art. 9 c. 2.
    public func precede(_ other: VoceInvio) -> Bool {
        let mine = (presentataIl.dayNumber, presentataAlle.minutesAfterMidnight, protocollo.anno, protocollo.numero)
        let its = (
            other.presentataIl.dayNumber, other.presentataAlle.minutesAfterMidnight, other.protocollo.anno,
            other.protocollo.numero
        )
        return mine < its
    }
}
