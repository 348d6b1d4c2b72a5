// SPDX-License-Identifier: EUPL-1.2
import Domain
import Store
import Testing

/// Rows of a list that find their domanda, those that do not, and what the archive holds after.
@Suite struct ImportTests {
    let archive: Archive

    init() throws { archive = try Archive() }

    static let colonne = ColonneImportate.trova(
        in: CampoImportato.campi(of: .esiti).map(\.rawValue), tipo: .esiti, mappa: nil)

    static let origine = OrigineImportazione(
        tipo: .esiti, file: "esiti.csv", codifica: "UTF-8", separatore: "punto e virgola")

    /// A row as if read from a file.
    static func riga(_ line: Int, _ values: [CampoImportato: String]) -> Result<RigaEsito, ProblemaDiRiga> {
        do {
            let colonne = try Self.colonne.get()
            let letta = RigaLetta(riga: line, colonne: colonne) { index in
                values[CampoImportato.campi(of: .esiti)[index]] ?? ""
            }
            return .success(try RigaEsito(letta, mappa: nil))
        } catch let problem as ProblemaDiRiga {
            return .failure(problem)
        } catch {
            return .failure(ProblemaDiRiga(riga: line, colonna: nil, problema: "\(error)"))
        }
    }

    private func run(
        _ rows: [Result<RigaEsito, ProblemaDiRiga>], isTrial: Bool = false, skipsWrong: Bool = false,
        by operatore: Operatore? = nil
    ) throws -> RiepilogoImportazione {
        let session = try archive.store.beginImport(
            Self.origine, by: operatore ?? archive.amministrativo, isTrial: isTrial, skipsWrong: skipsWrong)
        try session.take(rows, colonne: try Self.colonne.get())
        return try session.finish()
    }

    private func inviata(_ cognome: String = "Inventati") throws -> Domanda {
        let id = try archive.presentata(cognome: cognome)
        try archive.move(
            id,
            .verifica(
                VerificaComune(data: day(2018, 7, 4), isResidenzaConfermata: true, isSoggiornoConfermato: true)),
            .invia(data: day(2018, 7, 9), lotto: "L1", deroga: "prova"))
        return try #require(try archive.store.domanda(id))
    }

    private func positive(_ domanda: Domanda, line: Int = 2, on data: String = "2018-07-16") throws
        -> Result<RigaEsito, ProblemaDiRiga>
    {
        Self.riga(
            line,
            [
                .protocollo: try #require(domanda.dati.protocollo).text, .esito: "ACCOLTA", .dataEsito: data,
                .importo: "231,65", .decorrenza: "2018-08-01",
            ])
    }

    private func code(_ domanda: Domanda) throws -> String {
        try #require(try archive.store.persona(domanda.richiedente)?.dati.codiceFiscale).value
    }

    @Test func anOutcomeIsRecordedAsIfByHand() throws {
        let (imported, byHand) = (try inviata(), try inviata())
        let summary = try run([try positive(imported)])
        #expect(summary.isScritta && summary.quante(.nuova) == 1 && summary.scartate.isEmpty)
        try archive.move(
            byHand.id,
            .esito(
                EsitoInps(
                    stato: .accolta, data: day(2018, 7, 16), importo: Euro(cents: 23_165), decorrenza: day(2018, 8, 1)))
        )
        try expectSameRows(imported.id, byHand.id)
        #expect(try archive.store.verify().isEmpty)
    }

    /// Whatever the archive holds of two domande is the same, but for their numbers.
    private func expectSameRows(_ one: Identifier<Domanda>, _ other: Identifier<Domanda>) throws {
        for table in [
            """
            SELECT asse, codice, data, registrato, registrato_il, operatore_id, da, a, dettaglio FROM eventi
            WHERE domanda_id = ? ORDER BY id
            """,
            "SELECT stato, data, motivo, importo, decorrenza, scadenza FROM esiti WHERE domanda_id = ? ORDER BY id",
            """
            SELECT version, stato, inviata_il, protocollo_inps, decorrenza, scadenza, modificata_da, modificata
            FROM domande WHERE id = ?
            """,
            "SELECT version, stato, aperta_il, in_coda_dal FROM prese_in_carico WHERE domanda_id = ?",
            "SELECT coda, scade, dal, comune FROM attese WHERE domanda_id = ? ORDER BY coda",
            "SELECT risolta, version FROM segnalazioni_dsu WHERE domanda_id = ?",
            "SELECT azione, esito, operatore_id, dettaglio, precedente FROM registro WHERE domanda_id = ? ORDER BY id",
        ] {
            #expect(try archive.values(table, one) == archive.values(table, other), "\(table)")
        }
    }

