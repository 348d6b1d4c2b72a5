// SPDX-License-Identifier: EUPL-1.2
import Domain

extension DemoTexts {
    /// Rooms of the convocations; empty for a meeting in the office of who calls.
    static let stanze = ["Sala A", "Sala B", "Stanza 2", ""]

    static let richieste: [(ufficio: UfficioRichiesto, destinatario: String, oggetto: String)] = [
        (.casa, "Comune Esempio, ufficio casa", "Posizione in graduatoria per l'alloggio popolare."),
        (.scuola, "Istituto comprensivo Prova", "Frequenza e mensa dei figli del nucleo."),
        (.anagrafe, "Comune Esempio, anagrafe", "Stato di famiglia storico."),
        (.tributi, "Comune Esempio, tributi", "Rateizzazione della tassa sui rifiuti."),
    ]

    static let passi: [PassoRichiesta.Tipo: String] = [
        .sollecito: "telefonata all'ufficio (inventata)",
        .risposta: "Risposta inventata: la pratica è in corso, esito entro il mese.",
        .ritiro: "non serve più: il nucleo ha provveduto da sé",
    ]

    static let segnalazioni: [(ente: String, segnalante: String, riguarda: String, contenuto: String)] = [
        (
            "Caritas parrocchiale Esempio", "C. Prova, volontaria", "una signora con due figli di via Prova",
            "Viene ogni settimana per i generi alimentari e non sa di poter chiedere il ReI."
        ),
        (
            "Emporio solidale Campione", "A. Fittizi, operatore", "un uomo solo, vicino alla stazione",
            "Ha perso il lavoro da mesi; chiede dove rivolgersi."
        ),
        (
            "Associazione Immaginari", "M. Ipotesi, tutor", "una famiglia di quattro persone",
            "Affitto arretrato; la madre chiede un appuntamento con l'assistente sociale."
        ),
    ]
}
