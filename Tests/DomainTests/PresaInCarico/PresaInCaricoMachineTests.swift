// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

/// Every state of axis B with every event: the state that follows, or a refusal.
struct PresaInCaricoMachineTests {
    /// Rows are events, columns the states in the order of `PresaInCaricoState` after "not opened".
    ///
    /// A dot is a refusal for the state; the outcome in force is COM, the state before the closing IN_ANALISI.
    static let table = """
                         --- DAS ASS CON ANA ANZ PAT QUA PRO SOT COM MON SOS TRA CHI
        apri             DAS .   .   .   .   .   .   .   .   .   .   .   .   .   .
        assegna          .   ASS ASS CON ANA ANZ PAT QUA PRO SOT COM MON SOS .   .
        convoca          .   .   CON .   .   .   .   .   .   SOT COM MON .   .   .
        presente         .   .   .   ANA .   .   .   .   .   SOT COM MON .   .   .
        giustificato     .   .   .   ASS .   .   .   .   .   SOT COM MON .   .   .
        ingiustificato   .   .   .   ASS .   .   .   .   .   SOT COM MON .   .   .
        chiudi_analisi   .   .   .   .   ANZ .   .   .   .   .   .   .   .   .   .
        instrada         .   .   .   .   .   QUA .   .   .   .   .   .   .   .   .
        patto            .   .   .   .   .   .   SOT .   .   .   .   .   .   .   .
        riclassifica LAV .   .   .   .   .   PAT PAT PAT PAT .   .   .   .   .   .
        riclassifica SOC .   .   .   .   .   PRO PRO PRO PRO .   .   .   .   .   .
        riclassifica SPE .   .   .   .   .   QUA QUA QUA QUA .   .   .   .   .   .
        rettifica_analisi.   .   .   .   .   ANZ PAT QUA PRO SOT COM MON SOS .   .
        contatta_cpi     .   .   .   .   .   .   PAT .   .   .   .   .   .   .   .
        chiudi_quadro    .   .   .   .   .   .   .   PRO .   .   .   .   .   .   .
        misura           .   .   .   .   .   .   .   .   PRO SOT COM MON SOS .   .
        firma            .   .   .   .   .   .   .   .   SOT .   .   .   .   .   .
        comunica         .   .   .   .   .   .   .   .   .   COM .   .   .   .   .
        monitora         .   .   .   .   .   .   .   .   .   .   MON MON .   .   .
        scarta           .   .   .   .   .   .   .   .   .   .   SOT SOT .   .   .
        revisiona        .   .   .   .   .   .   .   .   .   .   .   PRO .   .   .
        sospendi         .   .   .   .   .   .   .   .   .   .   .   SOS .   .   .
        riprendi         .   .   .   .   .   .   .   .   .   .   .   .   MON .   .
        trasferisci      .   TRA TRA TRA TRA TRA TRA TRA TRA TRA TRA TRA TRA .   .
        chiudi           .   CHI CHI CHI CHI CHI CHI CHI CHI CHI CHI CHI CHI .   .
        riapri           .   .   .   .   .   .   .   .   .   .   .   .   .   ANA ANA
        """

    private static let states: [PresaInCaricoState?] = [nil] + PresaInCaricoState.allCases.map { $0 }

    /// The short name of a state in the table.
    static func abbreviation(_ stato: PresaInCaricoState?) -> String {
        switch stato {
        case nil: "---"
        case .daAssegnare: "DAS"
        case .inAnalisi: "ANA"
        case .analizzata: "ANZ"
        case .attesaPatto: "PAT"
        case .inMonitoraggio: "MON"
        case .some(let other): String(other.rawValue.prefix(3))
        }
    }

    /// The transitions of the table, "firma PRO SOT"; a reopening may lead to any open state.
    static let edges: Set<String> = {
        let rows = table.split(separator: "\n").map { line in
            let name = line.prefix(17).reversed().drop { $0 == " " }.reversed()
            return [String(name)] + line.dropFirst(17).split(separator: " ").map(String.init)
        }
        guard let states = rows.first?.dropFirst() else { return [] }
        return Set(
            rows.dropFirst().flatMap { row in
                zip(states, row.dropFirst()).filter { $0.1 != "." }.map { "\(row[0]) \($0.0) \($0.1)" }
            })
    }()

