// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

struct TabellaPermessiTests {
    private func allowed(_ ruolo: Ruolo) -> Set<Permesso> {
        Set(Permesso.allCases.filter { TabellaPermessi.refusal($0, for: ruolo) == nil })
    }

    @Test func `lo sportello registra accessi e domande e non legge analisi né diari`() {
        #expect(
            allowed(.urp)
                == [
                    .cercaPersone, .registraAccesso, .registraPersona, .compilaDomanda, .leggiFascicolo,
                    .leggiAccessi, .gestisciSegnalazioni, .leggiDocumenti, .registraDocumenti, .gestisciAgenda,
                    .accessoEccezionale,
                ])
    }

    @Test func `l'amministrativo verifica, invia, registra esiti, assegna e convoca`() {
        let may = allowed(.amministrativo)
        #expect(
            may.isSuperset(of: [
                .verificaDomanda, .inviaDomanda, .registraEsito, .assegna, .convoca, .comunicaInps, .leggiListaAttesa,
            ]))
        #expect(may.isDisjoint(with: [.leggiAnalisi, .leggiDiario, .compilaProgetto, .gestisciOperatori]))
    }

    @Test func `lo sportello apre il fascicolo per dire a che punto è, senza schede né diario`() {
        #expect(allowed(.urp).contains(.leggiFascicolo))
        #expect(allowed(.urp).isDisjoint(with: [.leggiAnalisi, .leggiDiario, .compilaAnalisi]))
    }

    @Test func `verifica l'archivio chi lo custodisce e chi ne risponde`() {
        #expect(TabellaPermessi.ruoli(with: .verificaArchivio) == [.supervisore, .amministratoreTecnico])
    }

    @Test func `solo il supervisore riapre un fascicolo`() {
        #expect(TabellaPermessi.ruoli(with: .riapriFascicolo) == [.supervisore])
    }

    @Test func `il diario lo scrive il servizio sociale, e lo legge anche chi lavora al caso per un altro ente`() {
        #expect(
            TabellaPermessi.ruoli(with: .leggiDiario) == [
                .assistenteSociale, .consulenteCpi, .servizioSpecialistico, .supervisore,
            ])
        #expect(Ruolo.allCases.filter(\.readsReservedNotes) == [.assistenteSociale, .supervisore])
        #expect(TabellaPermessi.ruoli(with: .scriviDiario) == [.assistenteSociale, .supervisore])
    }

    @Test func `l'amministratore tecnico non legge alcun fascicolo`() {
        #expect(allowed(.amministratoreTecnico) == [.gestisciOperatori, .verificaArchivio, .gestisciConservazione])
    }

    @Test func `il revisore legge e non scrive`() {
        #expect(
            allowed(.revisore) == [
                .cercaPersone, .leggiFascicolo, .leggiAnalisi, .leggiListaAttesa, .leggiAccessi, .creaReport,
                .leggiRegistro,
            ])
    }

    @Test func `chi segue il progetto da fuori vede solo la sua parte`() {
        #expect(allowed(.terzoSettore) == [.leggiFascicolo, .monitora, .accessoEccezionale])
        #expect(
            allowed(.servizioSpecialistico)
                == [.leggiFascicolo, .leggiAnalisi, .compilaQuadro, .leggiDiario, .accessoEccezionale])
        #expect(
            allowed(.consulenteCpi) == [
                .cercaPersone, .gestisciAgenda, .leggiFascicolo, .leggiAnalisi, .compilaAnalisi, .compilaProgetto,
                .firmaProgetto, .leggiDiario, .accessoEccezionale, .registraInadempienze,
            ])
    }

    @Test func `i provvedimenti del giudice sono dell'assistente sociale e del supervisore`() {
        #expect(TabellaPermessi.ruoli(with: .gestisciDecreti) == [.assistenteSociale, .supervisore])
    }

    @Test func `ogni permesso ha qualcuno che lo può usare, e ogni rifiuto lo nomina`() {
        for permesso in Permesso.allCases {
            let who = TabellaPermessi.ruoli(with: permesso)
            #expect(!who.isEmpty, "\(permesso)")
            for ruolo in Ruolo.allCases where !who.contains(ruolo) {
                let refusal = TabellaPermessi.refusal(permesso, for: ruolo)
                #expect(who.allSatisfy { refusal?.sentence.contains($0.denominazione) == true })
            }
        }
        #expect(
            TabellaPermessi.refusal(.riapriFascicolo, for: .urp)?.sentence
                == "Con il ruolo di operatore URP non si può riaprire il fascicolo: "
                + "può farlo chi ha il ruolo di supervisore.")
    }

    @Test func `chi non lavora più qui non può nulla`() {
        var operatore = Operatore(
            id: Identifier(7), codice: "AE", cognome: "Esempio", nome: "Anna", ente: "SdS", ruolo: .supervisore)
        #expect(operatore.nomeBreve == "A. Esempio")
        #expect(operatore.may(.assegna) == nil)
        operatore.isAttivo = false
        #expect(Permesso.allCases.allSatisfy { operatore.may($0)?.code == "operatore_non_attivo" })
    }
}
