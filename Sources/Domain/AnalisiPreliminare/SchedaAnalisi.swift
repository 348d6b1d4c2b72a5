// SPDX-License-Identifier: EUPL-1.2

/// The items of the scheda di presa in carico, section A, in the order of the sheet.
///
/// Long because: it is the table of the instrument. No official list of items could be read: these follow the six
/// areas of art. 5 c. 2 and the local forms derived from the ministerial one.
/// Source: docs/FONTI.md 3.5.
public enum SchedaAnalisi {
    /// Version of the list, stored with every sheet filled from it.
    public static let versione = "A-2018-2"

    /// All items, in order.
    public static let voci: [VoceScheda] =
        seduta + nucleo + servizi + salute + cura + minori + economia + lavoro + istruzione + abitazione + reti
        + puntiDiForza + esito

    /// The items by their code.
    static let perCodice: [String: VoceScheda] = Dictionary(uniqueKeysWithValues: voci.map { ($0.codice, $0) })

    /// Items of one block, in order.
    public static func voci(of blocco: BloccoScheda) -> [VoceScheda] { voci.filter { $0.blocco == blocco } }

    /// Key of the level of difficulty of an area.
    public static func chiaveDifficolta(_ area: BloccoScheda) -> String { "\(area.rawValue).difficolta" }

    /// Key of the reason why an area was not examined.
    public static func chiaveMotivo(_ area: BloccoScheda) -> String { "\(area.rawValue).motivo_non_rilevata" }

    private static let seduta: [VoceScheda] = [
        VoceScheda("0.data", .seduta, "Data dell'incontro", .data, isObbligatoria: true),
        VoceScheda("0.luogo", .seduta, "Luogo", .testo),
        VoceScheda("0.operatori", .seduta, "Operatori presenti", .testo, isObbligatoria: true),
        VoceScheda("0.altri", .seduta, "Altre persone presenti, chi sono", .testo),
        VoceScheda("0.presente", .seduta, "Presente all'incontro", .siNo, ambito: .ciascuno),
        VoceScheda("0.interprete", .seduta, "Interprete", .siNo),
        VoceScheda(
            "0.interprete_chi", .seduta, "Chi fa da interprete", .testo, se: CondizioneVoce("0.interprete", ["s"])),
        VoceScheda("0.lingua", .seduta, "Lingua dell'incontro", .testo),
        VoceScheda("0.durata", .seduta, "Durata in minuti", .numero),
        VoceScheda("0.informativa", .seduta, "Informativa privacy consegnata", .siNo, isObbligatoria: true),
    ]

    private static let nucleo: [VoceScheda] = [
        VoceScheda("1.confermato", .nucleo, "Nucleo confermato", .siNo, isObbligatoria: true),
        VoceScheda("1.differenze", .nucleo, "Differenze rispetto alla domanda", .testoLungo),
        VoceScheda("1.in_carico", .nucleo, "Già in carico ai servizi", .siNo, isObbligatoria: true),
        VoceScheda("1.in_carico_servizio", .nucleo, "Quale servizio", .testo, se: CondizioneVoce("1.in_carico", ["s"])),
        VoceScheda("1.in_carico_dal", .nucleo, "In carico dal", .data, se: CondizioneVoce("1.in_carico", ["s"])),
        VoceScheda("1.in_carico_da", .nucleo, "Referente", .testo, se: CondizioneVoce("1.in_carico", ["s"])),
        VoceScheda(
            "1.progetto_assistenziale", .nucleo, "Progetto assistenziale esistente",
            .scelta([
                OpzioneVoce("nessuno", "nessuno"), OpzioneVoce("confermato", "confermato"),
                OpzioneVoce("da_integrare", "da integrare"),
            ]), isObbligatoria: true),
        VoceScheda(
            "1.progetto_servizio", .nucleo, "Di quale servizio, dal", .testo,
            se: CondizioneVoce("1.progetto_assistenziale", ["confermato", "da_integrare"])),
        VoceScheda(
            "1.progetto_integrazioni", .nucleo, "Che cosa integrare", .testoLungo,
            se: CondizioneVoce("1.progetto_assistenziale", ["da_integrare"])),
    ]

