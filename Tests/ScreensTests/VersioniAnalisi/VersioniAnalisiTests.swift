// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing

@Suite struct VersioniAnalisiTests {
    func desk(_ ruolo: Ruolo = .assistenteSociale, size: Size = Size(rows: 24, columns: 80)) -> AssessDesk {
        AssessDesk(
            .versioniAnalisi(VersioniAnalisiState(fascicolo: AnalisiFixture.rettificato)), ruolo, size: size)
    }

    @Test func `the versions are listed, the one in force first, with what it changed`() {
        expectGolden(desk().picture, named: "versioni-analisi-80x24")
    }

    @Test func `a wide terminal shows the whole reason`() {
        expectGolden(desk(size: Size(rows: 40, columns: 132)).picture, named: "versioni-analisi-132x40")
    }

    @Test func `of the first version it is said that it is the one of the outcome`() {
        var desk = desk()
        desk.press(.down)
        #expect(desk.text.contains("È la scheda chiusa con il suo esito."))
        #expect(!desk.text.contains("da «affitto privato»"))
    }

    @Test func `enter reads the version, as it was, and never changes it`() {
        var desk = desk()
        desk.press(.down, .enter)
        #expect(desk.text.contains("versione 1"))
        for _ in 0..<9 { desk.press(.pageDown) }
        #expect(desk.text.contains("Titolo di godimento: affitto privato"))
        desk.press(.character("r"), .function(2))
        #expect(desk.acts.isEmpty)
        desk.press(.escape)
        #expect(desk.text.contains("Versioni dell'analisi"))
    }

    @Test func `S prints the version in focus`() {
        var desk = desk()
        desk.press(.down, .character("s"))
        #expect(
            desk.effects.contains {
                if case .load(.anteprima(.schedaA(_, versione: 1), _, _), _) = $0 { true } else { false }
            })
    }

    @Test func `a version of another desk appears by itself`() {
        var desk = desk()
        desk.receive(.archiveChanged)
        var other = AnalisiFixture.rettificato
        other.versioniAnalisi.append(
            VersioneAnalisi(numero: 3, operatore: "B. Campione", motivo: "terza", analisi: AnalisiPreliminare()))
        desk.receive(.loaded(.fascicolo(other)))
        #expect(desk.text.contains("terza"))
    }
}