    /// A row of a list, and the event a person would record for it.
    private typealias Told = (row: [CampoImportato: String], event: DomandaEvent)

    private static func told(
        _ stato: DomandaState, _ data: CalendarDate, _ motivo: MotivoEsito? = nil, importo: String = "",
        decorrenza: CalendarDate? = nil
    ) throws -> Told {
        (
            [
                .esito: stato.rawValue, .dataEsito: data.iso, .motivo: motivo?.rawValue ?? "", .importo: importo,
                .decorrenza: decorrenza?.iso ?? "",
            ],
            .esito(
                EsitoInps(
                    stato: stato, data: data, motivo: motivo,
                    importo: importo.isEmpty ? nil : try Euro.parse(entry: importo).get(), decorrenza: decorrenza))
        )
    }

    /// What INPS tells of a domanda, one fact after the other; the k-th domanda has the k-th story.
    private static func stories() throws -> [[Told]] {
        let (day16, august) = (day(2018, 7, 16), day(2018, 8, 1))
        return [
            [try told(.accolta, day16, importo: "231,65", decorrenza: august)],
            [try told(.respinta, day16, .naspi)],
            [try told(.respinta, day16, .dsuMancante)],
            [
                (
                    [.esito: "IN_LAVORAZIONE", .dataEsito: "2018-07-12", .protocolloInps: "INPS.1"],
                    .ricevuta(data: day(2018, 7, 12), protocolloInps: "INPS.1")
                ),
                try told(.sospesa, day16, .dsuMancante),
                (
                    [.esito: "ACCOLTA", .dataEsito: "2018-07-20"],
                    .ripristina(data: day(2018, 7, 20), motivo: "comunicato dall'INPS con l'elenco degli esiti")
                ),
            ],
            [
                try told(.accolta, day16, importo: "187,50", decorrenza: august),
                try told(.decaduta, day(2018, 7, 23), .dsuMancante),
            ],
        ]
    }

    @Test func aSliceOfManyRowsIsRecordedAsByHandOneByOne() throws {
        // More domande than rows of the longest statement, so that every length of it is used.
        let pairs = try (0..<66).map { _ in (inSlice: try inviata(), byHand: try inviata()) }
        for (number, pair) in pairs.enumerated() where number % 2 == 0 {
            let dati = DatiSegnalazioneDsu(
                difetto: .omissioni, azione: .nuovaDsu, richiamo: day(2018, 9, 27), isRisolta: number % 4 == 0)
            for id in [pair.inSlice.id, pair.byHand.id] {
                try archive.store.record(.recordSegnalazioneDsu(id, version: 0, dati), by: archive.urp)
            }
        }
        let stories = try Self.stories()
        var rows: [Result<RigaEsito, ProblemaDiRiga>] = []
        for turn in 0..<3 {
            for (number, pair) in pairs.enumerated() {
                guard let told = stories[number % stories.count].dropFirst(turn).first else { continue }
                var values = told.row
                values[.protocollo] = try #require(pair.inSlice.dati.protocollo).text
                rows.append(Self.riga(rows.count + 2, values))
                try archive.move(pair.byHand.id, told.event)
            }
        }
        let summary = try run(rows)
        #expect(summary.isScritta && summary.scartate.isEmpty && summary.quante(.daAbbinare) == 0)
        for pair in pairs { try expectSameRows(pair.inSlice.id, pair.byHand.id) }
        #expect(try archive.store.verify().isEmpty)
    }

    @Test func aListReadTwiceChangesNothing() throws {
        let domanda = try inviata()
        let rows = [
            try positive(domanda),
            Self.riga(
                3, [.protocollo: "9999999/2018", .esito: "RESPINTA", .dataEsito: "2018-07-16", .motivo: "naspi"]),
        ]
        let first = try run(rows)
        let events = try archive.count("SELECT count(*) FROM eventi")
        let second = try run(rows)
        #expect((first.quante(.nuova), first.quante(.daAbbinare)) == (1, 1))
        #expect((second.quante(.invariata), second.quante(.daAbbinare)) == (1, 1))
        #expect(try archive.count("SELECT count(*) FROM eventi") == events)
        #expect(try archive.count("SELECT count(*) FROM righe_da_abbinare") == 1)
    }

    @Test func aWrongRowHoldsBackTheOthersUnlessSkipped() throws {
        let domanda = try inviata()
        let wrong = Self.riga(3, [.protocollo: "1/2018", .esito: "ACCOLTA", .dataEsito: "31/02/2018"])
        let before = try archive.dump()
        let held = try run([try positive(domanda), wrong])
        #expect(!held.isScritta && held.scartate.map(\.riga) == [3] && held.quante(.nuova) == 1)
        #expect(try archive.dump() == before)
        let skipped = try run([try positive(domanda), wrong], skipsWrong: true)
        #expect(skipped.isScritta && skipped.quante(.nuova) == 1)
        #expect(try archive.store.domanda(domanda.id)?.stato == .accolta)
    }