    private static let servizi: [VoceScheda] = [
        VoceScheda(
            "2.servizi", .servizi, "Servizi già coinvolti",
            .scelte([
                OpzioneVoce("sociale", "servizio sociale comunale"), OpzioneVoce("npi", "neuropsichiatria infantile"),
                OpzioneVoce("consultorio", "consultorio"), OpzioneVoce("cpi", "Centro per l'impiego"),
                OpzioneVoce("scuola", "scuola"), OpzioneVoce("terzo_settore", "Caritas o Terzo settore"),
                OpzioneVoce("altro", "altro servizio"),
            ]), ambito: .nucleoConComponenti),
        VoceScheda(
            "2.altro", .servizi, "Quale altro servizio", .testo, se: CondizioneVoce("2.servizi", ["altro"])),
        VoceScheda(
            "2.specialistici", .servizi, "Servizi specialistici già coinvolti",
            .scelte([
                OpzioneVoce("serd", "SERD"), OpzioneVoce("ufsma", "UFSMA"),
                OpzioneVoce("tutela", "tutela minori"), OpzioneVoce("uepe", "UEPE"),
            ]), ambito: .nucleoConComponenti, isRiservata: true),
        si("2.tribunale", .servizi, "Provvedimenti del giudice", isRiservata: true),
        VoceScheda(
            "2.tribunale_quali", .servizi, "Quali provvedimenti", .testo, isRiservata: true,
            se: CondizioneVoce("2.tribunale", ["s"])),
        VoceScheda("2.referenti", .servizi, "Referenti dei servizi", .testoLungo),
        VoceScheda("2.prestazioni", .servizi, "Prestazioni e aiuti già ricevuti", .testoLungo),
    ]

    private static func si(
        _ codice: String, _ blocco: BloccoScheda, _ testo: String, ambito: AmbitoVoce = .nucleoConComponenti,
        isRiservata: Bool = false
    ) -> VoceScheda {
        VoceScheda(codice, blocco, testo, .siNo, ambito: ambito, isRiservata: isRiservata)
    }

    private static func difficolta(_ blocco: BloccoScheda) -> [VoceScheda] {
        [
            VoceScheda(
                chiaveDifficolta(blocco), blocco, "Difficoltà nell'area",
                .scelta(Difficolta.allCases.map { OpzioneVoce($0.rawValue, $0.denominazione) }), isObbligatoria: true),
            VoceScheda(
                chiaveMotivo(blocco), blocco, "Se non rilevata, perché", .testo,
                se: CondizioneVoce(chiaveDifficolta(blocco), [Difficolta.nonRilevata.rawValue])),
        ]
    }

    private static let salute: [VoceScheda] =
        [
            si("3a.lievi_temporanee", .salute, "Patologie lievi temporanee"),
            si("3a.lievi_permanenti", .salute, "Patologie lievi permanenti"),
            si("3a.croniche_gravi", .salute, "Patologie croniche gravi"),
            si("3a.psicologici", .salute, "Problemi psicologici o psichiatrici", isRiservata: true),
            si("3a.disabilita_non_dsu", .salute, "Disabilità certificata non in DSU"),
            si("3a.certificazione_in_corso", .salute, "Certificazione in corso"),
            si("3a.dipendenze", .salute, "Dipendenze", isRiservata: true),
        ] + difficolta(.salute)

    private static let cura: [VoceScheda] =
        [
            si("3b.organizzative", .cura, "Difficoltà organizzative"),
            si("3b.monogenitorialita", .cura, "Conciliazione e cura da genitore solo"),
            si("3b.anziani", .cura, "Anziani da assistere"),
            si("3b.disabili", .cura, "Persone con disabilità da assistere"),
            si("3b.carichi", .cura, "Gestione dei carichi di cura"),
            si("3b.sviluppo_figli", .cura, "Risposta ai bisogni di sviluppo dei figli"),
            si("3b.ruolo", .cura, "Ruolo e cura di sé"),
            si("3b.lutto", .cura, "Lutto recente"),
            si("3b.conflitto", .cura, "Conflittualità familiare grave", isRiservata: true),
            si("3b.gravidanze", .cura, "Gravidanze precoci, ravvicinate o numerose"),
        ] + difficolta(.cura)

    private static let minori: [VoceScheda] =
        [
            si("3c.pari", .minori, "Relazioni con i pari deboli", ambito: .nucleoConMinori),
            si(
                "3c.violenti", .minori, "Comportamenti violenti o antisociali", ambito: .nucleoConMinori,
                isRiservata: true),
            si("3c.altre", .minori, "Altre difficoltà", ambito: .nucleoConMinori),
            VoceScheda("3c.altre_quali", .minori, "Quali", .testo, se: CondizioneVoce("3c.altre", ["s"])),
            VoceScheda(
                "3c.frequenza", .minori, "Frequenza scolastica",
                .scelta([
                    OpzioneVoce("regolare", "regolare"), OpzioneVoce("irregolare", "irregolare"),
                    OpzioneVoce("assente", "non frequenta"), OpzioneVoce("non_in_eta", "non in età"),
                ]), ambito: .etaScolare),
            VoceScheda("3c.nido", .minori, "Frequenta il nido", .siNo, ambito: .primaInfanzia),
        ] + difficolta(.minori)

