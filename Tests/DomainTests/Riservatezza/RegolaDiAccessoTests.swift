// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

/// Who opens which case: the one rule, role by role.
struct RegolaDiAccessoTests {
    private func operatore(_ ruolo: Ruolo, comune: String? = nil, id: Int64 = 1) -> Operatore {
        Operatore(
            id: Identifier(id), codice: "x", cognome: "Inventati", nome: "Ada", ente: "Zona Esempio", ruolo: ruolo,
            comune: comune)
    }

    private let estranei = FattiDiAccesso(comuni: ["H109"], nomeComune: "Quarrata", responsabili: "A. Esempio")

    private func titolo(
        _ ruolo: Ruolo, comune: String? = nil, _ change: (inout FattiDiAccesso) -> Void = { _ in }
    ) -> Result<TitoloDiAccesso, Refusal> {
        var fatti = estranei
        change(&fatti)
        return RegolaDiAccesso.titolo(operatore(ruolo, comune: comune), fatti)
    }

    @Test(arguments: [Ruolo.supervisore, .revisore])
    func `chi risponde di tutti i fascicoli, o li ispeziona, li apre tutti`(_ ruolo: Ruolo) {
        #expect(titolo(ruolo, comune: "G713") == .success(.tutti))
    }

    @Test(arguments: [Ruolo.urp, .amministrativo, .assistenteSociale])
    func `chi ha un comune apre i fascicoli di quel comune, e chi non l'ha quelli di tutto l'Ambito`(_ ruolo: Ruolo) {
        #expect(titolo(ruolo, comune: "H109") == .success(.comune))
        #expect(titolo(ruolo) == .success(.ambito))
        guard case .failure(let refusal) = titolo(ruolo, comune: "G713") else {
            Issue.record("the case of another comune opens")
            return
        }
        #expect(refusal.code == "fascicolo_di_altro_comune")
        #expect(refusal.sentence.contains("del comune di Quarrata, e lo segue A. Esempio"))
        #expect(RegolaDiAccesso.codiciSuperabili.contains(refusal.code))
    }

    @Test func `di un altro comune si aprono i propri casi, quelli della propria équipe e di chi si sostituisce`() {
        #expect(titolo(.assistenteSociale, comune: "G713") { $0.isProprio = true } == .success(.proprio))
        #expect(titolo(.assistenteSociale, comune: "G713") { $0.isInEquipe = true } == .success(.equipe))
        #expect(
            titolo(.assistenteSociale, comune: "G713") { $0.sostituito = Identifier(9) }
                == .success(.sostituzione(di: Identifier(9))))
        #expect(titolo(.urp, comune: "G713") { $0.isInRedazione = true } == .success(.redazione))
    }

    @Test(arguments: [Ruolo.consulenteCpi, .terzoSettore, .servizioSpecialistico])
    func `chi lavora per un altro ente apre solo i fascicoli di cui fa parte, di qualunque comune`(_ ruolo: Ruolo) {
        #expect(titolo(ruolo, comune: "H109") != .success(.comune))
        #expect(titolo(ruolo) != .success(.ambito))
        #expect(titolo(ruolo) { $0.isInRedazione = true } != .success(.redazione))
        #expect(titolo(ruolo) { $0.isProprio = true } == .success(.proprio))
        #expect(titolo(ruolo) { $0.isInEquipe = true } == .success(.equipe))
    }

    @Test func `chi gestisce il programma non apre nulla, nemmeno in via eccezionale`() {
        guard
            case .failure(let refusal) = titolo(
                .amministratoreTecnico,
                { $0.eccezionale = (Identifier(1), Instant(milliseconds: 1)) })
        else {
            Issue.record("a case opens to the technician")
            return
        }
        #expect(!RegolaDiAccesso.codiciSuperabili.contains(refusal.code))
        #expect(TabellaPermessi.refusal(.accessoEccezionale, for: .amministratoreTecnico) != nil)
    }

    @Test func `l'accesso eccezionale apre solo quando nient'altro apre`() {
        let open = (Identifier<AccessoEccezionale>(3), Instant(milliseconds: 9))
        #expect(
            titolo(.urp, comune: "G713") { $0.eccezionale = open }
                == .success(.eccezionale(open.0, fino: open.1)))
        #expect(titolo(.urp, comune: "H109") { $0.eccezionale = open } == .success(.comune))
    }

    @Test func `il motivo di un accesso eccezionale dice qualcosa`() {
        #expect(DatiAccessoEccezionale(motivo: .altro, testo: "  urgente     ").problems().first?.field == "testo")
        #expect(
            DatiAccessoEccezionale(motivo: .altro, testo: "minore solo in casa, chiamano i vicini").problems() == [])
    }

    @Test func `l'esame che non assolve vuole una nota`() {
        #expect(DatiEsameAccesso(esito: .giustificato).problems() == [])
        #expect(DatiEsameAccesso(esito: .nonGiustificato).problems().first?.field == "nota")
        #expect(DatiEsameAccesso(esito: .daApprofondire, nota: "sentire l'operatore").problems() == [])
    }

    @Test func `nessuno esamina il proprio accesso, nemmeno con un altro ruolo`() {
        let who = operatore(.urp, id: 4)
        let accesso = AccessoEccezionale(
            id: Identifier(1), domanda: Identifier(1), codice: "", nucleo: "", operatore: who,
            dati: DatiAccessoEccezionale(motivo: .altro, testo: ""), dal: Instant(milliseconds: 0),
            fino: Instant(milliseconds: 1))
        #expect(accesso.refusalToReview(by: who) != nil)
        #expect(accesso.refusalToReview(by: operatore(.supervisore, id: 5))?.code == "esame_del_proprio_accesso")
        var other = operatore(.supervisore, id: 5)
        other.cognome = "Prova"
        #expect(accesso.refusalToReview(by: other) == nil)
    }
}