    @Test func aTrialSaysWhatWouldHappenAndWritesNothing() throws {
        let domanda = try inviata()
        let before = try archive.dump()
        let trial = try run([try positive(domanda)], isTrial: true)
        #expect(!trial.isScritta && trial.quante(.nuova) == 1)
        #expect(try archive.dump() == before)
        #expect(try run([try positive(domanda)]).quante(.nuova) == 1)
    }

    @Test func theKeysAreTheProtocolThenCodiceFiscaleAndDay() throws {
        let (first, second) = (try inviata(), try inviata("Fittizi"))
        let byCode: [CampoImportato: String] = [
            .codiceFiscale: try code(first), .dataPresentazione: "2018-07-02", .esito: "RESPINTA",
            .dataEsito: "2018-07-16", .motivo: "naspi",
        ]
        var unknownProtocol = byCode
        unknownProtocol[.protocollo] = "77/2018"
        unknownProtocol[.codiceFiscale] = try code(second)
        var noDay = byCode
        noDay[.dataPresentazione] = ""
        var otherPerson = byCode
        otherPerson[.protocollo] = try #require(first.dati.protocollo).text
        otherPerson[.codiceFiscale] = try code(second)
        let summary = try run([
            Self.riga(2, byCode), Self.riga(3, unknownProtocol), Self.riga(4, noDay), Self.riga(5, otherPerson),
        ])
        #expect((summary.quante(.nuova), summary.quante(.daAbbinare)) == (2, 2))
        #expect(try archive.store.domanda(first.id)?.stato == .respinta)
        #expect(try archive.store.domanda(second.id)?.stato == .respinta)
    }

    @Test func aFormerCodiceFiscaleStillMatches() throws {
        let domanda = try inviata()
        let persona = try #require(try archive.store.persona(domanda.richiedente))
        var dati = persona.dati
        let former = try #require(dati.codiceFiscale)
        dati.codiceFiscale = CodiceFiscale.compute(
            cognome: dati.cognome, nome: dati.nome, sesso: .femmina, nascita: day(1980, 3, 5), codiceCatastale: "G713")
        try archive.store.record(.amendPersona(persona.id, version: persona.version, dati), by: archive.urp)
        let summary = try run([
            Self.riga(
                2,
                [
                    .protocollo: try #require(domanda.dati.protocollo).text, .codiceFiscale: former.value,
                    .esito: "IN_LAVORAZIONE", .dataEsito: "2018-07-10",
                ])
        ])
        #expect(summary.quante(.nuova) == 1)
        #expect(try archive.store.domanda(domanda.id)?.stato == .inLavorazione)
    }

    @Test func aProtocolIsNotToldTwiceTheSameThingNorOfTwoPersons() throws {
        let domanda = try inviata()
        let twice = try run([try positive(domanda), try positive(domanda, line: 3)])
        #expect(twice.scartate.map(\.riga) == [3] && !twice.isScritta)
        let number = try #require(domanda.dati.protocollo).text
        func of(_ line: Int, _ code: String) -> Result<RigaEsito, ProblemaDiRiga> {
            Self.riga(
                line,
                [
                    .protocollo: number, .codiceFiscale: code, .esito: "RESPINTA", .dataEsito: "2018-07-16",
                    .motivo: "naspi",
                ])
        }
        let persons = try run([of(2, try code(domanda)), of(3, "RSSMRA80C45G713A")])
        #expect(persons.scartate.map(\.riga) == [3])
        let suspended = Self.riga(
            3, [.protocollo: number, .esito: "SOSPESA", .dataEsito: "2018-09-01", .motivo: "dsu_mancante"])
        let history = try run([try positive(domanda), suspended])
        #expect((history.quante(.nuova), history.quante(.aggiornata)) == (1, 1))
    }

    @Test func aDraftIsInConflictWithTheSentenceOfTheRefusal() throws {
        let (nucleo, persone) = try archive.nucleo()
        let dati = archive.form(presentataIl: day(2018, 7, 2))
        _ = try archive.store.record(.addDomanda(dati, nucleo: nucleo, richiedente: persone[0]), by: archive.urp)
        let summary = try run([
            Self.riga(
                2,
                [
                    .protocollo: try #require(dati.protocollo).text, .esito: "ACCOLTA", .dataEsito: "2018-07-16",
                    .importo: "10", .decorrenza: "2018-08-01",
                ])
        ])
        #expect(summary.quante(.inConflitto) == 1)
        #expect(summary.scartate.first?.problema.hasPrefix("La domanda è bozza") == true)
        #expect(summary.scartate.first?.colonna == "esito")
    }

