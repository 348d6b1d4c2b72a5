// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing
import Widgets

@Suite struct LivelliTests {
    static let chiuso = Fixtures.date(2018, 9, 3)

    static func livello(
        _ momento: MomentoLivello, _ data: CalendarDate, _ livello: Int, persona: Identifier<Persona>? = nil,
        _ dominio: DominioQuadro = .abitazione
    ) -> LivelloQuadro {
        LivelloQuadro(
            persona: persona, dominio: dominio, momento: momento, data: data, livello: livello,
            operatore: "A. Esempio", registrato: Instant(milliseconds: 1_537_264_800_000))
    }

    /// A closed quadro with two domains of the household and one of Luca, the home measured again.
    static var misurato: Fascicolo {
        var f = Fixtures.fascicolo(presa: .inMonitoraggio)
        f.quadro = QuadroDiAnalisi(
            autori: "Ada Esempio", chiusoIl: chiuso,
            voci: [
                VoceQuadro(dominio: .abitazione, situazione: "Alloggio piccolo.", livelloIngresso: 2),
                VoceQuadro(dominio: .reti, situazione: "Pochi amici.", livelloIngresso: 3),
                VoceQuadro(
                    persona: Fixtures.luca.id, dominio: .lavoro, situazione: "Cerca lavoro.", livelloIngresso: 1),
            ])
        f.livelli = [
            livello(.ingresso, chiuso, 2), livello(.ingresso, chiuso, 3, .reti),
            livello(.ingresso, chiuso, 1, persona: Fixtures.luca.id, .lavoro),
            livello(.inItinere, Fixtures.date(2018, 9, 10), 3),
            livello(.inItinere, Fixtures.date(2018, 9, 10), 2, .reti),
            livello(.inUscita, Fixtures.date(2018, 9, 18), 5),
        ]
        return f
    }

    func desk(_ f: Fascicolo = misurato, _ ruolo: Ruolo = .assistenteSociale) -> AssessDesk {
        AssessDesk(.livelli(LivelliState(fascicolo: f)), ruolo)
    }

    func sent(_ desk: AssessDesk) -> MisuraQuadro? {
        guard case .measureQuadro(Identifier(41), version: 4, let misura)? = desk.acts.first else { return nil }
        return misura
    }

    @Test func `the three measures stand beside each other, with how far the last is from the first`() {
        let text = desk().text
        #expect(text.contains("2 ##....  3 ###...  5 #####.  +3"))
        #expect(text.contains("3 ###...  2 ##....  -         -1"))
        #expect(text.contains("1 #.....  -         -"))
        #expect(text.contains("1 in meglio, 0 uguali, 1 in peggio, 1 senza seconda misura"))
    }

    @Test func `the measures of the domain in focus say the day and who wrote them`() {
        var desk = desk()
        #expect(desk.text.contains("Nucleo: condizione abitativa"))
        #expect(desk.text.contains("10/09/2018  3 ###...  in itinere, A. Esempio, 18/09/2018 alle"))
        desk.press(.down)
        #expect(desk.text.contains("Nucleo: reti"))
    }

    @Test func `a measure is written for the domains that are measured alone`() {
        var desk = desk()
        desk.press(.character("n"))
        #expect(desk.text.contains("▸ Nuova misura"))
        #expect(desk.text.contains("in ingresso 2, in itinere 3, in uscita 5"))
        desk.type("uscita")
        desk.press(.tab, .tab)
        desk.type("6")
        desk.press(.function(2))
        #expect(
            sent(desk)
                == MisuraQuadro(
                    momento: .inUscita, data: Fixtures.oggi, voci: [.init(dominio: .abitazione, livello: 6)]))
        desk.receive(.recorded([receipt(version: 5)]))
        #expect(desk.banner == "La misura in uscita del 20/09/2018 è registrata: 1 livello.")
        #expect(!desk.text.contains("Nuova misura"))
    }

    @Test func `a level out of the scale, or a day that contradicts, is said beside its field`() {
        var desk = desk()
        desk.press(.character("n"), .tab, .tab)
        desk.type("7")
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.text.contains("Il livello va da 1 a 6"))
        #expect(desk.banner.contains("C'è già la misura in uscita del 18/09/2018"))
    }

    @Test func `nothing typed is lost, and nothing at all is not a measure`() {
        var desk = desk()
        desk.press(.character("n"), .tab, .tab)
        desk.type("3")
        desk.wake()
        #expect(desk.draft?.valori["nucleo.abitazione"] == "3")
        var empty = self.desk()
        empty.press(.character("n"))
        empty.type("uscita")
        empty.press(.function(2))
        #expect(empty.acts.isEmpty)
        #expect(empty.banner.contains("Nessun livello è scritto"))
    }

    @Test func `who came after the quadro can be measured too`() {
        var f = Self.misurato
        f.quadro?.voci.append(VoceQuadro(persona: Fixtures.maria.id, dominio: .lavoro))
        f.quadro?.voci.append(VoceQuadro(persona: Fixtures.zoe.id, dominio: .scuola))
        let members = f.nucleo.componenti(on: Fixtures.oggi).map(\.persona.dati.nomeCompleto)
        var desk = desk(f)
        desk.press(.character("n"))
        let late = members.filter { name in desk.text.contains(name) }
        #expect(late.contains { $0.contains("Luca") })
        #expect(!late.contains { $0.contains("Maria") })
    }

    @Test func `before the quadro is closed there is nothing to compare`() {
        let desk = desk(Fixtures.fascicolo(presa: .quadroAnalisi))
        #expect(desk.text.contains("I livelli in ingresso si fissano chiudendo il quadro"))
    }

    @Test func `the case file opens it with a key, and so does the closed quadro`() {
        var case1 = AssessDesk(.quadro(QuadroState(fascicolo: Self.misurato)))
        case1.press(.character("l"))
        #expect(case1.text.contains("▸ Livelli del quadro"))
        var open = AssessDesk(.quadro(QuadroState(fascicolo: Fixtures.fascicolo(presa: .quadroAnalisi))))
        open.press(.character("l"))
        #expect(open.banner.contains("dopo la chiusura del quadro"))
    }

    @Test func pictures() {
        expectGolden(desk().picture, named: "livelli-80x24")
        var form = desk()
        form.press(.character("n"))
        expectGolden(form.picture, named: "livelli-misura-80x24")
        let wide = AssessDesk(.livelli(LivelliState(fascicolo: Self.misurato)), size: Size(rows: 40, columns: 132))
        expectGolden(wide.picture, named: "livelli-132x40")
    }
}
