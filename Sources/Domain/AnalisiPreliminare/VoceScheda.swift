// SPDX-License-Identifier: EUPL-1.2

/// An item of the scheda, section A.
public struct VoceScheda: Hashable, Sendable {
    /// Stored with the answer, never changes ("3g.titolo").
    public let codice: String
    /// Block it belongs to.
    public let blocco: BloccoScheda
    /// The words of the form.
    public let testo: String
    /// How it is answered.
    public let tipo: TipoVoce
    /// Of whom it is asked.
    public let ambito: AmbitoVoce
    /// The scheda does not close without an answer.
    public let isObbligatoria: Bool
    /// For the assistente sociale and the specialised service alone.
    public let isRiservata: Bool
    /// When it is asked; nil for always.
    public let condizione: CondizioneVoce?

    /// An item; by default asked once and always, not mandatory, not reserved.
    public init(
        _ codice: String, _ blocco: BloccoScheda, _ testo: String, _ tipo: TipoVoce, ambito: AmbitoVoce = .nucleo,
        isObbligatoria: Bool = false, isRiservata: Bool = false, se condizione: CondizioneVoce? = nil
    ) {
        self.codice = codice
        self.blocco = blocco
        self.testo = testo
        self.tipo = tipo
        self.ambito = ambito
        self.isObbligatoria = isObbligatoria
        self.isRiservata = isRiservata
        self.condizione = condizione
    }

    /// Key of the answer of one member ("3e.occupabilita@12").
    public func chiave(of persona: Identifier<Persona>) -> String { "\(codice)@\(persona.rawValue)" }

    /// Key of the list of members a yes is about ("3a.croniche#chi").
    public var chiaveComponenti: String { "\(codice)#chi" }

    /// True when an answer says that something is there, so that it is asked of which members.
    public func isPresent(_ answer: String) -> Bool {
        if case .siNo = tipo { return answer == "s" }
        return !answer.isEmpty
    }

    /// The item a key of the sheet belongs to.
    public static func of(key: String) -> VoceScheda? {
        SchedaAnalisi.perCodice[String(key.prefix { $0 != "@" && $0 != "#" })]
    }
}
