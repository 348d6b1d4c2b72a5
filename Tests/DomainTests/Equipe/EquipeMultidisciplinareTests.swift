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
}
