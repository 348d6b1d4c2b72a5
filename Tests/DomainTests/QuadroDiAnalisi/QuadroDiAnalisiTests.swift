// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport
import Testing

// Source: art. 5 c. 3; docs/FONTI.md 1.5 (asse B) and 3.6.
@Suite struct QuadroDiAnalisiTests {
    @Test func `il quadro vuoto ha quattro domini del nucleo e quattro di ciascun componente`() {
        let quadro = QuadroDiAnalisi.blank(componenti: Fixtures.nucleo.componenti, on: Fixtures.oggi)
        #expect(quadro.voci.count == 20)
        #expect(quadro.voci.filter { $0.persona == nil }.map(\.dominio) == DominioQuadro.delNucleo)
        #expect(quadro.voci.allSatisfy { !$0.isFilled })
    }

    @Test func `gli adulti hanno i domini degli adulti, i minori quelli dei minori`() {
        let quadro = QuadroDiAnalisi.blank(componenti: Fixtures.nucleo.componenti, on: Fixtures.oggi)
        func domini(_ persona: Persona) -> [DominioQuadro] {
            quadro.voci.filter { $0.persona == persona.id }.map(\.dominio)
        }
        #expect(domini(Fixtures.luca) == [.salute, .istruzione, .lavoro, .genitorialita])
        #expect(domini(Fixtures.zoe) == [.saluteMinore, .scuola, .relazioni, .sviluppo])
    }

    @Test func `il quadro si chiude con almeno un dominio del nucleo descritto`() {
        var quadro = QuadroDiAnalisi.blank(componenti: Fixtures.nucleo.componenti, on: Fixtures.oggi)
        #expect(quadro.missing.map(\.field) == ["nucleo.abitazione"])
        quadro.voci[2].situazione = "La famiglia è sola in città."
        quadro.voci[2].livelloIngresso = 2
        #expect(quadro.missing.isEmpty)
    }

    @Test func `un dominio di una persona non basta`() {
        let voce = VoceQuadro(persona: Identifier(12), dominio: .lavoro, situazione: "Cerca.", livelloIngresso: 3)
        #expect(QuadroDiAnalisi(voci: [voce]).missing.map(\.field) == ["nucleo.abitazione"])
    }

    @Test func `ogni dominio descritto chiede il livello in ingresso`() {
        let quadro = QuadroDiAnalisi(voci: [
            VoceQuadro(dominio: .abitazione, situazione: "Alloggio piccolo."),
            VoceQuadro(persona: Identifier(12), dominio: .lavoro, situazione: "Cerca lavoro."),
        ])
        #expect(quadro.missing.map(\.field) == ["nucleo.abitazione", "12.lavoro"])
    }

    @Test func `risorse, bisogni e priorità non sono obbligatori`() {
        let voce = VoceQuadro(dominio: .economia, situazione: "Debiti per bollette.", livelloIngresso: 1)
        #expect(QuadroDiAnalisi(voci: [voce]).missing.isEmpty)
    }
}
