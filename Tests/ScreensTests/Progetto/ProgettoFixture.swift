// SPDX-License-Identifier: EUPL-1.2

import Domain
import Screens
import TestSupport

/// Projects of the Inventati for the tests.
enum ProgettoFixture {
    /// A project to which nothing lacks.
    static var complete: ProgettoPersonalizzato {
        ProgettoPersonalizzato(
            apertoIl: Fixtures.date(2018, 9, 11), figuraDiRiferimento: "A. Esempio",
            inizio: Fixtures.date(2018, 10, 1), fine: Fixtures.date(2019, 9, 30),
            obiettivi: [
                Obiettivo(
                    area: .lavoro, testo: "Luca trova un lavoro stabile.", componenti: [Fixtures.luca.id],
                    risultati: [
                        RisultatoAtteso(
                            testo: "Due colloqui al mese", indicatore: "colloqui", valoreIniziale: "0",
                            valoreAtteso: "2", entro: Fixtures.date(2018, 12, 31))
                    ]),
                Obiettivo(
                    area: .reti, testo: "Zoe frequenta il nido.", componenti: [Fixtures.zoe.id],
                    risultati: [RisultatoAtteso(testo: "Iscrizione", entro: Fixtures.date(2018, 10, 31))]),
            ],
            interventi: [
                Intervento(codice: "NAZ.2", fornitore: "Comune", fondo: "QS", dal: Fixtures.date(2018, 10, 1))
            ],
            impegni: [
                Impegno(
                    persona: Fixtures.luca.id, tipo: .ricercaLavoro, testo: "Invia due candidature la settimana.",
                    frequenza: "ogni settimana", verifica: "elenco portato all'incontro")
            ])
    }

    static func fascicolo(
        _ progetti: [ProgettoPersonalizzato] = [], presa: PresaInCaricoState = .progettazione
    ) -> Fascicolo {
        var fascicolo = Fixtures.fascicolo(presa: presa)
        fascicolo.progetti = progetti
        fascicolo.quadro = QuadroDiAnalisi(chiusoIl: Fixtures.date(2018, 9, 11))
        return fascicolo
    }

    static func desk(
        _ progetti: [ProgettoPersonalizzato] = [], field: String? = nil, _ ruolo: Ruolo = .assistenteSociale,
        presa: PresaInCaricoState = .progettazione
    ) -> AssessDesk {
        AssessDesk(.progetto(ProgettoState(fascicolo: fascicolo(progetti, presa: presa), field: field)), ruolo)
    }

    static func saved(_ desk: AssessDesk) -> (version: Int, progetto: ProgettoPersonalizzato)? {
        guard case .saveProgetto(_, let version, let progetto)? = desk.acts.first else { return nil }
        return (version, progetto)
    }
}
