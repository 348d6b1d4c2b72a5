// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport

/// Sheets of the Inventati for the tests of the analisi.
enum AnalisiFixture {
    /// Every answer the closing asks for, the outcome being the one suggested.
    static var complete: [String: String] {
        var answers = [
            "0.data": "2018-09-18", "0.operatori": "A. Esempio", "0.informativa": "s", "1.confermato": "s",
            "1.in_carico": "n", "1.progetto_assistenziale": "nessuno", "3g.titolo": "affitto", "5.esito": "COM",
            "5.data": "2018-09-20", "5.assistente": "A. Esempio",
        ]
        for area in BloccoScheda.aree { answers[SchedaAnalisi.chiaveDifficolta(area)] = "lieve" }
        for id in [11, 12] {
            answers["3e.condizione@\(id)"] = "inoccupato"
            answers["3e.occupabilita@\(id)"] = "media"
        }
        return answers
    }

    /// The case file of the Inventati with a sheet.
    static func fascicolo(
        _ answers: [String: String] = [:], isChiusa: Bool = false, presa: PresaInCaricoState = .inAnalisi
    ) -> Fascicolo {
        var fascicolo = Fixtures.fascicolo(presa: presa)
        fascicolo.analisi = AnalisiPreliminare(risposte: answers, isChiusa: isChiusa)
        return fascicolo
    }

    /// The case file of the Inventati with a closed sheet corrected once.
    static var rettificato: Fascicolo {
        var second = complete
        second["3g.titolo"] = "comodato"
        second["3e.occupabilita@12"] = "bassa"
        second["3a.croniche_gravi"] = "s"
        second["3a.croniche_gravi#chi"] = "12"
        var fascicolo = fascicolo(second, isChiusa: true, presa: .progettazione)
        fascicolo.versioniAnalisi = [
            VersioneAnalisi(
                numero: 1, registrata: Instant(milliseconds: 1_537_427_520_000), operatore: "A. Esempio",
                analisi: AnalisiPreliminare(risposte: complete, isChiusa: true)),
            VersioneAnalisi(
                numero: 2, registrata: Instant(milliseconds: 1_537_599_120_000), operatore: "B. Campione",
                motivo: "riletto il contratto con la famiglia",
                analisi: AnalisiPreliminare(risposte: second, isChiusa: true)),
        ]
        return fascicolo
    }

    static let conflict = VersionConflict(
        read: 4, stored: 5, byWhom: "B. Campione", at: Instant(milliseconds: 1_537_427_520_000))
}
