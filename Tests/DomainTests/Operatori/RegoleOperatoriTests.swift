// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@Suite struct RegoleOperatoriTests {
    private func operatore(_ id: Int64, _ ruolo: Ruolo, isAttivo: Bool = true, utente: String? = nil) -> Operatore {
        Operatore(
            id: Identifier(id), codice: "op\(id)", cognome: "Esempio", nome: "Ada", ente: "Zona", ruolo: ruolo,
            utenteDiSistema: utente, isAttivo: isAttivo)
    }

    @Test func `nessuno disattiva se stesso`() {
        let all = [operatore(1, .supervisore), operatore(2, .amministratoreTecnico)]
        #expect(RegoleOperatori.deactivation(of: all[0], by: all[0], all)?.code == "operatore_se_stesso")
        #expect(RegoleOperatori.deactivation(of: all[1], by: all[0], all) == nil)
    }

    @Test func `l'ultimo che gestisce gli operatori non si disattiva e non cambia ruolo`() throws {
        let oggi = try giorno("2018-09-20")
        let all = [
            operatore(1, .supervisore), operatore(2, .amministratoreTecnico, isAttivo: false), operatore(3, .urp),
        ]
        #expect(RegoleOperatori.deactivation(of: all[0], by: all[1], all)?.code == "operatore_ultimo")
        var dati = all[0].dati
        dati.ruolo = .assistenteSociale
        #expect(RegoleOperatori.amendment(of: all[0], dati, by: all[1], all, on: oggi)?.code == "operatore_ultimo")
        dati = all[0].dati
        dati.al = try giorno("2018-09-19")
        #expect(RegoleOperatori.amendment(of: all[0], dati, by: all[1], all, on: oggi)?.code == "operatore_ultimo")
        dati.al = try giorno("2018-09-20")
        #expect(RegoleOperatori.amendment(of: all[0], dati, by: all[1], all, on: oggi) == nil)
    }

    @Test func `il proprio ruolo lo cambia un altro`() throws {
        let all = [operatore(1, .supervisore), operatore(2, .amministratoreTecnico)]
        var dati = all[1].dati
        dati.ruolo = .supervisore
        let refusal = RegoleOperatori.amendment(of: all[1], dati, by: all[1], all, on: try giorno("2018-09-20"))
        #expect(refusal?.code == "operatore_se_stesso")
    }

    @Test func `l'amministratore tecnico non si dà un secondo operatore che legge i fascicoli`() {
        let all = [operatore(1, .supervisore), operatore(2, .amministratoreTecnico, utente: "tecnico")]
        for ruolo in Ruolo.allCases {
            let dati = operatore(9, ruolo, utente: "tecnico").dati
            let refusal = RegoleOperatori.escalation(dati, by: all[1], all)
            #expect((refusal == nil) == (ruolo == .amministratoreTecnico), "\(ruolo)")
            #expect(RegoleOperatori.escalation(dati, by: all[0], all) == nil, "\(ruolo)")
            let other = operatore(9, ruolo, utente: "altro").dati
            #expect(RegoleOperatori.escalation(other, by: all[1], all) == nil, "\(ruolo)")
        }
    }

    @Test func `il codice di un operatore non cambia`() throws {
        let all = [operatore(1, .supervisore), operatore(2, .urp)]
        var dati = all[1].dati
        dati.codice = "altro"
        let refusal = RegoleOperatori.amendment(of: all[1], dati, by: all[0], all, on: try giorno("2018-09-20"))
        #expect(refusal?.code == "operatore_codice")
    }

    @Test func `di un operatore servono codice, cognome, ente, date in ordine, ore e comune possibili`() throws {
        let dati = DatiOperatore(
            codice: "", cognome: " ", nome: "", ente: "", ruolo: .urp, comune: "Z999", oreSettimanali: 99,
            dal: try giorno("2018-02-01"), al: try giorno("2018-01-01"))
        #expect(
            dati.problems(comuni: ["G713"]).compactMap(\.field) == ["codice", "cognome", "ente", "al", "ore", "comune"])
    }
}
