// SPDX-License-Identifier: EUPL-1.2

/// What the office noted about a difference: its state, the reason, to whom it was told.
public struct RilievoDifformita: Hashable, Sendable, Codable {
    /// In what the pictures disagree.
    public var tipo: TipoDifformita
    /// Who it is about.
    public var membro: MembroComposizione
    /// The difference as it read then.
    public var frase: String
    /// How far it has come.
    public var stato: StatoDifformita
    /// The day of the note.
    public var data: CalendarDate
    /// The note; why it is settled, when it is.
    public var nota: String
    /// The office it was told to.
    public var ufficio: UfficioDestinatario?

    /// A note about a difference.
    public init(
        _ difformita: DifformitaNucleo, stato: StatoDifformita, data: CalendarDate, nota: String = "",
        ufficio: UfficioDestinatario? = nil
    ) {
        tipo = difformita.tipo
        membro = difformita.membro
        frase = difformita.frase
        self.stato = stato
        self.data = data
        self.nota = nota
        self.ufficio = ufficio
    }

    /// "chiarita il 20/09/2018: coniuge con altra residenza".
    public var denominazione: String {
        let to = ufficio.map { " \($0.dativo)" } ?? ""
        return "\(stato.denominazione)\(to) il \(data.italian)" + (nota.isEmpty ? "" : ": \(nota)")
    }

    /// What keeps the note from being recorded, each beside its field.
    public func problems(today: CalendarDate) -> [Problem] {
        var found: [Problem] = []
        if data > today {
            found.append(Problem("data_futura", "La data è nel futuro: controllarla.", field: "data"))
        }
        if stato == .chiarita, nota.allSatisfy(\.isWhitespace) {
            found.append(
                Problem("motivo_mancante", "Manca il motivo: scrivere perché è chiarita.", field: "nota"))
        }
        if stato == .segnalata, ufficio == nil {
            found.append(
                Problem("ufficio_mancante", "Manca l'ufficio: scegliere a chi è segnalata.", field: "ufficio"))
        }
        return found
    }
}
