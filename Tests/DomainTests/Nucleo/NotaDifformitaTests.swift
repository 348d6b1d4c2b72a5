// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

struct NotaDifformitaTests {
    private let oggi = Fixtures.oggi

    private var adulti: Nucleo {
        Nucleo(id: Identifier(1), version: 1, componenti: Array(Fixtures.nucleo.componenti.prefix(2)))
    }

    private func atti(_ fonti: [FonteComposizione], rilievi: [RilievoDifformita] = []) -> AttiNucleo {
        AttiNucleo(
            composizioni: fonti.map { fonte in
                ComposizioneNucleo(
                    fonte: fonte, data: oggi, riferimento: "prova",
                    membri: [MembroComposizione(Fixtures.nucleo.componenti[0])])
            }, rilievi: rilievi)
    }

    private func nota(_ atti: AttiNucleo) throws -> NotaDifformita {
        try NotaDifformita(of: adulti, atti: atti, codice: "REI-2018-00311", comune: "Pistoia", on: oggi)
    }

    @Test func `senza difformità aperte non c'è niente da scrivere`() {
        let refusal = #expect(throws: Refusal.self) { try nota(AttiNucleo()) }
        #expect(refusal?.code == "nessuna_difformita")
    }

    @Test func `se manca in anagrafe si scrive all'anagrafe, se manca nella DSU al CAF`() throws {
        let anagrafe = try nota(atti([.anagrafe]))
        #expect(anagrafe.destinatario == .anagrafe && anagrafe.ente == "Comune di Pistoia")
        #expect(try nota(atti([.dsu])).destinatario == .caf)
    }

    @Test func `l'ufficio a cui è segnalata vale più di quello probabile`() throws {
        let open = atti([.anagrafe])
        let found = try #require(
            ConfrontoNucleo(of: adulti, registrate: open.composizioni, on: oggi).difformita.first)
        let told = RilievoDifformita(found, stato: .segnalata, data: oggi, ufficio: .inps)
        let nota = try nota(atti([.anagrafe], rilievi: [told]))
        #expect(nota.destinatario == .inps)
        #expect(nota.difformita == [found.frase])
    }
}
