// SPDX-License-Identifier: EUPL-1.2

import Documents
import Domain
import Foundation
import TestSupport
import Testing

/// The templates of the program, and papers about nobody.
enum Modelli {
    /// The templates in `data/modelli`, with some replaced.
    static func all(replacing other: [String: String] = [:]) throws -> TemplateSet {
        let folder = JourneyPlaces.data.appending(path: "modelli")
        var texts: [String: String] = [:]
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        where ["html", "css"].contains(file.pathExtension) {
            texts[file.deletingPathExtension().lastPathComponent] = try String(contentsOf: file, encoding: .utf8)
        }
        return TemplateSet(texts: texts.merging(other) { $1 })
    }

    /// The frame of the tests.
    static func frame(isGrande: Bool = false) -> PaperFrame {
        PaperFrame(ambito: Fixtures.ambito, oggi: Fixtures.oggi, operatore: "A. Esempio", isGrande: isGrande)
    }

    /// A receipt with everything in it.
    static func ricevuta(_ change: (inout Fascicolo) -> Void = { _ in }) throws -> RicevutaDomanda {
        var f = Fixtures.fascicolo(.presentata)
        f.domanda.dati.documentoScade = Fixtures.date(2021, 5, 1)
        f.domanda.dati.delega = "ESEMPI Carlo"
        f.domanda.dati.hasReiCom = true
        change(&f)
        let punto = PuntoDiAccesso(
            id: Identifier(1), codice: "PT-URP", denominazione: "URP Pistoia", comune: "G713", tipo: "urp",
            orario: "lunedì e giovedì 9-13")
        return try RicevutaDomanda(f.domanda, nucleo: f.nucleo, ambito: Fixtures.ambito, punto: punto)
    }

    /// The letter about a domanda that was rejected.
    static func spiegazione() throws -> LetteraSpiegazione {
        try LetteraSpiegazione(
            Fixtures.fascicolo(.respinta), on: Fixtures.oggi, calendario: Fixtures.calendario)
    }

    /// The letter that calls to a first meeting.
    static func convocazione() throws -> LetteraConvocazione {
        var f = Fixtures.fascicolo(.accolta, presa: .convocata)
        f.convocazioni = [
            Convocazione(
                data: Fixtures.date(2018, 9, 25), ora: Fixtures.time(9, 30), luogo: "via di Prova 1", mezzo: .lettera,
                avvisatoIl: Fixtures.oggi, partecipanti: "A. Esempio, C. Consulente", stanza: "stanza 2")
        ]
        return try LetteraConvocazione(f) { _ in "Pistoia" }
    }

    /// The note to the registry: the husband is not in the stato di famiglia.
    static func difformita() throws -> NotaDifformita {
        let sheet = ComposizioneNucleo(
            fonte: .anagrafe, data: Fixtures.oggi, riferimento: "certificato 12",
            membri: Fixtures.nucleo.componenti.filter { $0.dati.parentela != .coniuge }.map(MembroComposizione.init))
        return try NotaDifformita(
            of: Fixtures.nucleo, atti: AttiNucleo(composizioni: [sheet]), codice: "REI-2018-00311", comune: "Pistoia",
            on: Fixtures.oggi)
    }

    /// A case file with a sheet in work.
    static var conScheda: Fascicolo {
        var f = Fixtures.fascicolo(.accolta, presa: .inAnalisi)
        f.analisi = AnalisiPreliminare(risposte: [
            "0.data": "2018-09-18", "0.operatori": "A. Esempio", "0.presente@11": "s", "0.informativa": "s",
            "3a.dipendenze": "s", "3a.dipendenze#chi": "12", "3a.difficolta": "grave", "3e.condizione@11": "inoccupato",
            "3g.titolo": "affitto", "3g.canone": "350.00", "4.3h": "una zia <vicina> & presente",
        ])
        return f
    }

    /// The filled sheet.
    static func scheda(_ readsReserved: Bool = false) throws -> FoglioScheda {
        try FoglioScheda(
            conScheda, versione: nil, readsReserved: readsReserved, on: Fixtures.oggi, calendario: Fixtures.calendario)
    }

    /// The blank sheet of the Inventati.
    static func schedaBianca() -> FoglioScheda {
        FoglioScheda(bianca: conScheda, on: Fixtures.oggi, calendario: Fixtures.calendario)
    }

    /// The blank project of the Inventati.
    static func progettoBianco() -> SchedaBBianca {
        SchedaBBianca(
            bianco: conScheda,
            catalogo: [
                VoceCatalogo(
                    codice: "A.1.c.2", denominazione: "sostegno socio-educativo", titolare: "SdS",
                    fondo: "Quota servizi", isNazionale: true)
            ], on: Fixtures.oggi)
    }

    /// A letter about a DSU that expires, or has a fault.
    static func lettera(_ difetto: DifettoDsu? = nil) -> LetteraDsu {
        let dsu = SegnalazioneDsu(
            domanda: Fixtures.fascicolo(.accolta).domanda, richiedente: "INVENTATI Maria", version: 0,
            dati: difetto.map { DatiSegnalazioneDsu(difetto: $0, azione: .caf) }, letteraIl: nil)
        return LetteraDsu(dsu, persona: Fixtures.maria, nomeComune: "Pistoia", on: Fixtures.oggi)
    }

