// SPDX-License-Identifier: EUPL-1.2

/// Somebody outside the service says that a person may need it.
///
/// Source: docs/FONTI.md 1.2 (1) and 9; D.Lgs. 117/2017 art. 55.
public struct DatiSegnalazione: Hashable, Sendable, Codable {
    /// Day on which it was received.
    public var ricevutaIl: CalendarDate
    /// The body it comes from ("Caritas parrocchiale Esempio").
    public var ente: String
    /// Who signals, with where they can be reached.
    public var segnalante: String
    /// How it was received.
    public var modalita: ModalitaAccesso
    /// Of whom, as it was said; it may be nobody known yet.
    public var riguarda: String
    /// What was said.
    public var contenuto: String

    /// A signal from its fields.
    public init(
        ricevutaIl: CalendarDate, ente: String, segnalante: String, modalita: ModalitaAccesso = .telefono,
        riguarda: String, contenuto: String
    ) {
        self.ricevutaIl = ricevutaIl
        self.ente = ente
        self.segnalante = segnalante
        self.modalita = modalita
        self.riguarda = riguarda
        self.contenuto = contenuto
    }

    /// What keeps it from being recorded: a signal has its source, always.
    public func problems(today: CalendarDate) -> [Problem] {
        var found: [Problem] = []
        if ricevutaIl > today {
            found.append(Problem("data_futura", "La data è nel futuro: controllarla.", field: "ricevutaIl"))
        }
        let required = [
            ("ente", ente, "Manca l'ente da cui viene la segnalazione."),
            ("segnalante", segnalante, "Manca chi segnala: serve per richiamarlo."),
            ("riguarda", riguarda, "Manca di chi si parla: anche solo «signora di via Prova»."),
            ("contenuto", contenuto, "Manca che cosa è stato segnalato."),
        ]
        for (field, text, sentence) in required where text.allSatisfy(\.isWhitespace) {
            found.append(Problem("\(field)_mancante", sentence, field: field))
        }
        return found
    }
}
