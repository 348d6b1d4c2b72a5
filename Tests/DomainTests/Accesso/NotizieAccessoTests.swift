// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

struct NotizieAccessoTests {
    private let oggi = Fixtures.oggi

    private func accesso(_ change: (inout DatiAccesso) -> Void) -> DatiAccesso {
        var dati = DatiAccesso(
            data: oggi, ora: Fixtures.time(9, 30), punto: Identifier(1), motivi: [.statoDomanda], esito: .informato)
        change(&dati)
        return dati
    }

    @Test func `allo sportello l'interessato ha le notizie della sua domanda`() {
        #expect(accesso { _ in }.senzaNotizie == nil)
    }

    @Test func `il coniuge senza delega non ha notizie, nemmeno allo sportello`() {
        let coniuge = accesso { $0.interlocutore = .familiare }
        #expect(coniuge.senzaNotizie?.contains("nemmeno al coniuge") == true)
        #expect(
            accesso {
                $0.interlocutore = .familiare; $0.delega = Delega(isPresentata: false)
            }.senzaNotizie != nil)
        let conDelega = accesso {
            $0.interlocutore = .familiare
            $0.delega = Delega(isPresentata: true, documento: "delega del 01/09/2018")
        }
        #expect(conDelega.senzaNotizie == nil)
    }

    @Test func `al telefono le notizie si danno dopo la verifica dell'identità`() {
        let telefono = accesso { $0.modalita = .telefono }
        #expect(telefono.senzaNotizie?.contains("si verifica l'identità") == true)
        let fallita = accesso {
            $0.modalita = .telefono
            $0.identita = VerificaIdentita(chiesto: "data di nascita", isSuperata: false)
        }
        #expect(fallita.senzaNotizie?.contains("identità non verificata") == true)
        let superata = accesso {
            $0.modalita = .telefono
            $0.identita = VerificaIdentita(chiesto: "data di nascita", isSuperata: true)
        }
        #expect(superata.senzaNotizie == nil)
    }

    @Test func `al telefono la delega non basta senza l'identità`() {
        let telefono = accesso {
            $0.modalita = .telefono
            $0.interlocutore = .familiare
            $0.delega = Delega(isPresentata: true)
        }
        #expect(telefono.senzaNotizie != nil)
    }

    @Test func `di chi parla per un altro si scrive il nome`() {
        let senza = accesso { $0.interlocutore = .familiare }
        #expect(senza.problems(today: oggi).map(\.field) == ["chiamante"])
        let con = accesso {
            $0.interlocutore = .familiare
            $0.chiamante = "INVENTATI Luca, marito"
        }
        #expect(con.problems(today: oggi).isEmpty)
    }

    @Test func `il CAF consegna dopo avere ricevuto, e non domani`() {
        func consegna(_ days: Int) -> [String] {
            accesso {
                $0.data = oggi.adding(days: -3)
                $0.consegnatoIl = oggi.adding(days: days)
            }.problems(today: oggi).map(\.code)
        }
        #expect(consegna(-3).isEmpty)
        #expect(consegna(0).isEmpty)
        #expect(consegna(-4) == ["consegna_prima"])
        #expect(consegna(1) == ["consegna_futura"])
    }

    @Test func `chi è inviato ad altro servizio lo è a un servizio, chi ha un appuntamento lo ha in un giorno`() {
        #expect(accesso { $0.esito = .altroServizio }.problems(today: oggi).map(\.field) == ["servizio"])
        #expect(
            accesso {
                $0.esito = .altroServizio
                $0.rinvio = Rinvio(servizio: " ")
            }.problems(today: oggi).map(\.field) == ["servizio"])
        #expect(accesso { $0.esito = .appuntamento }.problems(today: oggi).map(\.field) == ["appuntamentoIl"])
        let prima = accesso {
            $0.esito = .appuntamento
            $0.appuntamento = AppuntamentoAccesso(data: oggi.adding(days: -1))
        }
        #expect(prima.problems(today: oggi).map(\.code) == ["appuntamento_prima"])
        let dopo = accesso {
            $0.esito = .appuntamento
            $0.appuntamento = AppuntamentoAccesso(data: oggi.adding(days: 7))
        }
        #expect(dopo.problems(today: oggi).isEmpty)
    }

    @Test func `una segnalazione ha sempre la sua fonte`() {
        let intera = DatiSegnalazione(
            ricevutaIl: oggi, ente: "Caritas Esempio", segnalante: "C. Prova", riguarda: "signora di via Prova",
            contenuto: "Vive sola.")
        #expect(intera.problems(today: oggi).isEmpty)
        var vuota = intera
        vuota.ente = " "
        vuota.segnalante = ""
        #expect(vuota.problems(today: oggi).map(\.field) == ["ente", "segnalante"])
        var futura = intera
        futura.ricevutaIl = oggi.adding(days: 1)
        #expect(futura.problems(today: oggi).map(\.field) == ["ricevutaIl"])
    }
}
