// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

/// Every state of axis A with every event: the state that follows, or a refusal.
struct DomandaMachineTests {
    /// Rows are events, columns the states in the order of `DomandaState`; a dot is a refusal for the state.
    static let table = """
                       BOZ PRE VER RCO INV LAV ACC RES SOS DEC REV TER RIN ARC
        protocolla     PRE .   .   .   .   .   .   .   .   .   .   .   .   .
        annulla        ARC .   .   .   .   .   .   .   .   .   .   .   .   .
        verifica       .   VER VER .   .   .   .   .   .   .   .   .   .   .
        rigetta        .   .   RCO .   .   .   .   .   .   .   .   .   .   .
        invia          .   .   INV .   .   .   .   .   .   .   .   .   .   .
        ricevuta       .   .   .   .   LAV .   .   .   .   .   .   .   .   .
        scarto         .   .   .   .   VER .   .   .   .   .   .   .   .   .
        esito_accolta  .   .   .   .   ACC ACC .   .   ACC .   .   .   .   .
        esito_respinta .   .   .   .   RES RES .   .   .   .   .   .   .   .
        esito_sospesa  .   .   .   .   SOS SOS SOS .   .   .   .   .   .   .
        esito_decaduta .   .   .   .   .   .   DEC .   DEC .   .   .   .   .
        esito_revocata .   .   .   .   .   .   REV .   REV REV .   REV .   .
        riesame        .   .   .   .   .   .   .   LAV .   .   .   .   .   .
        ripristina     .   .   .   .   .   .   .   .   ACC .   .   .   .   .
        termina        .   .   .   .   .   .   TER .   .   .   .   .   .   .
        rinuncia       .   RIN RIN .   RIN RIN RIN .   RIN .   .   .   .   .
        """

    /// The short name of a state in the table.
    static func abbreviation(_ stato: String) -> String {
        switch stato {
        case "RESPINTA_COMUNE": "RCO"
        case "IN_LAVORAZIONE": "LAV"
        default: String(stato.prefix(3))
        }
    }

    /// The transitions of the table: "scarto INV VER".
    static let edges: Set<String> = {
        let rows = table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        guard let states = rows.first else { return [] }
        return Set(
            rows.dropFirst().flatMap { row in
                zip(states, row.dropFirst()).filter { $0.1 != "." }.map { "\(row[0]) \($0.0) \($0.1)" }
            })
    }()

    @Test func `ogni stato della domanda con ogni fatto dà lo stato scritto nella tabella o un rifiuto`() {
        var lines = [
            pad("", 15) + DomandaState.allCases.map { pad(Self.abbreviation($0.rawValue), 4) }.joined()
        ]
        for event in DomandaCase.events() {
            let cells = DomandaState.allCases.map { stato in
                let outcome = DomandaCase.outcome(event, in: stato)
                return pad(outcome == "stato_non_adatto" ? "." : Self.abbreviation(outcome), 4)
            }
            lines.append(pad(event.code, 15) + cells.joined())
        }
        let found = lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }
        #expect(found == Self.table.split(separator: "\n").map(String.init))
    }

    @Test func `un rifiuto per lo stato dice com'è la domanda e come deve essere`() throws {
        for event in DomandaCase.events() {
            for stato in DomandaState.allCases {
                guard let refusal = DomandaCase.refusal(event, in: DomandaCase.context(stato)),
                    refusal.code == "stato_non_adatto"
                else { continue }
                #expect(refusal.sentence.hasPrefix("La domanda è \(stato.denominazione): per "))
                #expect(refusal.sentence.contains(" deve essere ") && refusal.sentence.hasSuffix("."))
            }
        }
        let refusal = DomandaCase.refusal(
            .invia(data: DomandaCase.oggi, lotto: "", deroga: nil),
            in: .init(
                stato: .presentata, dati: Fixtures.datiDomanda, calendario: Fixtures.calendario, today: DomandaCase.oggi
            ))
        #expect(refusal?.sentence == "La domanda è presentata: per inviarla all'INPS deve essere verificata.")
    }

    @Test func `l'INPS comunica solo accolta, respinta, sospesa, decaduta e revocata`() {
        let told: Set<DomandaState> = [.accolta, .respinta, .sospesa, .decaduta, .revocata]
        for stato in DomandaState.allCases where !told.contains(stato) {
            for from in DomandaState.allCases {
                #expect(DomandaCase.outcome(.esito(DomandaCase.esito(stato)), in: from) == "esito_sconosciuto")
            }
        }
    }

    @Test func `una passeggiata a caso non esce mai dalla tabella e le date non tornano indietro`() {
        forAll { generator in
            DomandaWalk.random(steps: 60, &generator)
        } check: { walk in
            walk.steps.allSatisfy { step in
                guard let next = step.next else { return step.sentence?.hasSuffix(".") == true }
                let edge = [step.event, Self.abbreviation(step.from.rawValue), Self.abbreviation(next.rawValue)]
                return Self.edges.contains(edge.joined(separator: " "))
                    && step.date.map { date in step.last.map { $0 <= date } ?? true } ?? true
                    && step.date.map { $0 <= step.today } ?? true
            }
        }
    }

    @Test func `un fatto rifiutato lascia la domanda com'è`() {
        forAll { generator in
            DomandaWalk.random(steps: 40, &generator)
        } check: { walk in
            zip(walk.steps, walk.steps.dropFirst()).allSatisfy { step, following in
                following.from == (step.next ?? step.from)
            }
        }
    }

    private func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