    @Test func `ogni stato della presa in carico con ogni fatto dà lo stato scritto nella tabella o un rifiuto`() {
        var lines = [pad("", 17) + Self.states.map { pad(Self.abbreviation($0), 4) }.joined()]
        for (name, event) in PresaCase.events() {
            let cells = Self.states.map { stato in
                var context = PresaCase.context(stato)
                context.isConvocato = name != "convoca"
                if name.hasPrefix("riclassifica") { context.isFirmato = false }
                switch PresaInCaricoMachine.apply(event, in: context) {
                case .success(let next): return pad(Self.abbreviation(next), 4)
                case .failure(let refusal):
                    let wanted =
                        stato == nil ? "presa_non_aperta" : name == "apri" ? "presa_gia_aperta" : "stato_non_adatto"
                    let isSigned = name.hasPrefix("riclassifica") && refusal.code == "esito_gia_firmato"
                    return pad(refusal.code == wanted || isSigned ? "." : refusal.code, 4)
                }
            }
            lines.append(pad(name, 17) + cells.joined())
        }
        let found = lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }
        #expect(found == Self.table.split(separator: "\n").map(String.init))
    }

    @Test func `un rifiuto per lo stato dice com'è la presa in carico e che cosa serve`() {
        for (_, event) in PresaCase.events() {
            for stato in PresaInCaricoState.allCases {
                guard let refusal = PresaCase.refusal(event, in: PresaCase.context(stato)),
                    refusal.code == "stato_non_adatto"
                else { continue }
                #expect(refusal.sentence.hasPrefix("La presa in carico è \(stato.denominazione): per "))
                let remedies =
                    stato.isOpen ? [" deve essere ", " bisogna prima "] : ["il supervisore deve prima riaprirla"]
                #expect(remedies.contains { refusal.sentence.contains($0) })
                #expect(refusal.sentence.hasSuffix("."))
            }
        }
        #expect(
            PresaCase.refusal(
                .chiudiAnalisi(data: PresaCase.oggi, esito: .soloSociale), in: PresaCase.context(.assegnata))?
                .sentence
                == "La presa in carico è assegnata: per chiudere l'analisi preliminare deve essere in analisi.")
        #expect(
            PresaCase.refusal(.monitora(data: PresaCase.oggi), in: PresaCase.context(.assegnata))?.sentence
                == "La presa in carico è assegnata: per registrare una verifica di monitoraggio deve essere "
                + "comunicata all'INPS o in monitoraggio.")
        #expect(
            PresaCase.refusal(.convoca(PresaCase.convocazione(on: PresaCase.oggi)), in: PresaCase.context(.chiusa))?
                .sentence == "La presa in carico è chiusa: per convocare il nucleo il supervisore deve prima riaprirla."
        )
    }

    @Test(arguments: EsitoAnalisi.allCases)
    func `l'analisi chiusa prosegue secondo il suo esito`(esito: EsitoAnalisi) {
        let expected: [EsitoAnalisi: PresaInCaricoState] = [
            .soloLavoro: .attesaPatto, .soloSociale: .progettazione, .bisogniComplessi: .quadroAnalisi,
            .serviziSpecialistici: .quadroAnalisi,
        ]
        let context = PresaCase.context(.analizzata, esito: esito)
        #expect(PresaCase.outcome(.instrada(data: PresaCase.oggi), in: context) == expected[esito]?.rawValue)
    }

    @Test func `dopo l'analisi il fascicolo prosegue da solo, se non aspetta l'équipe`() {
        var context = PresaCase.context(.analizzata)
        #expect(PresaInCaricoMachine.automatic(in: context) == .instrada(data: PresaCase.analisi))
        context.equipe = 0
        #expect(PresaInCaricoMachine.automatic(in: context) == nil)
        context.esitoAnalisi = .soloSociale
        #expect(PresaInCaricoMachine.automatic(in: context) == .instrada(data: PresaCase.analisi))
        context.esitoAnalisi = nil
        #expect(PresaInCaricoMachine.automatic(in: context) == nil)
        for stato in PresaInCaricoState.allCases where stato != .analizzata {
            #expect(PresaInCaricoMachine.automatic(in: PresaCase.context(stato)) == nil)
        }
    }

    @Test func `una passeggiata a caso non esce mai dalla tabella e le date non tornano indietro`() {
        forAll { generator in
            PresaWalk.random(steps: 60, &generator)
        } check: { walk in
            walk.steps.allSatisfy { step in
                guard let next = step.next else { return step.sentence?.hasSuffix(".") == true }
                let floor = step.name == "misura" ? PresaCase.analisi : step.last
                guard floor.map({ $0 <= step.date }) ?? true, step.date <= step.today else { return false }
                if step.name == "riapri" {
                    return step.from?.isOpen == false && next == (step.previous ?? .daAssegnare)
                }
                return Self.edges.contains(
                    "\(step.name) \(Self.abbreviation(step.from)) \(Self.abbreviation(next))")
            }
        }
    }

    @Test func `un fatto rifiutato lascia la presa in carico com'è`() {
        forAll { generator in
            PresaWalk.random(steps: 40, &generator)
        } check: { walk in
            zip(walk.steps, walk.steps.dropFirst()).allSatisfy { step, following in
                following.from == (step.next ?? step.from)
            }
        }
    }

    @Test func `ogni stato ha la sua lista d'attesa, quelli fermi nessuna`() {
        let expected: [PresaInCaricoState: Coda] = [
            .daAssegnare: .daAssegnare, .assegnata: .senzaAnalisi, .convocata: .senzaAnalisi,
            .inAnalisi: .senzaAnalisi, .analizzata: .senzaProgetto, .attesaPatto: .pattiAttesi,
            .quadroAnalisi: .senzaProgetto, .progettazione: .senzaProgetto, .sottoscritta: .daComunicare,
            .comunicata: .monitoraggi, .inMonitoraggio: .monitoraggi,
        ]
        for stato in PresaInCaricoState.allCases { #expect(stato.coda == expected[stato], "\(stato)") }
        #expect(PresaInCaricoState.allCases.filter { !$0.isOpen } == [.trasferita, .chiusa])
    }

    private func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
