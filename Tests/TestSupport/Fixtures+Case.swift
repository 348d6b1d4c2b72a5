// SPDX-License-Identifier: EUPL-1.2

import Canvas
public import Domain
public import Screens

extension Fixtures {
    /// The case of the Inventati as the sketches of the screens show it: in analisi, with its diary and its history.
    public static var inAnalisi: Fascicolo {
        var f = fascicolo(.accolta, presa: .inAnalisi)
        f.diario = [
            NotaDiario(
                data: date(2018, 9, 18), tipo: .colloquio, presenti: "Maria, Luca",
                testo: "Presenti Maria e Luca, con A. Esempio e C. Consulente (CPI)."),
            NotaDiario(
                data: date(2018, 9, 3), tipo: .assenza, isRiservata: true,
                testo: "Maria telefona: visita medica di Zoe, chiede un altro giorno."),
        ]
        f.fatti = [
            fatto(9, date(2018, 9, 18), "presa_incontro_presente", "CONVOCATA", "IN_ANALISI"),
            fatto(
                8, date(2018, 9, 3), "presa_incontro_assente_giustificato", "CONVOCATA", "ASSEGNATA", "visita medica"),
            fatto(6, date(2018, 7, 18), "presa_assegna", "DA_ASSEGNARE", "ASSEGNATA"),
            fatto(5, date(2018, 7, 16), "domanda_esito_accolta", "IN_LAVORAZIONE", "ACCOLTA"),
            fatto(3, date(2018, 7, 9), "domanda_invia", "VERIFICATA", "INVIATA"),
            fatto(2, date(2018, 7, 4), "domanda_verifica", "PRESENTATA", "VERIFICATA"),
            fatto(1, date(2018, 7, 2), "domanda_protocolla", "BOZZA", "PRESENTATA"),
        ]
        return f
    }

    /// The case of the Inventati with a project of one objective, two results, two commitments and one support.
    public static func conProgetto(_ stato: PresaInCaricoState, isFirmato: Bool = false) -> Fascicolo {
        var f = fascicolo(.accolta, presa: stato, esito: .soloSociale)
        f.progetti = [
            ProgettoPersonalizzato(
                versione: 1, apertoIl: date(2018, 9, 12), figuraDiRiferimento: "A. Esempio",
                inizio: date(2018, 10, 1), fine: date(2019, 9, 30), frequenza: .mensile,
                obiettivi: [
                    Obiettivo(
                        area: .lavoro, testo: "Luca ritrova un lavoro stabile", componenti: [luca.id],
                        risultati: [
                            RisultatoAtteso(testo: "Luca frequenta il corso di cucina", entro: date(2018, 12, 31)),
                            RisultatoAtteso(testo: "Luca comincia un tirocinio", entro: date(2019, 3, 31)),
                        ])
                ],
                interventi: [Intervento(codice: "B.2.b", persona: luca.id, stato: .richiesto)],
                impegni: [
                    Impegno(persona: luca.id, tipo: .ricercaLavoro, testo: "Si presenta al CPI ogni due settimane"),
                    Impegno(tipo: .scuolaFormazione, testo: "Nicolò frequenta la scuola ogni giorno"),
                ], isFirmato: isFirmato)
        ]
        return f
    }

    /// A fact recorded at nine of its day.
    public static func fatto(
        _ sequenza: Int64, _ data: CalendarDate, _ codice: String, _ da: String? = nil, _ a: String? = nil,
        _ motivo: String? = nil
    ) -> Fatto {
        Fatto(
            sequenza: sequenza, data: data,
            registrato: Instant(milliseconds: Int64(data.dayNumber) * 86_400_000 + 7 * 3_600_000),
            operatore: "A. Esempio", codice: codice, da: da, a: a, motivo: motivo)
    }

    /// Types a text, a key a character.
    public static func type(_ text: String, in screen: inout some ScreenState, _ context: ScreenContext) {
        for character in text { _ = screen.handle(.character(character), context) }
    }
}