    /// A batch of one domanda.
    static let lotto = LottoInvio(
        id: Identifier(1), numero: "2018-0001", data: Fixtures.oggi, operatore: "M. Inventati", quante: 1, inAttesa: 1,
        file: "lotto-rei-2018-0001.csv", sha256: "00",
        righe: [
            RigaTracciato(
                posizione: 1, codice: "REI-2018-00311", protocollo: "0001234/2018",
                presentataIl: Fixtures.date(2018, 7, 2), presentataAlle: Fixtures.time(10, 15), comune: "G713",
                codiceFiscale: "NVNMRA80C45G713X", cognome: "Inventati", nome: "Maria", nascita: nil, tipo: "nuova",
                componenti: 4, residenzaDal: nil, cittadinanza: "", dsu: "", verificaIl: Fixtures.date(2018, 7, 4),
                hasReiCom: false)
        ])

    /// A project with everything in it: two phases, who cannot sign, who is represented, who refuses nothing.
    static func progetto(_ change: (inout Fascicolo) -> Void = { _ in }) throws -> FoglioProgetto {
        var f = Fixtures.conProgetto(.progettazione)
        f.progetti[0].obiettivi[0].fase = 1
        f.progetti[0].obiettivi[0].risultati[0].indicatore = "giorni di presenza"
        f.progetti[0].obiettivi[0].risultati[0].valoreIniziale = "0"
        f.progetti[0].obiettivi[0].risultati[0].valoreAtteso = "3 la settimana"
        f.progetti[0].interventi[0] = Intervento(
            codice: "B.2.b", persona: Fixtures.luca.id, fornitore: "Cooperativa Prova", fondo: "QS+PON",
            dal: Fixtures.date(2018, 10, 1), al: Fixtures.date(2019, 3, 31), quantita: 6, unita: "mesi",
            titolare: "Terzo settore", invio: "EEMM")
        f.progetti[0].impegni[0].frequenza = "ogni due settimane"
        f.progetti[0].impegni[0].verifica = "foglio di presenza"
        f.progetti[0].firmeOperatori = "A. Esempio, C. Consulente"
        f.progetti[0].luogo = "stanza 2"
        f.progetti[0].firme = [
            FirmaComponente(
                persona: Fixtures.maria.id, data: Fixtures.date(2018, 9, 17),
                assistenza: AssistenzaFirma(
                    impedimento: .nonSaLeggere, attestatoDa: "Ada Esempio", lingua: "albanese",
                    interprete: "PROVA Amina")),
            FirmaComponente(
                persona: Fixtures.luca.id,
                rappresentante: RappresentanteFirma(
                    tipo: .tutore, nome: "BIANCHI Prova", decreto: "n. 12/2018, Tribunale di Pistoia",
                    poteri: "rappresentanza")),
        ]
        f.impronte = [ImprontaProgetto(versione: 1, attuale: String(repeating: "3f2a9c1b", count: 8))]
        change(&f)
        return try FoglioProgetto(f, versione: nil, catalogo: Fixtures.catalogo, on: Fixtures.oggi)
    }

    /// The minutes of the first meeting.
    static func verbale() throws -> VerbaleEquipe {
        var f = Fixtures.conProgetto(.progettazione)
        f.equipe = EquipeMultidisciplinare(
            componenti: [
                ComponenteEquipe(
                    nome: "Ada Esempio", ente: "Zona Esempio", profilo: "assistente sociale", ruolo: .referente)
            ],
            incontri: [
                IncontroEquipe(
                    data: Fixtures.date(2018, 9, 12), presenti: "Ada Esempio\nCarla Consulente",
                    decisioni: "Si propone il tirocinio.", prossimo: Fixtures.date(2018, 10, 12))
            ])
        return try VerbaleEquipe(f, numero: nil, on: Fixtures.oggi)
    }

    /// The patto of a household with work needs only, signed.
    static func patto() throws -> FoglioPatto {
        var f = Fixtures.fascicolo(.accolta, presa: .sottoscritta, esito: .soloLavoro)
        f.presa?.consulente = Fixtures.operatore(.consulenteCpi, id: 3, cognome: "Consulente", nome: "Carla")
        f.patto = PattoDiServizio(firmatoIl: Fixtures.date(2018, 9, 17), riferimento: "CPI 12/2018")
        return try FoglioPatto(f, calendario: Fixtures.calendario, on: Fixtures.oggi)
    }

    /// Compares a page with its golden file in `Golden/`, or writes it when goldens are being renewed.
    static func expect(
        _ html: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
        if ProcessInfo.processInfo.environment["PERCORSO_AGGIORNA_GOLDEN"] != nil {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(html.utf8).write(to: url)
            return
        }
        let expected = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
        for (number, line) in html.components(separatedBy: "\n").enumerated() {
            let wanted = number < expected.count ? expected[number] : "(nothing)"
            #expect(line == wanted, "\(name), line \(number + 1)", sourceLocation: sourceLocation)
        }
        #expect(html.components(separatedBy: "\n").count == expected.count, sourceLocation: sourceLocation)
    }
}