    /// A kind of debt: whether there is one, and how large.
    private static func debito(_ tipo: String, _ testo: String) -> [VoceScheda] {
        [
            si("3d.debiti_\(tipo)", .economia, testo, ambito: .nucleo),
            VoceScheda(
                "3d.fascia_\(tipo)", .economia, "\(testo), quanto",
                .scelta(fasce.filter { $0.codice != "0" }), se: CondizioneVoce("3d.debiti_\(tipo)", ["s"])),
        ]
    }

    private static let fasce: [OpzioneVoce] = [
        OpzioneVoce("0", "nessuno"), OpzioneVoce("1000", "fino a 1.000"), OpzioneVoce("5000", "da 1.000 a 5.000"),
        OpzioneVoce("oltre", "oltre 5.000"),
    ]

    /// Rows for the aid a household receives from others; a row is asked when the one before is filled.
    private static let aiuti: [VoceScheda] = (1...3).flatMap { (row: Int) -> [VoceScheda] in
        let isNamed = CondizioneVoce("3d.aiuto\(row)_descrizione")
        return [
            VoceScheda(
                "3d.aiuto\(row)_descrizione", .economia, row == 1 ? "Altri aiuti ricevuti" : "Un altro aiuto",
                .testo, se: row == 1 ? nil : CondizioneVoce("3d.aiuto\(row - 1)_descrizione")),
            VoceScheda("3d.aiuto\(row)_ente", .economia, "Aiuto \(row), da chi", .testo, se: isNamed),
            VoceScheda("3d.aiuto\(row)_importo", .economia, "Aiuto \(row), importo mensile", .euro, se: isNamed),
        ]
    }

    private static let economia: [VoceScheda] =
        [
            VoceScheda(
                "3d.entrate", .economia, "Fonti di reddito",
                .scelte([
                    OpzioneVoce("lavoro", "lavoro"), OpzioneVoce("pensione", "pensione"),
                    OpzioneVoce("assegni", "assegni familiari"), OpzioneVoce("mantenimento", "mantenimento"),
                    OpzioneVoce("contributi", "contributi pubblici"), OpzioneVoce("parenti", "aiuto di parenti"),
                    OpzioneVoce("nessuna", "nessuna"),
                ]))
        ] + debito("bollette", "Debiti per bollette") + debito("affitto", "Debiti per affitto")
        + debito("finanziamenti", "Debiti per finanziamenti") + debito("fisco", "Debiti con il fisco")
        + [
            VoceScheda("3d.debiti_fascia", .economia, "Debiti in tutto", .scelta(fasce)),
            VoceScheda(
                "3d.spesa", .economia, "Capacità di gestire la spesa",
                .scelta([
                    OpzioneVoce("buona", "buona"), OpzioneVoce("parziale", "parziale"),
                    OpzioneVoce("scarsa", "scarsa"),
                ])),
        ] + aiuti + [VoceScheda("3d.altri_aiuti", .economia, "Note sugli aiuti", .testoLungo)]
        + difficolta(.economia)

    private static let lavoro: [VoceScheda] =
        [
            VoceScheda(
                "3e.condizione", .lavoro, "Condizione",
                .scelta(CondizioneOccupazionale.allCases.map { OpzioneVoce($0.rawValue, $0.denominazione) }),
                ambito: .etaAttiva, isObbligatoria: true),
            VoceScheda("3e.mesi", .lavoro, "Mesi senza lavoro", .numero, ambito: .etaAttiva),
            VoceScheda("3e.ultimo", .lavoro, "Ultimo lavoro", .testo, ambito: .etaAttiva),
            VoceScheda("3e.competenze", .lavoro, "Competenze", .testo, ambito: .etaAttiva),
            VoceScheda("3e.patente", .lavoro, "Patente", .siNo, ambito: .etaAttiva),
            VoceScheda("3e.auto", .lavoro, "Automobile", .siNo, ambito: .etaAttiva),
            VoceScheda("3e.disponibile", .lavoro, "Disponibile a lavorare", .siNo, ambito: .etaAttiva),
            VoceScheda(
                "3e.ostacoli", .lavoro, "Ostacoli",
                .scelte([
                    OpzioneVoce("cura", "carichi di cura"), OpzioneVoce("salute", "salute"),
                    OpzioneVoce("lingua", "lingua"), OpzioneVoce("trasporto", "trasporto"),
                    OpzioneVoce("legali", "legali"),
                ]), ambito: .etaAttiva),
            VoceScheda(
                "3e.occupabilita", .lavoro, "Occupabilità",
                .scelta([
                    OpzioneVoce("alta", "alta"), OpzioneVoce("media", "media"), OpzioneVoce("bassa", "bassa"),
                    OpzioneVoce("non_valutabile", "non valutabile"),
                ]), ambito: .etaAttiva, isObbligatoria: true),
        ] + difficolta(.lavoro)

