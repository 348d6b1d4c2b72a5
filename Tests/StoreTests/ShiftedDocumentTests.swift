// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Testing

@testable import Store

@Suite struct ShiftedDocumentTests {
    private func shifted<Value: Codable>(_ value: Value, _ kind: SealedDocument.Kind) throws -> Value {
        let envelope = ShiftedDocument.shift(try SealedDocument(value, kind: kind).envelope, by: 1000)
        return try SealedDocument(envelope: envelope).open(Value.self, kind: kind)
    }

    @Test func theSheetAsksTheMembersOfTheCopy() throws {
        let sheet = AnalisiPreliminare(risposte: [
            "3e.condizione@12": "inattivo", "3a.croniche_gravi#chi": "12,130",
            "3d.altri_aiuti": "scrive a lia@12: «12»",
            "3g.canone": "12.00", "2.prestazioni": "\"persona\":12 e #chi\":\"12", "0.durata": "12",
        ])
        #expect(
            try shifted(sheet, .analisi).risposte == [
                "3e.condizione@1012": "inattivo", "3a.croniche_gravi#chi": "1012,1130",
                "3d.altri_aiuti": "scrive a lia@12: «12»", "3g.canone": "12.00",
                "2.prestazioni": "\"persona\":12 e #chi\":\"12", "0.durata": "12",
            ])
    }

    @Test func theProjectIsSignedByTheMembersOfTheCopy() throws {
        var project = ProgettoPersonalizzato(apertoIl: CalendarDate(dayNumber: 17_600))
        project.obiettivi = [
            Obiettivo(area: .lavoro, testo: "Lavoro 7", componenti: [Identifier(7), Identifier(8)]),
            Obiettivo(area: .reti, testo: "Reti", componenti: []),
        ]
        project.impegni = [
            Impegno(persona: Identifier(7), tipo: .contatti, testo: "a"), Impegno(tipo: .altro, testo: "b"),
        ]
        project.firme = [FirmaComponente(persona: Identifier(9), motivoMancata: "\"persona\":9")]
        let copy = try shifted(project, .progetto)
        #expect(copy.obiettivi.map(\.componenti) == [[Identifier(1007), Identifier(1008)], []])
        #expect(copy.impegni.map(\.persona) == [Identifier(1007), nil])
        #expect(copy.firme.map(\.persona) == [Identifier(1009)])
        #expect(copy.firme.map(\.motivoMancata) == ["\"persona\":9"])
        #expect(copy.obiettivi.map(\.testo) == ["Lavoro 7", "Reti"])
    }

    @Test func theMonitoringMeetsTheMembersOfTheCopy() throws {
        let record = Monitoraggio(
            data: CalendarDate(dayNumber: 17_700), tipo: .visita, presenti: [Identifier(3), Identifier(44)],
            risultati: ["0.0": .raggiunto], impegni: [0: .rispettato], testo: "presenti: 3")
        let copy = try shifted(record, .monitoraggio)
        #expect(copy.presenti == [Identifier(1003), Identifier(1044)])
        #expect(
            copy.risultati == ["0.0": .raggiunto] && copy.impegni == [0: .rispettato] && copy.testo == "presenti: 3")
    }
}
