// SPDX-License-Identifier: EUPL-1.2

/// A dated note of the diary of a case.
public struct NotaDiario: Hashable, Sendable, Codable {
    /// Day of what is told.
    public var data: CalendarDate
    /// Kind.
    public var tipo: TipoNota
    /// Who was there, as text.
    public var presenti: String
    /// For the servizio sociale and the author alone; the others see only that it exists.
    public var isRiservata: Bool
    /// The note.
    public var testo: String
    /// Which note of the archive it is and who wrote it; nil while it is being written.
    ///
    /// It is kept beside the sealed note, not in it.
    public var origine: OrigineNota?

    /// It is reserved, and not for who reads: nothing of it is here but its day, and who wrote it.
    public private(set) var isNascosta = false

    private enum CodingKeys: String, CodingKey {
        case data, tipo, presenti, isRiservata, testo
    }

    /// A note from its fields.
    public init(
        data: CalendarDate, tipo: TipoNota, presenti: String = "", isRiservata: Bool = false, testo: String
    ) {
        self.data = data
        self.tipo = tipo
        self.presenti = presenti
        self.isRiservata = isRiservata
        self.testo = testo
    }

    /// What who may not read a reserved note sees of it: that there is one, of which day, and whom to ask.
    ///
    /// Source: L. 119/2001; docs/FONTI.md 9 (il segreto, voce per voce).
    public static func nascosta(data: CalendarDate, origine: OrigineNota?) -> NotaDiario {
        var nota = NotaDiario(data: data, tipo: .altro, isRiservata: true, testo: "")
        nota.isNascosta = true
        nota.origine = origine
        return nota
    }

    /// What keeps this note from being saved.
    public func problems(today: CalendarDate) -> [Problem] {
        var found: [Problem] = []
        if data > today {
            found.append(Problem("data_futura", "La data è nel futuro: controllarla.", field: "data"))
        }
        if testo.allSatisfy(\.isWhitespace) {
            found.append(Problem("testo_mancante", "La nota è vuota: scrivere il testo.", field: "testo"))
        }
        return found
    }
}