    private static let istruzione: [VoceScheda] =
        [
            VoceScheda(
                "3f.titolo", .istruzione, "Titolo di studio",
                .scelta(TitoloDiStudio.allCases.map { OpzioneVoce($0.rawValue, $0.denominazione) }),
                ambito: .etaAttiva),
            VoceScheda(
                "3f.italiano", .istruzione, "Italiano",
                .scelta(["A0", "A1", "A2", "B1", "B2", "C1", "C2"].map { OpzioneVoce($0, $0) }), ambito: .etaAttiva),
            VoceScheda(
                "3f.digitale", .istruzione, "Competenza digitale",
                .scelta([
                    OpzioneVoce("nessuna", "nessuna"), OpzioneVoce("base", "di base"), OpzioneVoce("buona", "buona"),
                ]), ambito: .etaAttiva),
            VoceScheda("3f.corsi", .istruzione, "Corsi frequentati o in corso", .testo),
            si("3f.abbandono", .istruzione, "Rischio di abbandono scolastico", ambito: .nucleoConMinori),
        ] + difficolta(.istruzione)

    private static let rent = CondizioneVoce("3g.titolo", ["affitto", "erp"])

    private static let abitazione: [VoceScheda] =
        [
            VoceScheda(
                "3g.titolo", .abitazione, "Titolo di godimento",
                .scelta([
                    OpzioneVoce("proprieta", "proprietà"), OpzioneVoce("affitto", "affitto privato"),
                    OpzioneVoce("erp", "edilizia residenziale pubblica"), OpzioneVoce("comodato", "comodato"),
                    OpzioneVoce("ospitalita", "ospitalità"), OpzioneVoce("struttura", "struttura"),
                    OpzioneVoce("senza_dimora", "senza dimora"),
                ]), isObbligatoria: true),
            VoceScheda("3g.canone", .abitazione, "Canone mensile", .euro, se: rent),
            VoceScheda("3g.arretrati", .abitazione, "Arretrati di affitto", .euro, se: rent),
            VoceScheda(
                "3g.sfratto", .abitazione, "Sfratto",
                .scelta([
                    OpzioneVoce("nessuno", "nessuno"), OpzioneVoce("notificato", "notificato"),
                    OpzioneVoce("data", "con data fissata"),
                ])),
            VoceScheda(
                "3g.sfratto_data", .abitazione, "Data dello sfratto", .data, se: CondizioneVoce("3g.sfratto", ["data"])),
            si("3g.affollamento", .abitazione, "Sovraffollamento", ambito: .nucleo),
            VoceScheda(
                "3g.condizioni", .abitazione, "Condizioni dell'alloggio",
                .scelta([
                    OpzioneVoce("buone", "buone"), OpzioneVoce("sufficienti", "sufficienti"),
                    OpzioneVoce("cattive", "cattive"),
                ])),
        ] + difficolta(.abitazione)

    private static let forza: [OpzioneVoce] = [
        OpzioneVoce("forte", "forte"), OpzioneVoce("debole", "debole"), OpzioneVoce("assente", "assente"),
    ]

    private static let reti: [VoceScheda] =
        [
            VoceScheda("3h.famiglia", .reti, "Rete familiare", .scelta(forza)),
            VoceScheda("3h.vicini", .reti, "Vicini e amici", .scelta(forza)),
            VoceScheda("3h.associazioni", .reti, "Associazioni e volontariato", .scelta(forza)),
        ] + difficolta(.reti)

    private static let puntiDiForza: [VoceScheda] = BloccoScheda.aree.map {
        VoceScheda("4.\($0.rawValue)", .puntiDiForza, $0.denominazione, .testoLungo)
    }

    private static let esito: [VoceScheda] = [
        VoceScheda(
            "5.esito", .esito, "Esito",
            .scelta(EsitoAnalisi.allCases.map { OpzioneVoce($0.rawValue, $0.denominazione) }), isObbligatoria: true),
        VoceScheda("5.motivo", .esito, "Motivo, se diverso dal suggerimento", .testoLungo),
        VoceScheda("5.servizio", .esito, "Servizio specialistico", .testo, isRiservata: true),
        VoceScheda("5.invitare", .esito, "Servizi da invitare in équipe", .testo),
        VoceScheda("5.data", .esito, "Data dell'analisi", .data, isObbligatoria: true),
        VoceScheda("5.assistente", .esito, "Assistente sociale", .testo, isObbligatoria: true),
        VoceScheda("5.consulente", .esito, "Consulente del CPI", .testo),
    ]
}
