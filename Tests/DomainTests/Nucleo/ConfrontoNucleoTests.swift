// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

struct ConfrontoNucleoTests {
    private let oggi = Fixtures.oggi

    private func composizione(
        _ fonte: FonteComposizione, _ persone: [(Persona, Parentela)], data: CalendarDate? = nil
    ) -> ComposizioneNucleo {
        ComposizioneNucleo(
            fonte: fonte, data: data ?? oggi, riferimento: "prova",
            membri: persone.map { persona, parentela in
                MembroComposizione(
                    persona: persona.id, nominativo: persona.dati.nomeCompleto,
                    codiceFiscale: persona.dati.codiceFiscale, parentela: parentela)
            })
    }

    private var adulti: Nucleo {
        Nucleo(id: Identifier(1), version: 1, componenti: Array(Fixtures.nucleo.componenti.prefix(2)))
    }

    private func frasi(_ registrate: [ComposizioneNucleo], of nucleo: Nucleo? = nil) -> [String] {
        ConfrontoNucleo(of: nucleo ?? adulti, registrate: registrate, on: oggi).difformita.map(\.frase)
    }

    @Test func `senza altri documenti non ci sono difformità, tranne i codici fiscali che mancano`() {
        #expect(frasi([]) == [])
        #expect(
            frasi([], of: Fixtures.nucleo) == [
                "INVENTATI Nicolò non ha il codice fiscale.", "INVENTATI Zoe non ha il codice fiscale.",
            ])
    }

    @Test func `chi è nella DSU ma non in anagrafe è detto in parole`() {
        let anagrafe = composizione(.anagrafe, [(Fixtures.maria, .richiedente)])
        let dsu = composizione(.dsu, [(Fixtures.maria, .richiedente), (Fixtures.luca, .coniuge)])
        #expect(
            frasi([anagrafe, dsu]) == [
                "INVENTATI Luca è nel nucleo dichiarato e nella DSU, ma non nello stato di famiglia."
            ])
    }

    @Test func `la parentela diversa si legge documento per documento`() {
        let dsu = composizione(.dsu, [(Fixtures.maria, .richiedente), (Fixtures.luca, .altro)])
        #expect(
            frasi([dsu]) == ["INVENTATI Luca è coniuge o convivente nel nucleo dichiarato, altro nella DSU."])
    }

    @Test func `chi è solo in un altro documento viene dopo gli altri`() {
        var anagrafe = composizione(.anagrafe, [(Fixtures.maria, .richiedente), (Fixtures.luca, .coniuge)])
        anagrafe.membri.append(MembroComposizione(nominativo: "Fittizi Ada", parentela: .altro))
        let confronto = ConfrontoNucleo(of: adulti, registrate: [anagrafe], on: oggi)
        #expect(confronto.righe.map(\.membro.nominativo).last == "Fittizi Ada")
        #expect(confronto.difformita.map(\.tipo) == [.presenza, .codiceFiscaleMancante])
    }

    @Test func `una persona scritta per nome è la stessa, comunque siano ordine, accenti e maiuscole`() {
        let dsu = ComposizioneNucleo(
            fonte: .dsu, data: oggi, riferimento: "prova",
            membri: [
                MembroComposizione(nominativo: "maria inventati", parentela: .richiedente),
                MembroComposizione(nominativo: "INVENTATI LUCA", parentela: .coniuge),
            ])
        #expect(frasi([dsu]) == [])
    }

    @Test func `vale l'ultimo documento di ogni ufficio, per la data che porta`() {
        let old = composizione(.dsu, [(Fixtures.maria, .richiedente)], data: oggi.adding(days: -90))
        let new = composizione(.dsu, [(Fixtures.maria, .richiedente), (Fixtures.luca, .coniuge)])
        #expect(frasi([new, old]) == [])
        #expect(frasi([old]).count == 1)
    }

    @Test func `una difformità chiarita si riapre quando i documenti cambiano`() throws {
        let dsu = composizione(.dsu, [(Fixtures.maria, .richiedente)])
        let confronto = ConfrontoNucleo(of: adulti, registrate: [dsu], on: oggi)
        let found = try #require(confronto.difformita.first)
        let note = RilievoDifformita(found, stato: .chiarita, data: oggi, nota: "in corso di separazione")
        #expect(confronto.aperte([]).count == 1)
        #expect(confronto.aperte([note]).isEmpty)
        let anagrafe = composizione(.anagrafe, [(Fixtures.maria, .richiedente)])
        #expect(ConfrontoNucleo(of: adulti, registrate: [dsu, anagrafe], on: oggi).aperte([note]).count == 1)
    }

    @Test func `per chiarire serve il motivo, per segnalare serve l'ufficio`() throws {
        let found = try #require(
            ConfrontoNucleo(of: adulti, registrate: [composizione(.dsu, [(Fixtures.maria, .richiedente)])], on: oggi)
                .difformita.first)
        #expect(
            RilievoDifformita(found, stato: .chiarita, data: oggi).problems(today: oggi).map(\.field) == ["nota"])
        #expect(
            RilievoDifformita(found, stato: .segnalata, data: oggi).problems(today: oggi).map(\.field) == ["ufficio"])
        #expect(RilievoDifformita(found, stato: .aperta, data: oggi).problems(today: oggi).isEmpty)
    }

    @Test func `la nota nomina solo chi serve`() {
        let dsu = composizione(
            .dsu, [(Fixtures.maria, .richiedente), (Fixtures.luca, .coniuge), (Fixtures.nicolo, .figlio)])
        let confronto = ConfrontoNucleo(of: Fixtures.nucleo, registrate: [dsu], on: oggi)
        let zoe = confronto.difformita.filter { $0.membro.persona == Fixtures.zoe.id && $0.tipo == .presenza }
        let nota = NotaDifformita(
            a: .caf, data: oggi, nucleo: Fixtures.nucleo, codice: "REI-2018-00311", confronto: confronto,
            difformita: zoe)
        #expect(nota.persone.map(\.nominativo) == ["INVENTATI Maria", "INVENTATI Zoe"])
        #expect(nota.persone.last?.voci[.dsu] == "non presente")
        #expect(nota.persone.last?.voci[.anagrafe] == "non disponibile")
        #expect(nota.difformita == ["INVENTATI Zoe è nel nucleo dichiarato, ma non nella DSU."])
    }

    @Test func `un documento porta data, riferimento e ognuno una volta sola`() {
        var dsu = composizione(.dsu, [(Fixtures.maria, .richiedente), (Fixtures.maria, .altro)])
        dsu.riferimento = " "
        dsu.data = oggi.adding(days: 1)
        #expect(
            dsu.problems(today: oggi).map(\.code) == ["data_futura", "riferimento_mancante", "membro_doppio"])
    }
}