    @Test func whoMayNotRecordOutcomesImportsNothing() throws {
        #expect(throws: Refusal.self) { try run([], by: archive.urp) }
    }

    @Test func whileAnImportIsOpenOthersWaitAndACancelTakesItAllBack() throws {
        let domanda = try inviata()
        let before = try archive.dump()
        let session = try archive.store.beginImport(
            Self.origine, by: archive.amministrativo, isTrial: false, skipsWrong: false)
        try session.take([try positive(domanda)], colonne: try Self.colonne.get())
        // The same desk reads inside the import, another one does not see it.
        #expect(try archive.store.domanda(domanda.id)?.stato == .accolta)
        #expect(try archive.desk().domanda(domanda.id)?.stato == .inviata)
        #expect(throws: StoreProblem.self) {
            try archive.store.record(.addPersona(DatiPersona(cognome: "Prova")), by: archive.urp)
        }
        session.cancel()
        #expect(try archive.dump() == before)
        try archive.store.record(.addPersona(DatiPersona(cognome: "Prova")), by: archive.urp)
    }

    @Test func aRowIsMatchedByHandOnceAndLeavesTheQueue() throws {
        let domanda = try inviata()
        _ = try run([
            Self.riga(
                2,
                [
                    .protocollo: "77/2018", .codiceFiscale: try code(domanda), .esito: "RESPINTA",
                    .dataEsito: "2018-07-16", .motivo: "naspi",
                ])
        ])
        let riga = try #require(try archive.store.righeDaAbbinare(limit: 10).first)
        #expect(riga.file == "esiti.csv" && riga.perche.contains("77/2018"))
        let candidates = try archive.store.candidati(
            for: riga.esito, cercando: "", limit: 10, by: archive.amministrativo)
        #expect(candidates.map(\.domanda) == [domanda.id] && candidates[0].perche == "stesso codice fiscale")
        let act = Act.abbinaRiga(
            riga.id, version: riga.version, domanda.id, versionDomanda: candidates[0].version)
        try archive.store.record(act, by: archive.amministrativo)
        #expect(try archive.store.domanda(domanda.id)?.stato == .respinta)
        #expect(try archive.store.righeDaAbbinare(limit: 10).isEmpty)
        #expect(throws: VersionConflict.self) { try archive.store.record(act, by: archive.amministrativo) }
        #expect(
            try archive.count("SELECT count(*) FROM registro WHERE azione IN ('abbina_riga', 'domanda_esito_respinta')")
                == 2)
    }

    @Test func aRowIsDiscardedOnlyWithItsReason() throws {
        _ = try run([
            Self.riga(2, [.protocollo: "77/2018", .esito: "RESPINTA", .dataEsito: "2018-07-16", .motivo: "naspi"])
        ])
        let riga = try #require(try archive.store.righeDaAbbinare(limit: 10).first)
        #expect(throws: Refusal.self) {
            try archive.store.record(
                .scartaRiga(riga.id, version: 1, motivo: " "), by: archive.amministrativo)
        }
        try archive.store.record(
            .scartaRiga(riga.id, version: 1, motivo: "di un altro ambito"), by: archive.amministrativo)
        #expect(try archive.store.quanteDaAbbinare().valore == 0)
        // Read again, the list does not bring it back.
        let again = try run([
            Self.riga(2, [.protocollo: "77/2018", .esito: "RESPINTA", .dataEsito: "2018-07-16", .motivo: "naspi"])
        ])
        #expect(again.quante(.invariata) == 1)
    }

    @Test func aLayoutIsSavedByItsName() throws {
        var mappa = MappaColonne(
            nome: "INPS 2018", tipo: .esiti,
            colonne: ["protocollo_domanda": "Prot", "esito": "Stato", "data_esito": "Data"], valori: ["ok": "ACCOLTA"])
        try archive.store.record(.saveMappa(mappa), by: archive.amministrativo)
        mappa.valori["ko"] = "RESPINTA"
        try archive.store.record(.saveMappa(mappa), by: archive.amministrativo)
        #expect(try archive.store.mappe(.esiti) == [mappa])
        #expect(try archive.store.mappe(.domande).isEmpty)
        #expect(throws: Refusal.self) {
            try archive.store.record(.saveMappa(MappaColonne(nome: "", tipo: .esiti)), by: archive.amministrativo)
        }
    }
}
