// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

@Suite struct AnnullamentoTests {
    private func action(
        _ number: Int64, _ tipo: TipoModifica?, _ azione: String, _ diChi: String, _ effetto: [CampoModificato],
        _ reason: String? = nil
    ) -> AzioneRecente {
        AzioneRecente(
            numero: number, modifica: tipo.map { _ in Identifier(number) }, tipo: tipo,
            istante: Instant(milliseconds: 1_537_430_400_000 + number * 60_000), azione: azione, diChi: diChi,
            effetto: effetto, impedimento: reason)
    }

    private var azioni: [AzioneRecente] {
        [
            action(
                9, .persona, "modifica dei dati di una persona", "INVENTATI Maria",
                [
                    CampoModificato("Telefono", prima: "0573 222222", dopo: "0573 111111"),
                    CampoModificato("E-mail", prima: "", dopo: "maria@esempio.it"),
                ]),
            action(
                8, .assegnazione, "passo della presa in carico", "REI-2018-00311 INVENTATI Maria",
                [
                    CampoModificato("Stato della presa in carico", prima: "assegnata", dopo: "da assegnare"),
                    CampoModificato("Assistente sociale", prima: "A. Esempio", dopo: ""),
                ]),
            action(
                7, .persona, "modifica dei dati di una persona", "PROVA Luca", [],
                "A. Esempio l'ha cambiato il 20/09/2018 alle 10:31: si corregge dalla sua schermata."),
            action(
                6, nil, "passo della domanda", "REI-2018-00311 INVENTATI Maria", [],
                "Il protocollo ha valore legale: si corregge con un atto, rigetto o rinuncia."),
        ]
    }

    private func desk(size: Size = Size(rows: 24, columns: 80)) -> AssessDesk {
        var desk = AssessDesk(.scrivania(ScrivaniaState()), .supervisore, size: size)
        desk.press(.control("z"))
        desk.receive(.loaded(.azioniRecenti(azioni)))
        return desk
    }

    @Test func `one key from anywhere lists one's own last acts, with what undoing does`() {
        var desk = desk()
        expectGolden(desk.picture, named: "annullamento-80x24")
        desk.press(.down, .down)
        #expect(desk.text.contains("! Non si annulla. A. Esempio l'ha cambiato"))
        expectGolden(desk.picture, named: "annullamento-no-80x24")
        expectGolden(self.desk(size: Size(rows: 40, columns: 132)).picture, named: "annullamento-132x40")
    }

    @Test func `Enter asks first, on no; the undoing is one act`() {
        var desk = desk()
        desk.press(.enter)
        #expect(desk.text.contains("Telefono: 0573 222222 → 0573 111111"))
        expectGolden(desk.picture, named: "annullamento-domanda-80x24")
        desk.press(.enter)
        #expect(desk.acts.isEmpty)
        desk.press(.enter, .left, .enter)
        #expect(desk.acts == [.undo(Identifier(9), .persona)])
        desk.receive(.recorded([Receipt()]))
        #expect(desk.banner.contains("Annullata"))
        #expect(
            desk.effects.contains { if case .load(.azioniRecenti(isOpening: false), _) = $0 { true } else { false } })
    }

    @Test func `what cannot be undone says what to do instead`() {
        var desk = desk()
        desk.press(.end, .enter)
        #expect(desk.banner.contains("Il protocollo ha valore legale"))
        #expect(desk.acts.isEmpty)
    }

    @Test func `a refusal after somebody else's save is told, and the list read again`() {
        var desk = desk()
        desk.press(.enter, .left, .enter)
        desk.receive(.refused(Refusal("annullamento_impossibile", "A. Esempio l'ha cambiato il 20/09/2018.")))
        #expect(desk.banner.contains("A. Esempio"))
        #expect(desk.effects.contains { if case .load(.azioniRecenti, _) = $0 { true } else { false } })
    }
}
