// SPDX-License-Identifier: EUPL-1.2
import Domain
import Store
import Testing

@Suite struct VerifyTests {
    @Test(arguments: [
        ("UPDATE domande SET stato = 'SOSPESA' WHERE id = 1", "lo stato della domanda non è quello"),
        ("UPDATE prese_in_carico SET stato = 'ANALIZZATA'", "lo stato della presa in carico non è quello"),
        ("DELETE FROM attese WHERE coda = 'senza-progetto'", "la lista d'attesa non è quella"),
        ("UPDATE attese SET comune = 'X' WHERE coda = 'senza-progetto'", "non riporta il comune"),
        (
            "INSERT INTO attese SELECT 'monitoraggi', 1, presentata, domanda_id, dal, comune, NULL, NULL, NULL FROM attese WHERE coda = 'dsu' AND domanda_id = 2",
            "la lista d'attesa non è quella"
        ),
        ("DELETE FROM attese WHERE coda = 'da-inviare'", "la lista delle domande da inviare"),
        ("DELETE FROM chiavi_ricerca WHERE origine = 'nome'", "senza le loro chiavi"),
        ("DELETE FROM chiavi_ricerca WHERE origine = 'codice'", "la ricerca non trova"),
        ("UPDATE progressivi SET ultimo = 9", "numeri mancanti o doppi"),
        ("UPDATE persone SET chiave = 'altro nome' WHERE id = 1", "senza le loro chiavi"),
        ("UPDATE equipe SET documento = zeroblob(40)", "busta sbagliata"),
        (
            "DROP TRIGGER eventi_non_cambiano; UPDATE eventi SET da = 'BOZZA' WHERE codice = 'invia'",
            "i fatti della domanda non si seguono"
        ),
        (
            "DROP TRIGGER eventi_non_cambiano; UPDATE eventi SET data = data - 400 WHERE codice = 'convoca'",
            "i fatti della presa in carico non si seguono"
        ),
        (
            "PRAGMA foreign_keys = OFF; DELETE FROM componenti; DELETE FROM nuclei; PRAGMA foreign_keys = ON",
            "righe mancanti"
        ),
    ])
    func `quello che un altro programma cambia si scopre`(sql: String, sentence: String) throws {
        let archive = try Archive()
        let id = try archive.analizzata(.soloSociale)
        try archive.act(id) { .saveEquipe($0, version: $1, EquipeMultidisciplinare()) }
        _ = try archive.presentata(day(2018, 7, 9), cognome: "Fittizi")
        #expect(try archive.store.verify() == [])
        try archive.tamper(sql)
        let found = try archive.store.verify()
        #expect(found.contains { $0.contains(sentence) }, "\(found)")
    }

    @Test func `l'indice dei nomi si confronta con le persone`() throws {
        let archive = try Archive()
        _ = try archive.nucleo()
        try archive.tamper(
            "INSERT INTO persone_trigrammi (persone_trigrammi, rowid, chiave) VALUES ('delete', 1, 'inventati maria')")
        #expect(try archive.store.verify() == ["Ricerca: l'indice dei nomi non corrisponde alle persone."])
    }

    @Test func `le domande per comune sono quelle dei fatti, a ogni data e come si sapevano`() throws {
        let archive = try Archive()
        archive.clock.today = day(2018, 7, 10)
        let first = try archive.presentata(day(2018, 7, 2))
        _ = try archive.presentata(day(2018, 7, 3), cognome: "Fittizi", comune: "A071")
        archive.clock.today = day(2018, 7, 20)
        let check = VerificaComune(data: day(2018, 7, 5), isResidenzaConfermata: true, isSoggiornoConfermato: true)
        try archive.move(first, .verifica(check), .invia(data: day(2018, 7, 5), lotto: "L", deroga: nil))
        func cells(_ al: CalendarDate, _ noto: CalendarDate? = nil) throws -> [CellaDomande] {
            try archive.store.domandePerComune(al: al, comeNotoAl: noto)
        }
        let agliana = CellaDomande(comune: "A071", stato: .presentata, quante: 1)
        #expect(try cells(day(2018, 7, 1)) == [])
        #expect(try cells(day(2018, 7, 2)) == [CellaDomande(comune: "G713", stato: .presentata, quante: 1)])
        #expect(try cells(day(2018, 7, 5)) == [agliana, CellaDomande(comune: "G713", stato: .inviata, quante: 1)])
        #expect(
            try cells(day(2018, 7, 5), day(2018, 7, 19))
                == [agliana, CellaDomande(comune: "G713", stato: .presentata, quante: 1)])
        #expect(try cells(day(2018, 7, 5), day(2018, 7, 9)) == [])
    }
}
