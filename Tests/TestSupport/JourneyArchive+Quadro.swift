// SPDX-License-Identifier: EUPL-1.2

public import Domain
import Store

extension JourneyArchive {
    /// The case of `caseInAnalisi()` with complex needs: its quadro closed on 19 September, the home at level 2.
    @discardableResult
    public func caseWithQuadro() throws -> Identifier<Domanda> {
        let id = try caseInAnalisi()
        let store = try store()
        let social = try operatore(.assistenteSociale)
        let (analysed, closed) = (Fixtures.date(2018, 9, 18), Fixtures.date(2018, 9, 19))
        let nucleo = try store.reloadFascicolo(id, by: social).nucleo
        let sheet = AnalisiPreliminare.complete(.bisogniComplessi, nucleo, on: analysed)
        let equipe = EquipeMultidisciplinare(componenti: [
            ComponenteEquipe(
                operatore: social.id, nome: "Ada Esempio", ente: "Zona Esempio", profilo: "assistente sociale",
                ruolo: .referente)
        ])
        let quadro = QuadroDiAnalisi(
            autori: "Ada Esempio",
            voci: [VoceQuadro(dominio: .abitazione, situazione: "La casa è piccola", livelloIngresso: 2)])
        let acts: [(Identifier<PresaInCarico>, Int) -> Act] = [
            { .saveAnalisi($0, version: $1, sheet) },
            { .movePresa($0, version: $1, .chiudiAnalisi(data: analysed, esito: .bisogniComplessi)) },
            { .saveEquipe($0, version: $1, equipe) }, { .saveQuadro($0, version: $1, quadro) },
            { .movePresa($0, version: $1, .chiudiQuadro(data: closed)) },
        ]
        for act in acts {
            guard let presa = try store.reloadFascicolo(id, by: social).presa else {
                throw JourneyFailure("the case is not open")
            }
            try store.record(act(presa.id, presa.version), by: social)
        }
        return id
    }
}

extension AnalisiPreliminare {
    /// A sheet in which nothing lacks, with an outcome.
    public static func complete(_ esito: EsitoAnalisi, _ nucleo: Nucleo, on date: CalendarDate) -> AnalisiPreliminare {
        var sheet = AnalisiPreliminare()
        sheet.risposte["5.esito"] = esito.rawValue
        sheet.risposte["5.data"] = date.iso
        sheet.risposte["5.motivo"] = "valutazione"
        while true {
            let missing = sheet.missing(componenti: nucleo.componenti(on: date), on: date).compactMap(\.field)
            let blank = missing.filter { sheet[$0].isEmpty }
            guard !blank.isEmpty else { return sheet }
            for key in blank { sheet.risposte[key] = key.hasSuffix("difficolta") ? "assente" : "s" }
        }
    }
}
