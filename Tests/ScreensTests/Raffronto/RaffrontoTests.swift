// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

@Suite struct RaffrontoTests {
    private func membro(_ persona: Persona, _ parentela: Parentela) -> MembroComposizione {
        MembroComposizione(
            persona: persona.id, nominativo: persona.dati.nomeCompleto, codiceFiscale: persona.dati.codiceFiscale,
            parentela: parentela)
    }

    /// The husband is in the DSU and not in the registry; a brother of hers is in the registry alone.
    private var fascicolo: Fascicolo {
        var fascicolo = Fixtures.fascicolo(.presentata)
        let children = [membro(Fixtures.nicolo, .figlio), membro(Fixtures.zoe, .figlio)]
        fascicolo.atti.composizioni = [
            ComposizioneNucleo(
                fonte: .anagrafe, data: Fixtures.date(2018, 9, 18), riferimento: "certificato 12",
                membri: [membro(Fixtures.maria, .richiedente)] + children + [
                    MembroComposizione(nominativo: "FITTIZI Piero", parentela: .altroParente)
                ]),
            ComposizioneNucleo(
                fonte: .dsu, data: Fixtures.date(2018, 2, 1), riferimento: "INPS-ISEE-2018-01480722D-00",
                membri: [membro(Fixtures.maria, .richiedente), membro(Fixtures.luca, .coniuge)] + children),
        ]
        return fascicolo
    }

    private func desk(_ fascicolo: Fascicolo, _ ruolo: Ruolo = .urp, size: Size = Size(rows: 24, columns: 80))
        -> CounterDesk
    {
        CounterDesk(.raffronto(RaffrontoState(fascicolo: fascicolo, on: Fixtures.oggi)), ruolo, size: size)
    }

    @Test func everyDifferenceIsSaidInWords() {
        let desk = desk(fascicolo)
        #expect(desk.text.contains("INVENTATI Luca è nel nucleo dichiarato e nella DSU, ma non nello stato di"))
        #expect(self.desk(fascicolo, size: Size(rows: 40, columns: 100)).text.contains("FITTIZI Piero"))
    }

    @Test func enterNotesTheDifferenceInFocus() {
        var desk = desk(fascicolo)
        desk.press(.enter)
        desk.type("chiarita")
        desk.press(.enter)
        desk.type("coniuge con altra residenza")
        desk.press(.function(2))
        guard case .changeNucleo(_, .rilievo(let rilievo)) = desk.acts.first else {
            Issue.record("nothing was recorded")
            return
        }
        #expect(rilievo.stato == .chiarita)
        #expect(rilievo.nota == "coniuge con altra residenza")
        #expect(rilievo.membro.persona == Fixtures.luca.id)
    }

    @Test func aReasonIsAskedForWhatIsSettled() {
        var desk = desk(fascicolo)
        desk.press(.enter)
        desk.type("chiarita")
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.text.contains("Manca il motivo"))
    }

    @Test func theSheetOfTheRegistryIsTheDeclaredOneCorrected() {
        var desk = desk(Fixtures.fascicolo(.presentata))
        desk.press(.character("a"))
        desk.press(.enter)
        desk.type("certificato 12")
        desk.press(.enter, .enter)
        desk.type("non")
        desk.press(.function(2))
        guard case .changeNucleo(_, .composizione(let composizione)) = desk.acts.first else {
            Issue.record("nothing was recorded")
            return
        }
        #expect(composizione.fonte == .anagrafe)
        #expect(composizione.data == Fixtures.oggi)
        #expect(composizione.riferimento == "certificato 12")
        #expect(composizione.membri.map(\.persona) == [Fixtures.maria.id, Fixtures.nicolo.id, Fixtures.zoe.id])
    }

    @Test func whoIsOnlyOnThePaperIsWrittenByName() {
        var desk = desk(Fixtures.fascicolo(.presentata))
        desk.press(.character("d"))
        desk.type("1/2/18")
        desk.press(.enter)
        desk.type("INPS-ISEE-2018-01480722D-00")
        desk.press(.enter, .enter, .enter, .enter, .enter)
        desk.type("Fittizi Piero")
        desk.press(.function(2))
        #expect(desk.text.contains("Manca la parentela di Fittizi Piero"))
        desk.type("altro p")
        desk.press(.function(2))
        guard case .changeNucleo(_, .composizione(let composizione)) = desk.acts.first else {
            Issue.record("nothing was recorded")
            return
        }
        #expect(composizione.membri.count == 5)
        #expect(composizione.membri.last?.parentela == .altroParente)
    }

    @Test func theNoteIsAPaper() {
        var desk = desk(fascicolo)
        desk.press(.character("p"))
        guard case .stampa(let paper) = desk.front else {
            Issue.record("the paper is not open")
            return
        }
        #expect(paper.stampa == .notaDifformita(fascicolo.nucleo.id))
    }

    @Test func whoMayNotWriteIsTold() {
        var desk = desk(fascicolo, .consulenteCpi)
        desk.press(.character("a"))
        #expect(desk.words.contains("non si può registrare i dati di una persona"))
    }

    @Test func pictures() {
        expectGolden(desk(Fixtures.fascicolo(.presentata)).picture, named: "raffronto-vuoto-80x24")
        expectGolden(desk(fascicolo).picture, named: "raffronto-80x24")
        expectGolden(desk(fascicolo, size: Size(rows: 40, columns: 120)).picture, named: "raffronto-120x40")
        var note = desk(fascicolo)
        note.press(.enter)
        note.type("segnalata")
        note.press(.enter)
        expectGolden(note.picture, named: "raffronto-difformita-80x24")
        var paper = desk(Fixtures.fascicolo(.presentata))
        paper.press(.character("a"))
        expectGolden(paper.picture, named: "raffronto-anagrafe-80x24")
    }
}
