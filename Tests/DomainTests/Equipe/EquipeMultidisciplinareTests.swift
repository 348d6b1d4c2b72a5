// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

struct EquipeMultidisciplinareTests {
    private func membro(_ ruolo: RuoloEquipe, nome: String = "A. Esempio") -> ComponenteEquipe {
        ComponenteEquipe(nome: nome, ente: "SdS", profilo: "assistente sociale", ruolo: ruolo)
    }

    @Test func `l'équipe ha un solo referente`() {
        #expect(EquipeMultidisciplinare(componenti: [membro(.referente), membro(.componente)]).problems.isEmpty)
        let two = EquipeMultidisciplinare(componenti: [membro(.referente), membro(.referente)])
        #expect(two.problems.map(\.code) == ["referente_doppio"])
    }

    @Test func `ogni componente ha un nome`() {
        for name in ["", "  "] {
            let unnamed = EquipeMultidisciplinare(componenti: [membro(.componente, nome: name)])
            #expect(unnamed.problems.map(\.code) == ["nome_mancante"])
        }
    }

    @Test func `con un invitato l'équipe è allargata`() {
        var equipe = EquipeMultidisciplinare(componenti: [membro(.referente), membro(.componente)])
        #expect(!equipe.isAllargata)
        equipe.componenti.append(membro(.invitato))
        #expect(equipe.isAllargata)
        #expect(!EquipeMultidisciplinare().isAllargata)
    }

    @Test func `un servizio specialistico si invita con il consenso della persona`() throws {
        var serd = membro(.invitato)
        serd.tipo = .serd
        #expect(EquipeMultidisciplinare(componenti: [serd]).problems.map(\.code) == ["consenso_mancante"])
        serd.consenso = ConsensoInvito(persona: "INVENTATI Luca", data: try giorno("2018-09-12"))
        #expect(EquipeMultidisciplinare(componenti: [serd]).problems.isEmpty)
        var scuola = membro(.invitato)
        scuola.tipo = .scuola
        #expect(EquipeMultidisciplinare(componenti: [scuola]).problems.isEmpty)
    }

    @Test func `un componente scritto prima dei tipi copre la base con il suo profilo`() {
        func membro(_ profilo: String) -> ComponenteEquipe {
            ComponenteEquipe(nome: "A. Prova", ente: "ARTI Toscana", profilo: profilo, ruolo: .componente)
        }
        let two = EquipeMultidisciplinare(componenti: [membro("Consulente CPI "), membro("assistente sociale")])
        #expect(two.baseMancante == [.tutorTerzoSettore])
        #expect(EquipeMultidisciplinare(componenti: [membro("educatrice")]).baseMancante.count == 3)
        var invited = membro("assistente sociale")
        invited.tipo = .disabilita
        #expect(EquipeMultidisciplinare(componenti: [invited]).baseMancante.count == 3)
    }

    @Test func `la base è di tre enti, gli altri la allargano`() {
        #expect(
            TipoComponente.allCases.filter(\.isBase) == [.assistenteSociale, .consulenteCpi, .tutorTerzoSettore])
        #expect(TipoComponente.allCases.compactMap(\.orePreviste) == [[12, 18], [12, 18], [12, 18]])
        var base = membro(.referente)
        base.tipo = .assistenteSociale
        let equipe = EquipeMultidisciplinare(componenti: [base])
        #expect(equipe.baseMancante == [.consulenteCpi, .tutorTerzoSettore])
        #expect(!equipe.isAllargata)
    }

    @Test func `chi è nominato fra i presenti c'era, senza badare a maiuscole`() throws {
        let equipe = EquipeMultidisciplinare(componenti: [membro(.referente), membro(.componente, nome: "E. Tutore")])
        let incontro = IncontroEquipe(
            data: try giorno("2018-09-18"), presenti: "a. esempio; la maestra", decisioni: "")
        #expect(equipe.presenti(incontro).map(\.nome) == ["A. Esempio"])
        let wrong = EquipeMultidisciplinare(incontri: [
            IncontroEquipe(
                data: try giorno("2018-09-18"), presenti: "x", decisioni: "", prossimo: try giorno("2018-09-17"))
        ])
        #expect(wrong.problems.map(\.code) == ["prossimo_prima"])
    }

    @Test func `le ore si scrivono a mezz'ore`() {
        #expect([0, 29, 30, 60, 220].map { OreEquipe.italian(minuti: $0) } == ["0", "0", "0,5", "1", "3,5"])
    }
}
